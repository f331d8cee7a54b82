//! What each verb may ask of AWS, as IAM calls it. The policies in `docs/iam/` are made of it, and the tests run
//! every command against a service that refuses everything else.

use super::Verb;

/// Permissions that belong together.
type Calls = &'static [&'static str];

/// Finding a queue by its name, and the nearest names when there is none.
const QUEUE: Calls = &["sqs:GetQueueUrl", "sqs:GetQueueAttributes", "sqs:ListQueues"];
/// Whether a service may use the keys that queues are encrypted with.
const KEYS: Calls = &["kms:DescribeKey", "kms:GetKeyPolicy"];
const DEAD_LETTERS: Calls = &["sqs:ListDeadLetterSourceQueues"];
/// Who else feeds a dead-letter queue.
const FEEDERS: Calls = &[
    "events:ListEventBuses",
    "events:ListRules",
    "events:ListTargetsByRule",
    "lambda:ListFunctions",
    "sns:ListSubscriptions",
    "sns:GetSubscriptionAttributes",
];
const RECEIVE: Calls = &["sqs:ReceiveMessage", "sqs:ChangeMessageVisibility"];
const SEND: Calls = &["sqs:SendMessage"];
const DELETE: Calls = &["sqs:DeleteMessage"];
const MOVE_TASKS: Calls = &["sqs:ListMessageMoveTasks", "sqs:CancelMessageMoveTask"];
/// A temporary queue, and the sweep of those that were left behind.
const TEMPORARY_QUEUE: Calls = &[
    "sqs:CreateQueue",
    "sqs:TagQueue",
    "sqs:DeleteQueue",
    "sqs:ListQueues",
    "sqs:ListQueueTags",
    "sqs:GetQueueUrl",
    "sqs:GetQueueAttributes",
    "sqs:ReceiveMessage",
    "sqs:DeleteMessage",
];
const CONSUMERS: Calls = &["lambda:ListEventSourceMappings"];
const SWITCH: Calls = &["lambda:UpdateEventSourceMapping", "lambda:GetEventSourceMapping", "sqs:ListQueueTags"];

const TOPIC: Calls = &["sns:ListTopics", "sns:GetTopicAttributes"];
const SUBSCRIPTIONS: Calls = &["sns:ListSubscriptionsByTopic", "sns:GetSubscriptionAttributes"];

const BUS: Calls = &["events:DescribeEventBus", "events:ListEventBuses"];
const RULES: Calls = &["events:ListRules", "events:ListTargetsByRule"];
const ARCHIVE: Calls = &["events:DescribeArchive", "events:ListArchives"];
const REPLAY: Calls = &["events:DescribeReplay", "events:ListReplays"];
/// A temporary rule, and the sweep of those that were left behind.
const TEMPORARY_RULE: Calls = &[
    "events:PutRule",
    "events:TagResource",
    "events:PutTargets",
    "events:RemoveTargets",
    "events:DeleteRule",
    "events:ListTagsForResource",
];

const POOL: Calls = &["cognito-idp:ListUserPools"];
const CLIENT: Calls = &["cognito-idp:ListUserPoolClients", "cognito-idp:DescribeUserPoolClient"];
/// The users that are meant, and what they have.
const USERS: Calls = &[
    "cognito-idp:ListUserPools",
    "cognito-idp:DescribeUserPool",
    "cognito-idp:GetUserPoolMfaConfig",
    "cognito-idp:GetProvisionedLimit",
    "cognito-idp:ListUsers",
    "cognito-idp:ListUsersInGroup",
    "cognito-idp:ListGroups",
    "cognito-idp:AdminGetUser",
];

const METRICS: Calls = &["cloudwatch:GetMetricData"];
const ALARMS: Calls = &[
    "cloudwatch:DescribeAlarms",
    "cloudwatch:DescribeAlarmHistory",
    "cloudwatch:ListAlarmMuteRules",
    "cloudwatch:GetAlarmMuteRule",
];
const USER_REPORT: Calls = &[
    "cognito-idp:ListUserPools",
    "cognito-idp:DescribeUserPool",
    "cognito-idp:ListUserPoolClients",
    "cognito-idp:ListUsers",
];
const CHANGE_SET: Calls = &[
    "cloudformation:DescribeStacks",
    "cloudformation:CreateChangeSet",
    "cloudformation:DescribeChangeSet",
    "cloudformation:DeleteChangeSet",
    "cloudformation:ListChangeSets",
    "cloudformation:DeleteStack",
];

/// What a verb may ask of AWS: every permission once, by name. (Asking STS who one is needs none.)
pub fn calls(verb: Verb) -> Vec<&'static str> {
    let mut all: Vec<&str> = groups(verb).iter().flat_map(|group| group.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn groups(verb: Verb) -> &'static [Calls] {
    match verb {
        Verb::QueueList => &[QUEUE],
        Verb::QueueShow => &[
            QUEUE,
            DEAD_LETTERS,
            CONSUMERS,
            &["sqs:ListQueueTags", "sns:ListSubscriptions", "sns:GetSubscriptionAttributes"],
        ],
        Verb::QueueSend | Verb::QueueImport => &[QUEUE, SEND],
        Verb::QueuePeek | Verb::QueueTail => &[QUEUE, RECEIVE],
        Verb::QueueExport => &[QUEUE, RECEIVE, DELETE],
        Verb::QueueMove => &[QUEUE, RECEIVE, SEND, DELETE],
        Verb::QueueCopy => &[QUEUE, RECEIVE, SEND],
        Verb::QueuePurge => &[QUEUE, &["sqs:PurgeQueue"]],
        Verb::QueuePause => &[QUEUE, CONSUMERS, SWITCH, &["sqs:TagQueue"]],
        Verb::QueueResume => &[QUEUE, CONSUMERS, SWITCH, &["sqs:UntagQueue"]],
        Verb::DlqList => &[QUEUE, DEAD_LETTERS, FEEDERS, BUS],
        Verb::DlqPeek | Verb::DlqTriage => &[QUEUE, DEAD_LETTERS, FEEDERS, RECEIVE],
        Verb::DlqRedrive => &[
            QUEUE,
            DEAD_LETTERS,
            FEEDERS,
            RECEIVE,
            SEND,
            DELETE,
            MOVE_TASKS,
            TOPIC,
            BUS,
            &[
                "sqs:StartMessageMoveTask",
                "sns:Publish",
                "events:PutEvents",
                "lambda:GetFunctionConfiguration",
                "lambda:InvokeFunction",
            ],
        ],
        Verb::DlqExport | Verb::DlqDrop => &[QUEUE, DEAD_LETTERS, RECEIVE, DELETE],
        Verb::DlqPurge => &[QUEUE, DEAD_LETTERS, &["sqs:PurgeQueue"]],
        Verb::DlqStatus => &[QUEUE, DEAD_LETTERS, &["sqs:ListMessageMoveTasks"]],
        Verb::DlqCancel => &[QUEUE, DEAD_LETTERS, MOVE_TASKS],
        Verb::TopicList => &[TOPIC],
        Verb::TopicShow => &[TOPIC, SUBSCRIPTIONS, QUEUE, KEYS, &["sns:ListTagsForResource"]],
        Verb::TopicPublish => &[TOPIC, SUBSCRIPTIONS, &["sns:Publish"]],
        Verb::TopicSubscriptionsList | Verb::TopicExplain => &[TOPIC, SUBSCRIPTIONS, QUEUE, KEYS],
        Verb::TopicSubscriptionsAdd => {
            &[TOPIC, SUBSCRIPTIONS, QUEUE, KEYS, &["sns:Subscribe", "sqs:SetQueueAttributes"]]
        }
        Verb::TopicSubscriptionsConfirm => &[TOPIC, &["sns:ConfirmSubscription"]],
        Verb::TopicSubscriptionsSetFilter => &[TOPIC, SUBSCRIPTIONS, &["sns:SetSubscriptionAttributes"]],
        Verb::TopicSubscriptionsRemove => &[TOPIC, SUBSCRIPTIONS, &["sns:Unsubscribe"]],
        Verb::TopicTail => &[TOPIC, SUBSCRIPTIONS, TEMPORARY_QUEUE, &["sns:Subscribe", "sns:Unsubscribe"]],
        Verb::EventsPublish => &[BUS, RULES, TEMPORARY_QUEUE, TEMPORARY_RULE, &["events:PutEvents"]],
        Verb::EventsValidate => &[],
        Verb::EventsTail => &[BUS, RULES, TEMPORARY_QUEUE, TEMPORARY_RULE],
        Verb::EventsRules => &[BUS, RULES, QUEUE, KEYS],
        Verb::EventsExplain => &[BUS, RULES, &["events:TestEventPattern"]],
        Verb::EventsArchiveList => &[BUS, ARCHIVE],
        Verb::EventsArchiveShow => &[ARCHIVE],
        Verb::EventsArchiveCreate => &[BUS, &["events:DescribeArchive", "events:CreateArchive"]],
        Verb::EventsArchiveDelete => &[ARCHIVE, &["events:DeleteArchive"]],
        Verb::EventsArchiveExport => &[
            BUS,
            RULES,
            ARCHIVE,
            REPLAY,
            TEMPORARY_QUEUE,
            TEMPORARY_RULE,
            &["events:StartReplay", "events:CancelReplay"],
        ],
        Verb::EventsReplayPlan => &[BUS, RULES, ARCHIVE, QUEUE, KEYS],
        Verb::EventsReplayStart => {
            &[BUS, RULES, ARCHIVE, QUEUE, KEYS, REPLAY, &["events:StartReplay", "events:CancelReplay"]]
        }
        Verb::EventsReplayStatus | Verb::EventsReplayList => &[REPLAY],
        Verb::EventsReplayCancel => &[REPLAY, &["events:CancelReplay"]],
        Verb::UsersList | Verb::UsersExport | Verb::UsersDiff => &[USERS],
        Verb::UsersShow => &[
            USERS,
            &[
                "cognito-idp:AdminListDevices",
                "cognito-idp:AdminListGroupsForUser",
                "cognito-idp:AdminListUserAuthEvents",
            ],
        ],
        Verb::UsersCreate => &[
            USERS,
            &[
                "cognito-idp:AdminCreateUser",
                "cognito-idp:AdminSetUserPassword",
                "cognito-idp:AdminAddUserToGroup",
                "cognito-idp:AdminDisableUser",
            ],
        ],
        Verb::UsersEnable => &[USERS, &["cognito-idp:AdminEnableUser"]],
        Verb::UsersDisable => &[USERS, &["cognito-idp:AdminDisableUser"]],
        Verb::UsersConfirm => &[USERS, &["cognito-idp:AdminConfirmSignUp"]],
        Verb::UsersResetPassword => &[USERS, &["cognito-idp:AdminResetUserPassword"]],
        Verb::UsersSetPassword => &[USERS, &["cognito-idp:AdminSetUserPassword"]],
        Verb::UsersSignOut => &[USERS, &["cognito-idp:AdminUserGlobalSignOut"]],
        Verb::UsersSet => &[USERS, &["cognito-idp:AdminUpdateUserAttributes"]],
        Verb::UsersUnset => &[USERS, &["cognito-idp:AdminDeleteUserAttributes"]],
        Verb::UsersDelete => &[USERS, &["cognito-idp:AdminDeleteUser"]],
        Verb::UsersMfaShow => &[USERS],
        Verb::UsersMfaEnable => &[USERS, &["cognito-idp:AdminSetUserMFAPreference"]],
        Verb::UsersMfaDisable => {
            &[USERS, &["cognito-idp:AdminSetUserMFAPreference", "cognito-idp:AdminDeleteSoftwareToken"]]
        }
        Verb::UsersMfaEnrol => &[
            USERS,
            CLIENT,
            &[
                "cognito-idp:AdminInitiateAuth",
                "cognito-idp:AdminRespondToAuthChallenge",
                "cognito-idp:AdminSetUserMFAPreference",
            ],
        ],
        Verb::UsersGroupsList | Verb::UsersGroupsMembers => &[USERS],
        Verb::UsersGroupsCreate => &[POOL, &["cognito-idp:ListGroups", "cognito-idp:CreateGroup"]],
        Verb::UsersGroupsDelete => &[USERS, &["cognito-idp:DeleteGroup"]],
        Verb::UsersGroupsAdd => &[USERS, &["cognito-idp:AdminAddUserToGroup"]],
        Verb::UsersGroupsRemove => &[USERS, &["cognito-idp:AdminRemoveUserFromGroup"]],
        Verb::UsersImport => &[
            USERS,
            &[
                "cognito-idp:AdminCreateUser",
                "cognito-idp:AdminSetUserPassword",
                "cognito-idp:AdminUpdateUserAttributes",
                "cognito-idp:AdminDeleteUserAttributes",
                "cognito-idp:AdminEnableUser",
                "cognito-idp:AdminDisableUser",
                "cognito-idp:AdminAddUserToGroup",
                "cognito-idp:AdminRemoveUserFromGroup",
                "cognito-idp:CreateGroup",
                "cognito-idp:UpdateGroup",
            ],
        ],
        Verb::UsersToken => {
            &[USERS, CLIENT, &["cognito-idp:AdminInitiateAuth", "cognito-idp:AdminRespondToAuthChallenge"]]
        }
        Verb::UsersVerifyToken | Verb::UsersPool => &[USERS, CLIENT],
        Verb::ReportQueues => &[QUEUE, METRICS],
        Verb::ReportTopics => &[TOPIC, METRICS],
        Verb::ReportEvents => &[BUS, RULES, METRICS],
        Verb::ReportUsers => &[USER_REPORT, METRICS],
        Verb::ReportAlarms => &[QUEUE, TOPIC, SUBSCRIPTIONS, BUS, RULES, ALARMS],
        Verb::ReportLatency => &[QUEUE, DEAD_LETTERS, RECEIVE, METRICS],
        Verb::ReportChart | Verb::ReportServe => {
            &[QUEUE, TOPIC, SUBSCRIPTIONS, BUS, RULES, USER_REPORT, METRICS, ALARMS]
        }
        Verb::StackTemplate => &[],
        Verb::StackStatus => &[
            QUEUE,
            TOPIC,
            SUBSCRIPTIONS,
            BUS,
            RULES,
            ARCHIVE,
            &["cognito-idp:ListUserPools", "cognito-idp:DescribeUserPool"],
        ],
        Verb::StackDiff => &[CHANGE_SET],
        Verb::StackDeploy => &[CHANGE_SET, &["cloudformation:ExecuteChangeSet", "cloudformation:DescribeStackEvents"]],
        Verb::StackDelete => {
            &[CHANGE_SET, &["cloudformation:DescribeStackEvents", "cloudformation:ListStackResources"]]
        }
    }
}

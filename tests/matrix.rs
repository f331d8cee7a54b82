//! Every verb by its impact: dry run, no terminal, protected stage, read-only. Driven by the table of
//! verbs and held against the command tree.

use std::collections::BTreeSet;

use clap::Command;
use msgctl::cli;
use msgctl::guard::{Impact, Verb};
use msgctl::schema;
use serde_json::json;

use crate::schemas::assert_as_declared;
use crate::support::world::finish;
use crate::support::{Effect, Run, World};

/// Groups that work on this machine and not on the stack.
const LOCAL: [&str; 8] = ["sandbox", "config", "completions", "man", "exit-codes", "settings", "filters", "output"];

fn leaves(command: &Command, path: &str, found: &mut BTreeSet<String>) {
    let children: Vec<&Command> = command.get_subcommands().filter(|child| child.get_name() != "help").collect();
    if children.is_empty() {
        found.insert(path.to_owned());
    }
    for child in children {
        leaves(child, format!("{path} {}", child.get_name()).trim_start(), found);
    }
}

#[test]
fn the_table_of_verbs_has_every_command_of_the_tree_that_works_on_the_stack_and_no_other() {
    let mut tree = BTreeSet::new();
    leaves(&cli::whole(), "", &mut tree);
    tree.retain(|path| !LOCAL.contains(&path.split(' ').next().unwrap()));
    let table: BTreeSet<String> = Verb::ALL.iter().map(|verb| verb.path().to_owned()).collect();
    assert_eq!(tree, table);
}

/// Arguments with which the verb has something to do in [`stage`].
fn arguments(verb: Verb) -> &'static [&'static str] {
    match verb {
        Verb::QueueShow
        | Verb::QueuePurge
        | Verb::DlqPeek
        | Verb::DlqTriage
        | Verb::DlqExport
        | Verb::DlqPurge
        | Verb::DlqStatus
        | Verb::DlqRedrive
        | Verb::DlqCancel => &["tasks"],
        Verb::ReportLatency => &["tasks", "--peek"],
        Verb::ReportChart => &["tasks"],
        Verb::ReportServe => &["--listen", "127.0.0.1:0", "--timeout", "1s"],
        Verb::QueuePause | Verb::QueueResume => &["order-events"],
        Verb::QueueImport => &["tasks", "lines.txt"],
        Verb::QueueMove => &["tasks", "processing"],
        Verb::QueueCopy => &["processing", "inventory"],
        Verb::QueueExport => &["processing"],
        Verb::DlqDrop => &["tasks", "--all"],
        Verb::QueuePeek => &["tasks", "--count", "1"],
        Verb::QueueTail => &["inventory", "--timeout", "1s"],
        Verb::QueueSend => &["tasks", "hello"],
        Verb::TopicShow | Verb::TopicSubscriptionsList => &["orders"],
        Verb::TopicExplain => &["orders", "hello"],
        Verb::TopicSubscriptionsAdd => &["orders", "--queue", "tasks"],
        Verb::TopicTail => &["orders", "--timeout", "1s"],
        Verb::TopicSubscriptionsConfirm => &["orders", "2336412f37"],
        Verb::TopicSubscriptionsSetFilter => &["orders", "inventory", "{\"kind\":[\"a\"]}"],
        Verb::TopicSubscriptionsRemove => &["orders", "shipping"],
        Verb::TopicPublish => &["orders", "hello"],
        Verb::EventsPublish | Verb::EventsValidate => &["Order Created", "{}"],
        Verb::EventsTail => &["--timeout", "1s"],
        Verb::EventsExplain => &["{}", "--detail-type", "Order Created", "--verify"],
        Verb::EventsArchiveShow | Verb::EventsArchiveDelete => &["events"],
        Verb::EventsArchiveCreate => &["more", "--retention-days", "3"],
        Verb::EventsArchiveExport => &["events", "--since", "1h"],
        Verb::EventsReplayPlan => &["events", "--since", "1h"],
        Verb::EventsReplayStart => &["events", "--since", "1h", "--all-rules"],
        Verb::EventsReplayStatus | Verb::EventsReplayCancel => &["again"],
        Verb::UsersShow
        | Verb::UsersDisable
        | Verb::UsersSignOut
        | Verb::UsersDelete
        | Verb::UsersMfaShow
        | Verb::UsersMfaEnable
        | Verb::UsersMfaDisable => &["ann@example.com"],
        Verb::UsersCreate => &["bob@example.com"],
        Verb::UsersEnable => &["off@example.com"],
        Verb::UsersConfirm => &["new@example.com"],
        Verb::UsersResetPassword => &["bea@example.com"],
        Verb::UsersSetPassword => &["ann@example.com", "--generate"],
        Verb::UsersSet => &["ann@example.com", "--attr", "name=Anna"],
        Verb::UsersUnset => &["ann@example.com", "--attr", "nickname"],
        Verb::UsersMfaEnrol => &["bea@example.com", "--password-stdin", "--code-stdin"],
        Verb::UsersToken => &["bea@example.com", "--password-stdin"],
        Verb::UsersVerifyToken => &["@token.txt"],
        Verb::UsersGroupsCreate => &["more"],
        Verb::UsersGroupsDelete => &["old"],
        Verb::UsersGroupsAdd => &["staff", "ann@example.com"],
        Verb::UsersGroupsRemove => &["staff", "bea@example.com"],
        Verb::UsersGroupsMembers => &["staff"],
        Verb::UsersImport => &["users.csv"],
        Verb::UsersDiff => &["users", "users.csv"],
        Verb::QueueList
        | Verb::DlqList
        | Verb::TopicList
        | Verb::EventsRules
        | Verb::EventsArchiveList
        | Verb::EventsReplayList
        | Verb::UsersList
        | Verb::UsersExport
        | Verb::UsersPool
        | Verb::UsersGroupsList
        | Verb::ReportQueues
        | Verb::ReportTopics
        | Verb::ReportEvents
        | Verb::ReportUsers
        | Verb::ReportAlarms
        | Verb::StackTemplate
        | Verb::StackStatus
        | Verb::StackDiff
        | Verb::StackDeploy
        | Verb::StackDelete => &[],
    }
}

/// The requests besides reading ones that the verb may send.
fn may_request(verb: Verb) -> &'static [&'static str] {
    const PEEK: &[&str] = &["ReceiveMessage", "ChangeMessageVisibilityBatch"];
    match verb {
        Verb::QueuePeek
        | Verb::QueueTail
        | Verb::DlqPeek
        | Verb::QueueExport
        | Verb::DlqExport
        | Verb::DlqTriage
        | Verb::ReportLatency => PEEK,
        Verb::QueueSend => &["SendMessage"],
        Verb::QueueImport => &["SendMessageBatch"],
        Verb::QueueCopy => &["ReceiveMessage", "SendMessageBatch", "ChangeMessageVisibilityBatch"],
        Verb::QueueMove => {
            &["ReceiveMessage", "SendMessageBatch", "DeleteMessageBatch", "ChangeMessageVisibilityBatch"]
        }
        Verb::DlqDrop => &["ReceiveMessage", "DeleteMessageBatch", "ChangeMessageVisibilityBatch"],
        Verb::QueuePurge | Verb::DlqPurge => &["PurgeQueue"],
        Verb::QueuePause => &["TagQueue", "UpdateEventSourceMapping"],
        Verb::QueueResume => &["UntagQueue", "UpdateEventSourceMapping"],
        Verb::DlqRedrive => &["StartMessageMoveTask", "CancelMessageMoveTask"],
        Verb::DlqCancel => &["CancelMessageMoveTask"],
        Verb::TopicPublish => &["Publish"],
        Verb::TopicSubscriptionsAdd => &["SetQueueAttributes", "Subscribe"],
        Verb::TopicSubscriptionsConfirm => &["ConfirmSubscription"],
        Verb::TopicSubscriptionsSetFilter => &["SetSubscriptionAttributes"],
        Verb::TopicSubscriptionsRemove => &["Unsubscribe"],
        Verb::EventsPublish => &["PutEvents"],
        Verb::TopicTail => {
            &["CreateQueue", "Subscribe", "ReceiveMessage", "DeleteMessageBatch", "Unsubscribe", "DeleteQueue"]
        }
        Verb::EventsTail => &[
            "CreateQueue",
            "PutRule",
            "PutTargets",
            "ReceiveMessage",
            "DeleteMessageBatch",
            "RemoveTargets",
            "DeleteRule",
            "DeleteQueue",
        ],
        Verb::EventsArchiveExport => &[
            "CreateQueue",
            "PutRule",
            "PutTargets",
            "StartReplay",
            "ReceiveMessage",
            "DeleteMessageBatch",
            "RemoveTargets",
            "DeleteRule",
            "DeleteQueue",
        ],
        Verb::EventsArchiveCreate => &["CreateArchive"],
        Verb::EventsArchiveDelete => &["DeleteArchive"],
        Verb::EventsReplayStart => &["StartReplay"],
        Verb::EventsReplayCancel => &["CancelReplay"],
        Verb::UsersCreate | Verb::UsersImport => &["AdminCreateUser"],
        Verb::UsersDelete => &["AdminDeleteUser"],
        Verb::UsersEnable => &["AdminEnableUser"],
        Verb::UsersDisable => &["AdminDisableUser"],
        Verb::UsersConfirm => &["AdminConfirmSignUp"],
        Verb::UsersResetPassword => &["AdminResetUserPassword"],
        Verb::UsersSetPassword => &["AdminSetUserPassword"],
        Verb::UsersSignOut => &["AdminUserGlobalSignOut"],
        Verb::UsersSet => &["AdminUpdateUserAttributes"],
        Verb::UsersUnset => &["AdminDeleteUserAttributes"],
        Verb::UsersMfaEnable | Verb::UsersMfaDisable => &["AdminSetUserMFAPreference"],
        Verb::UsersMfaEnrol => {
            &["AdminInitiateAuth", "AssociateSoftwareToken", "VerifySoftwareToken", "AdminSetUserMFAPreference"]
        }
        Verb::UsersGroupsCreate => &["CreateGroup"],
        Verb::UsersGroupsDelete => &["DeleteGroup"],
        Verb::UsersGroupsAdd => &["AdminAddUserToGroup"],
        Verb::UsersGroupsRemove => &["AdminRemoveUserFromGroup"],
        Verb::UsersToken => &["AdminInitiateAuth"],
        // A difference is worked out by CloudFormation, in a change set that is discarded.
        Verb::StackDiff => &["CreateChangeSet", "DeleteChangeSet"],
        Verb::StackDeploy => &["CreateChangeSet", "DeleteChangeSet", "ExecuteChangeSet"],
        Verb::StackDelete => &["DeleteStack"],
        _ => &[],
    }
}

const CONFIRMED: &str = "<ConfirmSubscriptionResponse><ConfirmSubscriptionResult><SubscriptionArn>arn</SubscriptionArn>\
    </ConfirmSubscriptionResult></ConfirmSubscriptionResponse>";

/// What is on the stdin of every command: a password and a code, for those that sign in.
const STDIN: &str = "Secret-123456\n123456\n";

/// A stage in which every verb has something to do.
pub struct Stage {
    /// Its world.
    pub world: World,
    name: &'static str,
}

impl Stage {
    /// A stack in a stage of this name, with something in everything.
    pub fn new(name: &'static str) -> Stage {
        let stage = Stage { world: World::new(), name };
        let world = &stage.world;
        let confirm = ["--yes", "--confirm"];
        let stack = format!("{}-{name}", world.project);
        stage.run(&["stack", "deploy", "--archive", "false", confirm[0], confirm[1], &stack]).ends_with(0);
        let url = |queue: &str| {
            let request = world.sqs.get_queue_url().queue_name(format!("{stack}-{queue}"));
            crate::support::wait(request.send()).unwrap().queue_url.unwrap()
        };
        world.write("lines.txt", "one\ntwo\n");
        // Ten that failed, and one that waits.
        world.send_texts(&url("tasks"), &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
        world.fail_all(&url("tasks"));
        world.send_texts(&url("tasks"), &["waiting"]);
        let bus = format!("arn:aws:events:us-east-1:{}:event-bus/{stack}-events", world.account);
        let archive = world.eventbridge.create_archive().archive_name(format!("{stack}-events")).event_source_arn(bus);
        crate::support::wait(archive.send()).unwrap();
        let ann = format!("{stack}-events");
        let replay = ["events", "replay", "start", "--since", "1h", "--all-rules", "--name", "again"];
        stage.run(&[&replay[..], &confirm, &[ann.as_str()]].concat()).ends_with(0);
        stage.make_users();
        // One consumer that is on, and one that was paused. The emulator's functions do receive.
        let arn = format!("arn:aws:sqs:us-east-1:{}:{stack}-order-events", world.account);
        world.consumer("one", &arn, true);
        let paused = world.consumer("other", &arn, false);
        let tag = world.sqs.tag_queue().queue_url(url("order-events")).tags("msgctl:paused", paused);
        crate::support::wait(tag.send()).unwrap();
        // Slow enough to be cancelled by the next command.
        world.know_move_tasks(1);
        stage.answer_for_replays();
        stage
    }

    /// Replays in the emulator are over at once, and cannot be cancelled.
    fn answer_for_replays(&self) {
        self.world.gateway.rule(|request, _| match request.action.as_str() {
            "DescribeReplay" if request.text.contains("-again") => {
                Effect::Change(|answer| answer["State"] = json!("RUNNING"))
            }
            "CancelReplay" => Effect::Answer(json!({"State": "CANCELLING"})),
            // Nobody has got a token.
            "ConfirmSubscription" => Effect::AnswerXml(CONFIRMED),
            // Nobody has an app that would know the code.
            "VerifySoftwareToken" => Effect::Answer(json!({"Status": "SUCCESS"})),
            _ => Effect::Pass,
        });
    }

    /// Users of every kind, groups, a file, and a token.
    fn make_users(&self) {
        let (world, pool) = (&self.world, format!("{}-{}-users", self.world.project, self.name));
        let confirm = ["--yes", "--confirm"];
        let make = |user: &str, flags: &[&str]| {
            let run = self.run(&[&["users", "create", user, "--verified"], flags, &confirm, &[user]].concat());
            run.ends_with(0);
        };
        make("ann@example.com", &["--attr", "nickname=A", "--permanent", "--generate"]);
        make("off@example.com", &[]);
        for group in ["staff", "old"] {
            self.run(&[&["users", "groups", "create", group], &confirm[..], &[group]].concat()).ends_with(0);
        }
        let bea = ["users", "create", "bea@example.com", "--verified", "--group", "staff", "--permanent"];
        let bea = [&bea[..], &["--password-stdin", "--stage", self.name], &confirm, &["bea@example.com"]].concat();
        world.msgctl_with_stdin(&bea, STDIN.as_bytes()).ends_with(0);
        self.run(&[&["users", "disable", "off@example.com"], &confirm[..], &["off@example.com"]].concat()).ends_with(0);
        let pools = crate::support::wait(world.cognito.list_user_pools().max_results(60).send()).unwrap();
        let id = pools.user_pools().iter().find(|found| found.name() == Some(&pool)).unwrap().id().unwrap().to_owned();
        world.sign_up(&id, "new@example.com");
        world.write("users.csv", "email,name\nfile@example.com,File\n");
        let token = ["users", "token", "bea@example.com", "--password-stdin", "--stage", self.name];
        world.write("token.txt", world.msgctl_with_stdin(&token, STDIN.as_bytes()).ends_with(0).stdout);
    }

    /// Runs msgctl in the stage.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.world.msgctl_with_stdin(&[arguments, &["--stage", self.name]].concat(), STDIN.as_bytes())
    }

    /// Runs a script of a shell, with msgctl on its path.
    pub fn run_in_shell(&self, script: &str) -> Run {
        use std::io::Write;
        let mut child = self.world.shell(script).stdin(std::process::Stdio::piped()).spawn().unwrap();
        // A command that reads nothing is gone before it is written to.
        let _ = child.stdin.take().unwrap().write_all(STDIN.as_bytes());
        finish(child)
    }

    /// Runs a verb, and returns its exit code and the requests that it sent besides reading ones.
    fn act(&self, verb: Verb, flags: &[&str]) -> (i32, Vec<String>) {
        self.world.gateway.forget();
        let path: Vec<&str> = verb.path().split(' ').collect();
        let format: &[&str] = if schema::of(verb).is_some() { &["-o", "json"] } else { &[] };
        let run = self.run(&[&path[..], arguments(verb), flags, format].concat());
        let touching = self.world.gateway.requests().into_iter().filter(|request| request.is_touching());
        let actions: Vec<String> = touching.map(|request| request.action).collect();
        if run.code != 0 && run.code != 5 {
            panic!("{} {flags:?}: {run:?}", verb.path());
        }
        assert_as_declared(verb, &run.stdout);
        (run.code, actions)
    }

    /// Gives `dlq cancel` something to cancel.
    pub fn start_task(&self) {
        let dlq = format!("{}-{}-tasks", self.world.project, self.name);
        self.run(&["dlq", "redrive", "tasks", "--detach", "--yes", "--confirm", &dlq]).ends_with(0);
    }

    fn end_task(&self) {
        let dlq = format!("{}-{}-tasks-dlq", self.world.project, self.name);
        self.run(&["dlq", "cancel", "tasks", "--yes", "--confirm", &dlq]).ends_with(0);
        // A cancelled task ends at the next look.
        self.run(&["dlq", "status", "tasks"]).ends_with(0);
    }
}

/// The verbs, the one that takes the stack away last.
pub fn in_order() -> Vec<Verb> {
    let mut verbs = Verb::ALL.to_vec();
    // A task is cancelled before everything is redriven.
    verbs.sort_by_key(|verb| (verb.impact(), *verb == Verb::StackDelete, *verb != Verb::DlqCancel));
    verbs
}

fn assert_sends(verb: Verb, flags: &[&str], actions: &[String]) {
    for action in actions {
        assert!(may_request(verb).contains(&action.as_str()), "{} {flags:?} requests {action}", verb.path());
    }
}

#[test]
fn every_verb_does_what_the_table_of_impacts_says_and_requests_nothing_else() {
    let stage = Stage::new("dev");
    for verb in in_order() {
        if verb == Verb::DlqCancel {
            stage.start_task();
        }
        let impact = verb.impact();
        for flag in ["--dry-run", "--read-only"] {
            let (code, actions) = stage.act(verb, &[flag]);
            let refused = impact.changes() && flag == "--read-only";
            assert_eq!(code, if refused { 5 } else { 0 }, "{} {flag}", verb.path());
            if impact.changes() || (flag == "--dry-run" && verb != Verb::StackDiff) {
                assert!(actions.is_empty(), "{} {flag} requests {actions:?}", verb.path());
            }
            assert_sends(verb, &[flag], &actions);
        }
        let (code, actions) = stage.act(verb, &[]);
        assert_sends(verb, &[], &actions);
        let refused = impact == Impact::Destroys;
        // The stack is what the template says: deploying it changes nothing, once the guard was asked.
        assert_eq!(code, if refused { 5 } else { 0 }, "{} without a terminal", verb.path());
        if refused {
            assert!(actions.is_empty(), "{} is refused, and requests {actions:?}", verb.path());
            let (code, actions) = stage.act(verb, &["--yes"]);
            assert_eq!(code, 0, "{} --yes", verb.path());
            assert_sends(verb, &["--yes"], &actions);
        } else if impact.changes() {
            assert!(!actions.is_empty(), "{} changes nothing", verb.path());
        }
    }
}

#[test]
fn in_a_protected_stage_nothing_changes_without_yes_and_the_name() {
    let stage = Stage::new("prod");
    for verb in in_order() {
        if verb == Verb::DlqCancel {
            stage.start_task();
        }
        for flags in [&[][..], &["--yes"], &["--confirm", "something-else", "--yes"]] {
            let (code, actions) = stage.act(verb, flags);
            let refused = verb.impact().changes();
            assert_eq!(code, if refused { 5 } else { 0 }, "{} {flags:?}", verb.path());
            if refused {
                assert!(actions.is_empty(), "{} {flags:?} is refused, and requests {actions:?}", verb.path());
            }
        }
        if verb == Verb::DlqCancel {
            stage.end_task();
        }
    }
}

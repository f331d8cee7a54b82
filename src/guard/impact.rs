//! The table of verbs and impacts. Tests walk it against the command tree and against the guard.

use serde::Serialize;

/// What a verb does to the stack, from harmless to final.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Impact {
    /// Lists and describes.
    Reads,
    /// Receives messages and gives them back; signs in.
    Touches,
    /// Adds something that was not there.
    Adds,
    /// Moves messages within one stage; changes what is there.
    Moves,
    /// Takes away what cannot be brought back, or reaches beyond the stage.
    Destroys,
}

impl Impact {
    /// Every impact, the least first.
    pub const ALL: [Impact; 5] = [Impact::Reads, Impact::Touches, Impact::Adds, Impact::Moves, Impact::Destroys];

    /// Whether the stack is another one afterwards.
    pub const fn changes(self) -> bool {
        matches!(self, Impact::Adds | Impact::Moves | Impact::Destroys)
    }
}

/// The verbs that work on the stack: their names, their words in the command tree, and the least
/// impact that they have, which a plan may raise.
macro_rules! verbs {
    ($($name:ident = $path:literal: $impact:ident,)+) => {
        /// A verb of the command tree that works on the stack.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Verb {
            $(#[doc = concat!("`", $path, "`")] $name,)+
        }

        impl Verb {
            /// Every verb.
            pub const ALL: &'static [Verb] = &[$(Verb::$name,)+];

            /// The words of the command tree: `dlq redrive`.
            pub const fn path(self) -> &'static str {
                match self {
                    $(Verb::$name => $path,)+
                }
            }

            /// The least impact that the verb has; a plan may raise it.
            pub const fn impact(self) -> Impact {
                match self {
                    $(Verb::$name => Impact::$impact,)+
                }
            }
        }
    };
}

verbs! {
    QueueList = "queue list": Reads,
    QueueShow = "queue show": Reads,
    QueueSend = "queue send": Adds,
    QueuePeek = "queue peek": Touches,
    QueueTail = "queue tail": Touches,
    QueueExport = "queue export": Touches,
    QueueImport = "queue import": Adds,
    QueueMove = "queue move": Moves,
    QueueCopy = "queue copy": Moves,
    QueuePurge = "queue purge": Destroys,
    QueuePause = "queue pause": Moves,
    QueueResume = "queue resume": Moves,
    DlqList = "dlq list": Reads,
    DlqPeek = "dlq peek": Touches,
    DlqRedrive = "dlq redrive": Moves,
    DlqTriage = "dlq triage": Touches,
    DlqExport = "dlq export": Touches,
    DlqDrop = "dlq drop": Destroys,
    DlqPurge = "dlq purge": Destroys,
    DlqStatus = "dlq status": Reads,
    DlqCancel = "dlq cancel": Moves,
    TopicList = "topic list": Reads,
    TopicShow = "topic show": Reads,
    TopicPublish = "topic publish": Adds,
    TopicSubscriptionsList = "topic subscriptions list": Reads,
    TopicSubscriptionsAdd = "topic subscriptions add": Adds,
    TopicSubscriptionsConfirm = "topic subscriptions confirm": Adds,
    TopicSubscriptionsSetFilter = "topic subscriptions set-filter": Moves,
    TopicSubscriptionsRemove = "topic subscriptions remove": Destroys,
    TopicExplain = "topic explain": Reads,
    TopicTail = "topic tail": Adds,
    EventsPublish = "events publish": Adds,
    EventsValidate = "events validate": Reads,
    EventsTail = "events tail": Adds,
    EventsRules = "events rules": Reads,
    EventsExplain = "events explain": Reads,
    EventsArchiveList = "events archive list": Reads,
    EventsArchiveShow = "events archive show": Reads,
    EventsArchiveCreate = "events archive create": Adds,
    EventsArchiveDelete = "events archive delete": Destroys,
    EventsArchiveExport = "events archive export": Adds,
    EventsReplayPlan = "events replay plan": Reads,
    EventsReplayStart = "events replay start": Moves,
    EventsReplayStatus = "events replay status": Reads,
    EventsReplayList = "events replay list": Reads,
    EventsReplayCancel = "events replay cancel": Moves,
    UsersList = "users list": Reads,
    UsersShow = "users show": Reads,
    UsersCreate = "users create": Adds,
    UsersEnable = "users enable": Adds,
    UsersDisable = "users disable": Moves,
    UsersConfirm = "users confirm": Adds,
    UsersResetPassword = "users reset-password": Destroys,
    UsersSetPassword = "users set-password": Moves,
    UsersSignOut = "users sign-out": Moves,
    UsersSet = "users set": Moves,
    UsersUnset = "users unset": Destroys,
    UsersDelete = "users delete": Destroys,
    UsersMfaShow = "users mfa show": Reads,
    UsersMfaEnable = "users mfa enable": Adds,
    UsersMfaDisable = "users mfa disable": Moves,
    UsersMfaEnrol = "users mfa enrol": Adds,
    UsersGroupsList = "users groups list": Reads,
    UsersGroupsCreate = "users groups create": Adds,
    UsersGroupsDelete = "users groups delete": Destroys,
    UsersGroupsAdd = "users groups add": Adds,
    UsersGroupsRemove = "users groups remove": Moves,
    UsersGroupsMembers = "users groups members": Reads,
    UsersExport = "users export": Reads,
    UsersImport = "users import": Adds,
    UsersDiff = "users diff": Reads,
    UsersToken = "users token": Touches,
    UsersVerifyToken = "users verify-token": Reads,
    UsersPool = "users pool": Reads,
    ReportQueues = "report queues": Reads,
    ReportTopics = "report topics": Reads,
    ReportEvents = "report events": Reads,
    ReportUsers = "report users": Reads,
    ReportAlarms = "report alarms": Reads,
    ReportLatency = "report latency": Touches,
    ReportChart = "report chart": Reads,
    ReportServe = "report serve": Reads,
    StackTemplate = "stack template": Reads,
    StackStatus = "stack status": Reads,
    StackDiff = "stack diff": Reads,
    StackDeploy = "stack deploy": Destroys,
    StackDelete = "stack delete": Destroys,
}

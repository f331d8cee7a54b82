//! What every verb writes with `-o json`, as JSON Schema: the contract that scripts build on.
//!
//! The schemas are made out of the types that are written, and stand in `docs/schema/`. With `-o ndjson` each line
//! is an item of the list. Keys may be added in later versions; none goes, and none changes its meaning.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

use crate::error::ErrorDocument;
use crate::guard::Verb;
use crate::message::{Message, MessageView};
use crate::temporary::sweep::Swept;
use crate::upload::{LineResult, UploadPlan, Uploaded};
use crate::{config, dlq, events, queue, report, sandbox, stack, topic, users};

/// What a verb may write to stdout.
struct Outputs {
    generator: SchemaGenerator,
    forms: Vec<Value>,
}

impl Outputs {
    fn new() -> Outputs {
        let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
        Outputs { generator, forms: Vec::new() }
    }

    fn form(mut self, title: &str, schema: Value) -> Outputs {
        let mut form = json!({ "title": title });
        merge(&mut form, schema);
        self.forms.push(form);
        self
    }

    fn reference<T: JsonSchema>(&mut self) -> Value {
        self.generator.subschema_for::<T>().to_value()
    }

    /// The plan that `--dry-run` shows.
    fn plan<P: JsonSchema>(mut self) -> Outputs {
        let schema = self.reference::<P>();
        self.form("with --dry-run", schema)
    }

    /// One result.
    fn one<R: JsonSchema>(self) -> Outputs {
        self.one_when::<R>("the result")
    }

    fn one_when<R: JsonSchema>(mut self, when: &str) -> Outputs {
        let schema = self.reference::<R>();
        self.form(when, schema)
    }

    /// A list of them.
    fn list<R: JsonSchema>(self) -> Outputs {
        self.list_when::<R>("the result")
    }

    fn list_when<R: JsonSchema>(mut self, when: &str) -> Outputs {
        let schema = json!({ "type": "array", "items": self.reference::<R>() });
        self.form(when, schema)
    }

    /// Lines of NDJSON, each of them one of these, and with `-o json` a list of them.
    fn lines<R: JsonSchema>(mut self, when: &str) -> Outputs {
        let items = self.reference::<R>();
        self.lines_of(items, when)
    }

    /// The same of two kinds.
    fn lines_of_two<A: JsonSchema, B: JsonSchema>(mut self, when: &str) -> Outputs {
        let items = json!({ "anyOf": [self.reference::<A>(), self.reference::<B>()] });
        self.lines_of(items, when)
    }

    fn lines_of(self, items: Value, when: &str) -> Outputs {
        let list = json!({ "type": "array", "items": items.clone() });
        self.form(&format!("each line {when}"), items).form(&format!("with -o json {when}"), list)
    }

    fn finish(mut self, path: &str) -> Value {
        let mut schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": format!("msgctl {path}"),
            "anyOf": self.forms,
        });
        let definitions = self.generator.take_definitions(true);
        if !definitions.is_empty() {
            merge(&mut schema, json!({ "$defs": definitions }));
        }
        schema
    }
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

/// What a verb writes; `None` where that is no JSON.
pub fn of(verb: Verb) -> Option<Value> {
    outputs(verb).map(|outputs| outputs.finish(verb.path()))
}

/// The JSON of an error, on the last line of stderr.
pub fn of_errors() -> Value {
    Outputs::new().one_when::<ErrorDocument<'static>>("what any command that fails writes to stderr").finish("error")
}

/// What each command writes, by its words: the verbs, and what works on this machine; and what all write that fail.
pub fn all() -> Vec<(&'static str, Value)> {
    let verbs = Verb::ALL.iter().filter_map(|verb| of(*verb).map(|schema| (verb.path(), schema)));
    let here = [
        ("config show", Outputs::new().list::<config::view::SettingRow>()),
        ("sandbox up", Outputs::new().one::<sandbox::view::SandboxPage>()),
        ("sandbox status", Outputs::new().one::<sandbox::view::SandboxPage>()),
        ("sandbox env", Outputs::new().one::<sandbox::view::Exports>()),
    ];
    let here = here.map(|(path, outputs)| (path, outputs.finish(path)));
    verbs.chain(here).chain([("error", of_errors())]).collect()
}

fn outputs(verb: Verb) -> Option<Outputs> {
    let outputs = Outputs::new();
    Some(match verb {
        Verb::QueueList => outputs.list::<queue::view::QueueRow>(),
        Verb::QueueShow => outputs.one::<queue::view::QueuePage>(),
        Verb::QueueSend | Verb::QueueImport => uploaded(outputs)
            .plan::<queue::ops::send::SendPlan>()
            .one_when::<queue::ops::send::SentMessage>("the result of one message"),
        Verb::QueuePeek | Verb::DlqPeek => outputs.plan::<queue::ops::peek::PeekPlan>().list::<MessageView>(),
        Verb::QueueTail => outputs.plan::<queue::ops::tail::TailPlan>().list::<MessageView>(),
        Verb::QueueExport | Verb::DlqExport => worked(outputs).lines::<Message>("without --output-file"),
        Verb::QueueMove | Verb::QueueCopy | Verb::DlqDrop => worked(outputs),
        Verb::QueuePurge | Verb::DlqPurge => {
            outputs.plan::<queue::ops::purge::PurgePlan>().one::<queue::ops::purge::Purged>()
        }
        Verb::QueuePause | Verb::QueueResume => {
            outputs.plan::<queue::ops::consumers::SwitchPlan>().list::<queue::view::SwitchedRow>()
        }
        Verb::DlqList => outputs.list::<dlq::view::DeadLetterRow>(),
        Verb::DlqRedrive => outputs.plan::<dlq::ops::redrive::RedrivePlan>().one::<dlq::ops::redrive::Redriven>(),
        Verb::DlqTriage => outputs.plan::<queue::ops::work::WorkPlan>().list::<dlq::view::ClusterView>(),
        Verb::DlqStatus => outputs.list::<dlq::view::TaskRow>(),
        Verb::DlqCancel => outputs.plan::<dlq::ops::tasks::CancelPlan>().one::<dlq::ops::tasks::Cancelled>(),
        Verb::TopicList => outputs.list::<topic::view::TopicRow>(),
        Verb::TopicShow => outputs.one::<topic::view::TopicPage>(),
        Verb::TopicPublish => uploaded(outputs)
            .plan::<topic::ops::publish::PublishPlan>()
            .one_when::<topic::ops::publish::PublishedMessage>("the result of one message"),
        Verb::TopicSubscriptionsList => outputs.list::<topic::view::SubscriptionRow>(),
        Verb::TopicSubscriptionsAdd => {
            outputs.plan::<topic::ops::subscriptions::add::AddPlan>().one::<topic::ops::subscriptions::add::Added>()
        }
        Verb::TopicSubscriptionsConfirm => outputs
            .plan::<topic::ops::subscriptions::confirm::ConfirmPlan>()
            .one::<topic::ops::subscriptions::confirm::Confirmed>(),
        Verb::TopicSubscriptionsSetFilter => outputs
            .plan::<topic::ops::subscriptions::change::FilterPlan>()
            .one::<topic::ops::subscriptions::change::Refiltered>(),
        Verb::TopicSubscriptionsRemove => outputs
            .plan::<topic::ops::subscriptions::remove::RemovePlan>()
            .one::<topic::ops::subscriptions::remove::Removed>(),
        Verb::TopicExplain => outputs.list::<topic::view::OutlookRow>(),
        Verb::TopicTail => outputs
            .plan::<topic::ops::tail::TailPlan>()
            .plan::<topic::ops::tail::SweepPlan>()
            .list::<topic::view::NotificationView>()
            .one_when::<Swept>("with --gc"),
        Verb::EventsPublish => uploaded(outputs)
            .plan::<events::ops::publish::PublishPlan>()
            .one_when::<events::ops::publish::PublishedEvent>("the result of one event"),
        Verb::EventsValidate => outputs
            .one_when::<events::ops::validate::Validated>("the result of one event")
            .list_when::<events::ops::validate::Validated>("with --input"),
        Verb::EventsTail => outputs
            .plan::<events::ops::tail::TailPlan>()
            .plan::<events::ops::tail::SweepPlan>()
            .list::<events::view::EventView>()
            .one_when::<Swept>("with --gc"),
        Verb::EventsRules => outputs.list::<events::view::RuleRow>(),
        Verb::EventsExplain => {
            outputs.list::<events::view::ExplainedView>().list_when::<events::ops::explain::TakenBy>("with --input")
        }
        Verb::EventsArchiveList => outputs.list::<events::view::ArchivePage>(),
        Verb::EventsArchiveShow => outputs.one::<events::view::ArchivePage>(),
        Verb::EventsArchiveCreate => {
            outputs.plan::<events::ops::archive::CreatePlan>().one::<events::ops::archive::CreatedArchive>()
        }
        Verb::EventsArchiveDelete => {
            outputs.plan::<events::ops::archive::DeletePlan>().one::<events::ops::archive::DeletedArchive>()
        }
        Verb::EventsArchiveExport => outputs
            .plan::<events::ops::archive::ExportPlan>()
            .one::<events::ops::archive::Exported>()
            .lines::<Value>("without --output-file: an event"),
        Verb::EventsReplayPlan => outputs.one::<events::ops::replay::Scope>(),
        Verb::EventsReplayStart => {
            outputs.plan::<events::ops::replay::StartPlan>().one::<events::ops::replay::StartedReplay>()
        }
        Verb::EventsReplayStatus => outputs.one::<events::view::ReplayPage>(),
        Verb::EventsReplayList => outputs.list::<events::view::ReplayPage>(),
        Verb::EventsReplayCancel => {
            outputs.plan::<events::ops::replay::CancelPlan>().one::<events::ops::replay::CancelledReplay>()
        }
        Verb::UsersList => outputs.list::<users::view::UserRow>(),
        Verb::UsersShow => outputs.one::<users::view::UserPage>(),
        Verb::UsersCreate => changed(outputs.plan::<users::ops::create::CreatePlan>())
            .one_when::<users::view::Created>("the result of one user"),
        Verb::UsersSetPassword => {
            changed(outputs.plan::<users::ops::change::ChangePlan>()).one_when::<users::view::MadeUp>("with --generate")
        }
        Verb::UsersEnable
        | Verb::UsersDisable
        | Verb::UsersConfirm
        | Verb::UsersResetPassword
        | Verb::UsersSignOut
        | Verb::UsersSet
        | Verb::UsersUnset
        | Verb::UsersDelete
        | Verb::UsersMfaEnable
        | Verb::UsersMfaDisable
        | Verb::UsersGroupsAdd
        | Verb::UsersGroupsRemove => changed(outputs.plan::<users::ops::change::ChangePlan>()),
        Verb::UsersMfaShow => outputs.list::<users::view::AccountRow>(),
        Verb::UsersMfaEnrol => outputs.plan::<users::ops::signin::SignInPlan>().one::<users::view::AccountRow>(),
        Verb::UsersGroupsList => outputs.list::<users::view::GroupRow>(),
        Verb::UsersGroupsCreate | Verb::UsersGroupsDelete => {
            outputs.plan::<users::ops::groups::GroupPlan>().one::<users::ops::record::GroupRecord>()
        }
        Verb::UsersGroupsMembers => outputs.list::<users::view::UserRow>(),
        Verb::UsersExport => outputs
            .plan::<users::ops::export::ExportPlan>()
            .one::<users::ops::export::Exported>()
            .lines_of_two::<users::ops::record::UserRecord, users::ops::record::GroupRecord>(
            "without --output-file",
        ),
        Verb::UsersImport => changed(outputs.plan::<users::ops::import::ImportPlan>()),
        Verb::UsersDiff => outputs.list::<users::ops::difference::Difference>(),
        Verb::UsersToken => outputs.plan::<users::ops::signin::SignInPlan>().one::<users::view::TokenPage>(),
        Verb::UsersVerifyToken => outputs.one::<users::view::VerdictPage>(),
        Verb::UsersPool => outputs.one::<users::view::PoolPage>(),
        Verb::ReportQueues => reported::<report::view::queues::QueueReportRow>(outputs),
        Verb::ReportTopics => reported::<report::view::topics::TopicReportRow>(outputs),
        Verb::ReportEvents => reported::<report::view::rules::RuleReportRow>(outputs),
        Verb::ReportUsers => reported::<report::view::clients::ClientReportRow>(outputs),
        Verb::ReportAlarms => reported::<report::view::alarms::AlarmReportRow>(outputs),
        Verb::ReportLatency => outputs.plan::<queue::ops::peek::PeekPlan>().list::<report::view::latency::LatencyRow>(),
        Verb::ReportChart => outputs.list::<report::view::chart::CurveRow>(),
        Verb::ReportServe | Verb::StackTemplate => return None,
        Verb::StackStatus => outputs.list::<stack::view::PartRow>(),
        Verb::StackDiff => outputs.list::<stack::ops::change::Change>(),
        Verb::StackDeploy => outputs.plan::<stack::ops::deploy::DeployPlan>().one::<stack::ops::change::Deployed>(),
        Verb::StackDelete => outputs.plan::<stack::ops::delete::DeletePlan>().one::<stack::ops::delete::Deleted>(),
    })
}

/// Work on the messages of a queue.
fn worked(outputs: Outputs) -> Outputs {
    outputs.plan::<queue::ops::work::WorkPlan>().one::<queue::ops::work::Worked>()
}

/// Many messages or events out of a file.
fn uploaded(outputs: Outputs) -> Outputs {
    outputs
        .plan::<UploadPlan>()
        .one_when::<Uploaded>("the result of a file")
        .lines::<LineResult<'static>>("with --results -")
}

/// A change of users.
fn changed(outputs: Outputs) -> Outputs {
    outputs.list::<users::ops::work::UserResult>()
}

fn reported<R: JsonSchema + 'static>(outputs: Outputs) -> Outputs {
    outputs.list::<R>().list_when::<report::view::snapshot::Snapshot<'static, R>>("with --watch")
}

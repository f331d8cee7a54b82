//! The guided tour: each command is printed, run, and its output shown.
//!
//! It runs this very program again, as a person would, against a sandbox of its own.

use std::path::Path;
use std::process::ExitStatus;

use tokio::process::Command;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::naming::{Kind, Reference};
use crate::queue::ops::find;
use crate::settings::sandbox::SandboxRecord;

use super::ops::consumer::Consumer;
use super::ops::process;
use super::{PROJECT, STAGE, inside, install_emulator, make_archive, start, write_record};

/// Variables that would have a say; empty, they have none.
const SETTINGS: [&str; 7] =
    ["MSGCTL_READ_ONLY", "EVENT_BUS_NAME", "MSGCTL_OWNER", "OWNER", "LOG_LEVEL", "AWS_PROFILE", "MSGCTL_REGION"];

/// Messages that the demonstration sends besides those that are sent by command.
const CROWD: u32 = 500;

/// What no local emulator can show.
const LIMITS: &str = "\
What this local AWS does not show: the time that requests take, throttling by the service, counts that
lag behind by up to a minute, permissions, archives made by CloudFormation (this tour makes its archive by
API), replays that take minutes, and StartMessageMoveTask, with which SQS itself moves messages. The
commands are the same there.
";

/// Runs the tour.
///
/// # Errors
/// When the sandbox does not come up, or a command of the tour fails.
pub async fn run(context: &Context) -> Result<Outcome> {
    let python = install_emulator(context).await?;
    let folder = tempfile::tempdir()?;
    let state = folder.path().join("msgctl");
    let (record, _started) = start(context, &python, state.join("sandbox.log")).await?;
    // Always the same tour: in a stage that is protected it could not act.
    let record = SandboxRecord { project: PROJECT.into(), stage: STAGE.into(), ..record };
    let toured = Tour { context, record: &record, state_home: folder.path() }.run(&state).await;
    process::stop(record.pid, &record.id).await?;
    match toured {
        Err(_) if context.interrupt.is_raised() => Ok(context.outcome()),
        Err(error) => Err(error),
        Ok(()) => Ok(context.outcome()),
    }
}

struct Tour<'a> {
    context: &'a Context,
    record: &'a SandboxRecord,
    state_home: &'a Path,
}

impl Tour<'_> {
    async fn run(&self, state: &Path) -> Result<()> {
        write_record(&state.join("sandbox.json"), self.record)?;
        self.say("A local AWS is up for this tour; it is gone when the tour is over. First, the stack in it.")?;
        self.msgctl("stack deploy --archive false --yes").await?;
        make_archive(self.context, self.record).await?;
        self.msgctl("stack status").await?;
        self.dead_letters_and_back().await?;
        self.events().await?;
        self.users().await?;
        self.say(LIMITS.trim_end())?;
        self.context.ui.text("To go on by hand: msgctl sandbox up, then the same commands.\n")
    }

    async fn dead_letters_and_back(&self) -> Result<()> {
        self.say("Three orders are sent by hand, and the tour sends 500 more.")?;
        self.msgctl(r#"queue send tasks '{"order":1,"status":"confirmed"}' --attr kind=order"#).await?;
        self.msgctl(r#"queue send tasks '{"order":2,"status":"shipped"}' --attr kind=order --attr items:Number=3"#)
            .await?;
        self.msgctl(r#"queue send tasks 'order three, as plain text'"#).await?;
        let (aws, place) = inside(&self.context.settings, self.record).await?;
        let tasks = find(aws.sqs(), &place, &Reference::parse(Kind::Queue, "tasks")?).await?;
        let consumer = Consumer { sqs: aws.sqs(), queue_url: &tasks.url };
        consumer.supply(CROWD).await?;

        self.say("A consumer fails at every one of them. After three receives SQS gives each up to tasks-dlq.")?;
        let failed = consumer.fail_until_given_up().await?;
        self.say(&format!("The consumer failed {failed} times. What is worst now?"))?;
        self.msgctl("report queues").await?;
        self.msgctl("dlq triage tasks").await?;
        self.msgctl("dlq peek tasks --count 1").await?;

        self.say("The consumer is repaired. What would a redrive do?")?;
        self.msgctl("dlq redrive tasks --dry-run").await?;
        self.say("So be it. (At a terminal it asks; --yes is the answer.)")?;
        self.msgctl("dlq redrive tasks --yes").await?;
        self.msgctl("queue show tasks --jq '{visible, in_flight, delayed}'").await?;

        let consumed = consumer.consume_all().await?;
        self.say(&format!("The repaired consumer took all {consumed} of them. Nothing is left:"))?;
        self.msgctl("dlq list").await
    }

    async fn events(&self) -> Result<()> {
        self.say("An event is published; the rule order-events sends it to the queue of that name.")?;
        self.msgctl("events rules").await?;
        self.msgctl(r#"events publish 'Order Created' '{"order":7,"status":"confirmed"}' --source myapp.orders"#)
            .await?;
        self.msgctl("queue peek order-events --jq '.body | fromjson | {\"detail-type\", detail}'").await?;
        self.say("The archive has it, too, and a replay delivers it once more.")?;
        self.msgctl("events replay start --since 10m --rule order-events --name again --yes").await?;
        self.msgctl("events replay status again --jq '{state, percent}'").await?;
        self.msgctl("queue show order-events --jq '{visible}'").await
    }

    async fn users(&self) -> Result<()> {
        self.say("A user, whom nobody writes to.")?;
        self.msgctl("users create ann@example.com --attr name=Ann").await?;
        self.msgctl("users list").await
    }

    fn say(&self, text: &str) -> Result<()> {
        self.context.ui.text(&format!("\n# {}\n", text.replace('\n', "\n# ")))
    }

    /// Prints a command, runs it against the tour's sandbox, and lets its output through.
    async fn msgctl(&self, words: &str) -> Result<()> {
        if self.context.interrupt.is_raised() {
            return Err(Error::failure("interrupted"));
        }
        self.context.ui.text(&format!("\n$ msgctl {words} --sandbox\n"))?;
        let program =
            self.context.settings.executable().ok_or_else(|| {
                Error::failure("this program does not know where it is, so it cannot run itself again")
            })?;
        let status = Command::new(program)
            .args(words_of(words))
            .args(["--sandbox", "--project", &self.record.project, "--stage", &self.record.stage])
            .env("XDG_STATE_HOME", self.state_home)
            // Neither the settings files nor the variables of whoever looks on have a say in the tour.
            .current_dir(self.state_home)
            .envs(SETTINGS.map(|name| (name, "")))
            .status()
            .await?;
        check(words, status)
    }
}

fn check(words: &str, status: ExitStatus) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    Err(Error::failure(format!("`msgctl {words}` ended with {status}")))
}

/// Splits at spaces, except between single quotes: all that the tour's commands need.
fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in text.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_words_stay_whole() {
        assert_eq!(
            words_of(r#"queue send tasks '{"a": 1}' --attr k=v"#),
            ["queue", "send", "tasks", r#"{"a": 1}"#, "--attr", "k=v"]
        );
    }
}

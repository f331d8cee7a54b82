//! What the help of a report says besides its flags.

use crate::condition;
use crate::report::row::ReportRow;
use crate::report::verdict::Rules;
use crate::report::view::alarms::AlarmReportRow;
use crate::report::view::clients::ClientReportRow;
use crate::report::view::queues::QueueReportRow;
use crate::report::view::rules::RuleReportRow;
use crate::report::view::topics::TopicReportRow;

const CHECKS: &str = "A condition compares columns with values, joined by `and`, `or`, `not` and parentheses; it is
checked before anything is asked of AWS. What is not known fails too, unless --unknown-ok is given or the
rest decides; what there is nothing of, as the age of the oldest message in an empty queue, never does.
Where a place has nothing that could fail, a mistyped stage perhaps, the command ends with 4, unless
--empty-ok is given. Columns:";

const SCOPE: &str = "--stage dev,prod, --regions and --profiles look at several places at once, and at each of them
even when another one fails.";

const FORMATS: &str = "-o nagios writes what a plug-in does and ends with 0 ok, 1 warning, 2 critical or 3 unknown;
what is not known is 3, and so is a place with nothing in it, unless --empty-ok is given; with a condition
only that counts. -o prometheus writes metrics. --watch draws over itself at a terminal and streams a JSON
line for each snapshot elsewhere, also with -o json.

Exit codes: 3 when something could not be found out, 4 when there was nothing to hold against a condition,
9 when a row fails it.";

/// `report queues --help`
pub fn queues() -> String {
    let Rules { stuck_age, growing_messages, growing_percent, poison_messages } = Rules::default();
    let minutes = stuck_age.as_secs() / 60;
    let columns = condition::help(QueueReportRow::CONDITION_COLUMNS);
    format!(
        "Examples:
  msgctl report queues --stage dev
  msgctl report queues --stage dev,prod --watch 5s
  msgctl report queues --stage dev --fail-if 'dlq_depth > 0 or oldest_age > 15m'
  msgctl report queues --stage dev --jq '.[] | select(.verdict == \"stuck\") | .name'

Verdicts, the first that applies:
  poison    at least {poison_messages} more in the dead-letter queue than when the window
            began, or some and it is not known since when; one that serves
            several queues counts for each
  stuck     messages are visible, none was deleted over the window, and the
            oldest is {minutes} min old
  idle      nothing is in it, and nothing came
  growing   over the window, by {growing_messages} messages and {growing_percent} % of its depth at least
  draining  the same downwards
  ok        else; unknown where SQS or CloudWatch did not tell enough

The thresholds can be set in msgctl.toml for all queues and for single ones, and so can conditions; a
queue's own condition takes the place of --fail-if:
  [report]
  stuck_age = \"15m\"
  growing_messages = 100
  growing_percent = 20
  poison_messages = 5
  fail_if = \"dlq_depth > 0\"
  [report.queues.tasks]
  stuck_age = \"1h\"
  fail_if = \"dlq_depth > 100\"
[stages.prod.report] and [stages.prod.report.queues.tasks] win over these in that stage.

{CHECKS}
{columns}

Depths are SQS's own counts, which settle about a minute after traffic stops. Ages and rates are
CloudWatch's, which come minutes late, stop when nobody used a queue for hours, and cost about $0.01 per
1,000 metrics: five for a queue; --no-history leaves them out. The age of the oldest message leaves out
messages of a standard queue that were received three times or more, so a queue of messages that all
fail may have none; in a dead-letter queue it counts from the move, while the retention goes by the
original sending. Moves into a dead-letter queue are not counted as arrivals there. What is not known is
unknown, and null in JSON, never 0; an empty queue has no oldest message, and no age. A terminal that is too narrow loses columns, the least urgent first;
JSON and CSV have them all, and more.

{SCOPE} {FORMATS}"
    )
}

/// `report topics --help`
pub fn topics() -> String {
    let columns = condition::help(TopicReportRow::CONDITION_COLUMNS);
    format!(
        "Examples:
  msgctl report topics --stage dev
  msgctl report topics --stage prod --window 24h --fail-if 'failed > 0'

Counts are CloudWatch's, per topic and not per subscription; over HTTP each try counts. SNS leaves out what
is zero: where a topic has any count at all, the others are 0; where it has none, all are unknown.
Verdicts: losing when failed deliveries did not even reach a dead-letter queue, failing when some failed,
else ok.

{CHECKS}
{columns}

{SCOPE} {FORMATS}"
    )
}

/// `report events --help`
pub fn events() -> String {
    let columns = condition::help(RuleReportRow::CONDITION_COLUMNS);
    format!(
        "Examples:
  msgctl report events --stage dev
  msgctl report events --stage prod --window 24h --fail-if 'failed > 0 or lost > 0'

Counts are CloudWatch's. EventBridge leaves out what is zero: where a rule has any count at all, the
others are 0; where it has none, all are unknown. A call of a Lambda function has succeeded when Lambda
took it. P50 and P99 are from an event's arrival until a target has taken it, in the worst period of the
window. Verdicts: losing when events did not even reach a dead-letter queue, failing when calls failed for
good, else ok.

{CHECKS}
{columns}

{SCOPE} {FORMATS}"
    )
}

/// `report users --help`
pub fn users() -> String {
    let columns = condition::help(ClientReportRow::CONDITION_COLUMNS);
    format!(
        "Examples:
  msgctl report users --stage dev
  msgctl report users --stage prod --window 24h --fail-if 'throttles > 0'

Counts are CloudWatch's, for each client and for all of a pool together; sign-ins through an identity
provider of another company are not in them. Cognito tells new and disabled users only by listing all of
them, 60 at a time: with more than --max-users they are unknown. Verdicts: throttled, failing when more
sign-ins failed than succeeded, else ok.

{CHECKS}
{columns}

{SCOPE} {FORMATS}"
    )
}

/// `report alarms --help`
pub fn alarms() -> String {
    let columns = condition::help(AlarmReportRow::CONDITION_COLUMNS);
    format!(
        "Examples:
  msgctl report alarms --stage dev
  msgctl report alarms --stage prod --fail-if '(state == ALARM and muted == no) or state == MISSING'

Alarms on metrics, on other alarms and on logs are shown when they are named like the stage, watch
something of it, or are made up of such alarms; with --jq, each with its history over the window. SILENT
says why nobody is told: no action, actions switched off, held back by another alarm, or muted by a rule
that is active now; an alarm that rings and is muted is only a warning to -o nagios. MISSING is a dead-letter queue whose depth, a queue whose age, a topic whose failed
deliveries, or a rule whose failed calls nothing watches; alarms on logs are not counted for any of them.

{CHECKS}
{columns}

{SCOPE} {FORMATS}"
    )
}

/// `report latency --help`
pub const LATENCY: &str = "Examples:
  msgctl report latency --stage dev
  msgctl report latency tasks --peek --sample 200 --stage dev

From the time at which a message was sent to its first receive, by what the messages say themselves. Only
messages that are still there can be asked: those in the dead-letter queue, and with --peek those in the
queue itself. What was received, processed and deleted is not seen, so a sample of failures may not be
like the rest; neither are first receives of messages that nobody has received: those are counted as still
waiting. An earlier look (peek, tail, triage) counts as a receive. Beside it stands the age of the oldest
message by CloudWatch, which leaves out messages that were received three times or more.

Looking receives messages and gives them back: it raises their receive counts, and is billed as receives.";

/// `report chart --help`
pub const CHART: &str = "Examples:
  msgctl report chart tasks tasks-dlq --metric age,depth --window 6h --stage dev
  msgctl report chart tasks --svg tasks.svg --stage dev
  msgctl report chart --html incident.html --stage dev

A page has every queue, topic, rule, user pool and alarm of the stage in tables, and the charts; it is
one file with no script and nothing from elsewhere, light or dark as its reader prefers. A gap in a curve
is a time that CloudWatch has nothing of. With -o json and its like, the values.

Exit codes: 3 when something could not be found out; the page says what.";

/// `report serve --help`
pub const SERVE: &str = "Examples:
  msgctl report serve --stage dev
  msgctl report serve --stage dev,prod --reports queues,topics,events --every 2m

Answers to GET /metrics with what `msgctl report … -o prometheus` writes. However many scrapers ask and
however often, the reports are made once in --every, and only when somebody asks. msgctl_report_up is 0 for
a place that could not be looked at; what is not known is left out. It listens on this machine only, unless
another address is given: there is no sign-in.";

#[cfg(test)]
mod tests {
    use crate::condition::{Column, Condition};

    use super::*;

    #[test]
    fn every_report_has_an_example_of_a_condition_that_it_takes() {
        let helps: [(String, &[Column]); 5] = [
            (queues(), QueueReportRow::CONDITION_COLUMNS),
            (topics(), TopicReportRow::CONDITION_COLUMNS),
            (events(), RuleReportRow::CONDITION_COLUMNS),
            (users(), ClientReportRow::CONDITION_COLUMNS),
            (alarms(), AlarmReportRow::CONDITION_COLUMNS),
        ];
        for (help, columns) in helps {
            let examples: Vec<&str> =
                help.split("--fail-if '").skip(1).filter_map(|rest| rest.split('\'').next()).collect();
            assert!(!examples.is_empty(), "{help}");
            for example in examples {
                Condition::parse("--fail-if", example, columns).unwrap();
            }
        }
    }
}

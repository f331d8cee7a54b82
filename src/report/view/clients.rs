//! A user pool, or a client of one, as a row.

use schemars::JsonSchema;
use serde::Serialize;

use crate::condition::{Column as ConditionColumn, Unit, Value};
use crate::exit::CheckState;
use crate::naming::Place;
use crate::render::monitoring::{Family, Monitored};
use crate::render::{Column, Render, text};
use crate::report::ops::clients::ClientReport;
use crate::report::row::{self, Check, Origin, ReportRow};

use super::{UNKNOWN, UNKNOWN_SUMMARY, count, decimal};

/// How the sign-ins of a pool or a client are doing, in words.
const WORDS: &[&str] = &["throttled", "failing", "ok", "unknown"];

/// A user pool, or a client of one, as a row of the report.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ClientReportRow {
    /// The pool, by its short name where there is one.
    pub pool: String,
    /// The pool's full name.
    pub pool_name: String,
    /// The pool's id.
    pub pool_id: String,
    /// The client, by its short name where there is one; null for the whole pool.
    pub client: Option<String>,
    /// The client's id.
    pub client_id: Option<String>,
    /// Where it is.
    #[serde(flatten)]
    pub origin: Origin,
    /// Sign-ins that succeeded over the window; null when it is not known.
    pub sign_ins: Option<f64>,
    /// Sign-ins that failed.
    pub sign_in_failures: Option<f64>,
    /// Users who signed up.
    pub sign_ups: Option<f64>,
    /// Users who tried to and did not.
    pub sign_up_failures: Option<f64>,
    /// Tokens that were refreshed.
    pub token_refreshes: Option<f64>,
    /// Requests that were throttled.
    pub throttles: Option<f64>,
    /// Users of the pool.
    pub users: Option<u64>,
    /// Users who were created within the window; null of clients, and where there are too many to be counted.
    pub new_users: Option<u64>,
    /// Users who cannot sign in; null as above.
    pub disabled_users: Option<u64>,
    /// `throttled`, `failing` where fewer sign-ins succeed than fail, `ok` or `unknown`
    pub verdict: &'static str,
    /// The values that make it fail a condition; null without a condition.
    pub fails: Check,
}

impl ClientReportRow {
    /// A pool or a client, seen from a place.
    pub fn new(report: &ClientReport, place: &Place, origin: Origin) -> ClientReportRow {
        let counts = report.counts;
        ClientReportRow {
            pool: place.shortest(&report.pool),
            pool_name: report.pool.clone(),
            pool_id: report.pool_id.clone(),
            client: report.client.as_ref().map(|client| place.shortest(&client.name)),
            client_id: report.client.as_ref().map(|client| client.id.clone()),
            origin,
            sign_ins: counts.sign_ins,
            sign_in_failures: counts.sign_in_failures,
            sign_ups: counts.sign_ups,
            sign_up_failures: counts.sign_up_failures,
            token_refreshes: counts.token_refreshes,
            throttles: counts.throttles,
            users: report.users.and_then(|users| users.total),
            new_users: report.users.and_then(|users| users.new),
            disabled_users: report.users.and_then(|users| users.disabled),
            verdict: match (counts.throttles, counts.sign_ins.zip(counts.sign_in_failures)) {
                (Some(throttles), _) if throttles > 0.0 => "throttled",
                (_, Some((succeeded, failed))) if failed > succeeded => "failing",
                (Some(_), Some(_)) => "ok",
                _ => UNKNOWN,
            },
            fails: Check::default(),
        }
    }

    fn numbers(&self) -> [Option<f64>; 6] {
        [
            self.sign_ins,
            self.sign_in_failures,
            self.sign_ups,
            self.sign_up_failures,
            self.token_refreshes,
            self.throttles,
        ]
    }

    /// Users are of a pool, not of its clients.
    fn of_pool(&self, value: Value) -> Value {
        if self.client.is_none() { value } else { Value::Nothing }
    }
}

impl Render for ClientReportRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("pool", "POOL"),
        Column::text("client", "CLIENT"),
        Origin::STAGE,
        Origin::REGION,
        Origin::PROFILE,
        Column::number("sign_ins", "SIGN-INS"),
        Column::number("sign_in_failures", "FAILED"),
        Column::number("sign_ups", "SIGN-UPS").shed(3),
        Column::number("sign_up_failures", "FAILED").shed(4),
        Column::number("token_refreshes", "REFRESHES").shed(5),
        Column::number("throttles", "THROTTLED"),
        Column::number("users", "USERS").shed(1),
        Column::number("new_users", "NEW").shed(1),
        Column::number("disabled_users", "DISABLED").shed(2),
        Column::text("verdict", "VERDICT"),
        Check::COLUMN,
    ];

    fn cells(&self) -> Vec<String> {
        let users = [self.users, self.new_users, self.disabled_users];
        let users = users.map(|users| if self.client.is_none() { count(users) } else { String::new() });
        let cells = [self.pool.clone(), self.client.clone().unwrap_or_default()].into_iter();
        let cells = cells.chain(self.origin.cells()).chain(self.numbers().map(decimal)).chain(users);
        cells.chain([self.verdict.into(), self.fails.cell()]).collect()
    }
}

impl Monitored for ClientReportRow {
    const NOUN: &'static str = "users";

    const FAMILIES: &'static [Family] = &[
        Family::new("user_pool_sign_ins", "Sign-ins that succeeded over the window.").performance("sign_ins", ""),
        Family::new("user_pool_sign_in_failures", "Sign-ins that failed over the window.").performance("failed", ""),
        Family::new("user_pool_sign_ups", "Users who signed up over the window."),
        Family::new("user_pool_sign_up_failures", "Users who tried to sign up and did not over the window."),
        Family::new("user_pool_token_refreshes", "Tokens that were refreshed over the window."),
        Family::new("user_pool_throttles", "Requests that were throttled over the window.")
            .performance("throttled", ""),
        Family::new("user_pool_users", "Users of the pool."),
        Family::new("user_pool_new_users", "Users who were created within the window."),
        Family::new("user_pool_disabled_users", "Users who cannot sign in."),
    ];

    const STATE: Family =
        Family::new("user_pool_verdict", "How the sign-ins are doing: 1 for the verdict in the label.");

    fn labels(&self) -> Vec<(&'static str, String)> {
        let own = [
            ("pool", Some(self.pool_name.clone())),
            ("pool_id", Some(self.pool_id.clone())),
            ("client", self.client.clone()),
        ];
        own.into_iter().filter_map(|(name, value)| Some((name, value?))).chain(self.origin.labels()).collect()
    }

    fn values(&self) -> Vec<Option<f64>> {
        let users = [self.users, self.new_users, self.disabled_users].map(|users| users.map(|users| users as f64));
        self.numbers().into_iter().chain(users).collect()
    }

    fn state_word(&self) -> (&'static str, String) {
        ("verdict", self.verdict.into())
    }

    fn check_state(&self) -> CheckState {
        self.fails.state(match self.verdict {
            "throttled" | "failing" => CheckState::Warning,
            UNKNOWN => CheckState::Unknown,
            _ => CheckState::Ok,
        })
    }

    fn label(&self) -> String {
        self.origin.with_name(&match &self.client {
            Some(client) => format!("{} by {client}", self.pool),
            None => self.pool.clone(),
        })
    }

    fn summary(&self) -> String {
        self.fails.summary(|| {
            let of = |number: Option<f64>, what: &str| format!("{} {what}", text::decimal(number.unwrap_or_default()));
            if self.verdict == UNKNOWN {
                return UNKNOWN_SUMMARY.into();
            }
            format!("{}, {}", of(self.sign_in_failures, "sign-ins failed"), of(self.throttles, "throttled"))
        })
    }
}

impl ReportRow for ClientReportRow {
    const CONDITION_COLUMNS: &'static [ConditionColumn] = &[
        ConditionColumn { name: "sign_ins", unit: Unit::Count, about: "sign-ins that succeeded" },
        ConditionColumn { name: "sign_in_failures", unit: Unit::Count, about: "sign-ins that failed" },
        ConditionColumn { name: "sign_ups", unit: Unit::Count, about: "users who signed up" },
        ConditionColumn { name: "sign_up_failures", unit: Unit::Count, about: "users who tried to and did not" },
        ConditionColumn { name: "token_refreshes", unit: Unit::Count, about: "tokens that were refreshed" },
        ConditionColumn { name: "throttles", unit: Unit::Count, about: "requests that were throttled" },
        ConditionColumn { name: "users", unit: Unit::Count, about: "users of the pool" },
        ConditionColumn { name: "new_users", unit: Unit::Count, about: "those created within the window" },
        ConditionColumn { name: "disabled_users", unit: Unit::Count, about: "those who cannot sign in" },
        ConditionColumn { name: "verdict", unit: Unit::Word(WORDS), about: "how it is doing" },
        ConditionColumn { name: "name", unit: Unit::Word(&[]), about: "the short name of the pool" },
    ];

    fn value(&self, column: &str) -> Value {
        match column {
            "sign_ins" => row::number(self.sign_ins),
            "sign_in_failures" => row::number(self.sign_in_failures),
            "sign_ups" => row::number(self.sign_ups),
            "sign_up_failures" => row::number(self.sign_up_failures),
            "token_refreshes" => row::number(self.token_refreshes),
            "throttles" => row::number(self.throttles),
            "users" => self.of_pool(row::count(self.users)),
            "new_users" => self.of_pool(row::count(self.new_users)),
            "disabled_users" => self.of_pool(row::count(self.disabled_users)),
            "verdict" => Value::Word(self.verdict.into()),
            "name" => Value::Word(self.pool.clone()),
            _ => Value::Nothing,
        }
    }

    fn short_name(&self) -> &str {
        &self.pool
    }

    fn origin(&self) -> &Origin {
        &self.origin
    }

    fn check(&self) -> &Check {
        &self.fails
    }

    fn set_check(&mut self, check: Check) {
        self.fails = check;
    }
}

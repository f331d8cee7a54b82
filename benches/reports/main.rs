//! How fast a thousand queues are looked at, against what else could look at them, on a local server: run by
//! hand.
//!
//!     cargo bench --bench reports
//!     cargo bench --bench reports -- --runs 1 --queues 100 --only latency
//!
//! The server runs on one core and each client on the other. The same program is the server and the plain
//! client, too: `reports server`, `reports plain`.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod contender;
mod plain;
#[path = "../python.rs"]
mod python;
#[allow(dead_code, reason = "the other benchmark fills queues with messages")]
#[path = "../server/mod.rs"]
mod server;
#[path = "../service.rs"]
mod service;

use contender::Contender;
use service::{Service, serve};

/// Who is measured, in turn.
const CONTENDERS: [Contender; 8] = [
    Contender::Boto3,
    Contender::Plain(16),
    Contender::Plain(64),
    Contender::Plain(128),
    Contender::Plain(256),
    Contender::Plain(512),
    Contender::Msgctl { history: false },
    Contender::Msgctl { history: true },
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["server", port, latency] => serve(port, latency),
        ["plain", url, in_flight] => runtime().block_on(plain::run(url, in_flight.parse().unwrap())),
        options => drive(&Options::parse(options)),
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// What is to be measured.
struct Options {
    runs: usize,
    queues: usize,
    only: Option<String>,
}

impl Options {
    fn parse(words: &[&str]) -> Options {
        let mut options = Options { runs: 5, queues: 1_000, only: None };
        for pair in words.chunks(2) {
            match pair {
                ["--runs", runs] => options.runs = runs.parse().unwrap(),
                ["--queues", queues] => options.queues = queues.parse().unwrap(),
                ["--only", row] => options.only = Some((*row).to_owned()),
                other => panic!("{other:?}: the options are --runs N, --queues N and --only near|latency"),
            }
        }
        options
    }

    fn wants(&self, row: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only == row)
    }
}

fn drive(options: &Options) {
    if options.wants("near") {
        compare(&Service::start(0), options, "no added latency");
    }
    if options.wants("latency") {
        compare(&Service::start(20), options, "20 ms added latency");
    }
}

/// Runs everybody in turn, several times, and prints the medians of the whole processes.
fn compare(service: &Service, options: &Options, title: &str) {
    let mut seconds: Vec<Vec<f64>> = CONTENDERS.iter().map(|_| Vec::new()).collect();
    let mut requests: Vec<String> = vec![String::new(); CONTENDERS.len()];
    for run in 1..=options.runs {
        for (at, contender) in CONTENDERS.iter().enumerate() {
            prepare(service, options.queues);
            let took = contender.run(service);
            requests[at] = requested(service);
            eprintln!("{title}, run {run}: {} {took:.3} s", contender.name());
            seconds[at].push(took);
        }
    }
    let medians: Vec<f64> = seconds.into_iter().map(median).collect();
    let of = |wanted: fn(&Contender) -> bool| {
        let times = CONTENDERS.iter().zip(&medians).filter(|(contender, _)| wanted(contender)).map(|(_, time)| *time);
        times.min_by(f64::total_cmp).unwrap()
    };
    let boto3 = of(|contender| *contender == Contender::Boto3);
    let plain = of(|contender| matches!(contender, Contender::Plain(_)));
    println!("{} queues, {title}, median of {}\n", options.queues, options.runs);
    println!("| client | seconds | queues/s | times boto3 | times the best plain SDK | requests |");
    println!("| --- | ---: | ---: | ---: | ---: | --- |");
    for ((contender, median), requests) in CONTENDERS.iter().zip(&medians).zip(requests) {
        println!(
            "| {} | {median:.3} | {:.0} | {:.1} | {:.2} | {requests} |",
            contender.name(),
            options.queues as f64 / median,
            boto3 / median,
            plain / median,
        );
    }
    println!();
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Makes so many queues and nothing else.
fn prepare(service: &Service, queues: usize) {
    service.ask("POST", "/reset");
    service.ask("POST", &format!("/make?queue=bench-dev-queue&count={queues}"));
}

/// What was requested since, in words.
fn requested(service: &Service) -> String {
    let counts = service.ask("GET", "/counts");
    let actions = counts["actions"].as_object().unwrap();
    actions.iter().map(|(action, count)| format!("{action} {}", count["requests"])).collect::<Vec<_>>().join(", ")
}

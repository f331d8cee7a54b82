//! How fast messages move, against what else could move them, on a local server: run by hand.
//!
//!     cargo bench --bench transfer
//!     cargo bench --bench transfer -- --runs 1 --only redrive
//!
//! The server runs on one core and each client on the other. The same program is the server and the raw and
//! plain clients, too: `transfer server`, `transfer raw`, `transfer plain`.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod contender;
#[path = "../memory.rs"]
mod memory;
mod plain;
#[path = "../python.rs"]
mod python;
mod raw;
#[path = "../server/mod.rs"]
mod server;
#[path = "../service.rs"]
mod service;
mod table;

use contender::{Contender, Job, Measured, Work};
use service::{Service, serve};
use table::Table;

/// Bytes of a body.
const SIZE: usize = 1_024;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["server", port, latency] => serve(port, latency),
        ["raw", work, url, count, connections] => {
            runtime().block_on(raw::run(work, url, count.parse().unwrap(), connections.parse().unwrap()));
        }
        ["plain", work, url, count, in_flight] => {
            runtime().block_on(plain::run(work, url, count.parse().unwrap(), in_flight.parse().unwrap()));
        }
        options => drive(&Options::parse(options)),
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// What is to be measured.
struct Options {
    runs: usize,
    only: Option<String>,
}

impl Options {
    fn parse(words: &[&str]) -> Options {
        let mut options = Options { runs: 5, only: None };
        for pair in words.chunks(2) {
            match pair {
                ["--runs", runs] => options.runs = runs.parse().unwrap(),
                ["--only", row] => options.only = Some((*row).to_owned()),
                other => panic!("{other:?}: the options are --runs N and --only send|redrive|latency|where|memory"),
            }
        }
        options
    }

    fn wants(&self, row: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only == row)
    }
}

fn drive(options: &Options) {
    let quick = Service::start(0);
    if options.wants("send") {
        compare(&quick, options, "send in bulk, batches of ten", &sends());
    }
    if options.wants("redrive") {
        compare(&quick, options, "redrive, no added latency", &redrives());
    }
    if options.wants("latency") {
        compare(&Service::start(20), options, "redrive, 20 ms added latency", &distant_redrives());
    }
    if options.wants("where") {
        for (service, latency) in [(&quick, "no"), (&Service::start(20), "20 ms")] {
            let title = format!("redrive of 10% of 100,000 by --where, {latency} added latency");
            let measured = compare(service, options, &title, &selections());
            table::print_busy_seconds(&title, &selections(), &measured);
        }
    }
    if options.wants("memory") {
        measure_memory(&quick);
    }
}

fn job(contender: Contender, work: Work, count: u64) -> Job {
    Job { contender, work, count }
}

fn sends() -> Vec<Job> {
    vec![
        job(Contender::Raw, Work::Send, 200_000),
        job(Contender::Boto3, Work::Send, 40_000),
        job(Contender::Plain(64), Work::Send, 200_000),
        job(Contender::Msgctl, Work::Send, 400_000),
    ]
}

fn redrives() -> Vec<Job> {
    vec![
        job(Contender::Raw, Work::Redrive, 200_000),
        job(Contender::Boto3, Work::Redrive, 20_000),
        job(Contender::Plain(16), Work::Redrive, 100_000),
        job(Contender::Plain(64), Work::Redrive, 100_000),
        job(Contender::Msgctl, Work::Redrive, 400_000),
    ]
}

fn distant_redrives() -> Vec<Job> {
    vec![
        job(Contender::Boto3, Work::Redrive, 10_000),
        job(Contender::Plain(16), Work::Redrive, 20_000),
        job(Contender::Plain(64), Work::Redrive, 60_000),
        job(Contender::Plain(256), Work::Redrive, 200_000),
        job(Contender::Msgctl, Work::Redrive, 400_000),
    ]
}

fn selections() -> Vec<Job> {
    vec![job(Contender::Plain(256), Work::Receive, 100_000), job(Contender::Msgctl, Work::RedriveWhere, 100_000)]
}

/// Runs the jobs in turn, several times, and prints the medians, each as a part of the first.
fn compare(service: &Service, options: &Options, title: &str, jobs: &[Job]) -> Vec<Vec<Measured>> {
    let mut measured: Vec<Vec<Measured>> = jobs.iter().map(|_| Vec::new()).collect();
    for run in 1..=options.runs {
        for (at, job) in jobs.iter().enumerate() {
            let one = job.run(service);
            eprintln!("{title}, run {run}: {} {:.0}/s", job.contender.name(), job.count as f64 / one.wall_seconds);
            measured[at].push(one);
        }
    }
    let mut table = Table::new(title);
    for (job, runs) in jobs.iter().zip(&measured) {
        table.add(job, runs);
    }
    println!("{table}");
    measured
}

/// The peak memory of msgctl at work on many messages.
fn measure_memory(service: &Service) {
    println!("peak memory of msgctl\n");
    println!("| work | messages | MiB |\n| --- | ---: | ---: |");
    for (work, count) in
        [(Work::Redrive, 100_000), (Work::Redrive, 1_000_000), (Work::Export, 1_000_000), (Work::RedriveWhere, 100_000)]
    {
        let measured = job(Contender::Msgctl, work, count).run(service);
        println!("| {} | {count} | {:.1} |", work.name(), measured.peak_bytes as f64 / f64::from(1 << 20));
    }
}

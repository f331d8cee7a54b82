//! How fast events are published from a file, and how fast it is said which rules take them, against what else
//! could do it, on a local server: run by hand.
//!
//!     cargo bench --bench events
//!     cargo bench --bench events -- --runs 1 --part 100 --only publish
//!
//! The server runs on one core and each client on the other. The same program is the server, too: `events server`.
//! The AWS CLI is the one that is on the path.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)]

mod contender;
#[path = "../memory.rs"]
mod memory;
#[path = "../python.rs"]
mod python;
#[allow(dead_code, reason = "the other benchmarks fill queues with messages")]
#[path = "../server/mod.rs"]
mod server;
#[path = "../service.rs"]
mod service;

use contender::{Contender, Job, Measured, Work};
use service::{Service, serve};

/// The work, and of the slow ones a part of it: the rates are compared.
const PUBLISHING: [Job; 3] = [
    Job { contender: Contender::AwsCli, work: Work::Publish, count: 500 },
    Job { contender: Contender::Boto3, work: Work::Publish, count: 20_000 },
    Job { contender: Contender::Msgctl, work: Work::Publish, count: 100_000 },
];
const EXPLAINING: [Job; 2] = [
    Job { contender: Contender::Boto3, work: Work::Explain, count: 100 },
    Job { contender: Contender::Msgctl, work: Work::Explain, count: 100_000 },
];
/// The memory that many events take.
const GROWING: [usize; 3] = [10_000, 100_000, 400_000];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["server", port, latency] => serve(port, latency),
        options => drive(&Options::parse(options)),
    }
}

/// What is to be measured.
struct Options {
    runs: usize,
    /// The work is divided by this, to see that everything runs.
    part: usize,
    only: Option<String>,
}

impl Options {
    fn parse(words: &[&str]) -> Options {
        let mut options = Options { runs: 5, part: 1, only: None };
        for pair in words.chunks(2) {
            match pair {
                ["--runs", runs] => options.runs = runs.parse().unwrap(),
                ["--part", part] => options.part = part.parse().unwrap(),
                ["--only", row] => options.only = Some((*row).to_owned()),
                other => {
                    panic!("{other:?}: the options are --runs N, --part N and --only publish|latency|explain|memory")
                }
            }
        }
        options
    }

    fn wants(&self, row: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only == row)
    }

    fn job(&self, job: Job) -> Job {
        Job { count: (job.count / self.part).max(10), ..job }
    }
}

fn drive(options: &Options) {
    let quick = Service::start(0);
    if options.wants("publish") {
        compare(&quick, options, "publish, no added latency", &PUBLISHING);
    }
    if options.wants("latency") {
        compare(&Service::start(20), options, "publish, 20 ms added latency", &PUBLISHING);
    }
    if options.wants("explain") {
        compare(&quick, options, "explain by a hundred rules, no added latency", &EXPLAINING);
    }
    if options.wants("memory") {
        measure_memory(&quick, options);
    }
}

/// Runs the jobs in turn, several times, and prints the medians; the ratios are those of events a second.
fn compare(service: &Service, options: &Options, title: &str, jobs: &[Job]) {
    let mut measured: Vec<Vec<Measured>> = jobs.iter().map(|_| Vec::new()).collect();
    for run in 1..=options.runs {
        for (at, job) in jobs.iter().enumerate() {
            let job = options.job(*job);
            let one = job.run(service);
            let rate = job.count as f64 / one.seconds;
            eprintln!("{title}, run {run}: {} {rate:.0}/s", job.contender.name(job.work));
            measured[at].push(one);
        }
    }
    let rate =
        |job: &Job, runs: &[Measured]| options.job(*job).count as f64 / median(runs.iter().map(|run| run.seconds));
    let rates: Vec<f64> = jobs.iter().zip(&measured).map(|(job, runs)| rate(job, runs)).collect();
    println!("{title}, median of {}\n", options.runs);
    println!("| client | events | events/s | times the first | peak MiB |\n| --- | ---: | ---: | ---: | ---: |");
    for ((job, runs), rate) in jobs.iter().zip(&measured).zip(&rates) {
        let job = options.job(*job);
        println!(
            "| {} | {} | {rate:.0} | {:.1} | {:.1} |",
            job.contender.name(job.work),
            job.count,
            rate / rates[0],
            mebibytes(runs),
        );
    }
    println!();
}

/// The peak memory of msgctl at work on ever more events.
fn measure_memory(service: &Service, options: &Options) {
    println!("peak memory of msgctl\n");
    println!("| work | events | MiB |\n| --- | ---: | ---: |");
    for work in [Work::Publish, Work::Explain] {
        for count in GROWING {
            let job = options.job(Job { contender: Contender::Msgctl, work, count });
            println!("| {} | {} | {:.1} |", job.contender.name(work), job.count, mebibytes(&[job.run(service)]));
        }
    }
}

fn mebibytes(runs: &[Measured]) -> f64 {
    runs.iter().map(|run| run.peak_bytes).max().unwrap_or_default() as f64 / f64::from(1 << 20)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

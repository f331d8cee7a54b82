//! `report serve`, and the text format of Prometheus.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal};

use crate::support::world::finish;
use crate::support::{Effect, World};

use super::incident;

/// Whether the text is in the format, by `promtool check metrics` where there is one, and by the rules of the
/// format in any case.
pub fn check_metrics(text: &str) {
    let mut families = BTreeSet::new();
    let mut current = String::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("# HELP ") {
            let (name, help) = rest.split_once(' ').unwrap();
            assert!(families.insert(name.to_owned()), "{name} is there twice");
            assert!(!help.is_empty() && !help.contains('\n'), "{line}");
            current = name.to_owned();
        } else if let Some(rest) = line.strip_prefix("# TYPE ") {
            assert_eq!(rest, format!("{current} gauge"), "{line}");
        } else {
            let (series, value) = line.rsplit_once(' ').unwrap();
            assert_eq!(series.split('{').next().unwrap(), current, "{line}");
            assert!(value.parse::<f64>().unwrap().is_finite(), "{line}");
            assert!(!series.contains('{') || series.ends_with("\"}"), "{line}");
        }
    }
    let series: Vec<&str> =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.rsplit_once(' ').unwrap().0).collect();
    assert_eq!(series.iter().collect::<BTreeSet<_>>().len(), series.len(), "a series is there twice: {text}");
    for name in &families {
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'), "{name}");
    }
    let Ok(mut promtool) = Command::new("promtool")
        .args(["check", "metrics"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
    else {
        return;
    };
    promtool.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = promtool.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
}

/// Starts an exporter, and returns where it listens.
fn serve(world: &World, flags: &[&str]) -> (Child, String) {
    let arguments = [&["report", "serve", "--listen", "127.0.0.1:0"], flags].concat();
    let mut child = world.command(&arguments).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("Serving http://").unwrap_or_else(|| panic!("{line}"));
    let address = address.strip_suffix("/metrics").unwrap().to_owned();
    (child, address)
}

/// Asks for a path, and returns the status line and the body.
fn ask(address: &str, method: &str, path: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.lines().next().unwrap().to_owned(), body.to_owned())
}

fn stop(child: Child) {
    rustix::process::kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    finish(child).ends_with(130);
}

#[test]
fn a_scraper_gets_every_report_that_was_asked_for_and_promtool_accepts_it() {
    let world = World::new();
    incident(&world);
    world.topic("orders");
    world.metric("AWS/SNS", "NumberOfMessagesPublished", &[("TopicName", &world.full("orders"))], &[(2, 7.0)]);
    world.bus("events");
    world.rule("events", "orders", "myapp", "well");
    world.pool("users");
    world.alarm("on-something");
    let (child, address) = serve(&world, &["--reports", "queues,topics,events,users,alarms"]);
    let (status, text) = ask(&address, "GET", "/metrics");
    assert_eq!(status, "HTTP/1.1 200 OK");
    for part in [
        "msgctl_queue_dead_letters{queue=\"",
        "msgctl_topic_messages_published{topic=\"",
        "msgctl_rule_verdict{rule=\"",
        "msgctl_user_pool_users{pool=\"",
        "msgctl_alarm_state{alarm=\"",
        "msgctl_report_up{report=\"queue\",stage=\"dev\",region=\"us-east-1\"} 1",
        "msgctl_report_timestamp_seconds ",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    check_metrics(&text);
    assert_eq!(ask(&address, "GET", "/elsewhere").0, "HTTP/1.1 404 Not Found");
    assert_eq!(ask(&address, "POST", "/metrics").0, "HTTP/1.1 405 Method Not Allowed");
    stop(child);
}

#[test]
fn however_often_it_is_scraped_the_report_is_made_once_in_its_interval() {
    let world = World::new();
    world.queue("tasks", &[]);
    let (child, address) = serve(&world, &["--every", "1h"]);
    assert!(world.gateway.requests().is_empty(), "nothing is asked before anybody wants it");
    let texts: Vec<String> = std::thread::scope(|scope| {
        let scrapes: Vec<_> = (0..16).map(|_| scope.spawn(|| ask(&address, "GET", "/metrics").1)).collect();
        scrapes.into_iter().map(|scrape| scrape.join().unwrap()).collect()
    });
    assert!(texts.iter().all(|text| *text == texts[0] && text.contains("msgctl_queue_messages_visible")));
    for action in ["ListQueues", "GetQueueAttributes", "GetMetricData"] {
        assert_eq!(world.gateway.requests_of(action).len(), 1, "{action}");
    }
    stop(child);
    let (child, address) = serve(&world, &["--every", "1ms"]);
    let anew = (0..1_000).any(|_| {
        ask(&address, "GET", "/metrics");
        world.gateway.requests_of("ListQueues").len() >= 3
    });
    assert!(anew, "after the interval it is made anew");
    stop(child);
}

#[test]
fn a_report_that_could_not_be_made_is_down_and_the_exporter_goes_on() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.gateway.rule(|request, _| match request.region.as_str() {
        "eu-west-1" => Effect::Refuse { status: 403, code: "AccessDenied", message: "not for you" },
        _ => Effect::Pass,
    });
    let (child, address) = serve(&world, &["--regions", "us-east-1,eu-west-1"]);
    let (status, text) = ask(&address, "GET", "/metrics");
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert!(text.contains("msgctl_report_up{report=\"queue\",stage=\"dev\",region=\"us-east-1\"} 1\n"), "{text}");
    assert!(text.contains("msgctl_report_up{report=\"queue\",stage=\"dev\",region=\"eu-west-1\"} 0\n"), "{text}");
    assert!(text.contains("msgctl_queue_messages_visible{"), "{text}");
    check_metrics(&text);
    stop(child);
}

#[test]
fn it_listens_on_this_machine_only_unless_told_otherwise_and_says_when_it_cannot() {
    let world = World::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let run = world.msgctl(&["report", "serve", "--listen", &address]).ends_with(2);
    assert!(run.stderr.contains(&address) && run.stderr.contains("--listen"), "{run:?}");
    let run = world.msgctl(&["report", "serve", "--listen", "0.0.0.0:0", "--timeout", "1ms"]).ends_with(0);
    assert!(run.stderr.contains("there is no sign-in"), "{run:?}");
    let run = world.msgctl(&["report", "serve", "--listen", "127.0.0.1:0", "--timeout", "1ms"]).ends_with(0);
    assert!(!run.stderr.contains("sign-in"), "{run:?}");
    let help = world.msgctl(&["report", "serve", "--help"]).ends_with(0).stdout;
    assert!(help.contains("[default: 127.0.0.1:9464]"), "{help}");
}

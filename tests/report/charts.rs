//! `report chart`: at a terminal, as an SVG, and as a page.

use serde_json::json;

use crate::support::{Effect, World};

use super::incident;

fn minute() -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() / 60
}

/// What came of this, and the minute in which all of it was done.
fn within_a_minute<T>(mut of: impl FnMut() -> T) -> (T, u64) {
    loop {
        let (began, result) = (minute(), of());
        if minute() == began {
            return (result, began);
        }
    }
}

#[test]
fn the_history_of_a_queue_is_drawn_in_one_request() {
    let (world, told_in) = within_a_minute(|| {
        let world = World::new();
        incident(&world);
        world
    });
    let chart = ["report", "chart", "growing", "poisoned-dlq", "--metric", "depth,age", "--window", "1h"];
    let drawn = world.msgctl(&[&chart[..], &["-o", "table"]].concat()).ends_with(0).stdout;
    for title in ["growing  depth  last 116, highest 116", "growing  age  last 40 s", "poisoned-dlq  age  last 9 min"] {
        assert!(drawn.contains(title), "{title}: {drawn}");
    }
    assert!(drawn.lines().all(|line| line.chars().count() <= 100), "{drawn}");
    assert_eq!(world.gateway.requests_of("GetMetricData").len(), 1);
    let (rows, asked_in) =
        within_a_minute(|| world.msgctl(&[&chart[..], &["-o", "json"]].concat()).ends_with(0).json());
    assert_eq!(
        (rows.as_array().unwrap().len(), &rows[0]["name"], &rows[0]["metric"]),
        (4, &json!("growing"), &json!("depth"))
    );
    let values = rows[0]["values"].as_array().unwrap();
    // The hour ends with the minute in which it is asked for.
    let known = 58 - usize::try_from(asked_in - told_in).unwrap();
    assert_eq!((values.len(), values.iter().filter(|value| value.is_number()).count()), (60, known));
    world.msgctl(&["report", "chart", "growin"]).ends_with(4);
    world.msgctl(&["report", "chart", "growing", "--metric", "speed"]).ends_with(2);
    world.msgctl(&["report", "chart", "growing", "--window", "500d"]).ends_with(2);
}

#[test]
fn an_svg_and_a_page_are_whole_files_with_nothing_from_elsewhere() {
    let world = World::new();
    incident(&world);
    world.topic("orders");
    world.pool("users");
    world.alarm("on-something");
    let run =
        world.msgctl(&["report", "chart", "--svg", "charts.svg", "--html", "page.html", "--window", "1h"]).ends_with(0);
    assert_eq!(run.stdout, "");
    let svg = std::fs::read_to_string(world.home.path().join("charts.svg")).unwrap();
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
    assert_eq!(svg.matches("class=\"name\"").count(), 7 * 2, "two curves of each queue");
    let html = std::fs::read_to_string(world.home.path().join("page.html")).unwrap();
    for part in [
        "<h2>Queues</h2>",
        "<h2>Over time</h2>",
        "<h2>Topics</h2>",
        "<h2>Rules</h2>",
        "<h2>Users</h2>",
        "<h2>Alarms</h2>",
        "<dd>1 poison, 2 stuck, 1 growing, 1 draining, 1 ok, 1 idle</dd>",
        "prefers-color-scheme:dark",
        "<td>on-something</td>",
    ] {
        assert!(html.contains(part), "{part} is not on the page");
    }
    let run = world.msgctl(&["report", "chart", "--svg", "charts.svg"]).ends_with(5);
    assert!(run.stderr.contains("charts.svg is there already"), "{}", run.stderr);
    world.msgctl(&["report", "chart", "--svg", "other.svg", "--dry-run"]).ends_with(0);
    assert!(!world.home.path().join("other.svg").exists());
    for text in [&svg, &html] {
        let own = text.replace("http://www.w3.org/2000/svg", "").replace(&world.gateway.url, "");
        for elsewhere in ["http://", "https://", "url(", "<script", "@import", "src=", "<link"] {
            assert!(!own.contains(elsewhere), "{elsewhere}");
        }
    }
}

#[test]
fn a_page_says_what_could_not_be_found_out_and_has_the_rest() {
    let world = World::new();
    incident(&world);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListUserPools" => Effect::Refuse { status: 400, code: "AccessDeniedException", message: "<not> for you" },
        "GetMetricData" => Effect::Refuse { status: 403, code: "AccessDenied", message: "no metrics for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["report", "chart", "--html", "page.html"]).ends_with(3);
    assert!(run.stderr.contains("no metrics for you"), "{}", run.stderr);
    let html = std::fs::read_to_string(world.home.path().join("page.html")).unwrap();
    assert!(html.contains("&lt;not&gt; for you") && html.contains("no metrics for you"), "{html}");
    assert!(html.contains("<td class=\"right\">120</td>") && html.contains(">unknown<"), "{html}");
    world.msgctl(&["report", "chart", "--svg", "no/such/folder/x.svg"]).ends_with(2);
}

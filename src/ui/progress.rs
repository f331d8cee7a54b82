//! Progress on stderr: a bar at a terminal, elsewhere one plain line every ten seconds.

use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressState, ProgressStyle};
use serde_json::json;
use tokio::task::JoinHandle;

use crate::bulk::Meter;
use crate::render::text;

const REDRAW: Duration = Duration::from_millis(100);
const LINE: Duration = Duration::from_secs(10);

/// Draws until it is dropped.
#[derive(Debug)]
pub struct Progress {
    drawing: Option<JoinHandle<()>>,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(super) fn none() -> Progress {
        Progress { drawing: None, bar: None }
    }

    pub(super) fn bar(title: &str, total: Option<u64>, meter: &Arc<Meter>) -> Progress {
        let bar = ProgressBar::new(total.unwrap_or(0));
        let template = match total {
            Some(_) => "{prefix}  {wide_bar} {human_pos} of about {human_len}  {rate}{msg}",
            None => "{prefix}  {spinner} {human_pos}  {rate}{msg}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.with_key("rate", write_rate));
        }
        bar.set_prefix(title.to_owned());
        let (meter, drawn) = (Arc::clone(meter), bar.clone());
        let drawing = tokio::spawn(async move {
            loop {
                tokio::time::sleep(REDRAW).await;
                if total.is_some_and(|total| meter.done() > total) {
                    drawn.set_length(meter.done());
                }
                drawn.set_message(aside(&meter));
                drawn.set_position(meter.done());
            }
        });
        Progress { drawing: Some(drawing), bar: Some(bar) }
    }

    pub(super) fn lines(title: &str, total: Option<u64>, meter: &Arc<Meter>, as_json: bool) -> Progress {
        let (meter, title, began) = (Arc::clone(meter), title.to_owned(), Instant::now());
        let drawing = tokio::spawn(async move {
            loop {
                tokio::time::sleep(LINE).await;
                super::to_stderr(line(&title, total, &meter, began.elapsed(), as_json));
            }
        });
        Progress { drawing: Some(drawing), bar: None }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(drawing) = &self.drawing {
            drawing.abort();
        }
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// How fast, and how long still; nothing as long as neither is known.
fn write_rate(state: &ProgressState, out: &mut dyn std::fmt::Write) {
    if state.pos() == 0 {
        return;
    }
    let left = state.len().is_some_and(|length| length > state.pos());
    let eta = if left { format!("  ETA {}", text::duration(state.eta().as_secs())) } else { String::new() };
    // A bar that cannot be drawn is no reason to stop.
    let _ = write!(out, "{:.0}/s{eta}", state.per_sec());
}

fn line(title: &str, total: Option<u64>, meter: &Meter, elapsed: Duration, as_json: bool) -> String {
    let rate = meter.done() as f64 / elapsed.as_secs_f64();
    let left = total.map(|total| total.saturating_sub(meter.done()));
    let eta = left.filter(|_| rate > 0.0).map(|left| (left as f64 / rate).ceil() as u64);
    if as_json {
        let progress = json!({
            "done": meter.done(), "failed": meter.failed(), "total_estimate": total,
            "per_second": rate.round(), "eta_seconds": eta,
        });
        return json!({ "progress": progress }).to_string();
    }
    let of = total.map(|total| format!(" of about {}", text::count(total))).unwrap_or_default();
    let eta = eta.map(|seconds| format!(", ETA {}", text::duration(seconds))).unwrap_or_default();
    format!("{title}: {}{of}, {rate:.0}/s{eta}{}", text::count(meter.done()), aside(meter))
}

fn aside(meter: &Meter) -> String {
    let mut aside = String::new();
    if meter.failed() > 0 {
        aside.push_str(&format!("  {} failed", text::count(meter.failed())));
    }
    if meter.waiting() > 0 {
        aside.push_str(&format!("  waiting for {} in flight elsewhere", text::count(meter.waiting())));
    }
    aside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_progress_says_how_far_how_fast_and_how_long_still() {
        let meter = Meter::default();
        meter.add_done(2_000);
        meter.add_failed(3);
        let elapsed = Duration::from_secs(10);
        assert_eq!(
            line("redrive", Some(10_000), &meter, elapsed, false),
            "redrive: 2,000 of about 10,000, 200/s, ETA 40 s  3 failed"
        );
        let parsed: serde_json::Value = serde_json::from_str(&line("x", Some(10_000), &meter, elapsed, true)).unwrap();
        assert_eq!(parsed["progress"]["eta_seconds"], 40);
    }
}

//! A whole transfer, from the first receive to the last message given back.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::engine::Engine;
use super::receive::{Dryness, Polled, Selected};
use super::report::{Report, Stop};
use super::{After, Job, Tools};

/// Selected messages that wait for a batch; each is counted in the budget.
const CHANNEL: usize = 256;

/// How long the service's counts may lag behind (aws-facts 1.2), and a little more.
const COUNTS_SETTLE: Duration = Duration::from_secs(75);

/// How often the number of receivers is looked at.
const ADJUST: Duration = Duration::from_millis(100);

/// Runs a transfer to its end and reports what came of it.
///
/// It never fails as a whole: what went wrong is in the report, and whatever was in hand was settled
/// or given back.
pub async fn run(job: Job, tools: Tools) -> Report {
    let began = Instant::now();
    let engine = Engine::new(job, tools);
    let over = CancellationToken::new();
    let keeper = tokio::spawn({
        let (engine, over) = (Arc::clone(&engine), over.clone());
        async move { engine.keep_invisible(over).await }
    });

    // Nothing may be sent before the service's clock has passed the cut-off.
    if !engine.job.follow {
        tokio::time::sleep_until(engine.job.start.passed_at.into()).await;
    }
    let way = Way::open(&engine);
    run_receivers(&engine, &way).await;
    let in_flight_elsewhere = wait_for_others(&engine, &way).await;
    way.close().await;
    over.cancel();
    // It ends by itself; only a panic in it could be reported here, and that was printed already.
    let _ = keeper.await;
    engine.give_back().await;

    let mut report = engine.counts.report();
    report.undeleted = engine.undeleted();
    report.in_flight_elsewhere = in_flight_elsewhere;
    report.uncertain = engine.job.journal.iter().flat_map(|journal| journal.uncertain.iter().cloned()).collect();
    report.stop = engine.take_stop();
    if matches!(report.stop, None | Some(Stop::LastReceives)) && engine.budget.is_used_up() {
        report.stop = Some(Stop::LimitReached);
    }
    report.elapsed = began.elapsed();
    report
}

/// The way that messages take: packed into batches, or on FIFO moved by the receiver itself.
enum Way {
    Batches { selected: mpsc::Sender<Selected>, packing: JoinSet<()> },
    Groups,
}

impl Way {
    fn open(engine: &Arc<Engine>) -> Way {
        if engine.job.source.fifo {
            return Way::Groups;
        }
        let (selected, receiver) = mpsc::channel(CHANNEL);
        let mut packing = JoinSet::new();
        packing.spawn(Arc::clone(engine).move_selected(receiver));
        Way::Batches { selected, packing }
    }

    fn begin_receiver(&self, engine: &Arc<Engine>, receivers: &mut JoinSet<()>) {
        let engine = Arc::clone(engine);
        match self {
            Way::Batches { selected, .. } => receivers.spawn(engine.receive_until_dry(selected.clone())),
            Way::Groups => receivers.spawn(engine.move_groups_until_dry()),
        };
    }

    async fn poll(&self, engine: &Engine) -> Option<Polled> {
        match self {
            Way::Batches { selected, .. } => engine.receive_into(selected).await,
            Way::Groups => engine.move_groups_once().await,
        }
    }

    /// Waits until everything that was selected is settled.
    async fn close(self) {
        if let Way::Batches { selected, packing } = self {
            drop(selected);
            packing.join_all().await;
        }
    }
}

/// Receivers, as many as the service bears and the batches in flight can use, until each of them finds the
/// queue dry.
async fn run_receivers(engine: &Arc<Engine>, way: &Way) {
    let mut receivers = JoinSet::new();
    let mut dry = false;
    loop {
        let wanted = engine.receivers();
        while !dry && receivers.len() < wanted {
            way.begin_receiver(engine, &mut receivers);
        }
        match tokio::time::timeout(ADJUST, receivers.join_next()).await {
            Ok(None) => return,
            Ok(Some(_)) => dry = true,
            Err(_still_receiving) => {}
        }
    }
}

/// The queue looks dry: what somebody else has in hand may still come back. Waits for it up to the
/// visibility time-out, and returns how many messages are still out then.
async fn wait_for_others(engine: &Engine, way: &Way) -> u64 {
    if engine.was_alone_when_dry() {
        return 0;
    }
    if engine.job.after == After::GiveBack {
        // Nothing is to leave the queue: what others have is only told.
        return engine.in_flight_elsewhere().await.unwrap_or_default();
    }
    let mut patience = engine.job.hold.max(engine.job.source.visibility_timeout);
    if engine.has_moved() {
        // The service may still count what was deleted a moment ago.
        patience = patience.max(COUNTS_SETTLE);
    }
    let mut until = Instant::now() + patience;
    let mut dryness = Dryness::default();
    while !engine.is_stopping() && !engine.budget.is_used_up() {
        let elsewhere = match engine.in_flight_elsewhere().await {
            Ok(elsewhere) => elsewhere,
            Err(error) => {
                engine.stop(Stop::Error(error));
                break;
            }
        };
        engine.tools.meter.set_waiting(elsewhere);
        if elsewhere > 0 && Instant::now() >= until {
            return elsewhere;
        }
        let Some(polled) = way.poll(engine).await else { break };
        if polled.of_this_run > 0 {
            until = Instant::now() + patience;
        }
        // What came back just before nobody had any is found by the polls after that.
        let dry = dryness.after(&polled);
        if elsewhere > 0 {
            dryness = Dryness::default();
        } else if dry {
            break;
        }
    }
    engine.tools.meter.set_waiting(0);
    0
}

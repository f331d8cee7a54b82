//! `report`, against the emulator, with the metrics that AWS would publish written by the tests: the emulator
//! publishes none of its own, and knows neither metric math nor mute rules.

mod alarms;
mod charts;
mod conditions;
mod counts;
mod dashboard;
mod exporter;
mod formats;
mod latency;
mod places;
mod queues;
mod watch;

use crate::support::World;

/// The metrics of a queue over the last hour, a point for each minute but the last two, which come late.
pub fn hour(value_at: impl Fn(u32) -> f64) -> Vec<(u32, f64)> {
    (2..60).map(|minutes_ago| (minutes_ago, value_at(minutes_ago))).collect()
}

/// What AWS publishes of a queue in a minute: visible messages, and how many were sent and deleted.
pub fn traffic(world: &World, queue: &str, visible: impl Fn(u32) -> f64, sent: f64, deleted: f64) {
    world.queue_metric(queue, "ApproximateNumberOfMessagesVisible", &hour(visible));
    world.queue_metric(queue, "NumberOfMessagesSent", &hour(|_| sent));
    world.queue_metric(queue, "NumberOfMessagesReceived", &hour(|_| deleted));
    world.queue_metric(queue, "NumberOfMessagesDeleted", &hour(|_| deleted));
}

/// A stack in which one queue is stuck, one is poisoned, one grows, one drains, one is idle and one is well.
pub fn incident(world: &World) {
    let texts = |count: usize| vec!["x"; count];
    let stuck = world.queue("stuck", &[]);
    world.send_texts(&stuck, &texts(12));
    traffic(world, "stuck", |_| 12.0, 0.0, 0.0);
    world.queue_metric("stuck", "ApproximateAgeOfOldestMessage", &[(3, 1_300.0), (2, 1_380.0)]);

    let (_, dlq) = world.queue_with_dlq("poisoned", 3);
    world.send_texts(&dlq, &texts(4));
    traffic(world, "poisoned", |_| 0.0, 60.0, 60.0);
    traffic(world, "poisoned-dlq", |minutes_ago| if minutes_ago < 10 { 4.0 } else { 1.0 }, 0.0, 0.0);
    world.queue_metric("poisoned-dlq", "ApproximateAgeOfOldestMessage", &[(2, 540.0)]);

    let growing = world.queue("growing", &[]);
    world.send_texts(&growing, &texts(120));
    traffic(world, "growing", |minutes_ago| f64::from(120 - 2 * minutes_ago), 6.0, 4.0);
    world.queue_metric("growing", "ApproximateAgeOfOldestMessage", &[(2, 40.0)]);

    let draining = world.queue("draining", &[]);
    world.send_texts(&draining, &texts(30));
    traffic(world, "draining", |minutes_ago| f64::from(30 + 3 * minutes_ago), 3.0, 6.0);
    world.queue_metric("draining", "ApproximateAgeOfOldestMessage", &[(2, 90.0)]);

    world.queue("idle", &[]);
    traffic(world, "idle", |_| 0.0, 0.0, 0.0);
    world.queue("well", &[]);
    traffic(world, "well", |_| 0.0, 60.0, 60.0);
}

//! What `-v` shows: `tracing` events on stderr.

use tracing_subscriber::EnvFilter;

/// Writes events that pass the filter to stderr, from now on.
pub fn start(filter: &str, color: bool) {
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(filter))
        .with_writer(std::io::stderr)
        .with_ansi(color)
        .with_target(false)
        .finish();
    // A second start in the same process (a test) keeps the first.
    let _ = tracing::subscriber::set_global_default(subscriber);
}

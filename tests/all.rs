//! All integration tests in one binary: they share one emulator, and the AWS SDK is linked once.

// A test that cannot go on should stop right there.
#![allow(clippy::unwrap_used)]

mod architecture;
mod assets;
mod bad_input;
mod dependencies;
mod dlq;
mod faults;
mod native;
mod queue;
mod redrive;
mod sandbox;
mod startup;
mod support;

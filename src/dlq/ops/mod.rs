//! What can be done with dead-letter queues.

pub mod feeders;
pub mod functions;
pub mod list;
pub mod redrive;
pub mod resolve;
pub mod sources;
pub mod tasks;
pub mod triage;

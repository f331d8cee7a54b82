//! What can be done with topics: async functions on the SDK's client that return values.

pub mod admission;
pub mod explain;
pub mod find;
pub mod list;
pub mod publish;
pub mod structure;
pub mod subscriptions;
pub mod tail;

pub use find::{Topic, find};

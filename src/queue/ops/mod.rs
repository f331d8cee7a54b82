//! What can be done with queues: async functions on the SDK's client that return values.

pub mod admission;
pub mod attributes;
pub mod consumers;
pub mod count;
pub mod edit;
pub mod find;
pub mod keys;
pub mod list;
pub mod peek;
pub mod purge;
pub mod receive;
pub mod send;
pub mod settle;
pub mod tail;
pub mod work;

pub use attributes::{Depth, QueueAttributes, RedrivePolicy};
pub use find::{Queue, find};

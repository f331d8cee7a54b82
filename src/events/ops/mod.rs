//! What can be done with events: async functions on the SDK's client that return values.

pub mod archive;
pub mod bus;
pub mod input;
pub mod publish;
pub mod replay;
pub mod rules;
pub mod tail;

pub use bus::Bus;

//! What can be done with events: async functions on the SDK's client that return values.

pub mod archive;
pub mod bulk;
pub mod bus;
pub mod confirm;
pub mod delivery;
pub mod event;
pub mod explain;
pub mod input;
pub mod matching;
pub mod publish;
pub mod reading;
pub mod replay;
pub mod rules;
pub mod schemas;
pub mod tail;
pub mod validate;

pub use bus::Bus;

//! What reports are made of.

pub mod ages;
pub mod queues;

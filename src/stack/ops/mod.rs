//! What can be done with the stack: with CloudFormation, and with whatever has its names.

pub mod change;
pub mod delete;
pub mod deploy;
pub mod events;
pub mod status;
pub mod template;

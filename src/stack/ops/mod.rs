//! What can be done with the stack as CloudFormation knows it.

pub mod change;
pub mod events;
pub mod template;

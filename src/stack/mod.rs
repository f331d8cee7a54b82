//! The stack: one CloudFormation template of everything that msgctl operates.

pub mod ops;

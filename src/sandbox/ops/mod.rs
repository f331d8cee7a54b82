//! The emulator behind the sandbox: installed, started, found again, stopped; the stack made in it.

pub mod consumer;
pub mod install;
pub mod process;
pub mod stack;

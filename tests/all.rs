//! All integration tests in one binary: they share one emulator, and the AWS SDK is linked once.

// A test that cannot go on should stop right there.
#![allow(clippy::unwrap_used)]

mod architecture;
mod assets;
mod bad_input;
mod canary;
mod completion;
mod config;
mod consumers;
mod dependencies;
mod destinations;
mod dlq;
mod events;
mod events_archive;
mod events_publish;
mod events_replay;
mod events_rules;
mod events_tail;
mod examples;
mod faults;
mod guard;
mod kills;
mod kinds;
mod lists;
mod matrix;
mod native;
mod patterns;
mod privacy;
mod queue;
mod readme;
mod recipe;
mod redrive;
mod rehearsals;
mod report;
mod sandbox;
mod schemas;
mod selection;
mod stack;
mod startup;
mod support;
mod tail;
mod tokens;
mod topic;
mod upload;
mod users;
mod users_bulk;
mod users_files;

//! What can be done with users: async functions on the SDK's client that return values.

pub mod create;
pub mod delete;
pub mod list;
pub mod pool;
pub mod show;
mod user;

pub use pool::Pool;
pub use user::User;

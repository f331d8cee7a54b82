//! What can be done with users: async functions on the SDK's client that return values.

pub mod change;
pub mod client;
pub mod create;
pub mod difference;
pub mod directory;
pub mod export;
pub mod groups;
pub mod import;
pub mod jwt;
pub mod list;
pub mod pace;
pub mod pick;
pub mod policy;
pub mod pool;
pub mod record;
pub mod risks;
pub mod schema;
pub mod selection;
pub mod setup;
pub mod show;
pub mod signin;
pub mod step;
mod user;
pub mod work;

pub use pool::Pool;
pub use user::User;

/// `1 user`, `2000 users`
fn counted(users: u64) -> String {
    format!("{users} user{}", if users == 1 { "" } else { "s" })
}

//! The command line of `topic`.

use clap::{Args, Subcommand};

/// Look at topics and publish to them
#[derive(Debug, Subcommand)]
pub enum TopicCommand {
    /// List topics with their subscriptions
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl topic list --stage dev")]
    List(ListArgs),
    /// Show everything about a topic, with its subscriptions
    #[command(after_help = "Example:\n  msgctl topic show notifications --stage dev")]
    Show(ShowArgs),
    /// Publish a message
    #[command(after_help = PUBLISH_HELP)]
    Publish(PublishArgs),
}

const PUBLISH_HELP: &str = "Examples:
  msgctl topic publish orders '{\"order\":7}' --attr eventType=order.created --stage dev
  msgctl topic publish orders @order.json --subject 'An order' --stage dev

The message is published byte for byte. `@file` reads it from a file, `-` from stdin; `@@text` is the
text `@text`. That SNS took it does not mean that anybody gets it: filter policies decide.";

/// `topic list`
#[derive(Args, Debug)]
pub struct ListArgs {
    /// All topics of the account and region, not only those of the project and stage
    #[arg(long)]
    pub all: bool,
}

/// `topic show`
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// The topic: short name, full name or ARN
    #[arg(value_name = "TOPIC")]
    pub topic: String,
}

/// `topic publish`
#[derive(Args, Debug)]
pub struct PublishArgs {
    /// The topic: short name, full name or ARN
    #[arg(value_name = "TOPIC")]
    pub topic: String,
    /// The message: text, @file, or - for stdin
    #[arg(value_name = "MESSAGE", allow_hyphen_values = true)]
    pub message: String,
    /// A message attribute: name=value, name:Number=5, name:String.Array=["a"], name:Binary=@file; repeatable
    #[arg(long = "attr", value_name = "NAME[:TYPE]=VALUE")]
    pub attributes: Vec<String>,
    /// Subject of e-mails, up to 100 characters
    #[arg(long, value_name = "TEXT")]
    pub subject: Option<String>,
    /// Message group id; needed on FIFO topics
    #[arg(long, value_name = "ID")]
    pub group: Option<String>,
    /// Message deduplication id; needed on FIFO topics without content-based deduplication
    #[arg(long, value_name = "ID")]
    pub dedup: Option<String>,
}

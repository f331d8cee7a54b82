//! The command line of `stack`.

use clap::{Args, Subcommand};

/// Deploy the whole stack, see what it has and what would change
#[derive(Debug, Subcommand)]
pub enum StackCommand {
    /// Everything that is named after the project and stage, deployed by this template or not
    #[command(after_help = "Example:\n  msgctl stack status --stage dev")]
    Status,
    /// Print the CloudFormation template
    #[command(after_help = "Example:\n  msgctl stack template > template.yaml")]
    Template,
    /// Create the stack, or bring it up to date with the template
    #[command(after_help = DEPLOY_HELP)]
    Deploy(DeployArgs),
    /// Show what a deployment would change
    #[command(after_help = DIFF_HELP)]
    Diff(DeployArgs),
    /// Delete the stack with its messages, users and archived events
    #[command(after_help = DELETE_HELP)]
    Delete,
}

const DEPLOY_HELP: &str = "Examples:
  msgctl stack deploy --stage dev
  msgctl stack deploy --stage prod --alarm-email oncall@example.com --yes --confirm my-awesome-app-prod

The stack is called PROJECT-STAGE. The change is made through a change set: what is shown is what is
executed, and a change that is declined is discarded. A parameter that is not given keeps the value it
has. When it fails, the first resource that failed is named.

--dry-run sends nothing that changes anything, so it makes no change set: it shows the stack and the
parameters; `msgctl stack diff` shows the resources.

Exit codes: 5 without a terminal and without --yes.";

const DIFF_HELP: &str = "Example:
  msgctl stack diff --stage dev

CloudFormation works the difference out: a change set is made, shown, and discarded.";

const DELETE_HELP: &str = "Examples:
  msgctl stack delete --stage dev --dry-run
  msgctl stack delete --stage dev --yes";

/// `stack deploy` and `stack diff`
#[derive(Args, Debug)]
pub struct DeployArgs {
    /// Address that alarms are mailed to; it has to confirm
    #[arg(long, value_name = "ADDRESS")]
    pub alarm_email: Option<String>,
    /// Address that notifications are mailed to; it has to confirm
    #[arg(long, value_name = "ADDRESS")]
    pub notification_email: Option<String>,
    /// KMS key for queues and topics; its policy has to let SNS, EventBridge and CloudWatch use it
    #[arg(long, value_name = "ARN")]
    pub kms_key: Option<String>,
    /// Whether the bus has an archive [default: true]
    #[arg(long, value_name = "true|false")]
    pub archive: Option<bool>,
}

//! How events, rules, archives and replays look.

mod archive;
mod publish;
mod replay;
mod rules;
mod tail;

use crate::naming::{Arn, Place};

pub use archive::ArchivePage;
pub use replay::{ReplayPage, losses};
pub use rules::{ExplainedView, RuleRow};
pub use tail::EventView;

/// `sqs tasks`: the service and the name of what an ARN names.
fn service_and_name(place: &Place, arn: &str) -> String {
    let Some(arn) = Arn::parse(arn) else { return arn.to_owned() };
    let name = arn.resource.rsplit(['/', ':']).next().unwrap_or(&arn.resource);
    format!("{} {}", arn.service, place.shortest(name))
}

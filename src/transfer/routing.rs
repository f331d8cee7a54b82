//! Which message goes where, and which is left and why. Pure.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::message::Message;

/// Where messages go, by the queue that they failed in. Numbers are places in the list of
/// destinations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Routing {
    /// By the ARN in DeadLetterQueueSourceArn.
    pub by_origin: BTreeMap<String, usize>,
    /// For a message that was put into the queue by hand or by another service.
    pub without_origin: Option<usize>,
    /// For a message of an origin that is not in `by_origin`.
    pub other_origin: Option<usize>,
}

/// What becomes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It goes to this destination.
    Send(usize),
    /// It stays.
    Leave(Left),
}

/// Why a message stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// It was sent after the start.
    Newer,
    /// The selection does not take it.
    NotSelected,
    /// It failed in a queue that this run does not move to.
    OtherOrigin,
    /// Nothing tells where it failed, and several queues are possible.
    UnknownOrigin,
}

impl Routing {
    /// Everything goes to one destination.
    pub fn everything_to(destination: usize) -> Routing {
        Routing { by_origin: BTreeMap::new(), without_origin: Some(destination), other_origin: Some(destination) }
    }

    /// Decides on a message, in a run that takes only what was sent up to `cutoff`.
    pub fn decide(&self, message: &Message, cutoff: Timestamp) -> Verdict {
        if message.sent_at.is_some_and(|sent_at| sent_at > cutoff) {
            return Verdict::Leave(Left::Newer);
        }
        let (destination, otherwise) = match &message.dead_letter_queue_source_arn {
            None => (self.without_origin, Left::UnknownOrigin),
            Some(origin) => (self.by_origin.get(origin).copied().or(self.other_origin), Left::OtherOrigin),
        };
        destination.map_or(Verdict::Leave(otherwise), Verdict::Send)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(origin: Option<&str>, sent_at: i64) -> Message {
        Message {
            dead_letter_queue_source_arn: origin.map(str::to_owned),
            sent_at: Timestamp::from_second(sent_at).ok(),
            ..Message::default()
        }
    }

    fn routing(origins: &[&str], without: Option<usize>, other: Option<usize>) -> Routing {
        let by_origin = origins.iter().enumerate().map(|(at, origin)| ((*origin).to_owned(), at)).collect();
        Routing { by_origin, without_origin: without, other_origin: other }
    }

    fn decide(routing: &Routing, origin: Option<&str>) -> Verdict {
        routing.decide(&message(origin, 5), Timestamp::from_second(10).unwrap())
    }

    #[test]
    fn each_message_returns_to_the_queue_it_failed_in_and_to_no_other() {
        let shared = routing(&["a", "b"], None, None);
        assert_eq!(decide(&shared, Some("a")), Verdict::Send(0));
        assert_eq!(decide(&shared, Some("b")), Verdict::Send(1));
        assert_eq!(decide(&shared, Some("c")), Verdict::Leave(Left::OtherOrigin));
        assert_eq!(decide(&shared, None), Verdict::Leave(Left::UnknownOrigin));
    }

    #[test]
    fn a_message_without_an_origin_goes_to_the_only_queue_it_can_be_of() {
        let single = routing(&["a"], Some(0), None);
        assert_eq!(decide(&single, None), Verdict::Send(0));
        assert_eq!(decide(&single, Some("former")), Verdict::Leave(Left::OtherOrigin));
    }

    #[test]
    fn everything_goes_to_a_destination_that_was_named() {
        let all = Routing::everything_to(0);
        assert_eq!(decide(&all, None), Verdict::Send(0));
        assert_eq!(decide(&all, Some("x")), Verdict::Send(0));
    }

    #[test]
    fn what_was_sent_after_the_start_is_left_whatever_its_origin() {
        let cutoff = Timestamp::from_second(10).unwrap();
        let all = Routing::everything_to(0);
        assert_eq!(all.decide(&message(None, 10), cutoff), Verdict::Send(0));
        assert_eq!(all.decide(&message(None, 11), cutoff), Verdict::Leave(Left::Newer));
    }
}

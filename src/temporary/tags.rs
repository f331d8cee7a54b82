//! The tags of temporary things.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;

use crate::naming::Place;

/// Marks a temporary thing; the value says what it is for.
pub const TEMPORARY: &str = "msgctl:temporary";

/// When a temporary thing may be taken away by anybody, RFC 3339.
pub const EXPIRES: &str = "msgctl:expires";

/// How long a thing is good for before that has to be put off.
const LIFETIME: Duration = Duration::from_secs(3_600);

/// What temporary things of a command are labelled with.
#[derive(Clone, Debug)]
pub struct Label {
    /// What they are for: the words of the command.
    pub purpose: &'static str,
    /// Where they are.
    pub place: Place,
    /// Whose they are.
    pub owner: Option<String>,
    /// How long they are good for before that is put off.
    pub lifetime: Duration,
}

impl Label {
    /// For things of this command that are good for an hour at a time.
    pub fn new(purpose: &'static str, place: &Place, owner: Option<&str>) -> Label {
        Label { purpose, place: place.clone(), owner: owner.map(str::to_owned), lifetime: LIFETIME }
    }

    /// The tags, now: beside those of temporary things the ones that every resource of the stack has.
    pub fn tags(&self, now: Timestamp) -> BTreeMap<String, String> {
        let expires = now.checked_add(self.lifetime).unwrap_or(Timestamp::MAX);
        let tags = [
            (TEMPORARY, Some(self.purpose.to_owned())),
            (EXPIRES, Some(expires.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())),
            ("Owner", self.owner.clone()),
            ("env", self.place.project.clone()),
            ("stage", self.place.stage.clone()),
        ];
        tags.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
    }
}

/// Whether the tags are those of a temporary thing.
pub fn is_temporary(tags: &BTreeMap<String, String>) -> bool {
    tags.contains_key(TEMPORARY)
}

/// Whether the tags are those of a temporary thing that nobody needs any more.
pub fn has_expired(tags: &BTreeMap<String, String>, now: Timestamp) -> bool {
    let expires = tags.get(EXPIRES).and_then(|text| text.parse::<Timestamp>().ok());
    is_temporary(tags) && expires.is_some_and(|expires| expires < now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_tagged_as_temporary_and_past_its_time_has_expired() {
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        let place = Place { project: Some("app".into()), stage: Some("dev".into()), ..Place::default() };
        let tags = Label::new("events tail", &place, Some("ann")).tags(now);
        assert_eq!((tags[TEMPORARY].as_str(), tags[EXPIRES].as_str()), ("events tail", "2026-11-23T13:00:00Z"));
        assert_eq!((tags["Owner"].as_str(), tags["env"].as_str(), tags["stage"].as_str()), ("ann", "app", "dev"));
        let at = |hours: i64| now + jiff::SignedDuration::from_hours(hours);
        assert!(!has_expired(&tags, now) && !has_expired(&tags, at(1)) && has_expired(&tags, at(2)));
        for without in [TEMPORARY, EXPIRES] {
            let mut tags = tags.clone();
            tags.remove(without);
            assert!(!has_expired(&tags, at(2)), "{without}");
        }
        let unreadable = BTreeMap::from([(TEMPORARY.to_owned(), "x".into()), (EXPIRES.to_owned(), "soon".into())]);
        assert!(!has_expired(&unreadable, at(2)));
    }
}

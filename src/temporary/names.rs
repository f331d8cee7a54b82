//! Names of temporary things.

use crate::naming::Place;

/// The longest name of a rule, which is shorter than a queue's.
const LONGEST: usize = 64;

/// What the name is made of after the prefix: enough that no two are alike.
const RANDOM: usize = 12;

/// What the names of temporary things begin with: those of the project and stage first, where that leaves room.
pub fn prefix(place: &Place) -> String {
    let of_stage = place.prefix().filter(|prefix| prefix.len() + "msgctl-".len() + RANDOM <= LONGEST);
    format!("{}msgctl-", of_stage.unwrap_or_default())
}

/// A name that nothing had before: SQS wants a minute before the name of a deleted queue is used again.
pub fn new_name(place: &Place) -> String {
    let random = uuid::Uuid::new_v4().simple().to_string();
    format!("{}{}", prefix(place), &random[..RANDOM])
}

/// Whether a name can be one of those.
pub fn is_name(place: &Place, name: &str) -> bool {
    let random = name.strip_prefix(&prefix(place)).unwrap_or_default();
    random.len() == RANDOM && random.chars().all(|c| c.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_of_the_stage_are_unique_and_are_never_too_long_for_a_rule() {
        let place = Place { project: Some("app".into()), stage: Some("dev".into()), ..Place::default() };
        assert!(new_name(&place).starts_with("app-dev-msgctl-"));
        assert_ne!(new_name(&place), new_name(&place));
        for (project, begin) in [("x".repeat(40), "xxx"), ("x".repeat(41), "msgctl-"), (String::new(), "-dev-msgctl-")]
        {
            let place = Place { project: Some(project), ..place.clone() };
            let name = new_name(&place);
            assert!(name.starts_with(begin) && name.len() <= LONGEST, "{name}");
        }
        assert!(new_name(&Place::default()).starts_with("msgctl-"));
        assert!(is_name(&place, &new_name(&place)));
        assert!(!is_name(&place, "app-dev-msgctl-mine") && !is_name(&place, "other-dev-msgctl-0a1b2c3d4e5f"));
    }
}

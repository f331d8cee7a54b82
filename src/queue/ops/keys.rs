//! Whether a service may use the KMS keys that queues are encrypted with. Without that it cannot send to them,
//! whatever their own policies say (aws-facts 1.2).

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_kms::types::{KeyManagerType, KeyMetadata, KeyState};
use futures_util::{StreamExt, stream};
use serde_json::Value;

use crate::aws::Aws;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::naming::{Arn, Place};
use crate::policy::{self, Answer, Judgement, Wish};

use super::QueueAttributes;
use super::admission::Sender;

/// Keys that are asked for at once.
const CONCURRENCY: usize = 8;

/// The one name that a key policy has.
const POLICY_NAME: &str = "default";

/// What the aliases of AWS's own keys begin with. Nobody can change the policies of these keys.
const AWS_OWN_ALIASES: &str = "alias/aws/";

/// What a service does with a queue's key when it sends there.
const USES: [&str; 2] = ["kms:GenerateDataKey", "kms:Decrypt"];

/// What KMS tells of a key.
#[derive(Clone, Debug)]
enum Known {
    /// It has this ARN, and can be used by those whom its policy lets.
    Usable(String),
    /// Nobody can use it, for this reason.
    Unusable(String),
    /// It is AWS's own.
    OfAws,
    /// KMS finds none.
    Missing,
    /// It could not be asked for.
    Unknown(String),
}

/// The keys of queues, each asked for once.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    /// By the ARN of the key or of an alias.
    known: BTreeMap<String, Known>,
    /// The policies, or why one could not be read, by the ARN of the key.
    policies: BTreeMap<String, std::result::Result<Value, String>>,
}

impl Keys {
    /// Reads the customers' keys among those of these queues. Without one KMS is not asked for anything.
    pub async fn read<'a>(aws: &Aws, place: &Place, queues: impl Iterator<Item = &'a QueueAttributes>) -> Keys {
        let wanted: BTreeSet<String> = queues.filter_map(customers_key).collect();
        if wanted.is_empty() {
            return Keys::default();
        }
        let kms = aws.kms();
        let describe = async |key: String| (key.clone(), describe(kms, place, &key).await);
        let known: BTreeMap<String, Known> =
            stream::iter(wanted).map(describe).buffer_unordered(CONCURRENCY).collect().await;
        let usable = known.values().filter_map(|known| match known {
            Known::Usable(arn) => Some(arn.clone()),
            _ => None,
        });
        let usable: BTreeSet<String> = usable.collect();
        let read = async |arn: String| {
            let policy = policy_of(kms, place, &arn).await.map_err(|error| error.to_string());
            (arn, policy)
        };
        let policies = stream::iter(usable).map(read).buffer_unordered(CONCURRENCY).collect().await;
        Keys { known, policies }
    }

    /// Whether the sender may use the key of this queue, which has to be one of those that were read.
    pub fn judge(&self, queue: &QueueAttributes, sender: Sender<'_>) -> Judgement {
        let Some(key) = queue.kms_key.as_deref() else {
            let managed = queue.sqs_managed_encryption;
            return Judgement::yes(if managed { "SQS manages the key" } else { "no KMS key encrypts the queue" });
        };
        let Some(arn) = customers_key(queue) else { return of_aws(key) };
        match self.known.get(&arn) {
            Some(Known::Usable(arn)) => self.by_policy(key, arn, sender),
            Some(Known::Unusable(why)) => Judgement::no(format!("its KMS key {key} {why}")),
            Some(Known::OfAws) => of_aws(key),
            Some(Known::Missing) if account_of(&arn) == account_of(&queue.arn) => {
                Judgement::no(format!("its KMS key {key} does not exist"))
            }
            Some(Known::Missing) => not_read(&format!("KMS does not find {key}, which is of another account"), sender),
            Some(Known::Unknown(why)) => not_read(why, sender),
            None => not_read(&format!("KMS key {key} was not looked at"), sender),
        }
    }

    /// Whether the policy grants both uses of the key: a refusal of one of them decides, and then a doubt.
    fn by_policy(&self, key: &str, arn: &str, sender: Sender<'_>) -> Judgement {
        let policy = match self.policies.get(arn) {
            Some(Ok(policy)) => policy,
            Some(Err(why)) => return not_read(why, sender),
            None => return not_read(&format!("the policy of KMS key {key} was not looked at"), sender),
        };
        let Sender { service, source_arn } = sender;
        let judged =
            USES.map(|action| policy::judge(Some(policy), &Wish { service, source_arn, action, resource: arn }));
        let with = |answer: Answer| judged.iter().find(|judgement| judgement.answer == answer);
        let Some(judgement) = with(Answer::No).or(with(Answer::Unknown)).or(judged.first()) else {
            return not_read("nothing is wanted of it", sender);
        };
        // One statement grants both, unless another one denies either.
        let can_be_mended = judged.iter().all(|part| part.answer == Answer::Yes || part.statement.is_some());
        let needed = can_be_mended && judgement.answer != Answer::Yes;
        Judgement {
            answer: judgement.answer,
            reason: format!("for its KMS key {key}, {}", judgement.reason),
            statement: needed.then(|| policy::key_statement(service, source_arn)),
        }
    }
}

fn of_aws(key: &str) -> Judgement {
    Judgement::no(format!(
        "its KMS key {key} is AWS's own, which lets no other service in: use SSE-SQS or a key of your own"
    ))
}

fn not_read(why: &str, sender: Sender<'_>) -> Judgement {
    let Sender { service, source_arn } = sender;
    let reason =
        format!("the policy of its KMS key has to let {service} do kms:GenerateDataKey* and kms:Decrypt, and {why}");
    Judgement::unknown(reason).mended_by(policy::key_statement(service, source_arn))
}

/// The ARN of the key of a queue or of its alias, unless the key is AWS's own. A queue may name it in four ways;
/// where it does not name an account, it is a key of the queue's own.
fn customers_key(queue: &QueueAttributes) -> Option<String> {
    let key = queue.kms_key.as_deref()?;
    let name = Arn::parse(key).map_or_else(|| key.to_owned(), |arn| arn.resource);
    if name.starts_with(AWS_OWN_ALIASES) {
        return None;
    }
    let whole = match Arn::parse(&queue.arn) {
        Some(arn) if !key.starts_with("arn:") => {
            let resource = if key.starts_with("alias/") { key.to_owned() } else { format!("key/{key}") };
            Arn { service: "kms".into(), resource, ..arn }.to_string()
        }
        _ => key.to_owned(),
    };
    Some(whole)
}

fn account_of(arn: &str) -> Option<String> {
    Arn::parse(arn).map(|arn| arn.account)
}

async fn describe(kms: &aws_sdk_kms::Client, place: &Place, key: &str) -> Known {
    if let Some(arn) = Arn::parse(key).filter(|arn| arn.region != place.region) {
        return Known::Unknown(format!("KMS key {key} is in {}, which is not looked at from here", arn.region));
    }
    let (label, place) = (format!("KMS key {key}"), place.to_string());
    let attempt = Attempt { action: "look at", resource: &label, place: &place };
    match kms.describe_key().key_id(key).send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
        Ok(answer) => match answer.key_metadata {
            Some(metadata) => known(metadata, key),
            None => Known::Unknown(format!("KMS tells nothing of {label}")),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Known::Missing,
        Err(error) => Known::Unknown(error.to_string()),
    }
}

/// What the state of a key means to those who would use it.
fn known(metadata: KeyMetadata, key: &str) -> Known {
    let arn = metadata.arn.unwrap_or_else(|| key.to_owned());
    if metadata.key_manager == Some(KeyManagerType::Aws) {
        return Known::OfAws;
    }
    let unusable = |why: &str| Known::Unusable(why.to_owned());
    match metadata.key_state {
        // Of a key whose primary region changes nothing else does.
        Some(KeyState::Enabled | KeyState::Updating) => Known::Usable(arn),
        Some(KeyState::Disabled) => {
            Known::Unusable(format!("is disabled: `aws kms enable-key --key-id {arn}` enables it"))
        }
        Some(KeyState::PendingDeletion | KeyState::PendingReplicaDeletion) => Known::Unusable(format!(
            "is to be deleted: `aws kms cancel-key-deletion --key-id {arn}` keeps it, and leaves it disabled"
        )),
        Some(KeyState::PendingImport) => unusable("has no key material: it has to be imported"),
        Some(KeyState::Creating) => unusable("is being made"),
        Some(KeyState::Unavailable) => unusable("cannot be reached in its key store"),
        state => Known::Unknown(format!(
            "the state of KMS key {key} is {}",
            state.as_ref().map_or("not told", KeyState::as_str)
        )),
    }
}

async fn policy_of(kms: &aws_sdk_kms::Client, place: &Place, arn: &str) -> Result<Value> {
    let (label, place) = (format!("the policy of KMS key {arn}"), place.to_string());
    let attempt = Attempt { action: "read", resource: &label, place: &place };
    let answer = kms.get_key_policy().key_id(arn).policy_name(POLICY_NAME).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    serde_json::from_str(answer.policy.as_deref().unwrap_or_default())
        .map_err(|error| Error::failure(format!("{label} is not JSON: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const SNS: Sender<'static> = Sender { service: "sns.amazonaws.com", source_arn: TOPIC };
    const TOPIC: &str = "arn:aws:sns:eu-west-1:123456789012:app-dev-orders";
    const QUEUE: &str = "arn:aws:sqs:eu-west-1:123456789012:app-dev-inventory";
    const KEY: &str = "arn:aws:kms:eu-west-1:123456789012:key/1";

    fn queue(key: Option<&str>) -> QueueAttributes {
        QueueAttributes { arn: QUEUE.into(), kms_key: key.map(str::to_owned), ..QueueAttributes::default() }
    }

    fn keys(known: Known, policy: std::result::Result<Value, String>) -> Keys {
        Keys { known: [(KEY.to_owned(), known)].into(), policies: [(KEY.to_owned(), policy)].into() }
    }

    fn judged(statements: Value) -> Judgement {
        let policy = json!({"Statement": statements});
        keys(Known::Usable(KEY.into()), Ok(policy)).judge(&queue(Some("1")), SNS)
    }

    /// A statement that lets SNS use the key, with these parts of it changed.
    fn allowing(changes: Value) -> Value {
        let mut statement = policy::key_statement(SNS.service, SNS.source_arn);
        statement.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        statement
    }

    #[test]
    fn a_key_policy_lets_a_topic_in_where_it_grants_both_uses_of_the_key() {
        for statements in [
            allowing(json!({})),
            json!([allowing(json!({"Condition": {}}))]),
            json!([allowing(json!({"Action": "kms:*", "Resource": KEY}))]),
            json!([allowing(json!({"Action": ["kms:GenerateDataKey", "kms:Decrypt", "kms:Encrypt"]}))]),
            json!([allowing(json!({"Action": "kms:GenerateDataKey*"})), allowing(json!({"Action": "kms:Decrypt"}))]),
            json!([allowing(json!({"Principal": {"Service": ["events.amazonaws.com", "sns.amazonaws.com"]}}))]),
            json!([allowing(json!({"Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}))]),
            json!([allowing(json!({"Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:app-*"}}}))]),
        ] {
            let judgement = judged(statements.clone());
            assert_eq!((judgement.answer, &judgement.statement), (Answer::Yes, &None), "{statements}: {judgement:?}");
        }
    }

    #[test]
    fn a_key_policy_that_does_not_is_told_with_the_statement_that_is_missing() {
        let of_the_account = json!({
            "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "kms:*", "Resource": "*",
        });
        for (statements, part) in [
            (json!([of_the_account]), "do kms:GenerateDataKey"),
            (json!([allowing(json!({"Action": "kms:GenerateDataKey*"}))]), "do kms:Decrypt"),
            (json!([allowing(json!({"Action": "kms:Decrypt"}))]), "do kms:GenerateDataKey"),
            (json!([allowing(json!({"Principal": {"Service": "events.amazonaws.com"}}))]), "no statement"),
            (
                json!([allowing(json!({"Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:r:1:x"}}}))]),
                "only where",
            ),
            (json!([allowing(json!({"Condition": {"StringEquals": {"aws:SourceAccount": "1"}}}))]), "only where"),
        ] {
            let judgement = judged(statements.clone());
            assert_eq!(judgement.answer, Answer::No, "{statements}: {judgement:?}");
            assert!(judgement.reason.contains(part), "{}", judgement.reason);
            let mut mended = statements.as_array().unwrap().clone();
            mended.push(judgement.statement.clone().unwrap());
            assert_eq!(judged(mended.into()).answer, Answer::Yes, "with the statement that was told");
        }
        let denying = allowing(json!({"Effect": "Deny", "Sid": "no", "Action": "kms:Decrypt"}));
        let denied = judged(json!([allowing(json!({})), denying]));
        assert_eq!((denied.answer, denied.statement), (Answer::No, None), "one more statement would not help");
        assert!(denied.reason.contains("statement `no` denies it"), "{}", denied.reason);
        let open = judged(json!([allowing(json!({"Condition": {"StringEquals": {"kms:ViaService": "x"}}}))]));
        assert!(open.answer == Answer::Unknown && open.reason.contains("kms:ViaService is not known"), "{open:?}");
    }

    #[test]
    fn a_key_that_nobody_can_use_refuses_and_one_that_cannot_be_read_leaves_it_open() {
        let state = |state: KeyState| {
            let known = known(KeyMetadata::builder().key_id("1").arn(KEY).key_state(state).build().unwrap(), KEY);
            let policy = json!({"Statement": allowing(json!({}))});
            keys(known, Ok(policy)).judge(&queue(Some(KEY)), SNS)
        };
        for (of_key, answer, part) in [
            (KeyState::Enabled, Answer::Yes, "allows it"),
            (KeyState::Updating, Answer::Yes, "allows it"),
            (KeyState::Disabled, Answer::No, "is disabled: `aws kms enable-key"),
            (KeyState::PendingDeletion, Answer::No, "is to be deleted"),
            (KeyState::PendingReplicaDeletion, Answer::No, "is to be deleted"),
            (KeyState::PendingImport, Answer::No, "no key material"),
            (KeyState::Creating, Answer::No, "being made"),
            (KeyState::Unavailable, Answer::No, "key store"),
            (KeyState::from("Odd"), Answer::Unknown, "is Odd"),
        ] {
            let judgement = state(of_key.clone());
            assert_eq!(judgement.answer, answer, "{of_key:?}: {judgement:?}");
            assert!(judgement.reason.contains(part), "{}", judgement.reason);
        }
        for (judgement, answer) in [
            (keys(Known::Missing, Err(String::new())).judge(&queue(Some("1")), SNS), Answer::No),
            (keys(Known::OfAws, Err(String::new())).judge(&queue(Some("1")), SNS), Answer::No),
            (keys(Known::Unknown("x".into()), Err(String::new())).judge(&queue(Some("1")), SNS), Answer::Unknown),
            (keys(Known::Usable(KEY.into()), Err("x".into())).judge(&queue(Some("1")), SNS), Answer::Unknown),
            (Keys::default().judge(&queue(Some("1")), SNS), Answer::Unknown),
        ] {
            assert_eq!((judgement.answer, judgement.statement.is_some()), (answer, answer == Answer::Unknown));
        }
    }

    #[test]
    fn a_key_is_found_however_the_queue_names_it_and_awss_own_is_not_asked_for() {
        let of = |key: &str| customers_key(&queue(Some(key)));
        let alias = "arn:aws:kms:eu-west-1:123456789012:alias/mine";
        for (key, arn) in [("1", KEY), (KEY, KEY), ("alias/mine", alias), (alias, alias)] {
            assert_eq!(of(key).as_deref(), Some(arn), "{key}");
        }
        for own in ["alias/aws/sqs", "arn:aws:kms:eu-west-1:123456789012:alias/aws/sqs"] {
            assert_eq!(of(own), None, "{own}");
            assert_eq!(Keys::default().judge(&queue(Some(own)), SNS).answer, Answer::No);
        }
        assert_eq!(customers_key(&queue(None)), None);
        assert_eq!(Keys::default().judge(&queue(None), SNS).answer, Answer::Yes);
    }
}

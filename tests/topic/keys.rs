//! Whether the keys of the queues let a topic in.

use aws_sdk_sqs::types::QueueAttributeName::{KmsMasterKeyId, Policy};
use serde_json::{Value, json};

use super::policy_for;
use crate::support::{Effect, Run, World, wait};

/// The statement that AWS documents for a topic that sends to an encrypted queue.
fn letting_sns_in() -> Value {
    json!({
        "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
        "Action": ["kms:GenerateDataKey*", "kms:Decrypt"], "Resource": "*",
    })
}

/// A queue that lets the topic in, is encrypted with this key, and subscribed.
fn subscribed_queue(world: &World, topic: &str, name: &str, key: &str) {
    world.queue(name, &[(Policy, &policy_for(world, topic, name)), (KmsMasterKeyId, key)]);
    world.subscribe(topic, name);
}

/// What is said of the key of a subscription's queue.
fn key_of(run: &Run, name: &str) -> Value {
    let page = run.json();
    let subscriptions = page["subscriptions"].as_array().unwrap();
    let found = subscriptions.iter().find(|found| found["name"] == name).unwrap();
    assert_eq!(found["admission"]["policy"]["answer"], "yes", "{found}");
    found["admission"]["key"].clone()
}

#[test]
fn a_topic_is_let_in_where_the_key_policy_does_however_the_queue_names_the_key() {
    let world = World::new();
    let topic = world.topic("orders");
    let key = world.key(&[letting_sns_in()]);
    let id = key.rsplit('/').next().unwrap();
    let alias = format!("alias/{}", world.project);
    wait(world.kms.create_alias().alias_name(&alias).target_key_id(id).send()).unwrap();
    let alias_arn = key.replace(&format!("key/{id}"), &alias);
    let queues = [("by-arn", &key[..]), ("by-id", id), ("by-alias", &alias), ("by-alias-arn", &alias_arn)];
    for (name, key) in queues {
        subscribed_queue(&world, &topic, name, key);
    }
    let run = world.msgctl(&["topic", "show", "orders", "-o", "json"]).ends_with(0);
    for (name, _) in queues {
        let key = key_of(&run, name);
        assert_eq!((&key["answer"], &key["statement"]), (&json!("yes"), &json!(null)), "{name}: {key}");
    }
    assert_eq!(
        ["DescribeKey", "GetKeyPolicy"].map(|action| world.gateway.requests_of(action).len()),
        [2, 1],
        "each once"
    );
    let text = world.msgctl(&["topic", "show", "orders"]).ends_with(0).stdout;
    assert!(!text.contains("NOT TAKEN") && !text.contains("not known"), "{text}");
}

#[test]
fn a_key_policy_that_keeps_a_topic_out_is_told_with_the_statement_that_lets_it_in() {
    let world = World::new();
    let topic = world.topic("orders");
    let key = world.key(&[]);
    subscribed_queue(&world, &topic, "sealed", &key);
    let run = world.msgctl(&["topic", "show", "orders", "-o", "json"]).ends_with(0);
    let told = key_of(&run, "sealed");
    assert_eq!(told["answer"], "no", "{told}");
    assert!(told["reason"].as_str().unwrap().contains("do kms:GenerateDataKey"), "{told}");
    let text = world.msgctl(&["topic", "show", "orders"]).ends_with(0).stdout;
    assert!(text.contains("NOT TAKEN") && text.contains("add to its policy: {\"Sid\""), "{text}");
    let explained = world.msgctl(&["topic", "explain", "orders", "m", "-o", "json"]).ends_with(0).json();
    assert_eq!(explained[0]["verdict"], "undeliverable", "{explained}");
    let list = world.msgctl(&["topic", "subscriptions", "list", "orders"]).ends_with(0);
    assert!(list.stderr.contains("topic show orders` tells the statements"), "{}", list.stderr);
    let add = ["topic", "subscriptions", "add", "orders", "--queue", "sealed", "--raw", "--dry-run", "-o", "json"];
    let run = world.msgctl(&add).ends_with(0);
    let obstacle = run.json()["obstacles"][0].as_str().unwrap().to_owned();
    assert!(obstacle.contains("this statement lets it in: {") && run.stderr.contains("kms:Decrypt"), "{obstacle}");

    // The owner does what was told.
    let policy = wait(world.kms.get_key_policy().key_id(&key).policy_name("default").send()).unwrap().policy.unwrap();
    let mut policy: Value = serde_json::from_str(&policy).unwrap();
    policy["Statement"].as_array_mut().unwrap().push(told["statement"].clone());
    let put = world.kms.put_key_policy().key_id(&key).policy_name("default").policy(policy.to_string());
    wait(put.send()).unwrap();
    let run = world.msgctl(&["topic", "show", "orders", "-o", "json"]).ends_with(0);
    assert_eq!(key_of(&run, "sealed")["answer"], "yes", "{}", run.stdout);
    let run = world.msgctl(&add).ends_with(0);
    assert_eq!(run.json()["obstacles"], json!([]), "{}", run.stdout);
}

#[test]
fn a_key_that_nobody_can_use_keeps_a_topic_out_whatever_its_policy_says() {
    let world = World::new();
    let topic = world.topic("orders");
    let (disabled, doomed) = (world.key(&[letting_sns_in()]), world.key(&[letting_sns_in()]));
    wait(world.kms.disable_key().key_id(&disabled).send()).unwrap();
    wait(world.kms.schedule_key_deletion().key_id(&doomed).pending_window_in_days(7).send()).unwrap();
    for (name, key) in [("disabled", &disabled[..]), ("doomed", &doomed), ("gone", "alias/there-is-none")] {
        subscribed_queue(&world, &topic, name, key);
    }
    let run = world.msgctl(&["topic", "show", "orders", "-o", "json"]).ends_with(0);
    for (name, part) in [
        ("disabled", "is disabled: `aws kms enable-key"),
        ("doomed", "is to be deleted: `aws kms cancel-key-deletion"),
        ("gone", "alias/there-is-none does not exist"),
    ] {
        let key = key_of(&run, name);
        assert_eq!((&key["answer"], &key["statement"]), (&json!("no"), &json!(null)), "{name}: {key}");
        assert!(key["reason"].as_str().unwrap().contains(part), "{name}: {key}");
    }
    assert!(world.gateway.requests_of("GetKeyPolicy").is_empty(), "it would change nothing");
}

#[test]
fn where_a_key_cannot_be_read_it_stays_open_with_the_reason_and_the_statement_that_is_needed() {
    let world = World::new();
    let topic = world.topic("orders");
    let key = world.key(&[letting_sns_in()]);
    let elsewhere = "arn:aws:kms:eu-central-1:111122223333:key/1";
    subscribed_queue(&world, &topic, "sealed", &key);
    subscribed_queue(&world, &topic, "elsewhere", elsewhere);
    let foreign = "arn:aws:kms:us-east-1:111122223333:key/1";
    subscribed_queue(&world, &topic, "foreign", foreign);
    for (denied, part) in [("DescribeKey", "could not look at KMS key"), ("GetKeyPolicy", "could not read the policy")]
    {
        world.gateway.rule(move |request, _| match request.action.as_str() {
            action if action == denied => {
                Effect::Refuse { status: 400, code: "AccessDeniedException", message: "not for you" }
            }
            _ => Effect::Pass,
        });
        let run = world.msgctl(&["topic", "show", "orders", "-o", "json"]).ends_with(0);
        let told = key_of(&run, "sealed");
        assert_eq!(told["answer"], "unknown", "{told}");
        let reason = told["reason"].as_str().unwrap();
        assert!(reason.contains(part) && reason.contains("AccessDeniedException"), "{reason}");
        assert!(reason.contains("kms:GenerateDataKey* and kms:Decrypt"), "{reason}");
        assert_eq!(told["statement"]["Principal"]["Service"], "sns.amazonaws.com");
        let other = key_of(&run, "elsewhere");
        assert_eq!(other["answer"], "unknown", "{other}");
        assert!(other["reason"].as_str().unwrap().contains("is in eu-central-1"), "{other}");
        assert_eq!(key_of(&run, "foreign")["answer"], "unknown", "KMS of the emulator does not find it");
        let text = world.msgctl(&["topic", "show", "orders"]).ends_with(0).stdout;
        assert!(text.contains("not known: the policy of its KMS key"), "{text}");
    }
    let asked = world.gateway.requests_of("DescribeKey");
    assert!(asked.iter().all(|request| request.body["KeyId"] != elsewhere), "of another region nothing is asked");
}

//! A world of its own for each test: project, account, home folder, gateway.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_sqs::types::{QueueAttributeName, SendMessageBatchRequestEntry};
use msgctl::message::{Message, wire};
use rustix::process::{Pid, Signal};
use serde_json::Value;
use tempfile::TempDir;

use super::gateway::Gateway;
use super::{emulator, wait};

/// The region of every test.
pub const REGION: &str = "us-east-1";

/// An archive without files: the functions of the tests are never invoked.
const EMPTY_ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/// A world in which one test happens.
pub struct World {
    /// First part of every name.
    pub project: String,
    /// The account, which is the access key id, too.
    pub account: String,
    /// The way that msgctl takes to the emulator.
    pub gateway: Gateway,
    /// A client that looks past the gateway.
    pub sqs: aws_sdk_sqs::Client,
    /// The same for SNS.
    pub sns: aws_sdk_sns::Client,
    /// The same for EventBridge.
    pub eventbridge: aws_sdk_eventbridge::Client,
    /// The same for Cognito.
    pub cognito: aws_sdk_cognitoidentityprovider::Client,
    /// The same for Lambda.
    pub lambda: aws_sdk_lambda::Client,
    /// The same for CloudWatch.
    pub cloudwatch: aws_sdk_cloudwatch::Client,
    /// The same for KMS.
    pub kms: aws_sdk_kms::Client,
    /// The home and working folder of the commands.
    pub home: TempDir,
}

/// What a finished command left.
#[derive(Debug)]
pub struct Run {
    /// The exit code; 128 and more for a signal, as a shell says it.
    pub code: i32,
    /// stdout
    pub stdout: String,
    /// stderr
    pub stderr: String,
}

impl Run {
    /// stdout as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The error of stderr as JSON.
    pub fn error(&self) -> Value {
        let line = self.stderr.lines().last().unwrap_or_default();
        let value: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        value["error"].clone()
    }

    /// Fails the test unless the command ended with this code.
    pub fn ends_with(self, code: i32) -> Run {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

/// Sends a signal to a running command.
pub fn signal(child: &Child, signal: Signal) {
    rustix::process::kill_process(Pid::from_child(child), signal).unwrap();
}

/// Waits for a command to end, but not for ever.
pub fn finish(child: Child) -> Run {
    const PATIENCE: Duration = Duration::from_secs(300);
    let pid = Pid::from_child(&child);
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || sender.send(child.wait_with_output()));
    match receiver.recv_timeout(PATIENCE) {
        Ok(output) => output.unwrap().into(),
        Err(_) => {
            rustix::process::kill_process(pid, Signal::KILL).unwrap();
            panic!("the command does not end: {:?}", receiver.recv().unwrap());
        }
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        use std::os::unix::process::ExitStatusExt;
        Run {
            code: output.status.code().unwrap_or_else(|| 128 + output.status.signal().unwrap_or_default()),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl World {
    /// An empty world.
    pub fn new() -> World {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let account = format!("{:012}", 100_000_000_000 + number);
        let port = emulator::port(number);
        let credentials = Credentials::new(&account, "test", None, None, "test");
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .endpoint_url(format!("http://127.0.0.1:{port}"))
            .region(Region::new(REGION))
            .credentials_provider(SharedCredentialsProvider::new(credentials))
            .build();
        let world = World {
            project: format!("app{number}"),
            account,
            gateway: Gateway::start(port),
            sqs: aws_sdk_sqs::Client::new(&config),
            sns: aws_sdk_sns::Client::new(&config),
            eventbridge: aws_sdk_eventbridge::Client::new(&config),
            cognito: aws_sdk_cognitoidentityprovider::Client::new(&config),
            lambda: aws_sdk_lambda::Client::new(&config),
            cloudwatch: aws_sdk_cloudwatch::Client::new(&config),
            kms: aws_sdk_kms::Client::new(&config),
            home: tempfile::tempdir().unwrap(),
        };
        world.gateway.know_cognito(super::cognito::Cognito::new(world.cognito.clone(), &world.account));
        world
    }

    /// From now on the service knows message move tasks; they move so many messages between two looks.
    pub fn know_move_tasks(&self, pace: usize) {
        self.gateway.know_move_tasks(super::move_tasks::MoveTasks::new(self.sqs.clone(), pace));
    }

    /// From now on replays go to the rules that are named only, take their time, and can be cancelled; each is
    /// completed when it is looked at so often.
    pub fn know_replays(&self, looks: u32) {
        self.gateway.know_replays(super::replays::Replays::new(self.eventbridge.clone(), looks));
    }

    /// Drives what is in a queue into its dead-letter queue, as a failing consumer does.
    pub fn fail_all(&self, url: &str) {
        while self.depth(url).0 > 0 {
            self.receive(url, 0);
        }
    }

    /// The full name of a queue in stage dev.
    pub fn full(&self, name: &str) -> String {
        format!("{}-dev-{name}", self.project)
    }

    /// The ARN of a queue in stage dev.
    pub fn arn(&self, name: &str) -> String {
        format!("arn:aws:sqs:{REGION}:{}:{}", self.account, self.full(name))
    }

    /// msgctl with an environment of this world and nothing else, not run yet.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_msgctl"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.home.path())
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("COLUMNS", "100")
            .env("AWS_ENDPOINT_URL", &self.gateway.url)
            .env("AWS_ACCESS_KEY_ID", &self.account)
            .env("AWS_SECRET_ACCESS_KEY", "test")
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("AWS_REGION", REGION)
            .env("MSGCTL_PROJECT", &self.project)
            .env("MSGCTL_STAGE", "dev")
            .current_dir(self.home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// A shell script in the environment of this world, with msgctl on its path; not run yet.
    pub fn shell(&self, script: &str) -> Command {
        let program = Path::new(env!("CARGO_BIN_EXE_msgctl"));
        let folders = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
        let msgctl = self.command(&[]);
        let mut command = Command::new("sh");
        command.args(["-c", script]).env_clear().current_dir(self.home.path());
        for (name, value) in msgctl.get_envs() {
            command.env(name, value.unwrap());
        }
        command.env("PATH", folders).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs msgctl.
    #[must_use = "look at the exit code at least"]
    pub fn msgctl(&self, arguments: &[&str]) -> Run {
        finish(self.command(arguments).spawn().unwrap())
    }

    /// Runs msgctl with this on its stdin.
    #[must_use = "look at the exit code at least"]
    pub fn msgctl_with_stdin(&self, arguments: &[&str], stdin: &[u8]) -> Run {
        use std::io::Write;
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
        // A command that ends without reading it is none the worse for it.
        let _ = child.stdin.take().unwrap().write_all(stdin);
        finish(child)
    }

    /// Makes a queue in stage dev, and returns its URL.
    pub fn queue(&self, name: &str, attributes: &[(QueueAttributeName, &str)]) -> String {
        self.queue_named(&self.full(name), attributes)
    }

    /// Makes a queue with this full name, and returns its URL.
    pub fn queue_named(&self, full: &str, attributes: &[(QueueAttributeName, &str)]) -> String {
        let mut request = self.sqs.create_queue().queue_name(full);
        if full.ends_with(".fifo") {
            request = request.attributes(QueueAttributeName::FifoQueue, "true");
        }
        for (name, value) in attributes {
            request = request.attributes(name.clone(), *value);
        }
        wait(request.send()).unwrap().queue_url.unwrap()
    }

    /// Makes `name` and its dead-letter queue, and returns their URLs.
    pub fn queue_with_dlq(&self, name: &str, max_receive_count: u32) -> (String, String) {
        let (stem, suffix) = name.strip_suffix(".fifo").map_or((name, ""), |stem| (stem, ".fifo"));
        let dlq_name = format!("{stem}-dlq{suffix}");
        let dlq = self.queue(&dlq_name, &[]);
        let policy = self.redrive_policy(&dlq_name, max_receive_count);
        (self.queue(name, &[(QueueAttributeName::RedrivePolicy, &policy)]), dlq)
    }

    /// Makes a KMS key with these statements besides the account's own, and returns its ARN.
    pub fn key(&self, statements: &[Value]) -> String {
        let own = serde_json::json!({
            "Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{}:root", self.account)}, "Action": "kms:*",
            "Resource": "*",
        });
        let all: Vec<&Value> = [&own].into_iter().chain(statements).collect();
        let policy = serde_json::json!({"Version": "2012-10-17", "Statement": all}).to_string();
        wait(self.kms.create_key().policy(policy).send()).unwrap().key_metadata.unwrap().arn.unwrap()
    }

    /// Makes a topic in stage dev, and returns its ARN.
    pub fn topic(&self, name: &str) -> String {
        let fifo = name.ends_with(".fifo").then(|| [("FifoTopic".to_owned(), "true".to_owned())].into());
        let request = self.sns.create_topic().name(self.full(name)).set_attributes(fifo);
        wait(request.send()).unwrap().topic_arn.unwrap()
    }

    /// Subscribes a queue in stage dev to a topic, with raw delivery.
    pub fn subscribe(&self, topic_arn: &str, queue: &str) {
        let request = self.sns.subscribe().topic_arn(topic_arn).protocol("sqs").endpoint(self.arn(queue));
        wait(request.attributes("RawMessageDelivery", "true").send()).unwrap();
    }

    /// Makes the event bus in stage dev, and returns its ARN.
    pub fn bus(&self, name: &str) -> String {
        wait(self.eventbridge.create_event_bus().name(self.full(name)).send()).unwrap().event_bus_arn.unwrap()
    }

    /// Makes a rule on a bus in stage dev that sends every event of a source to a queue.
    pub fn rule(&self, bus: &str, name: &str, source: &str, queue: &str) {
        let (bus, rule) = (self.full(bus), self.full(name));
        let pattern = format!(r#"{{"source":["{source}"]}}"#);
        wait(self.eventbridge.put_rule().event_bus_name(&bus).name(&rule).event_pattern(pattern).send()).unwrap();
        let target = aws_sdk_eventbridge::types::Target::builder().id(queue).arn(self.arn(queue)).build().unwrap();
        wait(self.eventbridge.put_targets().event_bus_name(&bus).rule(&rule).targets(target).send()).unwrap();
    }

    /// Publishes an event to the bus in stage dev, past the gateway.
    pub fn publish(&self, bus: &str, source: &str, detail_type: &str, detail: &str) {
        let entry = aws_sdk_eventbridge::types::PutEventsRequestEntry::builder().event_bus_name(self.full(bus));
        let entry = entry.source(source).detail_type(detail_type).detail(detail).build();
        let answer = wait(self.eventbridge.put_events().entries(entry).send()).unwrap();
        assert_eq!(answer.failed_entry_count, 0, "{answer:?}");
    }

    /// The names of the queues and of the rules on the bus in stage dev that msgctl made for itself.
    pub fn temporary_things(&self, bus: &str) -> Vec<String> {
        let queues = wait(self.sqs.list_queues().queue_name_prefix(self.full("msgctl-")).send()).unwrap();
        let names = queues.queue_urls.unwrap_or_default();
        let names = names.iter().map(|url| url.rsplit('/').next().unwrap().to_owned());
        let rules = self.eventbridge.list_rules().event_bus_name(self.full(bus)).name_prefix(self.full("msgctl-"));
        let rules = wait(rules.send()).unwrap().rules.unwrap_or_default();
        names.chain(rules.into_iter().map(|rule| rule.name.unwrap())).collect()
    }

    /// Makes an archive in stage dev of the bus with this ARN.
    pub fn archive(&self, name: &str, bus_arn: &str) {
        let request = self.eventbridge.create_archive().archive_name(self.full(name)).event_source_arn(bus_arn);
        wait(request.retention_days(7).send()).unwrap();
    }

    /// Makes a Lambda function that consumes the queue with this ARN, and returns the UUID of the mapping.
    pub fn consumer(&self, function: &str, queue_arn: &str, enabled: bool) -> String {
        use aws_sdk_lambda::primitives::Blob;
        use aws_sdk_lambda::types::{FunctionCode, Runtime};
        let full = self.full(function);
        let request = self.lambda.create_function().function_name(&full).runtime(Runtime::Python312);
        let request = request.role(format!("arn:aws:iam::{}:role/r", self.account)).handler("index.handler");
        let code = FunctionCode::builder().zip_file(Blob::new(EMPTY_ZIP)).build();
        wait(request.code(code).send()).unwrap();
        let request = self.lambda.create_event_source_mapping().function_name(full).event_source_arn(queue_arn);
        wait(request.enabled(enabled).send()).unwrap().uuid.unwrap()
    }

    /// Makes a Lambda function that writes each event that it gets on a line of a file of its name in the working
    /// folder; its failed asynchronous invocations go to the queue with this ARN.
    pub fn function(&self, name: &str, dead_letter_arn: Option<&str>) {
        use aws_sdk_lambda::primitives::Blob;
        use aws_sdk_lambda::types::{DeadLetterConfig, FunctionCode, Runtime};
        let file = self.home.path().join(name).display().to_string();
        let code = format!(
            "import json\ndef handler(event, context):\n    open({file:?}, 'a').write(json.dumps(event) + '\\n')\n"
        );
        let request = self.lambda.create_function().function_name(self.full(name)).runtime(Runtime::Python312);
        let request = request.role(format!("arn:aws:iam::{}:role/r", self.account)).handler("index.handler");
        let request =
            request.code(FunctionCode::builder().zip_file(Blob::new(zip("index.py", code.as_bytes()))).build());
        let config = dead_letter_arn.map(|arn| DeadLetterConfig::builder().target_arn(arn).build());
        wait(request.set_dead_letter_config(config).send()).unwrap();
    }

    /// The events that a function got, once there are so many.
    pub fn events_of(&self, function: &str, count: usize) -> Vec<Value> {
        let until = std::time::Instant::now() + Duration::from_secs(60);
        loop {
            let text = std::fs::read_to_string(self.home.path().join(function)).unwrap_or_default();
            let whole: Vec<&str> = text.split_inclusive('\n').filter(|line| line.ends_with('\n')).collect();
            if whole.len() >= count {
                return whole.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
            }
            assert!(std::time::Instant::now() < until, "{function} got {} of {count} events", whole.len());
            std::thread::yield_now();
        }
    }

    /// The ARN of a function in stage dev.
    pub fn function_arn(&self, name: &str) -> String {
        format!("arn:aws:lambda:{REGION}:{}:function:{}", self.account, self.full(name))
    }

    /// The ARN of an event bus in stage dev.
    pub fn bus_arn(&self, name: &str) -> String {
        format!("arn:aws:events:{REGION}:{}:event-bus/{}", self.account, self.full(name))
    }

    /// The ARN of a rule on a bus in stage dev.
    pub fn rule_arn(&self, bus: &str, rule: &str) -> String {
        format!("arn:aws:events:{REGION}:{}:rule/{}/{}", self.account, self.full(bus), self.full(rule))
    }

    /// Makes a rule on a bus in stage dev with these targets.
    pub fn rule_with(
        &self,
        bus: &str,
        name: &str,
        pattern: &str,
        targets: Vec<aws_sdk_eventbridge::types::builders::TargetBuilder>,
    ) {
        let (bus, rule) = (self.full(bus), self.full(name));
        wait(self.eventbridge.put_rule().event_bus_name(&bus).name(&rule).event_pattern(pattern).send()).unwrap();
        let targets = targets.into_iter().enumerate().map(|(at, target)| target.id(at.to_string()).build().unwrap());
        let request = self.eventbridge.put_targets().event_bus_name(&bus).rule(&rule);
        wait(request.set_targets(Some(targets.collect())).send()).unwrap();
    }

    /// The state of an event source mapping.
    pub fn state_of(&self, uuid: &str) -> String {
        wait(self.lambda.get_event_source_mapping().uuid(uuid).send()).unwrap().state.unwrap()
    }

    /// The tags of a queue.
    pub fn tags(&self, url: &str) -> BTreeMap<String, String> {
        let answer = wait(self.sqs.list_queue_tags().queue_url(url).send()).unwrap();
        answer.tags.unwrap_or_default().into_iter().collect()
    }

    /// Makes a user pool in stage dev, and returns its id.
    pub fn pool(&self, name: &str) -> String {
        let request = self.cognito.create_user_pool().pool_name(self.full(name));
        let request = request.username_attributes(aws_sdk_cognitoidentityprovider::types::UsernameAttributeType::Email);
        wait(request.send()).unwrap().user_pool.unwrap().id.unwrap()
    }

    /// Makes an alarm in stage dev that watches no resource and tells nobody.
    pub fn alarm(&self, name: &str) {
        use aws_sdk_cloudwatch::types::{ComparisonOperator, Statistic};
        let request = self.cloudwatch.put_metric_alarm().alarm_name(self.full(name)).namespace("test").metric_name("x");
        let request = request.statistic(Statistic::Maximum).period(60).evaluation_periods(1).threshold(1.0);
        wait(request.comparison_operator(ComparisonOperator::GreaterThanThreshold).send()).unwrap();
    }

    /// Writes points of a metric, as AWS does for its own services and the emulator does not: minutes ago and
    /// values.
    pub fn metric(&self, namespace: &str, name: &str, dimensions: &[(&str, &str)], points: &[(u32, f64)]) {
        use aws_sdk_cloudwatch::primitives::DateTime;
        use aws_sdk_cloudwatch::types::{Dimension, MetricDatum};
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
        let dimensions: Vec<Dimension> =
            dimensions.iter().map(|(name, value)| Dimension::builder().name(*name).value(*value).build()).collect();
        for some in points.chunks(500) {
            let data = some.iter().map(|(minutes_ago, value)| {
                let at = i64::try_from(now).unwrap() - i64::from(*minutes_ago) * 60;
                let datum = MetricDatum::builder().metric_name(name).set_dimensions(Some(dimensions.clone()));
                datum.timestamp(DateTime::from_secs(at)).value(*value).build()
            });
            let request = self.cloudwatch.put_metric_data().namespace(namespace).set_metric_data(Some(data.collect()));
            wait(request.send()).unwrap();
        }
    }

    /// The same for a metric of a queue in stage dev.
    pub fn queue_metric(&self, queue: &str, name: &str, points: &[(u32, f64)]) {
        self.metric("AWS/SQS", name, &[("QueueName", &self.full(queue))], points);
    }

    /// Makes a user pool in stage dev whose users sign in by names of their own, and returns its id.
    pub fn pool_of_names(&self, name: &str) -> String {
        let request = self.cognito.create_user_pool().pool_name(self.full(name));
        wait(request.send()).unwrap().user_pool.unwrap().id.unwrap()
    }

    /// Signs a user up, as an application does, through the first client of the pool; it waits for its code.
    pub fn sign_up(&self, pool_id: &str, user: &str) {
        let clients = wait(self.cognito.list_user_pool_clients().user_pool_id(pool_id).send()).unwrap();
        let client = clients.user_pool_clients()[0].client_id().unwrap().to_owned();
        // Such a request is not signed, and the gateway knows whose it is.
        let config = self.cognito.config().to_builder().endpoint_url(&self.gateway.url).build();
        let request = aws_sdk_cognitoidentityprovider::Client::from_conf(config).sign_up().client_id(client);
        wait(request.username(user).password("Secret-123456").send()).unwrap();
    }

    /// A RedrivePolicy that names this dead-letter queue.
    pub fn redrive_policy(&self, dlq_name: &str, max_receive_count: u32) -> String {
        let arn = self.arn(dlq_name);
        format!(r#"{{"deadLetterTargetArn":"{arn}","maxReceiveCount":{max_receive_count}}}"#)
    }

    /// Sends these messages, in batches of ten and in order.
    pub fn send_all(&self, url: &str, messages: &[Message]) {
        for batch in messages.chunks(10) {
            let entries = batch.iter().enumerate().map(|(at, message)| {
                SendMessageBatchRequestEntry::builder()
                    .id(at.to_string())
                    .message_body(&message.body)
                    .set_message_attributes(wire::attributes_to_sdk(&message.attributes))
                    .set_message_group_id(message.message_group_id.clone())
                    .set_message_deduplication_id(message.message_deduplication_id.clone())
                    .build()
                    .unwrap()
            });
            let request = self.sqs.send_message_batch().queue_url(url).set_entries(Some(entries.collect()));
            let answer = wait(request.send()).unwrap();
            assert!(answer.failed.is_empty(), "{:?}", answer.failed);
        }
    }

    /// Sends plain texts.
    pub fn send_texts(&self, url: &str, texts: &[&str]) {
        let messages: Vec<Message> =
            texts.iter().map(|text| Message { body: (*text).to_owned(), ..Message::default() }).collect();
        self.send_all(url, &messages);
    }

    /// Takes everything that is visible in a queue out of it, in order.
    pub fn take_all(&self, url: &str) -> Vec<Message> {
        let mut taken = Vec::new();
        loop {
            let batch = self.receive(url, 60);
            if batch.is_empty() {
                return taken;
            }
            for message in &batch {
                let request = self.sqs.delete_message().queue_url(url).receipt_handle(&message.receipt_handle);
                wait(request.send()).unwrap();
            }
            taken.extend(batch);
        }
    }

    /// Receives up to ten messages.
    pub fn receive(&self, url: &str, visibility_timeout: i32) -> Vec<Message> {
        let request = self
            .sqs
            .receive_message()
            .queue_url(url)
            .max_number_of_messages(10)
            .visibility_timeout(visibility_timeout)
            .wait_time_seconds(0)
            .message_system_attribute_names(aws_sdk_sqs::types::MessageSystemAttributeName::All)
            .message_attribute_names("All");
        let answer = wait(request.send()).unwrap();
        answer.messages.unwrap_or_default().into_iter().map(wire::from_sdk).collect()
    }

    /// Visible and in-flight messages of a queue.
    pub fn depth(&self, url: &str) -> (u64, u64) {
        let request = self.sqs.get_queue_attributes().queue_url(url).attribute_names(QueueAttributeName::All);
        let attributes = wait(request.send()).unwrap().attributes.unwrap();
        let number = |name: QueueAttributeName| attributes[&name].parse().unwrap();
        (
            number(QueueAttributeName::ApproximateNumberOfMessages),
            number(QueueAttributeName::ApproximateNumberOfMessagesNotVisible),
        )
    }

    /// The receipts so far.
    pub fn receipts(&self) -> Vec<Value> {
        let path = self.home.path().join(".local/state/msgctl/receipts.jsonl");
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Writes a file into the working folder.
    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> std::path::PathBuf {
        let path: &Path = self.home.path();
        let path = path.join(name);
        std::fs::write(&path, contents).unwrap();
        path
    }
}

/// An archive with one file that is not compressed.
fn zip(name: &str, contents: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(contents);
    let size = u32::try_from(contents.len()).unwrap().to_le_bytes();
    let name_length = u16::try_from(name.len()).unwrap().to_le_bytes();
    // Version, flags, method, time, date, checksum, sizes, length of the name, no extra field.
    let described =
        [&[20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0][..], &crc.sum().to_le_bytes(), &size, &size, &name_length, &[0, 0]]
            .concat();
    let local = [b"PK\x03\x04", &described[..], name.as_bytes(), contents].concat();
    // No comment, first disk, no attributes; readable by everybody; it begins at 0.
    let central =
        [b"PK\x01\x02\x14\x03", &described[..], &[0; 6], &[0, 0, 0xa4, 0x81], &[0; 4], name.as_bytes()].concat();
    let central_size = u32::try_from(central.len()).unwrap().to_le_bytes();
    let begins = u32::try_from(local.len()).unwrap().to_le_bytes();
    let end = [b"PK\x05\x06", &[0, 0, 0, 0, 1, 0, 1, 0][..], &central_size, &begins, &[0, 0]].concat();
    [local, central, end].concat()
}

/// How often each body is among these messages.
pub fn bodies(messages: &[Message]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for message in messages {
        *counts.entry(message.body.clone()).or_default() += 1;
    }
    counts
}

//! One configuration for every client: who, where, how long to wait.

use std::time::Duration;

use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::{AppName, BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::os_shim_internal::{Env, Fs};
use aws_types::region::Region;

use crate::error::{Error, ErrorKind, Result};
use crate::settings::{Settings, Source};

/// Longer than the longest long poll (20 s) and than a message of 1 MiB takes on a slow line. The SDK
/// itself sets no limit (aws-facts 9).
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(35);

/// Loads the shared configuration.
pub async fn load(settings: &Settings) -> SdkConfig {
    let mut loader = aws_config::defaults(BehaviorVersion::latest())
        .timeout_config(TimeoutConfig::builder().operation_attempt_timeout(ATTEMPT_TIMEOUT).build())
        // Not left to the SDK, which panics over values of its own variables that other tools take
        // (AWS_RETRY_MODE=legacy, AWS_MAX_ATTEMPTS=0).
        .retry_config(RetryConfig::standard());
    if let Ok(name) = AppName::new(app_name(settings.command())) {
        loader = loader.app_name(name);
    }
    if let Some(region) = &settings.region {
        loader = loader.region(Region::new(region.value.clone()));
    }
    if let Some(endpoint_url) = &settings.endpoint_url {
        // The environment's endpoints, one of them for a single service perhaps, win over a file's.
        let left_to_the_sdk = match endpoint_url.source {
            Source::Environment(_) => true,
            Source::File { .. } => settings.environment_has_endpoint(),
            _ => false,
        };
        if !left_to_the_sdk {
            loader = loader.endpoint_url(&endpoint_url.value);
        }
    }
    if settings.needs_no_tls() {
        // Reading the roots takes 3 to 21 ms (aws-facts 9), and nothing here would use them.
        loader = loader.http_client(aws_smithy_http_client::Builder::new().build_http());
    }
    if let Some(sandbox) = &settings.sandbox {
        // The emulator takes a twelve-digit access key id for the account.
        let credentials = Credentials::new(&sandbox.account, "sandbox", None, None, "msgctl sandbox");
        return loader.credentials_provider(credentials).load().await;
    }
    if let Some(profile) = &settings.profile {
        loader = loader.profile_name(&profile.value);
        if matches!(profile.source, Source::Flag(_)) {
            // The SDK prefers keys in the environment; a profile that was asked for must win over them.
            loader = loader
                .credentials_provider(ProfileFileCredentialsProvider::builder().profile_name(&profile.value).build());
        }
    }
    loader.load().await
}

/// Refuses a profile that there is none of: the SDK would only say that it found no credentials.
///
/// # Errors
/// An error about credentials that names the profiles that there are.
pub async fn check_profile(settings: &Settings) -> Result<()> {
    let Some(wanted) = settings.needed_profile() else { return Ok(()) };
    let loaded = aws_config::profile::load(&Fs::real(), &Env::real(), &Default::default(), None).await;
    // What is wrong with the files the SDK says by itself.
    let Ok(profiles) = loaded else { return Ok(()) };
    if profiles.get_profile(&wanted.value).is_some() {
        return Ok(());
    }
    let mut known: Vec<String> = profiles.profiles().map(|name| format!("`{name}`")).collect();
    known.sort();
    let error = format!("there is no profile `{}` ({})", wanted.value, wanted.source);
    Err(Error::new(ErrorKind::Credentials, error).hint(match known.is_empty() {
        true => "AWS's config and credentials files have no profile at all: `aws configure` makes one".to_owned(),
        false => format!("the profiles in AWS's config and credentials files are {}", known.join(", ")),
    }))
}

/// What CloudTrail shows beside every request, in the user agent: `app/msgctl-dlq-redrive`.
fn app_name(command: &str) -> String {
    match command {
        "" => "msgctl".into(),
        command => format!("msgctl-{}", command.replace(' ', "-")),
    }
}

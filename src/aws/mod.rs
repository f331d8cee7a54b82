//! The way to AWS: configuration, clients made when they are first needed, batches, the service's clock.

pub mod batch;
pub mod clock;
pub mod config;
pub mod https;
pub mod pages;
pub mod time;

use std::sync::OnceLock;

use aws_config::SdkConfig;
use aws_smithy_types::retry::RetryConfig;
use aws_types::region::Region;
use aws_types::service_config::ServiceConfigKey;
use tokio::sync::OnceCell;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::settings::{Settings, endpoint};

/// The clients of this invocation, all over one configuration and one connection pool.
#[derive(Debug)]
pub struct Aws {
    config: SdkConfig,
    /// The region in use.
    pub region: String,
    sqs: OnceLock<aws_sdk_sqs::Client>,
    sqs_without_retries: OnceLock<aws_sdk_sqs::Client>,
    sns: OnceLock<aws_sdk_sns::Client>,
    lambda: OnceLock<aws_sdk_lambda::Client>,
    eventbridge: OnceLock<aws_sdk_eventbridge::Client>,
    cognito: OnceLock<aws_sdk_cognitoidentityprovider::Client>,
    cloudwatch: OnceLock<aws_sdk_cloudwatch::Client>,
    cloudformation: OnceLock<aws_sdk_cloudformation::Client>,
    kms: OnceLock<aws_sdk_kms::Client>,
    identity: OnceCell<Option<Identity>>,
}

/// Who the caller is, by STS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The twelve digits.
    pub account: String,
    /// The caller's ARN.
    pub arn: String,
}

impl Aws {
    /// Loads the configuration: profile, region, endpoint. No request is sent, unless the profile or
    /// the region can be had only from the network.
    ///
    /// # Errors
    /// A usage error when there is no region, or for an endpoint that is not encrypted; one about credentials for
    /// a profile that there is none of.
    pub async fn load(settings: &Settings) -> Result<Aws> {
        config::check_profile(settings).await?;
        let config = config::load(settings).await;
        if let Some(endpoint_url) = config.endpoint_url() {
            endpoint::check(endpoint_url, "the AWS profile", settings.allow_http.value)?;
        }
        let region = config.region().map(Region::to_string).ok_or_else(|| settings.missing_region())?;
        Ok(Aws {
            config,
            region,
            sqs: OnceLock::new(),
            sqs_without_retries: OnceLock::new(),
            sns: OnceLock::new(),
            lambda: OnceLock::new(),
            eventbridge: OnceLock::new(),
            cognito: OnceLock::new(),
            cloudwatch: OnceLock::new(),
            cloudformation: OnceLock::new(),
            kms: OnceLock::new(),
            identity: OnceCell::new(),
        })
    }

    /// SQS, with the SDK's own retries.
    pub fn sqs(&self) -> &aws_sdk_sqs::Client {
        self.sqs.get_or_init(|| aws_sdk_sqs::Client::new(&self.config))
    }

    /// SQS without retries, for operations that retry by themselves, entry by entry.
    pub fn sqs_without_retries(&self) -> &aws_sdk_sqs::Client {
        self.sqs_without_retries.get_or_init(|| {
            let config = aws_sdk_sqs::config::Builder::from(&self.config).retry_config(RetryConfig::disabled()).build();
            aws_sdk_sqs::Client::from_conf(config)
        })
    }

    /// SNS.
    pub fn sns(&self) -> &aws_sdk_sns::Client {
        self.sns.get_or_init(|| aws_sdk_sns::Client::new(&self.config))
    }

    /// SNS without retries, for operations that retry by themselves, entry by entry.
    pub fn sns_without_retries(&self) -> aws_sdk_sns::Client {
        let config = aws_sdk_sns::config::Builder::from(&self.config).retry_config(RetryConfig::disabled()).build();
        aws_sdk_sns::Client::from_conf(config)
    }

    /// Lambda.
    pub fn lambda(&self) -> &aws_sdk_lambda::Client {
        self.lambda.get_or_init(|| aws_sdk_lambda::Client::new(&self.config))
    }

    /// Lambda without retries, for operations that retry by themselves, message by message.
    pub fn lambda_without_retries(&self) -> aws_sdk_lambda::Client {
        let config = aws_sdk_lambda::config::Builder::from(&self.config).retry_config(RetryConfig::disabled()).build();
        aws_sdk_lambda::Client::from_conf(config)
    }

    /// EventBridge.
    pub fn eventbridge(&self) -> &aws_sdk_eventbridge::Client {
        self.eventbridge.get_or_init(|| aws_sdk_eventbridge::Client::new(&self.config))
    }

    /// EventBridge without retries, for operations that retry by themselves, entry by entry.
    pub fn eventbridge_without_retries(&self) -> aws_sdk_eventbridge::Client {
        let config =
            aws_sdk_eventbridge::config::Builder::from(&self.config).retry_config(RetryConfig::disabled()).build();
        aws_sdk_eventbridge::Client::from_conf(config)
    }

    /// Cognito user pools.
    pub fn cognito(&self) -> &aws_sdk_cognitoidentityprovider::Client {
        self.cognito.get_or_init(|| aws_sdk_cognitoidentityprovider::Client::new(&self.config))
    }

    /// Cognito without retries, for work that paces and repeats its requests by itself.
    pub fn cognito_without_retries(&self) -> aws_sdk_cognitoidentityprovider::Client {
        let config = aws_sdk_cognitoidentityprovider::config::Builder::from(&self.config)
            .retry_config(RetryConfig::disabled())
            .build();
        aws_sdk_cognitoidentityprovider::Client::from_conf(config)
    }

    /// The endpoint in place of Cognito's own, if one is set for it or for every service.
    pub fn cognito_endpoint(&self) -> Option<String> {
        let key = ServiceConfigKey::builder()
            .service_id("Cognito Identity Provider")
            .env("AWS_ENDPOINT_URL")
            .profile("endpoint_url")
            .build()
            .ok();
        // In the SDK's own order: what was given to the configuration itself wins.
        if self.config.get_origin("endpoint_url").is_client_config() {
            return self.config.endpoint_url().map(str::to_owned);
        }
        let of_service = key.and_then(|key| self.config.service_config()?.load_config(key));
        of_service.or_else(|| self.config.endpoint_url().map(str::to_owned))
    }

    /// CloudWatch.
    pub fn cloudwatch(&self) -> &aws_sdk_cloudwatch::Client {
        self.cloudwatch.get_or_init(|| aws_sdk_cloudwatch::Client::new(&self.config))
    }

    /// CloudFormation.
    pub fn cloudformation(&self) -> &aws_sdk_cloudformation::Client {
        self.cloudformation.get_or_init(|| aws_sdk_cloudformation::Client::new(&self.config))
    }

    /// KMS.
    pub fn kms(&self) -> &aws_sdk_kms::Client {
        self.kms.get_or_init(|| aws_sdk_kms::Client::new(&self.config))
    }

    /// Who the caller is; `None` when STS does not say, which only leaves receipts without a caller.
    pub async fn identity(&self) -> Option<&Identity> {
        self.identity
            .get_or_init(|| async {
                let answer = aws_sdk_sts::Client::new(&self.config).get_caller_identity().send().await;
                match answer {
                    Ok(answer) => Some(Identity { account: answer.account?, arn: answer.arn? }),
                    Err(error) => {
                        let attempt = Attempt { action: "ask STS for", resource: "the caller", place: &self.region };
                        tracing::debug!("{}", Error::from_sdk(&attempt, error));
                        None
                    }
                }
            })
            .await
            .as_ref()
    }
}

//! Fetching a public document, over the TLS that the SDK has anyway.

use std::time::Duration;

use aws_smithy_http_client::Connector;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorSettings};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;

use crate::error::{Error, ErrorKind, Result};

/// Long enough for a slow line; the documents are small.
const PATIENCE: Duration = Duration::from_secs(20);

/// Fetches what is at a URL.
///
/// # Errors
/// [`ErrorKind::Network`] or [`ErrorKind::Timeout`] when nothing comes, [`ErrorKind::NotFound`] when there is
/// nothing, [`ErrorKind::Unavailable`] when the other side fails.
pub async fn get(url: &str) -> Result<Vec<u8>> {
    let settings = HttpConnectorSettings::builder().connect_timeout(PATIENCE).read_timeout(PATIENCE).build();
    let connector = Connector::builder().connector_settings(settings).proxy_config(ProxyConfig::from_env());
    let connector = connector.tls_provider(Provider::Rustls(CryptoMode::AwsLc)).build();
    let mut request = HttpRequest::new(SdkBody::empty());
    request.set_uri(url.to_owned()).map_err(|error| Error::failure(format!("{url} is no URL: {error}")))?;
    let answered = tokio::time::timeout(PATIENCE, fetch(&connector, request)).await;
    let failed = |kind, why: String| {
        Error::new(kind, format!("could not fetch {url}: {why}"))
            .hint("check the network, `--region` and `--endpoint-url`; then run the same command again")
    };
    match answered {
        Err(_) => Err(failed(ErrorKind::Timeout, "no answer in time".into())),
        Ok(Err(why)) => Err(failed(ErrorKind::Network, why)),
        Ok(Ok((200..300, body))) => Ok(body),
        Ok(Ok((404, _))) => Err(failed(ErrorKind::NotFound, "there is nothing (HTTP 404)".into())),
        Ok(Ok((status @ 500.., _))) => Err(failed(ErrorKind::Unavailable, format!("HTTP {status}"))),
        Ok(Ok((429, _))) => Err(failed(ErrorKind::Throttled, "HTTP 429".into())),
        Ok(Ok((status, _))) => Err(failed(ErrorKind::Failure, format!("HTTP {status}"))),
    }
}

async fn fetch(connector: &Connector, request: HttpRequest) -> std::result::Result<(u16, Vec<u8>), String> {
    let response = connector.call(request).await.map_err(|error| innermost(&error))?;
    let status = response.status().as_u16();
    let body = http_body_util::BodyExt::collect(response.into_body());
    let body = body.await.map_err(|error| error.to_string())?;
    Ok((status, body.to_bytes().to_vec()))
}

/// The outer links only say that dispatching failed.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}

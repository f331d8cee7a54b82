//! Endpoints in place of AWS's own: what they look like, and which of them may be without encryption.

use std::net::IpAddr;

use crate::error::{Error, Result};

/// Refuses what is no endpoint, and one to which messages and credentials would go in the clear over a network.
/// `source` says where it comes from.
///
/// # Errors
/// A usage error with the next step.
pub fn check(url: &str, source: &str, allow_http: bool) -> Result<()> {
    let Some(host) = host_of(url) else {
        return Err(Error::usage(format!("the endpoint `{url}` ({source}) is not a URL"))
            .hint("an endpoint looks like http://127.0.0.1:4566"));
    };
    if url.starts_with("http://") && !is_loopback(host) && !allow_http {
        return Err(Error::usage(format!("the endpoint {url} ({source}) is not encrypted, and not on this machine"))
            .hint(
                "use https, or allow it with `--allow-http`, MSGCTL_ALLOW_HTTP=1 or `allow_http = true` in msgctl.toml",
            ));
    }
    Ok(())
}

/// The host of a URL, without its port.
fn host_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://"))?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.strip_prefix('[') {
        Some(address) => address.split(']').next()?,
        None => host.split(':').next()?,
    };
    (!host.is_empty() && !url.contains(char::is_whitespace)).then_some(host)
}

fn is_loopback(host: &str) -> bool {
    let is_name = host.eq_ignore_ascii_case("localhost") || host.to_ascii_lowercase().ends_with(".localhost");
    is_name || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_over_a_network_is_encrypted_unless_that_is_allowed() {
        for url in [
            "https://sqs.eu-west-1.amazonaws.com",
            "http://127.0.0.1:4566",
            "http://127.1.2.3",
            "http://localhost:4566/path",
            "http://sqs.eu-west-1.localhost:4566",
            "http://[::1]:4566",
        ] {
            check(url, "--endpoint-url", false).unwrap();
        }
        for url in [
            "http://localstack:4566",
            "http://10.0.0.1",
            "http://127.0.0.1.example.com",
            "http://localhost@example.com/",
            "http://[::2]:1",
        ] {
            let error = check(url, "AWS_ENDPOINT_URL", false).unwrap_err();
            assert!(error.to_string().contains("not encrypted") && error.to_string().contains(url), "{error}");
            check(url, "AWS_ENDPOINT_URL", true).unwrap();
        }
        for url in ["localhost:4566", "http://", "https:///path", "ftp://x", "http://a b"] {
            assert!(check(url, "--endpoint-url", true).unwrap_err().to_string().contains("is not a URL"), "{url}");
        }
    }
}

//! The clients of a pool: found by name, with their flows, their secret and how long their tokens last.

use aws_sdk_cognitoidentityprovider::types::{FeatureType, TimeUnitsType, UserPoolClientType};
use schemars::JsonSchema;
use secrecy::SecretString;
use serde::Serialize;

use crate::aws::pages;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::naming::{Place, meant};

use super::Pool;

/// Clients per page; the most that ListUserPoolClients takes.
const PAGE: i32 = 60;

/// The short name of the client that a stack of this project has.
const USUAL: &str = "client";

/// A client of a pool.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Client {
    /// The short name where there is one, else the full one.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The id, which is the audience of its tokens.
    pub id: String,
    /// Whether requests need a hash by its secret.
    pub has_secret: bool,
    /// The ways to sign in that it allows, by their present names without `ALLOW_`.
    pub flows: Vec<String>,
    /// How long access tokens last.
    pub access_token_seconds: u64,
    /// How long id tokens last.
    pub id_token_seconds: u64,
    /// How long refresh tokens last.
    pub refresh_token_seconds: u64,
    /// Whether each refresh gives another refresh token, and ends the old one.
    pub rotates_refresh_tokens: bool,
    /// Whether refresh tokens can be revoked.
    pub revocable: bool,
    /// Whether a wrong user name and a wrong password look the same from outside.
    pub hides_unknown_users: bool,
    /// OAuth 2.0 grants of the hosted pages.
    pub oauth_flows: Vec<String>,
    /// Where the hosted pages may lead back to.
    pub callback_urls: Vec<String>,
    #[serde(skip)]
    secret: Option<SecretString>,
}

impl Client {
    fn of(client: &UserPoolClientType, place: &Place) -> Client {
        let units = client.token_validity_units();
        let seconds = |value: Option<i32>, unit: Option<&TimeUnitsType>, otherwise: &TimeUnitsType, default: u64| {
            let value = value.and_then(|value| u64::try_from(value).ok()).filter(|value| *value > 0);
            value.map_or(default, |value| value * seconds_of(unit.unwrap_or(otherwise)))
        };
        // Without units a refresh token counts in days, the others in hours; without a number they last 30
        // days and one hour (CreateUserPoolClient).
        let (hour, day) = (3_600, 86_400);
        Client {
            name: place.shortest(client.client_name().unwrap_or_default()),
            full_name: client.client_name.clone().unwrap_or_default(),
            id: client.client_id.clone().unwrap_or_default(),
            has_secret: client.client_secret.is_some(),
            flows: flows(client),
            access_token_seconds: seconds(
                client.access_token_validity,
                units.and_then(|units| units.access_token()),
                &TimeUnitsType::Hours,
                hour,
            ),
            id_token_seconds: seconds(
                client.id_token_validity,
                units.and_then(|units| units.id_token()),
                &TimeUnitsType::Hours,
                hour,
            ),
            refresh_token_seconds: seconds(
                Some(client.refresh_token_validity),
                units.and_then(|units| units.refresh_token()),
                &TimeUnitsType::Days,
                30 * day,
            ),
            rotates_refresh_tokens: client
                .refresh_token_rotation()
                .is_some_and(|rotation| *rotation.feature() == FeatureType::Enabled),
            revocable: client.enable_token_revocation.unwrap_or_default(),
            hides_unknown_users: client
                .prevent_user_existence_errors
                .as_ref()
                .is_some_and(|prevention| prevention.as_str() == "ENABLED"),
            oauth_flows: client.allowed_o_auth_flows().iter().map(|flow| flow.as_str().to_owned()).collect(),
            callback_urls: client.callback_urls().to_vec(),
            secret: client.client_secret.clone().map(SecretString::from),
        }
    }

    /// The secret, for hashes.
    pub fn secret(&self) -> Option<&SecretString> {
        self.secret.as_ref()
    }

    /// Whether it allows this way to sign in.
    pub fn allows(&self, flow: &str) -> bool {
        self.flows.iter().any(|allowed| allowed == flow)
    }
}

const fn seconds_of(unit: &TimeUnitsType) -> u64 {
    match unit {
        TimeUnitsType::Seconds => 1,
        TimeUnitsType::Minutes => 60,
        TimeUnitsType::Days => 86_400,
        _ => 3_600,
    }
}

/// By their present names: the old ones cannot be mixed with them (aws-facts 5.3).
fn flows(client: &UserPoolClientType) -> Vec<String> {
    let flows = client.explicit_auth_flows();
    if flows.is_empty() {
        // What a client without any has: CreateUserPoolClient.
        return ["REFRESH_TOKEN_AUTH", "USER_SRP_AUTH", "CUSTOM_AUTH"].map(str::to_owned).into();
    }
    let mut names: Vec<String> = flows
        .iter()
        .map(|flow| match flow.as_str() {
            "ADMIN_NO_SRP_AUTH" => "ADMIN_USER_PASSWORD_AUTH".to_owned(),
            "CUSTOM_AUTH_FLOW_ONLY" => "CUSTOM_AUTH".to_owned(),
            name => name.trim_start_matches("ALLOW_").to_owned(),
        })
        .collect();
    if !flows.iter().any(|flow| flow.as_str().starts_with("ALLOW_")) {
        // With old names refreshing is always allowed.
        names.push("REFRESH_TOKEN_AUTH".into());
    }
    names
}

/// The names and ids of a pool's clients.
///
/// # Errors
/// What the service answers.
pub async fn names(cognito: &aws_sdk_cognitoidentityprovider::Client, pool: &Pool) -> Result<Vec<(String, String)>> {
    let (label, place) = (pool.label(), pool.place.to_string());
    let attempt = Attempt { action: "list the clients of", resource: &label, place: &place };
    let listing = pages::all(async |token| {
        let request = cognito.list_user_pool_clients().user_pool_id(&pool.id).max_results(PAGE);
        let answer = request.set_next_token(token).send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let clients = answer.user_pool_clients.unwrap_or_default().into_iter();
        Ok((clients.filter_map(|client| Some((client.client_name?, client.client_id?))).collect(), answer.next_token))
    });
    listing.await.whole()
}

/// Reads a client.
///
/// # Errors
/// What the service answers.
pub async fn read(cognito: &aws_sdk_cognitoidentityprovider::Client, pool: &Pool, id: &str) -> Result<Client> {
    let (label, place) = (format!("client {id} of {}", pool.label()), pool.place.to_string());
    let attempt = Attempt { action: "read", resource: &label, place: &place };
    let answer = cognito.describe_user_pool_client().user_pool_id(&pool.id).client_id(id).send().await;
    let client = answer.map_err(|error| Error::from_sdk(&attempt, error))?.user_pool_client;
    client
        .map(|client| Client::of(&client, &pool.place))
        .ok_or_else(|| Error::failure(format!("Cognito tells nothing of {label}")))
}

/// The id of the client of this name or id; without one the only client there is, or the one of the stack.
///
/// # Errors
/// [`crate::error::ErrorKind::NotFound`] with the names that there are, and a usage error when it is not
/// clear which one is meant.
pub async fn find(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    wanted: Option<&str>,
) -> Result<String> {
    choose(pool, &names(cognito, pool).await?, wanted)
}

fn choose(pool: &Pool, clients: &[(String, String)], wanted: Option<&str>) -> Result<String> {
    if let ([(_, id)], None) = (clients, wanted) {
        return Ok(id.clone());
    }
    let text = wanted.unwrap_or(USUAL);
    if let Some((_, id)) = clients.iter().find(|(_, id)| id == text) {
        return Ok(id.clone());
    }
    for name in pool.place.candidates(text) {
        let named: Vec<&str> = clients.iter().filter(|client| client.0 == name).map(|(_, id)| id.as_str()).collect();
        match named.as_slice() {
            [] => {}
            [id] => return Ok((*id).to_owned()),
            several => {
                return Err(Error::usage(format!("{} has {} clients named {name}", pool.label(), several.len()))
                    .hint(format!("give the id of the one that is meant with `--client`: {}", several.join(", "))));
            }
        }
    }
    let names: Vec<&str> = clients.iter().map(|(name, _)| name.as_str()).collect();
    let label = pool.label();
    Err(match (wanted, names.as_slice()) {
        (_, []) => Error::not_found(format!("{label} has no client")),
        (Some(wanted), names) => Error::not_found(format!("{label} has no client `{wanted}`"))
            .hints(meant(wanted, names.iter().map(|name| pool.place.shortest(name))))
            .hint(format!("its clients are {}", names.join(", "))),
        (None, names) => Error::usage(format!("{label} has {} clients", names.len()))
            .hint(format!("say which one is meant with `--client`: {}", names.join(", "))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::Belonging;

    fn chosen(clients: &[(&str, &str)], wanted: Option<&str>) -> std::result::Result<String, String> {
        let place = Place { project: Some("app".into()), stage: Some("dev".into()), ..Place::default() };
        let pool = Pool { name: "app-dev-users".into(), id: "r_1".into(), place, belonging: Belonging::Own };
        let clients: Vec<(String, String)> =
            clients.iter().map(|(name, id)| ((*name).to_owned(), (*id).to_owned())).collect();
        choose(&pool, &clients, wanted).map_err(|error| error.to_string())
    }

    #[test]
    fn a_client_is_found_by_its_short_or_full_name_or_id_and_the_only_one_by_none() {
        let clients = [("app-dev-client", "1a"), ("app-dev-web", "2b"), ("old", "3c")];
        assert_eq!(chosen(&clients, None).unwrap(), "1a");
        assert_eq!(chosen(&clients, Some("web")).unwrap(), "2b");
        assert_eq!(chosen(&clients, Some("old")).unwrap(), "3c");
        assert_eq!(chosen(&clients, Some("2b")).unwrap(), "2b");
        assert_eq!(chosen(&clients[1..2], None).unwrap(), "2b");
        assert!(chosen(&clients[1..], None).unwrap_err().contains("has 2 clients"));
        assert!(chosen(&clients, Some("wbe")).unwrap_err().contains("no client `wbe`"));
        assert!(chosen(&[], None).unwrap_err().contains("has no client"));
    }

    #[test]
    fn lifetimes_are_counted_in_their_units_and_old_flows_have_their_present_names() {
        let client = UserPoolClientType::builder()
            .client_name("c")
            .client_id("1")
            .refresh_token_validity(30)
            .access_token_validity(60)
            .id_token_validity(2)
            .token_validity_units(
                aws_sdk_cognitoidentityprovider::types::TokenValidityUnitsType::builder()
                    .access_token(TimeUnitsType::Minutes)
                    .build(),
            )
            .explicit_auth_flows("ADMIN_NO_SRP_AUTH".into())
            .build();
        let client = Client::of(&client, &Place::default());
        assert_eq!(
            (client.access_token_seconds, client.id_token_seconds, client.refresh_token_seconds),
            (3_600, 7_200, 2_592_000)
        );
        assert!(client.allows("ADMIN_USER_PASSWORD_AUTH") && client.allows("REFRESH_TOKEN_AUTH"));
    }
}

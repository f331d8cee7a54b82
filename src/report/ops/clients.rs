//! Who signs in by which client of a user pool, and how many users there are.

use std::time::Duration;

use futures_util::future;
use jiff::Timestamp;

use crate::aws::{Aws, pages, time};
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::naming::Place;
use crate::users::ops::{Pool, pool};

use super::metrics::{self, Question, measure};
use super::{Gathered, Span};

/// Clients per page; the most that ListUserPoolClients takes.
const PAGE: i32 = 60;

/// Users per page (aws-facts 5.2).
const USERS: i32 = 60;

/// A pool or one of its clients in the report.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientReport {
    /// The pool's full name.
    pub pool: String,
    /// The pool's id.
    pub pool_id: String,
    /// The client; the whole pool without one.
    pub client: Option<Client>,
    /// What CloudWatch counted.
    pub counts: Counts,
    /// The users of the pool; only of whole pools.
    pub users: Option<Users>,
}

/// A client of a pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// The full name.
    pub name: String,
    /// The id.
    pub id: String,
}

/// Counts over the window; unknown where CloudWatch has nothing of the client.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Sign-ins that succeeded.
    pub sign_ins: Option<f64>,
    /// Sign-ins that failed.
    pub sign_in_failures: Option<f64>,
    /// Users who signed up.
    pub sign_ups: Option<f64>,
    /// Users who tried to and did not.
    pub sign_up_failures: Option<f64>,
    /// Tokens that were refreshed.
    pub token_refreshes: Option<f64>,
    /// Requests of any of these kinds that were throttled.
    pub throttles: Option<f64>,
}

/// How many users a pool has; unknown where there are too many to be counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Users {
    /// All of them, as Cognito estimates it.
    pub total: Option<u64>,
    /// Those who were created within the window.
    pub new: Option<u64>,
    /// Those who cannot sign in.
    pub disabled: Option<u64>,
}

/// What is to be looked at.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// What the names of the pools begin with.
    pub prefix: Option<&'a str>,
    /// The time to look back over.
    pub window: Duration,
    /// Users at most whom new and disabled ones are counted among: Cognito only lists them, 60 at a time.
    pub most_users: u64,
}

/// Looks at the pools whose names begin so, and their clients, over a window: each pool before its clients.
pub async fn clients(aws: &Aws, place: &Place, wanted: &Wanted<'_>, now: Timestamp) -> Gathered<ClientReport> {
    let Listing { items: pools, broken_off } = pool::list(aws.cognito(), place, wanted.prefix).await;
    let mut gathered = Gathered { broken_off, ..Gathered::default() };
    let span = Span::back(wanted.window, now);
    let since = now.as_second() - i64::try_from(wanted.window.as_secs()).unwrap_or_default();
    let looked = pools.iter().map(async |pool| {
        tokio::join!(clients_of(aws.cognito(), pool), users_of(aws.cognito(), pool, wanted.most_users, since))
    });
    let mut known: Vec<(Pool, Vec<Client>, Users)> = Vec::new();
    for (pool, (clients, users)) in pools.iter().zip(future::join_all(looked).await) {
        let (clients, users) = (take(clients, &mut gathered.lacking), take(users, &mut gathered.lacking));
        known.push((pool.clone(), clients, users));
    }
    let questions: Vec<Question> = known
        .iter()
        .flat_map(|(pool, clients, _)| clients.iter().map(|client| (pool.id.clone(), client.id.clone())))
        .flat_map(|(pool, client)| {
            let dimensions = vec![("UserPool", pool), ("UserPoolClient", client)];
            measure::CLIENT.map(|measure| Question { measure, dimensions: dimensions.clone() })
        })
        .collect();
    let answers = metrics::ask(aws.cloudwatch(), place, &questions, &span).await;
    gathered.lacking.extend(answers.lacking);
    let mut counts = answers.points.chunks(measure::CLIENT.len()).map(|points| Counts::of(&metrics::sums(points)));
    for (pool, clients, users) in known {
        let counted: Vec<Counts> = counts.by_ref().take(clients.len()).collect();
        let row = |client, counts, users| ClientReport {
            pool: pool.name.clone(),
            pool_id: pool.id.clone(),
            client,
            counts,
            users,
        };
        gathered.items.push(row(None, Counts::together(&counted), Some(users)));
        gathered.items.extend(clients.into_iter().zip(counted).map(|(client, counts)| row(Some(client), counts, None)));
    }
    gathered
}

fn take<T: Default>(result: Result<T>, lacking: &mut Vec<Error>) -> T {
    result.unwrap_or_else(|error| {
        lacking.push(error);
        T::default()
    })
}

async fn clients_of(cognito: &aws_sdk_cognitoidentityprovider::Client, pool: &Pool) -> Result<Vec<Client>> {
    let (label, place) = (pool.label(), pool.place.to_string());
    let attempt = Attempt { action: "list the clients of", resource: &label, place: &place };
    let listing = pages::all(async |token| {
        let request = cognito.list_user_pool_clients().user_pool_id(&pool.id).max_results(PAGE).set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let clients = answer.user_pool_clients.unwrap_or_default().into_iter();
        let clients = clients.filter_map(|client| Some(Client { name: client.client_name?, id: client.client_id? }));
        Ok((clients.collect(), answer.next_token))
    })
    .await;
    listing.whole()
}

/// Counts users: by Cognito's estimate, and by listing them where they are not too many.
async fn users_of(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    most: u64,
    since: i64,
) -> Result<Users> {
    let (label, place) = (pool.label(), pool.place.to_string());
    let attempt = Attempt { action: "read", resource: &label, place: &place };
    let answer = cognito.describe_user_pool().user_pool_id(&pool.id).send().await;
    let described = answer.map_err(|error| Error::from_sdk(&attempt, error))?.user_pool;
    let total = described.and_then(|pool| u64::try_from(pool.estimated_number_of_users).ok());
    if total.is_some_and(|total| total > most) {
        return Ok(Users { total, new: None, disabled: None });
    }
    let attempt = Attempt { action: "list the users of", ..attempt };
    let mut listed = 0;
    let users = pages::all(async |token| {
        let request = cognito.list_users().user_pool_id(&pool.id).limit(USERS).set_pagination_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let users: Vec<(bool, bool)> = answer
            .users
            .unwrap_or_default()
            .iter()
            .map(|user| {
                let created = user.user_create_date.as_ref().and_then(time::from_sdk);
                (created.is_some_and(|created| created.as_second() >= since), !user.enabled)
            })
            .collect();
        listed += users.len() as u64;
        // The estimate may be old: no more are listed than were allowed.
        Ok((users, answer.pagination_token.filter(|_| listed <= most)))
    })
    .await
    .whole()?;
    if users.len() as u64 > most {
        return Ok(Users { total, new: None, disabled: None });
    }
    Ok(Users {
        total: Some(users.len() as u64),
        new: Some(users.iter().filter(|(new, _)| *new).count() as u64),
        disabled: Some(users.iter().filter(|(_, disabled)| *disabled).count() as u64),
    })
}

impl Counts {
    fn of(sums: &[Option<f64>]) -> Counts {
        let [sign_ins, tries, sign_ups, sign_up_tries, token_refreshes, throttles @ ..] = sums else {
            return Counts::default();
        };
        let failures = |succeeded: &Option<f64>, tries: &Option<f64>| {
            succeeded.zip(*tries).map(|(succeeded, tries)| (tries - succeeded).max(0.0))
        };
        Counts {
            sign_ins: *sign_ins,
            sign_in_failures: failures(sign_ins, tries),
            sign_ups: *sign_ups,
            sign_up_failures: failures(sign_ups, sign_up_tries),
            token_refreshes: *token_refreshes,
            throttles: throttles.iter().copied().sum(),
        }
    }

    /// The counts of all clients together; one that nothing is known of leaves the others.
    fn together(all: &[Counts]) -> Counts {
        let sum = |of: fn(&Counts) -> Option<f64>| all.iter().filter_map(of).reduce(|sum, count| sum + count);
        Counts {
            sign_ins: sum(|counts| counts.sign_ins),
            sign_in_failures: sum(|counts| counts.sign_in_failures),
            sign_ups: sum(|counts| counts.sign_ups),
            sign_up_failures: sum(|counts| counts.sign_up_failures),
            token_refreshes: sum(|counts| counts.token_refreshes),
            throttles: sum(|counts| counts.throttles),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_the_tries_that_did_not_succeed_and_a_pool_is_its_clients_together() {
        let sums = [10.0, 12.0, 1.0, 1.0, 5.0, 2.0, 0.0, 1.0].map(Some);
        let counts = Counts::of(&sums);
        assert_eq!(
            (counts.sign_in_failures, counts.sign_up_failures, counts.throttles),
            (Some(2.0), Some(0.0), Some(3.0))
        );
        let silent = Counts::of(&[None; 8]);
        assert_eq!((silent.sign_in_failures, silent.throttles), (None, None));
        let pool = Counts::together(&[counts, silent]);
        assert_eq!((pool.sign_ins, pool.throttles), (Some(10.0), Some(3.0)));
        assert_eq!(Counts::together(&[]), Counts::default());
    }
}

//! How fast Cognito is asked: under the rates of its categories, slower when it throttles, again when an
//! answer is lost.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::time::Instant;

use aws_sdk_cognitoidentityprovider::types::{LimitClass, LimitDefinitionType};

use crate::error::{ErrorKind, Result};
use crate::interrupt::Interrupt;
use crate::transfer::{Limiter, MAX_ATTEMPTS, Rate, delay};

/// A category of requests; each has a rate of its own for the whole account and region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Category {
    /// AdminCreateUser, AdminConfirmSignUp
    UserCreation,
    /// AdminSetUserPassword, AdminResetUserPassword
    UserAccountRecovery,
    /// AdminGetUser
    UserRead,
    /// AdminUpdateUserAttributes, AdminEnableUser, AdminDeleteUser and their like
    UserUpdate,
    /// AdminUserGlobalSignOut
    UserToken,
    /// AdminListGroupsForUser, AdminListDevices
    UserResourceRead,
    /// AdminAddUserToGroup, AdminSetUserMFAPreference and their like
    UserResourceUpdate,
    /// ListUsers, ListUsersInGroup
    UserList,
    /// ListGroups
    UserPoolResourceRead,
    /// CreateGroup, UpdateGroup
    UserPoolResourceUpdate,
}

impl Category {
    const ALL: [Category; 10] = [
        Category::UserCreation,
        Category::UserAccountRecovery,
        Category::UserRead,
        Category::UserUpdate,
        Category::UserToken,
        Category::UserResourceRead,
        Category::UserResourceUpdate,
        Category::UserList,
        Category::UserPoolResourceRead,
        Category::UserPoolResourceUpdate,
    ];

    /// Requests a second that every account has at least (aws-facts 5.2).
    const fn default_rate(self) -> u32 {
        match self {
            Category::UserCreation | Category::UserResourceRead => 50,
            Category::UserAccountRecovery | Category::UserList => 30,
            Category::UserRead | Category::UserToken => 120,
            Category::UserUpdate | Category::UserResourceUpdate => 25,
            Category::UserPoolResourceRead => 20,
            Category::UserPoolResourceUpdate => 15,
        }
    }

    fn name(self) -> String {
        format!("{self:?}")
    }
}

/// The part of a category's rate that is used: the pool's own users send requests of the same categories.
const SHARE: f64 = 0.8;

/// Requests at a bearable pace.
#[derive(Debug)]
pub struct Pace {
    lanes: HashMap<Category, Lane>,
    interrupt: Interrupt,
}

#[derive(Debug)]
struct Lane {
    rate: Rate,
    limiter: Limiter,
}

impl Lane {
    fn new(per_second: u32) -> Lane {
        let share = (f64::from(per_second) * SHARE) as u32;
        Lane { rate: Rate::new(NonZeroU32::new(share.max(1))), limiter: Limiter::new(Instant::now()) }
    }
}

/// What came of a request, after all its attempts.
#[derive(Debug)]
pub struct Called<T> {
    /// The last answer.
    pub result: Result<T>,
    /// An earlier attempt got no answer: it may have been carried out.
    pub lost_an_answer: bool,
}

impl Pace {
    /// Under the rates that every account has.
    pub fn by_default(interrupt: &Interrupt) -> Pace {
        let lanes = Category::ALL.map(|category| (category, Lane::new(category.default_rate())));
        Pace { lanes: lanes.into(), interrupt: interrupt.clone() }
    }

    /// Under the rates that this account has, where the service tells them.
    pub async fn measured(
        cognito: &aws_sdk_cognitoidentityprovider::Client,
        categories: &[Category],
        interrupt: &Interrupt,
    ) -> Pace {
        let mut pace = Pace::by_default(interrupt);
        for category in categories {
            let attributes = HashMap::from([("Category".to_owned(), category.name())]);
            let definition = LimitDefinitionType::builder().limit_class(LimitClass::ApiCategory);
            let Ok(definition) = definition.set_attributes(Some(attributes)).build() else { continue };
            let answer = cognito.get_provisioned_limit().limit_definition(definition).send().await;
            let Some(limit) = answer.ok().and_then(|answer| answer.limit) else {
                tracing::debug!("the rate of {} is taken for {}", category.name(), category.default_rate());
                continue;
            };
            if let Some(rate) = u32::try_from(limit.provisioned_limit_value).ok().filter(|rate| *rate > 0) {
                pace.lanes.insert(*category, Lane::new(rate));
            }
        }
        pace
    }

    /// Sends a request, again as long as that may help.
    pub async fn call<T>(&self, category: Category, request: impl AsyncFn() -> Result<T>) -> Called<T> {
        let lane = &self.lanes[&category];
        let mut lost_an_answer = false;
        let mut attempt = 1;
        loop {
            lane.rate.pass(1).await;
            let result = {
                let _permit = lane.limiter.acquire().await;
                request().await
            };
            let again = match &result {
                Ok(_) => {
                    lane.limiter.succeeded(1);
                    false
                }
                Err(error) if error.kind() == ErrorKind::Throttled => {
                    lane.limiter.throttled();
                    true
                }
                Err(error) if error.kind().is_transient() => {
                    lost_an_answer = true;
                    true
                }
                Err(_) => false,
            };
            if !again || attempt >= MAX_ATTEMPTS || self.interrupt.is_raised() {
                return Called { result, lost_an_answer };
            }
            tokio::select! {
                () = tokio::time::sleep(delay(attempt, fastrand::f64())) => {}
                () = self.interrupt.raised() => return Called { result, lost_an_answer },
            }
            attempt += 1;
        }
    }

    /// A request that changes nothing.
    ///
    /// # Errors
    /// What the last attempt failed with.
    pub async fn read<T>(&self, category: Category, request: impl AsyncFn() -> Result<T>) -> Result<T> {
        self.call(category, request).await.result
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::error::Error;

    #[tokio::test]
    async fn a_request_that_is_throttled_or_lost_is_sent_again_and_another_failure_is_not() {
        let pace = Pace::by_default(&Interrupt::default());
        let failing = |kinds: &'static [ErrorKind]| {
            let sent = Cell::new(0);
            let pace = &pace;
            async move {
                let called = pace
                    .call(Category::UserRead, async || {
                        sent.set(sent.get() + 1);
                        kinds.get(sent.get() - 1).map_or(Ok(()), |kind| Err(Error::new(*kind, "no")))
                    })
                    .await;
                (called.result.is_ok(), called.lost_an_answer, sent.get())
            }
        };
        assert_eq!(failing(&[]).await, (true, false, 1));
        assert_eq!(failing(&[ErrorKind::Throttled, ErrorKind::Throttled]).await, (true, false, 3));
        assert_eq!(failing(&[ErrorKind::Network]).await, (true, true, 2));
        assert_eq!(failing(&[ErrorKind::Failure]).await, (false, false, 1));
    }

    #[tokio::test]
    async fn a_category_is_not_asked_faster_than_its_rate() {
        let pace = Pace::by_default(&Interrupt::default());
        let began = Instant::now();
        // 20 a second of UserUpdate, the first ten at once.
        for _ in 0..14 {
            pace.read(Category::UserUpdate, async || Ok(())).await.unwrap();
        }
        assert!(began.elapsed().as_millis() >= 190, "{:?}", began.elapsed());
    }
}

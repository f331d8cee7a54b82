//! What the emulator does otherwise than Cognito, as aws-facts 5 tells of it:
//! - AdminDeleteUserAttributes, and a blank value that deletes an attribute;
//! - UpdateGroup; AdminListDevices, of nobody's devices; AdminDeleteSoftwareToken;
//! - GetProvisionedLimit, where a test says which limit;
//! - SECRET_HASH, in every step when the client has a secret; flows that a client does not allow;
//! - the password policy over a new password in place of a temporary one;
//! - a global sign-out, which ends the refresh tokens from before it;
//! - requests that an application sends without credentials: the emulator takes the account from them, and
//!   Cognito from the client.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

use aws_sdk_cognitoidentityprovider::Client;
use aws_sdk_cognitoidentityprovider::types::{AttributeType, SoftwareTokenMfaSettingsType, UserPoolClientType};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};

use super::move_tasks::Answer;

/// What is filled in for an account.
pub struct Cognito {
    /// Looks past the gateway.
    client: Client,
    account: String,
    /// Requests a second, if the service tells.
    limit: AtomicI64,
    clients: Mutex<HashMap<String, UserPoolClientType>>,
    /// Refresh tokens with their users' subs.
    issued: Mutex<Vec<(String, String)>>,
    revoked: Mutex<HashSet<String>>,
}

fn refuse(code: &'static str, message: &str) -> Answer {
    Err((400, code, message.to_owned()))
}

impl Cognito {
    pub fn new(client: Client, account: &str) -> Cognito {
        Cognito {
            client,
            account: account.to_owned(),
            limit: AtomicI64::new(0),
            clients: Mutex::default(),
            issued: Mutex::default(),
            revoked: Mutex::default(),
        }
    }

    /// What makes the emulator see this account in a request without credentials.
    pub fn authorization(&self) -> String {
        format!(
            "AWS4-HMAC-SHA256 Credential={}/20261125/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=0",
            self.account
        )
    }

    /// From now on the service tells that every category has this many requests a second.
    pub fn set_limit(&self, per_second: i64) {
        self.limit.store(per_second, Ordering::SeqCst);
    }

    /// Answers a request that the emulator does not know, or takes without looking.
    pub async fn answer(&self, action: &str, body: &Value) -> Option<Answer> {
        let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
        let (pool, username) = (text("UserPoolId"), text("Username"));
        match action {
            "AdminDeleteUserAttributes" => {
                let names = body["UserAttributeNames"].as_array().cloned().unwrap_or_default();
                let blank = names
                    .iter()
                    .filter_map(Value::as_str)
                    .map(|name| AttributeType::builder().name(name).value("").build().unwrap());
                let request = self.client.admin_update_user_attributes().user_pool_id(pool).username(username);
                let answer = request.set_user_attributes(Some(blank.collect())).send().await;
                Some(answer.map(|_| json!({})).or_else(|_| refuse("UserNotFoundException", "User does not exist.")))
            }
            "UpdateGroup" => Some(self.update_group(body).await),
            "AdminListDevices" => Some(Ok(json!({"Devices": []}))),
            "AdminDeleteSoftwareToken" => {
                let off = SoftwareTokenMfaSettingsType::builder().enabled(false).build();
                let request = self.client.admin_set_user_mfa_preference().user_pool_id(pool).username(username);
                request.software_token_mfa_settings(off).send().await.unwrap();
                Some(Ok(json!({})))
            }
            "GetProvisionedLimit" => match self.limit.load(Ordering::SeqCst) {
                0 => None,
                limit => Some(Ok(json!({"Limit": {
                    "LimitDefinition": body["LimitDefinition"],
                    "ProvisionedLimitValue": limit,
                    "FreeLimitValue": limit,
                }}))),
            },
            "AdminInitiateAuth" | "InitiateAuth" => self.refuse_sign_in(body, &body["AuthParameters"]).await,
            "AdminRespondToAuthChallenge" | "RespondToAuthChallenge" => {
                if let Some(refusal) = self.refuse_sign_in(body, &body["ChallengeResponses"]).await {
                    return Some(refusal);
                }
                let weak = body["ChallengeResponses"]["NEW_PASSWORD"].as_str().is_some_and(|new| new.len() < 8);
                weak.then(|| {
                    refuse("InvalidPasswordException", "Password did not conform with policy: Password not long enough")
                })
            }
            "AdminUserGlobalSignOut" => {
                let user = self.client.admin_get_user().user_pool_id(pool).username(username).send().await.ok()?;
                let sub = user.user_attributes().iter().find(|attribute| attribute.name() == "sub")?.value.clone()?;
                let issued = self.issued.lock().unwrap();
                let ended = issued.iter().filter(|(_, of)| *of == sub).map(|(token, _)| token.clone());
                self.revoked.lock().unwrap().extend(ended);
                None
            }
            _ => None,
        }
    }

    async fn update_group(&self, body: &Value) -> Answer {
        let text = |key: &str| body[key].as_str().map(str::to_owned);
        let (pool, group) = (text("UserPoolId").unwrap(), text("GroupName").unwrap());
        let members = self.client.list_users_in_group().user_pool_id(&pool).group_name(&group).limit(60).send().await;
        let Ok(members) = members else { return refuse("ResourceNotFoundException", "Group not found.") };
        self.client.delete_group().user_pool_id(&pool).group_name(&group).send().await.unwrap();
        let request = self.client.create_group().user_pool_id(&pool).group_name(&group);
        let request = request.set_description(text("Description")).set_role_arn(text("RoleArn"));
        let precedence = body["Precedence"].as_i64().map(|number| number as i32);
        request.set_precedence(precedence).send().await.unwrap();
        for user in members.users() {
            let request = self.client.admin_add_user_to_group().user_pool_id(&pool).group_name(&group);
            request.username(user.username().unwrap()).send().await.unwrap();
        }
        Ok(json!({"Group": {"GroupName": group, "UserPoolId": pool}}))
    }

    async fn refuse_sign_in(&self, body: &Value, parameters: &Value) -> Option<Answer> {
        let id = body["ClientId"].as_str()?;
        let client = self.client_of(id).await?;
        if let Some(flow) = body["AuthFlow"].as_str() {
            let flows: Vec<&str> = client.explicit_auth_flows().iter().map(|flow| flow.as_str()).collect();
            let old = if flow == "ADMIN_USER_PASSWORD_AUTH" { "ADMIN_NO_SRP_AUTH" } else { flow };
            let allowed = flows.iter().any(|allowed| {
                *allowed == old || allowed.trim_start_matches("ALLOW_") == flow || flow == "REFRESH_TOKEN_AUTH"
            });
            if !allowed && !flows.is_empty() {
                return Some(refuse("InvalidParameterException", &format!("{flow} flow not enabled for this client")));
            }
        }
        if let Some(token) = parameters["REFRESH_TOKEN"].as_str()
            && self.revoked.lock().unwrap().contains(token)
        {
            return Some(refuse("NotAuthorizedException", "Refresh Token has been revoked"));
        }
        let secret = client.client_secret.as_deref()?;
        let Some(hash) = parameters["SECRET_HASH"].as_str() else {
            let message = format!("Client {id} is configured with secret but SECRET_HASH was not received");
            return Some(refuse("NotAuthorizedException", &message));
        };
        // On a refresh it is made with the user's own name, which the token tells.
        let username = match parameters["REFRESH_TOKEN"].as_str() {
            Some(token) => sub_of(token)?,
            None => parameters["USERNAME"].as_str()?.to_owned(),
        };
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("{username}{id}").as_bytes());
        let expected = STANDARD.encode(mac.finalize().into_bytes());
        (hash != expected)
            .then(|| refuse("NotAuthorizedException", &format!("SecretHash does not match for the client: {id}")))
    }

    async fn client_of(&self, id: &str) -> Option<UserPoolClientType> {
        if let Some(client) = self.clients.lock().unwrap().get(id) {
            return Some(client.clone());
        }
        let pools = self.client.list_user_pools().max_results(60).send().await.ok()?;
        for pool in pools.user_pools() {
            let request = self.client.describe_user_pool_client().user_pool_id(pool.id()?).client_id(id);
            if let Ok(found) = request.send().await {
                let client = found.user_pool_client?;
                self.clients.lock().unwrap().insert(id.to_owned(), client.clone());
                return Some(client);
            }
        }
        None
    }

    /// Whether the answer of the emulator is to be changed.
    pub fn changes(action: &str) -> bool {
        ["AdminGetUser", "ListUsers", "ListUsersInGroup"].contains(&action) || action.contains("Auth")
    }

    /// Changes the answer of the emulator.
    pub fn change(&self, value: &mut Value) {
        drop_blank(&mut value["UserAttributes"]);
        for user in value["Users"].as_array_mut().into_iter().flatten() {
            drop_blank(&mut user["Attributes"]);
        }
        for empty in ["UserAttributes", "Users"] {
            if value[empty].is_null() {
                value.as_object_mut().unwrap().remove(empty);
            }
        }
        let token = value["AuthenticationResult"]["RefreshToken"].as_str().map(str::to_owned);
        if let Some((token, sub)) = token.and_then(|token| Some((token.clone(), sub_of(&token)?))) {
            self.issued.lock().unwrap().push((token, sub));
        } else if value["AuthenticationResult"].is_null() {
            value.as_object_mut().unwrap().remove("AuthenticationResult");
        }
    }
}

fn drop_blank(attributes: &mut Value) {
    if let Some(attributes) = attributes.as_array_mut() {
        attributes.retain(|attribute| attribute["Value"] != "");
    }
}

/// The emulator's refresh tokens are JWTs.
fn sub_of(token: &str) -> Option<String> {
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    serde_json::from_slice::<Value>(&claims).ok()?["sub"].as_str().map(str::to_owned)
}

//! `users token`, `users mfa enrol` and `users verify-token`: what comes out is checked by a JWT library that
//! the program does not use, and codes are made by one, too.

use std::process::Stdio;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize, PublicKeyComponents};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use aws_sdk_cognitoidentityprovider::types::{ExplicitAuthFlowsType as Flow, UserPoolMfaType};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jwt_compact::alg::{Rsa, RsaPublicKey};
use jwt_compact::jwk::JsonWebKey;
use jwt_compact::prelude::*;
use serde_json::{Value, json};

use crate::support::terminal::{at_terminal, end_of};
use crate::support::{Effect, Run, World, wait};

const PASSWORD: &str = "Correct-horse-7";
const NEW_PASSWORD: &str = "Battery-staple-8";

/// A pool with a client that allows what the stack's client allows.
struct Stage {
    world: World,
    pool: String,
    client: String,
}

impl Stage {
    fn new() -> Stage {
        let world = World::new();
        let pool = world.pool("users");
        let flows = [Flow::AllowAdminUserPasswordAuth, Flow::AllowUserPasswordAuth, Flow::AllowRefreshTokenAuth];
        let client = client(&world, &pool, "client", &flows, false);
        Stage { world, pool, client }
    }

    /// A user that is confirmed with [`PASSWORD`].
    fn user(&self, name: &str) -> &Stage {
        let arguments = ["users", "create", name, "--verified", "--permanent", "--password-stdin"];
        self.world.msgctl_with_stdin(&arguments, PASSWORD.as_bytes()).ends_with(0);
        self
    }

    fn token(&self, flags: &[&str], stdin: &str) -> Run {
        let arguments = [&["users", "token", "ann@example.com"], flags].concat();
        self.world.msgctl_with_stdin(&arguments, stdin.as_bytes())
    }

    /// The keys that the emulator publishes.
    fn jwks(&self) -> Value {
        let url = format!("{}/{}/.well-known/jwks.json", self.world.gateway.url, self.pool);
        let body = wait(msgctl::aws::https::get(&url)).unwrap();
        serde_json::from_slice(&body).unwrap()
    }

    fn set_mfa(&self, mfa: UserPoolMfaType) {
        let token = aws_sdk_cognitoidentityprovider::types::SoftwareTokenMfaConfigType::builder().enabled(true).build();
        let request = self.world.cognito.set_user_pool_mfa_config().user_pool_id(&self.pool);
        wait(request.software_token_mfa_configuration(token).mfa_configuration(mfa).send()).unwrap();
    }
}

fn client(world: &World, pool: &str, name: &str, flows: &[Flow], secret: bool) -> String {
    let request = world.cognito.create_user_pool_client().user_pool_id(pool).client_name(world.full(name));
    let request = request.generate_secret(secret).set_explicit_auth_flows(Some(flows.to_vec()));
    wait(request.send()).unwrap().user_pool_client.unwrap().client_id.unwrap()
}

/// The claims of a token, if a key of the set signed it and it has not ended.
fn claims(token: &str, jwks: &Value) -> Value {
    let header = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap()).unwrap();
    let kid = serde_json::from_slice::<Value>(&header).unwrap()["kid"].clone();
    let key = jwks["keys"].as_array().unwrap().iter().find(|key| key["kid"] == kid).unwrap().clone();
    let key = serde_json::from_value::<JsonWebKey>(json!({"kty": "RSA", "n": key["n"], "e": key["e"]})).unwrap();
    let key = RsaPublicKey::try_from(&key).unwrap();
    let untrusted = UntrustedToken::new(token).unwrap();
    let token = Rsa::rs256().validator::<Value>(&key).validate(&untrusted).unwrap();
    token.claims().validate_expiration(&TimeOptions::default()).unwrap();
    token.claims().custom.clone()
}

/// The secret and the code of an app that was given this link.
fn code_of(link: &str) -> (String, String) {
    let secret = link.split("secret=").nth(1).unwrap().split('&').next().unwrap().trim().to_owned();
    let key = totp_rs::Secret::try_from_base32(&secret).unwrap();
    let now = jiff::Timestamp::now().as_second().unsigned_abs();
    let code = totp_rs::Builder::new().with_secret(key).build().unwrap().generate(now).to_string();
    (secret, code)
}

#[test]
fn a_token_comes_out_alone_and_another_library_takes_it() {
    let stage = Stage::new();
    stage.user("ann@example.com");
    let jwks = stage.jwks();
    for (flags, kind) in [
        (&["--password-stdin"][..], "access"),
        (&["--password-stdin", "--print", "id"], "id"),
        (&["--password-stdin", "--flow", "password"], "access"),
    ] {
        let run = stage.token(flags, &format!("{PASSWORD}\n")).ends_with(0);
        assert_eq!(run.stdout.lines().count(), 1, "{run:?}");
        let claims = claims(run.stdout.trim(), &jwks);
        assert_eq!(claims["token_use"], kind);
        let audience = if kind == "id" { &claims["aud"] } else { &claims["client_id"] };
        assert_eq!(audience, &json!(stage.client));
    }
    assert_eq!(stage.world.gateway.requests_of("InitiateAuth").len(), 1);
    assert_eq!(stage.world.gateway.requests_of("AdminInitiateAuth").len(), 2);
    let mut command = stage.world.command(&["users", "token", "ann@example.com", "-o", "json"]);
    let run: Run = command.env("MSGCTL_PASSWORD", PASSWORD).output().unwrap().into();
    let page = run.ends_with(0).json();
    assert_eq!(claims(page["id_token"].as_str().unwrap(), &jwks)["email"], "ann@example.com");
    assert!(page["expires_in_seconds"].as_i64().is_some_and(|left| (3_500..=3_600).contains(&left)), "{page}");

    let refresh = format!("{}\n", page["refresh_token"].as_str().unwrap());
    let run = stage.token(&["--flow", "refresh", "--refresh-token-stdin"], &refresh).ends_with(0);
    claims(run.stdout.trim(), &jwks);
    // A sign-out ends the refresh token, and not the access token.
    stage.world.msgctl(&["users", "sign-out", "ann@example.com"]).ends_with(0);
    let run = stage.token(&["--flow", "refresh", "--refresh-token-stdin"], &refresh).ends_with(6);
    assert!(run.stderr.contains("sign in with the password"), "{}", run.stderr);
    let access = page["access_token"].as_str().unwrap();
    stage.world.msgctl_with_stdin(&["users", "verify-token", "-"], access.as_bytes()).ends_with(0);
}

#[test]
fn a_client_with_a_secret_gets_its_hash_in_every_step() {
    let stage = Stage::new();
    stage.user("ann@example.com");
    let flows = [Flow::AllowAdminUserPasswordAuth, Flow::AllowUserPasswordAuth, Flow::AllowRefreshTokenAuth];
    client(&stage.world, &stage.pool, "backend", &flows, true);
    let page = stage.token(&["--client", "backend", "--password-stdin", "-o", "json"], PASSWORD).ends_with(0).json();
    let refresh = page["refresh_token"].as_str().unwrap();
    let refreshing = ["--client", "backend", "--flow", "refresh", "--refresh-token-stdin"];
    stage.token(&refreshing, refresh).ends_with(0);
    // In the steps that follow the first one, too.
    let arguments = ["users", "create", "bob@example.com", "--temporary-password", "--password-stdin"];
    stage.world.msgctl_with_stdin(&arguments, PASSWORD.as_bytes()).ends_with(0);
    let arguments =
        ["users", "token", "bob@example.com", "--client", "backend", "--password-stdin", "--new-password-stdin"];
    let answers = format!("{PASSWORD}\n{NEW_PASSWORD}\n");
    stage.world.msgctl_with_stdin(&arguments, answers.as_bytes()).ends_with(0);
    let hashes = stage.world.gateway.requests();
    let answered = hashes.iter().find(|request| request.action == "AdminRespondToAuthChallenge").unwrap();
    assert!(answered.body["ChallengeResponses"]["SECRET_HASH"].is_string());
}

#[test]
fn what_a_client_does_not_allow_is_refused_before_the_password_is_sent() {
    let stage = Stage::new();
    stage.user("ann@example.com");
    client(&stage.world, &stage.pool, "srp", &[Flow::AllowUserSrpAuth], false);
    let run = stage.token(&["--client", "srp", "--password-stdin"], PASSWORD).ends_with(2);
    assert!(run.stderr.contains("USER_SRP_AUTH") && run.stderr.contains("--client"), "{}", run.stderr);
    let run = stage.token(&["--client", "nosuch", "--password-stdin"], PASSWORD).ends_with(4);
    assert!(run.stderr.contains(&stage.world.full("srp")), "{}", run.stderr);
    let run = stage.token(&["--client", "srpp", "--password-stdin"], PASSWORD).ends_with(4);
    assert!(run.stderr.contains("did you mean `srp`"), "{}", run.stderr);
    assert!(stage.world.gateway.requests_of("AdminInitiateAuth").is_empty());
}

#[test]
fn a_temporary_password_is_changed_on_the_way_which_is_guarded_as_a_change() {
    let stage = Stage::new();
    let create = ["users", "create", "ann@example.com", "--temporary-password", "--password-stdin"];
    stage.world.msgctl_with_stdin(&create, PASSWORD.as_bytes()).ends_with(0);
    let run = stage.token(&["--password-stdin"], PASSWORD).ends_with(2);
    assert!(
        run.stderr.contains("--new-password-stdin") && run.stderr.contains("MSGCTL_NEW_PASSWORD"),
        "{}",
        run.stderr
    );
    let answers = format!("{PASSWORD}\n{NEW_PASSWORD}\n");
    let flags = ["--password-stdin", "--new-password-stdin"];
    stage.token(&[&flags[..], &["--read-only"]].concat(), &answers).ends_with(5);
    let run = stage.token(&flags, &format!("{PASSWORD}\nweak\n")).ends_with(2);
    assert!(run.stderr.contains("InvalidPassword") && run.stderr.contains("users pool"), "{}", run.stderr);
    let receipts = stage.world.receipts().len();
    let run = stage.token(&flags, &answers).ends_with(0);
    claims(run.stdout.trim(), &stage.jwks());
    assert_eq!(stage.world.receipts().len(), receipts + 1, "the change has a receipt");
    stage.token(&["--password-stdin"], NEW_PASSWORD).ends_with(0);
    stage.token(&["--password-stdin"], PASSWORD).ends_with(6);
}

#[test]
fn an_app_is_set_up_with_its_link_and_a_code_and_then_asked_for() {
    use std::io::{BufRead, Write};
    let stage = Stage::new();
    stage.set_mfa(UserPoolMfaType::Optional);
    stage.user("ann@example.com");
    let enrol = ["users", "mfa", "enrol", "ann@example.com", "--password-stdin", "--code-stdin"];
    let run = stage.world.msgctl_with_stdin(&enrol, format!("{PASSWORD}\n000000\n").as_bytes()).ends_with(6);
    assert!(run.stderr.contains("check the clock"), "{}", run.stderr);

    let mut child = stage.world.command(&enrol).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{PASSWORD}").unwrap();
    let mut link = String::new();
    let mut stdout = std::io::BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut link).unwrap();
    assert!(link.starts_with("otpauth://totp/"), "{link}");
    let (secret, code) = code_of(&link);
    writeln!(stdin, "{code}").unwrap();
    drop(stdin);
    crate::support::world::finish(child).ends_with(0);

    let rows = stage.world.msgctl(&["users", "mfa", "show", "ann@example.com", "-o", "json"]).ends_with(0).json();
    assert_eq!(rows[0]["mfa"], json!(["SOFTWARE_TOKEN_MFA"]));
    let run = stage.token(&["--password-stdin"], PASSWORD).ends_with(2);
    assert!(run.stderr.contains("there is no code"), "{}", run.stderr);
    let run = stage.token(&["--password-stdin", "--code", "000000"], PASSWORD).ends_with(6);
    assert!(run.stderr.contains("CodeMismatchException"), "{}", run.stderr);
    let code = code_of(&link).1;
    let run = stage.token(&["--password-stdin", "--code", &code], PASSWORD).ends_with(0);
    claims(run.stdout.trim(), &stage.jwks());
    // A second app takes the place of the first: that wants to be confirmed.
    stage.world.msgctl_with_stdin(&enrol, b"").ends_with(5);
    let lost = ["users", "mfa", "disable", "ann@example.com", "--forget-app"];
    stage.world.msgctl(&lost).ends_with(5);
    stage.world.msgctl(&[&lost[..], &["--yes"]].concat()).ends_with(0);
    stage.token(&["--password-stdin"], PASSWORD).ends_with(0);
    let kept = std::fs::read_to_string(stage.world.home.path().join(".local/state/msgctl/receipts.jsonl")).unwrap();
    assert!(!kept.contains(&secret) && !kept.contains(PASSWORD), "{kept}");
}

#[test]
fn a_sign_in_that_demands_an_app_sets_one_up_in_its_session_and_several_factors_are_chosen_from() {
    use std::io::{BufRead, Write};
    let stage = Stage::new();
    stage.user("ann@example.com");
    // The emulator demands no app and knows of one factor only: the questions are Cognito's (aws-facts 5.3).
    let tokens = stage.token(&["--password-stdin", "-o", "json"], PASSWORD).ends_with(0).json();
    let result = json!({"AuthenticationResult": {
        "AccessToken": tokens["access_token"], "IdToken": tokens["id_token"], "TokenType": "Bearer", "ExpiresIn": 3600,
    }});
    let done = result.clone();
    stage.world.gateway.rule(move |request, _| match request.action.as_str() {
        "AdminInitiateAuth" => Effect::Answer(json!({
            "ChallengeName": "MFA_SETUP", "Session": "first",
            "ChallengeParameters": {"MFAS_CAN_SETUP": "[\"SOFTWARE_TOKEN_MFA\"]", "USER_ID_FOR_SRP": "the-sub"},
        })),
        "AdminRespondToAuthChallenge" => Effect::Answer(done.clone()),
        _ => Effect::Pass,
    });
    let arguments = ["users", "token", "ann@example.com", "--password-stdin", "--code-stdin"];
    let mut child = stage.world.command(&arguments).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{PASSWORD}").unwrap();
    let mut link = String::new();
    let mut stdout = std::io::BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut link).unwrap();
    writeln!(stdin, "{}", code_of(&link).1).unwrap();
    drop(stdin);
    let mut token = String::new();
    stdout.read_line(&mut token).unwrap();
    crate::support::world::finish(child).ends_with(0);
    assert_eq!(token.trim(), tokens["access_token"].as_str().unwrap());
    assert_eq!(stage.world.gateway.requests_of("AssociateSoftwareToken")[0].body["Session"], "first");
    let verified = &stage.world.gateway.requests_of("VerifySoftwareToken")[0].body;
    let answered = &stage.world.gateway.requests_of("AdminRespondToAuthChallenge")[0].body;
    assert_ne!(answered["Session"], verified["Session"], "it goes on in the session that verifying gave");
    assert_eq!(answered["ChallengeResponses"]["USERNAME"], "the-sub");

    stage.world.gateway.forget();
    stage.world.gateway.rule(move |request, count| match (request.action.as_str(), count) {
        ("AdminInitiateAuth", _) => Effect::Answer(json!({
            "ChallengeName": "SELECT_MFA_TYPE", "Session": "one",
            "ChallengeParameters": {"MFAS_CAN_CHOOSE": "[\"SMS_MFA\",\"SOFTWARE_TOKEN_MFA\"]"},
        })),
        ("AdminRespondToAuthChallenge", count) if count % 2 == 1 => Effect::Answer(json!({
            "ChallengeName": "SMS_MFA", "Session": "two",
            "ChallengeParameters": {"CODE_DELIVERY_DESTINATION": "+*******12"},
        })),
        ("AdminRespondToAuthChallenge", _) => Effect::Answer(result.clone()),
        _ => Effect::Pass,
    });
    let run = stage.token(&["--password-stdin"], PASSWORD).ends_with(2);
    assert!(run.stderr.contains("--mfa: SMS_MFA, SOFTWARE_TOKEN_MFA"), "{}", run.stderr);
    let run = stage.token(&["--password-stdin", "--mfa", "sms_mfa", "--code", "123456"], PASSWORD).ends_with(0);
    assert!(run.stderr.contains("+*******12"), "{}", run.stderr);
    let answered = stage.world.gateway.requests_of("AdminRespondToAuthChallenge");
    let responses: Vec<&Value> = answered.iter().map(|request| &request.body["ChallengeResponses"]).collect();
    assert_eq!((&responses[0]["ANSWER"], &responses[1]["SMS_MFA_CODE"]), (&json!("SMS_MFA"), &json!("123456")));
    assert_eq!(answered[1].body["Session"], "two");
}

#[test]
fn the_first_signal_at_a_prompt_for_a_password_ends_it_and_what_is_typed_is_shown_again() {
    let stage = Stage::new();
    stage.user("ann@example.com");
    // The shell stays, and tells how the terminal was left.
    let script =
        "stty echo; trap : INT; msgctl users token ann@example.com; echo code $?; stty -a | grep -o '[-]*echo '";
    let mut session = at_terminal(stage.world.shell(script));
    session.exp_string("password").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("code 130").unwrap();
    let (_, left) = end_of(session);
    assert_eq!(left.split_whitespace().collect::<Vec<_>>(), ["echo"]);
}

#[test]
fn at_a_terminal_the_password_is_asked_for_unseen_and_a_picture_leads_the_phone_to_the_app() {
    let stage = Stage::new();
    stage.set_mfa(UserPoolMfaType::Optional);
    let create = ["users", "create", "ann@example.com", "--temporary-password", "--password-stdin"];
    stage.world.msgctl_with_stdin(&create, PASSWORD.as_bytes()).ends_with(0);
    let mut session = at_terminal(stage.world.command(&["users", "mfa", "enrol", "ann@example.com"]));
    session.exp_string("password").unwrap();
    session.send_line(PASSWORD).unwrap();
    // The temporary password has to go first, and that is asked.
    session.exp_string("has to change the password first").unwrap();
    session.send("y").unwrap();
    session.flush().unwrap();
    session.exp_string("new password").unwrap();
    session.send_line(NEW_PASSWORD).unwrap();
    session.exp_string("once more").unwrap();
    session.send_line(NEW_PASSWORD).unwrap();
    let picture = session.exp_string("otpauth://").unwrap();
    assert!(picture.matches('\u{e2}').count() > 100 || picture.contains('\u{2588}'), "{picture}");
    let link = session.read_line().unwrap();
    session.exp_string("code").unwrap();
    session.send_line(&code_of(&link).1).unwrap();
    let (code, screen) = end_of(session);
    assert_eq!(code, 0, "{screen}");
    for seen in [&picture, &screen] {
        assert!(!seen.contains(PASSWORD) && !seen.contains(NEW_PASSWORD), "{seen}");
    }
}

#[test]
fn a_wrong_password_an_unknown_and_a_disabled_user_are_told_with_the_next_step() {
    let stage = Stage::new();
    stage.user("ann@example.com").user("bob@example.com");
    stage.world.msgctl(&["users", "disable", "bob@example.com"]).ends_with(0);
    for (user, stdin, code, part) in [
        ("ann@example.com", "Wrong-secret-1", 6, "users set-password ann@example.com --permanent"),
        ("bob@example.com", PASSWORD, 6, "User is disabled"),
        ("nobody@example.com", PASSWORD, 4, "users list"),
    ] {
        let arguments = ["users", "token", user, "--password-stdin"];
        let run = stage.world.msgctl_with_stdin(&arguments, stdin.as_bytes()).ends_with(code);
        assert!(run.stderr.contains(part) && !run.stderr.contains(stdin), "{user}: {}", run.stderr);
        assert_eq!(run.stdout, "");
    }
    let run = stage.world.msgctl(&["users", "token", "ann@example.com"]).ends_with(2);
    for way in ["--password-stdin", "MSGCTL_PASSWORD", "never taken from the command line"] {
        assert!(run.stderr.contains(way), "{way}: {}", run.stderr);
    }
}

#[test]
fn a_secret_that_the_other_side_repeats_is_not_repeated_here() {
    let stage = Stage::new();
    stage.user("ann@example.com");
    let message = "1 validation error detected: Value 'Correct-horse-7' at 'password' failed to satisfy constraint";
    stage.world.gateway.rule(move |request, _| match request.action.as_str() {
        "AdminInitiateAuth" | "AdminSetUserPassword" => {
            Effect::Refuse { status: 400, code: "InvalidParameterException", message }
        }
        _ => Effect::Pass,
    });
    for arguments in [
        &["users", "token", "ann@example.com", "--password-stdin"][..],
        &["users", "set-password", "ann@example.com", "--permanent", "--password-stdin", "-o", "json"],
    ] {
        let run = stage.world.msgctl_with_stdin(arguments, PASSWORD.as_bytes()).ends_with(1);
        assert!(run.stderr.contains("(hidden)") && !run.stderr.contains(PASSWORD), "{}", run.stderr);
    }
    assert!(!serde_json::to_string(&stage.world.receipts()).unwrap().contains(PASSWORD));
}

#[test]
fn no_secret_is_in_any_output_log_receipt_or_error() {
    let stage = Stage::new();
    stage.set_mfa(UserPoolMfaType::Optional);
    let flows = [Flow::AllowAdminUserPasswordAuth, Flow::AllowUserPasswordAuth, Flow::AllowRefreshTokenAuth];
    let backend = client(&stage.world, &stage.pool, "backend", &flows, true);
    let described = stage.world.cognito.describe_user_pool_client().user_pool_id(&stage.pool).client_id(&backend);
    let secret = wait(described.send()).unwrap().user_pool_client.unwrap().client_secret.unwrap();
    stage.user("ann@example.com");
    let tokens = stage.token(&["--client", "backend", "--password-stdin", "-o", "json"], PASSWORD).ends_with(0).json();
    let token = |key: &str| tokens[key].as_str().unwrap().to_owned();
    let [access, id, refresh] = ["access_token", "id_token", "refresh_token"].map(token);
    let secrets = [PASSWORD, NEW_PASSWORD, &secret, &access, &id, &refresh, "Wrong-secret-1", "246810"];
    let answers = format!("{PASSWORD}\n{NEW_PASSWORD}\n");
    let commands: &[(&[&str], &str)] = &[
        (&["users", "create", "b@example.com", "--temporary-password", "--password-stdin"], PASSWORD),
        (&["users", "create", "c@example.com", "--permanent", "--password-stdin", "--dry-run"], PASSWORD),
        (&["users", "set-password", "ann@example.com", "--permanent", "--password-stdin"], PASSWORD),
        (&["users", "token", "ann@example.com", "--password-stdin"], "Wrong-secret-1"),
        (
            &["users", "token", "b@example.com", "--client", "backend", "--password-stdin", "--new-password-stdin"],
            &answers,
        ),
        (&["users", "token", "ann@example.com", "--flow", "refresh", "--refresh-token-stdin"], &refresh),
        (&["users", "mfa", "enrol", "ann@example.com", "--password-stdin", "--code", "246810"], PASSWORD),
        (&["users", "pool"], ""),
        (&["users", "show", "ann@example.com"], ""),
        (&["users", "export"], ""),
        (&["users", "token", "ann@example.com", "--password-stdin", "--endpoint-url", "http://127.0.0.1:1"], PASSWORD),
    ];
    for (arguments, stdin) in commands {
        for flags in [&["-vv"][..], &["-vvv"], &["-o", "json", "-vv"]] {
            let run = stage.world.msgctl_with_stdin(&[arguments, flags].concat(), stdin.as_bytes());
            let logs = !arguments.contains(&"--endpoint-url");
            assert!(!logs || run.stderr.contains("DEBUG"), "nothing is logged: {}", run.stderr);
            for secret in secrets {
                assert!(!run.stderr.contains(secret), "{arguments:?} {flags:?} logs {secret}: {}", run.stderr);
                let is_the_result = arguments.contains(&"token") && !flags.contains(&"json");
                assert!(is_the_result || !run.stdout.contains(secret), "{arguments:?} prints {secret}: {}", run.stdout);
            }
            let link = run.stdout.lines().find(|line| line.starts_with("otpauth://"));
            if let Some(link) = link {
                assert!(!run.stderr.contains(&code_of(link).0), "{arguments:?} logs the app's secret");
            }
        }
    }
    let receipts = std::fs::read_to_string(stage.world.home.path().join(".local/state/msgctl/receipts.jsonl")).unwrap();
    for secret in secrets {
        assert!(!receipts.contains(secret), "a receipt has {secret}");
    }
    // None of them can be given on the command line, where every process of the machine sees it.
    let help = stage.world.msgctl(&["users", "token", "--help"]).ends_with(0).stdout;
    assert!(!help.contains("--password <") && !help.contains("--refresh-token <"), "{help}");
    let mut command = stage.world.command(&["users", "token", "--help"]);
    let help: Run = command.env("MSGCTL_PASSWORD", PASSWORD).output().unwrap().into();
    assert!(!help.stdout.contains(PASSWORD));
}

/// Signs tokens as a pool does, with a key of its own.
struct Signer(KeyPair);

impl Signer {
    fn new() -> Signer {
        Signer(KeyPair::generate(KeySize::Rsa2048).unwrap())
    }

    fn jwks(&self, kid: &str) -> Value {
        let key = PublicKeyComponents::<Vec<u8>>::from(self.0.public_key());
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({"keys": [
            {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": kid, "n": encode(&key.n), "e": encode(&key.e)}
        ]})
    }

    fn sign(&self, header: &Value, claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", part(header), part(claims));
        let mut signature = vec![0; self.0.public_modulus_len()];
        self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature).unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

const POOL_ID: &str = "eu-west-1_AbCdEfGhI";

fn good_claims() -> Value {
    let now = jiff::Timestamp::now().as_second();
    json!({
        "iss": format!("https://cognito-idp.eu-west-1.amazonaws.com/{POOL_ID}"), "sub": "s", "token_use": "access",
        "client_id": "client-1", "scope": "orders/read openid", "iat": now - 60, "exp": now + 600,
    })
}

#[test]
fn a_token_is_judged_offline_as_an_authorizer_would_with_the_reason() {
    let world = World::new();
    let (signer, other) = (Signer::new(), Signer::new());
    world.write("jwks.json", signer.jwks("key-1").to_string());
    let header = json!({"alg": "RS256", "kid": "key-1"});
    let with = |changes: Value| {
        let mut claims = good_claims();
        for (key, value) in changes.as_object().unwrap() {
            claims[key] = value.clone();
        }
        claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        claims
    };
    let now = jiff::Timestamp::now().as_second();
    let good = signer.sign(&header, &good_claims());
    let mut parts: Vec<&str> = good.split('.').collect();
    let altered = URL_SAFE_NO_PAD.encode(with(json!({"sub": "admin"})).to_string());
    parts[1] = &altered;
    let altered = parts.join(".");
    let judged: &[(String, &[&str], i32, &str)] = &[
        (good.clone(), &[], 0, ""),
        (format!("Bearer {good}\n"), &[], 0, ""),
        (good.clone(), &["--scope", "orders/write", "--scope", "orders/read", "--use", "access"], 0, ""),
        (good.clone(), &["--scope", "orders/write"], 9, "scope"),
        (good.clone(), &["--use", "id"], 9, "token use"),
        (good.clone(), &["--audience", "other"], 9, "audience"),
        (good.clone(), &["--issuer", "https://elsewhere.example"], 9, "issuer"),
        (altered, &[], 9, "signature"),
        (other.sign(&header, &good_claims()), &[], 9, "signature"),
        (signer.sign(&json!({"alg": "RS256", "kid": "key-2"}), &good_claims()), &[], 9, "key-2"),
        (signer.sign(&json!({"alg": "RS256"}), &good_claims()), &[], 9, "which key"),
        (signer.sign(&json!({"alg": "HS256", "kid": "key-1"}), &good_claims()), &[], 9, "only RSA"),
        (signer.sign(&json!({"alg": "none", "kid": "key-1"}), &good_claims()), &[], 9, "form"),
        (signer.sign(&header, &with(json!({"exp": now - 5}))), &[], 9, "it ended at"),
        (signer.sign(&header, &with(json!({"exp": null}))), &[], 9, "no end"),
        (signer.sign(&header, &with(json!({"nbf": now + 300}))), &[], 9, "not before"),
        (signer.sign(&header, &with(json!({"iat": now + 300}))), &[], 9, "issued"),
        (
            signer.sign(&header, &with(json!({"iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Other"}))),
            &[],
            9,
            "issuer",
        ),
        (
            signer.sign(&header, &with(json!({"client_id": null, "aud": ["x", "client-1"], "token_use": "id"}))),
            &[],
            0,
            "",
        ),
        (signer.sign(&header, &with(json!({"client_id": null}))), &[], 9, "audience"),
        ("not.a.token".into(), &[], 9, "form"),
        ("nothing".into(), &[], 9, "form"),
    ];
    let seen = world.gateway.seen();
    for (token, flags, code, reason) in judged {
        let mut arguments = vec!["users", "verify-token", "-", "--jwks", "jwks.json", "--pool", POOL_ID, "-o", "json"];
        if !flags.contains(&"--audience") {
            arguments.extend(["--audience", "client-1"]);
        }
        arguments.extend(*flags);
        let verdict = world.msgctl_with_stdin(&arguments, token.as_bytes()).ends_with(*code).json();
        assert_eq!(verdict["accepted"], json!(*code == 0), "{verdict}");
        let said = verdict["reason"].as_str().unwrap_or_default();
        assert!(said.contains(reason) && said.is_empty() == (*code == 0), "`{reason}`: {verdict}");
    }
    assert_eq!(world.gateway.seen(), seen, "nothing was asked of anybody");
    // For people: every check, and the claims.
    world.write("token.txt", &good);
    let offline = ["users", "verify-token", "@token.txt", "--jwks", "jwks.json", "--pool", POOL_ID];
    let run = world.msgctl(&offline).ends_with(0);
    for part in ["RS256 by key key-1", "client_id = client-1", "not checked"] {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
    let run = world.msgctl(&["users", "verify-token", "@token.txt", "--jwks", "jwks.json"]).ends_with(2);
    assert!(run.stderr.contains("--issuer") && run.stderr.contains("--pool"), "{}", run.stderr);
    world.write("jwks.json", "{}");
    world.msgctl(&offline).ends_with(2);
    world.msgctl_with_stdin(&["users", "verify-token"], b"\n").ends_with(2);
    let run = world.msgctl(&["users", "verify-token", "eyJhbGciOiJub25lIn0.e30."]).ends_with(2);
    assert!(run.stderr.contains("every process") && !run.stderr.contains("eyJ"), "{}", run.stderr);
}

#[test]
fn a_token_of_the_pool_is_judged_by_the_keys_that_the_pool_publishes() {
    let stage = Stage::new();
    stage.user("ann@example.com");
    let token = stage.token(&["--password-stdin"], PASSWORD).ends_with(0).stdout;
    let verify = |flags: &[&str]| {
        let arguments = [&["users", "verify-token", "-", "-o", "json"], flags].concat();
        stage.world.msgctl_with_stdin(&arguments, token.as_bytes())
    };
    let verdict = verify(&[]).ends_with(0).json();
    assert_eq!(verdict["claims"]["client_id"], json!(stage.client));
    verify(&["--client", "client", "--use", "access", "--scope", "aws.cognito.signin.user.admin"]).ends_with(0);
    let flows = [Flow::AllowAdminUserPasswordAuth];
    client(&stage.world, &stage.pool, "other", &flows, false);
    verify(&["--client", "other"]).ends_with(9);
    stage.world.pool("strangers");
    let verdict = verify(&["--pool", "strangers"]).ends_with(9).json();
    let refused: Vec<&Value> =
        verdict["checks"].as_array().unwrap().iter().filter(|check| check["result"] == "refused").collect();
    assert!(refused.len() >= 2, "signature and issuer are of another pool: {verdict}");
    stage.world.gateway.rule(|request, _| match request.action.as_str() {
        "jwks.json" => Effect::CutBefore,
        _ => Effect::Pass,
    });
    let run = verify(&[]).ends_with(8);
    assert!(run.stderr.contains("jwks.json"), "{}", run.stderr);
}

#[test]
fn a_sign_in_in_a_dry_run_sends_nothing_and_says_what_it_would_do() {
    let stage = Stage::new();
    let plan = stage.token(&["--dry-run", "-o", "json"], "").ends_with(0).json();
    assert_eq!(
        (&plan["flow"], &plan["client"]),
        (&json!("ADMIN_USER_PASSWORD_AUTH"), &json!(stage.world.full("client")))
    );
    assert!(stage.world.gateway.requests().iter().all(|request| !request.is_touching()));
}

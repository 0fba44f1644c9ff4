//! Standard Webhooks, with the vector that its specification and libraries are tested by.

use crate::Error;
use crate::runtime::security::secret::Secret;
use crate::runtime::security::webhook::WebhookVerifier;
use http::HeaderMap;

const KEY: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY: &[u8] = br#"{"test": 2432232314}"#;
const TIME: i64 = 1614265330;
const GOOD: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

fn headers(signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek".parse().unwrap());
    headers.insert("webhook-timestamp", TIME.to_string().parse().unwrap());
    headers.insert("webhook-signature", signature.parse().unwrap());
    headers
}

fn verifier(keys: &[&str]) -> WebhookVerifier {
    WebhookVerifier::new(&keys.iter().map(|k| Secret::new(*k)).collect::<Vec<_>>()).unwrap()
}

fn why(result: Result<(), Error>) -> String {
    match result.unwrap_err() {
        Error::Webhook(e) => e.message().to_owned(),
        other => panic!("{other}"),
    }
}

#[test]
fn vector() {
    let v = verifier(&[KEY]);
    v.verify_at(&headers(GOOD), BODY, TIME).unwrap();
    v.verify_at(&headers(GOOD), BODY, TIME + 300).unwrap();
    v.verify_at(&headers(GOOD), BODY, TIME - 300).unwrap();
    // without prefix, without padding, beside others
    verifier(&["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]).verify_at(&headers(GOOD), BODY, TIME).unwrap();
    v.verify_at(&headers(GOOD.trim_end_matches('=')), BODY, TIME).unwrap();
    let several = format!("v1,AAAA v2,zzz v1a,{} {GOOD} v1,", "A".repeat(88));
    v.verify_at(&headers(&several), BODY, TIME).unwrap();
    // rotation: old and new
    verifier(&["whsec_AAAABBBBCCCC", KEY]).verify_at(&headers(GOOD), BODY, TIME).unwrap();
}

#[test]
fn refusals() {
    let v = verifier(&[KEY]);
    assert!(why(v.verify_at(&headers(GOOD), BODY, TIME + 301)).contains("too old"));
    assert!(why(v.verify_at(&headers(GOOD), BODY, TIME - 301)).contains("future"));
    assert!(why(v.verify_at(&headers(GOOD), b"{}", TIME)).contains("no signature"));
    assert!(
        why(v.verify_at(&headers(&GOOD.replace("v1,", "v2,")), BODY, TIME))
            .contains("no signature")
    );
    assert!(why(v.verify_at(&headers("v1,g0hM"), BODY, TIME)).contains("no signature"));
    assert!(
        why(verifier(&["whsec_AAAABBBBCCCC"]).verify_at(&headers(GOOD), BODY, TIME))
            .contains("no signature")
    );
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut missing = headers(GOOD);
        missing.remove(name);
        assert_eq!(why(v.verify_at(&missing, BODY, TIME)), format!("the header {name} is missing"));
    }
    let mut odd = headers(GOOD);
    odd.insert("webhook-timestamp", "-9223372036854775808".parse().unwrap());
    assert!(why(v.verify_at(&odd, BODY, TIME)).contains("too old"));
    odd.insert("webhook-timestamp", "soon".parse().unwrap());
    assert!(why(v.verify_at(&odd, BODY, TIME)).contains("not a number"));
    assert!(matches!(verifier(&[]).verify_at(&headers(GOOD), BODY, TIME), Err(Error::Config(_))));
    assert!(matches!(super::builder().webhook_key("whsec_%%%").build(), Err(Error::Config(_))));
    assert!(!format!("{v:?}").contains("MfKQ"));
}

#[cfg(feature = "mock")]
#[test]
fn signed_for_a_test() {
    let headers = crate::mock::webhook_headers(KEY, BODY).unwrap();
    verifier(&["whsec_AAAABBBBCCCC", KEY]).verify(&headers, BODY).unwrap();
    assert!(why(verifier(&["whsec_AAAABBBBCCCC"]).verify(&headers, BODY)).contains("no signature"));
    assert!(why(verifier(&[KEY]).verify(&headers, b"{}")).contains("no signature"));
    assert!(matches!(crate::mock::webhook_headers("whsec_%%%", BODY), Err(Error::Config(_))));
}

#[test]
fn unwrap_reads() {
    // signed now, with the same primitives
    use base64::Engine as _;
    use hmac::{Hmac, KeyInit, Mac};
    let now = jiff::Timestamp::now().as_second();
    let engine = base64::engine::general_purpose::STANDARD;
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&engine.decode(&KEY[6..]).unwrap()).unwrap();
    let mut head = headers("v1,");
    mac.update(format!("msg_p5jXN8AQM9LWM0D4loKWxJek.{now}.").as_bytes());
    mac.update(b"[1]");
    let signature = format!("v1,{}", engine.encode(mac.finalize().into_bytes()));
    head.insert("webhook-timestamp", now.to_string().parse().unwrap());
    head.insert("webhook-signature", signature.parse().unwrap());
    let client = super::Script::new([]);
    let client = super::builder().http_client(client).webhook_key(KEY).build().unwrap();
    assert_eq!(client.webhook_verifier().unwrap::<Vec<u8>>(&head, b"[1]").unwrap(), [1]);
    let error = client.webhook_verifier().unwrap::<Vec<String>>(&head, b"[1]").unwrap_err();
    assert!(error.to_string().contains("$[0]"), "{error}");
}

//! Values that are set once on the client, and keys whose parts are two variables.

use super::{PLAIN, Remove, Script, response};
use crate::runtime::emit as rt;
use crate::{ClientBuilder, Error};
use rt::{Api, ClientOption, HttpMethod, ParamLocation, Request, Scheme, SchemeKind};

static OPTIONS: &[ClientOption] = &[
    // Variables that cargo sets for tests: the process's own cannot be changed without unsafe code.
    ClientOption {
        name: "space",
        env: Some("CARGO_PKG_NAME"),
        default: None,
        header: None,
        query: None,
        cookie: None,
        variable: None,
        required: true,
    },
    ClientOption {
        name: "org",
        env: None,
        default: Some("acme"),
        header: Some("x-org"),
        query: None,
        cookie: None,
        variable: None,
        required: false,
    },
    ClientOption {
        name: "region",
        env: Some("CARGO_PKG_VERSION"),
        default: Some("eu"),
        header: None,
        query: Some("region"),
        cookie: Some("region"),
        variable: Some("region"),
        required: false,
    },
];

static NEEDED: &[ClientOption] = &[ClientOption {
    name: "tenant",
    env: Some("SDK_RUNTIME_TEST_NOT_SET"),
    default: None,
    header: None,
    query: None,
    cookie: None,
    variable: Some("tenant"),
    required: true,
}];

static API: Api = PLAIN;

fn builder(script: &Script) -> ClientBuilder {
    ClientBuilder::new(&API).with_options(OPTIONS).http_client(script.clone())
}

#[tokio::test]
async fn the_environment_gives_what_is_not_set() {
    let script = Script::new([response(200, "")]);
    let clients = [
        builder(&script).build(),
        builder(&script).from_env().build(),
        builder(&script).option(2, "us").from_env().build(),
    ];
    for client in clients {
        client.unwrap().get("/x").await.unwrap();
    }
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(script.line(0), "GET https://x.example/x?region=eu");
    assert_eq!(script.line(1), format!("GET https://x.example/x?region={version}"));
    assert_eq!(script.line(2), "GET https://x.example/x?region=us");
    assert_eq!(script.header(0, "x-org").as_deref(), Some("acme"));
}

#[tokio::test]
async fn a_cookie_goes_with_the_requests_own() {
    let script = Script::new([response(200, "")]);
    let client = builder(&script).option(2, "e u").build().unwrap();
    let mut request = Request::new(&client, HttpMethod::Get, "/x");
    request.cookie("theme", "dark");
    Remove(request).await.unwrap();
    assert_eq!(script.header(0, "cookie").as_deref(), Some("region=e%20u; theme=dark"));
    assert!(request_elsewhere(&client).0.cookies().is_empty());
}

fn request_elsewhere(client: &crate::Client) -> Request {
    Request::new(client, HttpMethod::Get, "/x").elsewhere(HttpMethod::Get, "https://other.example")
}

#[tokio::test]
async fn an_option_fills_a_variable_of_the_base_url() {
    static TEMPLATE: Api = Api { base_url: "https://{tenant}.example/{region}", ..PLAIN };
    let script = Script::new([response(200, "")]);
    let builder =
        |options| ClientBuilder::new(&TEMPLATE).with_options(options).http_client(script.clone());
    let client = builder(NEEDED).option(0, "acme").base_url("https://{tenant}.test").build();
    client.unwrap().get("/x").await.unwrap();
    assert_eq!(script.line(0), "GET https://acme.test/x");
    let error = builder(NEEDED).build().unwrap_err();
    assert!(error.to_string().contains("the client has no `tenant`: set it"), "{error}");
    // `region` is a variable that no option of these fills.
    assert!(builder(NEEDED).option(0, "acme").build().is_err());
    assert!(
        builder(NEEDED)
            .option(0, "evil.example/")
            .base_url("https://{tenant}.test")
            .build()
            .is_err()
    );
}

#[tokio::test]
async fn a_header_that_the_caller_set_stays() {
    let script = Script::new([response(200, "")]);
    let client = builder(&script).header("x-org", "mine").option(1, "other").build().unwrap();
    client.get("/x").await.unwrap();
    assert_eq!(script.header(0, "x-org").as_deref(), Some("mine"));
    let wrong = builder(&script).option(1, "a\nb").build().unwrap_err();
    assert!(
        wrong.to_string().contains("the value of `org` cannot stand in the header `x-org`"),
        "{wrong}"
    );
}

#[test]
fn from_env_fails_without_what_is_required() {
    let script = Script::new([]);
    let client = || ClientBuilder::new(&API).with_options(NEEDED).http_client(script.clone());
    let how = "set it with `Client::builder().tenant(..)` or the environment variable SDK_RUNTIME_TEST_NOT_SET";
    let error = client().from_env().build().unwrap_err();
    assert!(matches!(error, Error::Config(_)) && error.to_string().contains(how), "{error}");
    client().build().unwrap();
    client().option(0, "t").from_env().build().unwrap();
}

#[test]
fn an_address_on_another_origin_gets_none_of_them() {
    let client = builder(&Script::new([])).build().unwrap();
    let request = Request::new(&client, HttpMethod::Get, "/x");
    assert_eq!(request.0.query.len(), 1);
    assert!(request.elsewhere(HttpMethod::Get, "https://other.example").0.query.is_empty());
}

#[test]
fn a_path_value_stays_in_its_segment() {
    let client = builder(&Script::new([])).option(0, "a/../b").build().unwrap();
    let mut request = Request::new(&client, HttpMethod::Get, "/{space}");
    request.option(0, ParamLocation::Path, "space", true);
    assert_eq!(request.0.path, [("space", "a%2F..%2Fb".to_owned())]);
    let client = builder(&Script::new([])).option(0, "..").build().unwrap();
    let mut request = Request::new(&client, HttpMethod::Get, "/{space}");
    request.option(0, ParamLocation::Path, "space", true);
    assert!(request.0.refused.is_some());
}

#[tokio::test]
async fn the_two_parts_of_a_key_come_from_two_variables() {
    static BOTH: Api = Api {
        schemes: &[Scheme {
            name: "b",
            kind: SchemeKind::Basic,
            env: Some("CARGO_PKG_NAME:CARGO_PKG_VERSION"),
        }],
        security: Some(&[&["b"]]),
        ..PLAIN
    };
    static ONE: Api = Api {
        schemes: &[Scheme {
            name: "b",
            kind: SchemeKind::Basic,
            env: Some("CARGO_PKG_NAME:SDK_RUNTIME_TEST_NOT_SET"),
        }],
        security: Some(&[&["b"]]),
        ..PLAIN
    };
    let script = Script::new([response(200, "")]);
    ClientBuilder::new(&BOTH)
        .http_client(script.clone())
        .from_env()
        .build()
        .unwrap()
        .get("/x")
        .await
        .unwrap();
    ClientBuilder::new(&BOTH)
        .basic_auth(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
        .http_client(script.clone())
        .build()
        .unwrap()
        .get("/x")
        .await
        .unwrap();
    assert!(script.header(0, "authorization").is_some());
    assert_eq!(script.header(0, "authorization"), script.header(1, "authorization"));
    let error =
        ClientBuilder::new(&ONE).http_client(script.clone()).from_env().build().unwrap_err();
    assert!(
        error.to_string().contains("set CARGO_PKG_NAME and SDK_RUNTIME_TEST_NOT_SET, which"),
        "{error}"
    );
}

//! Where a request goes: the client's base URL, the operation's own server, and what replaces
//! either.

use super::{API, Script, builder, response};
use crate::runtime::emit::{self as rt, HttpMethod};
use crate::{Client, ClientBuilder, Error};

static HOSTS: rt::Api = rt::Api {
    base_url: "https://api.example.com/v1",
    own_servers: &["https://up.example/v2/", "/files"],
    ..API
};
static RELATIVE: rt::Api = rt::Api { base_url: "/api/v1", ..super::PLAIN };
static UNKNOWN: rt::Api =
    rt::Api { base_url: "", base_url_env: Some("ACME_BASE_URL"), ..super::PLAIN };
static TEMPLATE: rt::Api = rt::Api { base_url: "https://{host}/api", ..super::PLAIN };

mod __op {
    pub enum Remove {}
}
rt::request!(Remove => (), rt::empty);

fn call(client: &Client, server: &'static str) -> rt::Call<(), __op::Remove> {
    let mut request = rt::Request::new(client, HttpMethod::Get, "/p");
    request.server(server);
    rt::call(request)
}

fn to_hosts(script: &Script) -> ClientBuilder {
    ClientBuilder::new(&HOSTS).api_key("k").http_client(script.clone())
}

/// Where the requests with these servers of their own went.
async fn went(client: &Client, script: &Script, servers: &[&'static str]) -> Vec<String> {
    let before = script.sent.lock().unwrap().len();
    for server in servers {
        call(client, server).await.unwrap();
    }
    (before..before + servers.len()).map(|at| script.line(at)).collect()
}

#[tokio::test]
async fn an_own_server_on_another_host_holds_beside_the_base_url() {
    let script = Script::new([response(200, "")]);
    let client = to_hosts(&script).base_url("https://proxy.example/x/").build().unwrap();
    assert_eq!(
        went(&client, &script, &["https://up.example/v2/"]).await,
        ["GET https://up.example/v2/p"]
    );
}

#[tokio::test]
async fn an_own_server_on_the_documented_host_follows_the_base_url() {
    let script = Script::new([response(200, "")]);
    let client = to_hosts(&script).base_url("http://localhost:8080/x").build().unwrap();
    let servers = [
        "/",
        "/files",
        "https://api.example.com/v1/",
        "http://api.example.com/v1",
        "https://api.example.com/v3",
    ];
    let went = went(&client, &script, &servers).await;
    let host = "GET http://localhost:8080";
    assert_eq!(
        went,
        ["/p", "/files/p", "/x/p", "/x/p", "/v3/p"].map(|path| format!("{host}{path}"))
    );
}

#[tokio::test]
async fn without_a_base_url_the_own_server_is_the_documented_one() {
    let script = Script::new([response(200, "")]);
    let client = to_hosts(&script).build().unwrap();
    let went =
        went(&client, &script, &["/files", "https://api.example.com/v3", "//up.example"]).await;
    assert_eq!(
        went,
        [
            "GET https://api.example.com/files/p",
            "GET https://api.example.com/v3/p",
            "GET https://up.example/p"
        ]
    );
}

#[tokio::test]
async fn a_client_replaces_an_own_server() {
    let script = Script::new([response(200, "")]);
    let replaced = to_hosts(&script)
        .replace_server("https://up.example/v2", "https://ghe.example/api/uploads/");
    let client = replaced.base_url("https://ghe.example/api/v3").build().unwrap();
    let went = went(&client, &script, &["https://up.example/v2/", "/files"]).await;
    assert_eq!(went, ["GET https://ghe.example/api/uploads/p", "GET https://ghe.example/files/p"]);
    assert_eq!(script.header(0, "authorization").as_deref(), Some("Bearer k"));
}

#[test]
fn a_server_that_no_operation_has_cannot_be_replaced() {
    let replaced = |from: &str, to: &str| {
        to_hosts(&Script::default()).replace_server(from, to).build().unwrap_err().to_string()
    };
    let unknown = replaced("https://uploads.example", "https://x.example");
    assert!(
        unknown.contains("https://uploads.example") && unknown.contains("https://up.example/v2"),
        "{unknown}"
    );
    let wrong = replaced("/files", "x");
    assert!(wrong.contains("replace_server"), "{wrong}");
}

#[tokio::test]
async fn a_request_has_a_base_url_of_its_own() {
    let script = Script::new([response(200, "")]);
    let client = to_hosts(&script).build().unwrap();
    call(&client, "https://up.example/v2/")
        .with_base_url("https://other.example/z/")
        .await
        .unwrap();
    client.get("/q").with_base_url("http://localhost:1").await.unwrap();
    assert_eq!(
        (script.line(0), script.line(1)),
        ("GET https://other.example/z/p".into(), "GET http://localhost:1/q".into())
    );
    assert_eq!(script.header(1, "authorization").as_deref(), Some("Bearer k"));
    let plain = client.get("/q").with_base_url("http://other.example").await.unwrap_err();
    assert!(plain.to_string().contains("https"), "a key is not sent over plain http: {plain}");
    let wrong = client.get("/q").with_base_url("x").await.unwrap_err();
    assert!(
        matches!(&wrong, Error::InvalidRequest(_)) && wrong.to_string().contains("with_base_url"),
        "{wrong}"
    );
}

#[tokio::test]
async fn an_own_server_that_is_no_address_is_an_error_that_says_what_to_do() {
    let script = Script::new([response(200, "")]);
    let client = to_hosts(&script).build().unwrap();
    let error = call(&client, "https://{tenant}.example").await.unwrap_err().to_string();
    assert!(
        error.contains("https://{tenant}.example") && error.contains("with_base_url"),
        "{error}"
    );
}

#[tokio::test]
async fn a_document_without_an_address_needs_a_base_url() {
    for (api, shown) in
        [(&RELATIVE, "/api/v1"), (&UNKNOWN, "ACME_BASE_URL"), (&TEMPLATE, "https://{host}/api")]
    {
        let made =
            |builder: ClientBuilder| builder.http_client(Script::new([response(200, "")])).build();
        let error = made(ClientBuilder::new(api)).unwrap_err().to_string();
        assert!(error.contains("base_url(") && error.contains(shown), "{error}");
        let script = Script::new([response(200, "")]);
        let client = ClientBuilder::new(api)
            .base_url("https://a.example/b")
            .http_client(script.clone())
            .build()
            .unwrap();
        let went = went(&client, &script, &["/files", "https://up.example"]).await;
        assert_eq!(went, ["GET https://a.example/files/p", "GET https://up.example/p"]);
    }
    // One that is set is checked as ever.
    assert!(builder().base_url("x").build().is_err());
}

#[cfg(feature = "mock")]
#[tokio::test]
async fn a_mocked_client_needs_no_address() {
    let server = crate::mock::Server::new();
    server.get("/p").respond(crate::mock::MockResponse::json(&1));
    let client = ClientBuilder::new(&RELATIVE).mocked(&server).build().unwrap();
    client.get("/p").await.unwrap();
}

#[test]
fn a_value_of_a_server_variable_does_not_change_the_host() {
    let url = |tenant: &str| {
        rt::server_url(
            "https://{tenant}.example.com/{version}",
            &[("tenant", tenant), ("version", "v1/x")],
        )
    };
    assert_eq!(url("a"), "https://a.example.com/v1/x");
    builder().base_url(url("a")).http_client(Script::default()).build().unwrap();
    for tenant in
        ["evil.example/", "evil.example#", "evil.example?", "u@evil.example", "evil.example\\"]
    {
        builder().base_url(url(tenant)).http_client(Script::default()).build().unwrap_err();
    }
    assert_eq!(rt::server_url("https://{x}.test", &[]), "https://{x}.test");
}

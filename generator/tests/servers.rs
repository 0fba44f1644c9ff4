//! Where requests go: the servers of a document, in the SDK and in what the run reports.

use std::path::{Path, PathBuf};
use std::time::Duration;

use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};

/// A document of these servers, whose only operation has these of its own.
fn document(servers: &str, own: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Acme, version: '1'}}\n{servers}\npaths:\n  /a:\n    get:\n      operationId: readA\n      \
         {own}\n      responses: {{'204': {{description: ok}}}}\n"
    )
}

/// Generates an SDK from a document at an address.
fn at(address: &str, document: &str) -> Report {
    let out = std::env::temp_dir().join("sdk-generator-servers-not-written");
    let fetch = |_: &str| Ok(document.as_bytes().to_vec());
    let web = Web { allowed: &[], fetch: &fetch };
    let subject =
        Subject::Document { input: Path::new(address), out: Some(&out), name: Some("acme") };
    run(Request { subject, mode: Mode::Check, strict: false, web, clock: &|| Duration::ZERO })
}

/// The same from a file.
fn generated(name: &str, document: &str) -> Report {
    let folder =
        std::env::temp_dir().join(format!("sdk-generator-servers-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let input = folder.join("acme.yaml");
    std::fs::write(&input, document).unwrap();
    let out: PathBuf = folder.join("acme");
    let subject = Subject::Document { input: &input, out: Some(&out), name: Some("acme") };
    let report = run(Request {
        subject,
        mode: Mode::Check,
        strict: false,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    });
    std::fs::remove_dir_all(&folder).unwrap();
    report
}

fn file(report: &Report, path: &str) -> String {
    report
        .outcome
        .files
        .get(path)
        .unwrap_or_else(|| panic!("no {path}: {}", report.render(false)))
        .to_owned()
}

fn messages(report: &Report) -> Vec<String> {
    report
        .diagnostics
        .all()
        .iter()
        .map(|found| format!("[{}] {}", found.code, found.message))
        .collect()
}

#[test]
fn a_relative_server_is_resolved_against_the_address_of_the_document() {
    let cases = [
        ("servers: [{url: /v1}]", "https://api.acme.test/v1"),
        ("servers: [{url: ../v2}]", "https://api.acme.test/v2"),
        ("servers: [{url: 'https://other.test'}]", "https://other.test"),
        ("", "https://api.acme.test"),
    ];
    for (servers, expected) in cases {
        let report = at("https://api.acme.test/docs/openapi.yaml", &document(servers, ""));
        assert!(
            file(&report, "src/lib.rs").contains(&format!("base_url: \"{expected}\"")),
            "{servers}"
        );
        assert_eq!(messages(&report), Vec::<String>::new(), "{servers}");
    }
}

#[test]
fn a_document_that_does_not_say_where_the_api_is_gets_a_warning() {
    let cases = [
        ("servers: [{url: /v1}]", "/v1", "the server `/v1` is relative"),
        ("servers: [{url: /}]", "", "the server `/` is relative"),
        ("", "", "the document has no `servers`"),
        (
            "servers: [{url: 'https://{host}/api'}]",
            "https://{host}/api",
            "the variable `host` of this server has no `default`",
        ),
    ];
    for (servers, base_url, message) in cases {
        let report = generated("relative", &document(servers, ""));
        let said = messages(&report);
        assert!(
            said.len() == 1 && said[0].starts_with(&format!("[server-address] {message}")),
            "{said:?}"
        );
        assert!(
            file(&report, "src/lib.rs").contains(&format!("base_url: \"{base_url}\"")),
            "never http://localhost: {servers}"
        );
        let readme = file(&report, "README.md");
        assert!(
            readme.contains(
                "`ACME_BASE_URL`: the address of the API, which the API's document does not have"
            ),
            "{readme}"
        );
        assert!(file(&report, "src/client.rs").contains("```no_run"));
    }
}

#[test]
fn a_server_with_an_address_gets_no_warning() {
    for servers in ["servers: [{url: 'https://a.test'}]", "servers: [{url: //a.test}]"] {
        let report = generated("absolute", &document(servers, ""));
        assert_eq!(messages(&report), Vec::<String>::new());
        assert!(file(&report, "src/lib.rs").contains("base_url: \"https://a.test\""));
    }
}

#[test]
fn an_own_server_is_told_to_the_runtime_unless_it_is_the_usual_one() {
    let servers = "servers: [{url: 'https://a.test/v1'}]";
    let usual = generated("usual", &document(servers, "servers: [{url: 'https://a.test/v1/'}]"));
    assert!(file(&usual, "src/lib.rs").contains("own_servers: &[]"));
    let own = generated("own", &document(servers, "servers: [{url: 'https://up.test'}]"));
    assert!(file(&own, "src/lib.rs").contains("own_servers: &[\"https://up.test\"]"));
    assert!(file(&own, "src/resources/a.rs").contains("request.server(\"https://up.test\")"));
    let open = generated("open", &document(servers, "servers: [{url: 'https://{x}.up.test'}]"));
    assert_eq!(
        messages(&open),
        ["[server-address] the variable `x` of this server has no `default`"]
    );
}

#[test]
fn several_servers_and_variables_are_types() {
    let servers = "servers:\n- {url: 'https://a.test', description: Production}\n- {url: 'http://a.test'}\n- {url: 'https://sandbox.a.test', \
                   description: 'This one is for trying things out, with data that is gone each night.'}\n- {url: \
                   'https://{region}.a.test/{version}/{type}', description: By region, variables: {region: {default: us, enum: [us, eu]}, \
                   version: {default: v1}, type: {description: Must be given.}}}";
    let report = generated("several", &document(servers, ""));
    let text = file(&report, "src/servers.rs");
    for shown in [
        "    Production,",
        "    Sandbox,",
        "    ByRegion(ByRegion),",
        "pub enum Region {",
        "pub fn region(mut self, region: Region) -> Self",
        "pub fn version(mut self, version: impl Into<String>) -> Self",
        "pub fn new(r#type: impl Into<String>) -> Self",
        "pub fn server(self, server: impl Into<Server>) -> Self",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(file(&report, "src/lib.rs").contains("pub use servers::Server;"));
    assert!(file(&report, "README.md").contains(
        "- `Server::ByRegion`: `https://{region}.a.test/{version}/{type}`, with the variables"
    ));
    let plain = generated("plain", &document("servers: [{url: 'https://a.test'}]", ""));
    assert!(
        plain.outcome.files.get("src/servers.rs").is_none()
            && !file(&plain, "README.md").contains("## Servers")
    );
}

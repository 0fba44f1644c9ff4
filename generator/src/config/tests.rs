//! Each mistake is told at its place, all of them in one run.

use std::path::Path;

use super::*;
use crate::diagnostics::{Diagnostics, SourceLocation};

fn mistakes(text: &str) -> Vec<String> {
    let mut diagnostics = Diagnostics::new(true);
    parse(Path::new("x.toml"), text, &mut diagnostics);
    let show = |diagnostic: &crate::diagnostics::Diagnostic| {
        let SourceLocation::Span(_, span) = &diagnostic.location else { panic!("{diagnostic:?}") };
        format!(
            "{} {:?}: {} ({})",
            diagnostic.code,
            &text[span.clone()],
            diagnostic.message,
            diagnostic.help
        )
    };
    diagnostics.all().iter().map(show).collect()
}

const GOOD: &str = r#"
document = "api.yaml"
output = "../generated"
[crate]
name = "acme"
keywords = ["api"]
[auth.bearerAuth]
env = "ACME_KEY"
[[paging]]
kind = "cursor"
parameter = "cursor"
next = "pagination.next"
[operations."GET /v1/things"]
resource = "things.parts"
skip = false
[dependencies]
rust_decimal = "1"
chrono = { version = "0.4", features = ["serde"] }
"#;

#[test]
fn a_good_one() {
    let mut diagnostics = Diagnostics::new(true);
    let file = parse(Path::new("spec/acme.toml"), GOOD, &mut diagnostics).unwrap();
    assert_eq!(diagnostics.all(), []);
    assert_eq!(file.document(), Path::new("spec/api.yaml"));
    assert_eq!(file.lock(), Path::new("spec/acme.lock"));
    let (id, operation) = file.config.operations.first().unwrap();
    assert_eq!((&GOOD[id.span()], operation.skip.as_deref()), ("\"GET /v1/things\"", Some(&false)));
    assert!(file.config.operations.contains_key("GET /v1/things"));
    let settings = Settings::new(Some(&file.config), None, &crate::ir::Api::default());
    assert_eq!(
        (&*settings.name, &*settings.base_url_env, settings.dependencies.len()),
        ("acme", "ACME_BASE_URL", 2)
    );
}

#[test]
fn keys_have_variables_without_being_told() {
    use crate::ir::{Api, SchemeKind, SecurityScheme};
    let settings = Settings::new(None, Some("acme-jobs"), &Api::default());
    let named = |schemes: &[(&str, SchemeKind)]| {
        let scheme = |(name, kind): &(&str, SchemeKind)| SecurityScheme {
            name: (*name).to_owned(),
            kind: kind.clone(),
            docs: Default::default(),
            env: (*name == "given").then(|| "ACME_JOBS_API_KEY".to_owned()),
        };
        let mut schemes: Vec<_> = schemes.iter().map(scheme).collect();
        settings.name_keys(&mut schemes, &Default::default());
        schemes.into_iter().map(|scheme| scheme.env.unwrap_or_default()).collect::<Vec<_>>()
    };
    let (bearer, basic, other) = (SchemeKind::Bearer, SchemeKind::Basic, SchemeKind::Other);
    assert_eq!(
        named(&[("whatever", bearer.clone()), ("mutual", other)]),
        ["ACME_JOBS_API_KEY", ""]
    );
    let several = [
        ("apiKey", bearer.clone()),
        ("basic auth", basic),
        ("api-key", bearer.clone()),
        ("ключ", bearer.clone()),
        ("鍵", bearer.clone()),
        ("baseUrl", bearer.clone()),
    ];
    assert_eq!(
        named(&several),
        ["ACME_JOBS_API_KEY", "ACME_JOBS_BASIC_AUTH", "", "ACME_JOBS_KLYUCH", "", ""]
    );
    let (key, token) = (SchemeKind::Header("X-Key".to_owned()), SchemeKind::Bearer);
    let usual = [
        ("ApiKeyAuth", key.clone()),
        ("OAuth2", token.clone()),
        ("UserTokenAuth", token),
        ("api_key", key.clone()),
        ("apiKeyAuth", key),
    ];
    assert_eq!(
        named(&usual),
        [
            "ACME_JOBS_API_KEY",
            "ACME_JOBS_OAUTH2",
            "ACME_JOBS_USER_TOKEN",
            "",
            "ACME_JOBS_API_KEY_AUTH"
        ]
    );
    // Beside those that the config names.
    let added =
        [("given", bearer.clone()), ("accountKey", bearer.clone()), ("apiKey", bearer.clone())];
    assert_eq!(named(&added), ["ACME_JOBS_API_KEY", "ACME_JOBS_ACCOUNT_KEY", ""]);
}

#[test]
fn every_mistake_in_keys_and_types() {
    insta::assert_snapshot!(mistakes(
        "documant = 'a.yaml'\noutput = 1\nwhatever = 1\n[crate]\nnames = 'x'\nkeywords = ['a', 1]\n[client]\nbase_url = 'x'\n\
         [operations.a]\nskip = 'yes'\npaging = 1\n[operations.b.paging]\nkinds = 'page'\n[[paging]]\nkind = 'cursor'\nstep = 1\n[dependencies]\nx = 1\n"
    ).join("\n"), @r#"
config-key "documant": unknown key `documant` (write `document`)
config-type "1": `output` must be a string, not an integer (the keys are described in config.schema.json)
config-key "whatever": unknown key `whatever` (known here: allow-http, auth, client, crate, dependencies, document, ext, formats, lints, operations, output, overlays, paging, resources, schemas, site, streams, transform, webhook)
config-key "names": unknown key `names` in `crate` (write `name`)
config-type "1": `crate.keywords` must be a string, not an integer (the keys are described in config.schema.json)
config-key "[crate]": `name` is missing in `crate` (The crate's name.)
config-key "base_url": unknown key `base_url` in `client` (write `base-url`)
config-type "'yes'": `operations.a.skip` must be true or false, not a string (the keys are described in config.schema.json)
config-type "1": `operations.a.paging` must be true or false or a table, not an integer (the keys are described in config.schema.json)
config-key "kinds": unknown key `kinds` in `operations.b.paging` (write `kind`)
config-key "[operations.b.paging]": `kind` is missing in `operations.b.paging` (`cursor`, `offset`, `page`, `link` (the header), `url` (an address in the response) or `last-item` (its id is the cursor).)
config-key "step": unknown key `step` in `paging` (known here: first, id, items, kind, more, next, parameter, total, total-items)
config-type "1": `dependencies.x` must be a string or a table, not an integer (the keys are described in config.schema.json)
config-key "": `document` is missing (The OpenAPI document: a file, relative to this one, or an address.)
"#);
}

#[test]
fn every_mistake_in_values() {
    insta::assert_snapshot!(mistakes(
        "document = 'a.yaml'\noutput = 'b'\n[crate]\nname = '1x'\nversion = '1'\n[client]\nbase-url = 'example.com'\n\
         [operations.a]\nmethod = 'doIt'\nresource = 'a/b'\n[[paging]]\nkind = 'cursor'\n[[paging]]\nkind = 'offset'\nparameter='o'\nnext = 'x'\n\
         [[paging]]\nkind = 'none'\n[schemas.a]\nname = 'a b'"
    ).join("\n"), @r#"
crate-name "'1x'": `1x` cannot be a crate's name: it does not begin with a letter (begin with a letter, then letters, digits and `-`: `api-1x`)
config-value "'1'": `1` is no version (write it like `0.1.0` or `1.0.0-beta.1`)
config-value "'example.com'": `example.com` is no base URL (write it like `https://api.example.com`)
config-value "'cursor'": paging of the kind `cursor` needs `parameter` (the keys of `[[paging]]` are described in config.schema.json)
config-value "'cursor'": paging of the kind `cursor` needs `next` (the keys of `[[paging]]` are described in config.schema.json)
config-value "'x'": paging of the kind `offset` has no `next` (remove it, or change the kind)
config-value "'none'": there is no paging of the kind `none` (`cursor`, `offset`, `page`, `link`, `url` or `last-item`)
config-value "'a/b'": `a/b` is no resource (write snake_case words with dots between: `agents.variations`)
config-value "'doIt'": `doIt` is no method name (write it in snake_case: `add_layer`)
config-value "'a b'": `a b` is no type name (write it in CamelCase: `AgentSpec`)
"#);
}

#[test]
fn every_mistake_in_syntax() {
    insta::assert_snapshot!(mistakes("a = \nb = 1 2\n[c\n").join("\n"), @r#"
config-syntax "": this is not TOML: string values must be quoted, expected literal string (see https://toml.io)
config-syntax "1 2": this is not TOML: string values must be quoted, expected literal string (see https://toml.io)
config-syntax "": this is not TOML: unclosed table, expected `]` (see https://toml.io)
"#);
}

#[test]
fn a_variable_of_the_lock_stays_when_schemes_come() {
    use crate::ir::{Api, SchemeKind, SecurityScheme};
    let settings = Settings::new(None, Some("acme"), &Api::default());
    let named = |schemes: &[&str], before: &[(&str, &str)]| {
        let scheme = |name: &&str| SecurityScheme {
            name: (*name).to_owned(),
            kind: SchemeKind::Bearer,
            docs: Default::default(),
            env: (*name == "given").then(|| "ACME_GIVEN".to_owned()),
        };
        let mut schemes: Vec<_> = schemes.iter().map(scheme).collect();
        let before = before
            .iter()
            .map(|(scheme, name)| ((*scheme).to_owned(), (*name).to_owned()))
            .collect();
        settings.name_keys(&mut schemes, &before);
        schemes.into_iter().map(|scheme| scheme.env.unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(named(&["bearer"], &[]), ["ACME_API_KEY"]);
    assert_eq!(
        named(&["session", "bearer"], &[("bearer", "ACME_API_KEY")]),
        ["ACME_SESSION", "ACME_API_KEY"]
    );
    // A new one gives way, and a renamed one is the old one.
    assert_eq!(named(&["apiKey", "bearer"], &[("bearer", "ACME_API_KEY")]), ["", "ACME_API_KEY"]);
    assert_eq!(
        named(&["token", "other"], &[("bearer", "ACME_API_KEY"), ("other", "ACME_OTHER")]),
        ["ACME_API_KEY", "ACME_OTHER"]
    );
    assert_eq!(named(&["c", "d"], &[("a", "ACME_A"), ("b", "ACME_B")]), ["ACME_C", "ACME_D"]);
    // The config decides, and the lock may have been edited.
    assert_eq!(named(&["given"], &[("given", "ACME_API_KEY")]), ["ACME_GIVEN"]);
    assert_eq!(named(&["given", "b"], &[("b", "ACME_GIVEN")]), ["ACME_GIVEN", "ACME_B"]);
    assert_eq!(named(&["a"], &[("a", "no name")]), ["ACME_API_KEY"]);
}

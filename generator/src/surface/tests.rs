use super::*;

const TYPES: &str = "src/types/agents.rs";

/// The root of an SDK, and how its types are shown.
const ROOT: [(&str, &str); 5] = [
    (
        "src/lib.rs",
        "mod client; pub mod ext; pub mod resources; mod runtime; pub mod types; pub use runtime::client::{Client, Policy};",
    ),
    ("src/types/mod.rs", "mod agents; pub use agents::*;"),
    ("src/resources/mod.rs", "pub mod agents;"),
    ("src/runtime/mod.rs", "pub mod client; pub mod emit; pub mod macros;"),
    (
        "src/runtime/emit.rs",
        "pub(crate) use super::client::Client; pub(crate) use super::macros::union_from;",
    ),
];

fn sdk(path: &str, text: &str) -> FileSet {
    let mut files = FileSet::from_iter(ROOT);
    files.insert(
        "src/runtime/macros.rs",
        include_str!("../../../templates/runtime/src/runtime/unions/union.rs"),
    );
    files.insert(path, text);
    files
}

fn noticed(path: &str, old: &str, new: &str) -> String {
    compare(&sdk(path, old), &sdk(path, new)).unwrap().show(10)
}

#[test]
fn a_property_is_renamed() {
    let old = "#[non_exhaustive] #[derive(Debug)] pub struct Agent { pub name: String, extra: rt::Extra }";
    let new = "#[non_exhaustive] #[derive(Debug)] pub struct Agent { pub title: String, extra: rt::Extra }";
    assert_eq!(noticed(TYPES, old, new), "   breaks  types::Agent.name is now called `title`\n");
}

#[test]
fn a_property_becomes_required() {
    let old = "#[derive(Default, Clone)] pub struct Spec { pub at: Option<::jiff::Timestamp> }
        impl Spec { pub fn new() -> Self {} pub fn at(mut self, at: impl Into<::jiff::Timestamp>) -> Self {} }";
    let new = "#[derive(Clone)] pub struct Spec { pub at: ::jiff::Timestamp }
        impl Spec { pub fn new(at: impl Into<::jiff::Timestamp>) -> Self {} }";
    assert_eq!(
        noticed(TYPES, old, new),
        "   breaks  Default for types::Spec is gone\n   \
            breaks  types::Spec.at was `Option<jiff::Timestamp>` and is `jiff::Timestamp`\n   \
            breaks  types::Spec::at is gone\n   \
            breaks  types::Spec::new was `fn() -> Self` and is `fn(impl Into<jiff::Timestamp>) -> Self`\n"
    );
}

#[test]
fn a_setter_is_renamed_with_its_field_and_an_argument_too() {
    let ty = |name: &str| {
        format!(
            "#[non_exhaustive] pub struct Spec {{ pub {name}: String, pub other: u8 }}
            impl Spec {{ pub fn new({name}: impl Into<String>) -> Self {{}}
            pub fn {name}(mut self, {name}: impl Into<String>) -> Self {{}} }}"
        )
    };
    assert_eq!(
        noticed(TYPES, &ty("mode"), &ty("kind")),
        "   breaks  types::Spec.mode is now called `kind`\n"
    );
}

#[test]
fn nothing_is_claimed_where_two_could_be_the_renamed_one() {
    let old = "#[non_exhaustive] pub struct A { pub a: String }";
    let new = "#[non_exhaustive] pub struct A { pub b: String, pub c: String }";
    assert_eq!(
        noticed(TYPES, old, new),
        "   breaks  types::A.a is gone\n     adds  types::A.b\n     adds  types::A.c\n"
    );
    let (old, new) = ("pub enum A { X(u8), Y(u16) }", "pub enum A { X(u8), Z(u16) }");
    assert_eq!(noticed(TYPES, old, new), "   breaks  types::A::Y is now called `Z`\n");
}

/// Every signature with the type's name differs, and says nothing more.
#[test]
fn a_type_is_renamed_wherever_it_is_named() {
    let types = |name: &str| {
        format!(
            "#[derive(Clone)] #[non_exhaustive] pub struct {name} {{ pub id: String, pub up: Option<Box<{name}>> }}
            impl {name} {{ pub fn new(id: String) -> {name} {{}} }}
            #[non_exhaustive] pub struct Other {{ pub of: Vec<{name}>, pub not: AgentX }} pub struct AgentX;"
        )
    };
    assert_eq!(
        noticed(TYPES, &types("Agent"), &types("Worker")),
        "   breaks  types::Agent is now called `types::Worker`\n"
    );
}

#[test]
fn a_method_is_renamed_by_its_request() {
    let file = |method: &str, builder: &str, path: &str| {
        format!(
            "pub struct Agents; impl Agents {{ /// `GET /{path}`
            pub fn {method}(&self) -> {builder} {{}} }}
            mod __op {{ pub enum {builder} {{}} }} pub type {builder} = rt::Call<(), __op::{builder}>;
            impl {builder} {{ pub fn limit(self, limit: u8) -> Self {{}} }}"
        )
    };
    let old = file("get", "AgentsGet", "a");
    assert_eq!(
        noticed("src/resources/agents.rs", &old, &file("fetch", "AgentsFetch", "a")),
        "   breaks  Agents::get is now called `fetch`\n   \
            breaks  AgentsGet is now called `AgentsFetch`\n"
    );
    assert!(
        noticed("src/resources/agents.rs", &old, &file("fetch", "AgentsFetch", "b"))
            .contains("breaks  Agents::get is gone\n")
    );
}

#[test]
fn a_type_of_another_kind_is_one_difference() {
    let old = "#[derive(Clone, Debug)] #[non_exhaustive] pub enum A { X, Y } impl A { pub fn as_str(&self) {} }";
    let new =
        "#[derive(Clone)] #[non_exhaustive] pub struct A { pub x: u8 } impl A { pub fn new() {} }";
    assert_eq!(noticed(TYPES, old, new), "   breaks  types::A was an enum, and is a struct\n");
    assert_eq!(
        noticed(TYPES, old, "pub type A = String;"),
        "   breaks  types::A was an enum, and is `String`\n"
    );
}

#[test]
fn a_type_with_a_name_of_the_prelude_is_a_change() {
    assert_eq!(
        noticed(TYPES, "", "#[non_exhaustive] pub struct Result { pub a: u8 }"),
        "  changes  types::Result is new: where users write `use types::*`, it hides Rust's `Result`\n     \
             adds  types::Result\n"
    );
}

#[test]
fn variants_come_and_go() {
    let old = "#[non_exhaustive] pub enum Status { Draft, Unknown(rt::UnknownValue) }";
    let new = "#[non_exhaustive] pub enum Status { Live, Unknown(rt::UnknownValue) }";
    assert_eq!(
        noticed(TYPES, old, new),
        "   breaks  types::Status::Draft is gone\n     adds  types::Status::Live\n"
    );
}

#[test]
fn what_is_written_out_whole_cannot_grow() {
    let (old, new) = ("pub struct R { pub a: u8 }", "pub struct R { pub a: u8, pub b: u8 }");
    assert_eq!(
        noticed(TYPES, old, new),
        "   breaks  types::R.b is new, and `types::R` has to be given whole\n"
    );
    let (old, new) = ("#[non_exhaustive] pub struct R { pub a: u8 }", "pub struct R { pub a: u8 }");
    assert_eq!(noticed(TYPES, old, new), "   breaks  types::R has to be given whole\n");
}

#[test]
fn what_a_type_says_is_said_once() {
    let new = "#[derive(Clone)] #[non_exhaustive] pub enum E { A(X), B(X) } rt::union_from!(E { A(X), B(Vec<Y>) });";
    assert_eq!(noticed(TYPES, "", new), "     adds  types::E\n");
    assert_eq!(noticed(TYPES, new, ""), "   breaks  types::E is gone\n");
    let fewer =
        "#[derive(Clone)] #[non_exhaustive] pub enum E { A(X), B(X) } rt::union_from!(E { A(X) });";
    assert_eq!(noticed(TYPES, new, fewer), "   breaks  From<Vec<Y>> for types::E is gone\n");
}

#[test]
fn a_call_goes_elsewhere() {
    let method = |docs: &str, arguments: &str| {
        format!(
            "pub struct Agents; impl Agents {{ {docs} pub fn get(&self, {arguments}) -> AgentsGet {{}} pub(crate) fn new() {{}} }}"
        )
    };
    let old = method("/// `GET /v1/agents/{id}`\n", "id: impl Into<String>");
    let new = method("/// `GET /v2/agents/{id}`\n#[deprecated]", "name: impl Into<String>");
    assert_eq!(
        noticed("src/resources/agents.rs", &old, &new),
        "  changes  Agents::get takes (name), where it took (id)\n  \
           changes  Agents::get sends `GET /v2/agents/{id}`, where it sent `GET /v1/agents/{id}`\n  \
           changes  Agents::get is deprecated\n"
    );
}

#[test]
fn a_call_asks_for_another_key() {
    let method = |fact: &str| {
        format!(
            "pub struct Keys; impl Keys {{ pub fn get(&self) {{ let mut request = r(); {fact} request }} }}"
        )
    };
    let (old, new) = (
        method("request.security(&[&[], &[\"key\"]]);"),
        method("request.security(&[&[\"key\", \"basic\"]]);"),
    );
    assert_eq!(
        noticed("src/resources/agents.rs", &old, &new),
        "  changes  Keys::get asks for key and basic, where it asked for none, or key\n"
    );
    assert_eq!(
        noticed("src/resources/agents.rs", &method("request.security(&[]);"), &method("")),
        "  changes  Keys::get asks for what most calls ask for, where it asked for none\n"
    );
}

#[test]
fn most_calls_ask_for_another_key() {
    let root = |security: &str| {
        format!(
            "{} pub(crate) static API: Api = runtime::emit::Api {{ base_url: \"b\", security: {security} }};",
            ROOT[0].1
        )
    };
    assert_eq!(
        noticed("src/lib.rs", &root("&[&[\"key\"]]"), &root("&[&[\"key\"], &[\"basic\"]]")),
        "  changes  a call asks for key, or basic, where it asked for key\n"
    );
    // As older versions wrote it; and where the document does not say.
    assert_eq!(noticed("src/lib.rs", &root("&[&[\"key\"]]"), &root("Some(&[&[\"key\"]])")), "");
    assert_eq!(
        noticed("src/lib.rs", &root("Some(&[&[\"key\"]])"), &root("None")),
        "  changes  a call asks for every key that is set, where it asked for key\n"
    );
}

#[test]
fn an_argument_at_another_position_breaks() {
    let method = |arguments: &str| {
        format!("pub struct Agents; impl Agents {{ pub fn get(&self, {arguments}) {{}} }}")
    };
    let advice = |old: &str, new: &str| {
        let api_diff = compare(
            &sdk("src/resources/agents.rs", &method(old)),
            &sdk("src/resources/agents.rs", &method(new)),
        )
        .unwrap();
        (
            api_diff.breaks.len(),
            api_diff.changes.len(),
            api_diff.advice().contains("major"),
            api_diff.advice().contains("patch"),
        )
    };
    let (breaks, changes) = ((1, 0, true, false), (0, 1, false, false));
    assert_eq!(advice("from: A, to: A", "to: A, from: A"), breaks);
    assert_eq!(advice("from: A, to: A, at: A", "to: A, source: A, at: A"), breaks);
    assert_eq!(advice("from: A, to: A", "to: A, why: A"), breaks);
    // Both were renamed: which is which cannot be told, unless their types say it.
    assert_eq!(advice("from: A, to: A", "source: A, target: A"), breaks);
    assert_eq!(advice("from: A, at: B", "source: A, time: B"), changes);
    assert_eq!(advice("from: A, to: A", "source: A, to: A"), changes);
    let ty = |arguments: &str| {
        format!("pub struct Agent(()); impl Agent {{ pub fn new({arguments}) -> Self {{}} }}")
    };
    assert_eq!(
        noticed(TYPES, &ty("from: A, to: A"), &ty("to: A, from: A")),
        "   breaks  types::Agent::new takes (to, from), where it took (from, to): \
            code compiles as before, and may send values swapped\n"
    );
}

#[test]
fn a_key_is_read_from_another_variable() {
    let root = |schemes: &str, address: &str| {
        format!(
            "{} pub(crate) static API: Api = runtime::emit::Api {{ base_url_env: Some(\"{address}\"), schemes: &[{schemes}], \
             webhook_key_env: None }};",
            ROOT[0].1
        )
    };
    let scheme = |name: &str, env: &str| {
        format!("runtime::emit::Scheme {{ name: \"{name}\", kind: K::Bearer, env: {env} }},")
    };
    let old =
        root(&(scheme("bearer", "Some(\"API_KEY\")") + &scheme("old", "Some(\"OLD\")")), "URL");
    let new = root(
        &(scheme("bearer", "Some(\"BEARER\")") + &scheme("more", "Some(\"MORE\")")),
        "ADDRESS",
    );
    assert_eq!(
        noticed("src/lib.rs", &old, &new),
        "  changes  the address of the API is read from `ADDRESS`, where it was read from `URL`\n  \
           changes  the key of `bearer` is read from `BEARER`, where it was read from `API_KEY`\n  \
           changes  the key of `old` is not read from `OLD` any more\n"
    );
}

#[test]
fn an_response_is_another() {
    let old = "mod __op { pub enum AgentsGet {} } pub type AgentsGet = rt::Call<types::Agent, __op::AgentsGet>;";
    let new = old.replace("types::Agent", "()");
    assert_eq!(
        noticed("src/resources/agents.rs", old, &new),
        "   breaks  AgentsGet was `rt::Call<types::Agent, AgentsGet>` and is `rt::Call<(), AgentsGet>`\n"
    );
}

const CLIENT: &str = "src/runtime/client.rs";

#[test]
fn the_runtime_breaks_as_well() {
    let old = "use std::time::Duration; use http::HeaderMap;
        pub struct Client(()); impl Client { pub fn timeout(mut self, each: Duration) -> Self {} pub fn headers(&self) -> &HeaderMap {} }
        impl Clone for Client {} impl From<String> for Client {}";
    let new = "use std::time::Duration; use http::HeaderMap;
        #[derive(Clone)] pub struct Client(()); impl Client { pub fn timeout(self, longest: Option<Duration>) -> Self {}
        pub async fn headers(&self) -> &HeaderMap {} #[cfg(feature = \"gzip\")] pub fn gzip(&self) {} }";
    assert_eq!(
        noticed(CLIENT, old, new),
        "   breaks  Client::headers was `fn(&self) -> &http::HeaderMap` and is `async fn(&self) -> &http::HeaderMap`\n   \
            breaks  Client::timeout was `fn(self, std::time::Duration) -> Self` and is `fn(self, Option<std::time::Duration>) -> Self`\n   \
            breaks  From<String> for Client is gone\n     \
              adds  Client::gzip\n"
    );
}

#[test]
fn what_users_cannot_name_is_no_matter() {
    let old = "use bytes::Bytes; pub struct Client { inner: Arc<Inner> } pub struct Inner; pub fn start() {}
        impl Client { pub fn body(&self, name: &str) -> Bytes {} pub(crate) fn inner(&self) {} fn own(&self) {} #[doc(hidden)] pub fn no(&self) {} }
        impl Inner { pub fn go() {} } impl HttpClient for Inner {} trait Own { fn a(); } impl Own for Client {}
        #[cfg(test)] mod tests { pub fn test() {} } #[derive(Debug)] pub(crate) enum State { A }";
    let new = "pub struct Client(Inner); pub enum Inner { A } impl Client { pub fn body(&self, key: &str) -> bytes::Bytes { Inner::A } }";
    assert_eq!(noticed(CLIENT, old, new), "");
    assert_eq!(
        noticed(
            "src/lib.rs",
            ROOT[0].1,
            &format!("{} mod more; pub(crate) static API: Api = Api;", ROOT[0].1)
        ),
        ""
    );
}

#[test]
fn a_trait_is_written_out_by_others() {
    let old =
        "pub trait Policy: Send { fn wait(&self) -> u8; fn tell(&self) {} fn name(&self) {} }";
    let new = "pub trait Policy: Send + Sync { fn wait(&self) -> u16; fn tell(&self); fn stop(&self); fn more(&self) {} }";
    assert_eq!(
        noticed(CLIENT, old, new),
        "   breaks  Policy was `trait Send` and is `trait Send + Sync`\n   \
            breaks  Policy::name is gone\n   \
            breaks  Policy::tell has no default any more\n   \
            breaks  Policy::wait was `fn(&self) -> u8` and is `fn(&self) -> u16`\n   \
            breaks  Policy::stop is new, and has to be written for each type that is `Policy`\n     \
              adds  Policy::more\n"
    );
}

#[test]
fn what_macros_make_is_there_as_if_written_out() {
    let options = |methods: &str| {
        format!(
            "macro_rules! methods {{ () => {{ {methods} }}; }}
            macro_rules! from {{ ($($source:ty: |$value:ident| $with:expr),* $(,)?) => {{$(
                impl From<$source> for Client {{ fn from($value: $source) -> Self {{ $with }} }} )*}}; }}
            pub struct Client(()); impl Client {{ methods!(); }}"
        )
    };
    let old = options("pub fn retries(self, retries: u32) -> Self {}")
        + "from! { Vec<u8>: |bytes| bytes.len(), &str: |text| text.len() }";
    let new = options("pub fn retries(self, retries: u64) -> Self {} pub(crate) fn own() {}")
        + "from! { Vec<u8>: |bytes| 1 }";
    assert_eq!(
        noticed(CLIENT, &old, &new),
        "   breaks  Client::retries was `fn(self, u32) -> Self` and is `fn(self, u64) -> Self`\n   \
            breaks  From<&str> for Client is gone\n"
    );
}

#[test]
fn what_is_written_by_hand_has_its_module() {
    let files = |text: &str| {
        let mut files = sdk("src/ext/mod.rs", "pub mod uploads; mod guess;");
        files.insert("src/resources/agents.rs", "pub struct Agents;");
        files.insert("src/ext/guess.rs", format!("pub fn {text}() {{}}"));
        let methods = format!("impl Agents {{ pub fn {text}(&self) {{}} }} pub struct {text};");
        files.insert(
            "src/ext/uploads.rs",
            format!("use crate::resources::agents::Agents; {methods}"),
        );
        files
    };
    assert_eq!(
        compare(&files("upload"), &files("send")).unwrap().show(10),
        "   breaks  Agents::upload is now called `send`\n   \
            breaks  ext::uploads::upload is gone\n     \
              adds  ext::uploads::send\n"
    );
}

/// Files of types that are the same in both are not read, and yet many names are looked for in
/// them.
#[test]
fn one_file_of_many_differs() {
    let names: Vec<String> = (0..40).map(|at| format!("t{at}")).collect();
    let sdk = |ty: &str| {
        let modules = names.iter().map(|name| format!("mod {name}; pub use {name}::*;"));
        let mut files = sdk("src/types/mod.rs", &modules.collect::<String>());
        for name in &names {
            files.insert(
                format!("src/types/{name}.rs"),
                format!("pub struct {name} {{ pub a: u8 }}"),
            );
        }
        let odd = format!(
            "use super::{{t1, t2}}; pub struct Odd {{ pub a: t1, pub b: {ty}, pub c: Vec<no>, pub d: super::t4 }}"
        );
        files.insert("src/types/t0.rs", odd);
        files
    };
    let api_diff = compare(&sdk("t2"), &sdk("t1")).unwrap();
    assert_eq!(api_diff.show(10), "   breaks  types::Odd.b was `types::t2` and is `types::t1`\n");
}

#[test]
fn features_come_and_go() {
    let (old, new) = (
        "[features]\ndefault = ['tls']\ntls = ['dep:x']\ngzip = []",
        "[features]\ndefault = []\ntls = []\nmock = ['tls']",
    );
    assert_eq!(
        noticed("Cargo.toml", old, new),
        "   breaks  the feature `default` with `tls` is gone\n   \
            breaks  the feature `gzip` is gone\n     \
              adds  the feature `mock`\n"
    );
    let (old, new) = ("pub fn wait() {}", "#[cfg(feature = \"blocking\")] pub fn wait() {}");
    let files = |text: &str| sdk("src/ext/mod.rs", text);
    let api_diff = compare(&files(old), &files(new)).unwrap();
    assert_eq!(
        api_diff.show(10),
        "   breaks  ext::wait is only there with `feature = \"blocking\"`\n"
    );
    assert!(compare(&files(new), &files(old)).unwrap().is_empty());
}

#[test]
fn what_is_no_rust_says_nothing() {
    assert_eq!(compare(&sdk(TYPES, "pub struct"), &sdk(TYPES, "")), None);
}

#[test]
fn long_lists_are_cut() {
    let api_diff =
        compare(&sdk(TYPES, ""), &sdk(TYPES, "pub struct A; pub struct B; pub struct C;")).unwrap();
    assert_eq!(api_diff.show(1), "     adds  types::A\n     adds  2 more\n");
}

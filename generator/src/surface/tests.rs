use super::*;

const TYPES: &str = "src/types/agents.rs";

fn noticed(path: &str, old: &str, new: &str) -> String {
    let files = |text: &str| FileSet::from_iter([(path, text)]);
    compare(&files(old), &files(new)).unwrap().show(10)
}

#[test]
fn a_property_is_renamed() {
    let old = "#[non_exhaustive] #[derive(Debug)] pub struct Agent { pub name: String, extra: rt::Extra }";
    let new = "#[non_exhaustive] #[derive(Debug)] pub struct Agent { pub title: String, extra: rt::Extra }";
    assert_eq!(noticed(TYPES, old, new), "   breaks  types::Agent.name is gone\n     adds  types::Agent.title\n");
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
fn variants_come_and_go() {
    let old = "#[non_exhaustive] pub enum Status { Draft, Unknown(rt::UnknownValue) }";
    let new = "#[non_exhaustive] pub enum Status { Live, Unknown(rt::UnknownValue) }";
    assert_eq!(noticed(TYPES, old, new), "   breaks  types::Status::Draft is gone\n     adds  types::Status::Live\n");
}

#[test]
fn what_is_written_out_whole_cannot_grow() {
    let (old, new) = ("pub struct R { pub a: u8 }", "pub struct R { pub a: u8, pub b: u8 }");
    assert_eq!(noticed(TYPES, old, new), "   breaks  types::R.b is new, and `types::R` has to be given whole\n");
    let (old, new) = ("#[non_exhaustive] pub struct R { pub a: u8 }", "pub struct R { pub a: u8 }");
    assert_eq!(noticed(TYPES, old, new), "   breaks  types::R has to be given whole\n");
}

#[test]
fn what_a_type_says_is_said_once() {
    let new = "#[derive(Clone)] #[non_exhaustive] pub enum E { A(X), B(X) } rt::union_from!(E { A(X), B(Vec<Y>) });";
    assert_eq!(noticed(TYPES, "", new), "     adds  types::E\n");
    assert_eq!(noticed(TYPES, new, ""), "   breaks  types::E is gone\n");
    let fewer = "#[derive(Clone)] #[non_exhaustive] pub enum E { A(X), B(X) } rt::union_from!(E { A(X) });";
    assert_eq!(noticed(TYPES, new, fewer), "   breaks  From<Vec<Y>> for types::E is gone\n");
}

#[test]
fn a_call_goes_elsewhere() {
    let method = |docs: &str, arguments: &str| {
        format!("impl Agents {{ {docs} pub fn get(&self, {arguments}) -> AgentsGet {{}} pub(crate) fn new() {{}} }}")
    };
    let old = method("/// `GET /v1/agents/{id}`\n", "id: impl Into<String>");
    let new = method("/// `GET /v2/agents/{id}`\n#[deprecated]", "name: impl Into<String>");
    assert_eq!(
        noticed("src/resources/agents/mod.rs", &old, &new),
        "  changes  Agents::get takes (name), where it took (id)\n  \
           changes  Agents::get sends `GET /v2/agents/{id}`, where it sent `GET /v1/agents/{id}`\n  \
           changes  Agents::get is deprecated\n"
    );
}

#[test]
fn an_answer_is_another() {
    let (old, new) =
        ("pub type AgentsGet = rt::Call<types::Agent, __op::AgentsGet>;", "pub type AgentsGet = rt::Call<(), __op::AgentsGet>;");
    assert_eq!(
        noticed("src/resources/agents/mod.rs", old, new),
        "   breaks  AgentsGet was `Call<types::Agent, __op::AgentsGet>` and is `Call<(), __op::AgentsGet>`\n"
    );
}

#[test]
fn the_runtime_is_no_matter_and_what_is_no_rust_says_nothing() {
    assert_eq!(noticed("src/runtime/client.rs", "pub struct A;", ""), "");
    let files = |text: &str| FileSet::from_iter([(TYPES, text)]);
    assert_eq!(compare(&files("pub struct"), &files("")), None);
}

#[test]
fn long_lists_are_cut() {
    let new = "pub struct A; pub struct B; pub struct C;";
    let files = |text: &str| FileSet::from_iter([(TYPES, text)]);
    let notice = compare(&files(""), &files(new)).unwrap();
    assert_eq!(notice.show(1), "     adds  types::A\n     adds  2 more\n");
}

//! What is renamed is one difference.

use super::*;

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

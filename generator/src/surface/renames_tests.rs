//! Renames, types of another kind and names of the prelude.

use super::tests::{TYPES, noticed};

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

//! The rule by which a value is read, where its type alone does not say it (see `read_as.rs` of the
//! runtime).

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{FieldPlan, ItemKind, Plan, Presence, Ty};

/// How the values of an object are read.
pub enum Reading {
    /// As numbers: `rt::record!` has words of its own for them, which keep what the type cannot
    /// hold.
    Number,
    /// By a rule.
    Rule(TokenStream),
    /// By the type's own `Deserialize`.
    Own,
}

impl Reading {
    fn by(rule: Option<TokenStream>) -> Self {
        rule.map_or(Self::Own, Self::Rule)
    }

    /// The rule, if there is one.
    pub fn rule(self) -> Option<TokenStream> {
        match self {
            Self::Rule(rule) => Some(rule),
            Self::Number | Self::Own => None,
        }
    }
}

/// How a property is read.
pub fn of_field(plan: &Plan, field: &FieldPlan) -> Reading {
    if is_number(plan, &field.ty) {
        return Reading::Number;
    }
    Reading::by(match field.presence {
        Presence::Required | Presence::Constant => of_location(plan, &field.ty),
        Presence::RequiredNullable => of_type(plan, &field.ty).map(|rule| quote!(rt::Maybe<#rule>)),
        Presence::Optional | Presence::OptionalNullable => of_type(plan, &field.ty),
    })
}

/// How typed `additionalProperties` are read.
pub fn of_rest(plan: &Plan, ty: &Ty) -> Reading {
    if is_number(plan, ty) { Reading::Number } else { Reading::by(of_location(plan, ty)) }
}

/// The rule of a value that must be there: an item, an entry, a response. A list or a map is empty
/// where the server writes null.
pub fn of_location(plan: &Plan, ty: &Ty) -> Option<TokenStream> {
    let rule = of_type(plan, ty);
    if !is_collection(plan, ty) {
        return rule;
    }
    let rule = rule.unwrap_or_else(|| quote!(rt::AsIs));
    Some(quote!(rt::OrEmpty<#rule>))
}

/// Whether a type is a list or a map.
pub fn is_collection(plan: &Plan, ty: &Ty) -> bool {
    matches!(plan.resolved(ty), Ty::Vec(_) | Ty::Map(_))
}

/// Whether a type is a number, or a list, map or tuple that has numbers: the runtime's `Numeric`.
fn is_number(plan: &Plan, ty: &Ty) -> bool {
    match ty {
        Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::F32 | Ty::F64 => true,
        Ty::Vec(inner) | Ty::Map(inner) | Ty::Option(inner) => is_number(plan, inner),
        Ty::Tuple(items) => {
            items.iter().any(|item| is_number(plan, item))
                && items.iter().all(|item| is_number(plan, item) || is_beside_numbers(plan, item))
        }
        Ty::Item(id) => match &plan.item(*id).kind {
            ItemKind::Enum { integer, .. } => *integer,
            ItemKind::Alias(inner) => is_number(plan, inner),
            ItemKind::Struct(_) | ItemKind::Union { .. } => false,
        },
        _ => false,
    }
}

/// Whether a type that is no number may be in a tuple of the runtime's `Numeric`.
fn is_beside_numbers(plan: &Plan, item: &Ty) -> bool {
    match plan.resolved(item) {
        Ty::String | Ty::Bool => true,
        Ty::Option(inner) => matches!(plan.resolved(inner), Ty::String | Ty::Bool),
        _ => false,
    }
}

/// The rule of a type. `None`: its own `Deserialize` is all that it needs, and nothing is emitted.
fn of_type(plan: &Plan, ty: &Ty) -> Option<TokenStream> {
    match ty {
        Ty::Timestamp => Some(quote!(rt::Time)),
        Ty::Date => Some(quote!(rt::Day)),
        Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 => Some(quote!(rt::InRange)),
        Ty::Vec(item) => of_location(plan, item).map(|rule| quote!(rt::List<#rule>)),
        Ty::Map(value) => of_location(plan, value).map(|rule| quote!(rt::Entries<#rule>)),
        Ty::Option(value) => of_type(plan, value).map(|rule| quote!(rt::Maybe<#rule>)),
        Ty::Boxed(value) => of_type(plan, value).map(|rule| quote!(rt::Boxed<#rule>)),
        Ty::Tuple(items) => of_tuple(plan, items),
        Ty::Item(id) => match &plan.item(*id).kind {
            ItemKind::Alias(inner) => of_type(plan, inner),
            ItemKind::Struct(_) | ItemKind::Enum { .. } | ItemKind::Union { .. } => None,
        },
        Ty::Json
        | Ty::Bool
        | Ty::F32
        | Ty::F64
        | Ty::String
        | Ty::Uuid
        | Ty::Base64
        | Ty::File
        | Ty::Upload
        | Ty::FieldMask
        | Ty::Custom(_)
        | Ty::Opaque(_) => None,
    }
}

fn of_tuple(plan: &Plan, items: &[Ty]) -> Option<TokenStream> {
    let rules: Vec<Option<TokenStream>> =
        items.iter().map(|item| of_location(plan, item)).collect();
    if rules.iter().all(Option::is_none) {
        return None;
    }
    let rules = rules.into_iter().map(|rule| rule.unwrap_or_else(|| quote!(rt::AsIs)));
    Some(quote!((#(#rules,)*)))
}

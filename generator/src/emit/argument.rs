//! A value → the argument that a person would write for it.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value as Json;

use super::value::{Position, Values};
use crate::plan::{Item, ItemKind, Ty};

impl Values<'_> {
    /// The argument of a setter, or of a method.
    pub fn argument(
        &self,
        ty: &Ty,
        nullable: bool,
        required: bool,
        json: &Json,
    ) -> Option<TokenStream> {
        let krate = self.krate();
        match (nullable, json) {
            (false, json) => {
                self.attempt(|| self.within(|| self.expression(ty, json, Position::Argument)))
            }
            (true, Json::Null) if required => Some(quote!(None)),
            (true, Json::Null) => Some(quote!(#krate::Field::Null)),
            (true, json) => {
                let at = self.in_field(ty, json);
                self.attempt(|| self.within(|| self.expression(ty, json, at)))
            }
        }
    }

    /// Whatever is a `Field` by `into`: text and arrays as they are, all else as the very type.
    fn in_field(&self, ty: &Ty, json: &Json) -> Position {
        let is_taken = match (self.plan.resolved(ty), json) {
            (Ty::String, _) | (Ty::Json, Json::String(_)) => true,
            (Ty::Item(id), Json::String(_)) => self.takes_text(self.plan.item(*id)),
            (Ty::Vec(of), Json::Array(items)) => !items.is_empty() && !self.needs_suffix(of),
            (Ty::Map(of), Json::Object(entries)) => !entries.is_empty() && !self.needs_suffix(of),
            _ => false,
        };
        if is_taken { Position::Argument } else { Position::Typed }
    }

    /// Items are expressions of one type: strings may stay bare in a list of what need not be one
    /// only where all of them are strings.
    pub(super) fn element<'j>(
        &self,
        ty: &Ty,
        mut values: impl Iterator<Item = &'j Json>,
    ) -> Position {
        let may_differ = match self.plan.resolved(ty) {
            Ty::Json => true,
            Ty::Item(id) => self.takes_text(self.plan.item(*id)),
            _ => false,
        };
        if may_differ && !values.all(Json::is_string) { Position::Typed } else { Position::Element }
    }

    /// Whether text is one of the payloads of a union.
    pub(super) fn takes_text(&self, item: &Item) -> bool {
        let ItemKind::Union { variants, .. } = &item.kind else { return false };
        let text = item.conversions.text.and_then(|at| variants.get(at));
        text.is_some_and(|variant| *self.plan.resolved(&variant.ty) == Ty::String)
    }

    /// Numbers that a bare literal, which is an `i32` or an `f64`, does not become.
    fn needs_suffix(&self, ty: &Ty) -> bool {
        matches!(self.plan.resolved(ty), Ty::U32 | Ty::U64 | Ty::F32)
    }
}

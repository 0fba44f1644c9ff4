//! Values of unions: the variant that a JSON value is of.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value as Json;

use super::{Position, Values};
use crate::emit::tokens::ident;
use crate::ir::{self, Shape, UnionBy};
use crate::plan::{Item, ItemId, ItemKind, Ty, VariantPlan};

/// Variants that are tried for the value of a union and all in it. Unions of unions have more paths
/// than can be walked.
const MOST_TRIED: usize = 20_000;

impl Values<'_> {
    /// A union, unless it is being tried for this value already, or too many variants were.
    pub(super) fn guarded_union(
        &self,
        id: ItemId,
        item: &Item,
        union: &ir::Union,
        json: &Json,
    ) -> Option<TokenStream> {
        self.open.borrow_mut().enter(id).ok()?;
        let nesting = self.nesting.get();
        if nesting == 0 {
            self.tried.set(0);
        }
        self.nesting.set(nesting + 1);
        let code = self.union(item, union, json);
        self.nesting.set(nesting);
        self.open.borrow_mut().leave();
        code
    }

    fn union(&self, item: &Item, union: &ir::Union, json: &Json) -> Option<TokenStream> {
        let ItemKind::Union { variants, .. } = &item.kind else { return None };
        let name = self.name(&item.name);
        let pairs = || {
            variants.iter().filter_map(|variant| Some((variant, union.variants.get(variant.of)?)))
        };
        let code = |variant: &VariantPlan, payload: &Json| {
            let (ident, payload) =
                (ident(&variant.ident), self.expression(&variant.ty, payload, Position::Exact)?);
            Some(quote!(#name::#ident(#payload)))
        };
        match &union.by {
            UnionBy::Key => pairs().find_map(|(variant, of)| {
                let payload = json.get(of.key.as_deref()?)?;
                self.attempt(|| code(variant, payload))
            }),
            UnionBy::Tag { property } => {
                let tag = match json.get(property)? {
                    Json::String(text) => text.clone(),
                    number => number.as_i64()?.to_string(),
                };
                pairs()
                    .find(|(_, of)| {
                        of.tags.contains(&tag) || of.variant_evidence.aliases.contains(&tag)
                    })
                    .and_then(|(variant, _)| code(variant, json))
            }
            UnionBy::JsonType | UnionBy::First => {
                // Stable: of variants that know as much, the first.
                let mut variants: Vec<&VariantPlan> = pairs().map(|(variant, _)| variant).collect();
                variants.sort_by_cached_key(|variant| self.unknown_keys(&variant.ty, json));
                variants.into_iter().find_map(|variant| {
                    self.tried.set(self.tried.get() + 1);
                    let is_over = self.tried.get() > MOST_TRIED;
                    if is_over { None } else { self.attempt(|| code(variant, json)) }
                })
            }
        }
    }

    /// How many members of an object a type has no field for.
    fn unknown_keys(&self, ty: &Ty, json: &Json) -> usize {
        let (Ty::Item(id), Json::Object(members)) = (self.plan.resolved(ty), json) else {
            return 0;
        };
        let Shape::Struct(strukt) = &self.api.ty(self.plan.item(*id).of).shape else { return 0 };
        members.keys().filter(|key| !strukt.fields.iter().any(|field| field.name == **key)).count()
    }
}

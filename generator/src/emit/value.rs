//! JSON → the Rust expression that a person would write for it, given the type it is for.

mod objects;
mod unions;
mod used_names;

use std::cell::{Cell, RefCell};

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};

use super::placeholder::literal;
use super::scalars::{any, checked_uuid, float, integer, string};
use super::tokens::ident;
use crate::guard::Guard;
use crate::ir::{self, Shape};
use crate::plan::{ItemId, ItemKind, Plan, Ty};
use used_names::UsedNames;

/// Writes expressions for code outside of the SDK: documentation, examples, tests.
///
/// `None` everywhere means that the value is not one of the type: a document's example need not
/// fit.
pub struct Values<'a> {
    pub(super) api: &'a ir::Api,
    pub(super) plan: &'a Plan,
    pub(super) names: Names,
    /// What the expressions name.
    used: RefCell<UsedNames>,
    /// What stands for a file of a form, where it is not to be its path.
    file: Option<TokenStream>,
    /// Unions whose variants are being tried for one and the same JSON value.
    open: RefCell<Guard<ItemId>>,
    /// How many unions the expression is inside of, and how many variants were tried since the
    /// outermost one.
    nesting: Cell<usize>,
    tried: Cell<usize>,
}

/// Unions directly within each other; deeper ones give no example.
const MOST_OPEN: usize = 32;

/// How types are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// `types::Agent`; the file says `use cadenya::types;`.
    Qualified,
    /// `Agent`, with a `use` line for each.
    Imported,
}

/// What surrounds an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// The argument of a setter or of `new`, as `accept` declares it.
    Argument,
    /// An item of a list or a map in such an argument: `impl Into<T>`.
    Element,
    /// A place of exactly this type.
    Exact,
    /// `impl Into<..>` of something around the type: numbers need their suffix.
    Typed,
}

impl<'a> Values<'a> {
    pub fn qualified(api: &'a ir::Api, plan: &'a Plan) -> Self {
        Self::new(api, plan, Names::Qualified)
    }
    pub fn imported(api: &'a ir::Api, plan: &'a Plan) -> Self {
        Self::new(api, plan, Names::Imported)
    }
    fn new(api: &'a ir::Api, plan: &'a Plan, names: Names) -> Self {
        let open = RefCell::new(Guard::new(MOST_OPEN));
        Self {
            api,
            plan,
            names,
            used: RefCell::default(),
            file: None,
            open,
            nesting: Cell::new(0),
            tried: Cell::new(0),
        }
    }
    /// Shows each file of a form as this expression.
    pub fn with_file(mut self, file: TokenStream) -> Self {
        self.file = Some(file);
        self
    }
    pub fn krate(&self) -> TokenStream {
        let krate = ident(&self.plan.crate_name);
        quote!(#krate)
    }

    /// The value of a public field.
    pub fn exact(&self, ty: &Ty, json: &Json) -> Option<TokenStream> {
        self.expression(ty, json, Position::Exact)
    }

    pub(super) fn expression(&self, ty: &Ty, json: &Json, at: Position) -> Option<TokenStream> {
        match ty {
            Ty::Json => Some(any(json, at)),
            Ty::Bool => json.as_bool().map(|value| quote!(#value)),
            Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 => integer(ty, json, at),
            Ty::F32 | Ty::F64 => float(ty, json, at),
            Ty::String => Some(string(json.as_str()?, at)),
            Ty::Timestamp => Some(self.parsed("jiff", json.as_str()?, quote!(jiff::Timestamp))),
            Ty::Date => Some(self.parsed("jiff", json.as_str()?, quote!(jiff::civil::Date))),
            Ty::Uuid => Some(self.uuid(json.as_str()?)),
            Ty::Base64 => self.base64(json),
            Ty::File | Ty::Upload => self.upload(ty, json.as_str()?, at),
            Ty::FieldMask => self.field_mask(json.as_str()?, at),
            Ty::Custom(_) => None,
            Ty::Vec(item) => self.list(item, json.as_array()?, at),
            Ty::Map(value) => self.map(value, json.as_object()?, at),
            Ty::Tuple(items) => {
                let values = json.as_array().filter(|values| values.len() == items.len())?;
                let values = items
                    .iter()
                    .zip(values)
                    .map(|(ty, value)| self.within(|| self.expression(ty, value, Position::Exact)));
                let values = values.collect::<Option<Vec<_>>>()?;
                Some(quote!((#(#values,)*)))
            }
            Ty::Option(_) if json.is_null() => Some(quote!(None)),
            Ty::Option(inner) => {
                self.expression(inner, json, typed(at)).map(|value| quote!(Some(#value)))
            }
            Ty::Boxed(inner) | Ty::Opaque(inner) if at == Position::Argument => {
                self.expression(inner, json, at)
            }
            Ty::Opaque(inner) => {
                let (krate, value) = (self.krate(), self.expression(inner, json, Position::Typed)?);
                Some(quote!(#krate::Opaque::from(#value)))
            }
            Ty::Boxed(inner) => {
                self.expression(inner, json, typed(at)).map(|value| quote!(Box::new(#value)))
            }
            Ty::Item(id) => self.item(*id, json, at),
        }
    }

    /// `"..".parse::<jiff::Timestamp>()?`
    fn parsed(&self, of_crate: &'static str, text: &str, ty: TokenStream) -> TokenStream {
        let mut used = self.used.borrow_mut();
        used.crates.insert(of_crate);
        used.parses = true;
        quote!(#text.parse::<#ty>()?)
    }

    fn uuid(&self, text: &str) -> TokenStream {
        match checked_uuid(text) {
            Some(code) => {
                self.used.borrow_mut().crates.insert("uuid");
                code
            }
            None => self.parsed("uuid", text, quote!(uuid::Uuid)),
        }
    }

    fn base64(&self, json: &Json) -> Option<TokenStream> {
        let krate = self.krate();
        let text = json.as_str()?;
        self.used.borrow_mut().parses = true;
        Some(quote!(serde_json::from_value::<#krate::Base64>(#text.into())?))
    }

    /// Text where it is compared with what was sent, a path where it is shown.
    fn upload(&self, ty: &Ty, text: &str, at: Position) -> Option<TokenStream> {
        if let (Ty::File, Some(file)) = (ty, &self.file) {
            return Some(file.clone());
        }
        let source = match self.names {
            Names::Qualified => quote!(#text),
            Names::Imported => quote!(std::path::Path::new(#text)),
        };
        let (krate, owned) = (self.krate(), !matches!(at, Position::Argument | Position::Element));
        Some(match ty {
            Ty::File if owned => quote!(#krate::FilePart::from(#source)),
            Ty::Upload if owned => quote!(#krate::Upload::from(#source)),
            _ => source,
        })
    }

    fn field_mask(&self, mask: &str, at: Position) -> Option<TokenStream> {
        let krate = self.krate();
        match at {
            Position::Argument | Position::Element => Some(quote!(#mask)),
            Position::Exact | Position::Typed => Some(quote!(#krate::FieldMask::from(#mask))),
        }
    }

    fn list(&self, item: &Ty, values: &[Json], at: Position) -> Option<TokenStream> {
        let argument = at == Position::Argument;
        if argument && values.is_empty() {
            let item = self.name_of(item);
            return Some(quote!(Vec::<#item>::new()));
        }
        let within = if argument { self.element(item, values.iter()) } else { typed(at) };
        let values = values
            .iter()
            .map(|value| self.within(|| self.expression(item, value, within)))
            .collect::<Option<Vec<_>>>()?;
        Some(if argument { quote!([#(#values),*]) } else { quote!(vec![#(#values),*]) })
    }

    fn map(&self, ty: &Ty, entries: &Map<String, Json>, at: Position) -> Option<TokenStream> {
        let argument = at == Position::Argument;
        if argument && entries.is_empty() {
            let ty = self.name_of(ty);
            return Some(quote!(std::collections::BTreeMap::<String, #ty>::new()));
        }
        let within = if argument { self.element(ty, entries.values()) } else { typed(at) };
        let key_at = if argument { Position::Element } else { typed(at) };
        let entries = entries.iter().map(|(key, value)| {
            let (key, value) =
                (string(key, key_at), self.within(|| self.expression(ty, value, within))?);
            Some(quote!((#key, #value)))
        });
        let entries = entries.collect::<Option<Vec<_>>>()?;
        Some(if argument {
            quote!([#(#entries),*])
        } else {
            quote!(std::collections::BTreeMap::from([#(#entries),*]))
        })
    }

    fn item(&self, id: ItemId, json: &Json, at: Position) -> Option<TokenStream> {
        let item = self.plan.item(id);
        match (&item.kind, &self.api.ty(item.of).shape) {
            (ItemKind::Alias(ty), _) => self.expression(ty, json, at),
            (ItemKind::Struct(plan), Shape::Struct(strukt)) => {
                self.strukt(item, plan, strukt, json.as_object()?)
            }
            (ItemKind::Enum { variants, .. }, Shape::Enum(enumeration)) => {
                let name = self.name(&item.name);
                let at = enumeration.values.iter().position(|value| literal(&value.value) == *json);
                match at.and_then(|at| variants.get(at)) {
                    Some(variant) => {
                        let variant = ident(variant);
                        Some(quote!(#name::#variant))
                    }
                    None => json.as_str().map(|text| quote!(#name::from(#text))),
                }
            }
            (ItemKind::Union { .. }, Shape::Union(_))
                if is_bare(at) && json.is_string() && self.takes_text(item) =>
            {
                json.as_str().map(|text| quote!(#text))
            }
            (ItemKind::Union { .. }, Shape::Union(union)) => {
                self.guarded_union(id, item, union, json)
            }
            _ => None,
        }
    }

    /// Another value than that of the unions which are being tried.
    pub(super) fn within<T>(&self, value: impl FnOnce() -> T) -> T {
        let open = self.open.borrow_mut().suspend();
        let value = value();
        self.open.borrow_mut().resume(open);
        value
    }
}

fn is_bare(at: Position) -> bool {
    matches!(at, Position::Argument | Position::Element)
}

/// Beneath `Typed` everything stays typed; beneath the others the place is known.
fn typed(at: Position) -> Position {
    if at == Position::Exact { Position::Exact } else { Position::Typed }
}

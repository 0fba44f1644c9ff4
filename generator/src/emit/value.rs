//! JSON → the Rust expression that a person would write for it, given the type it is for.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};

use super::placeholder::literal;
use super::scalars::{any, float, integer, string, uuid};
use super::tokens::ident;
use crate::guard::Guard;
use crate::ir::{self, Shape, UnionBy};
use crate::plan::{FieldPlan, Item, ItemId, ItemKind, Plan, Presence, StructPlan, Ty, VariantPlan};

/// Writes expressions for code outside of the SDK: documentation, examples, tests.
///
/// `None` everywhere means that the value is not one of the type: a document's example need not fit.
pub struct Values<'a> {
    pub(super) api: &'a ir::Api,
    pub(super) plan: &'a Plan,
    names: Names,
    /// Paths of `..Required` structs, for further `use` lines.
    required: RefCell<Vec<TokenStream>>,
    /// What stands for a file of a form, where it is not to be its path.
    file: Option<TokenStream>,
    /// Unions whose variants are being tried for one and the same JSON value.
    open: RefCell<Guard<ItemId>>,
    /// How many unions the expression is inside of, and how many variants were tried since the outermost one.
    nesting: Cell<usize>,
    tried: Cell<usize>,
}

/// Unions directly within each other; deeper ones give no example.
const MOST_OPEN: usize = 32;

/// Variants that are tried for the value of a union and all in it. Unions of unions have more paths than can be walked.
const MOST_TRIED: usize = 20_000;

/// How types are named.
enum Names {
    /// `types::Agent`; the file says `use cadenya::types;`.
    Qualified,
    /// `Agent`; those named are collected for the `use` line.
    Imported(RefCell<BTreeSet<String>>),
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
        Self::new(api, plan, Names::Imported(RefCell::default()))
    }
    fn new(api: &'a ir::Api, plan: &'a Plan, names: Names) -> Self {
        let open = RefCell::new(Guard::new(MOST_OPEN));
        Self { api, plan, names, required: RefCell::default(), file: None, open, nesting: Cell::new(0), tried: Cell::new(0) }
    }
    /// Shows each file of a form as this expression.
    pub fn with_file(mut self, file: TokenStream) -> Self {
        self.file = Some(file);
        self
    }
    /// `use cadenya::types::{Agent, AgentSpec};`, for what was named so far.
    pub fn imports(&self) -> TokenStream {
        let Names::Imported(names) = &self.names else { return TokenStream::new() };
        let names = names.borrow();
        let (krate, names) = (self.krate(), names.iter().map(|name| ident(name)).collect::<Vec<_>>());
        let types = match names.as_slice() {
            [] => TokenStream::new(),
            [one] => quote!(use #krate::types::#one;),
            several => quote!(use #krate::types::{#(#several),*};),
        };
        let required = self.required.borrow();
        let required = required.iter();
        quote!(#(use #required;)* #types)
    }
    /// A type of a resource's module, from where the expression stands.
    pub(super) fn beside(&self, module: &[proc_macro2::Ident], name: &proc_macro2::Ident) -> TokenStream {
        let krate = self.krate();
        let path = quote!(#krate::resources #(::#module)*::#name);
        match self.names {
            Names::Qualified => path,
            Names::Imported(_) => {
                let mut required = self.required.borrow_mut();
                if required.iter().all(|other| other.to_string() != path.to_string()) {
                    required.push(path);
                }
                quote!(#name)
            }
        }
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
            Ty::Timestamp => json.as_str().map(|text| quote!(#text.parse::<jiff::Timestamp>()?)),
            Ty::Date => json.as_str().map(|text| quote!(#text.parse::<jiff::civil::Date>()?)),
            Ty::Uuid => json.as_str().map(uuid),
            Ty::Base64 => self.base64(json),
            Ty::File | Ty::Upload => self.upload(ty, json.as_str()?, at),
            Ty::FieldMask => self.field_mask(json.as_str()?, at),
            Ty::Custom(_) => None,
            Ty::Vec(item) => self.list(item, json.as_array()?, at),
            Ty::Map(value) => self.map(value, json.as_object()?, at),
            Ty::Tuple(items) => {
                let values = json.as_array().filter(|values| values.len() == items.len())?;
                let values =
                    items.iter().zip(values).map(|(ty, value)| self.within(|| self.expression(ty, value, Position::Exact)));
                let values = values.collect::<Option<Vec<_>>>()?;
                Some(quote!((#(#values,)*)))
            }
            Ty::Option(_) if json.is_null() => Some(quote!(None)),
            Ty::Option(inner) => self.expression(inner, json, typed(at)).map(|value| quote!(Some(#value))),
            Ty::Boxed(inner) | Ty::Far(inner) if at == Position::Argument => self.expression(inner, json, at),
            Ty::Far(inner) => {
                let (krate, value) = (self.krate(), self.expression(inner, json, Position::Typed)?);
                Some(quote!(#krate::Far::from(#value)))
            }
            Ty::Boxed(inner) => self.expression(inner, json, typed(at)).map(|value| quote!(Box::new(#value))),
            Ty::Item(id) => self.item(*id, json, at),
        }
    }

    fn base64(&self, json: &Json) -> Option<TokenStream> {
        let krate = self.krate();
        let text = json.as_str()?;
        Some(quote!(serde_json::from_value::<#krate::Base64>(#text.into())?))
    }

    /// Text where it is compared with what was sent, a path where it is shown.
    fn upload(&self, ty: &Ty, text: &str, at: Position) -> Option<TokenStream> {
        if let (Ty::File, Some(file)) = (ty, &self.file) {
            return Some(file.clone());
        }
        let source = match self.names {
            Names::Qualified => quote!(#text),
            Names::Imported(_) => quote!(std::path::Path::new(#text)),
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
            let item = self.name_of(item)?;
            return Some(quote!(Vec::<#item>::new()));
        }
        let within = if argument { self.element(item, values.iter()) } else { typed(at) };
        let values =
            values.iter().map(|value| self.within(|| self.expression(item, value, within))).collect::<Option<Vec<_>>>()?;
        Some(if argument { quote!([#(#values),*]) } else { quote!(vec![#(#values),*]) })
    }

    fn map(&self, ty: &Ty, entries: &Map<String, Json>, at: Position) -> Option<TokenStream> {
        let argument = at == Position::Argument;
        if argument && entries.is_empty() {
            let ty = self.name_of(ty)?;
            return Some(quote!(std::collections::BTreeMap::<String, #ty>::new()));
        }
        let within = if argument { self.element(ty, entries.values()) } else { typed(at) };
        let key_at = if argument { Position::Element } else { typed(at) };
        let entries = entries.iter().map(|(key, value)| {
            let (key, value) = (string(key, key_at), self.within(|| self.expression(ty, value, within))?);
            Some(quote!((#key, #value)))
        });
        let entries = entries.collect::<Option<Vec<_>>>()?;
        Some(if argument { quote!([#(#entries),*]) } else { quote!(std::collections::BTreeMap::from([#(#entries),*])) })
    }

    fn item(&self, id: ItemId, json: &Json, at: Position) -> Option<TokenStream> {
        let item = self.plan.item(id);
        match (&item.kind, &self.api.ty(item.of).shape) {
            (ItemKind::Alias(ty), _) => self.expression(ty, json, at),
            (ItemKind::Struct(plan), Shape::Struct(strukt)) => self.strukt(item, plan, strukt, json.as_object()?),
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
            (ItemKind::Union { .. }, Shape::Union(_)) if is_bare(at) && json.is_string() && self.takes_text(item) => {
                json.as_str().map(|text| quote!(#text))
            }
            (ItemKind::Union { .. }, Shape::Union(union)) => self.guarded_union(id, item, union, json),
            _ => None,
        }
    }

    /// `AgentSpec::new(AgentStatus::Draft).description("..")`
    fn strukt(&self, item: &Item, plan: &StructPlan, strukt: &ir::Struct, json: &Map<String, Json>) -> Option<TokenStream> {
        let name = self.name(&item.name);
        let given = |field: &FieldPlan| json.get(&strukt.fields.get(field.of)?.name);
        let arguments = plan.arguments.iter().map(|at| plan.fields.get(*at)).collect::<Option<Vec<_>>>()?;
        let flattened = plan.flattened.as_ref().map(|(_, union)| self.item(*union, &Json::Object(json.clone()), Position::Exact));
        let mut code = match &plan.required_struct {
            Some(required) => {
                let required = self.name(required);
                let idents = arguments.iter().map(|field| ident(&field.ident));
                let values = arguments.iter().map(|field| self.field_exact(field, given(field)?)).collect::<Option<Vec<_>>>()?;
                let union = match (&plan.flattened, flattened) {
                    (Some((field, _)), Some(value)) => {
                        let (field, value) = (ident(field), value?);
                        quote!(#field: #value,)
                    }
                    _ => TokenStream::new(),
                };
                quote!(#name::new(#required { #(#idents: #values,)* #union }))
            }
            None => {
                let values = arguments
                    .iter()
                    .map(|field| self.argument(&field.ty, field.presence == Presence::RequiredNullable, true, given(field)?));
                let values = values.chain(flattened).collect::<Option<Vec<_>>>()?;
                quote!(#name::new(#(#values),*))
            }
        };
        for field in plan.fields.iter().filter(|field| matches!(field.presence, Presence::Optional | Presence::OptionalNullable))
        {
            let Some(value) = given(field) else { continue };
            let nullable = field.presence == Presence::OptionalNullable;
            if value.is_null() && !nullable {
                continue;
            }
            let (setter, value) = (ident(&field.setter), self.argument(&field.ty, nullable, false, value)?);
            code.extend(quote!(.#setter(#value)));
        }
        Some(code)
    }

    fn field_exact(&self, field: &FieldPlan, json: &Json) -> Option<TokenStream> {
        match (field.presence, json) {
            (Presence::RequiredNullable, Json::Null) => Some(quote!(None)),
            (Presence::RequiredNullable, json) => self.within(|| self.exact(&field.ty, json)).map(|value| quote!(Some(#value))),
            _ => self.within(|| self.exact(&field.ty, json)),
        }
    }

    /// A union, unless it is being tried for this value already, or too many variants were.
    fn guarded_union(&self, id: ItemId, item: &Item, union: &ir::Union, json: &Json) -> Option<TokenStream> {
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

    /// Another value than that of the unions which are being tried.
    pub(super) fn within<T>(&self, value: impl FnOnce() -> T) -> T {
        let open = self.open.borrow_mut().suspend();
        let value = value();
        self.open.borrow_mut().resume(open);
        value
    }

    fn union(&self, item: &Item, union: &ir::Union, json: &Json) -> Option<TokenStream> {
        let ItemKind::Union { variants, .. } = &item.kind else { return None };
        let name = self.name(&item.name);
        let pairs = || variants.iter().filter_map(|variant| Some((variant, union.variants.get(variant.of)?)));
        let code = |variant: &VariantPlan, payload: &Json| {
            let (ident, payload) = (ident(&variant.ident), self.expression(&variant.ty, payload, Position::Exact)?);
            Some(quote!(#name::#ident(#payload)))
        };
        match &union.by {
            UnionBy::Key => pairs().find_map(|(variant, of)| code(variant, json.get(of.key.as_deref()?)?)),
            UnionBy::Tag { property } => {
                let tag = match json.get(property)? {
                    Json::String(text) => text.clone(),
                    number => number.as_i64()?.to_string(),
                };
                pairs()
                    .find(|(_, of)| of.tags.contains(&tag) || of.told.aliases.contains(&tag))
                    .and_then(|(variant, _)| code(variant, json))
            }
            UnionBy::JsonType | UnionBy::First => {
                // Stable: of variants that know as much, the first.
                let mut variants: Vec<&VariantPlan> = pairs().map(|(variant, _)| variant).collect();
                variants.sort_by_cached_key(|variant| self.unknown_keys(&variant.ty, json));
                variants.into_iter().find_map(|variant| {
                    self.tried.set(self.tried.get() + 1);
                    if self.tried.get() > MOST_TRIED { None } else { code(variant, json) }
                })
            }
        }
    }

    /// How many members of an object a type has no field for.
    fn unknown_keys(&self, ty: &Ty, json: &Json) -> usize {
        let (Ty::Item(id), Json::Object(members)) = (self.plan.resolved(ty), json) else { return 0 };
        let Shape::Struct(strukt) = &self.api.ty(self.plan.item(*id).of).shape else { return 0 };
        members.keys().filter(|key| !strukt.fields.iter().any(|field| field.name == **key)).count()
    }

    /// An item's name from where the expression stands.
    fn name(&self, name: &str) -> TokenStream {
        let (krate, name_ident) = (self.krate(), ident(name));
        match &self.names {
            Names::Qualified => quote!(types::#name_ident),
            Names::Imported(_) if self.plan.shadowed.contains(name) || name == "Self" => quote!(#krate::types::#name_ident),
            Names::Imported(names) => {
                names.borrow_mut().insert(name.to_owned());
                quote!(#name_ident)
            }
        }
    }

    /// A type's name, for the places where nothing else tells it.
    fn name_of(&self, ty: &Ty) -> Option<TokenStream> {
        Some(match ty {
            Ty::Item(id) => self.name(&self.plan.item(*id).name),
            other => super::tokens::Scope::outside(self.plan).ty(other),
        })
    }
}

fn is_bare(at: Position) -> bool {
    matches!(at, Position::Argument | Position::Element)
}

/// Beneath `Typed` everything stays typed; beneath the others the place is known.
fn typed(at: Position) -> Position {
    if at == Position::Exact { Position::Exact } else { Position::Typed }
}

//! Decides every name, module, argument, box and derive of the SDK, and keeps them in side tables; `emit` only writes them down.

mod answer;
mod body;
mod claims;
mod convert;
mod cycles;
mod depth;
mod features;
mod files;
mod graph;
pub mod ident;
mod locking;
mod mask;
mod modules;
mod operations;
mod reach;
mod resources;
mod split;
mod structs;
mod type_names;
mod types;
mod variants;
mod visit;
pub mod words;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

pub use body::{BodyUse, body_use};
pub use features::{ALL as ALL_FEATURES, Features, OTHERS as OTHER_FEATURES};
pub use locking::UNION_CHANGED;
pub use type_names::NAME_CLASH;

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::ir::{Api, Json, NextPage, OperationId, ResourceId, StreamKind, Type, TypeId};
use crate::load::Document;
use crate::lock::Lock;

use convert::Convert;
use ident::Taken;
use type_names::Want;

/// Names that emitted code takes from the prelude.
const PRELUDE: &[&str] = &[
    "Option",
    "Result",
    "String",
    "Vec",
    "Box",
    "Into",
    "From",
    "IntoIterator",
    "Iterator",
    "Default",
    "Clone",
    "Send",
    "Sync",
    "Sized",
    "Debug",
    "PartialEq",
    "Eq",
    "Hash",
    "Copy",
    "Unpin",
    "AsRef",
    "AsMut",
    "TryFrom",
    "TryInto",
    "Extend",
];

/// What the config, or its absence, decides of the plan.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    pub crate_name: &'a str,
    /// Whether types that are only received get `new` and setters as well.
    pub build_received: bool,
    /// Whether each resource at the root is a feature.
    pub groups: bool,
}

/// Decides everything that `emit` writes down, and what the next run is to keep of it.
pub fn plan(api: &Api, options: Options<'_>, lock: &Lock, _document: &Document, diagnostics: &mut Diagnostics) -> (Plan, Lock) {
    let error = common_error(api, lock);
    let reach = reach::reach(api, error.as_ref());
    let split = split::split(api, &reach, lock);

    let mut type_scope = Taken::default();
    let wants: Vec<Want> = wants(&reach, &split);
    let names = type_names::type_names(api, &wants, lock, &mut type_scope, diagnostics);
    let mut all = types::place(api, &reach, &names, options.build_received);
    types::fill(&mut all, api, lock, &mut type_scope);

    let mut resource_scope = Taken::default();
    let (resources, methods) = resources::plan_resources(api, lock, &mut resource_scope);
    let convert = Convert { api, of_types: &all.of_types };
    let mut pagings = Vec::new();
    let mut operations = Vec::with_capacity(api.operations.len());
    for ((index, operation), names) in api.operations.iter().enumerate().zip(methods) {
        let locked = lock.operations.get(&operation.pointer.0);
        let mut plan = operations::plan_operation(&convert, OperationId(index as u32), operation, locked, &mut pagings);
        names.name(&mut plan);
        operations.push(plan);
    }
    for (operation, plan) in api.operations.iter().zip(&mut operations) {
        if let Some(name) = &mut plan.required_struct {
            *name = resource_scope.kept_or_free(&format!("{}Required", plan.builder));
        }
        if let AnswerPlan::ByStatus(of) = &mut plan.answer {
            let odd = lock.operations.get(&operation.pointer.0).and_then(|locked| locked.answer.clone());
            of.name = resource_scope.kept_or_free(&odd.unwrap_or_else(|| resources::usual_answer(&plan.builder)));
        }
    }

    let received = |ty: &Type| convert.ty(ty, false);
    let features = if options.groups { Features::of(api, &reach, &all.items, &resources) } else { Features::default() };
    let mut plan = Plan {
        crate_name: options.crate_name.to_owned(),
        webhooks: api.webhooks.iter().map(|webhook| received(&webhook.payload)).collect(),
        error: error.as_ref().map(received).filter(|ty| matches!(ty, Ty::Item(_))),
        shadowed: PRELUDE
            .iter()
            .filter(|name| type_scope.has(name) || resource_scope.has(name))
            .map(|name| (*name).to_owned())
            .collect(),
        uses_uuid: false,
        features,
        resources,
        operations,
        pagings,
        of_types: all.of_types,
        items: all.items,
    };
    for operation in &mut plan.operations {
        operation.errors.retain(|(_, ty)| matches!(ty, Ty::Item(_)) && Some(ty) != plan.error.as_ref());
    }
    plan.uses_uuid = plan.any_ty(&|ty| *ty == Ty::Uuid);
    let new_lock = locking::lock(api, &plan, lock);
    locking::compare(api, lock, &new_lock, diagnostics);
    (plan, new_lock)
}

/// The type of the body of most errors. Once it was one, it stays that as long as any operation documents it.
fn common_error(api: &Api, lock: &Lock) -> Option<Type> {
    let pointer_of = |ty: &Type| match ty {
        Type::Named(id) => Some(&api.ty(*id).pointer.0),
        _ => None,
    };
    let documented = api.operations.iter().flat_map(|operation| &operation.errors).map(|error| &error.ty);
    let locked = lock.error.as_ref().and_then(|pointer| documented.into_iter().find(|ty| pointer_of(ty) == Some(pointer)));
    locked.or(api.error.as_ref()).cloned()
}

fn wants(reach: &reach::Reach, split: &[bool]) -> Vec<Want> {
    let emitted =
        reach.sent.iter().zip(&reach.received).zip(&reach.kept).map(|((sent, received), kept)| *sent || *received || *kept);
    emitted.zip(split).map(|(emitted, split)| Want { emitted, split: *split }).collect()
}

/// What `emit` needs beside the [`crate::ir::Api`]. All identifiers are checked, keywords raw (`r#type`), unique in their scope.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    pub crate_name: String,
    /// Emitted types in module and name order.
    pub items: Vec<Item>,
    /// In the order of `Api::resources`.
    pub resources: Vec<ResourcePlan>,
    /// In the order of `Api::operations`.
    pub operations: Vec<OperationPlan>,
    /// Names of the prelude that a schema took: emitted code names these absolutely.
    pub shadowed: BTreeSet<String>,
    /// Which optional dependencies emitted types need.
    pub uses_uuid: bool,
    /// Those that the API's resources are.
    pub features: Features,
    /// The distinct ways to page, in the order of first use.
    pub pagings: Vec<PagingPlan>,
    /// The payload of each of `Api::webhooks`.
    pub webhooks: Vec<Ty>,
    /// The error body that most operations document.
    pub error: Option<Ty>,
    /// The items of each of `Api::types`.
    pub of_types: Vec<ItemsOf>,
}

/// The items that a type of the document became: none when it is only ever flattened, two when it is split.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ItemsOf {
    pub sent: Option<ItemId>,
    pub received: Option<ItemId>,
}

/// One way to page.
#[derive(Debug, Clone, PartialEq)]
pub struct PagingPlan {
    pub items: Vec<String>,
    pub more: Option<Vec<String>>,
    pub next: NextPage,
}

impl Plan {
    /// The item behind an id.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0 as usize]
    }
    /// What a type is beneath its aliases.
    pub fn resolved<'a>(&'a self, ty: &'a Ty) -> &'a Ty {
        match ty {
            Ty::Item(id) => match &self.item(*id).kind {
                ItemKind::Alias(inner) => self.resolved(inner),
                _ => ty,
            },
            _ => ty,
        }
    }
}

/// A place in [`Plan::items`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(pub u32);

/// One Rust type under `types`.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub of: TypeId,
    pub direction: Direction,
    /// `ApiKeySpecInput`
    pub name: String,
    /// The private module it stands in: `api_keys`.
    pub module: String,
    /// Contains itself: read with its slots on the heap.
    pub in_cycle: bool,
    /// Stands in a [`Ty::Far`] somewhere.
    pub is_far: bool,
    /// Has `new` and setters: users make values of it.
    pub is_built: bool,
    pub kind: ItemKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    Both,
    Sent,
    Received,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ItemKind {
    Struct(StructPlan),
    /// Variant identifiers in the order of the IR's values; `integer`: the values are numbers.
    Enum {
        variants: Vec<String>,
        unknown: String,
        integer: bool,
    },
    /// `from`: indices of variants whose payload no other variant has.
    Union {
        variants: Vec<VariantPlan>,
        unknown: String,
        from: Vec<usize>,
    },
    Alias(Ty),
}

#[derive(Debug, Clone, PartialEq)]
pub struct VariantPlan {
    /// Position in `ir::Union::variants`.
    pub of: usize,
    pub ident: String,
    pub ty: Ty,
}

#[derive(Debug, Clone, PartialEq)]
pub struct StructPlan {
    /// Only those that travel in this direction, in document order.
    pub fields: Vec<FieldPlan>,
    /// A typed `additionalProperties`: field name and value type.
    pub rest: Option<(String, Ty)>,
    /// The setter that adds one entry to it.
    pub rest_entry: Option<String>,
    /// The flattened union: field name (`kind`) and item.
    pub flattened: Option<(String, ItemId)>,
    /// Positions in `fields` of the positional arguments of `new`, in order (the flattened union comes last by itself).
    pub arguments: Vec<usize>,
    /// More than four arguments: `new` takes this plain struct instead.
    pub required_struct: Option<String>,
    pub has_default: bool,
    /// Some field is secret.
    pub redacted: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct FieldPlan {
    /// Position in `ir::Struct::fields`.
    pub of: usize,
    /// `r#type`
    pub ident: String,
    /// Setter name (differs from `ident` where that clashes with a method): `new_`.
    pub setter: String,
    /// The setter that adds one map entry: `label`.
    pub entry_setter: Option<String>,
    /// The value's type without `Option`/`Field`, boxed where the type contains itself.
    pub ty: Ty,
    pub presence: Presence,
    /// `new` sets it, to the constant: always where it is [`Presence::Constant`], and where it is optional but a union is told apart by it.
    pub filled: bool,
    /// Never shown by `Debug`.
    pub hidden: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// `T`, argument of `new`.
    Required,
    /// `Option<T>` that must be there: required and nullable. Argument of `new`: `impl Into<Option<T>>`… by value.
    RequiredNullable,
    /// `T`, filled in by `new`: the property can have one value only.
    Constant,
    /// `Option<T>`
    Optional,
    /// `Field<T>`
    OptionalNullable,
}

/// A Rust type, direction resolved.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ty {
    Json,
    Bool,
    I32,
    I64,
    U32,
    U64,
    F32,
    F64,
    String,
    Timestamp,
    Date,
    Uuid,
    Base64,
    /// A file of a form.
    File,
    /// A body of bytes.
    Upload,
    FieldMask,
    Custom(String),
    Vec(Box<Ty>),
    Map(Box<Ty>),
    Tuple(Vec<Ty>),
    Option(Box<Ty>),
    Boxed(Box<Ty>),
    /// In a box that the compiler does not look into.
    Far(Box<Ty>),
    Item(ItemId),
}

#[derive(Debug, Clone, PartialEq)]
pub struct ResourcePlan {
    pub of: ResourceId,
    /// Accessor on its parent or the client: `variations`.
    pub accessor: String,
    /// `AgentsVariations`
    pub handle: String,
    /// Module path below `resources`: `["agents", "variations"]`.
    pub module: Vec<String>,
    pub children: Vec<ResourceId>,
    pub operations: Vec<OperationId>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct OperationPlan {
    pub of: OperationId,
    /// `r#continue`
    pub method: String,
    /// `AgentsVariationsUpdate`
    pub builder: String,
    /// Positional, in order: path, then required query, header, body properties.
    pub arguments: Vec<Argument>,
    /// Beyond four: all but path parameters move into this struct: `AgentsVariationsCreateRequired`.
    pub required_struct: Option<String>,
    pub setters: Vec<Argument>,
    /// Required properties of a flat body that have one possible value: position in `ir::Struct::fields`, and the value.
    pub constants: Vec<(usize, Json)>,
    /// `.body(value)` of this type replaces the whole body.
    pub whole_body: Option<Ty>,
    /// A field mask beside the body.
    pub mask: Option<MaskPlan>,
    pub body: BodyPlan,
    pub answer: AnswerPlan,
    /// Errors whose bodies are not what those of most others are: the status, and the type.
    pub errors: Vec<(String, Ty)>,
    /// What to ask for, where it is not JSON as such.
    pub accept: Option<String>,
    /// Streams that can be had instead, each by a method of its own.
    pub streams: Vec<StreamForm>,
    /// The answer can be had as it comes: of these media types, or whatever it is.
    pub download: Option<Option<String>>,
    /// Index into the distinct paging schemes of the API.
    pub paging: Option<usize>,
}

/// `update_mask_from_body()`, and the paths that a mask may name.
#[derive(Debug, Clone, PartialEq)]
pub struct MaskPlan {
    /// The setter that takes a mask of the caller's own.
    pub setter: String,
    /// The one that makes it of the body.
    pub from_body: String,
    pub in_query: bool,
    /// Paths of the objects whose parts are named one by one.
    pub objects: Vec<String>,
    /// `SPEC_VALUE`, `spec.value`
    pub constants: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    pub ident: String,
    pub entry_setter: Option<String>,
    pub ty: Ty,
    pub nullable: bool,
    pub target: Target,
}

/// Where an argument goes.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// Position in `ir::Operation::parameters`.
    Parameter(usize),
    /// Property of the flattened body object: position in `ir::Struct::fields`.
    Property(usize),
    /// The union flattened into the body object.
    Flattened,
    /// The body as a whole.
    Body,
}

#[derive(Debug, Clone, PartialEq)]
pub enum BodyPlan {
    None,
    /// An object whose properties are arguments and setters.
    Flat {
        of: TypeId,
    },
    /// One value.
    Whole(Ty),
}

#[derive(Debug, Clone, PartialEq)]
pub enum AnswerPlan {
    Empty,
    Json(Ty),
    Text,
    Binary,
    /// A list: the item.
    Page(Ty),
    Stream(StreamPlan),
    /// A value, or nothing; and the status that promises one.
    Optional(Box<AnswerPlan>, u16),
    ByStatus(StatusEnum),
}

/// The enum of an operation whose answers have several types.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusEnum {
    /// `AgentsCreateAnswer`
    pub name: String,
    /// In the order of the IR's answers.
    pub variants: Vec<StatusVariant>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct StatusVariant {
    /// `Accepted`
    pub ident: String,
    /// `None`: all that are not named.
    pub status: Option<u16>,
    pub answer: AnswerPlan,
}

/// An answer that is read piece by piece.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamPlan {
    pub kind: StreamKind,
    pub item: Ty,
    /// What to ask for, where there are other answers.
    pub media_type: String,
    /// What ends it, where that is not `[DONE]`.
    pub end: Option<String>,
}

/// One that has to be asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamForm {
    pub of: StreamPlan,
    /// The member of the body that does.
    pub asked_by: Option<String>,
}

impl AnswerPlan {
    /// The enum of an answer that depends on the status.
    pub fn by_status(&self) -> Option<&StatusEnum> {
        match self {
            Self::ByStatus(of) => Some(of),
            _ => None,
        }
    }
    /// The types that it names.
    pub fn types(&self) -> Vec<&Ty> {
        match self {
            Self::Json(ty) | Self::Page(ty) => vec![ty],
            Self::Stream(stream) => vec![&stream.item],
            Self::Optional(value, _) => value.types(),
            Self::ByStatus(of) => of.variants.iter().flat_map(|variant| variant.answer.types()).collect(),
            Self::Empty | Self::Text | Self::Binary => Vec::new(),
        }
    }
}

impl OperationPlan {
    /// What ends the stream that it answers, where that is not the usual.
    pub fn end_marker(&self) -> Option<&str> {
        let own = match &self.answer {
            AnswerPlan::Stream(stream) => Some(stream),
            _ => None,
        };
        own.into_iter().chain(self.streams.iter().map(|form| &form.of)).find_map(|stream| stream.end.as_deref())
    }
    /// The types that what it answers names, in whatever form.
    pub fn answered(&self) -> impl Iterator<Item = &Ty> {
        self.answer.types().into_iter().chain(self.streams.iter().map(|stream| &stream.of.item))
    }
}

//! What is decided: side tables by id.

use std::collections::BTreeSet;

use super::item::{Item, ItemId, ItemKind, ItemsOf, Ty};
use super::response_plan::{ResponsePlan, StreamForm, WholeForm};
use super::{EventNames, Features};
use crate::ir::{End, Json, NextPage, OperationId, ResourceId, Table, TypeId};
use crate::lock::renamed::Unclear;

/// What `emit` needs beside the [`crate::ir::Api`]. All identifiers are checked, keywords raw
/// (`r#type`), unique in their scope.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    pub crate_name: String,
    /// Emitted types in module and name order.
    pub items: Table<ItemId, Item>,
    /// In the order of `Api::resources`.
    pub resources: Table<ResourceId, ResourcePlan>,
    /// In the order of `Api::operations`.
    pub operations: Table<OperationId, OperationPlan>,
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
    /// The distinct headers that responses are documented to have.
    pub response_headers: Vec<super::HeaderPlan>,
    /// The items of each of `Api::types`.
    pub of_types: Table<TypeId, ItemsOf>,
}

/// One way to page.
#[derive(Debug, Clone, PartialEq)]
pub struct PagingPlan {
    pub items: Vec<String>,
    pub more: Option<Vec<String>>,
    pub ends: Vec<End>,
    pub next: NextPage,
}

impl Plan {
    /// The item behind an id.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id]
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
    pub unclear: Option<Unclear>,
    /// Beyond four: all but path parameters move into this struct:
    /// `AgentsVariationsCreateRequired`.
    pub required_struct: Option<String>,
    pub setters: Vec<Argument>,
    /// Required properties of a flat body that have one possible value: position in
    /// `ir::Struct::fields`, and the value.
    pub constants: Vec<(usize, Json)>,
    /// Required parameters that have one possible value: position in `ir::Operation::parameters`,
    /// and the value.
    pub fixed: Vec<(usize, Json)>,
    /// `.body(value)` of this type replaces the whole body.
    pub whole_body: Option<Ty>,
    /// A field mask beside the body.
    pub mask: Option<MaskPlan>,
    pub body: BodyPlan,
    pub response: ResponsePlan,
    /// Errors whose bodies are not what those of most others are: the status, and the type.
    pub errors: Vec<(String, Ty)>,
    /// What to ask for, where it is not JSON as such.
    pub accept: Option<String>,
    /// Streams that can be had instead, each by a method of its own.
    pub streams: Vec<StreamForm>,
    /// Of its events, where the runtime's usual names do not do.
    pub event_names: Option<EventNames>,
    /// Further media types, each by a method of its own.
    pub wholes: Vec<WholeForm>,
    /// The response can be had as it comes: of these media types, or whatever it is.
    pub download: Option<Option<String>>,
    /// Index into the distinct paging schemes of the API.
    pub paging: Option<usize>,
    /// What a page has beside its items: the name that `Page::get` takes, and the type to read it
    /// as.
    pub beside: Vec<(String, Ty)>,
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

impl OperationPlan {
    /// What ends the stream that it answers, where that is not the usual.
    pub fn end_marker(&self) -> Option<&str> {
        let own = match &self.response {
            ResponsePlan::Stream(stream) => Some(stream),
            _ => None,
        };
        own.into_iter()
            .chain(self.streams.iter().map(|form| &form.of))
            .find_map(|stream| stream.end.as_deref())
    }
    /// The types that what it answers names, in whatever form.
    pub fn record_result(&self) -> impl Iterator<Item = &Ty> {
        self.response.types().into_iter().chain(self.streams.iter().map(|stream| &stream.of.item))
    }
}

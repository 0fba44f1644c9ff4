//! What is decided: side tables by id.

use std::collections::BTreeSet;

use super::{EventNames, Features};
use crate::ir::{
    Derive, End, Id, Json, NextPage, OperationId, ResourceId, StreamKind, Table, TypeId,
};
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

/// The items that a type of the document became: none when it is only ever flattened, two when it
/// is split.
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

/// A place in [`Plan::items`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(pub u32);

impl Id for ItemId {
    fn from_index(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }
    fn to_index(self) -> usize {
        self.0 as usize
    }
}

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
    /// Stands in a [`Ty::Opaque`] somewhere.
    pub is_opaque: bool,
    /// Has `new` and setters: users make values of it.
    pub is_built: bool,
    pub conversions: Conversions,
    /// Traits that it derives beyond those that all types of its kind do.
    pub derives: Vec<Derive>,
    pub kind: ItemKind,
}

/// What an enum or a union can be made of, beside the payloads of [`ItemKind::Union`]'s `from`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conversions {
    /// The variant that text becomes.
    pub text: Option<usize>,
    /// The variant whose payload text is read as: a date, an id.
    pub parsed: Option<usize>,
    /// The variant with a float that integers become.
    pub float: Option<usize>,
    /// Those whose payload is a list, made of arrays of that very item.
    pub lists: Vec<usize>,
    /// A JSON value becomes the variant that it would be read as.
    pub json: bool,
    /// In place of `lists`: what lists, slices and pairs become, whatever their items are made of.
    pub elements: Vec<Elements>,
    /// The received type that this sent one is made of.
    pub received: Option<ItemId>,
    /// All of it makes a `Field` as well: something takes one.
    pub in_field: bool,
}

/// A variant that is a list or a map, and which kinds of elements become it. An element's kind
/// belongs to one variant of a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elements {
    pub variant: usize,
    /// None for a map, which is made of pairs.
    pub kinds: Vec<ElementKind>,
}

/// As `runtime::values::kind` has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementKind {
    Nullable,
    Text,
    Number,
    List,
    Item,
    Json,
    Plain,
    /// The item of the list itself, and nothing that becomes it.
    Own,
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
    /// Positions in `fields` of the positional arguments of `new`, in order (the flattened union
    /// comes last by itself).
    pub arguments: Vec<usize>,
    pub unclear: Option<Unclear>,
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
    /// `new` sets it: where it has one value ([`Presence::Constant`], or null), and where it is
    /// optional and tags a union.
    pub filled: bool,
    /// Never shown by `Debug`.
    pub hidden: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// `T`, argument of `new`.
    Required,
    /// `Option<T>` that must be there: required and nullable. Argument of `new`:
    /// `impl Into<Option<T>>`… by value.
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
    Opaque(Box<Ty>),
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

#[derive(Debug, Clone, PartialEq)]
pub enum ResponsePlan {
    Empty,
    Json(Ty),
    /// A string of JSON, which may also come as the text itself.
    String(Ty),
    Text,
    Binary,
    /// A list: the item.
    Page(Ty),
    Stream(StreamPlan),
    /// A value, or nothing; and the status that promises one.
    Optional(Box<ResponsePlan>, u16),
    ByStatus(StatusEnum),
}

/// The enum of an operation whose answers have several types.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusEnum {
    /// `AgentsCreateResponse`
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
    pub response: ResponsePlan,
}

/// A response that is read piece by piece.
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

/// `into_csv()`: the response in another media type.
#[derive(Debug, Clone, PartialEq)]
pub struct WholeForm {
    pub method: String,
    pub accept: String,
    pub is_text: bool,
}

impl ResponsePlan {
    /// The enum of a response that depends on the status.
    pub fn by_status(&self) -> Option<&StatusEnum> {
        match self {
            Self::ByStatus(of) => Some(of),
            _ => None,
        }
    }
    /// The types that it names.
    pub fn types(&self) -> Vec<&Ty> {
        match self {
            Self::Json(ty) | Self::String(ty) | Self::Page(ty) => vec![ty],
            Self::Stream(stream) => vec![&stream.item],
            Self::Optional(value, _) => value.types(),
            Self::ByStatus(of) => {
                of.variants.iter().flat_map(|variant| variant.response.types()).collect()
            }
            Self::Empty | Self::Text | Self::Binary => Vec::new(),
        }
    }
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

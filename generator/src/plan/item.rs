//! What is decided about types: the items under `types`.

use crate::ir::{Derive, Id, TypeId};
use crate::lock::renamed::Unclear;

/// The items that a type of the document became: none when it is only ever flattened, two when it
/// is split.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ItemsOf {
    pub sent: Option<ItemId>,
    pub received: Option<ItemId>,
}

/// A place in [`Plan::items`](super::Plan::items).
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

//! Inline types: named by where they stand, and shared where they would have the same name.

use std::collections::HashMap;

use super::Lowering;
use super::extensions;
use super::name_context::NameContext;
use super::schema::{Address, LoweredSchema};
use crate::ir::{
    Constraints, Docs, Enum, Field, Name, PagingHints, Pointer, Shape, Struct, Type, TypeId, Union,
};
use crate::naming::cases::camel;
use crate::oas::Schema;

/// Unions that contain themselves are trees without an end: two that differ in nothing so far are
/// not taken for one.
const MOST_COMPARED: usize = 200;

/// A union of more variants than this keeps the name of one of its places.
const MOST_IN_NAME: usize = 3;

/// The types of inline schemas.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    /// By the name they would like best.
    by_name: HashMap<String, Vec<TypeId>>,
    /// Unions, by how many variants they have and how these are told apart.
    unions: HashMap<String, Vec<TypeId>>,
    /// By the schemas that make them, of which shared responses and parameters are reached many
    /// times.
    by_schemas: HashMap<Vec<Address>, TypeId>,
    /// Those that are being lowered, outermost first; with an id where they turned out to contain
    /// themselves.
    open: Vec<(Vec<Address>, Option<TypeId>)>,
}

impl Inline {
    pub fn type_id(&self, key: &[Address]) -> Option<TypeId> {
        self.by_schemas.get(key).copied()
    }
    pub fn remember(&mut self, key: Vec<Address>, id: TypeId) {
        self.by_schemas.insert(key, id);
    }
    pub fn enter(&mut self, key: Vec<Address>) {
        self.open.push((key, None));
    }
    pub fn depth(&self) -> usize {
        self.open.len()
    }
    /// What was entered last, and the id it has got since.
    pub fn leave(&mut self) -> (Vec<Address>, Option<TypeId>) {
        self.open.pop().unwrap_or_default()
    }
}

pub(crate) fn addresses(schemas: &[Schema<'_>]) -> Vec<Address> {
    schemas.iter().map(|schema| std::ptr::from_ref(schema.0)).collect()
}

impl<'d> Lowering<'d, '_> {
    /// An inline type met again within itself: through a reference to what surrounds it, with
    /// something added. It needs its id before it has a shape.
    pub(crate) fn within_itself(&mut self, first: Schema<'d>, key: &[Address]) -> Option<TypeId> {
        let mut within = (0..self.inline.open.len())
            .rev()
            .filter(|at| self.inline.open.get(*at).is_some_and(|(open, _)| open == key));
        let at = within.next()?;
        // A list or a map needs no name: what it is of comes next, and ends the circle as well,
        // unless it is of itself.
        let is_collection =
            first.items().is_some() || (first.additional().is_some() && !first.has_properties());
        if is_collection && key.len() == 1 && within.next().is_none() {
            return None;
        }
        if let Some((_, Some(id))) = self.inline.open.get(at) {
            return Some(*id);
        }
        let id = self.new_type(first, Name::Suggested(Vec::new()), Shape::Alias(Type::Fallback));
        if let Some((_, slot)) = self.inline.open.get_mut(at) {
            *slot = Some(id);
        }
        Some(id)
    }

    /// Gives such a type its name and shape.
    pub(crate) fn close_cycle(&mut self, id: TypeId, name_context: &NameContext, shape: Shape) {
        let def = &mut self.types[id];
        def.name = Name::Suggested(name_context.names.clone());
        def.shape = shape;
    }

    /// Returns the type of an inline schema from its lowered form. A shape becomes a new type
    /// definition.
    pub(crate) fn interned(
        &mut self,
        schema: Schema<'d>,
        name_context: &NameContext,
        lowered: LoweredSchema,
    ) -> Type {
        match lowered {
            LoweredSchema::Type(ty) => ty,
            LoweredSchema::Shape(shape) => Type::Named(self.intern(schema, name_context, shape)),
        }
    }

    /// The id of an inline type: a new one, or that of one with the same name and the same inside.
    pub(crate) fn intern(
        &mut self,
        schema: Schema<'d>,
        name_context: &NameContext,
        shape: Shape,
    ) -> TypeId {
        let named = extensions::type_name(schema).map(|name| name_context.named_first(name));
        let name_context = named.as_ref().unwrap_or(name_context);
        let shape = match shape {
            Shape::Enum(Enum { values, prefix: Some(prefix) }) => {
                let found = Enum { values, prefix: Some(prefix.clone()) };
                return self.intern_prefixed(schema, name_context, found, &prefix);
            }
            other => other,
        };
        let Some(name) = name_context.names.first() else {
            return self.new_type(schema, Name::Suggested(name_context.names.clone()), shape);
        };
        let known = self.inline.by_name.get(name).into_iter().flatten();
        let same = known.copied().find(|id| same_shape(&self.types[*id].shape, &shape));
        if let Some(id) = same.filter(|id| self.joins(schema, &shape, *id)) {
            return id;
        }
        let elsewhere = if same.is_none() { self.same_union_elsewhere(&shape) } else { None };
        if let Some(id) = elsewhere.filter(|id| self.joins(schema, &shape, *id)) {
            self.name_by_variants(id);
            return id;
        }
        let outline = outline(&shape);
        let id = self.new_type(schema, Name::Suggested(name_context.names.clone()), shape);
        self.inline.by_name.entry(name.clone()).or_default().push(id);
        if let Some(outline) = outline {
            self.inline.unions.entry(outline).or_default().push(id);
        }
        id
    }

    /// An inline union of another name with the same variants: what is written in several places is
    /// one type all the same.
    fn same_union_elsewhere(&self, shape: &Shape) -> Option<TypeId> {
        let known = self.inline.unions.get(&outline(shape)?)?;
        let is_same = |id: &TypeId| {
            let mut left = MOST_COMPARED;
            self.is_same_inside(&self.types[*id].shape, shape, &mut left)
        };
        known.iter().copied().find(is_same)
    }

    /// Gives a union of several places a name that fits each of them: `TextOrInteger`. The names of
    /// the first place come after it.
    fn name_by_variants(&mut self, id: TypeId) {
        let def = &mut self.types[id];
        let (Name::Suggested(names), Shape::Union(union)) = (&mut def.name, &def.shape) else {
            return;
        };
        if !(2..=MOST_IN_NAME).contains(&union.variants.len()) {
            return;
        }
        let words: Vec<String> =
            union.variants.iter().map(|variant| camel(&variant.name)).collect();
        let name = words.join("Or");
        if !names.contains(&name) {
            names.insert(0, name);
        }
    }

    /// Equal but for words and for the names of the inline types within.
    fn is_same_inside(&self, one: &Shape, other: &Shape, left: &mut usize) -> bool {
        let (Shape::Union(one), Shape::Union(other)) = (one, other) else {
            return same_shape(one, other);
        };
        one.by == other.by
            && one.variants.len() == other.variants.len()
            && one.variants.iter().zip(&other.variants).all(|(a, b)| {
                a.name == b.name
                    && a.tags == b.tags
                    && a.key == b.key
                    && self.is_same_type(&a.ty, &b.ty, left)
            })
    }

    fn is_same_type(&self, one: &Type, other: &Type, left: &mut usize) -> bool {
        *left = left.saturating_sub(1);
        match (one, other) {
            _ if *left == 0 => false,
            (Type::Named(one), Type::Named(other)) if one != other => {
                let (one, other) = (&self.types[*one], &self.types[*other]);
                let are_inline =
                    [one, other].iter().all(|def| matches!(def.name, Name::Suggested(_)));
                are_inline
                    && one.nullable == other.nullable
                    && self.is_same_inside(&one.shape, &other.shape, left)
            }
            (Type::Array(one), Type::Array(other))
            | (Type::Map(one), Type::Map(other))
            | (Type::Nullable(one), Type::Nullable(other)) => self.is_same_type(one, other, left),
            (one, other) => one == other,
        }
    }
}

impl<'d> Lowering<'d, '_> {
    /// Whether a schema is of a type that another place made. What had a type of its own in the
    /// lock keeps it: an equal type that comes to the document in front of it takes its place, and
    /// its name with that.
    pub(crate) fn joins(&mut self, schema: Schema<'d>, shape: &Shape, id: TypeId) -> bool {
        if self.lock.types.is_empty() {
            return true;
        }
        let def = &self.types[id];
        let here = self.location(schema);
        let was_here = self.lock.types.get(&here).is_some_and(|locked| locked.fits(shape));
        if !was_here || def.pointer.0 == here || self.pointers.contains(&here) {
            return true;
        }
        let was_there =
            self.lock.types.get(&def.pointer.0).is_some_and(|locked| locked.fits(shape));
        if was_there || !matches!(def.name, Name::Suggested(_)) {
            return false;
        }
        self.pointers.insert(here.clone());
        let def = &mut self.types[id];
        self.pointers.remove(&def.pointer.0);
        (def.pointer, def.origin) = (Pointer(here), schema.0.origin);
        true
    }
}

/// What equal unions have in common, to find them by.
fn outline(shape: &Shape) -> Option<String> {
    let Shape::Union(union) = shape else { return None };
    let words = union
        .variants
        .iter()
        .flat_map(|variant| variant.tags.iter().chain(&variant.key).chain([&variant.name]));
    Some(format!("{:?} {:?}", union.by, words.collect::<Vec<_>>()))
}

/// Equal but for words: two places may describe one type differently.
fn same_shape(one: &Shape, other: &Shape) -> bool {
    match (one, other) {
        (Shape::Struct(one), Shape::Struct(other)) => same_struct(one, other),
        (Shape::Enum(one), Shape::Enum(other)) => {
            one.values.len() == other.values.len()
                && one.values.iter().zip(&other.values).all(|(a, b)| a.value == b.value)
        }
        (Shape::Union(one), Shape::Union(other)) => same_union(one, other),
        (Shape::Alias(one), Shape::Alias(other)) => one == other,
        _ => false,
    }
}

fn same_struct(one: &Struct, other: &Struct) -> bool {
    let bare = |field: &Field| Field {
        docs: Docs::default(),
        example: None,
        default: None,
        paging_hints: PagingHints::default(),
        constraints: Constraints::default(),
        ..field.clone()
    };
    one.rest == other.rest
        && one.flattened == other.flattened
        && one.fields.len() == other.fields.len()
        && one.fields.iter().zip(&other.fields).all(|(a, b)| a.name == b.name && bare(a) == bare(b))
}

fn same_union(one: &Union, other: &Union) -> bool {
    one.by == other.by
        && one.variants.len() == other.variants.len()
        && one
            .variants
            .iter()
            .zip(&other.variants)
            .all(|(a, b)| a.ty == b.ty && a.tags == b.tags && a.key == b.key)
}

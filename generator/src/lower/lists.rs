//! Arrays: lists of one type, and items by their place.

use super::Lowering;
use super::json_types::are_apart;
use super::name_context::NameContext;
use super::schema::nullable;
use super::union::VariantSchema;
use super::union_kind::list_or_unknown;
use crate::ir::{Shape, Type};
use crate::oas::Schema;

/// The standard library does not compare or show longer ones.
const LONGEST_TUPLE: usize = 12;

/// Lists and maps directly within each other, as many as the compiler takes.
const MOST_CONTAINERS: usize = 48;

impl<'d> Lowering<'d, '_> {
    /// A list that may be something else: a union of the list and what is not known.
    ///
    /// Not for a variant of a union, which has that already, nor for parameters and bodies as a
    /// whole, where a list is meant.
    pub(crate) fn list_or_other(
        &mut self,
        schema: Schema<'d>,
        name_context: &NameContext,
    ) -> Option<Shape> {
        if !schema.may_be_no_list() {
            return None;
        }
        let list = self.array(schema, name_context);
        Some(list_or_unknown(list))
    }

    /// The same where the type has no name yet, with its null.
    fn item_type(&mut self, schema: Schema<'d>, name_context: &NameContext) -> Type {
        let Some(shape) = self.list_or_other(schema, name_context) else {
            return self.ty(schema, name_context);
        };
        let ty = Type::Named(self.intern(schema, name_context, shape));
        if self.is_nullable(schema) { nullable(ty) } else { ty }
    }

    pub(crate) fn array(&mut self, schema: Schema<'d>, name_context: &NameContext) -> Type {
        if !schema.prefix_items().is_empty() {
            return self.tuple(schema, name_context);
        }
        match schema.items() {
            Some(items) => {
                let item = self.item_type(items, &name_context.item());
                Type::Array(Box::new(self.contained(item, schema)))
            }
            None => Type::Array(Box::new(Type::Any)),
        }
    }

    /// The type of an item or of a map's value, unless it is made of too many lists and maps.
    pub(crate) fn contained(&mut self, ty: Type, container: Schema<'d>) -> Type {
        let (mut inner, mut containers) = (&ty, 0);
        while let Type::Array(next) | Type::Map(next) | Type::Nullable(next) = inner {
            (inner, containers) = (next, containers + 1);
        }
        if containers < MOST_CONTAINERS {
            return ty;
        }
        self.fallback(container.0.origin, "lists and maps are nested too deeply here")
    }

    /// Items by their place: a tuple where each of them must be there and nothing else may,
    /// otherwise a list.
    fn tuple(&mut self, schema: Schema<'d>, name_context: &NameContext) -> Type {
        let mut items = Vec::new();
        for (at, item) in schema.prefix_items().iter().enumerate() {
            items.push(self.ty(Schema(item), &name_context.child(&format!("item_{}", at + 1))));
        }
        let is_exact = !schema.goes_on() && !schema.may_be_short();
        if is_exact && items.len() <= LONGEST_TUPLE {
            return Type::Tuple(items);
        }
        let rest = schema.items().filter(|rest| !rest.is_never());
        items.extend(rest.map(|rest| self.ty(rest, &name_context.item())));
        items.dedup();
        let one = match items.as_slice() {
            [only] if rest.is_some() || !schema.goes_on() => only.clone(),
            _ => match self.any_of_locations(schema, name_context) {
                Some(union) => union,
                None => self.fallback(schema.0.origin, differing_items(schema)),
            },
        };
        Type::Array(Box::new(one))
    }

    /// The items of a list that ends with one of its places: a union, where the JSON type of an
    /// item tells which place it has.
    fn any_of_locations(&mut self, schema: Schema<'d>, name_context: &NameContext) -> Option<Type> {
        if schema.goes_on() {
            return None;
        }
        let choices: Vec<VariantSchema<'d>> =
            schema.prefix_items().iter().map(|item| self.choice(Schema(item))).collect();
        if !are_apart(&choices) {
            return None;
        }
        let may_be_null = schema.prefix_items().iter().any(|item| self.is_nullable(Schema(item)));
        let name_context = name_context.item();
        let lowered = self.union_of(schema, choices, &name_context);
        let ty = self.interned(schema, &name_context, lowered);
        Some(if may_be_null { nullable(ty) } else { ty })
    }
}

/// Why items of several types are no tuple.
fn differing_items(schema: Schema<'_>) -> &'static str {
    match (schema.goes_on(), schema.may_be_short()) {
        (true, _) => "a list whose items differ by their place, and that may go on behind them",
        (false, true) => {
            "a list whose items differ by their place, and that may end before the last of them (`minItems`)"
        }
        (false, false) => "a list of too many items that differ by their place",
    }
}

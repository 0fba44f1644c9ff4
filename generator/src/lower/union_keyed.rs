//! Unions whose variants are objects with one required property each, which decides the
//! variant: `{"circle": {..}}` or `{"square": {..}}`.

use indexmap::IndexSet;

use super::Lowering;
use super::all_of::{Part, Properties};
use super::name_context::NameContext;
use super::schema::LoweredSchema;
use super::union::VariantSchema;
use crate::ir::{Docs, Name, Rest, Shape, Struct, Union, UnionBy, Variant};
use crate::oas::{Schema, docs};

impl<'d> Lowering<'d, '_> {
    /// The union, if each variant is an object with one required property of its own. Properties
    /// that all variants have become fields of a struct around it.
    pub(super) fn keyed(
        &mut self,
        of: Schema<'d>,
        choices: &[VariantSchema<'d>],
        base: &[Part<'d>],
        name_context: &NameContext,
    ) -> Option<LoweredSchema> {
        let shared = shared_properties(choices, base)?;
        let keys = keys(choices, &shared)?;
        if shared.all.is_empty() && !self.is_locked_by_key(of) && !self.keep_siblings(choices) {
            return None;
        }
        let variants = choices
            .iter()
            .zip(keys)
            .map(|(choice, key)| self.keyed_variant(choice, key, name_context))
            .collect();
        let union = Shape::Union(Union { by: UnionBy::Key, variants });
        if shared.all.is_empty() {
            return Some(LoweredSchema::Shape(union));
        }
        let names: Vec<String> =
            name_context.names.iter().map(|name| format!("{name}Kind")).collect();
        let kind = self.new_type(of, Name::Suggested(names), union);
        // The words are those of the whole; the example too.
        self.stands_in(kind, if of.is_any_of() { "anyOf" } else { "oneOf" });
        let def = &mut self.types[kind];
        def.example = None;
        def.nullable = false;
        let Struct { fields, .. } = self.strukt(&shared, name_context);
        Some(LoweredSchema::Shape(Shape::Struct(Struct {
            fields,
            rest: Rest::Unknown,
            flattened: Some(kind),
        })))
    }

    fn keyed_variant(
        &mut self,
        choice: &VariantSchema<'d>,
        key: &str,
        name_context: &NameContext,
    ) -> Variant {
        let said = choice.properties.all.get(key).map(Vec::as_slice).unwrap_or_default();
        let home = choice.properties.homes.get(key).and_then(|home| self.home_name_context(*home));
        let field = self.field(key, said, true, home.as_ref().unwrap_or(name_context));
        let mut words = field.docs.clone();
        if words == Docs::default() {
            words = docs(choice.schema.0);
        }
        let ty = if field.nullable { super::schema::nullable(field.ty) } else { field.ty };
        Variant { key: Some(key.to_owned()), ..Variant::new(key.to_owned(), ty, words) }
    }

    /// Whether each key's payload is an object that keeps what a server adds beside the key. Else
    /// the variants are objects with that key, which keep it.
    fn keep_siblings(&mut self, choices: &[VariantSchema<'d>]) -> bool {
        let payloads: Vec<Schema<'d>> = choices
            .iter()
            .flat_map(|choice| choice.properties.all.values().flatten().copied())
            .collect();
        payloads.into_iter().all(|payload| {
            let of = self.choice(payload);
            let is_plain =
                |part: &Part<'d>| part.variants().is_empty() && part.schema.additional().is_none();
            of.is_object() && !of.properties.all.is_empty() && of.parts.iter().all(is_plain)
        })
    }

    /// Users of the SDK have the payloads as they are.
    fn is_locked_by_key(&self, of: Schema<'d>) -> bool {
        self.lock
            .types
            .get(&self.location(of))
            .is_some_and(|locked| locked.union_by.as_deref() == Some("key"))
    }
}

/// The properties beside the union, and those that all variants have.
fn shared_properties<'d>(
    choices: &[VariantSchema<'d>],
    base: &[Part<'d>],
) -> Option<Properties<'d>> {
    let mut shared = Properties::new(base);
    for (name, said) in &choices.first()?.properties.all {
        if choices.iter().all(|choice| choice.properties.all.contains_key(name)) {
            shared.all.entry(name).or_default().extend(said.iter().copied());
            if choices.iter().all(|choice| choice.properties.required.contains(name)) {
                shared.required.insert(name);
            }
        }
    }
    Some(shared)
}

/// The property that only one variant has, for each variant. `None` where a variant has another
/// number of them, or does not require it.
fn keys<'d>(choices: &[VariantSchema<'d>], shared: &Properties<'d>) -> Option<IndexSet<&'d str>> {
    let mut keys = IndexSet::new();
    for choice in choices {
        let mut own =
            choice.properties.all.keys().copied().filter(|name| !shared.all.contains_key(name));
        let (key, more) = (own.next()?, own.next());
        let fits = choice.is_object()
            && more.is_none()
            && choice.properties.required.contains(key)
            && keys.insert(key);
        if !fits {
            return None;
        }
    }
    Some(keys)
}

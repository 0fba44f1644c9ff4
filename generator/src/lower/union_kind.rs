//! Unions without a tag: told apart by JSON type, or else by what fits first.

use std::collections::HashSet;

use super::Lowering;
use super::all_of::Part;
use super::evidence::Source;
use super::json_types::JsonTypes;
use super::name_context::NameContext;
use super::schema::LoweredSchema;
use super::union::{VariantSchema, variant_name};
use crate::ir::{
    Docs, EnumLiteral, EnumValue, Evidence, Integer, Number, Shape, StringFormat, Type, Union,
    UnionBy, Variant, VariantEvidence,
};
use crate::load::{Node, Value};
use crate::naming::cases::camel;
use crate::oas::{Schema, docs};

/// One arm of a union to be.
struct Arm<'d> {
    variant: Variant,
    /// The schemas that it stands for; none where its JSON type alone decides.
    sources: Vec<Source<'d>>,
    kinds: JsonTypes,
    /// How much it asks of a value: what asks more is tried first.
    weight: usize,
    /// Its place in the document.
    position: usize,
}

impl<'d> Lowering<'d, '_> {
    /// By JSON type where each has its own, else by what fits first.
    pub(crate) fn by_kind(
        &mut self,
        choices: Vec<VariantSchema<'d>>,
        base: &[Part<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let positions: Vec<Schema<'d>> = choices.iter().map(|choice| choice.schema).collect();
        let position = |schema: Schema<'d>| {
            positions.iter().position(|known| std::ptr::eq(known.0, schema.0)).unwrap_or_default()
        };
        let (texts, others): (Vec<_>, Vec<_>) =
            choices.into_iter().partition(|choice| choice.kinds.is_only(JsonTypes::STRING));
        let (numbers, others): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|choice| choice.kinds.is_numeric());
        // A float does not hold every integer: beside numbers they are a variant of their own.
        let (integers, numbers): (Vec<_>, Vec<_>) =
            numbers.into_iter().partition(|choice| choice.kinds.is_only(JsonTypes::INTEGER));
        let groups = [texts, integers, numbers];
        let mut filled = groups.iter().filter(|group| !group.is_empty());
        if let (true, Some(group), None) = (others.is_empty(), filled.next(), filled.next()) {
            return self.scalars(group, name_context);
        }
        let mut arms = Vec::new();
        for group in &groups {
            arms.extend(self.scalar_arm(group, &position, name_context));
        }
        for (choice, by_items) in others.iter().zip(self.list_names(&others)) {
            let name = by_items.unwrap_or_else(|| variant_name(choice, &others, name_context));
            let ty = self.payload(
                choice,
                base,
                &name_context.child(&name).titled(choice.schema.title()),
            );
            let source = Source::new(choice, base);
            // Two variants of one type are one.
            if let Some(same) = arms.iter_mut().find(|arm: &&mut Arm<'d>| arm.variant.ty == ty) {
                same.sources.push(source);
                continue;
            }
            let variant = Variant::new(name, ty, docs(choice.schema.0));
            let (kinds, weight, position) = (choice.kinds, weight(choice), position(choice.schema));
            arms.push(Arm { variant, sources: vec![source], kinds, weight, position });
        }
        self.finish(arms)
    }

    fn scalar_arm(
        &mut self,
        group: &[VariantSchema<'d>],
        position: &dyn Fn(Schema<'d>) -> usize,
        name_context: &NameContext,
    ) -> Option<Arm<'d>> {
        let first = group.first()?;
        let kinds =
            group.iter().map(|choice| choice.kinds).fold(JsonTypes::default(), JsonTypes::or);
        let kinds = if kinds.one() { kinds } else { JsonTypes::NUMBER };
        let name = match group {
            [only] => variant_name(only, group, name_context),
            _ => kinds.word().to_owned(),
        };
        let name_context = name_context.child(&name);
        let ty = match group {
            [only] => self.ty(only.schema, &name_context),
            _ => {
                let lowered = self.scalars(group, &name_context);
                self.interned(first.schema, &name_context, lowered)
            }
        };
        let ty = super::field::without_null(ty);
        let weight = match ty {
            Type::String(StringFormat::Plain) => 10,
            Type::Number(_) => 30,
            Type::Integer(_) => 40,
            _ => 20,
        };
        let docs = if group.len() == 1 { docs(first.schema.0) } else { Docs::default() };
        let variant = Variant::new(name, ty, docs);
        let sources = group.iter().map(|choice| Source::new(choice, &[])).collect();
        Some(Arm { variant, sources, kinds, weight, position: position(first.schema) })
    }

    /// Several kinds of strings, or of numbers, are one: known values if any are known, since enums
    /// are open.
    fn scalars(
        &mut self,
        group: &[VariantSchema<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        if let [only] = group {
            return self.what(&[only.schema], name_context);
        }
        if let Some(ty) = self.open_component(group, name_context) {
            return LoweredSchema::Type(ty);
        }
        let mut values = Vec::new();
        let mut free = Vec::new();
        for choice in group {
            let schema = choice
                .parts
                .iter()
                .map(|part| part.schema)
                .find(|schema| schema.values().is_some());
            match schema.and_then(|schema| Some((schema, schema.values()?))) {
                Some((schema, known)) => values.extend(
                    known.into_iter().filter_map(|node| Some((node, described(schema, node)?))),
                ),
                None => free.push(choice),
            }
        }
        let integers = values
            .iter()
            .filter(|(_, value)| matches!(value.value, EnumLiteral::Integer(_)))
            .count();
        let is_enum =
            !values.is_empty() && (integers == 0 || (integers == values.len() && free.is_empty()));
        if is_enum {
            return self.values(values);
        }
        LoweredSchema::Type(match free.as_slice() {
            _ if integers > 0 && free.is_empty() => Type::Integer(Integer::I64),
            [] => Type::String(StringFormat::Plain),
            [first, rest @ ..] => {
                let one = super::field::without_null(self.ty(first.schema, name_context));
                let mut same = true;
                let mut numeric = JsonTypes::INTEGER == first.kinds;
                for choice in rest {
                    same &= super::field::without_null(self.ty(choice.schema, name_context)) == one;
                    numeric &= choice.kinds == JsonTypes::INTEGER;
                }
                match (same, first.kinds.is_numeric(), numeric) {
                    (true, ..) => one,
                    (_, true, true) => Type::Integer(Integer::I64),
                    (_, true, false) => Type::Number(Number::F64),
                    _ => Type::String(StringFormat::Plain),
                }
            }
        })
    }

    /// A component's enum or any other string: enums are open, so that is the component itself.
    fn open_component(
        &mut self,
        group: &[VariantSchema<'d>],
        name_context: &NameContext,
    ) -> Option<Type> {
        let mut enums = group
            .iter()
            .filter(|choice| choice.parts.iter().any(|part| part.schema.values().is_some()));
        let only = enums
            .next()
            .filter(|only| only.kinds == JsonTypes::STRING && only.schema.reference().is_some())?;
        if enums.next().is_some() {
            return None;
        }
        let ty = super::field::without_null(self.ty(only.schema, name_context));
        matches!(ty, Type::Named(_)).then_some(ty)
    }

    /// `type: [string, integer]`: one arm for each.
    pub(crate) fn union_of_types(
        &mut self,
        schema: Schema<'d>,
        types: &[&str],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let mut arms = Vec::new();
        for name in types {
            let kinds = JsonTypes::named(name);
            let word = kinds.word();
            let name_context = name_context.child(word);
            let lowered = self.of_type(schema, name, &name_context);
            let ty = self.interned(schema, &name_context, lowered);
            let variant = Variant::new(word.to_owned(), ty, Docs::default());
            arms.push(Arm { variant, sources: Vec::new(), kinds, weight: 0, position: arms.len() });
        }
        self.finish(arms)
    }

    /// An enum of values of several types: one arm for each type.
    pub(crate) fn mixed_values(
        &mut self,
        schema: Schema<'d>,
        values: &[&'d Node],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let kind_of = |node: &Node| {
            if JsonTypes::new(node).is_numeric() { JsonTypes::NUMBER } else { JsonTypes::new(node) }
        };
        let mut arms = Vec::new();
        let mut seen = JsonTypes::default();
        for value in values {
            let kinds = kind_of(value);
            if seen.has(kinds) {
                continue;
            }
            seen = seen.or(kinds);
            let of_kind: Vec<&'d Node> =
                values.iter().copied().filter(|other| kind_of(other) == kinds).collect();
            let whole = of_kind.iter().all(|node| matches!(node.value, Value::Int(_)));
            let kinds = if whole { JsonTypes::INTEGER } else { kinds };
            let name_context = name_context.child(kinds.word());
            let ty = match kinds {
                JsonTypes::ARRAY => Type::Array(Box::new(Type::Any)),
                JsonTypes::OBJECT => Type::Map(Box::new(Type::Any)),
                _ => {
                    let lowered = self.enumeration(schema, &of_kind, &name_context);
                    self.interned(schema, &name_context, lowered)
                }
            };
            let variant = Variant::new(kinds.word().to_owned(), ty, Docs::default());
            arms.push(Arm { variant, sources: Vec::new(), kinds, weight: 0, position: arms.len() });
        }
        self.finish(arms)
    }
}

/// A list or anything else.
pub(crate) fn list_or_unknown(list: Type) -> Shape {
    let kinds = JsonTypes::ARRAY;
    let tags = vec![kinds.json().to_owned()];
    let variant = Variant { tags, ..Variant::new(kinds.word().to_owned(), list, Docs::default()) };
    Shape::Union(Union { by: UnionBy::JsonType, variants: vec![variant] })
}

impl<'d> Lowering<'d, '_> {
    fn finish(&mut self, mut arms: Vec<Arm<'d>>) -> LoweredSchema {
        if arms.len() == 1 {
            return LoweredSchema::Type(arms.remove(0).variant.ty);
        }
        let mut seen = JsonTypes::default();
        let distinct = arms.iter().all(|arm| {
            let is_new = arm.kinds.one() && !seen.has(arm.kinds);
            seen = seen.or(arm.kinds);
            is_new
        });
        if distinct {
            // Nothing is tried, so they stand as the document has them.
            arms.sort_by_key(|arm| arm.position);
            let tagged =
                |arm: Arm<'d>| Variant { tags: vec![arm.kinds.json().to_owned()], ..arm.variant };
            let variants = arms.into_iter().map(tagged).collect();
            return LoweredSchema::Shape(Shape::Union(Union { by: UnionBy::JsonType, variants }));
        }
        arms.sort_by_key(|arm| std::cmp::Reverse(arm.weight));
        let mut variants = Vec::with_capacity(arms.len());
        for arm in arms {
            let variant_evidence = match arm.sources.as_slice() {
                [] => VariantEvidence {
                    position: arm.position,
                    evidence: Evidence::Types(arm.kinds.bits()),
                    ..VariantEvidence::default()
                },
                sources => self.variant_evidence(sources, arm.position),
            };
            variants.push(Variant { variant_evidence, ..arm.variant });
        }
        number_names(&mut variants);
        LoweredSchema::Shape(Shape::Union(Union { by: UnionBy::First, variants }))
    }
}

/// The lock knows variants without a tag by their names.
pub(crate) fn number_names(variants: &mut [Variant]) {
    let mut taken: HashSet<String> = HashSet::new();
    for variant in variants {
        let (first, mut next) = (variant.name.clone(), 2);
        while !taken.insert(camel(&variant.name)) {
            variant.name = format!("{first}_{next}");
            next += 1;
        }
    }
}

/// What asks for more properties is more specific; a union among the variants fits everything, so
/// it comes last.
fn weight(choice: &VariantSchema<'_>) -> usize {
    match choice.kinds {
        JsonTypes::OBJECT if choice.parts.iter().any(|part| !part.variants().is_empty()) => 2,
        JsonTypes::OBJECT if choice.properties.all.is_empty() => 5,
        JsonTypes::OBJECT => {
            100 + 100 * choice.properties.required.len() + choice.properties.all.len().min(99)
        }
        JsonTypes::ARRAY => 50,
        JsonTypes::BOOLEAN => 60,
        _ => 1,
    }
}

/// A constant with the words its schema has for it.
fn described(schema: Schema<'_>, node: &Node) -> Option<EnumValue> {
    let value = match &node.value {
        Value::String(text) => EnumLiteral::String(text.to_string()),
        Value::Int(value) => EnumLiteral::Integer(i64::try_from(*value).ok()?),
        _ => return None,
    };
    let alone = schema.values().is_some_and(|values| values.len() == 1);
    let name = schema.title().filter(|_| alone).map(str::to_owned);
    let words = if alone { docs(schema.0) } else { Docs::default() };
    Some(EnumValue { value, name, rust_name: None, docs: words })
}

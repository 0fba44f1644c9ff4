//! `oneOf` and `anyOf`: what the variants are, and by what they are told apart.

use std::collections::HashSet;

use indexmap::IndexSet;

use super::Lowering;
use super::all_of::{Part, Properties};
use super::json_types::JsonTypes;
use super::name_context::NameContext;
use super::schema::LoweredSchema;
use crate::guard::{Stop, Walk};
use crate::ir::{Shape, Type};
use crate::load::Node;
use crate::naming::cases::camel;
use crate::oas::Schema;

/// Into so many variants of one named type, and of all types, the properties beside unions are
/// merged: unions of unions are trees that grow without measure.
const MOST_MERGES_OF_TYPE: usize = 100;
const MOST_MERGES: usize = 2_000;
/// So many properties have all such variants, and all types that are made of several unions,
/// together: each is a field to write.
const MOST_MERGED_PROPERTIES: usize = 15_000;

/// One variant, and what can be seen of it without lowering it.
#[derive(Debug, Clone)]
pub(crate) struct VariantSchema<'d> {
    pub schema: Schema<'d>,
    pub parts: Vec<Part<'d>>,
    pub properties: Properties<'d>,
    pub kinds: JsonTypes,
    /// The last step of its reference.
    pub component: Option<&'d str>,
    /// The values of a discriminator that mean it, where that is evidence among others.
    pub tag: Option<(String, Vec<String>)>,
}

impl VariantSchema<'_> {
    pub fn is_object(&self) -> bool {
        self.kinds.is_only(JsonTypes::OBJECT)
    }
}

impl<'d> Lowering<'d, '_> {
    /// A schema with variants; `parts` are all that is said beside them, and the schema itself.
    pub(crate) fn union(
        &mut self,
        of: Part<'d>,
        parts: &[Part<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let is_of = |part: &Part<'d>| std::ptr::eq(part.schema.0, of.schema.0);
        let parts = parts
            .iter()
            .map(|part| Part { without_union: part.without_union || is_of(part), ..*part });
        let parts: Vec<Part<'d>> = parts.collect();
        match self.unions.enter(std::ptr::from_ref(of.schema.0)) {
            Ok(()) => {
                let what = self.union_beside(of, &parts, name_context);
                self.unions.leave();
                what
            }
            Err(stop) => {
                // The value is of this union already; or else it stays what is said beside the
                // variants.
                if stop == Stop::TooDeep {
                    self.cut(of.schema.0.origin, "unions are nested too deeply here");
                }
                self.what_of_parts(&parts, name_context)
            }
        }
    }

    /// `parts` are all that is said beside the variants of `of`.
    fn union_beside(
        &mut self,
        of: Part<'d>,
        parts: &[Part<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let has_members =
            |part: &&Part<'d>| part.schema.has_properties() || part.schema.additional().is_some();
        let base: Vec<Part<'d>> = parts.iter().filter(has_members).copied().collect();
        let mut choices = self.choices(of.schema);
        if choices.iter().any(|choice| choice.parts.is_empty() && !choice.schema.is_typed()) {
            // `{}` fits everything, so there is nothing to tell apart.
            return if base.is_empty() {
                LoweredSchema::Type(Type::Any)
            } else {
                self.object(&base, name_context)
            };
        }
        match choices.as_slice() {
            [] if base.is_empty() => return LoweredSchema::Type(Type::Any),
            [] => return self.object(&base, name_context),
            [only] if base.is_empty() => return self.what(&[only.schema], name_context),
            [only] => {
                let all: Vec<Part<'d>> = base.iter().chain(&only.parts).copied().collect();
                return self.what_of_parts(&all, name_context);
            }
            _ => {}
        }
        match self.by_discriminator(of.schema, &mut choices) {
            Some(tags) => {
                if !tags.is_complete {
                    tags.mark(&mut choices);
                }
                if tags.is_decisive {
                    return self.tagged(tags, &choices, &base, name_context);
                }
            }
            None => self.tags_of_parent(&mut choices),
        }
        self.lower_untagged(of.schema, choices, &base, name_context)
    }

    /// Several schemas one of which fits, with nothing said beside them.
    pub(crate) fn union_of(
        &mut self,
        of: Schema<'d>,
        choices: Vec<VariantSchema<'d>>,
        name_context: &NameContext,
    ) -> LoweredSchema {
        self.lower_untagged(of, choices, &[], name_context)
    }

    /// Without a discriminator: by what they are.
    fn lower_untagged(
        &mut self,
        of: Schema<'d>,
        choices: Vec<VariantSchema<'d>>,
        base: &[Part<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        if let Some(tags) = self.by_constant(&choices) {
            return self.tagged(tags, &choices, base, name_context);
        }
        if let Some(tags) = self.by_locked_tag(of, &choices) {
            return self.tagged(tags, &choices, base, name_context);
        }
        // Of `anyOf` several may be there at once.
        let keyed =
            if of.is_any_of() { None } else { self.keyed(of, &choices, base, name_context) };
        keyed.unwrap_or_else(|| self.by_kind(choices, base, name_context))
    }

    /// The variants without null, those of nested nameless unions among them.
    pub(super) fn choices(&mut self, schema: Schema<'d>) -> Vec<VariantSchema<'d>> {
        let mut found = Vec::new();
        let splice = schema.discriminator().is_none();
        let mut seen = HashSet::from([schema.0 as *const Node]);
        self.gather(schema.variants(), splice, &mut seen, &mut found);
        let mut once: Vec<VariantSchema<'d>> = Vec::with_capacity(found.len());
        let mut references = IndexSet::new();
        for choice in found {
            let is_new =
                choice.schema.reference().is_none_or(|reference| references.insert(reference));
            if is_new {
                once.push(choice);
            }
        }
        once
    }

    fn gather(
        &mut self,
        variants: &'d [Node],
        splice: bool,
        seen: &mut HashSet<*const Node>,
        found: &mut Vec<VariantSchema<'d>>,
    ) {
        for node in variants {
            let schema = Schema(node);
            if schema.is_only_null() || is_limit(schema) {
                continue;
            }
            let target = self.resolved(schema);
            let is_nested = splice
                && !target.variants().is_empty()
                && target.discriminator().is_none()
                && !target.has_properties()
                && target.all_of().is_empty()
                && target.variants().iter().any(|variant| Schema(variant).is_typed());
            if is_nested {
                // Variants that are there already, this union's own among them, are none for a
                // second time.
                if !seen.insert(target.0) {
                    continue;
                }
                if self.may_spread(&[schema]) {
                    self.gather(target.variants(), splice, seen, found);
                    continue;
                }
            }
            found.push(self.choice(schema));
        }
    }

    pub(crate) fn choice(&mut self, schema: Schema<'d>) -> VariantSchema<'d> {
        let parts = self.all_parts(schema);
        let properties = Properties::new(&parts);
        let kinds = self.kinds(schema, 8);
        let reference = match schema.all_of() {
            [only] if schema.reference().is_none() => Schema(only).reference(),
            _ => schema.reference(),
        };
        let component = reference.and_then(|reference| reference.rsplit('/').next());
        VariantSchema { schema, parts, properties, kinds, component, tag: None }
    }

    /// Through references and one-part `allOf`s.
    pub(crate) fn resolved(&mut self, schema: Schema<'d>) -> Schema<'d> {
        let mut schema = schema;
        let mut walk = Walk::new();
        while walk.goes_on(std::ptr::from_ref(schema.0)) {
            schema = match (schema.reference(), schema.all_of()) {
                (Some(_), _) => match self.target(schema) {
                    Some(target) => target,
                    None => return schema,
                },
                (None, [only]) if schema.variants().is_empty() && !schema.has_properties() => {
                    Schema(only)
                }
                _ => return schema,
            };
        }
        schema
    }

    /// One arm's type: the variant itself, with what stands beside the union merged in where it
    /// does not have that already.
    pub(crate) fn payload(
        &mut self,
        choice: &VariantSchema<'d>,
        base: &[Part<'d>],
        name_context: &NameContext,
    ) -> Type {
        let beside = Properties::new(base);
        let added =
            beside.all.keys().filter(|name| !choice.properties.all.contains_key(*name)).count();
        if added == 0 || !choice.is_object() || !self.may_merge(choice, added) {
            let target = self.resolved(choice.schema);
            if target.may_be_no_list() {
                return self.array(target, name_context);
            }
            return super::field::without_null(self.ty(choice.schema, name_context));
        }
        let parts: Vec<Part<'d>> = base.iter().chain(&choice.parts).copied().collect();
        let lowered = self.what_of_parts(&parts, name_context);
        let ty = self.interned(choice.schema, name_context, lowered);
        super::field::without_null(ty)
    }

    /// Whether what stands beside a union may be merged into one more variant, which gets so many
    /// properties by that. If not, that is a diagnostic.
    fn may_merge(&mut self, variant: &VariantSchema<'d>, added: usize) -> bool {
        self.merges += 1;
        self.merges_of_type += 1;
        let is_few = self.merges <= MOST_MERGES && self.merges_of_type <= MOST_MERGES_OF_TYPE;
        let may = is_few && self.may_merge_properties(variant.properties.all.len() + added);
        if !may {
            let reason = "the properties beside nested unions would have to be merged into too many variants";
            self.cut(variant.schema.0.origin, reason);
        }
        may
    }

    /// Whether so many properties more may come from unions, or from beside them, into types.
    fn may_merge_properties(&mut self, more: usize) -> bool {
        let properties = self.merged_properties + more;
        let may = properties <= MOST_MERGED_PROPERTIES;
        if may {
            self.merged_properties = properties;
        }
        may
    }

    /// An `allOf` of several unions: an object with what any of them may have.
    pub(crate) fn several_unions(
        &mut self,
        unions: &[Part<'d>],
        parts: &[Part<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let mut all = Properties::new(parts);
        for union in unions {
            for choice in self.choices(union.schema) {
                if !choice.is_object() {
                    // Alternatives of plain values hold together with others only where they are
                    // the same.
                    return self.union(*union, &[], name_context);
                }
                let more = choice
                    .properties
                    .all
                    .keys()
                    .filter(|name| !all.all.contains_key(*name))
                    .count();
                if !self.may_merge_properties(more) {
                    let reason = "the properties of several unions would have to be merged into too many types";
                    self.cut(choice.schema.0.origin, reason);
                    continue;
                }
                for (name, said) in choice.properties.all {
                    all.all.entry(name).or_insert(said);
                }
                for (name, home) in choice.properties.homes {
                    all.homes.entry(name).or_insert(home);
                }
            }
        }
        LoweredSchema::Shape(Shape::Struct(self.strukt(&all, name_context)))
    }
}

/// `{required: [a]}`, `{not: ..}`: a limit on the object, not a variant of it.
pub(crate) fn is_limit(schema: Schema<'_>) -> bool {
    !schema.is_typed()
        && (schema.required().next().is_some()
            || schema.0.get("not").is_some()
            || schema.0.get("nullable").is_some())
}

/// Words for a variant without a tag: its component, its title, what only it has, or its JSON type.
pub(crate) fn variant_name(
    choice: &VariantSchema<'_>,
    all: &[VariantSchema<'_>],
    name_context: &NameContext,
) -> String {
    if let Some(component) = choice.component {
        let name = camel(component);
        let short = name_context.names.first().and_then(|owner| name.strip_prefix(owner.as_str()));
        return short
            .filter(|rest| rest.starts_with(char::is_uppercase))
            .unwrap_or(&name)
            .to_owned();
    }
    let word = choice.kinds.word();
    let titled = NameContext { word: word.to_owned(), ..NameContext::default() }
        .titled(choice.schema.title());
    if let Some(title) = titled.names.first() {
        return title.clone();
    }
    let only_here = |name: &&&str| {
        all.iter().filter(|other| other.properties.all.contains_key(**name)).count() == 1
    };
    let own = choice.properties.required.iter().find(only_here);
    let own = own.or_else(|| choice.properties.all.keys().find(only_here));
    match own {
        Some(name) if all.iter().filter(|other| other.kinds == choice.kinds).count() > 1 => {
            (*name).to_owned()
        }
        _ => word.to_owned(),
    }
}

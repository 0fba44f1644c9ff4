//! What schemas demand of values, as far as it tells the variants of a union apart: JSON types,
//! constants and enums, required and known properties, closed objects.
//!
//! It is read from the schemas and not from the types, because types are wider: an enum is open, a
//! list of two enums is one type.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Lowering;
use super::all_of::{Part, Properties};
use super::json_types::JsonTypes;
use super::schema::Address;
use super::union::{VariantSchema, is_limit};
use crate::ir::{Evidence, TypeId, VariantEvidence};
use crate::oas::Schema;

/// How many objects within objects are looked into; the runtime compares as many.
pub(super) const LEVELS: usize = 3;
/// Schemas without a name within each other.
const MOST_NESTED: usize = 32;
/// Variants that are merged with what stands beside them, for one union.
const MOST_MERGED: usize = 256;
/// Schemas that are looked at for one variant or one named schema.
const MOST_SEEN: usize = 5_000;
/// Parts and variants that are looked at for all unions of a document: schemas that are composed of
/// each other can be combined in more ways than anybody can wait for. Documents of hundreds of
/// operations look at 2,000.
const MOST_LOOKS: usize = 50_000;
/// A longer list of values is written once.
const MOST_INLINE: usize = 4;

/// What is to be found out yet.
#[derive(Default)]
pub(crate) struct Pending<'d> {
    /// Named schemas by the level at which they were first asked for.
    todo: [Vec<(TypeId, Schema<'d>)>; LEVELS],
    /// The lowest level of each.
    levels: HashMap<TypeId, usize>,
    /// Unions with a discriminator, or bases of such, and the tags of each variant.
    tagged: HashMap<Address, Tagged<'d>>,
    /// Schemas that are being looked at: a union of these, met in one of them, is its parent's.
    open: Vec<Address>,
    nested: usize,
    merged: usize,
    seen: usize,
    /// See [`MOST_LOOKS`].
    looks: usize,
}

/// The tags of a discriminator.
#[derive(Clone)]
pub(crate) struct Tagged<'d> {
    pub property: String,
    pub of: Vec<(Vec<String>, Schema<'d>)>,
    /// Those of a base itself, beside the ones of what inherits from it.
    pub own: Vec<String>,
}

/// What a variant is made of.
#[derive(Clone)]
pub(crate) struct Source<'d> {
    choice: VariantSchema<'d>,
    base: Vec<Part<'d>>,
}

impl<'d> Source<'d> {
    pub fn new(choice: &VariantSchema<'d>, base: &[Part<'d>]) -> Self {
        Self { choice: choice.clone(), base: base.to_vec() }
    }
}

impl<'d> Lowering<'d, '_> {
    /// Remembers the tags of a union, for those unions that it is a variant of.
    pub(crate) fn remember_tags(&mut self, of: Schema<'d>, tagged: Tagged<'d>) {
        self.pending.tagged.insert(std::ptr::from_ref(of.0), tagged);
    }

    /// What tells a variant that stands for these schemas.
    pub(crate) fn variant_evidence(
        &mut self,
        sources: &[Source<'d>],
        position: usize,
    ) -> VariantEvidence {
        (self.pending.merged, self.pending.seen) = (0, 0);
        let schema = match sources {
            [only] => only.choice.component.map(str::to_owned),
            _ => None,
        };
        let evidence = Evidence::one_of(
            sources.iter().map(|source| self.evidence_of_source(source)).collect(),
        );
        VariantEvidence { position, schema, evidence, ..VariantEvidence::default() }
    }

    fn evidence_of_source(&mut self, Source { choice, base }: &Source<'d>) -> Evidence {
        let adds =
            Properties::new(base).all.keys().any(|name| !choice.properties.all.contains_key(name));
        let evidence = if adds && choice.is_object() {
            let parts: Vec<Part<'d>> = base.iter().chain(&choice.parts).copied().collect();
            self.within(choice.schema, |this| this.evidence_of_parts(&parts, 0))
        } else {
            self.evidence_of(&[choice.schema], 0)
        };
        match &choice.tag {
            Some((property, tags)) if !tags.is_empty() => Evidence::Tagged {
                property: property.clone(),
                tags: tags.clone(),
                of: Box::new(evidence),
            },
            _ => evidence,
        }
    }

    /// What the named schemas demand that evidence refers to.
    pub(crate) fn pending_evidence(&mut self) -> BTreeMap<TypeId, Evidence> {
        let mut found = BTreeMap::new();
        for level in 0..LEVELS {
            while let Some((id, schema)) = self.pending.todo.get_mut(level).and_then(Vec::pop) {
                if found.contains_key(&id) {
                    continue;
                }
                (self.pending.merged, self.pending.seen) = (0, 0);
                let evidence = self.evidence_of_named(schema, level);
                found.insert(id, evidence);
            }
        }
        // A union that is a variant of itself would be looked into for ever.
        let circular: Vec<TypeId> =
            found.keys().copied().filter(|id| leads_back(&found, *id)).collect();
        found.extend(circular.into_iter().map(|id| (id, Evidence::Any)));
        found
    }

    fn evidence_of_named(&mut self, schema: Schema<'d>, level: usize) -> Evidence {
        let is_base = self.subtypes.has_base(schema);
        let parts = self.all_parts(schema);
        let alone = self.within(schema, |this| this.evidence_of_parts(&parts, level));
        let evidence = match self.pending.tagged.get(&std::ptr::from_ref(schema.0)).cloned() {
            Some(tagged) if is_base => {
                let subtypes = self.alternatives(&tagged, &[], level);
                let own = Evidence::Tagged {
                    property: tagged.property,
                    tags: tagged.own,
                    of: Box::new(alone),
                };
                Evidence::one_of(vec![subtypes, own])
            }
            _ => alone,
        };
        if self.is_nullable(schema) { evidence.or_null() } else { evidence }
    }

    /// What schemas that hold together demand.
    pub(super) fn evidence_of(&mut self, schemas: &[Schema<'d>], level: usize) -> Evidence {
        self.pending.seen += 1;
        if self.pending.nested >= MOST_NESTED || self.pending.seen > MOST_SEEN {
            return Evidence::Any;
        }
        let [first, ..] = schemas else { return Evidence::Any };
        let target = self.named_target(*first).filter(|_| schemas.len() == 1);
        if let Some((id, target)) = target {
            let kinds = self.kinds(target, 8);
            if level < LEVELS && kinds.has(JsonTypes::OBJECT.or(JsonTypes::ARRAY)) {
                return self.see(id, target, level);
            }
        }
        let parts: Vec<Part<'d>> =
            schemas.iter().flat_map(|schema| self.all_parts(*schema)).collect();
        self.pending.nested += 1;
        let mut evidence = self.within(*first, |this| this.evidence_of_parts(&parts, level));
        self.pending.nested -= 1;
        if schemas.iter().all(|schema| self.is_nullable(*schema)) {
            evidence = evidence.or_null();
        }
        match (&evidence, target) {
            (Evidence::Values(values), Some((id, target)))
                if values.len() > MOST_INLINE && level < LEVELS =>
            {
                self.see(id, target, level)
            }
            _ => evidence,
        }
    }

    fn see(&mut self, id: TypeId, target: Schema<'d>, level: usize) -> Evidence {
        let known = self.pending.levels.get(&id).copied();
        if known.is_none_or(|known| known > level) {
            self.pending.levels.insert(id, level);
            if let Some(todo) = self.pending.todo.get_mut(level) {
                todo.push((id, target));
            }
        }
        Evidence::See(id)
    }

    /// The named schema that a schema is, or refers to.
    fn named_target(&mut self, schema: Schema<'d>) -> Option<(TypeId, Schema<'d>)> {
        let mut schema = schema;
        for _ in 0..16 {
            if let Some(id) = self.registry.id(schema) {
                return Some((id, schema));
            }
            schema = match (schema.reference(), schema.all_of()) {
                (Some(_), _) => self.target(schema)?,
                (None, [only]) if schema.variants().is_empty() && !schema.has_properties() => {
                    Schema(only)
                }
                _ => return None,
            };
        }
        None
    }

    /// Does something while a schema is open.
    fn within<T>(&mut self, schema: Schema<'d>, what: impl FnOnce(&mut Self) -> T) -> T {
        let target = self.resolved(schema);
        self.pending.open.push(std::ptr::from_ref(target.0));
        let result = what(self);
        self.pending.open.pop();
        result
    }

    /// Whether these parts may be looked at as well. If not, that is a diagnostic, and they tell
    /// nothing.
    fn may_look(&mut self, parts: &[Part<'d>]) -> bool {
        let had_more = self.pending.looks <= MOST_LOOKS;
        self.pending.looks += parts.iter().map(|part| 1 + part.variants().len()).sum::<usize>();
        let may = self.pending.looks <= MOST_LOOKS;
        if let (false, true, Some(part)) = (may, had_more, parts.first()) {
            self.cut(
                part.schema.0.origin,
                "unions are composed of too many schemas to tell all variants apart by what they demand",
            );
        }
        may
    }

    fn evidence_of_parts(&mut self, parts: &[Part<'d>], level: usize) -> Evidence {
        if !self.may_look(parts) {
            return Evidence::Any;
        }
        let has_variants =
            |part: &&Part<'d>| part.variants().iter().any(|variant| Schema(variant).is_typed());
        let Some(union) = parts.iter().find(has_variants).copied() else {
            return self.evidence_of_flat(parts, level);
        };
        let is_it = |part: &Part<'d>| std::ptr::eq(part.schema.0, union.schema.0);
        let base: Vec<Part<'d>> = parts
            .iter()
            .map(|part| Part { without_union: part.without_union || is_it(part), ..*part })
            .collect();
        let variants = union
            .variants()
            .iter()
            .map(Schema)
            .filter(|variant| !variant.is_only_null() && !is_limit(*variant));
        let variants: Vec<Schema<'d>> = variants.collect();
        let leads_back = variants.iter().any(|variant| {
            let target = std::ptr::from_ref(self.resolved(*variant).0);
            self.pending.open.contains(&target)
        });
        if leads_back {
            return self.evidence_of_parts(&base, level);
        }
        let tagged = self.pending.tagged.get(&std::ptr::from_ref(union.schema.0)).cloned();
        let tagged = tagged.unwrap_or_else(|| Tagged {
            property: String::new(),
            of: variants.into_iter().map(|variant| (Vec::new(), variant)).collect(),
            own: Vec::new(),
        });
        self.alternatives(&tagged, &base, level)
    }

    /// One of several, each with what stands beside them.
    fn alternatives(&mut self, tagged: &Tagged<'d>, base: &[Part<'d>], level: usize) -> Evidence {
        let says_more =
            |schema: Schema<'d>| schema.has_properties() || schema.required().next().is_some();
        let has_more = base.iter().any(|part| !part.without_union || says_more(part.schema));
        if has_more {
            self.pending.merged += tagged.of.len();
            if self.pending.merged > MOST_MERGED {
                let base: Vec<Part<'d>> =
                    base.iter().map(|part| Part { without_union: true, ..*part }).collect();
                return self.evidence_of_flat(&base, level);
            }
        }
        let mut all = Vec::with_capacity(tagged.of.len());
        for (tags, schema) in &tagged.of {
            let of = if has_more {
                let mut parts = base.to_vec();
                parts.extend(self.all_parts(*schema));
                self.within(*schema, |this| this.evidence_of_parts(&parts, level))
            } else {
                self.evidence_of(&[*schema], level)
            };
            all.push(match tags.as_slice() {
                [] => of,
                _ => Evidence::Tagged {
                    property: tagged.property.clone(),
                    tags: tags.clone(),
                    of: Box::new(of),
                },
            });
        }
        Evidence::one_of(all)
    }
}

/// Whether a value of a schema is looked at as the same schema again.
fn leads_back(all: &BTreeMap<TypeId, Evidence>, start: TypeId) -> bool {
    let mut seen = HashSet::new();
    let mut open: Vec<&Evidence> = all.get(&start).into_iter().collect();
    while let Some(evidence) = open.pop() {
        match evidence {
            Evidence::OneOf(several) => open.extend(several),
            Evidence::OrNull(of) | Evidence::Tagged { of, .. } => open.push(of),
            Evidence::See(id) if *id == start => return true,
            Evidence::See(id) if seen.insert(*id) => open.extend(all.get(id)),
            _ => {}
        }
    }
    false
}

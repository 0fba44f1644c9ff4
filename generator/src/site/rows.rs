//! The parts of types as rows, nested as far as a page has room.

use super::address::{anchor, plain};
use super::code;
use super::context::{Context, one_line, words};
use super::view::{EnumValue, Fact, Fold, Row, Values, Words};
use crate::ir::{self, Constraints, Docs, EnumLiteral, Json, Shape, TypeDef, UnionBy};
use crate::plan::{FieldPlan, Item, ItemId, ItemKind, Presence, StructPlan, Ty, VariantPlan};

/// How many types within each other a page shows; deeper ones are a link away.
const DEEPEST: usize = 6;
/// How many names a closed fold shows.
const FIRST: usize = 3;
/// How many values of an enum stand where it is used.
const MOST_VALUES: usize = 12;
/// A longer default or pattern is cut.
const LONGEST_FACT: usize = 160;

/// Makes rows down to some depth.
pub struct Rows<'c, 'a> {
    context: &'c Context<'a>,
    depth: usize,
    /// Requests send the values, so that Rust code has to make them.
    is_sent: bool,
    /// The types that the rows are within, from the outermost: none opens within itself.
    open: Vec<ItemId>,
}

impl<'c, 'a> Rows<'c, 'a> {
    /// As deep as these types can be shown in `most` rows, and one level at least.
    pub fn within<'t>(context: &'c Context<'a>, types: impl Iterator<Item = &'t Ty> + Clone, most: usize) -> Self {
        let fits = |depth: &usize| {
            let mut left = most;
            types.clone().all(|ty| count(context, ty, *depth, &mut Vec::new(), &mut left))
        };
        let depth = (2..=DEEPEST).take_while(fits).last().unwrap_or(1);
        Self { context, depth, is_sent: false, open: Vec::new() }
    }

    /// Rows that say how Rust code gives each value.
    pub fn sent(self) -> Self {
        Self { is_sent: true, ..self }
    }

    /// The rows of a type's parts, with a line that names the first of them.
    pub fn fold(&mut self, ty: &Ty, within: &str) -> Option<Fold> {
        let id = opened(self.context, ty)?;
        if self.open.len() >= self.depth || self.open.contains(&id) {
            return None;
        }
        let item = self.context.plan.item(id);
        self.open.push(id);
        let rows = self.parts(id, within);
        self.open.pop();
        let first: Vec<String> = rows.iter().take(FIRST).map(|row| row.name.clone()).collect();
        let (more, name) = (rows.len() - first.len(), plain(&item.name).to_owned());
        let is_union = matches!(item.kind, ItemKind::Union { .. });
        (!rows.is_empty()).then_some(Fold { name, first, more, is_union, rows })
    }

    /// The rows of a model's own page.
    pub fn of(&mut self, id: ItemId) -> Vec<Row> {
        self.open.push(id);
        let rows = self.parts(id, "field");
        self.open.pop();
        rows
    }

    /// The rows of the fields or variants of a type.
    fn parts(&mut self, id: ItemId, within: &str) -> Vec<Row> {
        let item = self.context.plan.item(id);
        match (&item.kind, &self.context.api.ty(item.of).shape) {
            (ItemKind::Struct(plan), Shape::Struct(of)) => self.fields(plan, of, within),
            (ItemKind::Union { variants, .. }, Shape::Union(of)) => {
                let all = variants.iter().filter_map(|variant| Some((variant, of.variants.get(variant.of)?)));
                all.map(|(plan, variant)| self.variant(item, plan, variant, &of.by, within)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn fields(&mut self, plan: &StructPlan, of: &ir::Struct, within: &str) -> Vec<Row> {
        let fields = plan.fields.iter().filter_map(|field| Some((field, of.fields.get(field.of)?)));
        let mut rows: Vec<Row> = fields.map(|(plan, field)| self.field(plan, field, within)).collect();
        if let Some((name, union)) = &plan.flattened {
            let anchor = anchor(within, "~kind");
            let ty = Ty::Item(*union);
            rows.push(Row {
                name: plain(name).to_owned(),
                ty: code::ty(self.context, &ty),
                tags: vec!["flattened"],
                fold: self.fold(&ty, &anchor),
                anchor,
                ..Row::default()
            });
        }
        if let Some((name, ty)) = &plan.rest {
            let anchor = anchor(within, "~rest");
            rows.push(Row {
                name: plain(name).to_owned(),
                ty: code::ty(self.context, &Ty::Map(Box::new(ty.clone()))),
                tags: vec!["other properties"],
                fold: self.fold(ty, &anchor),
                anchor,
                ..Row::default()
            });
        }
        rows
    }

    fn field(&mut self, plan: &FieldPlan, field: &ir::Field, within: &str) -> Row {
        let anchor = anchor(within, &field.name);
        let mut tags = vec![match plan.presence {
            Presence::Required | Presence::RequiredNullable => "required",
            Presence::Constant => "constant",
            Presence::Optional | Presence::OptionalNullable => "optional",
        }];
        tags.extend(
            [
                (matches!(plan.presence, Presence::RequiredNullable | Presence::OptionalNullable), "nullable"),
                (field.read_only, "read-only"),
                (field.write_only, "write-only"),
                (field.sensitive, "secret"),
                (field.docs.deprecated, "deprecated"),
            ]
            .into_iter()
            .filter_map(|(is_so, tag)| is_so.then_some(tag)),
        );
        Row {
            name: plain(&plan.ident).to_owned(),
            wire: Some(one_line(&field.name)),
            ty: code::ty(self.context, &plan.ty),
            tags,
            usage: self.usage(plan),
            facts: facts(&field.constraints, field.default.as_ref(), field.constant.as_ref()),
            words: described(self.context, &field.docs, &plan.ty),
            values: self.values(&plan.ty),
            fold: self.fold(&plan.ty, &anchor),
            anchor,
        }
    }

    /// The setters of a field.
    fn usage(&self, plan: &FieldPlan) -> Option<String> {
        let is_set = matches!(plan.presence, Presence::Optional | Presence::OptionalNullable) && self.is_sent;
        let entry = plan.entry_setter.as_ref().map(|entry| format!(", .{}(key, value)", plain(entry)));
        is_set.then(|| format!(".{}(..){}", plain(&plan.setter), entry.unwrap_or_default()))
    }

    fn variant(&mut self, item: &Item, plan: &VariantPlan, of: &ir::Variant, by: &UnionBy, within: &str) -> Row {
        let anchor = anchor(within, of.key.as_deref().unwrap_or_else(|| plain(&plan.ident)));
        let told = match by {
            UnionBy::Tag { property } if !of.tags.is_empty() => {
                Some(Fact { label: one_line(property), value: one_line(&of.tags.join(", ")) })
            }
            UnionBy::JsonType => Some(Fact { label: "JSON type".to_owned(), value: of.tags.join(", ") }),
            _ => None,
        };
        Row {
            name: format!("{}::{}", plain(&item.name), plain(&plan.ident)),
            wire: of.key.as_deref().map(one_line),
            ty: code::ty(self.context, &plan.ty),
            facts: told.into_iter().collect(),
            words: described(self.context, &of.docs, &plan.ty),
            values: self.values(&plan.ty),
            fold: self.fold(&plan.ty, &anchor),
            anchor,
            ..Row::default()
        }
    }

    /// The values of an enum, where a place takes one.
    pub fn values(&self, ty: &Ty) -> Option<Values> {
        let id = opened(self.context, ty)?;
        let mut shown = enum_values(self.context, id);
        if shown.is_empty() {
            return None;
        }
        let more = shown.len().saturating_sub(MOST_VALUES);
        shown.truncate(MOST_VALUES);
        Some(Values { shown, more, href: format!("{}.html", self.context.addresses.item(id)) })
    }
}

/// The values of an enum; none for other types.
pub fn enum_values(context: &Context<'_>, id: ItemId) -> Vec<EnumValue> {
    let item = context.plan.item(id);
    let (ItemKind::Enum { variants, .. }, TypeDef { shape: Shape::Enum(of), .. }) = (&item.kind, context.api.ty(item.of)) else {
        return Vec::new();
    };
    let value = |(variant, value): (&String, &ir::EnumValue)| {
        let wire = match &value.value {
            EnumLiteral::String(text) => one_line(text),
            EnumLiteral::Integer(number) => number.to_string(),
        };
        EnumValue {
            anchor: anchor("value", &wire),
            rust: format!("{}::{}", plain(&item.name), plain(variant)),
            wire,
            words: words(&value.docs, None),
            deprecated: value.docs.deprecated,
        }
    };
    variants.iter().zip(&of.values).map(value).collect()
}

/// The document's words about a place, or else about its type.
pub fn described(context: &Context<'_>, docs: &Docs, ty: &Ty) -> Words {
    let own = words(docs, None);
    match opened(context, ty) {
        Some(id) if own == Words::default() => words(&context.api.ty(context.plan.item(id).of).docs, None),
        _ => own,
    }
}

/// Format, default and limits.
pub fn facts(constraints: &Constraints, default: Option<&Json>, constant: Option<&Json>) -> Vec<Fact> {
    let fact = |label: String, value: String| Fact { label, value: short(&value) };
    let mut facts = Vec::new();
    facts.extend(constraints.format.as_ref().map(|format| fact("format".to_owned(), one_line(format))));
    facts.extend(constant.filter(|constant| !constant.is_null()).map(|value| fact("always".to_owned(), value.to_string())));
    facts.extend(default.map(|value| fact("default".to_owned(), value.to_string())));
    let limit = |limit: &ir::Limit| match &limit.value {
        Json::String(text) => (limit.keyword.to_owned(), one_line(text)),
        other => (limit.keyword.to_owned(), other.to_string()),
    };
    facts.extend(constraints.limits.iter().map(limit).map(|(label, value)| fact(label, value)));
    if let Some(items) = &constraints.items {
        facts.extend(self::facts(items, None, None).into_iter().map(|of| fact(format!("items: {}", of.label), of.value)));
    }
    facts
}

fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST_FACT) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The item whose parts stand for those of a type.
pub fn opened(context: &Context<'_>, ty: &Ty) -> Option<ItemId> {
    match ty {
        Ty::Item(id) => match &context.plan.item(*id).kind {
            ItemKind::Alias(inner) => opened(context, inner),
            _ => Some(*id),
        },
        Ty::Vec(inner) | Ty::Map(inner) | Ty::Option(inner) | Ty::Boxed(inner) | Ty::Far(inner) => opened(context, inner),
        _ => None,
    }
}

/// Whether the rows of a type down to a depth are no more than what is left.
fn count(context: &Context<'_>, ty: &Ty, depth: usize, open: &mut Vec<ItemId>, left: &mut usize) -> bool {
    let Some(id) = opened(context, ty).filter(|id| open.len() < depth && !open.contains(id)) else { return true };
    open.push(id);
    let mut one = |ty: &Ty, open: &mut Vec<ItemId>| {
        let Some(rest) = left.checked_sub(1) else { return false };
        *left = rest;
        count(context, ty, depth, open, left)
    };
    let fits = match &context.plan.item(id).kind {
        ItemKind::Struct(plan) => {
            let flattened = plan.flattened.iter().map(|(_, union)| Ty::Item(*union));
            plan.fields.iter().all(|field| one(&field.ty, open)) && flattened.into_iter().all(|ty| one(&ty, open))
        }
        ItemKind::Union { variants, .. } => variants.iter().all(|variant| one(&variant.ty, open)),
        ItemKind::Enum { .. } | ItemKind::Alias(_) => true,
    };
    open.pop();
    fits
}

//! The placeholder rule ([`crate::wire`]) as the plan sees it: a JSON value for a type that is
//! sent.

use serde_json::{Map, Value as Json};

use crate::guard::Guard;
use crate::ir::{self, Shape, TypeId};
use crate::plan::{Item, ItemId, ItemKind, Plan, Presence, StructPlan, Ty};
use crate::wire::{
    BYTE, DATE, DATE_TIME, DEEPEST, DEPTH, Extent, MAP_KEY, MAP_VALUE, MOST_STEPS, UUID,
};

/// One synthesis: the types that are being made, and how deep it is.
pub struct Placeholder<'a> {
    api: &'a ir::Api,
    plan: &'a Plan,
    extent: Extent,
    open: Guard<TypeId>,
    depth: usize,
    /// How many types were tried.
    steps: usize,
}

impl<'a> Placeholder<'a> {
    pub fn new(api: &'a ir::Api, plan: &'a Plan, extent: Extent) -> Self {
        Self { api, plan, extent, open: Guard::new(DEEPEST), depth: 0, steps: 0 }
    }

    /// `None`: only what is already being made could stand there, it would be too large for an
    /// example, or it is a type of the config that we know nothing of.
    pub fn value(&mut self, ty: &Ty, name: &str) -> Option<Json> {
        let value = self.make(ty, name);
        value.filter(|_| self.steps <= MOST_STEPS)
    }

    fn make(&mut self, ty: &Ty, name: &str) -> Option<Json> {
        Some(match ty {
            Ty::String | Ty::Json | Ty::File | Ty::Upload | Ty::FieldMask => name.into(),
            Ty::Bool => true.into(),
            Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::F32 | Ty::F64 => 0.into(),
            Ty::Timestamp => DATE_TIME.into(),
            Ty::Date => DATE.into(),
            Ty::Uuid => UUID.into(),
            Ty::Base64 => BYTE.into(),
            Ty::Custom(_) => return None,
            Ty::Vec(item) => self.deeper(|this| this.make(item, name)).into_iter().collect(),
            Ty::Map(value) => {
                let value = self.deeper(|this| this.make(value, MAP_VALUE));
                Json::Object(value.into_iter().map(|value| (MAP_KEY.to_owned(), value)).collect())
            }
            Ty::Tuple(items) => {
                let items = items.iter().map(|item| self.deeper(|this| this.make(item, name)));
                Json::Array(items.collect::<Option<_>>()?)
            }
            Ty::Option(inner) => self.make(inner, name).unwrap_or(Json::Null),
            Ty::Boxed(inner) | Ty::Opaque(inner) => self.make(inner, name)?,
            Ty::Item(id) => return self.item(*id, name),
        })
    }

    fn item(&mut self, id: ItemId, name: &str) -> Option<Json> {
        let item = self.plan.item(id);
        self.steps += 1;
        if self.steps > MOST_STEPS || self.open.enter(item.of).is_err() {
            return None;
        }
        let value = match (&item.kind, &self.api.ty(item.of).shape) {
            (ItemKind::Alias(ty), _) => self.make(ty, name),
            (ItemKind::Struct(plan), Shape::Struct(strukt)) => self.strukt(plan, strukt),
            (ItemKind::Enum { .. }, Shape::Enum(enumeration)) => {
                enumeration.values.first().map(|first| literal(&first.value))
            }
            (ItemKind::Union { .. }, Shape::Union(union)) => self.union(item, union, name),
            _ => None,
        };
        self.open.leave();
        value
    }

    fn strukt(&mut self, plan: &StructPlan, strukt: &ir::Struct) -> Option<Json> {
        let mut object = Map::new();
        for field in &plan.fields {
            let definition = strukt.fields.get(field.of)?;
            let required = matches!(
                field.presence,
                Presence::Required | Presence::RequiredNullable | Presence::Constant
            ) && definition.required;
            if !required && (self.extent == Extent::Required || self.depth >= DEPTH) {
                continue;
            }
            let value = match &definition.constant {
                Some(constant) => Some(constant.clone()),
                None => self.deeper(|this| this.make(&field.ty, &definition.name)),
            };
            match value {
                Some(value) => drop(object.insert(definition.name.clone(), value)),
                None if field.presence == Presence::RequiredNullable => {
                    drop(object.insert(definition.name.clone(), Json::Null))
                }
                None if required => return None,
                None => {}
            }
        }
        if let Some((_, union)) = &plan.flattened {
            match self.item(*union, "")? {
                Json::Object(more) => object.extend(more),
                _ => return None,
            }
        }
        Some(Json::Object(object))
    }

    /// The first variant that has an end, in the order of the document.
    fn union(&mut self, item: &Item, union: &ir::Union, name: &str) -> Option<Json> {
        let ItemKind::Union { variants, .. } = &item.kind else { return None };
        union.variants.iter().enumerate().find_map(|(at, definition)| {
            let variant = variants.iter().find(|variant| variant.of == at)?;
            self.variant(&union.by, definition, &variant.ty, name)
        })
    }

    /// A variant as an object with its key or tag, where it is told apart by one.
    fn variant(
        &mut self,
        by: &ir::UnionBy,
        definition: &ir::Variant,
        ty: &Ty,
        name: &str,
    ) -> Option<Json> {
        match by {
            ir::UnionBy::Key => {
                let key = definition.key.as_ref()?;
                let value = self.deeper(|this| this.make(ty, key))?;
                Some(Json::Object(Map::from_iter([(key.clone(), value)])))
            }
            ir::UnionBy::Tag { property } => {
                let mut value = self.make(ty, name)?;
                if let (Json::Object(object), Some(tag)) = (&mut value, definition.tags.first()) {
                    let number = object
                        .get(property)
                        .filter(|value| value.is_number())
                        .and_then(|_| tag.parse::<i64>().ok());
                    object.insert(
                        property.clone(),
                        number.map_or_else(|| tag.clone().into(), Json::from),
                    );
                }
                Some(value)
            }
            ir::UnionBy::JsonType | ir::UnionBy::First => self.make(ty, name),
        }
    }

    fn deeper(&mut self, make: impl FnOnce(&mut Self) -> Option<Json>) -> Option<Json> {
        if self.depth >= DEEPEST {
            return None;
        }
        self.depth += 1;
        let value = make(self);
        self.depth -= 1;
        value
    }
}

/// An enum's value as JSON.
pub fn literal(value: &ir::EnumLiteral) -> Json {
    match value {
        ir::EnumLiteral::String(text) => text.as_str().into(),
        ir::EnumLiteral::Integer(number) => (*number).into(),
    }
}

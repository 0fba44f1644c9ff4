//! What a union's tag must be in each of its variants, their objects say themselves: `Dog::new(..)`
//! fills in `petType`.

use std::collections::HashMap;

use crate::ir::{EnumLiteral, Json, Shape, StringFormat, Table, Type, TypeDef, TypeId, UnionBy};

/// Gives the tag of each variant to the property that the union is told apart by, where there is
/// one value only.
///
/// A type that is a variant of several unions, or of one by several tags, has no value of its own:
/// its user says which.
pub(crate) fn fill_in(types: &mut Table<TypeId, TypeDef>) {
    let mut tags: HashMap<(TypeId, String), Option<String>> = HashMap::new();
    for def in types.iter() {
        let Shape::Union(union) = &def.shape else { continue };
        let UnionBy::Tag { property } = &union.by else { continue };
        for variant in &union.variants {
            let Some(object) = object_of(types, &variant.ty) else { continue };
            let tag = match variant.tags.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            };
            tags.entry((object, property.clone()))
                .and_modify(|known| {
                    if *known != tag {
                        *known = None;
                    }
                })
                .or_insert(tag);
        }
    }
    let enums: Table<TypeId, Option<bool>> =
        types.iter().map(|def| is_integer_enum(&def.shape)).collect();
    for ((object, property), tag) in tags {
        let Shape::Struct(strukt) = &mut types[object].shape else { continue };
        for field in
            strukt.fields.iter_mut().filter(|field| field.name == property && !field.nullable)
        {
            let is_integer = match &field.ty {
                Type::String(StringFormat::Plain) => Some(false),
                Type::Integer(_) => Some(true),
                Type::Named(id) => enums[*id],
                _ => None,
            };
            if field.constant.is_none() {
                field.constant = match is_integer {
                    Some(true) => {
                        tag.as_ref().and_then(|tag| tag.parse::<i64>().ok()).map(Json::from)
                    }
                    Some(false) => tag.clone().map(Json::String),
                    None => None,
                };
            }
        }
    }
}

/// Whether an enum's values are integers; `None`: it is no enum.
fn is_integer_enum(shape: &Shape) -> Option<bool> {
    let Shape::Enum(definition) = shape else { return None };
    let is_integer = |value: &EnumLiteral| matches!(value, EnumLiteral::Integer(_));
    Some(
        !definition.values.is_empty()
            && definition.values.iter().all(|value| is_integer(&value.value)),
    )
}

/// The object that a type is beneath its aliases.
fn object_of(types: &Table<TypeId, TypeDef>, ty: &Type) -> Option<TypeId> {
    let mut ty = ty;
    for _ in 0..16 {
        let Type::Named(id) = ty else { return None };
        match &types[*id].shape {
            Shape::Alias(inner) => ty = inner,
            Shape::Struct(_) => return Some(*id),
            _ => return None,
        }
    }
    None
}

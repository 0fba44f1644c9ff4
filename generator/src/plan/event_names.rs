//! The names of a stream's events: those that the document lists, and those that are skipped.

use std::collections::BTreeSet;

use super::{OperationPlan, ResponsePlan};
use crate::ir::{
    Api, EnumLiteral, Form, Operation, ResponseBody, Shape, Stream, StreamKind, Type, TypeId,
    Union, UnionBy,
};

/// What is skipped unless the document lists it or the config says otherwise; the runtime knows the
/// same.
const HOUSEKEEPING: [&str; 2] = ["ping", "open"];
/// Listed and skipped names.
#[derive(Debug, Clone, PartialEq)]
pub struct EventNames {
    pub listed: Vec<String>,
    pub skipped: Vec<String>,
}

/// `None`: nothing is listed, and the usual names are skipped. `skip`: what the config says.
pub fn event_names(
    api: &Api,
    operation: &Operation,
    plan: &OperationPlan,
    skip: Option<&[String]>,
) -> Option<EventNames> {
    let own = match &operation.response {
        ResponseBody::Stream(stream) if matches!(plan.response, ResponsePlan::Stream(_)) => {
            Some(stream)
        }
        _ => None,
    };
    let forms = operation.forms.iter().filter_map(|form| match form {
        Form::Stream { of, .. } => Some(of),
        Form::Bytes(_) | Form::Whole { .. } | Form::Other(_) => None,
    });
    let mut events =
        own.into_iter().chain(forms).filter(|stream| stream.kind != StreamKind::Lines).peekable();
    events.peek()?;
    let mut listed = BTreeSet::new();
    events.for_each(|stream| add(api, stream, &mut listed));
    if listed.is_empty() && skip.is_none() {
        return None;
    }
    let skipped = match skip {
        Some(names) => names.to_vec(),
        None => HOUSEKEEPING
            .iter()
            .filter(|name| !listed.contains(**name))
            .map(|name| (*name).to_owned())
            .collect(),
    };
    Some(EventNames { listed: listed.into_iter().collect(), skipped })
}

fn add(api: &Api, stream: &Stream, listed: &mut BTreeSet<String>) {
    listed.extend(stream.events.iter().cloned());
    let mut seen = BTreeSet::new();
    let mut waiting = vec![&stream.item];
    while let Some(ty) = waiting.pop() {
        if let Type::Named(id) = ty.innermost()
            && seen.insert(*id)
        {
            of_type(api, *id, listed, &mut waiting);
        }
    }
}

/// Servers name an event as its data does: by the tag of a union, or by the values of `type` and
/// `event`. `further`: the types that describe the same value.
fn of_type<'a>(
    api: &'a Api,
    id: TypeId,
    listed: &mut BTreeSet<String>,
    further: &mut Vec<&'a Type>,
) {
    match &api.ty(id).shape {
        Shape::Alias(inner) => further.push(inner),
        Shape::Union(union) => add_union(union, listed, further),
        Shape::Struct(strukt) => {
            for field in strukt
                .fields
                .iter()
                .filter(|field| ["type", "event"].contains(&field.name.as_str()))
            {
                listed.extend(
                    field.constant.as_ref().and_then(|value| value.as_str()).map(str::to_owned),
                );
                if let Type::Named(id) = &field.ty {
                    listed.extend(values(api, *id));
                }
            }
            if let Some(Shape::Union(union)) = strukt.flattened.map(|id| &api.ty(id).shape) {
                add_union(union, listed, further);
            }
        }
        Shape::Enum(_) => {}
    }
}

fn add_union<'a>(union: &'a Union, listed: &mut BTreeSet<String>, further: &mut Vec<&'a Type>) {
    for variant in &union.variants {
        if matches!(union.by, UnionBy::Tag { .. }) {
            listed.extend(variant.tags.iter().cloned());
        }
        further.push(&variant.ty);
    }
}

fn values(api: &Api, id: TypeId) -> Vec<String> {
    let Shape::Enum(of) = &api.ty(id).shape else { return Vec::new() };
    let texts = of.values.iter().filter_map(|value| match &value.value {
        EnumLiteral::String(text) => Some(text.clone()),
        EnumLiteral::Integer(_) => None,
    });
    texts.collect()
}

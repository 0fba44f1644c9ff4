//! The names of a stream's events: those that the document lists, and those that are skipped.

use std::collections::BTreeSet;

use super::{AnswerPlan, OperationPlan};
use crate::ir::{Answer, Api, EnumLiteral, Form, Operation, Shape, Stream, StreamKind, Type, TypeId, UnionBy};

/// What is skipped unless the document lists it or the config says otherwise; the runtime knows the same.
const HOUSEKEEPING: [&str; 2] = ["ping", "open"];
/// Unions within unions are not searched any deeper.
const DEPTH: usize = 8;

/// Listed and skipped names.
#[derive(Debug, Clone, PartialEq)]
pub struct EventNames {
    pub listed: Vec<String>,
    pub skipped: Vec<String>,
}

/// `None`: nothing is listed, and the usual names are skipped. `skip`: what the config says.
pub fn event_names(api: &Api, operation: &Operation, plan: &OperationPlan, skip: Option<&[String]>) -> Option<EventNames> {
    let own = match &operation.answer {
        Answer::Stream(stream) if matches!(plan.answer, AnswerPlan::Stream(_)) => Some(stream),
        _ => None,
    };
    let forms = operation.forms.iter().filter_map(|form| match form {
        Form::Stream { of, .. } => Some(of),
        Form::Bytes(_) | Form::Other(_) => None,
    });
    let mut events = own.into_iter().chain(forms).filter(|stream| stream.kind != StreamKind::Lines).peekable();
    events.peek()?;
    let mut listed = BTreeSet::new();
    events.for_each(|stream| add(api, stream, &mut listed));
    if listed.is_empty() && skip.is_none() {
        return None;
    }
    let skipped = match skip {
        Some(names) => names.to_vec(),
        None => HOUSEKEEPING.iter().filter(|name| !listed.contains(**name)).map(|name| (*name).to_owned()).collect(),
    };
    Some(EventNames { listed: listed.into_iter().collect(), skipped })
}

fn add(api: &Api, stream: &Stream, listed: &mut BTreeSet<String>) {
    listed.extend(stream.events.iter().cloned());
    of_type(api, &stream.item, listed, 0);
}

/// Servers name an event as its data does: by the tag of a union, or by the values of `type` and `event`.
fn of_type(api: &Api, ty: &Type, listed: &mut BTreeSet<String>, depth: usize) {
    let Type::Named(id) = ty.innermost() else { return };
    if depth > DEPTH {
        return;
    }
    match &api.ty(*id).shape {
        Shape::Alias(inner) => of_type(api, inner, listed, depth + 1),
        Shape::Union(union) => {
            for variant in &union.variants {
                if matches!(union.by, UnionBy::Tag { .. }) {
                    listed.extend(variant.tags.iter().cloned());
                }
                of_type(api, &variant.ty, listed, depth + 1);
            }
        }
        Shape::Struct(strukt) => {
            for field in strukt.fields.iter().filter(|field| ["type", "event"].contains(&field.name.as_str())) {
                listed.extend(field.constant.as_ref().and_then(|value| value.as_str()).map(str::to_owned));
                if let Type::Named(id) = &field.ty {
                    listed.extend(values(api, *id));
                }
            }
            if let Some(union) = strukt.flattened {
                of_type(api, &Type::Named(union), listed, depth + 1);
            }
        }
        Shape::Enum(_) => {}
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

//! What an operation takes that may ask for a page: query parameters and properties of its body.

use super::paging::Types;
use super::paging_names::snake;
use crate::ir::{
    BodyEncoding, Docs, Field, Json, Location, Operation, PageParam, PagingHints, Shape, Style,
    Type,
};

/// One of them.
#[derive(Debug, Clone)]
pub(crate) struct Input<'t> {
    pub param: PageParam,
    /// Its words: `page_number` of `page[number]` and of `{"page": {"number": ..}}`.
    pub words: String,
    pub ty: &'t Type,
    pub docs: &'t Docs,
    pub default: Option<&'t Json>,
    pub paging_hints: PagingHints,
    /// It can be sent unless the caller says otherwise: it is an optional parameter or property of
    /// its own.
    pub is_own: bool,
}

impl Input<'_> {
    /// Whether it is called so.
    pub fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.words.as_str())
    }
}

/// All of them: the query's before the body's.
pub(crate) fn inputs<'t>(types: &Types<'t>, operation: &'t Operation) -> Vec<Input<'t>> {
    let mut all = Vec::new();
    for parameter in
        operation.parameters.iter().filter(|parameter| parameter.location == Location::Query)
    {
        all.push(Input {
            param: PageParam::Query(parameter.name.clone()),
            words: snake(&parameter.name),
            ty: &parameter.ty,
            docs: &parameter.docs,
            default: parameter.default.as_ref(),
            paging_hints: parameter.paging_hints,
            is_own: !parameter.required,
        });
        // What an object becomes in a query: `page[number]=1`, or, exploded, `number=1`.
        let deep = parameter.style == Style::DeepObject;
        if parameter.content.is_none()
            && (deep || (parameter.style == Style::Form && parameter.explode))
        {
            for field in types.fields(&parameter.ty) {
                let name = if deep {
                    format!("{}[{}]", parameter.name, field.name)
                } else {
                    field.name.clone()
                };
                all.push(of_field(PageParam::Query(name.clone()), snake(&name), field, false));
            }
        }
    }
    all.extend(in_body(types, operation));
    all
}

/// The properties of an object that is sent, and those of the objects in it.
fn in_body<'t>(types: &Types<'t>, operation: &'t Operation) -> Vec<Input<'t>> {
    let body = operation
        .body
        .as_ref()
        .filter(|body| matches!(body.encoding, BodyEncoding::Json | BodyEncoding::Form));
    let mut all = Vec::new();
    for (body, field) in body
        .into_iter()
        .flat_map(|body| types.fields(&body.ty).iter().map(move |field| (body, field)))
    {
        if field.read_only {
            continue;
        }
        all.push(of_field(param(types, &[&field.name], field), snake(&field.name), field, true));
        if body.encoding == BodyEncoding::Json {
            for inner in types.fields(&field.ty).iter().filter(|inner| !inner.read_only) {
                let words = snake(&format!("{}_{}", field.name, inner.name));
                all.push(of_field(
                    param(types, &[&field.name, &inner.name], inner),
                    words,
                    inner,
                    false,
                ));
            }
        }
    }
    all
}

fn param(types: &Types<'_>, path: &[&str], field: &Field) -> PageParam {
    let text = matches!(types.bare(&field.ty), Type::String(_)) || is_enum(types, &field.ty);
    PageParam::Body { path: path.iter().map(|step| (*step).to_owned()).collect(), text }
}

fn is_enum(types: &Types<'_>, ty: &Type) -> bool {
    matches!(types.shape(ty), Some(Shape::Enum(_)))
}

fn of_field<'t>(param: PageParam, words: String, field: &'t Field, is_own: bool) -> Input<'t> {
    Input {
        param,
        words,
        ty: &field.ty,
        docs: &field.docs,
        default: field.default.as_ref(),
        paging_hints: field.paging_hints,
        is_own: is_own && !field.required && field.constant.is_none(),
    }
}

//! The page of a model.

use super::address::plain;
use super::code::{self, joined, piece, text};
use super::context::{Context, words};
use super::json::Tree;
use super::links;
use super::rows::{Rows, enum_values, facts};
use super::view::{Code, Links, ModelPage};
use crate::emit::placeholder::Placeholder;
use crate::ir::TypeDef;
use crate::plan::{Direction, FieldPlan, Item, ItemId, ItemKind, Presence, StructPlan, Ty};
use crate::wire::Extent;

/// How many rows the fields of a model may have; what is further in has a page of its own.
const MOST_ROWS: usize = 60;

/// The view of a model.
pub fn page(context: &Context<'_>, id: ItemId) -> ModelPage {
    let item = context.plan.item(id);
    let definition = context.api.ty(item.of);
    let ty = Ty::Item(id);
    let mut rows = Rows::within(context, std::iter::once(&ty), MOST_ROWS);
    let title = plain(&item.name).to_owned();
    ModelPage {
        kind: kind(&item.kind),
        words: words(&definition.docs, Some(&title)),
        notes: notes(context, item),
        definition: joined(self::definition(context, item)),
        constructor: constructor(context, id, item),
        facts: facts(&definition.constraints, None, None),
        rows: rows.of(id),
        values: enum_values(context, id),
        example: example(context, &ty, definition),
        sent_by: operations(context, &context.usage.sent_by, id),
        received_by: operations(context, &context.usage.received_by, id),
        within: {
            let within = context.usage.within.get(id.0 as usize).into_iter().flatten();
            links::first(within.map(|id| links::item(context, *id)).collect())
        },
        rustdoc: context.rustdoc(&rustdoc_path(item)),
        title,
    }
}

fn operations(context: &Context<'_>, by_item: &[Vec<crate::ir::OperationId>], id: ItemId) -> Links {
    let all = by_item.get(id.0 as usize).into_iter().flatten();
    links::first(all.filter_map(|id| links::operation(context, *id)).collect())
}

fn kind(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::Struct(_) => "Struct",
        ItemKind::Enum { .. } => "Enum",
        ItemKind::Union { .. } => "Union",
        ItemKind::Alias(_) => "Alias",
    }
}

fn rustdoc_path(item: &Item) -> String {
    let kind = match item.kind {
        ItemKind::Struct(_) => "struct",
        ItemKind::Enum { .. } | ItemKind::Union { .. } => "enum",
        ItemKind::Alias(_) => "type",
    };
    format!("types/{kind}.{}.html", plain(&item.name))
}

/// What Rust code can and cannot do with the type.
fn notes(context: &Context<'_>, item: &Item) -> Vec<String> {
    let name = plain(&item.name);
    let mut notes = Vec::new();
    let is_split = context
        .plan
        .of_types
        .get(item.of.index())
        .is_some_and(|of| of.sent.is_some() && of.received.is_some() && of.sent != of.received);
    match item.direction {
        Direction::Sent if is_split => notes.push("Requests send this type; responses have another one.".to_owned()),
        Direction::Received if is_split => notes.push("Responses have this type; requests send another one.".to_owned()),
        Direction::Received if matches!(item.kind, ItemKind::Struct(_)) && !item.is_built => {
            notes.push("Only responses have this type: it has no `new`.".to_owned());
        }
        _ => {}
    }
    match &item.kind {
        ItemKind::Enum { unknown, .. } => notes.push(format!(
            "The enum is open: a value that this version does not know is `{name}::{}`, and `{name}::from(..)` makes a value from text.",
            plain(unknown)
        )),
        ItemKind::Union { unknown, .. } => {
            notes.push(format!("The union is open: what fits no variant is `{name}::{}` with its JSON.", plain(unknown)));
        }
        ItemKind::Struct(_) => notes.push("Properties that the document does not know are kept in `extra()`.".to_owned()),
        ItemKind::Alias(_) => {}
    }
    if let Some(received) = item.conversions.received {
        let other = plain(&context.plan.item(received).name);
        notes.push(format!("`{name}::from(..)` makes it of a `{other}`."));
    }
    notes
}

/// `WorkspaceSecretSpec::new(name)`
fn constructor(context: &Context<'_>, id: ItemId, item: &Item) -> Code {
    let ItemKind::Struct(plan) = &item.kind else { return Code::new() };
    if !item.is_built {
        return Code::new();
    }
    let mut names: Vec<String> = match &plan.required_struct {
        Some(required) => vec![format!("{} {{ .. }}", plain(required))],
        None => {
            let fields = plan.arguments.iter().filter_map(|at| plan.fields.get(*at));
            fields.map(|field| plain(&field.ident).to_owned()).collect()
        }
    };
    if plan.required_struct.is_none() {
        names.extend(plan.flattened.as_ref().map(|(name, _)| plain(name).to_owned()));
    }
    joined(vec![code::item(context, id), text("::"), piece("new", "f"), text(format!("({})", names.join(", ")))])
}

/// The Rust definition, without attributes.
fn definition(context: &Context<'_>, item: &Item) -> Code {
    let name = plain(&item.name);
    match &item.kind {
        ItemKind::Struct(plan) => struct_definition(context, name, plan),
        ItemKind::Enum { variants, unknown, .. } => {
            let mut code = head("enum", name);
            for variant in variants {
                code.extend([text("\n    "), piece(plain(variant), "t"), text(",")]);
            }
            code.extend([text("\n    "), piece(plain(unknown), "t"), text("("), piece("UnknownValue", "t"), text("),\n}")]);
            code
        }
        ItemKind::Union { variants, unknown, .. } => {
            let mut code = head("enum", name);
            for variant in variants {
                code.extend([text("\n    "), piece(plain(&variant.ident), "t"), text("(")]);
                code.extend(code::ty(context, &variant.ty));
                code.push(text("),"));
            }
            code.extend([text("\n    "), piece(plain(unknown), "t"), text("("), piece("serde_json::Value", "t"), text("),\n}")]);
            code
        }
        ItemKind::Alias(ty) => {
            let mut code = vec![piece("pub type", "k"), text(" "), piece(name, "t"), text(" = ")];
            code.extend(code::ty(context, ty));
            code.push(text(";"));
            code
        }
    }
}

fn head(word: &str, name: &str) -> Code {
    vec![piece(format!("pub {word}"), "k"), text(" "), piece(name, "t"), text(" {")]
}

fn struct_definition(context: &Context<'_>, name: &str, plan: &StructPlan) -> Code {
    let mut code = head("struct", name);
    let mut line = |name: &str, ty: Code| {
        code.extend([text("\n    "), piece("pub", "k"), text(format!(" {name}: "))]);
        code.extend(ty);
        code.push(text(","));
    };
    for field in &plan.fields {
        line(&field.ident, field_type(context, field));
    }
    if let Some((name, union)) = &plan.flattened {
        line(name, code::ty(context, &Ty::Item(*union)));
    }
    if let Some((name, ty)) = &plan.rest {
        line(name, code::ty(context, &Ty::Map(Box::new(ty.clone()))));
    }
    code.push(text("\n}"));
    code
}

fn field_type(context: &Context<'_>, field: &FieldPlan) -> Code {
    let around = match field.presence {
        Presence::Required | Presence::Constant => return code::ty(context, &field.ty),
        Presence::RequiredNullable | Presence::Optional => "Option",
        Presence::OptionalNullable => "Field",
    };
    let mut code = vec![piece(around, "t"), text("<")];
    code.extend(code::ty(context, &field.ty));
    code.push(text(">"));
    code
}

/// The document's example, or else a placeholder.
fn example(context: &Context<'_>, ty: &Ty, definition: &TypeDef) -> Code {
    let made_up = || Placeholder::new(context.api, context.plan, Extent::Everything).value(ty, "body");
    let json = definition.example.clone().or_else(made_up);
    json.map(|json| Tree::of_json(context, Some(ty), &json).code()).unwrap_or_default()
}

//! JSON as people write it, with members in the order of the document or of the Rust type.

use serde_json::Value as Json;

use super::code::{joined, piece, text};
use super::context::Context;
use super::view::{Code, Piece};
use crate::emit::call::property;
use crate::ir::Shape;
use crate::load::{Node, Value};
use crate::plan::{ItemKind, Plan, Ty};

/// Longer values are cut: nobody reads on, and pages stay small.
const MOST_LINES: usize = 240;
/// Lists and objects without structure up to this many characters stay on one line.
const WIDTH: usize = 60;

/// A value with its members in order.
pub enum Tree {
    Leaf(Leaf),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// A value without parts, as JSON writes it.
pub struct Leaf {
    text: String,
    class: &'static str,
}

impl Tree {
    /// An example of the document.
    pub fn of_node(node: &Node) -> Self {
        match &node.value {
            Value::Array(items) => Self::List(items.iter().map(Self::of_node).collect()),
            Value::Object(members) => {
                Self::Object(members.iter().map(|(name, node)| (name.to_string(), Self::of_node(node))).collect())
            }
            _ => Self::leaf(&node.to_json()),
        }
    }

    /// A value of a type, whose members come in the order of its fields. Without a type they come by the alphabet.
    pub fn of_json(context: &Context<'_>, ty: Option<&Ty>, json: &Json) -> Self {
        let ty = ty.map(|ty| beneath(context.plan, ty));
        match (json, ty) {
            (Json::Array(items), Some(Ty::Vec(item))) => {
                Self::List(items.iter().map(|json| Self::of_json(context, Some(item), json)).collect())
            }
            (Json::Array(items), _) => Self::List(items.iter().map(|json| Self::of_json(context, None, json)).collect()),
            (Json::Object(members), ty) => {
                let fields = ty.map(|ty| fields(context, ty)).unwrap_or_default();
                let value_type = if let Some(Ty::Map(value)) = ty { Some(&**value) } else { None };
                let known = fields.iter().filter_map(|(name, ty)| Some((*name, members.get(*name)?, *ty)));
                let is_known = |name: &str| fields.iter().any(|(known, _)| *known == name);
                let others = members.iter().filter(|(name, _)| !is_known(name));
                let others = others.map(|(name, json)| (name.as_str(), json, value_type));
                let all = known.chain(others).map(|(name, json, ty)| (name.to_owned(), Self::of_json(context, ty, json)));
                Self::Object(all.collect())
            }
            (json, _) => Self::leaf(json),
        }
    }

    /// A page of a list: `ty` is what is at `path`, and of the rest nothing is known.
    pub fn of_page(context: &Context<'_>, path: &[String], ty: &Ty, json: &Json) -> Self {
        let (Some((first, rest)), Json::Object(members)) = (path.split_first(), json) else {
            return Self::of_json(context, Some(ty), json);
        };
        let of = |(name, json): (&String, &Json)| match name == first {
            true => (name.clone(), Self::of_page(context, rest, ty, json)),
            false => (name.clone(), Self::of_json(context, None, json)),
        };
        Self::Object(members.iter().map(of).collect())
    }

    fn leaf(json: &Json) -> Self {
        let class = match json {
            Json::String(_) => "s",
            Json::Number(_) => "n",
            _ => "k",
        };
        Self::Leaf(Leaf { text: json.to_string(), class })
    }

    /// On several lines, in colours.
    pub fn code(&self) -> Code {
        let mut writer = Writer { code: Vec::new(), lines: 1 };
        writer.value(self, 0);
        joined(writer.code)
    }

    fn one_line_length(&self) -> Option<usize> {
        match self {
            Self::Leaf(leaf) => Some(leaf.text.len()),
            Self::List(items) => {
                let leaves = items.iter().map(|item| if let Self::Leaf(leaf) = item { Some(leaf.text.len() + 2) } else { None });
                leaves.sum()
            }
            Self::Object(members) => members.is_empty().then_some(2),
        }
    }
}

/// What a type is beneath aliases, boxes and options.
fn beneath<'t>(plan: &'t Plan, ty: &'t Ty) -> &'t Ty {
    match plan.resolved(ty) {
        Ty::Option(inner) | Ty::Boxed(inner) | Ty::Far(inner) => beneath(plan, inner),
        other => other,
    }
}

/// The properties of a type and their types, in order; those of a union's first variant too.
fn fields<'t>(context: &Context<'t>, ty: &'t Ty) -> Vec<(&'t str, Option<&'t Ty>)> {
    let Ty::Item(id) = ty else { return Vec::new() };
    let item = context.plan.item(*id);
    match (&item.kind, &context.api.ty(item.of).shape) {
        (ItemKind::Struct(plan), Shape::Struct(of)) => {
            plan.fields.iter().filter_map(|field| Some((of.fields.get(field.of)?.name.as_str(), Some(&field.ty)))).collect()
        }
        (ItemKind::Union { variants, .. }, Shape::Union(of)) => {
            let keys =
                variants.iter().filter_map(|variant| Some((of.variants.get(variant.of)?.key.as_deref()?, Some(&variant.ty))));
            keys.collect()
        }
        _ => Vec::new(),
    }
}

/// The properties of a body, by their positions in the document.
pub fn property_name(context: &Context<'_>, of: crate::ir::TypeId, at: usize) -> Option<String> {
    property(context.api, of, at).map(|field| field.name.clone())
}

struct Writer {
    code: Code,
    lines: usize,
}

impl Writer {
    fn value(&mut self, tree: &Tree, depth: usize) {
        match tree {
            Tree::Leaf(leaf) => self.code.push(piece(leaf.text.clone(), leaf.class)),
            Tree::List(items) if items.is_empty() => self.code.push(text("[]")),
            Tree::Object(members) if members.is_empty() => self.code.push(text("{}")),
            Tree::List(items) if tree.one_line_length().is_some_and(|length| length <= WIDTH) => {
                self.code.push(text("["));
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.code.push(text(", "));
                    }
                    self.value(item, depth);
                }
                self.code.push(text("]"));
            }
            Tree::List(items) => self.lines(("[", "]"), depth, items.iter().map(|item| (None, item))),
            Tree::Object(members) => {
                self.lines(("{", "}"), depth, members.iter().map(|(name, value)| (Some(name.as_str()), value)));
            }
        }
    }

    fn lines<'t>(&mut self, marks: (&str, &str), depth: usize, parts: impl Iterator<Item = (Option<&'t str>, &'t Tree)>) {
        let mut parts = parts.peekable();
        self.code.push(text(marks.0));
        while let Some((name, value)) = parts.next() {
            self.line(depth + 1);
            if self.lines > MOST_LINES {
                self.code.push(Piece { text: "…".to_owned(), class: Some("c"), href: None });
                break;
            }
            if let Some(name) = name {
                self.code.extend([piece(Json::from(name).to_string(), "p"), text(": ")]);
            }
            self.value(value, depth + 1);
            if parts.peek().is_some() {
                self.code.push(text(","));
            }
        }
        self.line(depth);
        self.code.push(text(marks.1));
    }

    fn line(&mut self, depth: usize) {
        self.lines += 1;
        self.code.push(text(format!("\n{:1$}", "", depth * 2)));
    }
}

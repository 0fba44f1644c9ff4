//! Paging by the marks of a document: `x-stainless-pagination-property` at parameters and fields says what each is for.

use super::Lowering;
use super::flat::Properties;
use super::names::Found;
use super::paging::Types;
use crate::config::{self, Spanned};
use crate::ir::{Operation, Paging};
use crate::load::Node;
use crate::oas::{Parameter, Schema};

const MARK: &str = "x-stainless-pagination-property";

/// What has a mark, or is a list: its path, and its purpose.
struct Marked {
    path: String,
    purpose: Option<String>,
    is_list: bool,
}

impl<'d> Lowering<'d, '_> {
    /// The paging that the marks of an operation describe; `None` without marks, or where they do not fit.
    pub(super) fn by_marks(&mut self, operation: &Operation, at: Found<'d>, headers: &[String]) -> Option<Paging> {
        let parameters = self.marked_parameters(at);
        let fields = self.marked_fields(at);
        if fields.iter().chain(&parameters).all(|one| one.purpose.is_none()) {
            return None;
        }
        let scheme = scheme(&parameters, &fields)?;
        super::paging_config::fit(&Types(&self.types), &scheme, operation, headers).ok()
    }

    fn marked_parameters(&mut self, at: Found<'d>) -> Vec<Marked> {
        let mut found = Vec::new();
        for node in at.item.parameters().iter().chain(at.operation.parameters()) {
            let Some(node) = self.follow(node) else { continue };
            let parameter = Parameter(node);
            let purpose = purpose(node).or_else(|| purpose(parameter.schema()?.0));
            if let (Some(name), Some(purpose)) = (parameter.name(), purpose) {
                found.push(Marked { path: name.to_owned(), purpose: Some(purpose), is_list: false });
            }
        }
        found
    }

    /// The response's properties, and theirs.
    fn marked_fields(&mut self, at: Found<'d>) -> Vec<Marked> {
        let Some(schema) = self.success_schema(at.operation) else { return Vec::new() };
        let mut found = Vec::new();
        self.collect_fields(schema, "", &mut found);
        found
    }

    fn collect_fields(&mut self, schema: Schema<'d>, front: &str, found: &mut Vec<Marked>) {
        let schema = self.resolved(schema);
        let parts = self.all_parts(schema);
        for (name, said) in Properties::of(&parts).all {
            let path = if front.is_empty() { name.to_owned() } else { format!("{front}.{name}") };
            let purpose = said.iter().find_map(|schema| purpose(schema.0));
            let targets: Vec<Schema<'d>> = said.iter().map(|schema| self.resolved(*schema)).collect();
            let is_list = targets.iter().any(|schema| schema.types().any(|name| name == "array"));
            found.push(Marked { path: path.clone(), purpose, is_list });
            if front.is_empty()
                && let Some(target) = targets.into_iter().find(|schema| schema.has_properties())
            {
                self.collect_fields(target, &path, found);
            }
        }
    }
}

fn purpose(node: &Node) -> Option<String> {
    let mark = node.get(MARK)?;
    mark.as_str().or_else(|| mark.get("purpose")?.as_str()).map(str::to_owned)
}

fn scheme(parameters: &[Marked], fields: &[Marked]) -> Option<config::Paging> {
    let of = |all: &[Marked], purpose: &str| {
        let found = all.iter().find(|one| one.purpose.as_deref() == Some(purpose));
        found.map(|one| Spanned::new(one.path.clone()))
    };
    let items = of(fields, "items").or_else(|| {
        let mut lists = fields.iter().filter(|one| one.is_list);
        lists.next().filter(|_| lists.next().is_none()).map(|one| Spanned::new(one.path.clone()))
    });
    let kinds = [
        ("cursor", of(parameters, "next_cursor_param"), of(fields, "next_cursor_field")),
        ("last-item", of(parameters, "next_cursor_id_param"), None),
        ("offset", of(parameters, "offset_count_param"), None),
        ("page", of(parameters, "page_number_param"), None),
    ];
    let by_parameter = kinds.into_iter().find(|(_, parameter, _)| parameter.is_some());
    let address = of(fields, "cursor_url_field");
    let (kind, parameter, next) = match (by_parameter, address) {
        (Some(found), _) => found,
        (None, Some(address)) => ("url", None, Some(address)),
        (None, None) => return None,
    };
    let total = match kind {
        "offset" => of(fields, "offset_total_count_field"),
        "page" => of(fields, "total_page_count_field"),
        _ => None,
    };
    Some(config::Paging {
        kind: Spanned::new(kind.to_owned()),
        parameter,
        items: Some(items?),
        next,
        more: of(fields, "has_next_page"),
        id: of(fields, "cursor_item_id"),
        total,
        total_items: None,
        first: None,
    })
}

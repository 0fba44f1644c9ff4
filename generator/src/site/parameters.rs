//! The parameters of an operation, by where they go in the request.

use super::address::{anchor, plain};
use super::code;
use super::context::{Context, one_line, words};
use super::rows::{Rows, described, facts};
use super::view::{Group, Row};
use crate::emit::call::{is_path, property};
use crate::ir::{Docs, Json, Location, Operation};
use crate::plan::{Argument, BodyPlan, OperationPlan, Target, Ty};

/// How many rows the parameters of a page may have.
const MOST_ROWS: usize = 150;

/// The groups that have a parameter.
pub fn groups(context: &Context<'_>, operation: &Operation, plan: &OperationPlan) -> Vec<Group> {
    let types = plan.arguments.iter().chain(&plan.setters).map(|argument| &argument.ty);
    let mut made = Parameters { context, operation, plan, rows: Rows::within(context, types, MOST_ROWS).sent() };
    let located = [
        (Location::Path, "Path parameters", "path"),
        (Location::Query, "Query parameters", "query"),
        (Location::Header, "Header parameters", "header"),
        (Location::Cookie, "Cookie parameters", "cookie"),
    ];
    let mut groups: Vec<Group> = located
        .into_iter()
        .map(|(location, title, anchor)| Group { title, anchor, notes: Vec::new(), rows: made.at(location, anchor) })
        .collect();
    groups.push(Group { title: "Body", anchor: "body", notes: made.body_notes(), rows: made.body() });
    groups.retain(|group| !group.rows.is_empty() || !group.notes.is_empty());
    groups
}

struct Parameters<'c, 'a> {
    context: &'c Context<'a>,
    operation: &'c Operation,
    plan: &'c OperationPlan,
    rows: Rows<'c, 'a>,
}

impl<'c> Parameters<'c, '_> {
    fn at(&mut self, location: Location, within: &str) -> Vec<Row> {
        let mut arguments = self.arguments();
        arguments.retain(|argument| self.is_at(argument, location));
        let mut rows: Vec<Row> = arguments.into_iter().filter_map(|argument| self.row(argument, within)).collect();
        for (at, value) in &self.plan.fixed {
            let Some(parameter) = self.operation.parameters.get(*at).filter(|of| of.location == location) else { continue };
            rows.push(self.fixed(&parameter.name, value, &parameter.docs, within));
        }
        rows
    }

    fn body(&mut self) -> Vec<Row> {
        let mut arguments = self.arguments();
        arguments.retain(|argument| !matches!(argument.target, Target::Parameter(_)));
        let mut rows: Vec<Row> = arguments.into_iter().filter_map(|argument| self.row(argument, "body")).collect();
        if let BodyPlan::Flat { of } = self.plan.body {
            for (at, value) in &self.plan.constants {
                let Some(field) = property(self.context.api, of, *at) else { continue };
                rows.push(self.fixed(&field.name, value, &field.docs, "body"));
            }
        }
        rows
    }

    /// What the body is as a whole.
    fn body_notes(&self) -> Vec<String> {
        let Some(body) = &self.operation.body else { return Vec::new() };
        let media_type = one_line(&body.media_type);
        let needs = if body.required { "required" } else { "optional" };
        let mut notes = vec![format!("{media_type}, {needs}.")];
        if !body.others.is_empty() {
            let others: Vec<String> = body.others.iter().map(|name| one_line(name)).collect();
            notes.push(format!("The API also takes {}.", others.join(", ")));
        }
        if let Some(Ty::Item(id)) = &self.plan.whole_body {
            let name = plain(&self.context.plan.item(*id).name);
            notes.push(format!("`.body(..)` with a `{name}` replaces the whole body."));
        }
        notes
    }

    fn arguments(&self) -> Vec<&'c Argument> {
        self.plan.arguments.iter().chain(&self.plan.setters).collect()
    }

    fn is_at(&self, argument: &Argument, location: Location) -> bool {
        let Target::Parameter(at) = argument.target else { return false };
        self.operation.parameters.get(at).is_some_and(|parameter| parameter.location == location)
    }

    /// How Rust code gives the value.
    fn usage(&self, argument: &Argument, is_positional: bool) -> String {
        let (name, method) = (plain(&argument.ident), plain(&self.plan.method));
        match (&self.plan.required_struct, is_positional) {
            (Some(of), true) if !is_path(self.operation, argument) => format!("{} {{ {name}, .. }}", plain(of)),
            (_, true) => format!("argument of {method}(..)"),
            (_, false) => match &argument.entry_setter {
                Some(entry) => format!(".{name}(..), .{}(key, value)", plain(entry)),
                None => format!(".{name}(..)"),
            },
        }
    }

    fn row(&mut self, argument: &Argument, within: &str) -> Option<Row> {
        let is_positional = self.plan.arguments.iter().any(|other| std::ptr::eq(other, argument));
        let mut tags = vec![if is_positional { "required" } else { "optional" }];
        if argument.nullable {
            tags.push("nullable");
        }
        let (wire, constraints, default, docs, is_secret) = match (&argument.target, &self.plan.body) {
            (Target::Parameter(at), _) => {
                let of = self.operation.parameters.get(*at)?;
                (Some(of.name.as_str()), Some(&of.constraints), of.default.as_ref(), Some(&of.docs), of.sensitive)
            }
            (Target::Property(at), BodyPlan::Flat { of }) => {
                let of = property(self.context.api, *of, *at)?;
                (Some(of.name.as_str()), Some(&of.constraints), of.default.as_ref(), Some(&of.docs), of.sensitive)
            }
            (Target::Body, _) => (None, None, None, self.operation.body.as_ref().map(|body| &body.docs), false),
            _ => (None, None, None, None, false),
        };
        tags.extend(is_secret.then_some("secret"));
        tags.extend(docs.is_some_and(|docs| docs.deprecated).then_some("deprecated"));
        let anchor = match (&argument.target, wire) {
            (_, Some(wire)) => anchor(within, wire),
            (Target::Flattened, None) => anchor(within, "~kind"),
            (_, None) => anchor(within, "~value"),
        };
        Some(Row {
            name: plain(&argument.ident).to_owned(),
            wire: wire.map(one_line),
            ty: code::ty(self.context, &argument.ty),
            tags,
            usage: Some(self.usage(argument, is_positional)),
            facts: constraints.map(|constraints| facts(constraints, default, None)).unwrap_or_default(),
            words: described(self.context, docs.unwrap_or(&Docs::default()), &argument.ty),
            values: self.rows.values(&argument.ty),
            fold: self.rows.fold(&argument.ty, &anchor),
            anchor,
        })
    }

    /// One that has a single value, which the SDK sends by itself.
    fn fixed(&self, name: &str, value: &Json, docs: &Docs, within: &str) -> Row {
        Row {
            anchor: anchor(within, name),
            name: one_line(name),
            wire: Some(one_line(name)),
            tags: vec!["sent by the SDK"],
            facts: facts(&Default::default(), None, Some(value)),
            words: words(docs, None),
            ..Row::default()
        }
    }
}

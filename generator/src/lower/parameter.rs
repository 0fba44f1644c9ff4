//! Parameters: those of the path and the operation, with the defaults of their styles.

use indexmap::IndexMap;

use super::extensions;
use super::field::{type_of_constant, without_null};
use super::name_context::NameContext;
use super::names::Found;
use super::operation::Followed;
use super::{Lowering, PARAMETER, PATH_PARAMETER};
use crate::diagnostics::{SourceLocation, UNSUPPORTED, nearest};
use crate::ir::{self, Docs, Location, StringFormat, Style, Type};
use crate::load::Node;
use crate::oas::{Parameter, Schema, docs};

impl<'d> Lowering<'d, '_> {
    /// The path, and its parameters in path order, then query, header, cookie in document order.
    pub(crate) fn parameters(
        &mut self,
        found: &Found<'d>,
        name_context: &NameContext,
    ) -> (String, Vec<ir::Parameter>) {
        let mut all = self.declared_parameters(found, name_context);
        // One that users of the SDK give stays an argument.
        let locked = self.lock.operations.get(&found.pointer().0);
        let is_asked = |location: Location, name: &str| {
            locked.is_some_and(|locked| {
                locked.arguments.contains(&format!("{}:{name}", location.as_str()))
            })
        };
        let mut result = Vec::with_capacity(all.len());
        let names = template(found.path);
        for name in &names {
            let parameter = match all.shift_remove(&(Location::Path, name.clone())) {
                Some((parameter, name_context)) => self.parameter(
                    parameter,
                    Location::Path,
                    name,
                    &name_context,
                    is_asked(Location::Path, name),
                ),
                None => {
                    self.undeclared(found, name);
                    synthesized(name)
                }
            };
            result.push(parameter);
        }
        for wanted in [Location::Query, Location::Header, Location::Cookie] {
            for ((_, name), (parameter, name_context)) in
                all.iter().filter(|((location, _), _)| *location == wanted)
            {
                let is_asked = is_asked(wanted, name);
                result.push(self.parameter(*parameter, wanted, name, name_context, is_asked));
            }
        }
        for ((_, name), (parameter, _)) in
            all.iter().filter(|((location, _), _)| *location == Location::Path)
        {
            self.report_not_in_path(found, &names, name, *parameter);
        }
        (self.path(found), result)
    }

    /// The parameters of an operation and of its path, which the operation's own replace where they
    /// have the same name and location.
    fn declared_parameters(
        &mut self,
        found: &Found<'d>,
        name_context: &NameContext,
    ) -> IndexMap<(Location, String), (Parameter<'d>, NameContext)> {
        let mut all = IndexMap::new();
        for node in found.item.parameters().iter().chain(found.operation.parameters()) {
            let Some(Followed { node, component }) = self.follow_named(node) else { continue };
            let parameter = Parameter(node);
            if let Some(key) = self.parameter_key(parameter) {
                let own = name_context.child(&key.1);
                let name_context = component
                    .map_or_else(|| own.clone(), |key| NameContext::shared_parameter(&key, &own));
                all.insert(key, (parameter, name_context));
            }
        }
        // What HTTP itself, the body and security schemes say is not a parameter (OpenAPI 3.0.4,
        // Parameter Object, `name`).
        all.retain(|(location, name): &(Location, String), _| {
            *location != Location::Header
                || !["accept", "content-type", "authorization"]
                    .contains(&name.to_ascii_lowercase().as_str())
        });
        all
    }

    fn report_not_in_path(
        &mut self,
        found: &Found<'d>,
        names: &[String],
        name: &str,
        parameter: Parameter<'d>,
    ) {
        let message = format!("`{name}` is not in the path `{}`", found.path);
        let help = nearest(name, names.iter().map(String::as_str));
        let help = help.map_or_else(
            || format!("add `{{{name}}}` to the path, or remove the parameter"),
            |near| format!("write `{near}`"),
        );
        self.problem_once(PATH_PARAMETER, parameter.0.origin, message, &help);
    }

    /// The path as it is sent.
    fn path(&mut self, found: &Found<'d>) -> String {
        // A query in the path itself stays as it is; what follows `#` is never sent.
        let path = found.path.split('#').next().unwrap_or_default();
        if path.starts_with('/') {
            return path.to_owned();
        }
        // Else it would go on where the host ends.
        let help = format!("write `/{path}`");
        self.problem_once(
            super::PATH,
            found.item.0.origin,
            "a path begins with `/`".to_owned(),
            &help,
        );
        format!("/{path}")
    }

    fn undeclared(&mut self, found: &Found<'d>, name: &str) {
        let message = format!("the path has `{{{name}}}`, but no parameter says what it is");
        let help = format!(
            "declare it: `- {{ name: {name}, in: path, required: true, schema: {{ type: string }} }}`"
        );
        let location = SourceLocation::Node(found.operation.0.origin);
        self.diagnostics
            .problem(PATH_PARAMETER, location, message, help)
            .repaired("the parameter is a string");
    }

    /// Name and place; without either it cannot be sent.
    fn parameter_key(&mut self, parameter: Parameter<'d>) -> Option<(Location, String)> {
        let location = match parameter.location() {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            Some("cookie") => Location::Cookie,
            Some("querystring") if query_string(parameter).is_some() => Location::Query,
            Some("querystring") => {
                let message = "the SDK cannot send a query string of this media type: the parameter is left out".to_owned();
                let help = "write its `content` as `application/x-www-form-urlencoded` or `application/json`, or of `type: string`";
                self.inexpressible_once(UNSUPPORTED, parameter.0.origin, message, help);
                return None;
            }
            other => {
                self.unknown_location(parameter, other);
                return None;
            }
        };
        let name = parameter.name().filter(|name| !name.is_empty());
        if name.is_none() {
            self.problem_once(
                PARAMETER,
                parameter.0.origin,
                "this parameter has no name".to_owned(),
                "give it a `name`",
            );
        }
        name.map(|name| (location, name.to_owned()))
    }

    /// `is_asked`: an argument, even where it can have one value only.
    fn parameter(
        &mut self,
        parameter: Parameter<'d>,
        location: Location,
        name: &str,
        name_context: &NameContext,
        is_asked: bool,
    ) -> ir::Parameter {
        let query_string = query_string(parameter);
        let style = if query_string.is_some() {
            Style::QueryString
        } else {
            self.style(parameter, location)
        };
        let content = parameter.content().filter(|_| parameter.schema().is_none());
        let schema = parameter.schema().or_else(|| content.and_then(|(_, media)| media.schema()));
        let known = self.types.len();
        // A path without it is another path.
        let required = parameter.required() || location == Location::Path;
        let constant =
            schema.filter(|_| required && !is_asked).and_then(|schema| self.constant(&[schema]));
        let ty = match schema {
            Some(_) if let Some(ty) = constant.as_ref().and_then(type_of_constant) => ty,
            Some(schema) => without_null(self.ty(schema, name_context)),
            None => {
                let message = format!("the parameter `{name}` has no schema");
                self.problem_once(PARAMETER, parameter.0.origin, message, "give it a `schema`");
                Type::String(StringFormat::Plain)
            }
        };
        let style = self.query_format(parameter, location, &ty).unwrap_or(style);
        let example = parameter.example().or_else(|| schema.and_then(|schema| schema.example()));
        let words = parameter_docs(parameter, schema);
        self.words_of_parameter(known, &ty, &words);
        ir::Parameter {
            name: name.to_owned(),
            location,
            style,
            explode: parameter.explode().unwrap_or(style == Style::Form),
            allow_reserved: parameter.allow_reserved(),
            content: content
                .filter(|_| query_string != Some(QueryString::Plain))
                .map(|(name, _)| name.to_owned()),
            ty,
            required,
            sensitive: parameter.0.get("x-sensitive").and_then(Node::as_bool) == Some(true)
                || schema.is_some_and(|schema| self.is_sensitive(schema)),
            constant: constant.map(|value| Node { origin: Default::default(), value }.to_json()),
            client_option: None,
            default: schema.and_then(|schema| schema.default()).map(Node::to_json),
            example: example.map(Node::to_json),
            docs: words,
            suggested: extensions::parameter_name(parameter),
            paging_hints: schema.map(|schema| self.paging_hints(&[schema])).unwrap_or_default(),
            constraints: schema.map(|schema| self.constraints(&[schema])).unwrap_or_default(),
        }
    }

    /// A type that a parameter's own schema has just made is described by the parameter, where the
    /// schema says nothing.
    fn words_of_parameter(&mut self, known: usize, ty: &Type, words: &Docs) {
        let Type::Named(id) = ty.innermost() else { return };
        let made = self.types.get_mut(id.index()).filter(|_| id.index() >= known);
        if let Some(made) = made.filter(|made| {
            made.docs == Docs::default() && matches!(made.name, ir::Name::Suggested(_))
        }) {
            made.docs.description.clone_from(&words.description);
        }
    }

    /// The style, or the default of its place (OpenAPI 3.0.4, Style Values).
    fn style(&mut self, parameter: Parameter<'d>, location: Location) -> Style {
        let default = if matches!(location, Location::Query | Location::Cookie) {
            Style::Form
        } else {
            Style::Simple
        };
        match (parameter.style(), location) {
            (None, _) => default,
            (Some("simple"), Location::Path | Location::Header) => Style::Simple,
            (Some("label"), Location::Path) => Style::Label,
            (Some("matrix"), Location::Path) => Style::Matrix,
            (Some("form"), Location::Query | Location::Cookie) => Style::Form,
            (Some("spaceDelimited"), Location::Query) => Style::SpaceDelimited,
            (Some("pipeDelimited"), Location::Query) => Style::PipeDelimited,
            (Some("deepObject"), Location::Query) => Style::DeepObject,
            (Some("x-oas-ssv"), _) => Style::SpaceDelimited,
            (Some("x-oas-pipes"), _) => Style::PipeDelimited,
            (Some("x-oas-tsv"), _) => Style::TabDelimited,
            (Some("cookie"), Location::Cookie) => {
                let origin =
                    parameter.0.get("style").map_or(parameter.0.origin, |node| node.origin);
                let message =
                    "the SDK sends this cookie in the style `form`, which escapes characters"
                        .to_owned();
                self.inexpressible_once(
                    UNSUPPORTED,
                    origin,
                    message,
                    "write `style: form`, or leave it out",
                );
                Style::Form
            }
            (Some(other), _) => {
                self.unknown_style(parameter, location, other, default);
                default
            }
        }
    }

    fn unknown_location(&mut self, parameter: Parameter<'d>, location: Option<&str>) {
        let origin = parameter.0.get("in").map_or(parameter.0.origin, |node| node.origin);
        if !self.reported.insert((PARAMETER, origin)) {
            return;
        }
        let message = match location {
            Some(location) => format!("a parameter cannot be in `{location}`"),
            None => "this parameter does not say where it goes".to_owned(),
        };
        let help = match location.and_then(|location| nearest(location, LOCATIONS.into_iter())) {
            Some(near) => format!("write `in: {near}`"),
            None => format!("write `in` with one of {}", LOCATIONS.join(", ")),
        };
        self.diagnostics
            .problem(PARAMETER, SourceLocation::Node(origin), message, help)
            .repaired("the parameter is left out");
    }

    fn unknown_style(
        &mut self,
        parameter: Parameter<'d>,
        location: Location,
        style: &str,
        default: Style,
    ) {
        let known: &[&str] = match location {
            Location::Path => &["simple", "label", "matrix"],
            Location::Query => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            Location::Header => &["simple"],
            Location::Cookie => &["form", "cookie"],
        };
        let origin = parameter.0.get("style").map_or(parameter.0.origin, |node| node.origin);
        let message = format!("`{style}` is not a style for this location");
        let help = match nearest(style, known.iter().copied()) {
            Some(near) => format!("write `style: {near}`"),
            None => format!("write `style` with one of {}", known.join(", ")),
        };
        let note = format!(
            "the style `{}` is used",
            if default == Style::Form { "form" } else { "simple" }
        );
        self.diagnostics
            .problem(PARAMETER, SourceLocation::Node(origin), message, help)
            .repaired(note);
    }
}

/// The words of a parameter; else those of its own schema.
fn parameter_docs(parameter: Parameter<'_>, schema: Option<Schema<'_>>) -> Docs {
    let mut words = docs(parameter.0);
    if words.description.is_none() {
        words.description = schema
            .filter(|schema| schema.reference().is_none())
            .and_then(|schema| docs(schema.0).description);
    }
    words
}

/// The values of `in`, but for `querystring`, which is of 3.2.
const LOCATIONS: [&str; 4] = ["path", "query", "header", "cookie"];

/// How a parameter with `in: querystring` is written (OpenAPI 3.2.0, "Parameter Locations").
#[derive(Clone, Copy, PartialEq, Eq)]
enum QueryString {
    /// The pairs of a form, or a text.
    Plain,
    Json,
}

/// `None` for other places, and for what cannot be written.
fn query_string(parameter: Parameter<'_>) -> Option<QueryString> {
    let (media_type, media) =
        parameter.content().filter(|_| parameter.location() == Some("querystring"))?;
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_text = media
        .schema()
        .is_some_and(|schema| schema.0.get("type").and_then(Node::as_str) == Some("string"));
    match essence.as_str() {
        "application/x-www-form-urlencoded" => Some(QueryString::Plain),
        json if json == "application/json" || json.ends_with("+json") => Some(QueryString::Json),
        _ if is_text => Some(QueryString::Plain),
        _ => None,
    }
}

/// The names in a path's braces, each once, in order.
fn template(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for piece in path.split('{').skip(1) {
        let name = piece.split_once('}').map(|(name, _)| name);
        names.extend(
            name.filter(|name| !names.iter().any(|known| known == name))
                .map(str::to_owned)
                .into_iter()
                .collect::<Vec<_>>(),
        );
    }
    names
}

fn synthesized(name: &str) -> ir::Parameter {
    ir::Parameter {
        name: name.to_owned(),
        location: Location::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        content: None,
        ty: Type::String(StringFormat::Plain),
        required: true,
        sensitive: false,
        constant: None,
        client_option: None,
        default: None,
        example: None,
        docs: Docs::default(),
        paging_hints: ir::PagingHints::default(),
        suggested: None,
        constraints: ir::Constraints::default(),
    }
}

//! Lists: which operations answer one, and how the pages follow each other.

use super::names::Found;
use super::{Lowering, PAGING_FIELD};
use crate::config::{self, ConfigFile, Spanned};
use crate::diagnostics::nearest;
use crate::ir::{Api, Field, Location, NextPage, Operation, Paging, Shape, Type, TypeDef, Verb};
use crate::load::Node;
use crate::oas::Response;

impl<'d> Lowering<'d, '_> {
    /// By the config's schemes, or, where it has none, by what lists commonly look like.
    pub(crate) fn paging(&mut self, all: &[Found<'d>], api: &mut Api) {
        let found: Vec<Option<Paging>> = match self.config.filter(|file| !file.config.paging.is_empty()) {
            None => api.operations.iter().zip(all).map(|(operation, at)| self.guessed(operation, *at)).collect(),
            Some(file) => self.by_config(file, all, api),
        };
        for (operation, paging) in api.operations.iter_mut().zip(found) {
            operation.paging = paging;
        }
    }

    /// What answered a list as it is goes on doing so, whatever its answer comes to look like.
    fn guessed(&mut self, operation: &Operation, at: Found<'d>) -> Option<Paging> {
        let was_none = self.lock.operations.get(&operation.pointer.0).is_some_and(|locked| !locked.pages);
        if was_none || at.config.and_then(|config| config.paging) == Some(false) {
            return None;
        }
        let has_link = self.says_link(at);
        super::paging_guess::guess(&Types(&self.types), operation, has_link)
    }

    fn by_config(&mut self, file: &'d ConfigFile, all: &[Found<'d>], api: &Api) -> Vec<Option<Paging>> {
        let mut found: Vec<Option<Paging>> = vec![None; api.operations.len()];
        for scheme in &file.config.paging {
            let mut use_of = Use::default();
            for ((operation, slot), at) in api.operations.iter().zip(&mut found).zip(all) {
                if slot.is_some() || at.config.and_then(|config| config.paging) == Some(false) {
                    continue;
                }
                if scheme.kind.get_ref() == "link" && !self.has_link(*at, operation) {
                    continue;
                }
                *slot = fit(&Types(&self.types), scheme, operation, &mut use_of);
            }
            self.report_unused(file, scheme, use_of);
        }
        found
    }

    fn has_link(&mut self, found: Found<'d>, operation: &Operation) -> bool {
        let by_parameter = operation.parameters.iter().any(|parameter| matches!(parameter.name.as_str(), "page" | "per_page"));
        by_parameter || self.says_link(found)
    }

    /// Whether the document has the header `Link` among those of an answer.
    fn says_link(&mut self, found: Found<'d>) -> bool {
        found.operation.responses().any(|(status, response): (&str, Response<'d>)| {
            let node: Option<&Node> = self.follow(response.0);
            let headers = node.and_then(|node| node.get("headers")?.as_object());
            status.starts_with('2') && headers.is_some_and(|headers| headers.keys().any(|name| name.eq_ignore_ascii_case("link")))
        })
    }

    /// A scheme that fits nothing is a mistake, at the part that fits nothing.
    fn report_unused(&mut self, file: &ConfigFile, scheme: &config::Paging, use_of: Use) {
        let mut report = |at: &Spanned<String>, message: String, help: String| {
            self.diagnostics.error(PAGING_FIELD, file.place(at), message, help);
        };
        if let Some((at, message, help)) = use_of.wrong {
            return report(&at, message, help);
        }
        if use_of.fits {
            return;
        }
        match (&scheme.parameter, &scheme.items) {
            (Some(parameter), _) if !use_of.parameter => {
                let help = nearest(parameter.get_ref(), use_of.parameters.iter().map(String::as_str));
                let help = help
                    .map_or_else(|| "give the name of a query parameter".to_owned(), |near| format!("did you mean `{near}`?"));
                report(parameter, format!("no operation has a query parameter `{}`", parameter.get_ref()), help);
            }
            (_, Some(items)) => {
                let message = format!("no answer of an operation with this parameter has a list at `{}`", items.get_ref());
                report(
                    items,
                    message,
                    "give the path of the list, with dots: `items`, `data.list`; empty if the answer is a list".to_owned(),
                );
            }
            // Reported when the config was read.
            _ if !["cursor", "offset", "page", "link", "url", "last-item"].contains(&scheme.kind.as_str()) => {}
            _ => report(&scheme.kind, "this paging fits no operation".to_owned(), "remove it, or correct its fields".to_owned()),
        }
    }
}

/// How a scheme fared.
#[derive(Default)]
struct Use {
    fits: bool,
    /// Some operation has the parameter.
    parameter: bool,
    /// Query parameters that there are, for help.
    parameters: Vec<String>,
    /// A field that is not there, although parameter and items are.
    wrong: Option<(Spanned<String>, String, String)>,
}

fn fit(types: &Types<'_>, scheme: &config::Paging, operation: &Operation, use_of: &mut Use) -> Option<Paging> {
    let query = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
    let kind = scheme.kind.get_ref().as_str();
    let param = match &scheme.parameter {
        Some(name) => {
            let has = query.clone().any(|parameter| parameter.name == *name.get_ref());
            use_of.parameters.extend(query.map(|parameter| parameter.name.clone()));
            if !has {
                return None;
            }
            use_of.parameter = true;
            name.get_ref().clone()
        }
        None if operation.verb != Verb::Get => return None,
        None => String::new(),
    };
    let answer = operation.answer.json()?;
    let items = path(scheme.items.as_ref());
    let item = types.item_at(answer, &items)?;
    let mut field = |at: Option<&Spanned<String>>| -> Option<Vec<String>> {
        let at = at?;
        let steps = path(Some(at));
        if let Err(known) = types.walk(answer, &steps) {
            let help = match nearest(steps.last().map_or("", String::as_str), known.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known here: {}", known.join(", ")),
            };
            let id = operation.id.clone().unwrap_or_else(|| operation.path.clone());
            let message = format!("the answer of `{id}` has no `{}`", at.get_ref());
            use_of.wrong.get_or_insert((at.clone(), message, help));
            return None;
        }
        Some(steps)
    };
    let next = match kind {
        "cursor" => NextPage::Cursor { param, cursor: field(scheme.next.as_ref())? },
        "offset" => NextPage::Offset { param, total: field(scheme.total.as_ref()) },
        "page" => NextPage::PageNumber { param, first: scheme.first.unwrap_or(1), total_pages: field(scheme.total.as_ref()) },
        "link" => NextPage::Link,
        "url" => NextPage::Url { url: field(scheme.next.as_ref())? },
        "last-item" => {
            let id = scheme.id.as_ref().map_or("id", |id| id.get_ref().as_str());
            types.fields(&item).iter().find(|field| field.name == id)?;
            NextPage::LastItem { param, id: id.to_owned() }
        }
        // Reported when the config was read.
        _ => return None,
    };
    let more = field(scheme.more.as_ref());
    use_of.fits = true;
    Some(Paging { items, item, more, next, switch: None })
}

fn path(dotted: Option<&Spanned<String>>) -> Vec<String> {
    dotted.into_iter().flat_map(|text| text.get_ref().split('.')).filter(|step| !step.is_empty()).map(str::to_owned).collect()
}

/// The types so far, to look into answers.
pub(crate) struct Types<'t>(pub &'t [TypeDef]);

impl<'t> Types<'t> {
    /// Through names and null.
    pub fn bare(&self, ty: &'t Type) -> &'t Type {
        let mut ty = ty;
        for _ in 0..32 {
            ty = match ty {
                Type::Nullable(inner) => inner,
                Type::Named(id) => match self.0.get(id.index()).map(|def| &def.shape) {
                    Some(Shape::Alias(inner)) => inner,
                    _ => return ty,
                },
                _ => return ty,
            };
        }
        ty
    }
    /// The properties of an object.
    pub fn fields(&self, ty: &'t Type) -> &'t [Field] {
        match self.bare(ty) {
            Type::Named(id) => match self.0.get(id.index()).map(|def| &def.shape) {
                Some(Shape::Struct(strukt)) => &strukt.fields,
                _ => &[],
            },
            _ => &[],
        }
    }
    /// What is at the end of these properties; or else the names that there are where one was missing.
    pub fn walk(&self, ty: &'t Type, steps: &[String]) -> Result<&'t Type, Vec<String>> {
        let mut ty = ty;
        for step in steps {
            let fields = self.fields(ty);
            match fields.iter().find(|field| field.name == *step) {
                Some(field) => ty = &field.ty,
                None => return Err(fields.iter().map(|field| field.name.clone()).collect()),
            }
        }
        Ok(ty)
    }
    /// The item of the list at the end of these properties.
    pub fn item_at(&self, ty: &'t Type, steps: &[String]) -> Option<Type> {
        match self.bare(self.walk(ty, steps).ok()?) {
            Type::Array(item) => Some((**item).clone()),
            _ => None,
        }
    }
}

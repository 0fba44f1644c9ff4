//! Paging as the config has it: schemes for all operations that they fit, and those of one
//! operation.

use super::names::Found;
use super::paging::{Types, own_paging};
use super::paging_base as base;
use super::paging_ends as ends;
use super::paging_input::{Input, inputs};
use super::{Lowering, PAGING_FIELD};
use crate::config::{self, ConfigFile, OperationPaging, PagingKind, Spanned};
use crate::diagnostics::nearest;
use crate::ir::{
    Api, At, End, HttpMethod, Location, NextPage, Operation, Paging, PagingSignal, Type,
};

impl<'d> Lowering<'d, '_> {
    pub(super) fn by_config(
        &mut self,
        file: &'d ConfigFile,
        all: &[Found<'d>],
        api: &Api,
    ) -> Vec<Option<Paging>> {
        let mut found: Vec<Option<Paging>> = vec![None; api.operations.len()];
        for scheme in &file.config.paging {
            let mut use_of = Use::default();
            for ((operation, slot), at) in api.operations.iter().zip(&mut found).zip(all) {
                let has_own =
                    own_paging(*at).is_some_and(|own| !matches!(own, OperationPaging::Is(true)));
                let headers = self.response_headers(*at);
                if slot.is_some()
                    || has_own
                    || (scheme.kind() == Some(PagingKind::Link) && !has_link(&headers, operation))
                {
                    continue;
                }
                match fit(&Types(&self.types), scheme, operation, &headers) {
                    // A scheme of old may come to fit lists that are asked for by their body: those
                    // stay what they were.
                    Ok(fitting) if fitting.next.is_in_body() && self.was_no_page(operation) => {
                        use_of.fits = true
                    }
                    Ok(fitting) => {
                        use_of.fits = true;
                        *slot = Some(fitting);
                    }
                    // Not every body with a property of this name belongs to a list.
                    Err(Misfit::Field(..)) if !has_query(scheme, operation) => {}
                    Err(misfit) => use_of.note(misfit),
                }
            }
            self.report_unused(file, scheme, use_of);
        }
        found
    }

    /// The scheme of one operation: where it does not fit, that is an error.
    pub(super) fn by_own_scheme(
        &mut self,
        scheme: &config::Paging,
        operation: &Operation,
        at: Found<'d>,
    ) -> Option<Paging> {
        let headers = self.response_headers(at);
        match fit(&Types(&self.types), scheme, operation, &headers) {
            Ok(paging) => Some(paging),
            Err(misfit) => {
                let file = self.config?;
                let (at, message, help) = misfit.describe(scheme, operation);
                self.diagnostics.error(PAGING_FIELD, file.location(&at), message, help);
                None
            }
        }
    }

    /// `paging = true`: where no scheme and no guess fits, that is an error that says why.
    pub(super) fn is_required_by_config(
        &mut self,
        operation: &Operation,
        at: Found<'d>,
    ) -> Option<Paging> {
        let headers = self.response_headers(at);
        match super::paging_guess::guess(&Types(&self.types), operation, &headers, true) {
            Ok(paging) => Some(paging),
            Err(why) => {
                let (file, own) = (self.config?, at.config?.paging.as_ref()?);
                let message = format!("`{}` cannot be read page by page: {why}", id(operation));
                let help = "say how its pages follow each other, in a table `paging` of the operation, or remove this";
                self.diagnostics.error(PAGING_FIELD, file.location(own), message, help);
                None
            }
        }
    }

    /// A scheme that fits nothing is a mistake, at the part that fits nothing.
    fn report_unused(&mut self, file: &ConfigFile, scheme: &config::Paging, use_of: Use) {
        let mut report = |at: &Spanned<String>, message: String, help: String| {
            self.diagnostics.error(PAGING_FIELD, file.location(at), message, help);
        };
        if let Some((at, message, help)) = use_of.wrong {
            return report(&at, message, help);
        }
        if use_of.fits {
            return;
        }
        match (&scheme.parameter, &scheme.items) {
            (Some(parameter), _) if !use_of.parameter => {
                let message = format!(
                    "no operation has a query parameter or a body property `{}`",
                    parameter.get_ref()
                );
                report(parameter, message, near(parameter, &use_of.parameters));
            }
            (_, Some(items)) => {
                let message = format!(
                    "no response of an operation with this parameter has a list at `{}`",
                    items.get_ref()
                );
                report(items, message, ITEMS_HELP.to_owned());
            }
            // Reported when the config was read.
            _ if scheme.kind().is_none() => {}
            _ => report(
                &scheme.kind,
                "this paging fits no operation".to_owned(),
                "remove it, or correct its fields".to_owned(),
            ),
        }
    }
}

const ITEMS_HELP: &str =
    "give the path of the list, with dots: `items`, `data.list`; empty if the response is a list";

fn near(parameter: &Spanned<String>, known: &[String]) -> String {
    let near = nearest(parameter.get_ref(), known.iter().map(String::as_str));
    near.map_or_else(
        || "give the name of a query parameter or a body property".to_owned(),
        |near| format!("write `{near}`"),
    )
}

fn id(operation: &Operation) -> String {
    operation
        .id
        .clone()
        .unwrap_or_else(|| format!("{} {}", operation.http_method.as_str(), operation.path))
}

fn has_link(headers: &[String], operation: &Operation) -> bool {
    let by_parameter = operation
        .parameters
        .iter()
        .any(|parameter| matches!(parameter.name.as_str(), "page" | "per_page"));
    by_parameter || headers.iter().any(|name| name == "link")
}

/// Whether the scheme's parameter, if it has one, stands in the query of an operation.
fn has_query(scheme: &config::Paging, operation: &Operation) -> bool {
    scheme.parameter.as_ref().is_none_or(|name| {
        operation.parameters.iter().any(|parameter| {
            parameter.location == Location::Query && parameter.name == *name.get_ref()
        })
    })
}

/// How a scheme fared.
#[derive(Default)]
struct Use {
    fits: bool,
    /// Some operation has the parameter.
    parameter: bool,
    /// Parameters that there are, for help.
    parameters: Vec<String>,
    /// A field that is not there, although parameter and items are.
    wrong: Option<(Spanned<String>, String, String)>,
}

impl Use {
    fn note(&mut self, misfit: Misfit) {
        match misfit {
            Misfit::Parameter(known) => self.parameters.extend(known),
            Misfit::HttpMethod => {}
            Misfit::Items(_) | Misfit::Kind => self.parameter = true,
            Misfit::Field(at, message, help) => {
                self.parameter = true;
                self.wrong.get_or_insert((at, message, help));
            }
        }
    }
}

/// Why a scheme does not fit an operation.
pub(super) enum Misfit {
    /// It has no such parameter, but these.
    Parameter(Vec<String>),
    /// Only GET is followed by what the response says alone.
    HttpMethod,
    /// No list is there: the reason.
    Items(String),
    /// What it has, the kind cannot use.
    Kind,
    Field(Spanned<String>, String, String),
}

impl Misfit {
    /// As an error for the scheme of one operation.
    fn describe(
        self,
        scheme: &config::Paging,
        operation: &Operation,
    ) -> (Spanned<String>, String, String) {
        let id = id(operation);
        let kind = || scheme.kind.clone();
        match (self, &scheme.parameter, &scheme.items) {
            (Self::Field(at, message, help), _, _) => (at, message, help),
            (Self::Parameter(known), Some(parameter), _) => {
                let message = format!(
                    "`{id}` has no query parameter or body property `{}`",
                    parameter.get_ref()
                );
                (parameter.clone(), message, near(parameter, &known))
            }
            (Self::Items(why), _, Some(items)) => {
                (items.clone(), format!("`{id}`: {why}"), ITEMS_HELP.to_owned())
            }
            (Self::Items(why), _, None) => (
                kind(),
                format!("`{id}`: {why}"),
                "say where the list is: `items = \"data\"`".to_owned(),
            ),
            (Self::HttpMethod, _, _) => (
                kind(),
                format!("`{id}` is not a GET: its pages need a `parameter`"),
                "give the name of a body property".to_owned(),
            ),
            (Self::Parameter(_) | Self::Kind, _, _) => (
                kind(),
                format!("this paging does not fit `{id}`"),
                "correct its fields".to_owned(),
            ),
        }
    }
}

/// What the response says of the end by its usual names.
fn documented_ends(
    next: &NextPage,
    types: &Types<'_>,
    response: &Type,
    headers: &[String],
) -> Vec<End> {
    match next {
        NextPage::Offset { .. } => ends::of_items(types, response, headers),
        NextPage::PageNumber { .. } => ends::of_pages(types, response, headers),
        _ => Vec::new(),
    }
}

/// The paging of an operation by a scheme.
pub(super) fn fit(
    types: &Types<'_>,
    scheme: &config::Paging,
    operation: &Operation,
    headers: &[String],
) -> Result<Paging, Misfit> {
    let inputs = inputs(types, operation);
    let input = match &scheme.parameter {
        Some(name) => Some(named(&inputs, name.get_ref())?),
        None if operation.http_method != HttpMethod::Get => return Err(Misfit::HttpMethod),
        None => None,
    };
    let response = operation
        .response
        .json()
        .ok_or_else(|| Misfit::Items("its response is not a value of JSON".to_owned()))?;
    let items = path(scheme.items.as_ref());
    let item = types.item_at(response, &items).ok_or_else(|| Misfit::Items(no_list(&items)))?;
    let field =
        |at: Option<&Spanned<String>>| at.map(|at| walked(types, operation, at)).transpose();
    let end = |signal: PagingSignal, at: Option<Vec<String>>| {
        at.map(|path| End { signal, at: At::Body(path) })
    };
    let param = || input.map(|input| input.param.clone()).ok_or(Misfit::Kind);
    let (mut ends, mut sends) = (Vec::new(), Vec::new());
    // A word that is no kind was reported when the config was read.
    let next = match scheme.kind().ok_or(Misfit::Kind)? {
        PagingKind::Cursor => NextPage::Cursor {
            param: param()?,
            cursor: field(scheme.next.as_ref())?.ok_or(Misfit::Kind)?,
        },
        PagingKind::Offset => {
            ends.extend(end(PagingSignal::Items, field(scheme.total.as_ref())?));
            let base = base::of_items(input.ok_or(Misfit::Kind)?, scheme.first);
            sends = input.map(|input| base.sends(input)).unwrap_or_default();
            NextPage::Offset { param: param()?, first: base.first }
        }
        PagingKind::Page => {
            ends.extend(end(PagingSignal::Pages, field(scheme.total.as_ref())?));
            ends.extend(end(PagingSignal::Items, field(scheme.total_items.as_ref())?));
            let base = base::of_pages(input.ok_or(Misfit::Kind)?, &operation.docs, scheme.first);
            sends = input.map(|input| base.sends(input)).unwrap_or_default();
            NextPage::PageNumber { param: param()?, first: base.first }
        }
        PagingKind::Link => NextPage::Link,
        PagingKind::Url => NextPage::Url { url: field(scheme.next.as_ref())?.ok_or(Misfit::Kind)? },
        PagingKind::LastItem => {
            let id = scheme.id.as_ref().map_or("id", |id| id.get_ref().as_str());
            types.fields(&item).iter().find(|field| field.name == id).ok_or(Misfit::Kind)?;
            NextPage::LastItem { param: param()?, id: id.to_owned() }
        }
    };
    let more = field(scheme.more.as_ref())?;
    if ends.is_empty() {
        ends = documented_ends(&next, types, response, headers);
    }
    Ok(Paging { items, item, more, ends, next, sends })
}

/// The parameter of this name, or the property of the body at this path.
fn named<'i, 't>(inputs: &'i [Input<'t>], name: &str) -> Result<&'i Input<'t>, Misfit> {
    let known = || inputs.iter().map(|input| input.param.name()).collect();
    inputs.iter().find(|input| input.param.name() == name).ok_or_else(|| Misfit::Parameter(known()))
}

fn no_list(items: &[String]) -> String {
    match items {
        [] => "its response is not a list".to_owned(),
        steps => format!("its response has no list at `{}`", steps.join(".")),
    }
}

/// The path to a property of the response, which has to be there.
fn walked(
    types: &Types<'_>,
    operation: &Operation,
    at: &Spanned<String>,
) -> Result<Vec<String>, Misfit> {
    let steps = path(Some(at));
    let response = operation.response.json().ok_or(Misfit::Kind)?;
    let Err(known) = types.walk(response, &steps) else { return Ok(steps) };
    let help =
        match nearest(steps.last().map_or("", String::as_str), known.iter().map(String::as_str)) {
            Some(near) => format!("write `{near}`"),
            None => format!("known here: {}", known.join(", ")),
        };
    let id = operation.id.clone().unwrap_or_else(|| operation.path.clone());
    Err(Misfit::Field(
        at.clone(),
        format!("the response of `{id}` has no `{}`", at.get_ref()),
        help,
    ))
}

fn path(dotted: Option<&Spanned<String>>) -> Vec<String> {
    dotted
        .into_iter()
        .flat_map(|text| text.get_ref().split('.'))
        .filter(|step| !step.is_empty())
        .map(str::to_owned)
        .collect()
}

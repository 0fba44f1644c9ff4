//! What each operation asks for, offers, sends and answers.

use super::body::{BodyUse, body_use};
use super::body_arguments::{of_body, whole_body, whole_type};
use super::convert::Convert;
use super::mask::mask;
use super::name_order::name_order;
use super::renamed;
use super::structs::{MAX_POSITIONAL, in_lock};
use super::{Argument, BodyPlan, OperationPlan, PagingPlan, Target, Ty, page_properties, response};
use crate::ir::{Location, Operation, OperationId, Paging};
use crate::lock::LockedOperation;
use crate::lock::renamed::{Unclear, arguments, same_name};
use crate::naming::idents::{NameScope, bare, raw, snake_name};
use crate::naming::nouns::singular_name;

/// Methods of every request builder.
const BUILDER: &[&str] = &[
    "send",
    "send_raw",
    "send_blocking",
    "body",
    "into_future",
    "into_stream",
    "into_pages",
    "into_download",
    "into_events",
    "into_json_lines",
    "into_iter",
    "with_some",
    "with_max_retries",
    "with_retry_policy",
    "with_timeout",
    "with_deadline",
    "with_idempotency_key",
    "with_retry_unsafe",
    "with_base_url",
    "with_header",
    "with_query",
    "with_body_field",
    "with_file",
    "with_cursor",
    "clone",
    "fmt",
    "from",
    "into",
    "new",
    "default",
];

/// What the emitted method calls its own variables.
const LOCALS: &[&str] = &["request"];

/// Everything but the names that [`super::resources`] gives.
pub fn plan_operation(
    convert: &Convert<'_>,
    id: OperationId,
    operation: &Operation,
    locked: Option<&LockedOperation>,
    pagings: &mut Vec<PagingPlan>,
) -> OperationPlan {
    let body = body_use(convert.api, operation);
    let mut wanted = parameters(convert, operation);
    let parameters = operation.parameters.iter().enumerate();
    let fixed = parameters
        .filter_map(|(index, parameter)| Some((index, parameter.constant.clone()?)))
        .collect();
    let (of_body, constants) = of_body(convert, operation, body, locked);
    wanted.extend(of_body);
    let further: Vec<String> =
        response::wholes(operation).into_iter().map(|form| form.method).collect();
    let (arguments, setters, unclear) = names(wanted, locked, &further);
    let moves = moves_to_struct(operation, &arguments, locked);
    let response = response::response(convert, operation);
    OperationPlan {
        of: id,
        beside: page_properties::page_properties(convert, operation, &response),
        method: String::new(),
        builder: String::new(),
        required_struct: moves.then(String::new),
        mask: mask(convert.api, operation, &setters),
        arguments,
        unclear,
        setters,
        constants,
        fixed,
        whole_body: whole_body(convert, operation, body),
        body: match body {
            BodyUse::None => BodyPlan::None,
            BodyUse::Whole(whole) => BodyPlan::Whole(whole_type(convert, whole).0),
            BodyUse::Flat { of, .. } => BodyPlan::Flat { of },
        },
        response,
        errors: operation
            .errors
            .iter()
            .map(|error| (error.status.clone(), convert.ty(&error.ty, false)))
            .collect(),
        accept: response::accept(operation),
        streams: response::streams(convert, operation),
        event_names: None,
        wholes: response::wholes(operation),
        download: response::download(convert.api, operation),
        paging: operation.paging.as_ref().map(|paging| paging_index(paging, pagings)),
    }
}

/// Whether all arguments but those of the path move into a struct.
fn moves_to_struct(
    operation: &Operation,
    arguments: &[Argument],
    locked: Option<&LockedOperation>,
) -> bool {
    let in_path = |argument: &&Argument| match argument.target {
        Target::Parameter(at) => operation
            .parameters
            .get(at)
            .is_some_and(|parameter| parameter.location == Location::Path),
        _ => false,
    };
    // However many path parameters there are, they stay positional.
    let others = arguments.len() - arguments.iter().filter(in_path).count();
    // What came as a struct once stays one.
    let was_struct =
        locked.is_some_and(|locked| locked.arguments.len() > MAX_POSITIONAL && !locked.positional);
    others > MAX_POSITIONAL || (was_struct && others > 0 && arguments.len() > MAX_POSITIONAL)
}

/// The position of a way to page among the distinct ones.
fn paging_index(paging: &Paging, pagings: &mut Vec<PagingPlan>) -> usize {
    let plan = PagingPlan {
        items: paging.items.clone(),
        more: paging.more.clone(),
        ends: paging.ends.clone(),
        next: paging.next.clone(),
    };
    pagings.iter().position(|known| *known == plan).unwrap_or_else(|| {
        pagings.push(plan);
        pagings.len() - 1
    })
}

/// Something that a caller may give, before it has a name.
pub(super) struct Wanted<'a> {
    pub(super) text: &'a str,
    /// The text that its name is made from.
    pub(super) naming: &'a str,
    /// For telling two of one name apart.
    pub(super) location: &'static str,
    /// What the config calls it.
    pub(super) given: Option<&'a str>,
    pub(super) required: bool,
    pub(super) argument: Argument,
}

impl Wanted<'_> {
    /// As in the lock: two places may have one name.
    fn wire_name(&self) -> String {
        format!("{}:{}", self.location, self.text)
    }
}

pub(super) fn argument(ty: Ty, nullable: bool, target: Target) -> Argument {
    Argument { ident: String::new(), entry_setter: None, ty, nullable, target }
}

/// Path, query, header, cookie; each in document order.
fn parameters<'a>(convert: &Convert<'_>, operation: &'a Operation) -> Vec<Wanted<'a>> {
    let mut all: Vec<(usize, Wanted<'a>)> = Vec::new();
    for (index, parameter) in operation
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| parameter.constant.is_none())
    {
        let rank = match parameter.location {
            Location::Path => 0,
            Location::Query => 1,
            Location::Header => 2,
            Location::Cookie => 3,
        };
        let location = parameter.location.as_str();
        let (ty, nullable) = convert.value(&parameter.ty, false, true);
        // The client gives what is filled by one of its options.
        let required = parameter.client_option.is_none()
            && (parameter.required || parameter.location == Location::Path);
        // A path has no way to say null.
        let nullable = nullable && parameter.location != Location::Path;
        let wanted = Wanted {
            text: &parameter.name,
            naming: parameter.suggested.as_deref().unwrap_or(&parameter.name),
            location,
            given: operation.names.get(&parameter.name).map(String::as_str),
            required,
            argument: argument(ty, nullable, Target::Parameter(index)),
        };
        all.push((rank, wanted));
    }
    all.sort_by_key(|(rank, _)| *rank);
    all.into_iter().map(|(_, wanted)| wanted).collect()
}

/// Positional arguments in the order they had, then setters; each with a name of its own, and none
/// with one of `methods`.
fn names(
    wanted: Vec<Wanted<'_>>,
    locked: Option<&LockedOperation>,
    methods: &[String],
) -> (Vec<Argument>, Vec<Argument>, Option<Unclear>) {
    let (mut required, optional): (Vec<_>, Vec<_>) =
        wanted.into_iter().partition(|wanted| wanted.required);
    let is_optional = |key: &str| optional.iter().any(|wanted| wanted.wire_name() == key);
    let now: Vec<String> = required.iter().map(Wanted::wire_name).collect();
    let known = locked.map_or(&[][..], |locked| &locked.arguments);
    let (order, unclear) = arguments(known, &now, is_optional, renamed::argument);
    // A new path parameter stands among the others of the path. Where all were there, they stay
    // where they were.
    let is_new = |wanted: &Wanted<'_>| !order.contains(&wanted.wire_name());
    let path_first = required.iter().any(|wanted| wanted.location == "path" && is_new(wanted));
    required.sort_by_key(|wanted| match wanted.location {
        "path" if path_first => 0,
        _ => in_lock(&order, &wanted.wire_name()).saturating_add(1),
    });
    let mut taken = given_names(&required);
    let arguments: Vec<Argument> = required
        .into_iter()
        .map(|wanted| name(wanted, &mut taken, |name| LOCALS.contains(&name)))
        .collect();
    (arguments, setters(optional, locked.map_or(&[], |locked| &locked.setters), methods), unclear)
}

/// Setters in the order of the document, but named in the order in which they came to be: those
/// that are new give way.
fn setters(optional: Vec<Wanted<'_>>, locked: &[String], methods: &[String]) -> Vec<Argument> {
    let reserved =
        |name: &str| BUILDER.contains(&name) || methods.iter().any(|method| method == name);
    let names: Vec<String> = optional.iter().map(Wanted::wire_name).collect();
    let mut taken = given_names(&optional);
    let mut wanted: Vec<Option<Wanted<'_>>> = optional.into_iter().map(Some).collect();
    let mut setters: Vec<Option<Argument>> = vec![None; wanted.len()];
    let locked = same_name(locked, &names, renamed::argument);
    for reserve in name_order(names.iter().map(String::as_str), &locked) {
        let Some(slot) = setters.get_mut(reserve.index) else { continue };
        if let Some(wanted) = wanted.get_mut(reserve.index).and_then(Option::take) {
            let whole = wanted.argument.target == Target::Body;
            *slot = Some(name(wanted, &mut taken, |name| !whole && reserved(name)));
        }
        // Only the runtime's bodies can be added to piece by piece.
        if let Some(setter) = slot.as_mut().filter(|_| reserve.is_entry)
            && matches!((&setter.ty, &setter.target), (Ty::Map(_), Target::Property(_)))
        {
            let single = singular_name(bare(&setter.ident))
                .filter(|single| !reserved(single) && taken.reserve(single));
            setter.entry_setter = single.map(raw);
        }
    }
    setters.into_iter().flatten().collect()
}

/// Names of the config are kept for those that they are of: the first of them, where a parameter
/// and a property have one name.
fn given_names(wanted: &[Wanted<'_>]) -> NameScope {
    let mut taken = NameScope::default();
    wanted.iter().filter_map(|wanted| wanted.given).for_each(|name| taken.keep(name.to_owned()));
    taken
}

fn name(wanted: Wanted<'_>, taken: &mut NameScope, reserved: impl Fn(&str) -> bool) -> Argument {
    if let Some(given) = wanted.given.filter(|name| !reserved(name)) {
        return Argument { ident: raw(taken.kept_or_free(given)), ..wanted.argument };
    }
    let name = wanted.given.map_or_else(|| snake_name(wanted.naming, "value"), str::to_owned);
    let name = if reserved(&name) { format!("{name}_") } else { name };
    let elsewhere = format!("{}_{}", wanted.location, name.trim_start_matches('_'));
    let name = taken.first_free([name.as_str(), elsewhere.as_str()]);
    Argument { ident: raw(name), ..wanted.argument }
}

//! Operations: each with its place in the resource tree, its parameters, body and answers.

use std::collections::{BTreeMap, HashMap, HashSet};

use indexmap::{IndexMap, IndexSet};

use super::name_context::NameContext;
use super::names::{Found, Given, Named};
use super::streaming::Twin;
use super::{DUPLICATE_OPERATION_ID, Lowering, config, security};
use crate::config::duration;
use crate::diagnostics::{SourceLocation, UNSUPPORTED};
use crate::guard::Walk;
use crate::ir::{self, Api, Docs, OperationId, Pointer, Resource, ResourceId, Table};
use crate::load::{Node, Origin};
use crate::naming::cases::camel;
use crate::oas::{PathItem, Root, Schema, docs, requirements};

impl<'d> Lowering<'d, '_> {
    /// `info` and the servers.
    pub(crate) fn info(&mut self, root: Root<'d>, api: &mut Api) {
        if let Some(info) = root.info() {
            let text =
                |key: &str| info.get(key).and_then(crate::oas::scalar_text).unwrap_or_default();
            api.title = text("title");
            api.version = text("version");
            api.docs = Docs { external: docs(root.0).external, ..docs(info) };
        }
        self.servers(root, api);
    }

    /// All operations, in document order.
    pub(crate) fn operations(&mut self, root: Root<'d>, api: &mut Api) {
        let mut all = self.find_operations(root);
        let repeated = self.report_duplicate_ids(&all);
        let names = self.names(&all);
        let mut tree = Tree::default();
        let mut further = Vec::new();
        let mut others = Vec::new();
        for (found, named) in all.iter().zip(&names) {
            let tag = found.operation.tags().next().and_then(|tag| root.tag_description(tag));
            let resource = tree.location(&named.resource, tag, api);
            if found.given.is_another {
                others.push(OtherMethods {
                    of: api.operations.len(),
                    pointer: found.pointer(),
                    resource,
                    method: &named.method,
                });
                continue;
            }
            let (mut operation, bodies) = self.operation(found, named, resource, api);
            further.push(bodies);
            operation.id = operation.id.filter(|_| !repeated.contains(&found.operation.0.origin));
            api.operations.push(operation);
        }
        api.name_reasons = names.iter().map(|named| named.reason.clone()).collect();
        all.retain(|found| !found.given.is_another);
        self.client_options(api);
        self.paging(&all, api);
        self.unwrap_responses(&all, &mut api.operations);
        self.name_parameters(&all, &mut api.operations);
        let twins = self.streaming_twins(&all, api);
        let mut operations = Vec::from_iter(std::mem::take(&mut api.operations));
        with_other_methods(&mut operations, &mut further, others);
        with_twins(&mut operations, &mut further, twins);
        api.operations = with_other_bodies(operations, further);
        self.configure_resources(api);
        api.error = common_error(api);
    }

    fn find_operations(&mut self, root: Root<'d>) -> Vec<Found<'d>> {
        let mut all = Vec::new();
        for (path, item) in root.paths() {
            let item = self.path_item(item);
            for (node, why) in item.unsendable() {
                self.inexpressible_once(UNSUPPORTED, node.origin, why, "write a method of HTTP");
            }
            for (http_method, operation) in item.operations() {
                // Not allowed, but done: an operation in a file of its own. One that is missing is
                // still a path and a verb.
                let operation = self.follow(operation.0).map_or(operation, crate::oas::Operation);
                let config = config::operation_config(self.config, operation, http_method, path);
                let given = config.map_or_else(Given::default, |config| Given {
                    resource: config.resource.as_ref(),
                    method: config.method.as_ref(),
                    is_another: false,
                });
                all.push(Found { path, item, http_method, operation, config, given });
            }
        }
        self.selected(all).into_iter().flat_map(Found::methods).collect()
    }

    /// A path item may be a reference to one elsewhere.
    pub(crate) fn path_item(&mut self, item: PathItem<'d>) -> PathItem<'d> {
        self.follow(item.0).map(PathItem).unwrap_or(item)
    }

    /// Anything but a schema, through its reference.
    pub(crate) fn follow(&mut self, node: &'d Node) -> Option<&'d Node> {
        Some(self.follow_named(node)?.node)
    }

    /// The same, with what the last reference calls it.
    pub(crate) fn follow_named(&mut self, node: &'d Node) -> Option<Followed<'d>> {
        let mut node = node;
        let mut last = None;
        let mut walk = Walk::new();
        while walk.goes_on(std::ptr::from_ref(node)) {
            let Some(reference) = node.get("$ref").and_then(Node::as_str) else {
                let component = last.and_then(|last| self.name_of_shared(last));
                return Some(Followed { node, component });
            };
            match self.document.resolve(reference) {
                Some(target) => (node, last) = (target, Some(reference)),
                None => {
                    let origin = node.get("$ref").map_or(node.origin, |node| node.origin);
                    self.dangling(reference, origin);
                    return None;
                }
            }
        }
        let message = "this reference leads back to itself".to_owned();
        self.problem_once(
            super::REF_CYCLE,
            node.origin,
            message,
            "write out one of the objects in the cycle",
        );
        None
    }

    /// The operations whose id another one had first.
    fn report_duplicate_ids(&mut self, all: &[Found<'d>]) -> HashSet<Origin> {
        let mut repeated = HashSet::new();
        let mut seen: HashMap<&str, Found<'d>> = HashMap::new();
        for found in all {
            let Some(id) = found.operation.id().filter(|_| !found.given.is_another) else {
                continue;
            };
            let Some(first) = seen.get(id) else {
                seen.insert(id, *found);
                continue;
            };
            let origin = |found: &Found<'d>| {
                found
                    .operation
                    .0
                    .get("operationId")
                    .map_or(found.operation.0.origin, |node| node.origin)
            };
            let message = format!("two operations are called `{id}`");
            let help = "rename one of the two";
            let (here, there) =
                (SourceLocation::Node(origin(found)), SourceLocation::Node(origin(first)));
            self.diagnostics
                .problem(DUPLICATE_OPERATION_ID, here, message, help)
                .also(there, "the first");
            repeated.insert(found.operation.0.origin);
        }
        repeated
    }

    fn operation(
        &mut self,
        found: &Found<'d>,
        named: &Named,
        resource: ResourceId,
        api: &Api,
    ) -> (ir::Operation, Others) {
        let operation = found.operation;
        let name_context = operation_name_context(named);
        let (path, parameters) = self.parameters(found, &name_context);
        let mut bodies = self.bodies(operation, named, &name_context);
        self.optional_body(found, &mut bodies);
        let asked_by = bodies.main.as_ref().and_then(|body| self.stream_switch(&body.ty));
        let mut responses = self.responses(operation, found.http_method, named, asked_by);
        found.config.iter().for_each(|config| self.end_marker(config, &mut responses));
        let security = operation.security().map(|list| self.requirements(list, api));
        let server = self.own_server(operation.server().or(found.item.server()), api);
        let mut words = docs(operation.0);
        if words.summary.is_none() && words.description.is_none() {
            let of_path = docs(found.item.0);
            words = Docs { summary: of_path.summary, description: of_path.description, ..words };
        }
        if let Some(deprecated) = found.config.and_then(|config| config.deprecated.as_ref()) {
            deprecated.apply(&mut words);
        }
        let operation = ir::Operation {
            pointer: found.pointer(),
            origin: operation.0.origin,
            id: operation.id().map(str::to_owned),
            resource,
            method: named.method.clone(),
            http_method: found.http_method,
            path,
            parameters,
            body: bodies.main,
            response: responses.success,
            response_types: responses.media_types,
            forms: responses.forms,
            errors: responses.errors,
            inside: None,
            stream_switch: None,
            retries: found.config.and_then(|config| config.retries),
            timeout: found.config.and_then(|config| duration(config.timeout.as_ref()?)),
            names: BTreeMap::new(),
            response_headers: self.documented_headers(operation),
            paging: None,
            repeatable: found.config.and_then(|config| config.repeatable).unwrap_or(true),
            security,
            not_modified: responses.not_modified,
            server,
            docs: words,
        };
        (operation, bodies.others)
    }

    /// The property of a body that asks for a stream instead of one answer: it is called `stream`
    /// everywhere.
    fn stream_switch(&self, body: &ir::Type) -> Option<String> {
        let types = super::paging::Types(&self.types);
        let switch =
            types.fields(body).iter().find(|field| field.name == "stream" && !field.read_only)?;
        (*types.bare(&switch.ty) == ir::Type::Boolean).then(|| switch.name.clone())
    }

    fn requirements(&mut self, list: &'d [Node], api: &Api) -> Vec<Vec<usize>> {
        requirements(list).map(|names| security::indices(&names, &api.schemes)).collect()
    }

    /// The schema of the response that succeeds, before anything is lowered.
    pub(crate) fn success_schema(
        &mut self,
        operation: crate::oas::Operation<'d>,
    ) -> Option<Schema<'d>> {
        let (_, response) = operation.responses().find(|(status, _)| status.starts_with('2'))?;
        let response = self.follow(response.0)?;
        let json = crate::oas::Response(response)
            .content()
            .find(|(name, _)| super::body::is_json(name))?;
        json.1.schema()
    }
}

/// What a reference led to.
pub(crate) struct Followed<'d> {
    pub node: &'d Node,
    /// Its name, where it is shared under one.
    pub component: Option<String>,
}

/// Other bodies of an operation, each with the word that its method ends with.
type Others = Vec<(String, ir::Body)>;

/// A method that the config gives to an operation beside its first one.
struct OtherMethods<'n> {
    /// How many operations there are up to the one that it is of.
    of: usize,
    pointer: Pointer,
    resource: ResourceId,
    method: &'n str,
}

/// Adds a copy of an operation behind it for each of its other methods.
fn with_other_methods(
    operations: &mut Vec<ir::Operation>,
    further: &mut Vec<Others>,
    others: Vec<OtherMethods<'_>>,
) {
    // From the last one to the first, so that the operations before it keep their positions.
    for other in others.into_iter().rev() {
        let Some(first) = other.of.checked_sub(1) else { continue };
        let (Some(operation), Some(bodies)) = (operations.get(first), further.get(first)) else {
            continue;
        };
        let bodies = bodies.clone();
        let operation = ir::Operation {
            pointer: other.pointer,
            resource: other.resource,
            method: other.method.to_owned(),
            ..operation.clone()
        };
        operations.insert(other.of, operation);
        further.insert(other.of, bodies);
    }
}

/// Adds the method that returns a stream behind the operation that it belongs to.
fn with_twins(operations: &mut Vec<ir::Operation>, further: &mut Vec<Others>, twins: Vec<Twin>) {
    for twin in twins {
        if let Some(at) = operations.iter().position(|operation| operation.pointer == twin.behind) {
            operations.insert(at + 1, twin.operation);
            further.insert(at + 1, Vec::new());
        }
    }
}

/// Adds a method for each further body of an operation behind it: `create_multipart`.
fn with_other_bodies(
    operations: Vec<ir::Operation>,
    further: Vec<Others>,
) -> Table<OperationId, ir::Operation> {
    let mut all = Table::default();
    for (operation, others) in operations.into_iter().zip(further) {
        let others = others.into_iter().map(|(word, body)| ir::Operation {
            pointer: Pointer::of_further(&operation.pointer.0, &body.media_type),
            method: format!("{}_{word}", operation.method),
            body: Some(body),
            // A parameter in the main body need not be in this one.
            paging: operation.paging.clone().filter(|paging| !paging.next.is_in_body()),
            ..operation.clone()
        });
        let others = Vec::from_iter(others);
        all.push(operation);
        for other in others {
            all.push(other);
        }
    }
    all
}

/// Where the inline types of an operation stand: named after the resource, then after the method
/// too.
fn operation_name_context(named: &Named) -> NameContext {
    let owner = named.owner();
    let full = format!("{owner}{}", camel(&named.method));
    NameContext {
        names: vec![full.clone()],
        owners: vec![owner.clone()],
        children: vec![owner, full],
        word: String::new(),
    }
}

/// The name of a resource whose path segment has no word in it, such as `/-/`.
const NAMELESS: &str = "resource";

/// The resources so far.
#[derive(Default)]
struct Tree(IndexMap<Vec<String>, ResourceId>);

impl Tree {
    /// The id of a resource, which is made with its parents when it is new. An empty path is the
    /// client.
    fn location(&mut self, path: &[String], tag: Option<&str>, api: &mut Api) -> ResourceId {
        // A segment without a letter or digit has no word; only the client has no name.
        let named =
            |word: &String| if word.is_empty() { NAMELESS.to_owned() } else { word.clone() };
        let path: Vec<String> = path.iter().map(named).collect();
        let mut parent = None;
        for depth in path.len().min(1)..=path.len() {
            let here = path.get(..depth).unwrap_or(&path);
            let is_last = depth == path.len();
            let id = match self.0.get(here) {
                Some(id) => *id,
                None => {
                    let name = here.last().cloned().unwrap_or_default();
                    let id = api.resources.push(Resource { name, parent, docs: Docs::default() });
                    self.0.insert(here.to_vec(), id);
                    id
                }
            };
            let resource = &mut api.resources[id];
            if is_last && !resource.is_client() {
                resource.docs.description = resource
                    .docs
                    .description
                    .take()
                    .or_else(|| tag.map(|text| text.trim().to_owned()));
            }
            parent = Some(id);
        }
        parent.unwrap_or(ResourceId(0))
    }
}

/// The error body of more than half of the operations that document one; of several, the one for
/// statuses in general.
fn common_error(api: &Api) -> Option<ir::Type> {
    let mut counts: IndexMap<&ir::Type, (usize, usize)> = IndexMap::new();
    for operation in &api.operations {
        let of_this: IndexSet<&ir::Type> = operation.errors.iter().map(|error| &error.ty).collect();
        of_this.into_iter().for_each(|ty| counts.entry(ty).or_default().0 += 1);
        let general = operation.errors.iter().filter(|error| error.status.parse::<u16>().is_err());
        general.for_each(|error| counts.entry(&error.ty).or_default().1 += 1);
    }
    let documented = api.operations.iter().filter(|operation| !operation.errors.is_empty()).count();
    let most =
        counts.values().copied().max().filter(|(operations, _)| operations * 2 > documented)?;
    // The first of those that are equal.
    counts.into_iter().find(|(_, count)| *count == most).map(|(ty, _)| ty.clone())
}

//! Reads a `stainless.yml` against its document into plain data.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::casings::Casings;
use super::endpoints::Endpoints;
use super::fits::Fits;
use super::model::{Import, Model, Operation, Paginated, Transform};
use super::notes::Notes;
use super::report::Counts;
use super::targets::Targets;
use super::tree::Tree;
use super::{
    RESOURCES, Request, client, comments, config_text, keys, report, schemas, schemes, security,
    streams, transforms, tree, webhooks, yaml,
};
use crate::config;
use crate::diagnostics::{Diagnostics, SourceLocation};
use crate::load::{self, DUPLICATE_KEY, Document, Limits, Node, Origin};
use crate::normalize::{self, transform};
use crate::oas::Root;

/// What was read.
#[derive(Default)]
pub(super) struct Read {
    pub import: Option<Import>,
    pub report: String,
    /// The document with the config as a further file, for diagnostics.
    pub document: Option<Document>,
}

pub(super) fn read(request: Request<'_>, path: &Path, diagnostics: &mut Diagnostics) -> Read {
    let limits = Limits::default();
    let mut of_document = Diagnostics::new(false);
    let Some(mut document) = load::load(path, &limits, request.web, &mut of_document) else {
        diagnostics.extend(of_document);
        return Read::default();
    };
    let file = document.files.len();
    let mut of_config = Diagnostics::new(false);
    let root = yaml::add(request.config, &mut document, &mut of_config);
    let duplicates: HashSet<Origin> = of_config.all().iter().filter_map(duplicate).collect();
    diagnostics.extend(of_config);
    let mut read = Read::default();
    if let Some(root) = root {
        let mut reader = Reader {
            document: &mut document,
            duplicates,
            diagnostics,
            notes: Notes::default(),
            file,
        };
        if let Some((import, report)) = reader.read(&root) {
            (read.import, read.report) = (Some(import), report);
        }
    }
    read.document = Some(document);
    read
}

fn duplicate(one: &crate::diagnostics::Diagnostic) -> Option<Origin> {
    match one.location {
        SourceLocation::Key(origin) if one.code == DUPLICATE_KEY => Some(origin),
        _ => None,
    }
}

struct Reader<'a> {
    document: &'a mut Document,
    duplicates: HashSet<Origin>,
    diagnostics: &'a mut Diagnostics,
    notes: Notes,
    /// The config's place among the document's files.
    file: usize,
}

impl Reader<'_> {
    fn read(&mut self, root: &Node) -> Option<(Import, String)> {
        let resources = yaml::member(root, "resources")
            .filter(|resources| resources.as_object().is_some_and(|all| !all.is_empty()));
        let Some(resources) = resources else {
            let message = "this config has no `resources`, from which methods are made";
            let help = "is it the config of an SDK? `resources` has a key for each resource, with its `methods`";
            self.diagnostics.error(RESOURCES, SourceLocation::Node(root.origin), message, help);
            return None;
        };
        let mut import = Import { transforms: self.transforms(root), ..Import::default() };
        let changed = self.changed(&import.transforms);
        let normalized = match normalize::normalize(changed.clone(), &mut Diagnostics::new(false)) {
            Ok(normalized) => normalized,
            Err(_) => {
                let mut again = Diagnostics::new(false);
                let _ = normalize::normalize(self.document.clone(), &mut again);
                self.diagnostics.extend(again);
                return None;
            }
        };
        let endpoints = Endpoints::of(Root(normalized.root()), Root(self.document.root()));
        let casings = Casings::of(root);
        let mut tree = tree::Reader {
            endpoints: &endpoints,
            casings: &casings,
            targets: Targets::of(resources),
            duplicates: &self.duplicates,
            diagnostics: self.diagnostics,
            notes: &mut self.notes,
            taken: HashMap::new(),
            missing: Vec::new(),
        }
        .read(resources);
        import.schemes = schemes::read(yaml::member(root, "pagination"), &mut self.notes);
        self.page(&mut tree, &import, &endpoints, Fits(&normalized));
        if let Some(shared) =
            yaml::member(root, "models").filter(|models| models.as_object().is_some())
        {
            let named = yaml::members(Some(shared)).map(|(name, schema)| tree::Named {
                resource: Vec::new(),
                name,
                schema,
            });
            tree.models.extend(named);
        }
        let mut models = schemas::Models {
            document: &changed,
            normalized: &normalized,
            diagnostics: self.diagnostics,
        };
        let found = models.read(&tree.models);
        let names: Vec<String> =
            Root(normalized.root()).security_schemes().map(|(name, _)| name.to_owned()).collect();
        let is_swagger = self.document.root().get("swagger").is_some();
        let (diagnostics, notes) = (&mut *self.diagnostics, &mut self.notes);
        client::Reader { root, schemes: &names, casings: &casings, is_swagger, diagnostics, notes }
            .read(&mut import);
        let end = streams::end_marker(root, &mut self.notes);
        for (at, operation) in &mut tree.operations {
            if let Some(endpoint) = endpoints.all.get(*at) {
                streams::read(
                    operation,
                    *endpoint,
                    Fits(&normalized),
                    &found.by_path,
                    end.as_deref(),
                    &mut self.notes,
                );
            }
        }
        import.webhook = webhooks::read(&tree.webhooks, root, &normalized, &mut self.notes);
        let counts = self.counts(&tree, &endpoints, found.named);
        import.models = found.models;
        import.resources = std::mem::take(&mut tree.resources);
        import.resources.retain(|resource| {
            let mut methods = tree.operations.values().flat_map(|operation| &operation.methods);
            methods.any(|method| method.resource.starts_with(&resource.path))
        });
        self.check_options(&mut import, &normalized);
        self.note_lists(root, &tree, &endpoints, Fits(&normalized));
        import.operations = tree.operations.into_values().collect();
        self.comment(&mut import.operations, &mut import.models);
        let groups = keys::check(root, &mut self.notes);
        Some((import, report::report(&counts, &groups, &self.notes, self.document, self.file)))
    }

    fn transforms(&mut self, root: &Node) -> Vec<Transform> {
        let is_swagger = self.document.root().get("swagger").is_some();
        let mut all = transforms::read(root, &mut self.notes);
        all.extend(security::read(root, self.document.root()));
        let has_server = |url: &str| {
            let servers =
                self.document.root().get("servers").and_then(Node::as_array).unwrap_or(&[]);
            servers.iter().any(|server| server.get("url").and_then(Node::as_str) == Some(url))
        };
        all.extend(transforms::servers(root, is_swagger, &has_server));
        all
    }

    /// The document with the config's changes. What is wrong with them is reported where they are
    /// written down.
    fn changed(&self, transforms: &[Transform]) -> Document {
        let mut changed = self.document.clone();
        let package =
            super::model::Package { name: "trial".to_owned(), ..super::model::Package::default() };
        let only_transforms =
            Import { package, transforms: transforms.to_vec(), ..Import::default() };
        let paths = config_text::Paths { document: "", overlay: None, output: "", source: "" };
        let text = config_text::config(&only_transforms, &paths);
        let mut quiet = Diagnostics::new(false);
        let config = config::parse(Path::new("trial.toml"), &text, &mut quiet);
        transform::apply(&mut changed, config.as_ref(), &mut quiet);
        changed
    }

    /// Which scheme pages which operation: the one that the method names, else the first that fits.
    fn page<'d>(
        &mut self,
        tree: &mut Tree<'_>,
        import: &Import,
        endpoints: &Endpoints<'d>,
        fits: Fits<'d>,
    ) {
        for (at, operation) in &mut tree.operations {
            let Some(endpoint) = endpoints.all.get(*at) else { continue };
            let fitting =
                || import.schemes.iter().position(|scheme| fits.fits(&scheme.needs, *endpoint));
            operation.scheme = match &operation.paginated {
                Paginated::Never => None,
                Paginated::ByFit => fitting(),
                Paginated::Always(origin) => {
                    let found = fitting();
                    if found.is_none() {
                        self.notes.not_carried(
                            *origin,
                            "no paging scheme fits this operation; it is not read page by page",
                        );
                    }
                    found
                }
                Paginated::By(name, origin) => {
                    let found = import.schemes.iter().position(|scheme| scheme.name == *name);
                    if found.is_none() {
                        self.notes.not_carried(
                            *origin,
                            format!("there is no paging scheme `{name}`; the operation is not read page by page"),
                        );
                    }
                    if found.is_some() && fitting() != found {
                        operation.paging = super::model::PagingKey::Own;
                    }
                    found
                }
            };
            let scheme = operation.scheme.and_then(|at| import.schemes.get(at));
            if scheme.is_some_and(|scheme| scheme.is_one_page) {
                operation.paging = super::model::PagingKey::Own;
            }
        }
    }

    fn counts(&self, tree: &Tree<'_>, endpoints: &Endpoints<'_>, models: usize) -> Counts {
        let methods = tree.operations.values().flat_map(|operation| &operation.methods);
        let resources: HashSet<&Vec<String>> =
            methods.clone().map(|method| &method.resource).collect();
        let unlisted =
            endpoints.all.iter().enumerate().filter(|(at, _)| !tree.operations.contains_key(at));
        Counts {
            methods: methods.count(),
            resources: resources.len(),
            models,
            left_out: tree.left_out,
            unlisted: unlisted
                .map(|(_, endpoint)| format!("{} {}", endpoint.http_method.as_str(), endpoint.path))
                .collect(),
        }
    }

    /// An option for a parameter that no operation has would be an error of the new config.
    fn check_options(&mut self, import: &mut Import, document: &Document) {
        let fits = Fits(document);
        let endpoints = Endpoints::of(Root(document.root()), Root(document.root()));
        import.options.retain(|option| {
            let Some(("parameter", wire)) = option.to.as_ref().map(|(to, wire)| (*to, wire)) else {
                return true;
            };
            let is_there = endpoints.all.iter().any(|endpoint| fits.has_parameter(*endpoint, wire));
            if !is_there {
                self.notes
                    .not_carried(option.origin, format!("no operation has a parameter `{wire}`"));
            }
            is_there
        });
    }

    /// The vendor's SDKs sent lists in the query with commas unless the config said otherwise.
    fn note_lists<'d>(
        &mut self,
        root: &Node,
        tree: &Tree<'_>,
        endpoints: &Endpoints<'d>,
        fits: Fits<'d>,
    ) {
        let says = yaml::member(root, "query_settings")
            .is_some_and(|query| yaml::member(query, "array_format").is_some());
        let listed = tree.operations.keys().filter_map(|at| endpoints.all.get(*at));
        if !says && listed.into_iter().any(|endpoint| fits.has_open_list(*endpoint)) {
            let text = "without `array_format` the vendor's SDKs sent lists in the query as `a,b`; here the document decides, which is \
                        `x=a&x=b` where it says nothing. Write `array-format = \"comma\"` under `[client]` for the vendor's form";
            self.notes.choice(root.origin, text);
        }
    }

    /// Gives methods and models the comments that they have in the file.
    fn comment(&self, operations: &mut [Operation], models: &mut [Model]) {
        let of_methods = operations
            .iter()
            .map(|operation| operation.methods.first().map(|method| method.origin));
        let of_models = models.iter().map(|model| model.origin);
        let origins: Vec<Option<Origin>> = of_methods.chain(of_models).collect();
        let known: Vec<Origin> = origins.iter().flatten().copied().collect();
        let mut found = comments::above(self.document, self.file, &known).into_iter();
        let slots = operations.iter_mut().map(|operation| &mut operation.comment);
        let slots = slots.chain(models.iter_mut().map(|model| &mut model.comment));
        for (slot, origin) in slots.zip(origins) {
            *slot = origin.and_then(|_| found.next()).flatten();
        }
    }
}

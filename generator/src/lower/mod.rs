//! OpenAPI's meaning: `$ref`, allOf, oneOf, nullable, readOnly, parameter styles, paging,
//! resources. Nothing of tokens.

mod aliases;
mod all_of;
mod body;
mod client_options;
mod config;
mod constraints;
mod content;
mod cycles;
mod enums;
mod equal;
mod event;
mod evidence;
mod evidence_shape;
mod evidence_values;
mod extensions;
mod field;
mod form_union;
mod given_names;
mod inherit;
mod intern;
mod json_types;
mod known;
mod limits;
mod lineage;
mod list_names;
mod lists;
mod name_context;
mod names;
mod object;
mod operation;
mod paging;
mod paging_base;
mod paging_config;
mod paging_ends;
mod paging_guess;
mod paging_hints;
mod paging_input;
mod paging_list;
mod paging_marks;
mod paging_names;
mod paging_standards;
mod paging_subject;
mod parameter;
mod parts;
mod query_formats;
mod reference;
mod registry;
mod renaming;
mod reports;
mod resource_config;
mod resources;
mod response;
mod response_headers;
mod scalar;
mod schema;
mod schema_config;
mod security;
mod selection;
mod server_variables;
pub mod servers;
mod streaming;
mod tag_values;
mod tags;
mod union;
mod union_keyed;
mod union_kind;
mod union_tag;
mod unwrap;
mod webhook;
pub mod webhook_events;

use std::collections::HashSet;

use crate::config::ConfigFile;
use crate::diagnostics::{Code, Diagnostics};
use crate::guard::Guard;
use crate::ir::{Api, Table, TypeDef, TypeId};
use crate::load::Document;
use crate::lock::Lock;
use crate::oas::{self, Root};

pub use crate::diagnostics::{FALLBACK, NUMBERED_METHOD};
pub use enums::ENUM_DUPLICATE;
use schema::Address;

/// A reference that leads nowhere.
pub const DANGLING_REF: Code = Code("dangling-ref");
/// References that lead in a circle, with no type in it.
pub const REF_CYCLE: Code = Code("ref-cycle");
/// A `type` that JSON Schema does not know.
pub const UNKNOWN_TYPE: Code = Code("unknown-type");
/// A discriminator's mapping that leads nowhere.
pub const DISCRIMINATOR_MAPPING: Code = Code("discriminator-mapping");
/// Parts of an `allOf` that no value fits together.
pub const ALLOF_CONFLICT: Code = Code("allof-conflict");
/// A path that does not begin with `/`.
pub const PATH: Code = Code("path");
/// Path parameters and the path do not match, or a parameter is not complete.
pub const PATH_PARAMETER: Code = Code("path-parameter");
/// A parameter without a name, place or type.
pub const PARAMETER: Code = Code("parameter");
/// Two operations with one `operationId`.
pub const DUPLICATE_OPERATION_ID: Code = Code("duplicate-operation-id");
/// Two operations to which the config gives one method name.
pub const DUPLICATE_METHOD: Code = Code("duplicate-method");
/// The config says how a stream of events ends, where there is none.
pub const NO_EVENTS: Code = Code("no-events");
/// An event that the config's payload is not.
pub const UNREAD_EVENT: Code = Code("unread-event");
/// A paging scheme that does not fit.
pub const PAGING_FIELD: Code = Code("paging-field");
/// The config names an operation that is not there.
pub const UNKNOWN_OPERATION: Code = Code("unknown-operation");
/// The config names a resource that no operation is in.
pub const UNKNOWN_RESOURCE: Code = Code("unknown-resource");
/// The config names a schema that is not there.
pub const UNKNOWN_SCHEMA: Code = Code("unknown-schema");
/// The config names a parameter that an operation does not have.
pub const UNKNOWN_PARAMETER: Code = Code("unknown-parameter");
/// The config, or an operation's `security`, names a security scheme that is not there.
pub const UNKNOWN_SCHEME: Code = Code("unknown-scheme");
/// The config maps a format to something that is no type.
pub const UNKNOWN_FORMAT: Code = Code("unknown-format");

/// What the document means. Everything that is wrong with it is in `diagnostics`, and repaired in
/// the smallest possible part.
///
/// `lock`: what had a place in the resource tree, or a type of its own, keeps it.
pub fn lower(
    document: &Document,
    config: Option<&ConfigFile>,
    lock: &Lock,
    diagnostics: &mut Diagnostics,
) -> Api {
    let root = Root(document.root());
    let checked = oas::check(document, diagnostics);
    config::check(document, root, config, diagnostics);
    let formats = scalar::Formats::read(config, diagnostics);
    let mut lowering = Lowering::new(document, config, lock, formats, diagnostics);

    let mut api = Api::default();
    lowering.register(root, &checked);
    lowering.find_subtypes(root, &checked);
    lowering.lower_registered();
    lowering.info(root, &mut api);
    lowering.security(root, &mut api);
    lowering.operations(root, &mut api);
    lowering.webhooks(root, &mut api);
    lowering.break_cycles();
    if lowering.join_equal_variants() {
        // The alias may lead back to itself.
        lowering.break_cycles();
    }
    lowering.shorten_aliases();
    api.derives = lowering.configure_schemas(root);
    api.evidence = lowering.pending_evidence();

    tags::fill_in(&mut lowering.types);
    api.types = lowering.types;
    api.fallbacks = lowering.reports.fallbacks;
    api.open = lowering.reports.open;
    api.selected = config.is_some_and(|file| file.config.operations.choose());
    api
}

/// More properties and variants than this are not taken over from one schema into others: a chain
/// of a thousand schemas, each an `allOf` of the next, would be half a million.
const MOST_SPREAD: usize = 40_000;

/// More properties of merged schemas than this are not merged themselves: schemas that refer to
/// each other by the properties of an `allOf` can be combined in more ways than anybody can wait
/// for.
const MOST_NESTED_MERGES: usize = 500;

/// More unions within each other than this are not merged into one type.
const MOST_UNIONS: usize = 64;

/// What lowering has found so far.
pub(crate) struct Lowering<'d, 'a> {
    document: &'d Document,
    config: Option<&'d ConfigFile>,
    lock: &'d Lock,
    diagnostics: &'a mut Diagnostics,
    formats: scalar::Formats,
    types: Table<TypeId, TypeDef>,
    registry: registry::Registry<'d>,
    inline: intern::Inline,
    subtypes: inherit::Subtypes<'d>,
    prefixed: enums::PrefixedEnums,
    known: known::Known<'d>,
    /// Unions of which one value is, so far as it is being lowered.
    unions: Guard<Address>,
    /// Those of types: each is one type's.
    pointers: HashSet<String>,
    reports: reports::Reports,
    /// Nameless targets of references that are being lowered.
    in_progress: Vec<Address>,
    /// Properties that are being merged, each by its schemas.
    merging: Vec<Vec<Address>>,
    /// See [`Api::evidence`].
    pending: evidence::Pending<'d>,
    limits: limits::Limits,
}

impl<'d, 'a> Lowering<'d, 'a> {
    fn new(
        document: &'d Document,
        config: Option<&'d ConfigFile>,
        lock: &'d Lock,
        formats: scalar::Formats,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            document,
            config,
            lock,
            diagnostics,
            formats,
            types: Table::default(),
            registry: registry::Registry::default(),
            inline: intern::Inline::default(),
            subtypes: inherit::Subtypes::default(),
            prefixed: enums::PrefixedEnums::default(),
            known: known::Known::default(),
            unions: Guard::new(MOST_UNIONS),
            pointers: HashSet::new(),
            reports: reports::Reports::default(),
            in_progress: Vec::new(),
            merging: Vec::new(),
            pending: evidence::Pending::default(),
            limits: limits::Limits::default(),
        }
    }
}

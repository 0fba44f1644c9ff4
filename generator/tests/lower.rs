//! What small documents mean: one fixture per feature, a snapshot of its IR and of what was found
//! wrong with it.

use std::path::Path;

use generator::config::{self, ConfigFile};
use generator::diagnostics::{Diagnostics, Severity, SourceLocation};
use generator::ir::{Api, Name, Shape, Type};
use generator::load::{self, Document};
use generator::lock::Lock;
use generator::lower::lower;
use generator::normalize::normalize;
use serde_json::{Value, json};

/// As `lower` gets it in a run.
fn document(text: &str, diagnostics: &mut Diagnostics) -> Document {
    let document = load::load_str("api.yaml", text, diagnostics)
        .and_then(|document| normalize(document, diagnostics).ok());
    document.unwrap_or_else(|| panic!("{:?}", diagnostics.all()))
}

/// Lowered as without a config: what is wrong is a warning, and repaired.
fn lowered(text: &str) -> (Api, Value) {
    let mut diagnostics = Diagnostics::new(false);
    let document = document(text, &mut diagnostics);
    let api = lower(&document, None, &Lock::new(), &mut diagnostics);
    let shown = told(&document, &diagnostics);
    (api, shown)
}

fn told(document: &Document, diagnostics: &Diagnostics) -> Value {
    let location = |location: &SourceLocation| match location {
        SourceLocation::Node(origin) | SourceLocation::Key(origin) => document.pointer(*origin),
        SourceLocation::Span(_, span) => format!("{span:?}"),
        other => format!("{other:?}"),
    };
    let one = |found: &generator::diagnostics::Diagnostic| {
        let severity = if found.severity == Severity::Error { "error" } else { "warning" };
        format!(
            "{severity}[{}] {}: {} ({})",
            found.code,
            location(&found.location),
            found.message,
            found.help
        )
    };
    diagnostics.all().iter().map(one).collect()
}

/// Without what says nothing, so that a snapshot can be read.
fn pruned(value: Value) -> Value {
    let says_nothing = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.into_iter().map(pruned).collect(),
        Value::Object(object) => object
            .into_iter()
            .map(|(key, value)| (key, pruned(value)))
            .filter(|(_, value)| !says_nothing(value))
            .collect(),
        other => other,
    }
}

#[test]
fn fixtures() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{error}"));
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    paths.sort();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{error}"));
        let (api, diagnostics) = lowered(&text);
        let pointers: std::collections::HashSet<_> =
            api.types.iter().map(|def| &def.pointer).collect();
        assert_eq!(
            pointers.len(),
            api.types.len(),
            "{}: the lock tells types apart by their pointers",
            path.display()
        );
        let pointers: std::collections::HashSet<_> =
            api.operations.iter().map(|operation| &operation.pointer).collect();
        assert_eq!(pointers.len(), api.operations.len(), "{}: and operations, too", path.display());
        let mut shown = pruned(generator::dump::ir(&api));
        if let (Value::Object(shown), false) = (&mut shown, diagnostics == json!([])) {
            shown.insert("diagnostics".to_owned(), diagnostics);
        }
        let name =
            path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        insta::assert_yaml_snapshot!(name, shown);
    }
}

const CADENYA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/cadenya.toml");

fn cadenya() -> Api {
    let mut diagnostics = Diagnostics::new(true);
    let config = config::load(Path::new(CADENYA), &mut diagnostics);
    let document = config.as_ref().and_then(|config| {
        load::load(&config.document(), &load::Limits::default(), load::Web::NONE, &mut diagnostics)
    });
    let document = document.and_then(|document| normalize(document, &mut diagnostics).ok());
    let api = document
        .map(|document| lower(&document, config.as_ref(), &Lock::new(), &mut diagnostics))
        .unwrap_or_default();
    assert!(diagnostics.all().is_empty(), "{:?}", diagnostics.all());
    api
}

#[test]
fn cadenya_has_its_names() {
    let api = cadenya();
    let line = |operation: &generator::ir::Operation| {
        let resource = api.resource_path(operation.resource).join(".");
        format!(
            "{resource}.{}  {} {}",
            operation.method,
            operation.http_method.as_str(),
            operation.path
        )
    };
    let table: Vec<String> = api.operations.iter().map(line).collect();
    assert_eq!(table.len(), 84);
    insta::assert_snapshot!(table.join("\n"));
}

#[test]
fn cadenya_has_no_fallback_and_pages_its_lists() {
    let api = cadenya();
    assert_eq!(api.fallbacks, []);
    let lists = api.operations.iter().filter(|operation| operation.method.starts_with("list"));
    let paged: Vec<bool> = lists.map(|operation| operation.paging.is_some()).collect();
    assert!(!paged.is_empty() && paged.iter().all(|paged| *paged));
    let repeatable = api.operations.iter().filter(|operation| !operation.repeatable).count();
    assert_eq!(repeatable, 4);
}

/// Diagnostics of a small document under a config, each with the text it points at.
fn under(config: &str) -> Vec<String> {
    under_of(include_str!("fixtures/paging.yaml"), config)
}

fn under_of(text: &str, config: &str) -> Vec<String> {
    let head = "document = \"api.yaml\"\noutput = \"out\"\n";
    let config = format!("{head}{config}\n[crate]\nname = \"x\"\n");
    let mut diagnostics = Diagnostics::new(true);
    let Some(file): Option<ConfigFile> =
        config::parse(Path::new("x.toml"), &config, &mut diagnostics)
    else {
        panic!("{:?}", diagnostics.all())
    };
    let document = document(text, &mut diagnostics);
    lower(&document, Some(&file), &Lock::new(), &mut diagnostics);
    let at = |location: &SourceLocation| match location {
        SourceLocation::Span(_, span) => config.get(span.clone()).unwrap_or_default().to_owned(),
        other => format!("{other:?}"),
    };
    diagnostics
        .all()
        .iter()
        .map(|found| {
            format!("{} at {}: {} ({})", found.code, at(&found.location), found.message, found.help)
        })
        .collect()
}

#[test]
fn a_config_names_what_is_there() {
    insta::assert_yaml_snapshot!(under(
        "[operations.listCursor]\n[operations.\"GET /pages\"]\n[schemas.Thingy]\nname = \"X\"\n[auth.key]\nenv = \"K\"\n\
         [webhook]\npayload = \"Event\"\nkey-env = \"E\""
    ));
}

#[test]
fn an_event_that_is_not_read_is_told() {
    let told = under_of(
        include_str!("fixtures/webhooks.yaml"),
        "[webhook]\npayload = \"ThingEvent\"\nkey-env = \"E\"",
    );
    let [one] = told.as_slice() else { panic!("{told:?}") };
    assert!(
        one.starts_with("unread-event at ") && one.contains("cannot read the event `thingDeleted`"),
        "{one}"
    );
    assert!(one.contains("`unwrap` gives `ThingEvent`"), "{one}");
    assert_eq!(under_of(include_str!("fixtures/webhooks.yaml"), ""), [""; 0]);
}

#[test]
fn paging_is_checked_against_the_responses() {
    let scheme = |fields: &str| under(&format!("[[paging]]\nkind = \"cursor\"\n{fields}"));
    assert_eq!(
        scheme("parameter = \"cursor\"\nitems = \"items\"\nnext = \"pagination.nextCursor\""),
        [""; 0]
    );
    insta::assert_yaml_snapshot!([
        scheme("parameter = \"cursor\"\nitems = \"items\"\nnext = \"pagination.next_cursor\""),
        scheme("parameter = \"cursr\"\nitems = \"items\"\nnext = \"pagination.nextCursor\""),
        scheme("parameter = \"cursor\"\nitems = \"data\"\nnext = \"pagination.nextCursor\""),
    ]);
}

#[test]
fn paging_of_one_operation_is_checked() {
    let of = |id: &str, fields: &str| under(&format!("[operations.{id}]\npaging = {fields}"));
    assert_eq!(of("listNoPages", "{ kind = \"page\", parameter = \"limit\", first = 0 }"), [""; 0]);
    assert_eq!(
        of(
            "scroll",
            "{ kind = \"cursor\", parameter = \"offset\", items = \"result.points\", next = \"result.next_page_offset\" }"
        ),
        [""; 0]
    );
    assert_eq!(
        of(
            "searchLogs",
            "{ kind = \"cursor\", parameter = \"page.cursor\", items = \"data\", next = \"meta.page.after\" }"
        ),
        [""; 0]
    );
    assert_eq!(of("listCursors", "true"), [""; 0]);
    insta::assert_yaml_snapshot!([
        of(
            "searchLogs",
            "{ kind = \"cursor\", parameter = \"page.cursr\", items = \"data\", next = \"meta.page.after\" }"
        ),
        of(
            "searchLogs",
            "{ kind = \"cursor\", parameter = \"page.cursor\", items = \"data\", next = \"meta.page.aftr\" }"
        ),
        of(
            "searchLogs",
            "{ kind = \"cursor\", parameter = \"page.cursor\", items = \"dat\", next = \"meta.page.after\" }"
        ),
        of(
            "searchLogs",
            "{ kind = \"cursor\", parameter = \"page.cursor\", next = \"meta.page.after\" }"
        ),
        of("searchLogs", "{ kind = \"url\", items = \"data\", next = \"meta.page.after\" }"),
        of("readTextWithWarnings", "true"),
        of("listNoPages", "true"),
        of("createThings", "true"),
    ]);
}

/// The base and the last page as the config says them.
#[test]
fn the_config_says_the_first_page() {
    let paging = |fields: &str| {
        let config = format!(
            "document = \"api.yaml\"\noutput = \"out\"\n[crate]\nname = \"x\"\n\
             [operations.listUnknownBase.paging]\nkind = \"page\"\nparameter = \"page\"\nitems = \"data\"\n{fields}"
        );
        let mut diagnostics = Diagnostics::new(true);
        let file = config::parse(Path::new("x.toml"), &config, &mut diagnostics);
        let document = document(include_str!("fixtures/paging.yaml"), &mut diagnostics);
        let api = lower(&document, file.as_ref(), &Lock::new(), &mut diagnostics);
        assert_eq!(diagnostics.all(), []);
        let operation =
            api.operations.into_iter().find(|operation| operation.path == "/unknown-base");
        let paging =
            operation.and_then(|operation| operation.paging).unwrap_or_else(|| panic!("no pages"));
        format!("{:?} {:?} {:?}", paging.next, paging.ends, paging.sends)
    };
    let first = "PageNumber { param: Query(\"page\"), first: 0 }";
    let last = "[End { signal: LastPage, at: Body([\"meta\", \"last_page\"]) }]";
    assert_eq!(paging("first = 0"), format!("{first} {last} []"));
    let items = "[End { signal: Items, at: Body([\"meta\", \"total\"]) }]";
    assert_eq!(paging("first = 0\ntotal-items = \"meta.total\""), format!("{first} {items} []"));
    assert!(paging("").contains("first: 1") && paging("").contains("Sends"));
}

#[test]
fn paging_without_schemes_is_what_the_document_tells() {
    let paged = |config: &str, lock: &Lock| {
        let config =
            format!("document = \"api.yaml\"\noutput = \"out\"\n[crate]\nname = \"x\"\n{config}");
        let mut diagnostics = Diagnostics::new(true);
        let file = config::parse(Path::new("x.toml"), &config, &mut diagnostics);
        let document = document(include_str!("fixtures/paging.yaml"), &mut diagnostics);
        let api = lower(&document, file.as_ref(), lock, &mut diagnostics);
        assert_eq!(diagnostics.all(), []);
        let paged = api.operations.iter().filter(|operation| operation.paging.is_some());
        paged.map(|operation| operation.path.clone()).collect::<Vec<_>>()
    };
    let all = paged("", &Lock::new());
    assert_eq!(
        all[..7],
        ["/cursors", "/nested", "/offsets", "/pages", "/after", "/addresses", "/switched"]
    );
    let no_page = [
        "/no-more",
        "/no-pages",
        "/text-with-warnings",
        "/text-with-parts",
        "/offset-of-an-id",
        "/created",
    ];
    assert_eq!(all.iter().find(|path| no_page.contains(&path.as_str())), None);
    let but_one = paged("[operations.listNested]\npaging = false", &Lock::new());
    assert_eq!(but_one.len() + 1, all.len());
    assert!(!but_one.contains(&"/nested".to_owned()));
    // What users know as something else than a page stays that.
    let mut lock = Lock::new();
    let was = generator::lock::LockedOperation {
        method: "cursors.list".to_owned(),
        ..Default::default()
    };
    lock.operations.insert("/paths/~1cursors/get".to_owned(), was);
    assert!(!paged("", &lock).contains(&"/cursors".to_owned()));
}

/// How the lists of the fixture go on, without a config: one line each.
#[test]
fn lists_are_recognised() {
    let (api, _) = lowered(include_str!("fixtures/paging.yaml"));
    let line = |operation: &generator::ir::Operation| {
        let paging = operation.paging.as_ref().map(|paging| {
            let sends: Vec<String> = paging
                .sends
                .iter()
                .map(|sends| format!("{}={}", sends.param.name(), sends.value))
                .collect();
            format!(
                "{} more={:?} ends={:?} next={:?} sends={sends:?}",
                paging.items.join("."),
                paging.more,
                paging.ends,
                paging.next
            )
        });
        format!(
            "{} {}: {}",
            operation.http_method.as_str(),
            operation.path,
            paging.as_deref().unwrap_or("no pages")
        )
    };
    insta::assert_snapshot!(api.operations.iter().map(line).collect::<Vec<_>>().join("\n"));
}

/// A chain of schemas, each an `allOf` of the next: half a million properties, which are too many.
#[test]
fn there_is_an_end_to_what_is_inherited() {
    let schema = |at: usize| {
        let next = json!({"$ref": format!("#/components/schemas/S{}", at + 1)});
        (
            format!("S{at}"),
            json!({"allOf": [next, {"type": "object", "properties": {format!("p{at}"): {"type": "string"}}}]}),
        )
    };
    let mut schemas: serde_json::Map<String, Value> = (0..1_000).map(schema).collect();
    schemas.insert("S1000".to_owned(), json!({"type": "object"}));
    let document = json!({"openapi": "3.0.3", "info": {"title": "x", "version": "1"}, "paths": {}, "components": {"schemas": schemas}});
    let (api, told) = lowered(&document.to_string());
    assert_eq!(told.as_array().map(Vec::len), Some(1), "{told}");
    assert!(told.to_string().contains("warning[fallback]"), "{told}");
    let fields = api.types.iter().map(|def| {
        if let generator::ir::Shape::Struct(one) = &def.shape { one.fields.len() } else { 0 }
    });
    assert!(fields.sum::<usize>() < 60_000);
}

#[test]
fn the_config_chooses_among_operations() {
    let text = r##"openapi: 3.0.3
info: {title: x, version: "1"}
paths:
  /pets: {get: {operationId: listPets, tags: [pets], responses: {"204": {description: ok}}}, post: {operationId: addPet, tags: [pets], responses: {"204": {description: ok}}}}
  /pets/{id}: {delete: {operationId: removePet, tags: [pets, admin], parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {"204": {description: ok}}}}
  /keepers: {get: {operationId: listKeepers, responses: {"204": {description: ok}}}}
"##;
    let ids = |keys: &str| {
        let config = format!(
            "document = \"api.yaml\"\noutput = \"out\"\n[crate]\nname = \"x\"\n[operations]\n{keys}"
        );
        let mut diagnostics = Diagnostics::new(true);
        let file = config::parse(Path::new("x.toml"), &config, &mut diagnostics);
        let document = document(text, &mut diagnostics);
        let api = lower(&document, file.as_ref(), &Lock::new(), &mut diagnostics);
        assert_eq!(diagnostics.all(), []);
        api.operations
            .iter()
            .filter_map(|operation| operation.id.clone())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(ids(""), "listPets addPet removePet listKeepers");
    assert_eq!(ids("unlisted = \"skip\"\n[operations.addPet]"), "addPet");
    assert_eq!(
        ids("unlisted = \"keep\"\n[operations.addPet]\nskip = true"),
        "listPets removePet listKeepers"
    );
    assert_eq!(ids("include = [\"tag:pets\"]"), "listPets addPet removePet");
    assert_eq!(
        ids("include = [\"/pets\"]\n[operations.listKeepers]"),
        "listPets addPet listKeepers"
    );
    assert_eq!(ids("include = [\"/pets*\"]\nexclude = [\"tag:admin\", \"GET /pets\"]"), "addPet");
    assert_eq!(ids("exclude = [\"listKeepers\", \"/pets/*\"]"), "listPets addPet");
}

/// The types of an object's properties, by name; a union by the name of its type.
fn properties(version: &str, properties: &str) -> Vec<String> {
    let schemas = "U: { anyOf: [{ type: string }, { type: integer }] }\n    Cat: { type: object, properties: { name: { type: string } } }";
    let text = format!(
        "openapi: {version}\ninfo: {{ title: t, version: \"1\" }}\npaths: {{}}\ncomponents:\n  schemas:\n    {schemas}\n    Box:\n      \
         type: object\n      properties:\n{properties}"
    );
    let (api, _) = lowered(&text);
    let name = |ty: &Type| match ty.innermost() {
        Type::Named(id) => match &api.ty(*id).name {
            Name::Component(name) | Name::Config(name) => name.clone(),
            Name::Suggested(names) => names.first().cloned().unwrap_or_default(),
        },
        other => format!("{other:?}"),
    };
    let found = api.types.iter().find(|def| def.name == Name::Component("Box".to_owned()));
    let Some(Shape::Struct(of)) = found.map(|def| &def.shape) else { panic!("{:?}", api.types) };
    let shown = |field: &generator::ir::Field| {
        format!("{}: {}{}", field.name, name(&field.ty), if field.nullable { "?" } else { "" })
    };
    of.fields.iter().map(shown).collect()
}

#[test]
fn a_nullable_reference_to_a_union_is_that_union() {
    let of_31 = "        a: { anyOf: [{ $ref: '#/components/schemas/U' }, { type: 'null' }] }\n        \
                 b: { oneOf: [{ const: null }, { $ref: '#/components/schemas/U' }], title: B }\n";
    assert_eq!(properties("3.1.0", of_31), ["a: U?", "b: U?"]);
    let of_30 = "        a: { nullable: true, allOf: [{ $ref: '#/components/schemas/U' }] }\n        \
                 b: { nullable: true, oneOf: [{ $ref: '#/components/schemas/U' }] }\n        \
                 c: { anyOf: [{ $ref: '#/components/schemas/U' }, { nullable: true }], description: C. }\n        \
                 d: { oneOf: [{ $ref: '#/components/schemas/U' }] }\n";
    assert_eq!(properties("3.0.3", of_30), ["a: U?", "b: U?", "c: U?", "d: U"]);
}

#[test]
fn identical_inline_unions_are_one_type() {
    let cat = "{ $ref: '#/components/schemas/Cat' }";
    let mode = "{ type: string, enum: [on, off] }";
    let all = format!(
        "        a: {{ anyOf: [{cat}, {{ type: array, items: {cat} }}, {mode}] }}\n        \
         b: {{ description: B., nullable: true, anyOf: [{cat}, {{ type: array, items: {cat} }}, {{ type: string, description: M., enum: [on, off] }}] }}\n        \
         c: {{ anyOf: [{cat}, {{ type: array, items: {cat} }}, {{ type: string, enum: [on] }}] }}\n        \
         d: {{ anyOf: [{cat}, {{ type: array, items: {{ type: string }} }}, {mode}] }}\n"
    );
    assert_eq!(
        properties("3.0.3", &all),
        ["a: CatOrListOrText", "b: CatOrListOrText?", "c: BoxC", "d: BoxD"]
    );
}

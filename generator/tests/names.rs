//! What people who read no document will call: the tables of whole APIs, reviewed.

use std::path::Path;

use generator::config::ConfigFile;
use generator::diagnostics::Diagnostics;
use generator::ir::Api;
use generator::lock::Lock;
use generator::plan::{self, OperationPlan, Options, Plan};
use generator::{load, lower, normalize};

fn planned(path: &Path, lock: &Lock) -> (Api, Plan, Lock) {
    planned_with(path, None, lock)
}

fn planned_with(path: &Path, config: Option<&ConfigFile>, lock: &Lock) -> (Api, Plan, Lock) {
    let mut diagnostics = Diagnostics::new(true);
    let document =
        load::load(path, &load::Limits::default(), load::Web::NONE, &mut diagnostics).unwrap();
    let document = normalize::normalize(document, &mut diagnostics).unwrap();
    let api = lower::lower(&document, config, lock, &mut diagnostics);
    let options = Options {
        crate_name: "forge",
        build_received: true,
        groups: false,
        lenient_responses: false,
        skip_events: None,
    };
    let (plan, lock) = plan::plan(&api, options, lock, &mut diagnostics);
    assert_eq!(diagnostics.all(), []);
    (api, plan, lock)
}

#[test]
fn a_forge() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/names/forge.yaml");
    let (api, plan, _) = planned(&path, &Lock::new());
    insta::assert_snapshot!(table(&api, &plan));
}

/// Files whose components are only references to files, which refer to each other.
const PETS: &[(&str, &str)] = &[
    (
        "api.yaml",
        r##"openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}}
  /keepers: {get: {responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "keeper.yaml"}}}}}}}
  /visits: {get: {responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Visit"}}}}}}}
components:
  schemas:
    Animal: {$ref: "pet.yaml"}
    Pet: {$ref: "pet.yaml"}
    Person: {$ref: "keeper.yaml"}
    Visit: {$ref: "more.yaml#/components/schemas/VisitRecord"}
"##,
    ),
    ("pet.yaml", "{type: object, properties: {keeper: {$ref: keeper.yaml}}}"),
    ("keeper.yaml", "{type: object, properties: {pets: {type: array, items: {$ref: pet.yaml}}}}"),
    (
        "more.yaml",
        "components: {schemas: {VisitRecord: {type: object, properties: {at: {type: string}}}}}",
    ),
];

#[test]
fn a_component_that_is_only_a_reference_names_the_schema_of_the_other_file() {
    let folder = folder_of("several", PETS);
    let (_, plan, lock) = planned(&folder.join("api.yaml"), &Lock::new());
    let names = ["Pet", "Person", "Visit", "Animal"];
    let mut given = type_names(&plan);
    given.sort_by_key(|name| names.iter().position(|known| known == name));
    assert_eq!(given, names);
    // A component that comes later does not take the name of one that users know.
    let (_, document) = PETS[0];
    let document = document.replace("    Animal:", "    Keeper: {$ref: keeper.yaml}\n    Animal:");
    std::fs::write(folder.join("api.yaml"), document).unwrap();
    let (_, plan, _) = planned(&folder.join("api.yaml"), &lock);
    let mut given = type_names(&plan);
    given.sort_unstable();
    assert_eq!(given, ["Animal", "Keeper", "Person", "Pet", "Visit"]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_lock_with_two_names_for_one_schema_keeps_both() {
    let folder = folder_of("two-names", PETS);
    let (_, _, mut lock) = planned(&folder.join("api.yaml"), &Lock::new());
    let pet = lock.types.keys().find(|key| key.ends_with("pet.yaml#")).unwrap().clone();
    let name =
        |name: &str| generator::lock::LockedType { name: name.to_owned(), ..Default::default() };
    lock.types.insert("/components/schemas/Pet".to_owned(), name("Pet"));
    lock.types.insert(pet, name("Pet2"));
    let (_, plan, _) = planned(&folder.join("api.yaml"), &lock);
    assert!(
        ["Pet", "Pet2"].iter().all(|name| type_names(&plan).contains(name)),
        "{:?}",
        type_names(&plan)
    );
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn types_go_with_the_operations_that_the_config_leaves_out() {
    let folder = folder_of("selected", PETS);
    std::fs::write(
        folder.join("api.toml"),
        "document = \"api.yaml\"\noutput = \"out\"\n[crate]\nname = \"x\"\n[operations]\ninclude = [\"/visits\"]\n",
    )
    .unwrap();
    let mut diagnostics = Diagnostics::new(true);
    let config = generator::config::load(&folder.join("api.toml"), &mut diagnostics).unwrap();
    let (_, plan, _) = planned_with(&folder.join("api.yaml"), Some(&config), &Lock::new());
    assert_eq!(type_names(&plan), ["Visit"]);
    std::fs::remove_dir_all(folder).unwrap();
}

fn folder_of(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("names-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    folder
}

fn type_names(plan: &Plan) -> Vec<&str> {
    plan.items.iter().map(|of| of.name.as_str()).filter(|name| !name.is_empty()).collect()
}

/// `client.repos().tickets().create(owner, repo, title)    POST /repos/{owner}/{repo}/tickets`
fn table(api: &Api, plan: &Plan) -> String {
    let calls: Vec<String> =
        plan.operations.iter().map(|operation| call(api, plan, operation)).collect();
    let width = calls.iter().map(String::len).max().unwrap_or_default();
    let lines = calls.iter().zip(&api.operations).map(|(call, operation)| {
        format!(
            "{call:width$}  {} {}  {}",
            operation.http_method.as_str(),
            operation.path,
            operation.id.as_deref().unwrap_or_default()
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn call(api: &Api, plan: &Plan, operation: &OperationPlan) -> String {
    let mut resource = Some(api.operations[operation.of].resource);
    let mut accessors = Vec::new();
    while let Some(id) = resource {
        if !api.resources[id].is_client() {
            accessors.push(format!(".{}()", plan.resources[id].accessor));
        }
        resource = api.resources[id].parent;
    }
    accessors.reverse();
    let arguments: Vec<&str> =
        operation.arguments.iter().map(|argument| argument.ident.as_str()).collect();
    format!("client{}.{}({})", accessors.concat(), operation.method, arguments.join(", "))
}

/// Two unions of lists, and an enum whose values share a prefix with each other but not with it.
const LISTS: &[(&str, &str)] = &[(
    "api.yaml",
    r##"openapi: 3.0.3
info: {title: Lists, version: "1"}
paths:
  /inputs: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Input"}}}}, responses: {"204": {description: ok}}}}
  /verbs: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Verb"}}}}, responses: {"204": {description: ok}}}}
  /states: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/OrderState"}}}}, responses: {"204": {description: ok}}}}
components:
  schemas:
    Input: {oneOf: [{type: string}, {type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
    Verb: {type: string, enum: [HTTP_METHOD_GET, HTTP_METHOD_PUT]}
    OrderState: {type: string, enum: [order_state_new, order_state_paid]}
"##,
)];

fn variants(plan: &Plan, name: &str) -> Vec<String> {
    let item = plan.items.iter().find(|item| item.name == name).unwrap();
    match &item.kind {
        plan::ItemKind::Union { variants, .. } => {
            variants.iter().map(|variant| variant.ident.clone()).collect()
        }
        plan::ItemKind::Enum { variants, .. } => variants.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn lists_in_a_union_are_called_by_their_items() {
    let folder = folder_of("lists", LISTS);
    let (_, plan, mut lock) = planned(&folder.join("api.yaml"), &Lock::new());
    assert_eq!(variants(&plan, "Input"), ["Strings", "Integers", "Text"]);
    // A union of the lock keeps its names.
    let locked = lock.types.get_mut("/components/schemas/Input").unwrap();
    locked.variants = [("list".to_owned(), "List".to_owned())].into();
    let (_, plan, _) = planned(&folder.join("api.yaml"), &lock);
    assert_eq!(variants(&plan, "Input"), ["List", "List2", "Text"]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_prefix_of_enum_values_is_left_out_where_the_type_says_it() {
    let folder = folder_of("prefixes", LISTS);
    let (_, plan, _) = planned(&folder.join("api.yaml"), &Lock::new());
    assert_eq!(variants(&plan, "Verb"), ["HttpMethodGet", "HttpMethodPut"]);
    assert_eq!(variants(&plan, "OrderState"), ["New", "Paid"]);
    std::fs::remove_dir_all(folder).unwrap();
}

//! `AGENTS.md` and `llms.txt`: what depends on the API, and the key that leaves both out.

use crate::support::Sdk;

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Acme API, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths:
  /pets:
    get:
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pets" } } } } }
  /pets/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
        default: { description: no, content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }
components:
  schemas:
    Pet: { type: object, properties: { kind: { $ref: "#/components/schemas/Kind" } } }
    Pets: { type: object, required: [items], properties: { items: { type: array, items: { $ref: "#/components/schemas/Pet" } }, next_cursor: { type: string } } }
    Kind: { type: string, enum: [dog, cat] }
    Problem: { type: object, properties: { reason: { type: string } } }
"##;

const PLAIN: &str = r##"
openapi: 3.0.3
info: { title: Acme API, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths:
  /pets: { delete: { responses: { "204": { description: ok } } } }
"##;

#[test]
fn agents_md_shows_what_the_api_has() {
    let sdk = Sdk::new(DOCUMENT, "[client]\nretries = 1\ntimeout = \"5s\"");
    let text = sdk.text("AGENTS.md");
    for part in [
        "`api.md` lists all 2 methods",
        "- `ACME_BASE_URL`",
        "**`.await` on a list gives its first page only.**",
        "client.pets().list().into_stream()",
        "match client.pets().get(\"id\").await {",
        "a request is retried once at\n",
        "One attempt takes at most 5s.",
        "`types::Problem`",
        "use acme::types::Kind;",
        "Kind::Dog => ",
        "server.get(\"/pets/{id}\").respond(",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("{{"), "{text}");
    let code = sdk.text("src/lib.rs");
    let doctests = "#[cfg(doctest)]\n#[doc = include_str!(\"../AGENTS.md\")]\nstruct AgentsMd;";
    assert!(code.contains(doctests), "{code}");
}

#[test]
fn agents_md_says_that_an_api_has_no_pages() {
    let sdk = Sdk::new(PLAIN, "");
    let text = sdk.text("AGENTS.md");
    assert!(text.contains("**No list of this API is read page by page.**"), "{text}");
    assert!(!text.contains("## Lists") && !text.contains("## Enums"), "{text}");
    assert!(!text.contains("details()"), "{text}");
}

#[test]
fn llms_txt_lists_resources_and_methods() {
    let sdk = Sdk::new(DOCUMENT, "[resources.pets]\ndescription = \"Dogs and cats.\"");
    let text = sdk.text("llms.txt");
    assert!(text.starts_with("# acme\n\n> The Rust SDK for the Acme API, version 1."), "{text}");
    let line = "- [`client.pets()`](src/resources/pets.rs): Dogs and cats. Methods: `list`, `get`";
    assert!(text.contains(line), "{text}");
    assert!(text.contains("- [examples/list.rs](examples/list.rs): A list"), "{text}");
    for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        sdk.text(link);
    }
}

#[test]
fn agent_files_leaves_both_out() {
    let packed = ", \"/AGENTS.md\", \"/llms.txt\"]";
    let with = Sdk::new(DOCUMENT, "");
    assert!(with.text("Cargo.toml").contains(packed));
    let without = Sdk::new(DOCUMENT, "crate.agent-files = false");
    assert!(without.files.get("AGENTS.md").is_none() && without.files.get("llms.txt").is_none());
    assert!(!without.text("src/lib.rs").contains("AGENTS"));
    assert!(!without.text("Cargo.toml").contains(packed));
}

#[test]
fn doctests_of_agents_md_need_all_resources() {
    let sdk = Sdk::new(DOCUMENT, "crate.groups = true");
    assert!(sdk.text("src/lib.rs").contains("#[cfg(all(doctest, feature = \"full\"))]"));
}

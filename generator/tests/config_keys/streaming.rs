//! `streaming`: one operation as two methods, one of which gives a stream.

use crate::support::{Sdk, errors};

fn document(stream: &str, response: &str) -> String {
    format!(
        r##"
openapi: 3.0.3
info: {{ title: Acme, version: "1" }}
servers: [{{ url: "https://api.acme.test" }}]
paths:
  /chats:
    post:
      operationId: createChat
      requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ $ref: "#/components/schemas/Ask" }} }} }} }}
      responses: {{ "200": {{ description: A chat., content: {{ application/json: {{ schema: {{ $ref: "#/components/schemas/Chat" }} }}{response} }} }} }}
components:
  schemas:
    Ask: {{ type: object, required: [text], properties: {{ text: {{ type: string }}, stream: {stream}, size: {{ type: integer }} }} }}
    Chat: {{ type: object, properties: {{ text: {{ type: string }} }} }}
    Chunk: {{ type: object, properties: {{ delta: {{ type: string }} }} }}
"##
    )
}

const OPTIONAL: &str = "{ type: boolean }";
const EVENTS: &str = ", text/event-stream: { schema: { $ref: \"#/components/schemas/Chunk\" } }";
const CONFIG: &str = "[operations.createChat]\nmethod = \"create\"\nstreaming = { parameter = \"stream\", method = \"create_streaming\" }";

/// The code of each of the two methods.
fn methods(document: &str, config: &str) -> (Sdk, [String; 2]) {
    let sdk = Sdk::new(document, config);
    let code = sdk.code("src/resources/chats.rs");
    let method = |name: &str| {
        let start = code.find(&format!("pub fn {name}(")).unwrap_or_else(|| panic!("{code}"));
        let rest = &code[start..];
        rest[..rest.find("rt::call(request)").unwrap()].to_owned()
    };
    let both = ["create", "create_streaming"].map(method);
    (sdk, both)
}

#[test]
fn neither_method_has_the_argument() {
    let (sdk, [whole, stream]) = methods(&document(OPTIONAL, EVENTS), CONFIG);
    assert!(
        whole.contains("(&self, text: impl Into<String>)") && !whole.contains("\"stream\""),
        "{whole}"
    );
    assert!(
        stream.contains("(&self, text: impl Into<String>)")
            && stream.contains("request.field(\"stream\", &true);"),
        "{stream}"
    );
    let code = sdk.code("src/resources/chats.rs");
    assert!(!code.contains("pub fn stream(") && !code.contains("into_events!"), "{code}");
    assert_eq!(code.matches("pub fn size(mut self").count(), 2);
    assert!(code.contains("rt::stream_request!(ChatsCreateStreaming => rt::EventStream<types::Chunk>, rt::events);"), "{code}");
    // The type, which other operations may use, keeps its property.
    let types: String = sdk
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("src/types/"))
        .map(|(_, text)| text)
        .collect();
    assert!(types.contains("pub stream: Option<bool>"));
}

#[test]
fn the_wire_tests_know_what_is_filled_in() {
    let (sdk, _) = methods(&document(OPTIONAL, EVENTS), CONFIG);
    let expected: serde_json::Value =
        serde_json::from_str(sdk.text("tests/wire/chats.json")).unwrap();
    assert_eq!(
        expected["create_streaming_required"]["body"]["json"],
        serde_json::json!({ "text": "text", "stream": true })
    );
    assert_eq!(
        expected["create_everything"]["body"]["json"],
        serde_json::json!({ "text": "text", "size": 0 })
    );
    assert!(sdk.code("tests/wire/chats.rs").contains("wire.event("));
}

#[test]
fn false_is_sent_where_nothing_would_mean_a_stream() {
    let (_, [whole, _]) = methods(&document("{ type: boolean, default: true }", EVENTS), CONFIG);
    assert!(whole.contains("request.field(\"stream\", &false);"), "{whole}");
}

#[test]
fn the_config_names_the_items_of_a_stream() {
    let config = CONFIG.replace(" }", ", item = \"#/components/schemas/Chunk\" }");
    let (sdk, _) = methods(&document(OPTIONAL, ""), &config);
    assert!(sdk.code("src/resources/chats.rs").contains("rt::EventStream<types::Chunk>"));
    let again = sdk.again(&document(OPTIONAL, ""), &config);
    assert!(sdk.files == again.files && sdk.lock == again.lock);
}

#[test]
fn mistakes_are_reported() {
    assert_eq!(
        errors(&document(OPTIONAL, ""), CONFIG),
        ["the document has no stream of events for this operation"]
    );
    let config = CONFIG.replace("\"stream\"", "\"text\"");
    assert_eq!(
        errors(&document(OPTIONAL, EVENTS), &config),
        ["the operation has no parameter `text` that is true or false"]
    );
    let config = CONFIG.replace(" }", ", item = \"#/components/schemas/Chnk\" }");
    assert_eq!(
        errors(&document(OPTIONAL, ""), &config),
        ["the document has nothing at `#/components/schemas/Chnk`"]
    );
}

//! Media types of responses and bodies: what an SDK asks for and what it sends.

use std::path::{Path, PathBuf};
use std::time::Duration;

use generator::config;
use generator::diagnostics::Diagnostics;
use generator::load::{Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};

/// The SDK of a document, and the messages about the document.
fn sdk(name: &str, document: &str) -> (Outcome, Vec<String>) {
    sdk_with(name, document, "")
}

/// The same with more lines of a config.
fn sdk_with(name: &str, document: &str, more: &str) -> (Outcome, Vec<String>) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("media-{name}.yaml"));
    std::fs::write(&path, document).unwrap();
    let limits = Limits::default();
    let mut diagnostics = Diagnostics::new(false);
    let config = format!("document = 'api.yaml'\noutput = 'out'\n[crate]\nname = 'files'\n{more}");
    let config = (!more.is_empty())
        .then(|| config::parse(Path::new("api.toml"), &config, &mut diagnostics).unwrap());
    let (name, clock) = (Some("files"), &|| Duration::ZERO);
    let config = config.as_ref();
    let input = Input {
        document: &path,
        config,
        lock: &Lock::new(),
        name,
        limits: &limits,
        web: Web::NONE,
        clock,
    };
    let outcome = pipeline::generate(input, false, &mut diagnostics);
    let messages = diagnostics.all().iter().map(|found| found.message.clone()).collect();
    (outcome, messages)
}

/// A document with these path items, each one line.
fn openapi(version: &str, paths: &str) -> String {
    let indented: String = paths.lines().map(|line| format!("  {}\n", line.trim())).collect();
    format!(
        "openapi: {version}\ninfo: {{title: Files, version: '1'}}\nservers: [{{url: 'https://acme.test'}}]\npaths:\n{indented}"
    )
}

/// The source of one module, without line breaks within statements.
fn module(outcome: &Outcome, name: &str) -> String {
    let text = outcome.files.get(&format!("src/resources/{name}.rs"));
    let text = text.unwrap_or_else(|| {
        panic!("no {name} in {:?}", outcome.files.iter().map(|(path, _)| path).collect::<Vec<_>>())
    });
    one_line(text)
}

/// Without rustfmt's line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(").replace(", )", ")")
}

#[track_caller]
fn has(text: &str, wanted: &str) {
    assert!(text.contains(wanted), "`{wanted}` is not in {text}");
}

/// A GET operation whose response has this `content`.
fn get(name: &str, content: &str) -> String {
    format!(
        "/{name}: {{get: {{operationId: {name}_get, responses: {{'200': {{description: ok, content: {content}}}}}}}}}\n"
    )
}

#[test]
fn accept_lists_what_the_document_lists() {
    let paths = [
        get("csv", "{text/csv: {schema: {type: string}}}"),
        get("xml", "{application/xml: {schema: {type: object, properties: {a: {type: string}}}}}"),
        get("yaml", "{application/yaml: {schema: {type: string}}}"),
        get("png", "{image/png: {schema: {type: string, format: binary}}, image/jpeg: {}}"),
        get("measures", "{text/plain; version=0.0.4; charset=utf-8: {schema: {type: string}}}"),
        get("anything", "{'*/*': {schema: {type: string, format: binary}}}"),
        get("thing", "{application/json: {schema: {type: object}}}"),
    ];
    let (sdk, _) = sdk("accept", &openapi("3.0.3", &paths.concat()));
    let accept =
        |name: &str, list: &str| has(&module(&sdk, name), &format!("request.accept(\"{list}\");"));
    accept("csv", "text/csv, */*;q=0.5");
    accept("xml", "application/xml, */*;q=0.5");
    accept("yaml", "application/yaml, */*;q=0.5");
    accept("png", "image/png, image/jpeg, */*;q=0.5");
    accept("measures", "text/plain; version=0.0.4, */*;q=0.5");
    accept("anything", "*/*");
    assert!(!module(&sdk, "thing").contains("accept("), "JSON is the runtime's default");
}

#[test]
fn binary_text_is_bytes() {
    let paths = [
        get("report", "{text/csv: {schema: {type: string, format: binary}}}"),
        get("page", "{text/html: {schema: {$ref: '#/components/schemas/Raw'}}}"),
        get(
            "both",
            "{application/json: {schema: {type: object}}, text/csv: {schema: {type: string, format: binary}}}",
        ),
    ];
    let raw = "components: {schemas: {Raw: {type: string, format: binary}}}\n";
    let (sdk, _) = sdk("binary-text", &(openapi("3.0.3", &paths.concat()) + raw));
    has(&module(&sdk, "report"), "rt::request!(ReportGet => ::bytes::Bytes, rt::binary);");
    has(&module(&sdk, "page"), "rt::request!(PageGet => ::bytes::Bytes, rt::binary);");
    has(&module(&sdk, "both"), "rt::into_download!(BothGet, \"text/csv\");");
}

#[test]
fn text_beside_json_has_its_method() {
    let paths = [
        get(
            "rows",
            "{application/json: {schema: {type: array, items: {type: string}}}, text/csv: {schema: {type: string}}}",
        ),
        get("plain", "{text/plain: {schema: {type: string}}, text/html: {schema: {type: string}}}"),
        // One schema for all media types, as Swagger 2.0 has it.
        get(
            "item",
            "{application/json: {schema: {$ref: '#/components/schemas/Item'}}, application/xml: {schema: {$ref: '#/components/schemas/Item'}}, application/msgpack: {schema: {$ref: '#/components/schemas/Item'}}}",
        ),
        // ASP.NET lists these with every response; each is the same JSON.
        get(
            "echo",
            "{text/plain: {schema: {$ref: '#/components/schemas/Item'}}, application/json: {schema: {$ref: '#/components/schemas/Item'}}, text/json: {schema: {$ref: '#/components/schemas/Item'}}}",
        ),
    ];
    let item = "components: {schemas: {Item: {type: object, properties: {a: {type: string}}}}}\n";
    let (sdk, _) = sdk("beside", &(openapi("3.0.3", &paths.concat()) + item));
    let rows = module(&sdk, "rows");
    has(&rows, "rt::into_form!(RowsList => into_csv: String, rt::text, \"text/csv\");");
    has(&rows, "`.into_csv()` gives the response as `text/csv`.");
    has(
        &module(&sdk, "plain"),
        "rt::into_form!(PlainGet => into_html: String, rt::text, \"text/html\");",
    );
    has(&module(&sdk, "plain"), "request.accept(\"text/plain, */*;q=0.5\");");
    let item = module(&sdk, "item");
    has(&item, "rt::into_form!(ItemGet => into_xml: String, rt::text, \"application/xml\");");
    has(
        &item,
        "rt::into_form!(ItemGet => into_msgpack: ::bytes::Bytes, rt::binary, \"application/msgpack\");",
    );
    assert!(!module(&sdk, "echo").contains("into_form"));
}

/// A POST operation whose required body has this `content`.
fn post(name: &str, content: &str) -> String {
    format!(
        "/{name}: {{post: {{operationId: {name}_create, requestBody: {{required: true, content: {content}}}, \
         responses: {{'204': {{description: ok}}}}}}}}\n"
    )
}

#[test]
fn bytes_of_a_range_are_sent_as_they_are() {
    let paths = [
        post("any", "{'*/*': {schema: {type: string, format: binary}}}"),
        post("app", "{'application/*': {schema: {$ref: '#/components/schemas/Raw'}}}"),
        post("image", "{'image/*': {schema: {type: string, format: binary}}}"),
        post("rows", "{text/csv: {schema: {type: string, format: binary}}}"),
        post("value", "{'*/*': {schema: {type: object, properties: {a: {type: string}}}}}"),
    ];
    let raw = "components: {schemas: {Raw: {type: string, format: binary}}}\n";
    let (sdk, _) = sdk("ranges", &(openapi("3.0.3", &paths.concat()) + raw));
    for name in ["any", "app", "image"] {
        let text = module(&sdk, name);
        has(&text, "pub fn create(&self, body: impl Into<rt::Upload>)");
        has(&text, "request.upload(\"application/octet-stream\", body);");
    }
    has(&module(&sdk, "rows"), "request.upload(\"text/csv\", body);");
    has(&module(&sdk, "value"), "request.json_body();");
}

#[test]
fn a_base64_body_is_text() {
    let paths = [
        post("image", "{image/png: {schema: {type: string, contentEncoding: base64}}}"),
        post("raw", "{image/png: {schema: {type: string, contentMediaType: image/png}}}"),
    ];
    let (sdk, _) = sdk("base64", &openapi("3.1.0", &paths.concat()));
    has(&module(&sdk, "image"), "pub fn create(&self, body: impl Into<rt::Base64>)");
    has(&module(&sdk, "image"), "request.encoded(\"image/png\", &body.into());");
    has(&module(&sdk, "raw"), "request.upload(\"image/png\", body);");
}

#[test]
fn files_are_found_in_variants_and_maps() {
    let form = |schema: &str| format!("{{multipart/form-data: {{schema: {schema}}}}}");
    let paths = [
        post(
            "either",
            &form(
                "{type: object, properties: {doc: {anyOf: [{type: string, format: binary}, {type: string}]}, docs: {type: array, items: {oneOf: [{type: string}, {type: string, format: binary}]}}, image: {anyOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}}}",
            ),
        ),
        post("map", &form("{type: object, additionalProperties: {type: string, format: binary}}")),
        post(
            "named",
            &form(
                "{type: object, properties: {note: {type: string}}, additionalProperties: {type: string, format: binary}}",
            ),
        ),
        post(
            "media",
            &form(
                "{type: object, properties: {doc: {type: string, contentMediaType: application/pdf}, pages: {type: array, items: {type: string, contentMediaType: image/png}}, table: {type: string, contentMediaType: text/csv}, data: {type: string, contentMediaType: application/json}}}",
            ),
        ),
    ];
    let (sdk, _) = sdk("files", &openapi("3.1.0", &paths.concat()));
    let either = module(&sdk, "either");
    has(&either, "pub fn doc(mut self, doc: impl Into<rt::FilePart>)");
    has(&either, "pub fn docs(mut self, docs: impl IntoIterator<Item = impl Into<rt::FilePart>>)");
    has(
        &either,
        "pub fn image(mut self, image: impl IntoIterator<Item = impl Into<rt::FilePart>>)",
    );
    let map = module(&sdk, "map");
    has(
        &map,
        "pub fn create(&self, body: impl IntoIterator<Item = (impl Into<String>, impl Into<rt::FilePart>)>)",
    );
    has(&map, "request.named_files(body);");
    has(&module(&sdk, "named"), "pub fn note(mut self");
    let media = module(&sdk, "media");
    has(&media, "pub fn doc(mut self, doc: impl Into<rt::FilePart>)");
    has(&media, "request.field_type(\"doc\", \"application/pdf\");");
    has(&media, "request.field_type(\"pages\", \"image/png\");");
    has(&media, "request.field_type(\"table\", \"text/csv\");");
    assert!(
        !media.contains("field_type(\"data\""),
        "JSON text in a string is not quoted once more: {media}"
    );
}

#[test]
fn a_required_form_is_sent_without_a_field() {
    let schema = "{schema: {type: object, properties: {note: {type: string}}}}";
    let named = "{schema: {type: object, required: [note], properties: {note: {type: string}}}}";
    let paths = [
        post("parts", &format!("{{multipart/form-data: {schema}}}")),
        post("pairs", &format!("{{application/x-www-form-urlencoded: {schema}}}")),
        post("named", &format!("{{multipart/form-data: {named}}}")),
    ];
    let (sdk, _) = sdk("empty-forms", &openapi("3.0.3", &paths.concat()));
    has(&module(&sdk, "parts"), "request.required_body();");
    has(&module(&sdk, "pairs"), "request.required_body();");
    assert!(!module(&sdk, "named").contains("required_body"), "a field is always there");
}

#[test]
fn an_unregistered_multipart_is_a_form() {
    let schema = "{schema: {type: object, properties: {f: {type: string, format: binary}}}}";
    let paths = [
        post("data", &format!("{{multipart/data: {schema}}}")),
        post("mixed", &format!("{{multipart/mixed: {schema}}}")),
        post("any", &format!("{{'multipart/*': {schema}}}")),
    ];
    let (sdk, messages) = sdk("multipart", &openapi("3.0.3", &paths.concat()));
    assert!(!module(&sdk, "data").contains("content_type("));
    assert!(!module(&sdk, "any").contains("content_type("));
    has(&module(&sdk, "mixed"), "request.content_type(\"multipart/mixed\");");
    let of_multipart = |message: &&String| message.contains("multipart");
    let found: Vec<&String> = messages.iter().filter(of_multipart).collect();
    assert_eq!(
        found,
        ["`multipart/data` is not a registered media type: the SDK sends `multipart/form-data`"]
    );
}

#[test]
fn a_parameter_that_is_text_is_not_quoted() {
    let parameter = |name: &str, location: &str, media_type: &str| {
        format!(
            "{{name: {name}, in: {location}, content: {{{media_type}: {{schema: {{type: string}}}}}}}}"
        )
    };
    let list = [
        parameter("plain", "query", "text/plain"),
        parameter("json", "query", "application/json"),
        parameter("x-note", "header", "text/plain"),
    ];
    let path = format!(
        "/things: {{get: {{operationId: things_get, parameters: [{}], responses: {{'204': {{description: ok}}}}}}}}\n",
        list.join(", ")
    );
    let (sdk, _) = sdk("text-parameters", &openapi("3.0.3", &path));
    let things = module(&sdk, "things");
    has(&things, "query_style(\"plain\", rt::Style::Text, ");
    has(&things, "query_style(\"json\", rt::Style::Json, ");
    has(&things, "header_style(\"x-note\", rt::Style::Text, ");
}

#[test]
fn swagger_2_says_bytes_by_media_type_and_lists_by_format() {
    let document = "swagger: '2.0'\nhost: acme.test\ninfo: {title: Files, version: '1'}\nproduces: [application/json]\npaths:\n  \
        /export: {get: {operationId: export, produces: [application/x-tar], responses: {200: {description: a file}}}}\n  \
        /plain: {get: {operationId: plain, responses: {200: {description: done}}}}\n  \
        /gone: {delete: {operationId: gone, produces: [text/csv], responses: {204: {description: done}}}}\n  \
        /lists/{ids}: {get: {operationId: lists, responses: {204: {description: done}}, parameters: [\
        {name: ids, in: path, required: true, type: array, items: {type: string}, collectionFormat: pipes}, \
        {name: x-ids, in: header, type: array, items: {type: string}, collectionFormat: ssv}, \
        {name: tabs, in: query, type: array, items: {type: string}, collectionFormat: tsv}]}}\n";
    let (sdk, messages) = sdk("swagger2", document);
    assert_eq!(messages, Vec::<String>::new());
    let all: String = sdk
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("src/resources/"))
        .map(|(_, text)| text)
        .collect();
    let all = one_line(&all);
    has(&all, "=> ::bytes::Bytes, rt::binary);");
    has(&all, "request.accept(\"application/x-tar, */*;q=0.5\");");
    assert_eq!(all.matches("rt::binary").count(), 1);
    has(&all, "path_style(\"ids\", rt::Style::PipeDelimited, ");
    has(&all, "header_style(\"x-ids\", rt::Style::SpaceDelimited, ");
    has(&all, "query_style(\"tabs\", rt::Style::TabDelimited, ");
}

#[test]
fn a_form_with_files_in_variants_has_setters_for_them() {
    let form = |schema: &str| format!("{{multipart/form-data: {{schema: {schema}}}}}");
    let paths = [
        post(
            "keyed",
            &form(
                "{oneOf: [{type: object, required: [file], properties: {file: {type: string, format: binary}}}, {type: object, required: [url], properties: {url: {type: string}}}]}",
            ),
        ),
        post(
            "fits",
            &form(
                "{anyOf: [{$ref: '#/components/schemas/ByFile'}, {$ref: '#/components/schemas/ByUrl'}]}",
            ),
        ),
        post(
            "text",
            &form(
                "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}}}]}",
            ),
        ),
    ];
    let schemas = "components:\n  schemas:\n    \
        ByFile: {type: object, required: [title, file], properties: {title: {type: string}, file: {type: string, format: binary}}}\n    \
        ByUrl: {type: object, required: [title, url], properties: {title: {type: string}, url: {type: string}}}\n";
    let (sdk, messages) = sdk("form-variants", &(openapi("3.0.3", &paths.concat()) + schemas));
    assert_eq!(messages, Vec::<String>::new());
    let keyed = module(&sdk, "keyed");
    has(&keyed, "pub fn create(&self) -> ");
    has(&keyed, "pub fn file(mut self, file: impl Into<rt::FilePart>)");
    has(&keyed, "pub fn url(mut self, url: impl Into<String>)");
    let fits = module(&sdk, "fits");
    has(&fits, "pub fn create(&self, title: impl Into<String>) -> ");
    has(&fits, "pub fn file(mut self, file: impl Into<rt::FilePart>)");
    // Without a file it stays an enum.
    has(&module(&sdk, "text"), "pub fn create(&self, body: impl Into<types::");
}

#[test]
fn an_object_without_properties_takes_a_value() {
    let paths = [post("events", "{application/json: {schema: {type: object}}}")];
    let (sdk, _) = sdk("open-object", &openapi("3.0.3", &paths.concat()));
    let events = module(&sdk, "events");
    has(&events, "pub fn create(&self) -> ");
    has(&events, "pub fn body(mut self, body: impl Into<::serde_json::Value>)");
    has(&events, "request.json_body();");
}

#[test]
fn an_optional_body_that_requires_properties_is_shown_and_can_be_required() {
    let path = "/points: {put: {operationId: upsert, requestBody: {content: {application/json: {schema: {oneOf: [\
        {type: object, required: [batch], properties: {batch: {type: string}, a: {type: string}}}, \
        {type: object, required: [points], properties: {points: {type: string}, a: {type: string}}}]}}}}, \
        responses: {'204': {description: ok}}}}\n";
    let document = openapi("3.0.3", path);
    let (sdk, messages) = sdk("optional-body", &document);
    assert_eq!(messages, ["this body may be left out, although its schema requires properties"]);
    let points = module(&sdk, "points");
    has(&points, "pub fn upsert(&self) -> ");
    has(&points, "/// .body(");
    let (sdk, messages) =
        sdk_with("required-body", &document, "[operations.upsert]\nbody = 'required'");
    assert_eq!(messages, Vec::<String>::new());
    has(&module(&sdk, "points"), "pub fn upsert(&self, body: impl Into<types::");
}

#[test]
fn the_union_of_a_form_with_files_is_a_type() {
    let document = openapi(
        "3.1.0",
        "/scans: {post: {operationId: addScan, requestBody: {content: {multipart/form-data: {schema: {oneOf: [{type: object, required: [kind, file], properties: {kind: {type: string}, file: {type: string, format: binary}}}, {type: object, required: [kind, url], properties: {kind: {type: string}, url: {type: string}}}]}}}}, responses: {'204': {description: ok}}}}",
    );
    let (outcome, _) = sdk("form-union", &document);
    let code = module(&outcome, "scans");
    for part in [
        "pub fn add(&self, kind: impl Into<String>) -> ScansAdd",
        "pub fn file(mut self, file: impl Into<rt::FilePart>)",
        "pub fn body(mut self, body: impl Into<types::ScansAddBody>)",
        "self.0.whole_form(&body.into(), &[\"file\"]);",
    ] {
        assert!(code.contains(part), "{part}: {code}");
    }
}

#[test]
fn a_response_of_swagger_2_in_two_media_types_is_named_after_its_operation() {
    let paths = "  /system/df/{id}:\n    get: {produces: [application/json, text/plain], parameters: [{name: id, in: path, required: true, type: string}], responses: {200: {description: ok, schema: {type: object, properties: {a: {type: string}}}}}}\n";
    let titled = "  /usage:\n    get: {produces: [application/json, text/plain], responses: {200: {description: ok, schema: {title: SystemDataUsage, type: object, properties: {a: {type: string}}}}}}\n";
    let document =
        format!("swagger: '2.0'\ninfo: {{title: F, version: '1'}}\npaths:\n{paths}{titled}");
    let (outcome, _) = sdk("two-types", &document);
    let all: String = outcome.files.iter().map(|(_, text)| text).collect();
    for name in ["pub struct SystemDfGetResponse ", "pub struct SystemDataUsage "] {
        assert!(all.contains(name), "{name}");
    }
}

//! The lints about quality: what they find, and what they leave alone. The page of each has an
//! example that is run; these are the corners.

use std::time::Duration;

use generator::load::Web;
use generator::run::{Mode, Options, Request, Subject, run_with};

/// The findings in paths and schemas of a document, as `code: message`.
fn found(paths: &str, schemas: &str, quality: bool) -> Vec<String> {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Acme, version: '1'}}\nservers: [{{url: 'https://acme.test'}}]\n\
         paths: {paths}\ncomponents: {{schemas: {schemas}}}\n"
    );
    let number = text.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31) + u64::from(byte));
    let name = format!("generator-quality-{}-{number}-{quality}.yaml", std::process::id());
    let path = std::env::temp_dir().join(name);
    std::fs::write(&path, text).unwrap();
    let request = Request {
        subject: Subject::Document { input: &path, out: None, name: None },
        mode: Mode::Lint,
        strict: false,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    };
    let report = run_with(request, Options { quality, ..Options::default() });
    std::fs::remove_file(path).unwrap();
    report.diagnostics.all().iter().map(|one| format!("{}: {}", one.code, one.message)).collect()
}

const UNDESCRIBED: &str = "{/pets: {get: {responses: {'204': {description: ok}}}}}";

#[test]
fn they_are_off_by_default() {
    assert_eq!(found(UNDESCRIBED, "{}", false), [""; 0]);
    assert_eq!(found(UNDESCRIBED, "{}", true).len(), 2);
}

#[test]
fn an_operation_id_of_path_and_method_is_unhelpful() {
    let with = |id: &str| {
        let paths = format!(
            "{{'/pets/{{id}}': {{get: {{operationId: {id}, summary: A pet., \
             parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], \
             responses: {{'204': {{description: ok}}}}}}}}}}"
        );
        found(&paths, "{}", true)
    };
    assert_eq!(
        with("read_pet_pets__id__get"),
        [
            "operation-id: `operationId: read_pet_pets__id__get` repeats the path and the HTTP method"
        ]
    );
    assert_eq!(with("op_7").len(), 1);
    assert_eq!(with("getPet"), [""; 0]);
}

#[test]
fn variants_with_other_constants_are_not_ambiguous() {
    let pets = |cat: &str, dog: &str| {
        let schemas = format!(
            "{{Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]}}, \
             Cat: {{type: object, required: [kind], properties: {{kind: {cat}, a: {{type: string}}}}}}, \
             Dog: {{type: object, required: [kind], properties: {{kind: {dog}, b: {{type: string}}}}}}}}"
        );
        found("{}", &schemas, true)
    };
    assert_eq!(pets("{const: cat}", "{const: dog}"), [""; 0]);
    assert_eq!(pets("{type: string}", "{type: integer}"), [""; 0]);
    assert_eq!(pets("{type: string}", "{type: string}").len(), 1);
}

#[test]
fn a_secret_that_is_marked_or_is_no_text_is_fine() {
    let login = |password: &str| {
        found(
            "{}",
            &format!("{{Login: {{type: object, properties: {{password: {password}}}}}}}"),
            true,
        )
    };
    assert_eq!(login("{type: string}").len(), 1);
    for fine in
        ["{type: string, format: password}", "{type: string, x-sensitive: true}", "{type: boolean}"]
    {
        assert_eq!(login(fine), [""; 0], "{fine}");
    }
}

#[test]
fn one_thing_with_a_list_in_it_is_no_list() {
    let get = |path: &str| {
        let paths = format!(
            "{{'{path}': {{get: {{operationId: getPet, summary: A pet., \
             parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], \
             responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}}}}}}}}}}}"
        );
        let schemas = "{Pet: {type: object, properties: {toys: {type: array, items: {$ref: '#/components/schemas/Toy'}}}}, \
                       Toy: {type: object, properties: {name: {type: string}}}}";
        found(&paths, schemas, true)
    };
    assert_eq!(get("/pets/{id}"), [""; 0]);
    let found = get("/pets/{id}/toys");
    assert_eq!(
        found,
        ["unpaged-list: this operation gives a list, and no parameter asks for its next page"]
    );
}

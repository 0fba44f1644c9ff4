//! `overlay --code-samples`: the overlay fits its own document, and its code is that of the SDK's
//! doctests.

mod folder;

use folder::Folder;
use serde_json::Value;

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /pets:
    get: {operationId: listPets, responses: {'204': {description: None.}}}
    post:
      operationId: createPet
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}, kind: {$ref: '#/components/schemas/Kind'}}}}}}
      responses: {'204': {description: None.}}
  /it's/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: None.}}
components: {schemas: {Kind: {type: string, enum: [dog, cat]}}}
";

const CONFIG: &str = "document = \"openapi.yaml\"\noutput = \"acme\"\ncrate.name = \"acme\"\n";

#[test]
fn each_operation_has_the_code_of_its_doctest() {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    folder.write("acme.toml", CONFIG);
    assert_eq!(folder.run(&["generate"]).code, Some(0));
    let said = folder.run(&["overlay", "--code-samples"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    let overlay: Value = serde_json::from_str(&said.out).unwrap();
    let actions = overlay["actions"].as_array().unwrap();
    assert_eq!(actions.len(), 3);
    assert_eq!(actions[0]["target"], "$['paths']['/pets']['get']");
    let files = std::fs::read_dir(folder.0.join("acme/src/resources")).unwrap();
    let docs: String = files
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect::<String>()
        .lines()
        .map(|line| format!("{}\n", line.trim()))
        .collect();
    for action in actions {
        let sample = &action["update"]["x-codeSamples"][0];
        assert_eq!((&sample["lang"], &sample["label"]), (&"rust".into(), &"Rust".into()));
        for line in sample["source"].as_str().unwrap().lines() {
            assert!(docs.contains(format!("/// {line}").trim_end()), "{line}: {docs}");
        }
    }
    // Each target is there: an overlay that changes nothing is a warning.
    folder.write("samples.json", &said.out);
    folder.write("acme.toml", &format!("overlays = [\"samples.json\"]\n{CONFIG}"));
    let said = folder.run(&["lint", "--deny", "warnings"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
}

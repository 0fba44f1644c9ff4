//! `extra-derives`: traits that types derive beyond the usual ones.

use crate::support::{Sdk, errors};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths: {}
components:
  schemas:
    Level: { type: string, enum: [low, high] }
    Pet: { type: object, properties: { name: { type: string }, level: { $ref: "#/components/schemas/Level" }, toys: { type: array, items: { $ref: "#/components/schemas/Toy" } } } }
    Toy: { type: object, properties: { pet: { $ref: "#/components/schemas/Pet" } } }
    Scale: { type: object, properties: { weight: { type: number }, of: { $ref: "#/components/schemas/Pet" } } }
    Any: { type: object, properties: { value: {} } }
    Either: { oneOf: [{ $ref: "#/components/schemas/Level" }, { type: integer }] }
"##;

/// What each type derives.
fn derives(config: &str) -> Vec<String> {
    let sdk = Sdk::new(DOCUMENT, config);
    let mut all = Vec::new();
    for (path, _) in sdk.files.iter().filter(|(path, _)| path.starts_with("src/types/")) {
        let code = sdk.code(path);
        for part in code.split("#[derive(").skip(1) {
            let (derives, rest) = part.split_once(")]").unwrap();
            let name = rest.split("pub ").nth(1).and_then(|rest| rest.split(' ').nth(1)).unwrap();
            all.push(format!("{name}: {derives}"));
        }
    }
    all.sort();
    all
}

#[test]
fn every_type_derives_what_all_of_its_fields_have() {
    assert_eq!(
        derives("crate.extra-derives = [\"Hash\", \"Eq\", \"Ord\"]"),
        [
            "Any: Debug, Clone, PartialEq, Default, Eq, Hash",
            "Either: Clone, PartialEq, Eq, Hash",
            "Level: Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord",
            "Pet: Debug, Clone, PartialEq, Default, Eq, Hash, PartialOrd, Ord",
            "Scale: Debug, Clone, PartialEq, Default",
            "Toy: Debug, Clone, PartialEq, Default, Eq, Hash, PartialOrd, Ord",
        ]
    );
}

#[test]
fn one_type_derives_it_with_the_types_within_it() {
    assert_eq!(
        derives("[schemas.Pet]\nextra-derives = [\"Hash\"]"),
        [
            "Any: Debug, Clone, PartialEq, Default",
            "Either: Clone, PartialEq",
            "Level: Debug, Clone, PartialEq, Eq, Hash",
            "Pet: Debug, Clone, PartialEq, Default, Hash",
            "Scale: Debug, Clone, PartialEq, Default",
            "Toy: Debug, Clone, PartialEq, Default, Hash",
        ]
    );
}

#[test]
fn what_a_type_cannot_derive_is_an_error() {
    let of = |schema: &str, derive: &str| {
        errors(DOCUMENT, &format!("[schemas.{schema}]\nextra-derives = [\"{derive}\"]"))
    };
    assert_eq!(of("Scale", "Hash"), ["`Scale` cannot derive `Hash`: `weight` lacks it"]);
    assert_eq!(of("Any", "Ord"), ["`Any` cannot derive `Ord`: `value` lacks it"]);
    assert_eq!(
        of("Either", "Ord"),
        [
            "`Either` cannot derive `Ord`: its variant `Unknown` holds any JSON value, which has no order"
        ]
    );
    assert_eq!(of("Pet", "Copy"), ["`schemas.Pet.extra-derives` cannot be `Copy`"]);
}

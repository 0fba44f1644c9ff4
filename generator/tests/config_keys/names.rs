//! Names that the config gives: of parameters, properties, values and types.

use crate::support::{Sdk, errors};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths:
  /pets/{petId}:
    put:
      operationId: putPet
      parameters:
        - { name: petId, in: path, required: true, schema: { type: string } }
        - { name: X-Org-Id, in: header, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "200": { description: A pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components:
  schemas:
    Level: { type: integer, enum: [1, 2, 3] }
    Pet:
      type: object
      required: [type]
      properties:
        type: { type: string }
        level: { $ref: "#/components/schemas/Level" }
        owner: { type: object, properties: { name: { type: string } } }
        tags: { type: array, items: { type: string } }
"##;

const PETS: &str = "src/resources/pets.rs";

fn types(sdk: &Sdk) -> String {
    sdk.files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("src/types/"))
        .map(|path| sdk.code(path))
        .collect()
}

#[test]
fn parameters_have_the_names_of_the_config() {
    let config = "[operations.putPet.parameters]\npetId = \"id\"\nX-Org-Id = \"org\"\nlimit = \"move\"\ntype = \"kind\"";
    let sdk = Sdk::new(DOCUMENT, config);
    let code = sdk.code(PETS);
    assert!(
        code.contains("pub fn update(&self, id: impl Into<String>, kind: impl Into<String>)"),
        "{code}"
    );
    assert!(code.contains("pub fn org(mut self, org: impl Into<String>)"), "{code}");
    assert!(code.contains("pub fn r#move(mut self, r#move: i64)"), "{code}");
    assert!(code.contains("self.0.header(\"X-Org-Id\"") && code.contains("\"petId\""), "{code}");
    // The lock has the names of the document, so that nothing moves when a name of the config goes.
    assert!(
        sdk.lock.operations["/paths/~1pets~1{petId}/put"]
            .setters
            .contains(&"header:X-Org-Id".to_owned())
    );
}

#[test]
fn properties_have_the_names_of_the_config_in_types_and_setters() {
    let sdk = Sdk::new(DOCUMENT, "[schemas.Pet.properties]\ntype = \"kind\"\nlevel = \"ref\"");
    let types = types(&sdk);
    assert!(
        types.contains("pub kind: String") && types.contains("pub r#ref: Option<Level>"),
        "{types}"
    );
    assert!(
        types.contains("pub fn new(kind: impl Into<String>)") && types.contains("= \"type\""),
        "{types}"
    );
    let code = sdk.code(PETS);
    assert!(
        code.contains("kind: impl Into<String>") && code.contains("pub fn r#ref(mut self"),
        "{code}"
    );
}

#[test]
fn values_have_the_names_of_the_config() {
    let config = "[schemas.Level.values]\n1 = \"Low\"\n3 = \"High\"";
    let before = Sdk::new(DOCUMENT, "");
    let now = before.again(DOCUMENT, config);
    assert!(types(&now).contains("Low, V2, High,"), "{}", types(&now));
    assert_eq!(now.lock.types["/components/schemas/Level"].variants["3"], "High");
}

#[test]
fn names_that_are_not_there_or_that_others_have_are_errors() {
    assert_eq!(
        errors(DOCUMENT, "[schemas.Pet.properties]\ntyp = \"kind\""),
        ["the schema `Pet` has no property `typ`"]
    );
    assert_eq!(
        errors(DOCUMENT, "[schemas.Level.values]\n4 = \"Top\""),
        ["the schema `Level` has no value `4`"]
    );
    assert_eq!(
        errors(DOCUMENT, "[schemas.Level.values]\n1 = \"V2\""),
        ["the value `2` is called `V2` already"]
    );
    assert_eq!(
        errors(DOCUMENT, "[schemas.Pet.properties]\ntype = \"level\""),
        ["the property `level` is called `level` already"]
    );
    let parameters = "[operations.putPet.parameters]\n";
    assert_eq!(
        errors(DOCUMENT, &format!("{parameters}org = \"x\"")),
        ["the operation has no parameter `org`"]
    );
    let twice = format!("{parameters}petId = \"x\"\nlimit = \"x\"");
    assert_eq!(errors(DOCUMENT, &twice), ["two of these would be called `x`"]);
    assert_eq!(
        errors(DOCUMENT, &format!("{parameters}petId = \"Id\"")),
        ["`Id` is no parameter's name"]
    );
    assert_eq!(
        errors(DOCUMENT, "[schemas.Level.values]\n1 = \"Unknown\""),
        ["`Unknown` is no variant's name"]
    );
}

#[test]
fn a_name_may_change_locations_with_another() {
    let sdk = Sdk::new(DOCUMENT, "[schemas.Level.values]\n1 = \"V2\"\n2 = \"V1\"");
    assert!(types(&sdk).contains("V2, V1, V3,"), "{}", types(&sdk));
}

#[test]
fn a_schema_is_named_by_its_pointer() {
    let config = "[schemas.\"#/components/schemas/Pet/properties/owner\"]\nname = \"Keeper\"\nproperties = { name = \"full_name\" }\n\
                  [schemas.\"#/components/schemas/Pet/properties/tags\"]\nname = \"Labels\"\n\
                  [schemas.\"#/components/schemas/Pet/properties/level\"]\nvalues = { 1 = \"Low\" }";
    let sdk = Sdk::new(DOCUMENT, config);
    let types = types(&sdk);
    assert!(
        types.contains("pub struct Keeper {") && types.contains("pub owner: Option<Keeper>"),
        "{types}"
    );
    assert!(
        types.contains("pub full_name: Option<String>")
            && types.contains("pub type Labels = Vec<String>;"),
        "{types}"
    );
    assert!(types.contains("Low, V2, V3,"), "{types}");
}

#[test]
fn a_schema_has_two_names() {
    let sdk = Sdk::new(DOCUMENT, "[schemas.Pet]\nnames = [\"Animal\", \"Beast\"]");
    let types = types(&sdk);
    assert!(
        types.contains("pub struct Animal {") && types.contains("pub type Beast = Animal;"),
        "{types}"
    );
    let again = sdk.again(DOCUMENT, "[schemas.Pet]\nnames = [\"Animal\", \"Beast\"]");
    assert!(sdk.files == again.files && sdk.lock == again.lock);
}

#[test]
fn a_pointer_that_leads_to_a_named_component_is_a_second_name() {
    let config = "[schemas.Level]\nname = \"Rank\"\n[schemas.\"#/components/schemas/Pet/properties/level\"]\nname = \"PetRank\"";
    let types = types(&Sdk::new(DOCUMENT, config));
    assert!(
        types.contains("pub enum Rank {") && types.contains("pub type PetRank = Rank;"),
        "{types}"
    );
}

#[test]
fn pointers_that_lead_nowhere_are_errors() {
    let errors = |config: &str| errors(DOCUMENT, config);
    let nowhere = "[schemas.\"#/components/schemas/Pet/properties/owned\"]\nname = \"Keeper\"";
    assert_eq!(
        errors(nowhere),
        ["the document has nothing at `#/components/schemas/Pet/properties/owned`"]
    );
    let plain =
        "[schemas.\"#/components/schemas/Pet/properties/type\"]\nproperties = { a = \"b\" }";
    assert_eq!(
        errors(plain),
        ["`#/components/schemas/Pet/properties/type` has no type of its own"]
    );
    assert_eq!(
        errors("[schemas.Pet]\nname = \"A\"\nnames = [\"B\"]"),
        ["`names` has all names of the type"]
    );
}

//! Reads `security` and `security_schemes`, which replace those of the document.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::model::Transform;
use super::transforms::merged;
use super::yaml;
use crate::load::Node;
use crate::oas::{Root, requirements};

/// A set of schemes that go together.
type Together = Vec<String>;

/// The changes of the document that make its security that of the config.
pub(super) fn read(root: &Node, document: &Node) -> Vec<Transform> {
    let is_swagger = document.get("swagger").is_some();
    let mut found = Vec::new();
    if let Some(schemes) = yaml::member(root, "security_schemes").filter(|schemes| schemes.as_object().is_some()) {
        found.extend(without_others(root, schemes, document));
        let schemes = schemes.to_json();
        let value = if is_swagger {
            json!({ "securityDefinitions": swagger_schemes(schemes) })
        } else {
            json!({ "components": { "securitySchemes": schemes } })
        };
        found.push(merged(value, "The security schemes of the SDK."));
    }
    if let Some(alternatives) = alternatives(root, document) {
        let alternatives: Vec<Json> = alternatives
            .iter()
            .map(|together| Json::Object(together.iter().map(|scheme| (scheme.clone(), json!([]))).collect()))
            .collect();
        let reason = "The security of all operations that have none of their own.";
        found.push(merged(json!({ "security": alternatives }), reason));
    }
    found
}

/// The security of operations that have none of their own; `None` where the document says it already.
fn alternatives(root: &Node, document: &Node) -> Option<Vec<Together>> {
    let own = |node: &Node| -> Option<Vec<Together>> {
        let list = node.get("security")?.as_array()?;
        Some(requirements(list).map(|together| together.into_iter().map(str::to_owned).collect()).collect())
    };
    let by_config = own(root);
    let by_document = own(document);
    let is_of_config = by_config.is_some();
    let said = by_config.or_else(|| by_document.clone());
    // Where nobody says anything, the SDK sends every key that it has, as the vendor's SDKs do.
    let said = said?;
    let optional: BTreeSet<String> = option_schemes(root)
        .into_iter()
        .filter(|(option, _)| yaml::member(option, "nullable").and_then(yaml::flag) == Some(true))
        .map(|(_, scheme)| scheme)
        .collect();
    let mut all = with_optional(&said, &optional);
    // No key at all is the last choice.
    all.sort_by_key(Vec::is_empty);
    (is_of_config || Some(&all) != by_document.as_ref()).then_some(all)
}

/// Schemes of options that may be missing can be left out of what goes together, if something is left.
fn with_optional(said: &[Together], optional: &BTreeSet<String>) -> Vec<Together> {
    let mut all: Vec<Together> = Vec::new();
    let mut add = |together: Together| {
        if !all.contains(&together) {
            all.push(together);
        }
    };
    for together in said {
        add(together.clone());
        for without in together.iter().filter(|scheme| optional.contains(*scheme) && together.len() > 1) {
            add(together.iter().filter(|scheme| *scheme != without).cloned().collect());
        }
        let required: Together = together.iter().filter(|scheme| !optional.contains(*scheme)).cloned().collect();
        if !required.is_empty() {
            add(required);
        }
    }
    all
}

/// The client options that are keys, each with its scheme, once.
fn option_schemes(root: &Node) -> Vec<(&Node, String)> {
    let options = yaml::member(root, "client_settings").and_then(|settings| yaml::member(settings, "opts"));
    let mut found: Vec<(&Node, String)> = Vec::new();
    for (_, option) in yaml::members(options) {
        let scheme = yaml::member(option, "auth").and_then(|auth| yaml::member_text(auth, "security_scheme"));
        if let Some(scheme) = scheme.filter(|scheme| !found.iter().any(|(_, other)| other == scheme)) {
            found.push((option, scheme));
        }
    }
    found
}

/// Takes the document's schemes away that neither the config nor an operation names.
fn without_others(root: &Node, schemes: &Node, document: &Node) -> Option<Transform> {
    let mut kept: BTreeSet<String> = option_schemes(root).into_iter().map(|(_, scheme)| scheme).collect();
    kept.extend(yaml::members(Some(schemes)).map(|(name, _)| name.to_owned()));
    for (_, item) in Root(document).paths() {
        for (_, operation) in item.operations() {
            let named = operation.security().into_iter().flat_map(requirements).flatten();
            kept.extend(named.map(str::to_owned));
        }
    }
    let (target, known) = match document.get("securityDefinitions") {
        Some(known) => ("$.securityDefinitions", known),
        None => ("$.components.securitySchemes", document.get("components")?.get("securitySchemes")?),
    };
    let others: Vec<String> =
        yaml::members(Some(known)).map(|(name, _)| name.to_owned()).filter(|name| !kept.contains(name)).collect();
    (!others.is_empty()).then(|| Transform {
        command: "remove",
        targets: vec![target.to_owned()],
        value: None,
        template: false,
        keys: others,
        from: None,
        reason: Some("The SDK has other security schemes.".to_owned()),
        origin: None,
    })
}

/// Swagger 2.0 has no `http` schemes: basic is a type, and a bearer token is a header.
fn swagger_schemes(schemes: Json) -> Json {
    let Json::Object(schemes) = schemes else { return schemes };
    let translated = schemes.into_iter().map(|(name, scheme)| {
        let text = |key: &str| scheme.get(key).and_then(Json::as_str).unwrap_or_default().to_ascii_lowercase();
        let scheme = match (text("type").as_str(), text("scheme").as_str()) {
            ("http", "basic") => json!({ "type": "basic" }),
            ("http", "bearer") => json!({ "type": "apiKey", "in": "header", "name": "Authorization" }),
            _ => scheme,
        };
        (name, scheme)
    });
    Json::Object(translated.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optional_schemes_can_be_left_out() {
        let together = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let optional = BTreeSet::from(["b".to_owned()]);
        assert_eq!(with_optional(&[together(&["a", "b"])], &optional), [together(&["a", "b"]), together(&["a"])]);
        assert_eq!(with_optional(&[together(&["b"])], &optional), [together(&["b"])]);
    }
}

//! Writes transforms as an overlay (OpenAPI Overlay Specification), as far as an overlay can say them.

use std::fmt::Write;

use serde_json::Value as Json;

use super::model::Transform;

/// The overlay for the first transforms, and how many it has. `None` where it would have none.
///
/// Overlays are applied before the transforms of the config, and the order of changes matters, so that everything behind the first
/// transform that an overlay cannot say stays a transform.
pub(super) fn overlay(transforms: &[Transform], title: &str) -> Option<(String, usize)> {
    let count = transforms.iter().take_while(|transform| is_overlay(transform)).count();
    if count == 0 {
        return None;
    }
    let mut text = String::from("# Changes to the OpenAPI document, before the SDK is made from it.\n\noverlay: 1.0.0\ninfo:\n");
    let _ = write!(text, "  title: {}\n  version: 1.0.0\nactions:\n", Json::from(title));
    for transform in transforms.iter().take(count) {
        write(&mut text, transform);
    }
    Some((text, count))
}

/// Overlays merge objects and join lists, and remove what is selected.
fn is_overlay(transform: &Transform) -> bool {
    match (transform.command, &transform.value) {
        ("remove", _) => true,
        ("merge", Some(value)) => value.is_object() && !has_list(value),
        _ => false,
    }
}

fn has_list(value: &Json) -> bool {
    match value {
        Json::Array(_) => true,
        Json::Object(members) => members.values().any(has_list),
        _ => false,
    }
}

fn write(text: &mut String, transform: &Transform) {
    let mut action = |target: String| {
        let _ = writeln!(text, "  - target: {}", Json::from(target));
        if let Some(reason) = &transform.reason {
            let _ = writeln!(text, "    description: {}", Json::from(reason.as_str()));
        }
        match &transform.value {
            Some(value) if transform.command == "merge" => _ = writeln!(text, "    update: {value}"),
            _ => text.push_str("    remove: true\n"),
        }
    };
    for target in &transform.targets {
        if transform.keys.is_empty() {
            action(target.clone());
        }
        for key in &transform.keys {
            action(format!("{target}['{}']", key.replace('\\', "\\\\").replace('\'', "\\'")));
        }
    }
}

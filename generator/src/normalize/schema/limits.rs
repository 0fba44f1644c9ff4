//! Exclusive limits: a number of its own since OpenAPI 3.1, a flag beside the limit before.

use crate::load::{Node, Object, Value};
use crate::normalize::build;

/// Writes a numeric `exclusiveMinimum` or `exclusiveMaximum` as OpenAPI 3.0 has it. Where both limits
/// are numbers, the stricter one stays.
pub(super) fn exclusive(object: &mut Object) {
    exclusive_limit(object, "exclusiveMinimum", "minimum", |exclusive, limit| exclusive >= limit);
    exclusive_limit(object, "exclusiveMaximum", "maximum", |exclusive, limit| exclusive <= limit);
}

fn exclusive_limit(object: &mut Object, flag: &str, key: &str, wins: fn(f64, f64) -> bool) {
    let Some(exclusive) = object.get(flag).and_then(number) else { return };
    let limit = object.get(key).and_then(number);
    if limit.is_some_and(|limit| !wins(exclusive, limit)) {
        object.shift_remove(flag);
        return;
    }
    let Some(node) = object.get_mut(flag) else { return };
    let origin = node.origin;
    let number = std::mem::replace(node, build::boolean(origin, true));
    object.insert(key.into(), number);
}

fn number(node: &Node) -> Option<f64> {
    match node.value {
        Value::Int(value) => Some(value as f64),
        Value::Float(value) => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::exclusive;
    use crate::load::{Node, Object, Origin, Value};

    fn after(members: &[(&str, Value)]) -> serde_json::Value {
        let node = |value: &Value| Node { origin: Origin(0), value: value.clone() };
        let mut object: Object =
            members.iter().map(|(key, value)| ((*key).into(), node(value))).collect();
        exclusive(&mut object);
        Node { origin: Origin(0), value: Value::Object(object) }.to_json()
    }

    #[test]
    fn a_number_becomes_the_limit_and_a_flag() {
        let shown =
            after(&[("exclusiveMinimum", Value::Int(0)), ("exclusiveMaximum", Value::Int(9))]);
        let wanted = serde_json::json!({"minimum": 0, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": true});
        assert_eq!(shown, wanted);
    }

    #[test]
    fn the_stricter_of_two_limits_stays() {
        let shown = after(&[("minimum", Value::Int(5)), ("exclusiveMinimum", Value::Int(0))]);
        assert_eq!(shown, serde_json::json!({"minimum": 5}));
        let shown = after(&[("minimum", Value::Int(0)), ("exclusiveMinimum", Value::Int(5))]);
        assert_eq!(shown, serde_json::json!({"minimum": 5, "exclusiveMinimum": true}));
    }

    #[test]
    fn a_flag_of_3_0_stays() {
        let shown = after(&[("minimum", Value::Int(5)), ("exclusiveMinimum", Value::Bool(true))]);
        assert_eq!(shown, serde_json::json!({"minimum": 5, "exclusiveMinimum": true}));
    }
}

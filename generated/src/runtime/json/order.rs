// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! An order of JSON values, so that types can be kept in sorted collections. It has no other
//! meaning.

use serde_json::{Number, Value};
use std::cmp::Ordering;

/// Members of two objects, one after the other: by name, then by value.
pub(crate) fn members<'v>(
    mut one: impl Iterator<Item = (&'v str, &'v Value)>,
    mut other: impl Iterator<Item = (&'v str, &'v Value)>,
) -> Ordering {
    loop {
        let order = match (one.next(), other.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some((name, value)), Some((other, than))) => {
                name.cmp(other).then_with(|| values(value, than))
            }
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// Null, then booleans, numbers, strings, arrays, objects.
fn values(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        (Value::Number(one), Value::Number(other)) => numbers(one, other),
        (Value::String(one), Value::String(other)) => one.cmp(other),
        (Value::Array(one), Value::Array(other)) => {
            let pairs = one.iter().zip(other).map(|(one, other)| values(one, other));
            pairs.fold(Ordering::Equal, Ordering::then).then_with(|| one.len().cmp(&other.len()))
        }
        (Value::Object(one), Value::Object(other)) => {
            let named = |(name, value)| -> (&str, &Value) { (String::as_str(name), value) };
            members(one.iter().map(named), other.iter().map(named))
        }
        (one, other) => rank(one).cmp(&rank(other)),
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

/// By size. 1 and 1.0 are of one size and not equal, so integers come first.
fn numbers(one: &Number, other: &Number) -> Ordering {
    let whole = |number: &Number| {
        number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))
    };
    if one == other {
        return Ordering::Equal;
    }
    match (whole(one), whole(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        (one_whole, other_whole) => {
            let size = |number: &Number| number.as_f64().unwrap_or_default();
            let by_size = size(one).partial_cmp(&size(other)).unwrap_or(Ordering::Equal);
            by_size.then(other_whole.is_some().cmp(&one_whole.is_some()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_order_is_total_and_agrees_with_equality() {
        let all = [
            json!(null),
            json!(false),
            json!(-2),
            json!(1),
            json!(1.0),
            json!(1.5),
            json!(u64::MAX),
            json!("a"),
            json!([]),
            json!([1]),
            json!([1, 2]),
            json!([2]),
            json!({}),
            json!({ "a": 1 }),
            json!({ "a": 2 }),
            json!({ "b": 0 }),
        ];
        for (at, one) in all.iter().enumerate() {
            for (than, other) in all.iter().enumerate() {
                assert_eq!(values(one, other), at.cmp(&than), "{one} {other}");
            }
        }
        assert_eq!(values(&json!(0.0), &json!(-0.0)), Ordering::Equal);
    }
}

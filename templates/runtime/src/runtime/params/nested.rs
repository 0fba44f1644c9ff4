//! Lists and objects in a query, level by level, in one of the ways that OpenAPI has no style for:
//! `tag[]=a`, `filter.name=a`.

use super::param::escape;
use crate::runtime::json::shape::Shape;

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrays {
    /// `tag=a,b`; an item that is not a scalar is JSON text.
    Comma,
    /// `tag=a&tag=b`
    Repeat,
    /// `tag[]=a&tag[]=b`
    Brackets,
    /// `tag[0]=a&tag[1]=b`
    Indices,
}

/// How an object is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nesting {
    /// `filter[name]=a`
    Brackets,
    /// `filter.name=a`
    Dots,
    /// `name=a`, and JSON text one level deeper.
    None,
}

/// The pairs of a value; `json` is its JSON text. Null, an empty list and an empty object have
/// none.
pub(crate) fn pairs(
    name: &str,
    json: &str,
    format: (Arrays, Nesting),
) -> Result<Vec<String>, serde_json::Error> {
    let mut pairs = Vec::new();
    let key = escape(name);
    match Shape::parse(json)? {
        Shape::Object(members) if format.1 == Nesting::None => {
            for (name, value) in &members.0 {
                push(&escape(name), value.get(), &mut pairs)?;
            }
        }
        _ => write(&key, json, format, &mut pairs)?,
    }
    Ok(pairs)
}

fn write(
    key: &str,
    json: &str,
    format: (Arrays, Nesting),
    pairs: &mut Vec<String>,
) -> Result<(), serde_json::Error> {
    match (Shape::parse(json)?, format) {
        (Shape::Null, _) => {}
        (Shape::Scalar(text), _) => pairs.push(format!("{key}={}", escape(&text))),
        (Shape::List(items), (Arrays::Comma, _)) => {
            let texts =
                items.iter().map(|item| Shape::text(item.get())).filter_map(Result::transpose);
            let texts = texts
                .map(|text| Ok(escape(&text?).into_owned()))
                .collect::<Result<Vec<_>, serde_json::Error>>()?;
            if !texts.is_empty() {
                pairs.push(format!("{key}={}", texts.join(",")));
            }
        }
        (Shape::List(items), (arrays, _)) => {
            for (index, item) in items.iter().enumerate() {
                let key = match arrays {
                    Arrays::Brackets => format!("{key}%5B%5D"),
                    Arrays::Indices => format!("{key}%5B{index}%5D"),
                    Arrays::Comma | Arrays::Repeat => key.to_owned(),
                };
                write(&key, item.get(), format, pairs)?;
            }
        }
        (Shape::Object(_), (_, Nesting::None)) => push(key, json, pairs)?,
        (Shape::Object(members), (_, nesting)) => {
            for (name, value) in &members.0 {
                let name = escape(name);
                let key = if nesting == Nesting::Dots {
                    format!("{key}.{name}")
                } else {
                    format!("{key}%5B{name}%5D")
                };
                write(&key, value.get(), format, pairs)?;
            }
        }
    }
    Ok(())
}

/// One pair, whatever the value is.
fn push(key: &str, json: &str, pairs: &mut Vec<String>) -> Result<(), serde_json::Error> {
    pairs.extend(Shape::text(json)?.map(|text| format!("{key}={}", escape(&text))));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(json: &str, arrays: Arrays, nesting: Nesting) -> String {
        pairs("q", json, (arrays, nesting)).unwrap().join("&")
    }

    #[test]
    fn lists() {
        for (arrays, expected) in [
            (Arrays::Comma, "q=a,b%2Cc"),
            (Arrays::Repeat, "q=a&q=b%2Cc"),
            (Arrays::Brackets, "q%5B%5D=a&q%5B%5D=b%2Cc"),
            (Arrays::Indices, "q%5B0%5D=a&q%5B1%5D=b%2Cc"),
        ] {
            assert_eq!(written(r#"["a","b,c"]"#, arrays, Nesting::None), expected);
            assert_eq!(written("[]", arrays, Nesting::None), "");
            assert_eq!(written("7", arrays, Nesting::Dots), "q=7");
        }
    }

    #[test]
    fn objects() {
        let value = r#"{"a":{"b":[1,2]},"c":null,"d e":"x"}"#;
        assert_eq!(
            written(value, Arrays::Brackets, Nesting::Brackets),
            "q%5Ba%5D%5Bb%5D%5B%5D=1&q%5Ba%5D%5Bb%5D%5B%5D=2&q%5Bd%20e%5D=x"
        );
        assert_eq!(written(value, Arrays::Comma, Nesting::Dots), "q.a.b=1,2&q.d%20e=x");
        assert_eq!(
            written(value, Arrays::Repeat, Nesting::None),
            "a=%7B%22b%22%3A%5B1%2C2%5D%7D&d%20e=x"
        );
        assert_eq!(written(r#"[{"a":1}]"#, Arrays::Indices, Nesting::Dots), "q%5B0%5D.a=1");
        assert_eq!(written(r#"[{"a":1}]"#, Arrays::Repeat, Nesting::None), "q=%7B%22a%22%3A1%7D");
    }
}

//! Query parameters of which the document does not say how they are written, and the config does.

use serde_json::Value as Json;

use super::style::text;

/// The words of the config: `array-format` and `nested-format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Formats {
    pub arrays: Option<&'static str>,
    pub nested: Option<&'static str>,
}

impl Formats {
    /// Whether the config has neither.
    pub fn is_empty(&self) -> bool {
        self.arrays.is_none() && self.nested.is_none()
    }

    /// The same, with what one parameter says of its lists itself.
    pub(super) fn with_arrays(self, own: Option<&str>) -> Self {
        let arrays = match own {
            Some("brackets") => Some("brackets"),
            Some("indices") => Some("indices"),
            _ => self.arrays,
        };
        Self { arrays, ..self }
    }

    /// The pairs of a list or an object; `None` where the default style has to do.
    pub(super) fn pairs(&self, name: &str, value: &Json) -> Option<Vec<(String, String)>> {
        match value {
            Json::Object(_) => self.nested.map(|_| self.within(name, value)),
            Json::Array(_) if !self.is_empty() => Some(self.within(name, value)),
            _ => None,
        }
    }

    fn within(&self, name: &str, value: &Json) -> Vec<(String, String)> {
        match (value, self.nested) {
            (Json::Array(items), _) => self.list(name, items),
            (Json::Object(members), Some(nested)) => {
                let key = |key: &String| {
                    if nested == "dots" {
                        format!("{name}.{key}")
                    } else {
                        format!("{name}[{key}]")
                    }
                };
                members
                    .iter()
                    .flat_map(|(member, value)| self.within(&key(member), value))
                    .collect()
            }
            (other, _) => vec![(name.to_owned(), text(other))],
        }
    }

    fn list(&self, name: &str, items: &[Json]) -> Vec<(String, String)> {
        let each = |at: usize, item| match self.arrays {
            Some("brackets") => self.within(&format!("{name}[]"), item),
            Some("indices") => self.within(&format!("{name}[{at}]"), item),
            _ => self.within(name, item),
        };
        match self.arrays {
            Some("comma") => {
                vec![(name.to_owned(), items.iter().map(text).collect::<Vec<_>>().join(","))]
            }
            _ => items.iter().enumerate().flat_map(|(at, item)| each(at, item)).collect(),
        }
    }
}

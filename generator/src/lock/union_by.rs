//! How the lock file writes what decides the variants of a union: `tag petType`, `key`, `json-type`,
//! `first`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ir::UnionBy;

impl fmt::Display for UnionBy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag { property } => write!(formatter, "tag {property}"),
            Self::Key => formatter.write_str("key"),
            Self::JsonType => formatter.write_str("json-type"),
            Self::First => formatter.write_str("first"),
        }
    }
}

pub fn serialize<S: Serializer>(by: &Option<UnionBy>, serializer: S) -> Result<S::Ok, S::Error> {
    by.as_ref().map(UnionBy::to_string).serialize(serializer)
}

/// A text that this generator does not write is as if it were not there.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<UnionBy>, D::Error> {
    Ok(match String::deserialize(from)?.as_str() {
        "key" => Some(UnionBy::Key),
        "json-type" => Some(UnionBy::JsonType),
        "first" => Some(UnionBy::First),
        other => other
            .strip_prefix("tag ")
            .map(|property| UnionBy::Tag { property: property.to_owned() }),
    })
}

#[cfg(test)]
mod tests {
    use super::super::LockedType;

    #[test]
    fn a_union_is_written_as_it_was_read() {
        for by in ["tag petType", "key", "json-type", "first"] {
            let text = format!("name = \"Pet\"\nunion-by = \"{by}\"\n");
            let locked: LockedType = toml::from_str(&text).unwrap();
            assert!(locked.union_by.is_some(), "{by}");
            assert_eq!(toml::to_string(&locked).unwrap(), text);
        }
        let unknown: LockedType = toml::from_str("name = \"Pet\"\nunion-by = \"size\"").unwrap();
        assert_eq!(unknown.union_by, None);
    }
}

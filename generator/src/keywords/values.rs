//! Keywords whose value is one word of a closed set. (Types, and the locations and styles of parameters, are checked where they are
//! read.)

use super::edition::Edition;
use super::near::near;
use super::table::Kind;

/// The words that a keyword of an object may have; `None` where any text is valid.
fn words(kind: Kind, keyword: &str, edition: Edition) -> Option<&'static [&'static str]> {
    Some(match (kind, keyword, edition) {
        (Kind::SecurityScheme, "type", Edition::V20) => &["basic", "apiKey", "oauth2"],
        // `mutualTLS` is of 3.1, and has only one meaning.
        (Kind::SecurityScheme, "type", _) => &["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"],
        (Kind::SecurityScheme, "in", Edition::V20) => &["query", "header"],
        (Kind::SecurityScheme, "in", _) => &["query", "header", "cookie"],
        (Kind::SecurityScheme, "flow", _) => &["implicit", "password", "application", "accessCode"],
        (Kind::Parameter | Kind::Header | Kind::Items, "collectionFormat", _) => &["csv", "ssv", "tsv", "pipes", "multi"],
        (Kind::Xml, "nodeType", _) => &["element", "attribute", "text", "cdata", "none"],
        _ => return None,
    })
}

/// A value that is none of the words of its keyword.
pub(super) struct Wrong {
    pub known: &'static [&'static str],
    pub meant: Option<&'static str>,
}

/// `None` where the value is valid.
pub(super) fn wrong(kind: Kind, keyword: &str, value: &str, edition: Edition) -> Option<Wrong> {
    let known = words(kind, keyword, edition)?;
    (!known.contains(&value)).then(|| Wrong { known, meant: near(value, known.iter().copied()) })
}

/// Schemes of `Authorization` in IANA's registry of HTTP authentication schemes; the registry is open, so others are valid.
const SCHEMES: [&str; 13] = [
    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "oauth",
    "privatetoken",
    "vapid",
    "signature",
];

/// The scheme that was meant by a `scheme` of `http` security, which is compared without regard to case (RFC 9110 §11.1).
pub(super) fn scheme_meant(scheme: &str) -> Option<&'static str> {
    let lower = scheme.to_ascii_lowercase();
    if SCHEMES.contains(&&*lower) { None } else { near(&lower, SCHEMES.into_iter()) }
}

//! The keywords that only OpenAPI 2.0 (Swagger) has, by object.

use super::table::{Editions, Holds, Keyword, Kind, holding, plain};
use Editions as E;
use Holds::{Map, One};

pub(super) fn keywords(kind: Kind) -> &'static [Keyword] {
    match kind {
        Kind::Root => ROOT,
        Kind::Operation => OPERATION,
        Kind::Parameter | Kind::Header | Kind::Items => VALUE,
        Kind::Response => RESPONSE,
        Kind::SecurityScheme => SECURITY_SCHEME,
        _ => &[],
    }
}

const ROOT: &[Keyword] = &[
    plain("swagger", E::V20),
    plain("host", E::V20),
    plain("basePath", E::V20),
    plain("schemes", E::V20),
    plain("consumes", E::V20),
    plain("produces", E::V20),
    holding("definitions", E::V20, Map(Kind::Schema)),
    holding("parameters", E::V20, Map(Kind::Parameter)),
    holding("responses", E::V20, Map(Kind::Response)),
    holding("securityDefinitions", E::V20, Map(Kind::SecurityScheme)),
];
const OPERATION: &[Keyword] = &[plain("consumes", E::V20), plain("produces", E::V20), plain("schemes", E::V20)];
/// What a parameter, a header and the items of either say of a value; 3.0 has a schema for this.
const VALUE: &[Keyword] = &[
    plain("type", E::V20),
    plain("format", E::V20),
    holding("items", E::V20, One(Kind::Items)),
    plain("collectionFormat", E::V20),
    plain("default", E::V20),
    plain("maximum", E::V20),
    plain("exclusiveMaximum", E::V20),
    plain("minimum", E::V20),
    plain("exclusiveMinimum", E::V20),
    plain("maxLength", E::V20),
    plain("minLength", E::V20),
    plain("pattern", E::V20),
    plain("maxItems", E::V20),
    plain("minItems", E::V20),
    plain("uniqueItems", E::V20),
    plain("enum", E::V20),
    plain("multipleOf", E::V20),
];
const RESPONSE: &[Keyword] = &[holding("schema", E::V20, One(Kind::Schema)), plain("examples", E::V20)];
const SECURITY_SCHEME: &[Keyword] =
    &[plain("flow", E::V20), plain("authorizationUrl", E::V20), plain("tokenUrl", E::V20), plain("scopes", E::V20)];

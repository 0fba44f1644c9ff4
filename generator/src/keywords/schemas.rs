//! The keywords of schemas: OpenAPI 2.0 and 3.0 have a subset of JSON Schema draft 4 and 5, 3.1 and
//! 3.2 all of JSON Schema 2020-12.

use super::table::{Editions, Holds, Keyword, Kind, holding, plain};
use Editions as E;
use Holds::{List, Map, One, OneOrList};

pub(super) const SCHEMA: &[Keyword] = &[
    // Of all versions.
    plain("$ref", E::ALL),
    plain("title", E::ALL),
    plain("description", E::ALL),
    plain("type", E::ALL),
    plain("format", E::ALL),
    plain("default", E::ALL),
    plain("enum", E::ALL),
    plain("multipleOf", E::ALL),
    plain("maximum", E::ALL),
    plain("exclusiveMaximum", E::ALL),
    plain("minimum", E::ALL),
    plain("exclusiveMinimum", E::ALL),
    plain("maxLength", E::ALL),
    plain("minLength", E::ALL),
    plain("pattern", E::ALL),
    plain("maxItems", E::ALL),
    plain("minItems", E::ALL),
    plain("uniqueItems", E::ALL),
    plain("maxProperties", E::ALL),
    plain("minProperties", E::ALL),
    plain("required", E::ALL),
    holding("properties", E::ALL, Map(Kind::Schema)),
    holding("additionalProperties", E::ALL, One(Kind::Schema)),
    holding("items", E::ALL, OneOrList(Kind::Schema)),
    holding("allOf", E::ALL, List(Kind::Schema)),
    plain("readOnly", E::ALL),
    plain("example", E::ALL),
    holding("discriminator", E::ALL, One(Kind::Discriminator)),
    holding("xml", E::ALL, One(Kind::Xml)),
    holding("externalDocs", E::ALL, One(Kind::ExternalDocs)),
    // Since 3.0.
    holding("oneOf", E::FROM_30, List(Kind::Schema)),
    holding("anyOf", E::FROM_30, List(Kind::Schema)),
    holding("not", E::FROM_30, One(Kind::Schema)),
    plain("writeOnly", E::FROM_30),
    plain("deprecated", E::FROM_30),
    plain("nullable", E::V30),
    // JSON Schema 2020-12: core.
    plain("$id", E::FROM_31),
    plain("$schema", E::FROM_31),
    plain("$anchor", E::FROM_31),
    plain("$dynamicRef", E::FROM_31),
    plain("$dynamicAnchor", E::FROM_31),
    plain("$vocabulary", E::FROM_31),
    plain("$comment", E::FROM_31),
    holding("$defs", E::FROM_31, Map(Kind::Schema)),
    // Applicators.
    holding("prefixItems", E::FROM_31, List(Kind::Schema)),
    holding("contains", E::FROM_31, One(Kind::Schema)),
    holding("patternProperties", E::FROM_31, Map(Kind::Schema)),
    holding("propertyNames", E::FROM_31, One(Kind::Schema)),
    holding("dependentSchemas", E::FROM_31, Map(Kind::Schema)),
    holding("if", E::FROM_31, One(Kind::Schema)),
    holding("then", E::FROM_31, One(Kind::Schema)),
    holding("else", E::FROM_31, One(Kind::Schema)),
    holding("unevaluatedItems", E::FROM_31, One(Kind::Schema)),
    holding("unevaluatedProperties", E::FROM_31, One(Kind::Schema)),
    // Validation and annotations.
    plain("const", E::FROM_31),
    plain("maxContains", E::FROM_31),
    plain("minContains", E::FROM_31),
    plain("dependentRequired", E::FROM_31),
    plain("examples", E::FROM_31),
    plain("contentEncoding", E::FROM_31),
    plain("contentMediaType", E::FROM_31),
    holding("contentSchema", E::FROM_31, One(Kind::Schema)),
    // Of earlier drafts; 2020-12 keeps them for compatibility (its meta-schema lists them as
    // deprecated).
    holding("definitions", E::FROM_31, Map(Kind::Schema)),
    holding("dependencies", E::FROM_31, Map(Kind::Schema)),
    holding("additionalItems", E::FROM_31, One(Kind::Schema)),
    plain("$recursiveAnchor", E::FROM_31),
    plain("$recursiveRef", E::FROM_31),
];

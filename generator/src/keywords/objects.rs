//! The keywords of OpenAPI 3.0, 3.1 and 3.2 (and those that 2.0 shares), by object; schemas are in `schemas`.

use super::table::{Editions, Holds, Keyword, Kind, holding, plain};
use Editions as E;
use Holds::{List, Map, One, OneOrList, Paths, Statuses};

pub(super) fn keywords(kind: Kind) -> &'static [Keyword] {
    match kind {
        Kind::Root => ROOT,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Components => COMPONENTS,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::ExternalDocs => EXTERNAL_DOCS,
        Kind::Parameter => PARAMETER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Encoding => ENCODING,
        Kind::Response => RESPONSE,
        Kind::Example => EXAMPLE,
        Kind::Link => LINK,
        Kind::Header => HEADER,
        Kind::Tag => TAG,
        Kind::Discriminator => DISCRIMINATOR,
        Kind::Xml => XML,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::OAuthFlows => OAUTH_FLOWS,
        Kind::OAuthFlow => OAUTH_FLOW,
        Kind::Callback | Kind::Schema | Kind::Items => &[],
    }
}

const ROOT: &[Keyword] = &[
    plain("openapi", E::FROM_30),
    plain("$self", E::FROM_32),
    holding("info", E::ALL, One(Kind::Info)),
    plain("jsonSchemaDialect", E::FROM_31),
    holding("servers", E::FROM_30, List(Kind::Server)),
    holding("paths", E::ALL, Paths),
    holding("webhooks", E::FROM_31, Map(Kind::PathItem)),
    // An extension that Redoc introduced for 3.0, and that the generator reads.
    holding("x-webhooks", E::ALL, Map(Kind::PathItem)),
    holding("components", E::FROM_30, One(Kind::Components)),
    plain("security", E::ALL),
    holding("tags", E::ALL, List(Kind::Tag)),
    holding("externalDocs", E::ALL, One(Kind::ExternalDocs)),
];
const INFO: &[Keyword] = &[
    plain("title", E::ALL),
    plain("summary", E::FROM_31),
    plain("description", E::ALL),
    plain("termsOfService", E::ALL),
    holding("contact", E::ALL, One(Kind::Contact)),
    holding("license", E::ALL, One(Kind::License)),
    plain("version", E::ALL),
];
const CONTACT: &[Keyword] = &[plain("name", E::ALL), plain("url", E::ALL), plain("email", E::ALL)];
const LICENSE: &[Keyword] = &[plain("name", E::ALL), plain("identifier", E::FROM_31), plain("url", E::ALL)];
const SERVER: &[Keyword] = &[
    plain("url", E::FROM_30),
    plain("description", E::FROM_30),
    plain("name", E::FROM_32),
    holding("variables", E::FROM_30, Map(Kind::ServerVariable)),
];
const SERVER_VARIABLE: &[Keyword] = &[plain("enum", E::FROM_30), plain("default", E::FROM_30), plain("description", E::FROM_30)];
const COMPONENTS: &[Keyword] = &[
    holding("schemas", E::FROM_30, Map(Kind::Schema)),
    holding("responses", E::FROM_30, Map(Kind::Response)),
    holding("parameters", E::FROM_30, Map(Kind::Parameter)),
    holding("examples", E::FROM_30, Map(Kind::Example)),
    holding("requestBodies", E::FROM_30, Map(Kind::RequestBody)),
    holding("headers", E::FROM_30, Map(Kind::Header)),
    holding("securitySchemes", E::FROM_30, Map(Kind::SecurityScheme)),
    holding("links", E::FROM_30, Map(Kind::Link)),
    holding("callbacks", E::FROM_30, Map(Kind::Callback)),
    holding("pathItems", E::FROM_31, Map(Kind::PathItem)),
    holding("mediaTypes", E::FROM_32, Map(Kind::MediaType)),
];
const PATH_ITEM: &[Keyword] = &[
    plain("$ref", E::ALL),
    plain("summary", E::FROM_30),
    plain("description", E::FROM_30),
    holding("get", E::ALL, One(Kind::Operation)),
    holding("put", E::ALL, One(Kind::Operation)),
    holding("post", E::ALL, One(Kind::Operation)),
    holding("delete", E::ALL, One(Kind::Operation)),
    holding("options", E::ALL, One(Kind::Operation)),
    holding("head", E::ALL, One(Kind::Operation)),
    holding("patch", E::ALL, One(Kind::Operation)),
    holding("trace", E::FROM_30, One(Kind::Operation)),
    holding("query", E::FROM_32, One(Kind::Operation)),
    holding("additionalOperations", E::FROM_32, Map(Kind::Operation)),
    holding("servers", E::FROM_30, List(Kind::Server)),
    holding("parameters", E::ALL, OneOrList(Kind::Parameter)),
];
const OPERATION: &[Keyword] = &[
    plain("tags", E::ALL),
    plain("summary", E::ALL),
    plain("description", E::ALL),
    holding("externalDocs", E::ALL, One(Kind::ExternalDocs)),
    plain("operationId", E::ALL),
    holding("parameters", E::ALL, OneOrList(Kind::Parameter)),
    holding("requestBody", E::FROM_30, One(Kind::RequestBody)),
    holding("responses", E::ALL, Statuses),
    holding("callbacks", E::FROM_30, Map(Kind::Callback)),
    plain("deprecated", E::ALL),
    plain("security", E::ALL),
    holding("servers", E::FROM_30, List(Kind::Server)),
];
const EXTERNAL_DOCS: &[Keyword] = &[plain("description", E::ALL), plain("url", E::ALL)];
const PARAMETER: &[Keyword] = &[
    plain("name", E::ALL),
    plain("in", E::ALL),
    plain("description", E::ALL),
    plain("required", E::ALL),
    plain("deprecated", E::FROM_30),
    plain("allowEmptyValue", E::ALL),
    plain("style", E::FROM_30),
    plain("explode", E::FROM_30),
    plain("allowReserved", E::FROM_30),
    holding("schema", E::ALL, One(Kind::Schema)),
    plain("example", E::FROM_30),
    holding("examples", E::FROM_30, Map(Kind::Example)),
    holding("content", E::FROM_30, Map(Kind::MediaType)),
];
const HEADER: &[Keyword] = &[
    plain("description", E::ALL),
    plain("required", E::FROM_30),
    plain("deprecated", E::FROM_30),
    plain("allowEmptyValue", E::FROM_30),
    plain("style", E::FROM_30),
    plain("explode", E::FROM_30),
    plain("allowReserved", E::FROM_30),
    holding("schema", E::FROM_30, One(Kind::Schema)),
    plain("example", E::FROM_30),
    holding("examples", E::FROM_30, Map(Kind::Example)),
    holding("content", E::FROM_30, Map(Kind::MediaType)),
];
const REQUEST_BODY: &[Keyword] =
    &[plain("description", E::FROM_30), holding("content", E::FROM_30, Map(Kind::MediaType)), plain("required", E::FROM_30)];
const MEDIA_TYPE: &[Keyword] = &[
    holding("schema", E::FROM_30, One(Kind::Schema)),
    holding("itemSchema", E::FROM_32, One(Kind::Schema)),
    plain("example", E::FROM_30),
    holding("examples", E::FROM_30, Map(Kind::Example)),
    holding("encoding", E::FROM_30, Map(Kind::Encoding)),
    holding("prefixEncoding", E::FROM_32, List(Kind::Encoding)),
    holding("itemEncoding", E::FROM_32, One(Kind::Encoding)),
];
const ENCODING: &[Keyword] = &[
    plain("contentType", E::FROM_30),
    holding("headers", E::FROM_30, Map(Kind::Header)),
    plain("style", E::FROM_30),
    plain("explode", E::FROM_30),
    plain("allowReserved", E::FROM_30),
    holding("encoding", E::FROM_32, Map(Kind::Encoding)),
    holding("prefixEncoding", E::FROM_32, List(Kind::Encoding)),
    holding("itemEncoding", E::FROM_32, One(Kind::Encoding)),
];
const RESPONSE: &[Keyword] = &[
    plain("summary", E::FROM_32),
    plain("description", E::ALL),
    holding("headers", E::ALL, Map(Kind::Header)),
    holding("content", E::FROM_30, Map(Kind::MediaType)),
    holding("links", E::FROM_30, Map(Kind::Link)),
];
const EXAMPLE: &[Keyword] = &[
    plain("summary", E::FROM_30),
    plain("description", E::FROM_30),
    plain("value", E::FROM_30),
    plain("externalValue", E::FROM_30),
    plain("dataValue", E::FROM_32),
    plain("serializedValue", E::FROM_32),
];
const LINK: &[Keyword] = &[
    plain("operationRef", E::FROM_30),
    plain("operationId", E::FROM_30),
    plain("parameters", E::FROM_30),
    plain("requestBody", E::FROM_30),
    plain("description", E::FROM_30),
    holding("server", E::FROM_30, One(Kind::Server)),
];
const TAG: &[Keyword] = &[
    plain("name", E::ALL),
    plain("summary", E::FROM_32),
    plain("description", E::ALL),
    holding("externalDocs", E::ALL, One(Kind::ExternalDocs)),
    plain("parent", E::FROM_32),
    plain("kind", E::FROM_32),
];
const DISCRIMINATOR: &[Keyword] =
    &[plain("propertyName", E::FROM_30), plain("mapping", E::FROM_30), plain("defaultMapping", E::FROM_32)];
const XML: &[Keyword] = &[
    plain("nodeType", E::FROM_32),
    plain("name", E::ALL),
    plain("namespace", E::ALL),
    plain("prefix", E::ALL),
    plain("attribute", E::ALL),
    plain("wrapped", E::ALL),
];
const SECURITY_SCHEME: &[Keyword] = &[
    plain("type", E::ALL),
    plain("description", E::ALL),
    plain("name", E::ALL),
    plain("in", E::ALL),
    plain("scheme", E::FROM_30),
    plain("bearerFormat", E::FROM_30),
    holding("flows", E::FROM_30, One(Kind::OAuthFlows)),
    plain("openIdConnectUrl", E::FROM_30),
    plain("oauth2MetadataUrl", E::FROM_32),
    plain("deprecated", E::FROM_32),
];
const OAUTH_FLOWS: &[Keyword] = &[
    holding("implicit", E::FROM_30, One(Kind::OAuthFlow)),
    holding("password", E::FROM_30, One(Kind::OAuthFlow)),
    holding("clientCredentials", E::FROM_30, One(Kind::OAuthFlow)),
    holding("authorizationCode", E::FROM_30, One(Kind::OAuthFlow)),
    holding("deviceAuthorization", E::FROM_32, One(Kind::OAuthFlow)),
];
const OAUTH_FLOW: &[Keyword] = &[
    plain("authorizationUrl", E::FROM_30),
    plain("deviceAuthorizationUrl", E::FROM_32),
    plain("tokenUrl", E::FROM_30),
    plain("refreshUrl", E::FROM_30),
    plain("scopes", E::FROM_30),
];

//! The headers of an operation's responses, whatever their status.

use super::Lowering;
use crate::ir::{HeaderScalar, HeaderValue, ResponseHeader};
use crate::load::Node;
use crate::oas::{Operation, Schema, docs};

impl<'d> Lowering<'d, '_> {
    /// Each once, as the first response has it.
    pub(crate) fn documented_headers(&mut self, operation: Operation<'d>) -> Vec<ResponseHeader> {
        let mut all: Vec<ResponseHeader> = Vec::new();
        for (_, response) in operation.responses() {
            let node: Option<&'d Node> = self.follow(response.0);
            let Some(headers) = node.and_then(|node| node.get("headers")?.as_object()) else {
                continue;
            };
            for (name, header) in headers {
                // `Content-Type` shall be ignored (OpenAPI 3.1, Response Object).
                let is_known = |known: &ResponseHeader| known.name.eq_ignore_ascii_case(name);
                if name.eq_ignore_ascii_case("content-type")
                    || !is_header_name(name)
                    || all.iter().any(is_known)
                {
                    continue;
                }
                let Some(header) = self.follow(header) else { continue };
                let value = match header.get("schema") {
                    Some(schema) => self.header_value(Schema(schema)),
                    None => HeaderValue::One(HeaderScalar::Text),
                };
                all.push(ResponseHeader { name: name.to_string(), value, docs: docs(header) });
            }
        }
        all
    }

    fn header_value(&mut self, schema: Schema<'d>) -> HeaderValue {
        let schema = self.resolved(schema);
        let is_list = schema.types().eq(["array"]);
        match schema.items().filter(|_| is_list) {
            Some(items) => HeaderValue::List(scalar(self.resolved(items))),
            None => HeaderValue::One(scalar(schema)),
        }
    }
}

/// Text, where the schema does not say one type.
fn scalar(schema: Schema<'_>) -> HeaderScalar {
    let mut types = schema.types().filter(|name| *name != "null");
    let (Some(only), None) = (types.next(), types.next()) else { return HeaderScalar::Text };
    match (only, schema.format()) {
        ("integer", _) => HeaderScalar::Integer,
        ("number", Some("int32" | "int64" | "uint32" | "uint64")) => HeaderScalar::Integer,
        ("number", _) => HeaderScalar::Number,
        ("boolean", _) => HeaderScalar::Boolean,
        ("string", Some("date-time")) => HeaderScalar::DateTime,
        ("string", Some("date")) => HeaderScalar::Date,
        _ => HeaderScalar::Text,
    }
}

/// Whether a header can have this name: a token (RFC 9110, section 5.6.2).
fn is_header_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

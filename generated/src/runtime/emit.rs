// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! All items of the runtime that emitted code may use. It says `use crate::runtime::emit as rt;`.

// HTTP.
pub(crate) use super::attempts::execute::execute;
pub(crate) use super::bodies::upload::{FilePart, Upload};
pub(crate) use super::calls::call::{Call, call};
pub(crate) use super::calls::macros::{
    form_files, into_download, into_events, into_form, into_json_lines, options, request,
    stream_request,
};
pub(crate) use super::client::api::{Api, Scheme, SchemeKind};
pub(crate) use super::client::builder::{Client, ClientBuilder};
pub(crate) use super::client::options::ClientOption;
pub(crate) use super::client::own_server::server_url;
pub(crate) use super::errors::error::Error;
pub(crate) use super::pages::page::{Page, page};
pub(crate) use super::paging::page_end::{At, End};
pub(crate) use super::paging::page_param::PageParam;
pub(crate) use super::paging::scheme::{Next, Paging};
pub(crate) use super::params::header_value::{header, header_list, header_text};
pub(crate) use super::params::http_method::HttpMethod;
pub(crate) use super::params::nested::{Arrays, Nesting};
pub(crate) use super::params::param::{ParamLocation, Style};
pub(crate) use super::requests::pending::{Pending, Response};
pub(crate) use super::requests::request::Request;
pub(crate) use super::responses::by_status::{UnknownResponse, responses};
pub(crate) use super::responses::inside::{inside, inside_or_none};
pub(crate) use super::responses::response::{
    Raw, binary, binary_or_none, empty, json, json_as, json_as_or_none, json_or_none, string,
    string_or_none, text, text_or_none,
};
pub(crate) use super::security::webhook::WebhookVerifier;
pub(crate) use super::streams::download::{Download, download};
pub(crate) use super::streams::json_lines::{JsonLines, json_lines};
pub(crate) use super::streams::sse::{EventStream, events, text_events};

// Data.

pub(crate) use super::errors::failure::ApiError;
pub(crate) use super::json::extra::Extra;
pub(crate) use super::objects::boxed::{BoxedRecord, record_serde_boxed, slots};
pub(crate) use super::objects::field::{Field, field_from, field_json, field_list};
pub(crate) use super::objects::flat::Flat;
pub(crate) use super::objects::in_range::InRange;
pub(crate) use super::objects::keyed::keyed_union;
pub(crate) use super::objects::opaque::{Opaque, opaque};
pub(crate) use super::objects::read_as::{AsIs, Boxed, Entries, List, Maybe, OrEmpty, RestAs};
pub(crate) use super::objects::record::{Input, Record};
pub(crate) use super::objects::record_macro::{record, record_serde};
pub(crate) use super::objects::record_write::Write;
pub(crate) use super::objects::redact::redacted_debug;
pub(crate) use super::objects::rest::Numbers;
pub(crate) use super::unions::evidence::{Literal, Member, Rest, Shape};
pub(crate) use super::unions::tagged::tagged_union;
pub(crate) use super::unions::union::{
    union_float, union_from, union_list, union_parsed, union_text,
};
pub(crate) use super::unions::untagged::{chosen_union, typed_union};
pub(crate) use super::unions::variant_choice::{Choices, Tag};
pub(crate) use super::values::base64_bytes::{Base64, Base64 as Base64Bytes};
pub(crate) use super::values::collect::{list, list_of, map, map_of};
pub(crate) use super::values::field_mask::{FieldMask, FieldPath};
pub(crate) use super::values::open::{UnknownValue, open_enum, open_int_enum};
pub(crate) use super::values::setters::{
    IntoField, IntoValue, field_elements, plain, union_elements, union_json, values,
};
pub(crate) use super::values::times::{Day, Time};
pub(crate) use serde::de::MapAccess;

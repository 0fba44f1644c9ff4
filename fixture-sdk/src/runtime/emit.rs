// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! All that emitted code may name of the runtime: it says `use crate::runtime::emit as rt;`.

// HTTP.
pub(crate) use super::api::{Api, Scheme, SchemeKind};
pub(crate) use super::by_status::{UnknownResponse, responses};
pub(crate) use super::call::{Call, call};
pub(crate) use super::client::{Client, ClientBuilder};
pub(crate) use super::client_options::ClientOption;
pub(crate) use super::download::{Download, download};
pub(crate) use super::error::Error;
pub(crate) use super::execute::execute;
pub(crate) use super::header_value::{header, header_list, header_text};
pub(crate) use super::http_method::HttpMethod;
pub(crate) use super::inside::{inside, inside_or_none};
pub(crate) use super::json_lines::{JsonLines, json_lines};
pub(crate) use super::macros::{
    form_files, into_download, into_events, into_form, into_json_lines, options, request,
    stream_request,
};
pub(crate) use super::nested::{Arrays, Nesting};
pub(crate) use super::own_server::server_url;
pub(crate) use super::page::{Page, page};
pub(crate) use super::page_end::{At, End};
pub(crate) use super::page_param::PageParam;
pub(crate) use super::paging::{Next, Paging};
pub(crate) use super::param::{ParamLocation, Style};
pub(crate) use super::pending::{Pending, Response};
pub(crate) use super::request::Request;
pub(crate) use super::response::{
    Raw, binary, binary_or_none, empty, json, json_as, json_as_or_none, json_or_none, string,
    string_or_none, text, text_or_none,
};
pub(crate) use super::sse::{EventStream, events, text_events};
pub(crate) use super::upload::{FilePart, Upload};
pub(crate) use super::webhook::WebhookVerifier;

// Data.

pub(crate) use super::base64_bytes::{Base64, Base64 as Base64Bytes};
pub(crate) use super::boxed::{BoxedRecord, record_serde_boxed, slots};
pub(crate) use super::collect::{list, list_of, map, map_of};
pub(crate) use super::evidence::{Literal, Member, Rest, Shape};
pub(crate) use super::extra::Extra;
pub(crate) use super::failure::ApiError;
pub(crate) use super::field::{Field, field_from, field_json, field_list};
pub(crate) use super::field_mask::{FieldMask, FieldPath};
pub(crate) use super::flat::Flat;
pub(crate) use super::keyed::keyed_union;
pub(crate) use super::number::InRange;
pub(crate) use super::opaque::{Opaque, opaque};
pub(crate) use super::open::{UnknownValue, open_enum, open_int_enum};
pub(crate) use super::read_as::{AsIs, Boxed, Entries, List, Maybe, OrEmpty, RestAs};
pub(crate) use super::record::{Input, Record};
pub(crate) use super::record_macro::{record, record_serde};
pub(crate) use super::record_write::Write;
pub(crate) use super::redact::redacted_debug;
pub(crate) use super::rest::Numbers;
pub(crate) use super::tagged::tagged_union;
pub(crate) use super::times::{Day, Time};
pub(crate) use super::union::{union_float, union_from, union_list, union_parsed, union_text};
pub(crate) use super::untagged::{chosen_union, typed_union};
pub(crate) use super::values::{
    IntoField, IntoValue, field_elements, plain, union_elements, union_json, values,
};
pub(crate) use super::variant_choice::{Choices, Tag};
pub(crate) use serde::de::MapAccess;

// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! `multipart/form-data` (RFC 7578): one part per field, lists one part per item.

use super::content::{Member, MemberValue};
use super::shape::Shape;
use bytes::Bytes;

/// The body and its media type, which names the boundary.
pub(crate) fn write(members: &[Member]) -> Result<(Bytes, String), serde_json::Error> {
    let boundary = format!("{:032x}", fastrand::u128(..)); // too many to stand in the content by chance
    let mut out = Vec::new();
    for member in members {
        if let MemberValue::File(bytes) = &member.value {
            part(&mut out, &boundary, &member.name, true, Some("application/octet-stream"), bytes);
        } else if let Some(json) = member.value.json() {
            match Shape::of(&json)? {
                Shape::List(items) => {
                    for item in items {
                        value(&mut out, &boundary, &member.name, item.get())?;
                    }
                }
                _ => value(&mut out, &boundary, &member.name, &json)?,
            }
        }
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((out.into(), format!("multipart/form-data; boundary={boundary}")))
}

/// OpenAPI 3.0.4, "Encoding Object": scalars are plain text, the rest is JSON; null is absent.
fn value(out: &mut Vec<u8>, boundary: &str, name: &str, json: &str) -> Result<(), serde_json::Error> {
    match Shape::of(json)? {
        Shape::Null => {}
        Shape::Scalar(text) => part(out, boundary, name, false, None, text.as_bytes()),
        _ => part(out, boundary, name, false, Some("application/json"), json.as_bytes()),
    }
    Ok(())
}

fn part(out: &mut Vec<u8>, boundary: &str, name: &str, file: bool, media_type: Option<&str>, content: &[u8]) {
    let name = quoted(name);
    out.extend_from_slice(format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"").as_bytes());
    if file {
        // Servers tell files from fields by this.
        out.extend_from_slice(format!("; filename=\"{name}\"").as_bytes());
    }
    if let Some(media_type) = media_type {
        out.extend_from_slice(format!("\r\nContent-Type: {media_type}").as_bytes());
    }
    out.extend_from_slice(b"\r\n\r\n");
    out.extend_from_slice(content);
    out.extend_from_slice(b"\r\n");
}

/// As browsers write names (HTML, "Multipart form data").
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! `multipart/form-data` (RFC 7578): one part for each field, one for each item of a list, and
//! files as streams.

use super::content::{Form, Members, Sent};
use super::payload::Payload;
use super::upload::{FilePart, Upload};
use crate::runtime::json::shape::Shape;
use crate::runtime::params::param::{self, ParamLocation, Style};
use percent_encoding::percent_decode_str;

/// The body and its boundary.
pub(crate) fn write(
    members: &Members,
    form: &Form,
) -> Result<(Payload, String), serde_json::Error> {
    let boundary = format!("{:032x}", fastrand::u128(..)); // too many to stand in the content by chance
    let mut out = Parts { boundary, text: Vec::new(), pieces: Vec::new() };
    for (name, sent) in members.iter() {
        let media_type =
            form.types.iter().find(|(known, _)| *known == name).map(|(_, media_type)| *media_type);
        let json = match sent {
            Sent::Json(json) => json,
            Sent::Files(files) => {
                files.iter().for_each(|file| out.file(name, media_type, file));
                continue;
            }
        };
        if let Some((_, style)) = form.styles.iter().find(|(known, _)| *known == name) {
            out.styled(media_type, &param::write(ParamLocation::Query, *style, name, &json)?);
            continue;
        }
        match Shape::parse(&json)? {
            Shape::List(items) if media_type.is_none_or(|t| !t.ends_with("json")) => {
                for item in items {
                    out.value(name, media_type, item.get())?;
                }
            }
            _ => out.value(name, media_type, &json)?,
        }
    }
    Ok(out.end())
}

/// The parts so far: the text that still grows, and the pieces before it.
struct Parts {
    boundary: String,
    text: Vec<u8>,
    pieces: Vec<Upload>,
}

impl Parts {
    /// OpenAPI 3.0.4, "Encoding Object": scalars are plain text, the rest is JSON; null is absent.
    fn value(
        &mut self,
        name: &str,
        media_type: Option<&str>,
        json: &str,
    ) -> Result<(), serde_json::Error> {
        let as_json = media_type.is_some_and(|t| t.ends_with("json"));
        match Shape::parse(json)? {
            Shape::Null => {}
            Shape::Scalar(text) if !as_json => self.part(name, media_type, &text),
            _ => self.part(name, media_type.or(Some("application/json")), json),
        }
        Ok(())
    }

    /// The pairs of a form are parts here.
    fn styled(&mut self, media_type: Option<&str>, pairs: &str) {
        let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        for (name, value) in pairs.split('&').filter_map(|pair| pair.split_once('=')) {
            self.part(&plain(name), media_type, &plain(value));
        }
    }

    fn part(&mut self, name: &str, media_type: Option<&str>, content: &str) {
        self.head(name, None, media_type, &[]);
        self.text.extend_from_slice(content.as_bytes());
        self.text.extend_from_slice(b"\r\n");
    }

    fn file(&mut self, name: &str, media_type: Option<&str>, file: &FilePart) {
        // Servers tell files from fields by the file name.
        let file_name = file.name().unwrap_or(name);
        let media_type = file.media_type().or(media_type).unwrap_or("application/octet-stream");
        self.head(name, Some(file_name), Some(media_type), file.headers());
        self.pieces.push(std::mem::take(&mut self.text).into());
        self.pieces.push(file.content().clone());
        self.text.extend_from_slice(b"\r\n");
    }

    fn head(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        media_type: Option<&str>,
        headers: &[(String, String)],
    ) {
        let mut head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"",
            self.boundary,
            quoted(name)
        );
        if let Some(file_name) = file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
        }
        let media_type = media_type.map(|media_type| ("Content-Type", media_type));
        let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in media_type.into_iter().chain(headers) {
            let plain = |text: &str| text.replace(['\r', '\n'], " ");
            head.push_str(&format!("\r\n{}: {}", plain(name), plain(value)));
        }
        head.push_str("\r\n\r\n");
        self.text.extend_from_slice(head.as_bytes());
    }

    fn end(mut self) -> (Payload, String) {
        self.text.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.pieces.push(self.text.into());
        (Payload::from_uploads(self.pieces), self.boundary)
    }
}

/// As browsers write names (HTML, "Multipart form data").
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

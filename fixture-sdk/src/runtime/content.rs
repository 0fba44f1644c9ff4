// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! What a request carries: members collected one by one, a whole value, or bytes.

use super::multipart;
use super::param::{self, Place, Style};
use super::payload::Payload;
use super::shape::{Members, Shape};
use super::upload::{FilePart, Upload};
use serde_json::value::RawValue;
use std::borrow::Cow;

/// How members are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Encoding {
    /// One JSON object.
    #[default]
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
}

/// The content of a request, before it is written.
#[derive(Clone, Default)]
pub(crate) struct Content {
    pub(crate) encoding: Encoding,
    /// Sent even when nothing was set.
    pub(crate) required: bool,
    /// Instead of the encoding's own.
    pub(crate) media_type: Option<Cow<'static, str>>,
    /// `encoding`: the styles of fields, and the media types of parts, that are not the usual ones.
    pub(crate) styles: Vec<(&'static str, Style)>,
    pub(crate) types: Vec<(&'static str, &'static str)>,
    value: Value,
}

#[derive(Clone)]
enum Value {
    /// In the order set.
    Members(Vec<Member>),
    /// The JSON text of all of it.
    Whole(String),
    /// Bytes, text, a file or a stream.
    Upload(Upload),
}

impl Default for Value {
    fn default() -> Self {
        Self::Members(Vec::new())
    }
}

/// One member of the body. Its value is text, so that an f32 of 0.1 stays 0.1.
#[derive(Clone)]
pub(crate) struct Member {
    pub(crate) name: Cow<'static, str>,
    pub(crate) value: MemberValue,
}

#[derive(Clone)]
pub(crate) enum MemberValue {
    Json(String),
    /// A map that is filled entry by entry.
    Map(Vec<(String, String)>),
    /// Files of a multipart body.
    Files(Vec<FilePart>),
}

impl Content {
    /// Sets a member; one that is there already is replaced in its place.
    pub(crate) fn set(&mut self, name: Cow<'static, str>, value: MemberValue) -> Result<(), String> {
        let members = self.members()?;
        match members.iter_mut().find(|m| m.name == name) {
            Some(member) => member.value = value,
            None => members.push(Member { name, value }),
        }
        Ok(())
    }

    /// Leaves a member out.
    pub(crate) fn remove(&mut self, name: &str) -> Result<(), String> {
        self.members()?.retain(|member| member.name != name);
        Ok(())
    }

    /// Adds an entry to a member that is a map.
    pub(crate) fn entry(&mut self, name: &'static str, key: String, json: String) -> Result<(), String> {
        let members = self.members()?;
        let at = members.iter().position(|m| m.name == name).unwrap_or_else(|| {
            members.push(Member { name: Cow::Borrowed(name), value: MemberValue::Map(Vec::new()) });
            members.len() - 1
        });
        let value = &mut members[at].value;
        if let MemberValue::Json(text) = value {
            *value = MemberValue::Map(if text == "null" { Vec::new() } else { entries(text)? });
        }
        let MemberValue::Map(map) = value else { return Err(format!("`{name}` is a file")) };
        match map.iter_mut().find(|(k, _)| *k == key) {
            Some((_, old)) => *old = json,
            None => map.push((key, json)),
        }
        Ok(())
    }

    /// Replaces everything by one value.
    pub(crate) fn whole(&mut self, json: String) {
        self.value = Value::Whole(json);
    }

    /// Replaces everything by bytes, a file or a stream.
    pub(crate) fn upload(&mut self, media_type: &'static str, upload: Upload) {
        self.value = Value::Upload(upload);
        self.media_type = Some(Cow::Borrowed(media_type));
    }

    /// The members; a whole object is taken apart into its members.
    fn members(&mut self) -> Result<&mut Vec<Member>, String> {
        if let Value::Whole(text) = &self.value {
            let members = entries(text)?.into_iter();
            let member = |(name, json)| Member { name: Cow::Owned(name), value: MemberValue::Json(json) };
            self.value = Value::Members(members.map(member).collect());
        }
        match &mut self.value {
            Value::Members(members) => Ok(members),
            _ => Err("a body of bytes or text has no fields to set".to_owned()),
        }
    }

    /// What to send and its media type; `None` where no body is sent.
    pub(crate) fn write(&self) -> Result<Option<(Payload, Cow<'static, str>)>, String> {
        let (body, media_type) = match &self.value {
            Value::Upload(upload) => (Payload::of(vec![upload.clone()]), Cow::Borrowed("application/octet-stream")),
            Value::Members(members) if members.is_empty() && !self.required => return Ok(None),
            Value::Members(members) if self.encoding == Encoding::Multipart => {
                let (body, boundary) = multipart::write(members, &self.types, &self.styles).map_err(|e| e.to_string())?;
                // `multipart/mixed`, where the document says so.
                let kind = self.media_type.as_deref().unwrap_or("multipart/form-data");
                return Ok(Some((body, Cow::Owned(format!("{kind}; boundary={boundary}")))));
            }
            Value::Members(members) if self.encoding == Encoding::Form => {
                (self.form(members).map_err(|e| e.to_string())?.into(), Cow::Borrowed("application/x-www-form-urlencoded"))
            }
            Value::Members(members) => (object(members)?.into(), Cow::Borrowed("application/json")),
            Value::Whole(text) if self.encoding == Encoding::Json => {
                (text.clone().into_bytes().into(), Cow::Borrowed("application/json"))
            }
            Value::Whole(_) => {
                let mut apart = self.clone();
                apart.members()?;
                return apart.write();
            }
        };
        Ok(Some((body, self.media_type.clone().unwrap_or(media_type))))
    }

    /// OpenAPI 3.0.4, "Encoding Object": form style, exploded, unless said otherwise; objects inside go out as JSON.
    fn form(&self, members: &[Member]) -> Result<Vec<u8>, serde_json::Error> {
        let mut out: Vec<String> = Vec::with_capacity(members.len());
        for member in members {
            let Some(json) = member.value.json() else { continue };
            let style = match self.styles.iter().find(|(name, _)| *name == member.name) {
                Some((_, style)) => *style,
                None if matches!(Shape::of(&json)?, Shape::Object(_)) => Style::Json,
                None => Style::FormExplode,
            };
            let pair = param::write(Place::Query, style, &member.name, &json)?;
            if !pair.is_empty() {
                out.push(pair);
            }
        }
        Ok(out.join("&").into_bytes())
    }
}

/// The members of a JSON object, as text.
fn entries(json: &str) -> Result<Vec<(String, String)>, String> {
    let members: Members<&RawValue> =
        serde_json::from_str(json).map_err(|_| "the body is not a JSON object: it has no fields to set".to_owned())?;
    Ok(members.0.into_iter().map(|(name, value)| (name, value.get().to_owned())).collect())
}

impl MemberValue {
    /// About as long as its JSON text.
    fn length(&self) -> usize {
        match self {
            Self::Json(text) => text.len(),
            Self::Map(map) => map.iter().map(|(name, json)| name.len() + json.len() + 4).sum::<usize>() + 2,
            Self::Files(_) => 0,
        }
    }

    /// As JSON text; `None` for a file.
    pub(crate) fn json(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Json(text) => Some(Cow::Borrowed(text)),
            Self::Map(map) => {
                let mut out = Vec::new();
                write_object(&mut out, map.iter().map(|(k, v)| (k.as_str(), Cow::Borrowed(v.as_str()))));
                String::from_utf8(out).ok().map(Cow::Owned)
            }
            Self::Files(_) => None,
        }
    }
}

fn object(members: &[Member]) -> Result<Vec<u8>, String> {
    if let Some(file) = members.iter().find(|m| matches!(m.value, MemberValue::Files(_))) {
        return Err(format!("`{}` is a file: it cannot stand in JSON", file.name));
    }
    let all = members.iter().filter_map(|m| Some((&*m.name, m.value.json()?)));
    // Quotes, a colon and a comma.
    let room = members.iter().map(|m| m.name.len() + m.value.length() + 4).sum::<usize>();
    let mut out = Vec::with_capacity(room + 2);
    write_object(&mut out, all);
    Ok(out)
}

fn write_object<'a>(out: &mut Vec<u8>, members: impl Iterator<Item = (&'a str, Cow<'a, str>)>) {
    out.push(b'{');
    for (index, (name, json)) in members.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        // Writing a string to memory cannot fail.
        let _ = serde_json::to_writer(&mut *out, name);
        out.push(b':');
        out.extend_from_slice(json.as_bytes());
    }
    out.push(b'}');
}

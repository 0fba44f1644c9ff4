// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The content of a request: a form that is collected field by field, one value, or bytes.

use super::multipart;
use super::payload::Payload;
use super::upload::{FilePart, Upload};
use crate::runtime::json::shape::{self, Shape};
use crate::runtime::params::param::{self, ParamLocation, Style};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::ops::Range;

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

/// Adds the JSON of a value: what is not generic is compiled once.
pub(crate) type Writing<'a> = &'a mut dyn FnMut(&mut Vec<u8>) -> Result<(), serde_json::Error>;

/// The content of a request, before it is written.
#[derive(Clone, Default)]
pub(crate) struct Content {
    pub(crate) encoding: Encoding,
    /// Sent even when nothing was set.
    pub(crate) required: bool,
    /// Instead of the encoding's own.
    pub(crate) media_type: Option<&'static str>,
    /// `encoding`, on the heap, as most bodies have none.
    form: Option<Box<Form>>,
    value: Value,
}

/// The styles of fields, and the media types of parts, that are not the usual ones.
#[derive(Clone, Default)]
pub(crate) struct Form {
    pub(crate) styles: Vec<(&'static str, Style)>,
    pub(crate) types: Vec<(&'static str, &'static str)>,
}

static USUAL: Form = Form { styles: Vec::new(), types: Vec::new() };

#[derive(Clone)]
enum Value {
    Members(Members),
    /// The JSON text of all of it.
    Whole(String),
    /// Bytes, text, a file or a stream.
    Upload(Upload),
}

impl Default for Value {
    fn default() -> Self {
        Self::Members(Members::default())
    }
}

/// The members of a body, in the order set.
#[derive(Clone, Default)]
pub(crate) struct Members {
    list: Vec<Member>,
    /// The JSON of members as it was written, so that an f32 of 0.1 stays 0.1:
    /// `"name":"x","size":1`.
    text: Vec<u8>,
    /// The text is not all of them as they are: some were replaced, left out, filled entry by
    /// entry, or are files.
    apart: bool,
}

/// One member of the body.
#[derive(Clone)]
struct Member {
    name: Cow<'static, str>,
    value: MemberValue,
}

#[derive(Clone)]
enum MemberValue {
    /// Where it stands in the text.
    Json(Range<usize>),
    /// A map that is filled entry by entry.
    Map(Vec<(String, String)>),
    /// Files of a multipart body.
    Files(Vec<FilePart>),
}

/// What a member is sent as.
pub(crate) enum Sent<'a> {
    Json(Cow<'a, str>),
    Files(&'a [FilePart]),
}

impl Members {
    /// Sets a member; one that is there already is replaced in its place.
    #[inline]
    fn set(&mut self, name: Cow<'static, str>, value: MemberValue) {
        self.apart |= !matches!(value, MemberValue::Json(_));
        match self.list.iter_mut().find(|member| member.name == name) {
            Some(member) => {
                self.apart = true;
                member.value = value;
            }
            None => self.list.push(Member { name, value }),
        }
    }

    /// Sets a member to what `write` adds to the text.
    #[inline]
    fn write(
        &mut self,
        name: Cow<'static, str>,
        write: Writing<'_>,
    ) -> Result<(), serde_json::Error> {
        let before = self.text.len();
        if before > 0 {
            self.text.push(b',');
        } else {
            self.text.reserve(128);
        }
        let written = serde_json::to_writer(&mut self.text, &*name).and_then(|()| {
            self.text.push(b':');
            let start = self.text.len();
            write(&mut self.text).map(|()| start)
        });
        if let Ok(start) = written {
            self.set(name, MemberValue::Json(start..self.text.len()));
        } else {
            self.text.truncate(before);
        }
        written.map(drop)
    }

    fn json(&self, range: &Range<usize>) -> &str {
        // What serde_json writes is UTF-8.
        self.text
            .get(range.clone())
            .and_then(|text| std::str::from_utf8(text).ok())
            .unwrap_or_default()
    }

    /// Each by its name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Sent<'_>)> {
        self.list.iter().map(|Member { name, value }| {
            let sent = match value {
                MemberValue::Json(range) => Sent::Json(Cow::Borrowed(self.json(range))),
                MemberValue::Map(map) => Sent::Json(Cow::Owned(object(
                    map.iter().map(|(k, v)| (k.as_str(), v.as_str())),
                ))),
                MemberValue::Files(files) => Sent::Files(files),
            };
            (&**name, sent)
        })
    }

    /// All of them as one JSON object.
    fn object(&self) -> Result<Vec<u8>, String> {
        if !self.apart {
            let mut out = Vec::with_capacity(self.text.len() + 2);
            out.push(b'{');
            out.extend_from_slice(&self.text);
            out.push(b'}');
            return Ok(out);
        }
        let mut all = Vec::with_capacity(self.list.len());
        for (name, sent) in self.iter() {
            match sent {
                Sent::Json(json) => all.push((name, json)),
                Sent::Files(_) => {
                    return Err(format!("`{name}` is a file: it cannot stand in JSON"));
                }
            }
        }
        Ok(object(all.iter().map(|(name, json)| (*name, &**json))).into_bytes())
    }
}

/// A JSON object of names and JSON texts.
fn object<'a>(members: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = String::from("{");
    for (index, (name, json)) in members.enumerate() {
        if index > 0 {
            out.push(',');
        }
        // Writing a string to memory cannot fail.
        out.push_str(&serde_json::to_string(name).unwrap_or_default());
        out.push(':');
        out.push_str(json);
    }
    out.push('}');
    out
}

impl Content {
    /// Sets a member to what `write` adds to the text; one that is there already is replaced in its
    /// place.
    pub(crate) fn set(
        &mut self,
        name: Cow<'static, str>,
        write: Writing<'_>,
    ) -> Result<(), String> {
        let members = self.members()?;
        members
            .write(name.clone(), write)
            .map_err(|error| format!("the field `{name}` cannot be written: {error}"))
    }

    /// Sets a member to files.
    pub(crate) fn set_files(
        &mut self,
        name: Cow<'static, str>,
        files: Vec<FilePart>,
    ) -> Result<(), String> {
        self.members()?.set(name, MemberValue::Files(files));
        Ok(())
    }

    /// Whether a member is a file.
    pub(crate) fn has_files(&self) -> bool {
        let Value::Members(members) = &self.value else { return false };
        members.list.iter().any(|member| matches!(member.value, MemberValue::Files(_)))
    }

    /// Leaves a member out.
    pub(crate) fn remove(&mut self, name: &str) -> Result<(), String> {
        let members = self.members()?;
        members.list.retain(|member| member.name != name);
        members.apart = true;
        Ok(())
    }

    /// Adds an entry to a member that is a map.
    pub(crate) fn entry(
        &mut self,
        name: &'static str,
        key: String,
        json: String,
    ) -> Result<(), String> {
        let members = self.members()?;
        members.apart = true;
        let at = members.list.iter().position(|m| m.name == name).unwrap_or_else(|| {
            members
                .list
                .push(Member { name: Cow::Borrowed(name), value: MemberValue::Map(Vec::new()) });
            members.list.len() - 1
        });
        if let MemberValue::Json(range) = &members.list[at].value {
            let map = match members.json(range) {
                "null" => Vec::new(),
                text => entries(text)?,
            };
            members.list[at].value = MemberValue::Map(map);
        }
        let MemberValue::Map(map) = &mut members.list[at].value else {
            return Err(format!("`{name}` is a file"));
        };
        match map.iter_mut().find(|(k, _)| *k == key) {
            Some((_, old)) => *old = json,
            None => map.push((key, json)),
        }
        Ok(())
    }

    /// The JSON of the member at a path, where there is one.
    pub(crate) fn member(&self, path: &[&str]) -> Option<String> {
        let (first, rest) = path.split_first()?;
        let json = match &self.value {
            Value::Members(members) => match members.iter().find(|(name, _)| name == first)?.1 {
                Sent::Json(json) => json.into_owned(),
                Sent::Files(_) => return None,
            },
            Value::Whole(text) => member(text, first)?,
            Value::Upload(_) => return None,
        };
        rest.iter().try_fold(json, |json, name| member(&json, name))
    }

    /// Sets the member at a path to JSON, and makes the objects around it.
    pub(crate) fn set_at(&mut self, path: &[&'static str], json: &str) -> Result<(), String> {
        let Some((first, rest)) = path.split_first() else { return Ok(()) };
        let all = replaced(self.member(&[*first]).as_deref(), rest, json)?;
        self.set(Cow::Borrowed(first), &mut |out| {
            out.extend_from_slice(all.as_bytes());
            Ok(())
        })
    }

    /// How a field of a form is written.
    pub(crate) fn form_mut(&mut self) -> &mut Form {
        self.form.get_or_insert_default()
    }

    fn form(&self) -> &Form {
        self.form.as_deref().unwrap_or(&USUAL)
    }

    /// Replaces everything by one value.
    pub(crate) fn whole(&mut self, json: String) {
        self.value = Value::Whole(json);
    }

    /// Takes away everything that was set.
    pub(crate) fn clear(&mut self) {
        self.value = Value::default();
    }

    /// Replaces everything by bytes, a file or a stream. A media type of its own goes before
    /// `media_type`.
    pub(crate) fn upload(&mut self, media_type: &'static str, upload: Upload) {
        self.value = Value::Upload(upload);
        self.media_type = Some(media_type);
    }

    /// The members; a whole object is taken apart into its members.
    fn members(&mut self) -> Result<&mut Members, String> {
        if let Value::Whole(text) = &self.value {
            let mut members = Members::default();
            for (name, json) in entries(text)? {
                let mut add = |out: &mut Vec<u8>| {
                    out.extend_from_slice(json.as_bytes());
                    Ok(())
                };
                members.write(Cow::Owned(name), &mut add).map_err(|e| e.to_string())?;
            }
            self.value = Value::Members(members);
        }
        match &mut self.value {
            Value::Members(members) => Ok(members),
            _ => Err("a body of bytes or text has no fields to set".to_owned()),
        }
    }

    /// What to send and its media type; `None` where no body is sent.
    pub(crate) fn write(&self) -> Result<Option<(Payload, Cow<'static, str>)>, String> {
        let (body, media_type) = match &self.value {
            Value::Upload(upload) => {
                let body = Payload::from_uploads(vec![upload.clone()]);
                if let Some(own) = upload.media_type() {
                    return Ok(Some((body, Cow::Owned(own.to_owned()))));
                }
                (body, Cow::Borrowed("application/octet-stream"))
            }
            Value::Members(members) if members.list.is_empty() && !self.required => {
                return Ok(None);
            }
            Value::Members(members) if self.encoding == Encoding::Multipart => {
                let (body, boundary) =
                    multipart::write(members, self.form()).map_err(|e| e.to_string())?;
                // `multipart/mixed`, where the document says so.
                let kind = self.media_type.unwrap_or("multipart/form-data");
                return Ok(Some((body, Cow::Owned(format!("{kind}; boundary={boundary}")))));
            }
            Value::Members(members) if self.encoding == Encoding::Form => (
                self.urlencoded(members).map_err(|e| e.to_string())?.into(),
                Cow::Borrowed("application/x-www-form-urlencoded"),
            ),
            Value::Members(members) => {
                (members.object()?.into(), Cow::Borrowed("application/json"))
            }
            Value::Whole(text) if self.encoding == Encoding::Json => {
                (text.clone().into_bytes().into(), Cow::Borrowed("application/json"))
            }
            Value::Whole(_) => {
                let mut apart = self.clone();
                apart.members()?;
                return apart.write();
            }
        };
        Ok(Some((body, self.media_type.map_or(media_type, Cow::Borrowed))))
    }

    /// OpenAPI 3.0.4, "Encoding Object": form style, exploded, unless said otherwise; objects
    /// inside go out as JSON.
    fn urlencoded(&self, members: &Members) -> Result<Vec<u8>, serde_json::Error> {
        let mut out: Vec<String> = Vec::with_capacity(members.list.len());
        for (field, sent) in members.iter() {
            let Sent::Json(json) = sent else { continue };
            let style = match self.form().styles.iter().find(|(name, _)| *name == field) {
                Some((_, style)) => *style,
                None if matches!(Shape::parse(&json)?, Shape::Object(_)) => Style::Json,
                None => Style::FormExplode,
            };
            let pair = param::write(ParamLocation::Query, style, field, &json)?;
            if !pair.is_empty() {
                out.push(pair);
            }
        }
        Ok(out.join("&").into_bytes())
    }
}

/// The member of a JSON object, as text.
fn member(json: &str, name: &str) -> Option<String> {
    entries(json).ok()?.into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// A JSON text in which the value at a path is another one; null, and what is missing, becomes an
/// object.
fn replaced(text: Option<&str>, path: &[&str], json: &str) -> Result<String, String> {
    let Some((first, rest)) = path.split_first() else { return Ok(json.to_owned()) };
    let mut members = match text {
        None | Some("null") => Vec::new(),
        Some(text) => entries(text)?,
    };
    let old = members.iter().position(|(name, _)| name == first);
    let new =
        replaced(old.and_then(|at| members.get(at)).map(|(_, value)| value.as_str()), rest, json)?;
    match old.and_then(|at| members.get_mut(at)) {
        Some((_, value)) => *value = new,
        None => members.push(((*first).to_owned(), new)),
    }
    Ok(object(members.iter().map(|(name, value)| (name.as_str(), value.as_str()))))
}

/// The members of a JSON object, as text.
fn entries(json: &str) -> Result<Vec<(String, String)>, String> {
    let members: shape::Members<&RawValue> = serde_json::from_str(json)
        .map_err(|_| "the body is not a JSON object: it has no fields to set".to_owned())?;
    Ok(members.0.into_iter().map(|(name, value)| (name, value.get().to_owned())).collect())
}

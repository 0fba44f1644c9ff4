//! The parts of a form: how each property is sent.

use super::Lowering;
use crate::diagnostics::{Place, UNSUPPORTED};
use crate::ir::{BodyEncoding, PartEncoding, Style};
use crate::oas::{Encoding, MediaType, Schema};

impl<'d> Lowering<'d, '_> {
    /// OpenAPI 3.0.4, "Encoding Object".
    pub(crate) fn part_encodings(&mut self, media: MediaType<'d>, of: BodyEncoding) -> Vec<PartEncoding> {
        let mut all = Vec::new();
        for (name, encoding) in media.encoding() {
            let one = |text: &&str| !text.contains([',', '*']);
            let media_type = encoding.content_type().map(str::trim).filter(one).map(str::to_owned);
            let says_style = encoding.style().is_some() || encoding.explode().is_some() || encoding.allow_reserved().is_some();
            let style = says_style.then(|| {
                let style = self.form_style(encoding);
                let explode = encoding.explode().unwrap_or(style == Style::Form);
                (style, explode, encoding.allow_reserved().unwrap_or_default())
            });
            // The part's media type is said by `contentType` (OpenAPI 3.0.4, Encoding Object, `headers`).
            let headers = encoding.headers().filter(|name| !name.eq_ignore_ascii_case("content-type"));
            let mut headers: Vec<String> = headers.map(str::to_owned).collect();
            let property = media.schema().map(|schema| self.resolved(schema));
            let property = property.and_then(|schema| schema.properties().find(|(known, _)| *known == name));
            if !headers.is_empty() && !property.is_some_and(|(_, property)| self.has_file(property, 0)) {
                let message = format!("the part `{name}` has headers of its own, and is no file");
                let help = "remove them: the SDK sends headers with files only";
                self.inexpressible_once(UNSUPPORTED, encoding.0.origin, message, help);
                headers.clear();
            }
            all.push(PartEncoding { name: name.to_owned(), media_type, style, headers, file: false });
        }
        if of == BodyEncoding::Multipart {
            self.parts_by_schema(media, &mut all);
        }
        all
    }

    /// What the schemas of the properties say of their parts; `encoding` goes before it.
    fn parts_by_schema(&mut self, media: MediaType<'d>, all: &mut Vec<PartEncoding>) {
        let Some(schema) = media.schema().map(|schema| self.resolved(schema)) else { return };
        let variants = schema.variants().iter().map(|variant| self.resolved(Schema(variant))).collect::<Vec<_>>();
        let properties = schema.properties().chain(variants.into_iter().flat_map(|variant| variant.properties()));
        for (name, property) in properties.collect::<Vec<_>>() {
            let (media_type, file) = (self.content_type(property), self.may_be_file(property, 0));
            match all.iter_mut().find(|part| part.name == name) {
                Some(part) => {
                    part.media_type = part.media_type.take().or(media_type);
                    part.file = file;
                }
                None if media_type.is_some() || file => {
                    all.push(PartEncoding { name: name.to_owned(), media_type, style: None, headers: Vec::new(), file });
                }
                None => {}
            }
        }
    }

    /// `contentMediaType` of a part or of the items of its list. Text that holds JSON is sent as the text that it is.
    fn content_type(&mut self, property: Schema<'d>) -> Option<String> {
        let schema = self.resolved(property);
        let own = schema.items().map_or(schema, |items| self.resolved(items)).media_type().map(str::trim);
        own.filter(|media_type| media_type.contains('/') && !media_type.ends_with("json")).map(str::to_owned)
    }

    /// Whether one of the variants is a file.
    fn may_be_file(&mut self, property: Schema<'d>, depth: usize) -> bool {
        let schema = self.resolved(property);
        schema.variants().iter().any(|variant| self.is_binary(Schema(variant)))
            || depth < 8 && schema.items().is_some_and(|items| self.may_be_file(items, depth + 1))
    }

    fn form_style(&mut self, encoding: Encoding<'d>) -> Style {
        match encoding.style() {
            None | Some("form") => Style::Form,
            Some("spaceDelimited") => Style::SpaceDelimited,
            Some("pipeDelimited") => Style::PipeDelimited,
            Some("deepObject") => Style::DeepObject,
            Some("x-oas-tsv") => Style::TabDelimited,
            Some(other) => {
                let place = Place::Node(encoding.0.get("style").map_or(encoding.0.origin, |node| node.origin));
                let message = format!("`{other}` is not a style for a form");
                let help = "write one of form, spaceDelimited, pipeDelimited, deepObject";
                self.diagnostics.problem(super::PARAMETER, place, message, help);
                Style::Form
            }
        }
    }
}

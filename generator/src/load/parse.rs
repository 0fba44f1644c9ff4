//! The text of one file becomes a tree of nodes, or one diagnostic that says where it is not JSON or YAML.

use std::collections::HashSet;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeSeed;

use super::visitor::{Place as NodePlace, Reader, Refusal};
use super::{Limits, Node, Origin, Origins, deep_yaml, positions};
use crate::diagnostics::{Code, Diagnostics, Place};

/// The file cannot be read as text.
pub const UNREADABLE: Code = Code("unreadable-file");
/// Neither JSON nor YAML.
pub const SYNTAX: Code = Code("syntax");
/// A limit on size, depth or aliases.
pub const LIMIT: Code = Code("limit");
/// One key twice in an object.
pub const DUPLICATE_KEY: Code = Code("duplicate-key");

/// What all files of a document share while they are read.
#[derive(Default)]
pub(super) struct Shared {
    pub origins: Origins,
    pub keys: HashSet<Arc<str>>,
}

/// UTF-8, a byte order mark taken off.
pub(super) fn decode(path: &Path, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<String> {
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.drain(..'\u{feff}'.len_utf8());
            }
            Some(text)
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            diagnostics.error(
                UNREADABLE,
                Place::File(path.into()),
                format!("this file is not UTF-8 (byte {at} is the first that does not fit)"),
                "save it as UTF-8",
            );
            None
        }
    }
}

/// Text → nodes.
pub(super) fn parse(
    path: &Path,
    text: &str,
    file: usize,
    shared: &mut Shared,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let looks_like_json = text.trim_start().starts_with(['{', '[']);
    let before = shared.origins.len();
    let mut attempt = |syntax: Syntax| -> Result<(Node, Vec<Origin>), Failure> {
        shared.origins.truncate(before);
        let root = shared.origins.add_root(file);
        let max_origins = shared.origins.len().saturating_add(text.len()).saturating_add(limits.alias_nodes);
        let mut reader = Reader {
            origins: &mut shared.origins,
            keys: &mut shared.keys,
            yaml: syntax != Syntax::Json,
            max_depth: limits.depth,
            max_origins,
            duplicates: Vec::new(),
            refusal: None,
        };
        let place = NodePlace { reader: &mut reader, origin: root, depth: 0 };
        let result = match syntax {
            Syntax::Json => read_json(place, text),
            Syntax::Yaml => read_yaml(place, text),
            Syntax::DeepYaml => deep_yaml::read(place, text),
        };
        match result {
            Ok(node) => Ok((node, reader.duplicates)),
            Err((message, span)) => {
                let refusal = reader.refusal.or(message.contains("repetition limit").then_some(Refusal::TooManyNodes));
                let span = if refusal.is_some() { last_read(&shared.origins, text).unwrap_or(span) } else { span };
                Err(Failure { refusal, message, span })
            }
        }
    };
    let attempt_yaml = |attempt: &mut dyn FnMut(Syntax) -> Result<(Node, Vec<Origin>), Failure>| {
        attempt(Syntax::Yaml).or_else(|yaml| if yaml.is_too_deep() { attempt(Syntax::DeepYaml) } else { Err(yaml) })
    };
    let result = if looks_like_json {
        attempt(Syntax::Json).or_else(|json| match json.refusal {
            Some(_) => Err(json),
            // What begins with a brace may still be YAML's flow style; if it is neither, JSON's message is the better one.
            None => attempt_yaml(&mut attempt).map_err(|_| json),
        })
    } else {
        attempt_yaml(&mut attempt)
    };
    match result {
        Ok((node, duplicates)) => {
            for origin in duplicates {
                let message = "this key is in the object twice";
                let found = diagnostics.problem(DUPLICATE_KEY, Place::Key(origin), message, "remove or rename one of them");
                found.repaired("the last one is read");
            }
            Some(node)
        }
        Err(failure) => {
            failure.report(path, text, looks_like_json, limits, diagnostics);
            None
        }
    }
}

/// Where the reader was when it gave up, for which the parsers have no words.
fn last_read(origins: &Origins, text: &str) -> Option<Range<usize>> {
    let last = Origin(u32::try_from(origins.len()).ok()?.checked_sub(1)?);
    let position = positions(text, &[origins.steps(last).1]).into_iter().next()?;
    Some(position.key.unwrap_or(position.value))
}

/// By which parser a text is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Syntax {
    Json,
    Yaml,
    /// More levels than the usual parser reads.
    DeepYaml,
}

struct Failure {
    refusal: Option<Refusal>,
    message: String,
    span: Range<usize>,
}

impl Failure {
    /// serde_yaml reads 128 levels.
    fn is_too_deep(&self) -> bool {
        self.refusal.is_none() && self.message.contains("recursion limit exceeded")
    }

    fn report(self, path: &Path, text: &str, json: bool, limits: &Limits, diagnostics: &mut Diagnostics) {
        let there = text.get(self.span.start..).unwrap_or_default();
        let place = Place::Span(PathBuf::from(path), self.span);
        match self.refusal {
            Some(Refusal::TooDeep) => diagnostics.error(
                LIMIT,
                place,
                format!("values are nested more than {} levels deep here", limits.depth),
                "move inner schemas to `components` and refer to them",
            ),
            Some(Refusal::TooManyNodes) => diagnostics.error(
                LIMIT,
                place,
                "aliases (`*name`) multiply this file beyond measure",
                "use `$ref` for what is used in many places",
            ),
            None => {
                let language = if json { "JSON" } else { "YAML" };
                diagnostics.error(
                    SYNTAX,
                    place,
                    format!("this is not {language}: {}", self.message),
                    if json { NO_DOCUMENT } else { yaml_help(&self.message, there) },
                )
            }
        };
    }
}

const NO_DOCUMENT: &str = "an OpenAPI document is one JSON or YAML file";

/// What to do, by the parser's words and what stands where it gave up.
fn yaml_help(message: &str, there: &str) -> &'static str {
    match message {
        _ if there.starts_with('\t') => "YAML is indented with spaces: put them in place of the tab character here",
        _ if message.contains("cannot start any token") => "put a value that begins with this character in quotes",
        _ if message.starts_with("mapping values are not allowed") => {
            "a value with `: ` in it needs quotes; otherwise this line is not indented like the others of its object"
        }
        _ if message.starts_with("did not find expected ',' or") => {
            "a `{` or `[` before this is not closed, or a comma is missing"
        }
        _ if message.starts_with("did not find expected") => {
            "this line or one before it is not indented like the others of its object or list, or something stands behind a closed quote"
        }
        _ if message.contains("unexpected end of stream") => "a quote before this is not closed",
        _ => NO_DOCUMENT,
    }
}

fn read_json(place: NodePlace<'_, '_>, text: &str) -> Result<Node, (String, Range<usize>)> {
    let mut input = serde_json::Deserializer::from_str(text);
    // `Place` counts levels itself.
    input.disable_recursion_limit();
    place.deserialize(&mut input).and_then(|node| input.end().map(|()| node)).map_err(|error| {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        (message.to_owned(), offset(text, error.line(), error.column()))
    })
}

fn read_yaml(place: NodePlace<'_, '_>, text: &str) -> Result<Node, (String, Range<usize>)> {
    place.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        let span = error.location().map_or(0..0, |at| offset(text, at.line(), at.column()));
        (message.to_owned(), span)
    })
}

/// Line and column, both from 1, to the character there.
fn offset(text: &str, line: usize, column: usize) -> Range<usize> {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let line = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
    let mut column = column.saturating_sub(1).min(line.len());
    while !line.is_char_boundary(column) {
        column -= 1;
    }
    let width = line.get(column..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    start + column..start + column + width
}

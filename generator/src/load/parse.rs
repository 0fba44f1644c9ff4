//! The text of one file becomes a tree of nodes, or one diagnostic that says where it is not JSON
//! or YAML.

use std::collections::HashSet;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeSeed;

use super::visitor::{NodeSeed, Reader, Refusal};
use super::{Limits, Node, Origin, Origins, deep_yaml, positions};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};

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
                SourceLocation::File(path.into()),
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
    let mut attempts = Attempts { text, file, shared, limits, before };
    let result = if looks_like_json {
        attempts.read(Syntax::Json).or_else(|json| match json.refusal {
            Some(_) => Err(json),
            // What begins with a brace may still be YAML's flow style; if it is neither, JSON's
            // message is the better one.
            None => attempts.yaml().map_err(|_| json),
        })
    } else {
        attempts.yaml()
    };
    match result {
        Ok((node, duplicates)) => {
            for origin in duplicates {
                let message = "this key is in the object twice";
                let found = diagnostics.problem(
                    DUPLICATE_KEY,
                    SourceLocation::Key(origin),
                    message,
                    "remove or rename one of them",
                );
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

/// Reads one text, in one syntax after the other.
struct Attempts<'a> {
    text: &'a str,
    file: usize,
    shared: &'a mut Shared,
    limits: &'a Limits,
    /// How many origins there were before the file was read.
    before: usize,
}

impl Attempts<'_> {
    /// The root, and the keys that are in an object twice.
    fn read(&mut self, syntax: Syntax) -> Result<(Node, Vec<Origin>), Failure> {
        let Shared { origins, keys } = &mut *self.shared;
        origins.truncate(self.before);
        let root = origins.add_root(self.file);
        let max_origins =
            origins.len().saturating_add(self.text.len()).saturating_add(self.limits.alias_nodes);
        let mut reader = Reader {
            origins,
            keys,
            yaml: syntax != Syntax::Json,
            max_depth: self.limits.depth,
            max_origins,
            duplicates: Vec::new(),
            refusal: None,
        };
        let seed = NodeSeed { reader: &mut reader, origin: root, depth: 0 };
        let result = match syntax {
            Syntax::Json => read_json(seed, self.text),
            Syntax::Yaml => read_yaml(seed, self.text),
            Syntax::DeepYaml => deep_yaml::read(seed, self.text),
        };
        let (message, span) = match result {
            Ok(node) => return Ok((node, reader.duplicates)),
            Err(failure) => failure,
        };
        let refusal = reader
            .refusal
            .or(message.contains("repetition limit").then_some(Refusal::TooManyNodes));
        let read = refusal.as_ref().and_then(|_| last_read(&self.shared.origins, self.text));
        Err(Failure { refusal, message, span: read.unwrap_or(span) })
    }

    fn yaml(&mut self) -> Result<(Node, Vec<Origin>), Failure> {
        self.read(Syntax::Yaml).or_else(|yaml| match yaml.is_too_deep() {
            true => self.read(Syntax::DeepYaml),
            false => Err(yaml),
        })
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

    fn report(
        self,
        path: &Path,
        text: &str,
        json: bool,
        limits: &Limits,
        diagnostics: &mut Diagnostics,
    ) {
        let there = text.get(self.span.start..).unwrap_or_default();
        let location = SourceLocation::Span(PathBuf::from(path), self.span);
        match self.refusal {
            Some(Refusal::TooDeep) => diagnostics.error(
                LIMIT,
                location,
                format!("values are nested more than {} levels deep here", limits.depth),
                "move inner schemas to `components` and refer to them",
            ),
            Some(Refusal::TooManyNodes) => diagnostics.error(
                LIMIT,
                location,
                "aliases (`*name`) multiply this file beyond measure",
                "use `$ref` for what is used in many places",
            ),
            None => {
                let language = if json { "JSON" } else { "YAML" };
                diagnostics.error(
                    SYNTAX,
                    location,
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
        _ if there.starts_with('\t') => {
            "YAML is indented with spaces: put them in place of the tab character here"
        }
        _ if message.contains("cannot start any token") => {
            "put a value that begins with this character in quotes"
        }
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

fn read_json(seed: NodeSeed<'_, '_>, text: &str) -> Result<Node, (String, Range<usize>)> {
    let mut input = serde_json::Deserializer::from_str(text);
    // `SourceLocation` counts levels itself.
    input.disable_recursion_limit();
    seed.deserialize(&mut input).and_then(|node| input.end().map(|()| node)).map_err(|error| {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default();
        (message.to_owned(), offset(text, error.line(), error.column()))
    })
}

fn read_yaml(seed: NodeSeed<'_, '_>, text: &str) -> Result<Node, (String, Range<usize>)> {
    seed.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
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

//! Diagnostics for other programs: JSON, SARIF 2.1.0, and the commands by which GitHub Actions
//! annotates a pull request.

use std::fmt::Write;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::located::{
    Found, ShownLocation, Sources, find, line_and_column, shown_location, sorted,
};
use super::{CODES, Diagnostic, Diagnostics, Severity, SourceLocation};

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For a person, with the lines of the files.
    #[default]
    Human,
    /// A [`JsonReport`].
    Json,
    /// SARIF 2.1.0, which code scanning services read.
    Sarif,
    /// One workflow command of GitHub Actions for each finding.
    Github,
}

/// What `--format json` prints. Fields are added in later versions, and never removed or renamed.
#[derive(Debug, Serialize, JsonSchema)]
pub struct JsonReport {
    /// The version of this format: 1.
    pub version: u32,
    /// All findings, by file and location.
    pub diagnostics: Vec<JsonDiagnostic>,
    /// How many of them are errors.
    pub errors: usize,
    /// How many of them are warnings.
    pub warnings: usize,
}

/// One finding.
#[derive(Debug, Serialize, JsonSchema)]
pub struct JsonDiagnostic {
    /// The stable name of the kind of finding: `unknown-keyword`.
    pub code: String,
    /// `error` or `warning`.
    pub severity: String,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do about it. Empty when there is nothing to add.
    pub help: String,
    /// What the generator did instead, and other facts.
    pub notes: Vec<String>,
    /// Where it is; absent when it concerns the whole run.
    pub location: Option<JsonLocation>,
    /// The other end of a conflict.
    pub related: Vec<JsonRelated>,
}

/// A range of a file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct JsonLocation {
    /// As it was given, or relative to the folder of the document.
    pub path: String,
    /// Line and column where it begins, both from 1, the column in characters. Absent when the file
    /// as a whole is meant.
    pub start: Option<JsonPosition>,
    /// The position after its last character.
    pub end: Option<JsonPosition>,
    /// The JSON pointer (RFC 6901) of the node, in the document.
    pub pointer: Option<String>,
}

/// A position in a text.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct JsonPosition {
    pub line: usize,
    pub column: usize,
}

/// Another location that a finding is about.
#[derive(Debug, Serialize, JsonSchema)]
pub struct JsonRelated {
    /// What is there.
    pub message: String,
    /// Where it is.
    pub location: Option<JsonLocation>,
}

/// The JSON Schema of what `--format json` prints.
pub fn json_schema() -> String {
    let schema = schemars::generate::SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<JsonReport>();
    serde_json::to_string_pretty(schema.as_value()).unwrap_or_default() + "\n"
}

impl Format {
    /// The findings in this form. `styled`: with the colours of a terminal, where the form has any.
    pub fn show(self, diagnostics: &Diagnostics, sources: &Sources<'_>, styled: bool) -> String {
        match self {
            Self::Human => super::render(diagnostics, sources, styled),
            Self::Json => {
                serde_json::to_string_pretty(&report(diagnostics, sources)).unwrap_or_default()
                    + "\n"
            }
            Self::Sarif => {
                serde_json::to_string_pretty(&sarif(&report(diagnostics, sources)))
                    .unwrap_or_default()
                    + "\n"
            }
            Self::Github => github(&report(diagnostics, sources)),
        }
    }
}

fn report(diagnostics: &Diagnostics, sources: &Sources<'_>) -> JsonReport {
    let found = find(diagnostics, sources);
    let shown = sorted(diagnostics, sources, &found);
    let count =
        |severity| shown.iter().filter(|(diagnostic, _)| diagnostic.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let diagnostics = shown
        .iter()
        .map(|(diagnostic, shown_location)| one(diagnostic, shown_location, sources, &found))
        .collect();
    JsonReport { version: 1, diagnostics, errors, warnings }
}

fn one(
    diagnostic: &Diagnostic,
    at: &ShownLocation,
    sources: &Sources<'_>,
    found: &Found,
) -> JsonDiagnostic {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let earlier = at.earlier.iter().map(|span| {
        let shown_location =
            ShownLocation { path: at.path.clone(), span: Some(span.clone()), earlier: Vec::new() };
        JsonRelated {
            message: "the same key".to_owned(),
            location: location(&shown_location, None, sources),
        }
    });
    let related = diagnostic.related.iter().map(|(source, label)| JsonRelated {
        message: label.clone(),
        location: location(
            &shown_location(source, sources, found),
            pointer(source, sources),
            sources,
        ),
    });
    JsonDiagnostic {
        code: diagnostic.code.to_string(),
        severity: severity.to_owned(),
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone(),
        notes: diagnostic.notes.clone(),
        location: location(at, pointer(&diagnostic.location, sources), sources),
        related: earlier.chain(related).collect(),
    }
}

fn pointer(location: &SourceLocation, sources: &Sources<'_>) -> Option<String> {
    match location {
        SourceLocation::Node(origin) | SourceLocation::Key(origin) => {
            Some(sources.document?.pointer(*origin))
        }
        _ => None,
    }
}

fn location(
    at: &ShownLocation,
    pointer: Option<String>,
    sources: &Sources<'_>,
) -> Option<JsonLocation> {
    let path = at.path.as_ref()?;
    let text = if at.span.is_some() { sources.text(path) } else { std::borrow::Cow::default() };
    let position = |at: usize| {
        let (line, column) = line_and_column(&text, at);
        JsonPosition { line, column }
    };
    let start = at.span.as_ref().map(|span| position(span.start));
    let end = at.span.as_ref().map(|span| position(span.end));
    // Paths in reports have `/` on every system.
    let path = path
        .iter()
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
        .replace("//", "/");
    Some(JsonLocation { path, start, end, pointer })
}

fn sarif(report: &JsonReport) -> serde_json::Value {
    let used = |code: &str| report.diagnostics.iter().any(|one| one.code == code);
    let rules: Vec<_> = CODES
        .iter()
        .filter(|entry| used(entry.code.0))
        .map(|entry| {
            json!({
                "id": entry.code.0,
                "shortDescription": {"text": entry.summary()},
                "help": {"text": entry.page, "markdown": entry.page},
            })
        })
        .collect();
    let results: Vec<_> = report
        .diagnostics
        .iter()
        .map(|one| {
            let text = [one.message.as_str(), one.help.as_str()].join("\nhelp: ");
            json!({
                "ruleId": one.code,
                "level": one.severity,
                "message": {"text": text},
                "locations": one.location.iter().map(physical).collect::<Vec<_>>(),
                "relatedLocations": one.related.iter().filter_map(|related| {
                    let mut at = physical(related.location.as_ref()?);
                    at["message"] = json!({"text": related.message});
                    Some(at)
                }).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "oasmith", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn physical(at: &JsonLocation) -> serde_json::Value {
    let mut physical = json!({"artifactLocation": {"uri": at.path}});
    if let (Some(start), Some(end)) = (at.start, at.end) {
        physical["region"] = json!({
            "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
        });
    }
    json!({"physicalLocation": physical})
}

/// `::error file=api.yaml,line=3,col=5,title=unknown-keyword::..`
fn github(report: &JsonReport) -> String {
    let mut text = String::new();
    for one in &report.diagnostics {
        let mut properties = Vec::new();
        if let Some(at) = &one.location {
            properties.push(format!("file={}", property(&at.path)));
            if let (Some(start), Some(end)) = (at.start, at.end) {
                properties.push(format!("line={},endLine={}", start.line, end.line));
                // Columns of a range over several lines are an error to the service.
                if start.line == end.line {
                    properties.push(format!("col={},endColumn={}", start.column, end.column));
                }
            }
        }
        properties.push(format!("title={}", property(&one.code)));
        let help =
            if one.help.is_empty() { String::new() } else { format!("\nhelp: {}", one.help) };
        let message = data(&format!("{}{help}", one.message));
        let _ = writeln!(text, "::{} {}::{message}", one.severity, properties.join(","));
    }
    text
}

/// What the commands escape in a message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What they escape in a property, whose ends are `,` and `::`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

//! Shows diagnostics: each with its code, its place in the file with the line itself, the other places it is about, and help.

use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Origin as PathLine, Renderer, Snippet};

use super::located::{Found, Sources, Spot, find, floor, sorted, spot};
use super::{Diagnostic, Diagnostics, Place, Severity};

/// All diagnostics, sorted by file and place, and a line that counts them; empty when there are none. `styled`: with the colours of
/// a terminal.
pub fn render(diagnostics: &Diagnostics, sources: &Sources<'_>, styled: bool) -> String {
    let found = find(diagnostics, sources);
    let shown = sorted(diagnostics, sources, &found);
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for (diagnostic, spot) in &shown {
        text.push_str(&one(diagnostic, spot, sources, &found, &renderer));
        text.push_str("\n\n");
    }
    if !shown.is_empty() {
        let count = |severity| shown.iter().filter(|(diagnostic, _)| diagnostic.severity == severity).count();
        text.push_str(&summary(count(Severity::Error), count(Severity::Warning)));
        text.push('\n');
    }
    text
}

/// `2 errors, 1 warning`
pub(super) fn summary(errors: usize, warnings: usize) -> String {
    let counted = |count: usize, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{count} {word}s")),
    };
    [counted(errors, "error"), counted(warnings, "warning")].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn one(diagnostic: &Diagnostic, spot: &Spot, sources: &Sources<'_>, found: &Found, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(printable(&diagnostic.message)).id(diagnostic.code.0);
    let mut first = at(Group::with_title(title), spot, AnnotationKind::Primary, sources);
    if let (Place::Node(origin) | Place::Key(origin), Some(document)) = (&diagnostic.place, sources.document) {
        let pointer = document.pointer(*origin);
        if !pointer.is_empty() {
            first = first.element(Level::NOTE.message(printable(&format!("at `{pointer}`"))));
        }
    }
    let mut report = vec![first];
    for earlier in &spot.earlier {
        let spot = Spot { path: spot.path.clone(), span: Some(earlier.clone()), earlier: Vec::new() };
        report.push(at(
            Group::with_title(Level::NOTE.secondary_title("it is here too")),
            &spot,
            AnnotationKind::Primary,
            sources,
        ));
    }
    for (place, label) in &diagnostic.related {
        let spot = self::spot(place, sources, found);
        report.push(at(
            Group::with_title(Level::NOTE.secondary_title(printable(label))),
            &spot,
            AnnotationKind::Primary,
            sources,
        ));
    }
    for note in &diagnostic.notes {
        report.push(Group::with_title(Level::NOTE.secondary_title(printable(note))));
    }
    if !diagnostic.help.is_empty() {
        report.push(Group::with_title(Level::HELP.secondary_title(printable(&diagnostic.help))));
    }
    renderer.render(&report)
}

/// Words of a document do not steer the terminal.
fn printable(text: &str) -> String {
    text.replace(|char: char| char.is_control() && char != '\n', "\u{fffd}")
}

/// Adds the file, the line and the part of it that is meant.
fn at<'g>(group: Group<'g>, spot: &Spot, kind: AnnotationKind, sources: &Sources<'_>) -> Group<'g> {
    /// A longer line (a whole document may be one) is not shown.
    const LONG: usize = 4096;
    let Some(path) = &spot.path else { return group };
    let path = path.display().to_string();
    let Some(span) = &spot.span else { return group.element(PathLine::path(path)) };
    let text = sources.text(Path::new(&path));
    let start = floor(&text, span.start);
    let before = text.get(..start).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let number = before.matches('\n').count() + 1;
    let line = text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
    let column = start - line_start;
    if line.len() > LONG {
        let column = line.get(..column).unwrap_or_default().chars().count() + 1;
        return group.element(PathLine::path(path).line(number).char_column(column));
    }
    let end = floor(&text, span.end).saturating_sub(line_start).clamp(column, line.len().max(column));
    let annotation = kind.span(column.min(line.len())..end.min(line.len()));
    group.element(Snippet::source(line.to_owned()).line_start(number).path(path).annotation(annotation))
}

//! Shows diagnostics: each with its code, its place in the file with the line itself, the other places it is about, and help.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Origin as PathLine, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Place, Severity};
use crate::load::{Document, Origin, Position, Step, positions};

/// The texts that diagnostics point into. What is not here is read from the disk.
#[derive(Debug, Clone, Default)]
pub struct Sources<'a> {
    document: Option<&'a Document>,
    texts: BTreeMap<PathBuf, Arc<str>>,
}

impl<'a> Sources<'a> {
    /// The files of a document, as far as there is one.
    pub fn new(document: Option<&'a Document>) -> Self {
        let files = document
            .into_iter()
            .flat_map(|document| document.files.iter().enumerate().map(move |(at, file)| (document, at, file)));
        let texts = files.filter_map(|(document, at, file)| Some((document.path(at)?, file.text.clone()))).collect();
        Self { document, texts }
    }
    /// One more file.
    pub fn with(mut self, path: &Path, text: &Arc<str>) -> Self {
        self.texts.insert(path.into(), text.clone());
        self
    }
    fn text(&self, path: &Path) -> Cow<'_, str> {
        match self.texts.get(path) {
            Some(text) => Cow::Borrowed(text),
            None => {
                let text = String::from_utf8_lossy(&crate::load::read(path, usize::MAX).unwrap_or_default()).into_owned();
                text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text).into()
            }
        }
    }
}

/// All diagnostics, sorted by file and place, and a line that counts them; empty when there are none. `styled`: with the colours of
/// a terminal.
pub fn render(diagnostics: &Diagnostics, sources: &Sources<'_>, styled: bool) -> String {
    let found = find(diagnostics, sources);
    let mut shown: Vec<(&Diagnostic, Spot)> =
        diagnostics.all().iter().map(|one| (one, spot(&one.place, sources, &found))).collect();
    shown.sort_by(|(a, a_spot), (b, b_spot)| (a_spot.key(), a.code, &a.message).cmp(&(b_spot.key(), b.code, &b.message)));
    shown.dedup_by(|(a, _), (b, _)| a == b);
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
fn summary(errors: usize, warnings: usize) -> String {
    let counted = |count: usize, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{count} {word}s")),
    };
    [counted(errors, "error"), counted(warnings, "warning")].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A place in a file, as it is shown.
#[derive(Debug, Clone, Default)]
struct Spot {
    path: Option<PathBuf>,
    span: Option<Range<usize>>,
    /// The same key, further up.
    earlier: Vec<Range<usize>>,
}

impl Spot {
    /// What concerns no file comes first, then what concerns one as a whole.
    fn key(&self) -> (Option<&Path>, Option<usize>) {
        (self.path.as_deref(), self.span.as_ref().map(|span| span.start))
    }
}

type Found = BTreeMap<Origin, Position>;

/// The positions of all nodes that are to be shown: each file is looked through once.
fn find(diagnostics: &Diagnostics, sources: &Sources<'_>) -> Found {
    let Some(document) = sources.document else { return Found::new() };
    let places = diagnostics.all().iter().flat_map(|one| one.related.iter().map(|(place, _)| place).chain([&one.place]));
    let mut by_file: BTreeMap<usize, Vec<(Origin, Vec<&Step>)>> = BTreeMap::new();
    for place in places {
        if let Place::Node(origin) | Place::Key(origin) = place {
            let (file, steps) = document.origins.steps(*origin);
            by_file.entry(file).or_default().push((*origin, steps));
        }
    }
    let mut found = Found::new();
    for (file, nodes) in by_file {
        let (origins, steps): (Vec<Origin>, Vec<Vec<&Step>>) = nodes.into_iter().unzip();
        if let Some(file) = document.files.get(file) {
            found.extend(origins.into_iter().zip(positions(&file.text, &steps)));
        }
    }
    found
}

fn spot(place: &Place, sources: &Sources<'_>, found: &Found) -> Spot {
    match place {
        Place::Nowhere => Spot::default(),
        Place::File(path) => Spot { path: Some(path.clone()), ..Spot::default() },
        Place::Span(path, span) => Spot { path: Some(path.clone()), span: Some(span.clone()), ..Spot::default() },
        Place::Node(origin) | Place::Key(origin) => {
            let file = sources.document.map_or(0, |document| document.origins.steps(*origin).0);
            let path = sources.document.and_then(|document| document.path(file));
            let Some(position) = found.get(origin) else { return Spot { path, ..Spot::default() } };
            // A whole object is too much to show; its key says enough.
            let by_key = matches!(place, Place::Key(_)) || !position.scalar || !position.exact;
            let key = position.key.clone().filter(|_| by_key);
            let earlier = if matches!(place, Place::Key(_)) { position.earlier_keys.clone() } else { Vec::new() };
            Spot { path, span: Some(key.unwrap_or(position.value.clone())), earlier }
        }
    }
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
            Group::with_title(Level::NOTE.secondary_title("it stands here too")),
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

/// The nearest place, not after the given one, where a character begins.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

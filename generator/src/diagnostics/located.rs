//! Where diagnostics are: the file, the bytes and the line of each, found in one pass over each file.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Diagnostic, Diagnostics, Place};
use crate::load::{Document, Origin, Position, Step, positions};

/// The texts that diagnostics point into. What is not here is read from the disk.
#[derive(Debug, Clone, Default)]
pub struct Sources<'a> {
    pub(super) document: Option<&'a Document>,
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
    pub(super) fn text(&self, path: &Path) -> Cow<'_, str> {
        match self.texts.get(path) {
            Some(text) => Cow::Borrowed(text),
            None => {
                let text = String::from_utf8_lossy(&crate::load::read(path, usize::MAX).unwrap_or_default()).into_owned();
                text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text).into()
            }
        }
    }
}

/// The diagnostics as they are shown: sorted by file and location, each once.
pub(super) fn sorted<'d>(diagnostics: &'d Diagnostics, sources: &Sources<'_>, found: &Found) -> Vec<(&'d Diagnostic, Spot)> {
    let mut shown: Vec<(&Diagnostic, Spot)> =
        diagnostics.all().iter().map(|one| (one, spot(&one.place, sources, found))).collect();
    shown.sort_by(|(a, a_spot), (b, b_spot)| (a_spot.key(), a.code, &a.message).cmp(&(b_spot.key(), b.code, &b.message)));
    shown.dedup_by(|(a, _), (b, _)| a == b);
    shown
}

/// A place in a file, as it is shown.
#[derive(Debug, Clone, Default)]
pub(super) struct Spot {
    pub path: Option<PathBuf>,
    pub span: Option<Range<usize>>,
    /// The same key, further up.
    pub earlier: Vec<Range<usize>>,
}

impl Spot {
    /// What concerns no file comes first, then what concerns one as a whole.
    fn key(&self) -> (Option<&Path>, Option<usize>) {
        (self.path.as_deref(), self.span.as_ref().map(|span| span.start))
    }
}

pub(super) type Found = BTreeMap<Origin, Position>;

/// The positions of all nodes that are to be shown: each file is looked through once.
pub(super) fn find(diagnostics: &Diagnostics, sources: &Sources<'_>) -> Found {
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

pub(super) fn spot(place: &Place, sources: &Sources<'_>, found: &Found) -> Spot {
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

/// Line and column of a byte, both from 1, the column in characters.
pub(super) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..floor(text, at)).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    (before.matches('\n').count() + 1, column)
}

/// The nearest place, not after the given one, where a character begins.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

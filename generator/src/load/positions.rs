//! Finds where in a file nodes stand, when there is something to say about them: one pass over the
//! text for all of them.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, Span, StrInput};

use super::Step;

/// Where a node stands, in bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Position {
    /// Its key, when it is a member of an object.
    pub key: Option<Range<usize>>,
    /// The same key further up, when it stands there more than once.
    pub earlier_keys: Vec<Range<usize>>,
    /// Itself.
    pub value: Range<usize>,
    /// No object and no array.
    pub scalar: bool,
    /// `false`: this is the nearest node around it that was found.
    pub exact: bool,
}

/// Levels of objects and arrays, more than any document that was read has.
const DEEPEST: usize = 1_024;

/// The positions of nodes, each given by the steps from the file's root. (They come from the text
/// itself, so what was made by an alias is found where the alias stands.)
pub fn positions(text: &str, nodes: &[Vec<&Step>]) -> Vec<Position> {
    let mut wanted = Wanted::default();
    let ends: Vec<usize> = nodes.iter().map(|steps| wanted.add(steps)).collect();
    if !(text.trim_start().starts_with(['{', '['])
        && Json { bytes: text.as_bytes(), at: 0, wanted: &mut wanted }.scan().is_some())
    {
        wanted.forget();
        scan_yaml(text, &mut wanted);
    }
    ends.into_iter().map(|end| wanted.found(end)).collect()
}

/// The steps that lead to what is looked for, as a tree; its nodes are filled in as they are met.
struct Wanted {
    nodes: Vec<WantedNode>,
}

#[derive(Default)]
struct WantedNode {
    parent: usize,
    children: HashMap<String, usize>,
    found: bool,
    position: Position,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { nodes: vec![WantedNode::default()] }
    }
}

impl Wanted {
    const ROOT: usize = 0;

    fn add(&mut self, steps: &[&Step]) -> usize {
        let mut at = Self::ROOT;
        for step in steps {
            let key = match step {
                Step::Key(key) => key.to_string(),
                Step::Index(index) => index.to_string(),
            };
            let next = self.nodes.len();
            let Some(node) = self.nodes.get_mut(at) else { return at };
            let child = *node.children.entry(key).or_insert(next);
            if child == next {
                self.nodes.push(WantedNode { parent: at, ..WantedNode::default() });
            }
            at = child;
        }
        at
    }
    /// The child of a node that is itself wanted.
    fn child(&self, parent: Option<usize>, key: &str) -> Option<usize> {
        self.nodes.get(parent?)?.children.get(key).copied()
    }
    fn set_key(&mut self, node: Option<usize>, span: Range<usize>) {
        if let Some(node) = node.and_then(|node| self.nodes.get_mut(node)) {
            node.found = true;
            node.position.earlier_keys.extend(node.position.key.replace(span.clone()));
            node.position.value = span;
        }
    }
    fn set_value(&mut self, node: Option<usize>, span: Range<usize>, scalar: bool) {
        if let Some(node) = node.and_then(|node| self.nodes.get_mut(node)) {
            node.found = true;
            node.position.value = span;
            node.position.scalar = scalar;
        }
    }
    /// Another attempt begins.
    fn forget(&mut self) {
        for node in &mut self.nodes {
            (node.found, node.position) = (false, Position::default());
        }
    }
    fn found(&self, end: usize) -> Position {
        let mut at = end;
        while let Some(node) = self.nodes.get(at) {
            if node.found {
                return Position { exact: at == end, ..node.position.clone() };
            }
            if at == Self::ROOT {
                break;
            }
            at = node.parent;
        }
        Position::default()
    }
}

/// Steps through JSON that is known to be well-formed; `None` when it is not.
struct Json<'a> {
    bytes: &'a [u8],
    at: usize,
    wanted: &'a mut Wanted,
}

impl Json<'_> {
    fn scan(&mut self) -> Option<()> {
        self.value(Some(Wanted::ROOT), 0)
    }
    fn value(&mut self, node: Option<usize>, depth: usize) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        let first = self.peek()?;
        let start = self.at;
        match first {
            b'{' => self.members(node, depth)?,
            b'[' => self.items(node, depth)?,
            b'"' => _ = self.string()?,
            _ => {
                self.at += self
                    .bytes
                    .get(start..)?
                    .iter()
                    .take_while(|byte| !b",]} \t\r\n".contains(byte))
                    .count()
            }
        }
        self.wanted.set_value(node, start..self.at, !matches!(first, b'{' | b'['));
        (self.at > start).then_some(())
    }
    fn members(&mut self, node: Option<usize>, depth: usize) -> Option<()> {
        self.at += 1;
        while self.peek()? != b'}' {
            let span = self.string()?;
            // Only keys that lead to something wanted need their escapes undone.
            let child = match node {
                None => None,
                Some(_) => self.wanted.child(
                    node,
                    &serde_json::from_slice::<String>(self.bytes.get(span.clone())?).ok()?,
                ),
            };
            self.wanted.set_key(child, span);
            (self.peek()? == b':').then(|| self.at += 1)?;
            self.value(child, depth + 1)?;
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.at += 1;
        Some(())
    }
    fn items(&mut self, node: Option<usize>, depth: usize) -> Option<()> {
        self.at += 1;
        let mut index = 0usize;
        while self.peek()? != b']' {
            let child = node.and_then(|_| self.wanted.child(node, &index.to_string()));
            self.value(child, depth + 1)?;
            index += 1;
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.at += 1;
        Some(())
    }
    /// A string, quotes included.
    fn string(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        (self.peek()? == b'"').then(|| self.at += 1)?;
        loop {
            match self.bytes.get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(start..self.at)
    }
    /// The next byte that is no blank.
    fn peek(&mut self) -> Option<u8> {
        self.at +=
            self.bytes.get(self.at..)?.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.bytes.get(self.at).copied()
    }
}

/// Follows the parser's events as far as they go.
fn scan_yaml(text: &str, wanted: &mut Wanted) {
    let offsets = if text.is_ascii() {
        Vec::new()
    } else {
        text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
    };
    let mut yaml = Yaml { parser: Parser::new_from_str(text), offsets, length: text.len(), wanted };
    while let Some(Ok((event, span))) = yaml.parser.next_event() {
        match event {
            Event::StreamStart | Event::DocumentStart(_) => {}
            Event::StreamEnd | Event::DocumentEnd => break,
            event => {
                yaml.value(event, span, Some(Wanted::ROOT), 0);
                break;
            }
        }
    }
}

struct Yaml<'t, 'w> {
    parser: Parser<'t, StrInput<'t>>,
    /// From characters, by which the parser counts, to bytes; empty where that is the same.
    offsets: Vec<usize>,
    length: usize,
    wanted: &'w mut Wanted,
}

impl<'t> Yaml<'t, '_> {
    fn value(
        &mut self,
        event: Event<'_>,
        span: Span,
        node: Option<usize>,
        depth: usize,
    ) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        let start = self.bytes(&span);
        let (end, scalar) = match event {
            Event::MappingStart(..) => {
                // Before its members, so that something is known when the parser gives up within
                // it.
                self.wanted.set_value(node, start.clone(), false);
                (self.members(node, depth)?, false)
            }
            Event::SequenceStart(..) => {
                self.wanted.set_value(node, start.clone(), false);
                (self.items(node, depth)?, false)
            }
            Event::Alias(_) => (start.end, false),
            _ => (start.end, true),
        };
        self.wanted.set_value(node, start.start..end.max(start.start), scalar);
        Some(())
    }
    fn members(&mut self, node: Option<usize>, depth: usize) -> Option<usize> {
        loop {
            let child = match self.next()? {
                (Event::MappingEnd, span) => return Some(self.bytes(&span).end),
                (Event::Scalar(key, ..), span) => {
                    let child = self.wanted.child(node, &key);
                    let span = self.bytes(&span);
                    self.wanted.set_key(child, span);
                    child
                }
                (event, span) => {
                    self.value(event, span, None, depth + 1)?;
                    None
                }
            };
            let (event, span) = self.next()?;
            self.value(event, span, child, depth + 1)?;
        }
    }
    fn items(&mut self, node: Option<usize>, depth: usize) -> Option<usize> {
        let mut index = 0usize;
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                return Some(self.bytes(&span).end);
            }
            let child = node.and_then(|_| self.wanted.child(node, &index.to_string()));
            self.value(event, span, child, depth + 1)?;
            index += 1;
        }
    }
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        self.parser.next_event()?.ok()
    }
    fn bytes(&self, span: &Span) -> Range<usize> {
        let byte = |at: usize| {
            if self.offsets.is_empty() {
                at
            } else {
                self.offsets.get(at).copied().unwrap_or(self.length)
            }
        };
        byte(span.start.index()).min(self.length)..byte(span.end.index()).min(self.length)
    }
}

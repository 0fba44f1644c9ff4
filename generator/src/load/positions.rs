//! Finds where in a file nodes stand, when there is something to say about them: one pass over the text for all of them.

use std::collections::HashMap;
use std::ops::Range;

use libyaml_safer::{Encoding, Event, EventData, Parser};

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

/// The positions of nodes, each given by the steps from the file's root. (They come from the text itself, so what was made by an
/// alias is found where the alias stands.)
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
            _ => self.at += self.bytes.get(start..)?.iter().take_while(|byte| !b",]} \t\r\n".contains(byte)).count(),
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
                Some(_) => self.wanted.child(node, &serde_json::from_slice::<String>(self.bytes.get(span.clone())?).ok()?),
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
        self.at += self.bytes.get(self.at..)?.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.bytes.get(self.at).copied()
    }
}

/// Follows the parser's events as far as they go.
///
/// The parser is a port of libyaml, as the one is that serde_yaml uses: what is read as a value is found here too.
fn scan_yaml(text: &str, wanted: &mut Wanted) {
    let mut input = text.as_bytes();
    let mut parser = Parser::new();
    parser.set_encoding(Encoding::Utf8);
    parser.set_input_string(&mut input);
    let mut yaml = Yaml { parser, text, wanted };
    while let Ok(event) = yaml.parser.parse() {
        match event.data {
            EventData::StreamStart { .. } | EventData::DocumentStart { .. } => {}
            EventData::StreamEnd | EventData::DocumentEnd { .. } => break,
            _ => {
                yaml.value(&event, Some(Wanted::ROOT), 0);
                break;
            }
        }
    }
}

struct Yaml<'t, 'r, 'b, 'w> {
    parser: Parser<&'r mut &'b [u8]>,
    text: &'t str,
    wanted: &'w mut Wanted,
}

impl Yaml<'_, '_, '_, '_> {
    fn value(&mut self, event: &Event, node: Option<usize>, depth: usize) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        let start = self.bytes(event);
        let (end, scalar) = match event.data {
            EventData::MappingStart { .. } => {
                // Before its members, so that something is known when the parser gives up within it.
                self.wanted.set_value(node, start.clone(), false);
                (self.members(node, depth)?, false)
            }
            EventData::SequenceStart { .. } => {
                self.wanted.set_value(node, start.clone(), false);
                (self.items(node, depth)?, false)
            }
            EventData::Alias { .. } => (start.end, false),
            _ => (start.end, true),
        };
        self.wanted.set_value(node, start.start..end.max(start.start), scalar);
        Some(())
    }
    fn members(&mut self, node: Option<usize>, depth: usize) -> Option<usize> {
        loop {
            let event = self.parser.parse().ok()?;
            let child = match &event.data {
                EventData::MappingEnd => return Some(self.bytes(&event).end),
                EventData::Scalar { value, .. } => {
                    let child = self.wanted.child(node, value);
                    let span = self.bytes(&event);
                    self.wanted.set_key(child, span);
                    child
                }
                _ => {
                    self.value(&event, None, depth + 1)?;
                    None
                }
            };
            let event = self.parser.parse().ok()?;
            self.value(&event, child, depth + 1)?;
        }
    }
    fn items(&mut self, node: Option<usize>, depth: usize) -> Option<usize> {
        let mut index = 0usize;
        loop {
            let event = self.parser.parse().ok()?;
            if event.data == EventData::SequenceEnd {
                return Some(self.bytes(&event).end);
            }
            let child = node.and_then(|_| self.wanted.child(node, &index.to_string()));
            self.value(&event, child, depth + 1)?;
            index += 1;
        }
    }
    /// The parser's marks count bytes.
    fn bytes(&self, event: &Event) -> Range<usize> {
        let byte = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(self.text.len());
        byte(event.start_mark.index)..byte(event.end_mark.index)
    }
}

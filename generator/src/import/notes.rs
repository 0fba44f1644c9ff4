//! What is worth knowing about an import that is neither an error nor a warning.

use crate::load::Origin;

/// Notes in the order in which they were found.
#[derive(Debug, Default)]
pub(super) struct Notes(pub Vec<Note>);

/// One note about a key of the file.
#[derive(Debug)]
pub(super) struct Note {
    pub origin: Origin,
    pub kind: NoteKind,
    /// What it means for users of the SDK.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NoteKind {
    /// A choice of the import that users may want to change.
    Choice,
    /// It means something, and is not in the new config.
    NotCarried,
    /// Nobody knows the key.
    Unknown,
}

impl Notes {
    /// A choice of the import.
    pub fn choice(&mut self, origin: Origin, text: impl Into<String>) {
        self.push(origin, NoteKind::Choice, text);
    }
    /// A key that means something and could not be carried over.
    pub fn not_carried(&mut self, origin: Origin, text: impl Into<String>) {
        self.push(origin, NoteKind::NotCarried, text);
    }
    /// A key that nobody knows.
    pub fn unknown(&mut self, origin: Origin, text: impl Into<String>) {
        self.push(origin, NoteKind::Unknown, text);
    }
    fn push(&mut self, origin: Origin, kind: NoteKind, text: impl Into<String>) {
        let note = Note { origin, kind, text: text.into() };
        // One key may be read for several methods.
        if !self.0.iter().any(|other| other.origin == origin && other.text == note.text) {
            self.0.push(note);
        }
    }
}

//! The report of an import: what was carried over, what was not, and what that means for users.

use std::fmt::Write;

use super::keys::Groups;
use super::notes::{Note, NoteKind, Notes};
use crate::load::{Document, Step, positions};

/// What the report counts.
pub(super) struct Counts {
    pub methods: usize,
    pub resources: usize,
    pub models: usize,
    /// Methods and resources that exist for other languages only.
    pub left_out: usize,
    /// Operations of the document that no method names.
    pub unlisted: Vec<String>,
}

/// More operations are counted, not listed.
const LISTED: usize = 20;

/// The whole report. `file`: the place of the imported file among those of the document.
pub(super) fn report(
    counts: &Counts,
    groups: &Groups,
    notes: &Notes,
    document: &Document,
    file: usize,
) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "imported {} of {}, and {}",
        counted(counts.methods, "method"),
        counted(counts.resources, "resource"),
        counted(counts.models, "named model")
    );
    if counts.left_out > 0 {
        let _ = writeln!(
            text,
            "left out by `skip` or `only`: {} (a resource counts once)",
            counts.left_out
        );
    }
    unlisted(&mut text, &counts.unlisted);
    let lines = lines(notes, document, file);
    section(
        &mut text,
        notes,
        &lines,
        NoteKind::VariantSchema,
        "choices of this import, which the new config can change:",
    );
    section(&mut text, notes, &lines, NoteKind::NotCarried, "keys that could not be carried over:");
    section(&mut text, notes, &lines, NoteKind::Unknown, "keys that are not known:");
    if !groups.is_empty() {
        text.push_str("\nkeys that have no meaning here:\n");
        for (group, keys) in groups {
            let _ = writeln!(text, "  {group}: {}", keys.join(", "));
        }
    }
    text
}

/// The report, with the findings about the document that the new config makes warnings of, and what
/// was taken out of it.
pub(super) fn with_trial(mut report: String, lints: &[String], dropped: &[String]) -> String {
    if !dropped.is_empty() {
        report.push_str("\nleft out of the new config, because the generator cannot do it:\n");
        dropped.iter().for_each(|one| _ = writeln!(report, "  {one}"));
    }
    if !lints.is_empty() {
        let codes = lints.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            report,
            "\nfindings about the document that are warnings, by `[lints]` of the new config: {codes}"
        );
    }
    report
}

/// `1 method`, `2 methods`
fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

fn unlisted(text: &mut String, operations: &[String]) {
    if operations.is_empty() {
        return;
    }
    let _ = writeln!(
        text,
        "left out because no method names them: {} of the document",
        counted(operations.len(), "operation")
    );
    for operation in operations.iter().take(LISTED) {
        let _ = writeln!(text, "  {operation}");
    }
    if operations.len() > LISTED {
        let _ = writeln!(text, "  and {} more", operations.len() - LISTED);
    }
}

/// `stainless.yml:12: resources.agents.methods.list` for each note.
fn lines(notes: &Notes, document: &Document, file: usize) -> Vec<(String, String)> {
    let Some(source) = document.files.get(file) else { return Vec::new() };
    let steps: Vec<Vec<&Step>> =
        notes.0.iter().map(|note| document.origins.steps(note.origin).1).collect();
    let found = positions(&source.text, &steps);
    let path = document.path(file).unwrap_or_else(|| source.path.clone());
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let line = |at: usize| source.text.get(..at).unwrap_or_default().matches('\n').count() + 1;
    let location = |(position, steps): (&crate::load::Position, &Vec<&Step>)| {
        let start = position.key.clone().unwrap_or_else(|| position.value.clone()).start;
        let key = steps.iter().map(|step| match step {
            Step::Key(key) => key.to_string(),
            Step::Index(index) => index.to_string(),
        });
        (format!("{name}:{}", line(start)), key.collect::<Vec<_>>().join("."))
    };
    found.iter().zip(&steps).map(location).collect()
}

fn section(
    text: &mut String,
    notes: &Notes,
    lines: &[(String, String)],
    kind: NoteKind,
    title: &str,
) {
    let of_kind: Vec<(&Note, &(String, String))> =
        notes.0.iter().zip(lines).filter(|(note, _)| note.kind == kind).collect();
    if of_kind.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n{title}");
    for (note, (location, key)) in of_kind {
        let key = if key.is_empty() { String::new() } else { format!("`{key}`: ") };
        let _ = writeln!(text, "  {location}: {key}{}", note.text);
    }
}

//! The tables, in Markdown.

use std::fmt::Write;

use super::Measured;
use crate::measure::Usage;

/// A row for each document and tool; after others' figures, how much of them ours are.
pub fn measured(all: &[Measured]) -> String {
    let mut text = "| document | generator | generation | memory | lines | `cargo check` | memory | ours of it |\n\
                    |---|---|--:|--:|--:|--:|--:|---|\n"
        .to_owned();
    for one in all {
        let ours = all
            .iter()
            .find(|other| other.document == one.document)
            .filter(|other| other.tool != one.tool);
        let usage =
            |usage: &Usage| (format!("{:.2} s", usage.seconds), format!("{} MiB", usage.peak_mib));
        let none = || (String::new(), String::new());
        let (time, memory) = match &one.refusal {
            Some(words) => (format!("refused: {}", words.replace('|', "\\|")), String::new()),
            None => usage(&one.generation),
        };
        let (check, check_memory) = match &one.check {
            Some(Ok(check)) => usage(check),
            Some(Err(_)) => ("does not compile".to_owned(), String::new()),
            None => none(),
        };
        let lines = one.lines.map(|lines| lines.to_string()).unwrap_or_default();
        _ = writeln!(
            text,
            "| {} | {} | {time} | {memory} | {lines} | {check} | {check_memory} | {} |",
            one.document,
            one.tool,
            ours.map(|ours| parts(ours, one)).unwrap_or_default(),
        );
    }
    text
}

/// `0.16× time, 0.40× memory, 0.30× lines, 0.21× check, 0.35× its memory`
fn parts(ours: &Measured, other: &Measured) -> String {
    let mut parts = Vec::new();
    let mut part = |ours: f64, other: f64, of: &str| {
        if ours > 0.0 && other > 0.0 {
            parts.push(format!("{:.2}× {of}", ours / other));
        }
    };
    if other.refusal.is_none() {
        part(ours.generation.seconds, other.generation.seconds, "time");
        part(ours.generation.peak_mib as f64, other.generation.peak_mib as f64, "memory");
        part(ours.lines.unwrap_or(0) as f64, other.lines.unwrap_or(0) as f64, "lines");
    }
    if let (Some(Ok(ours)), Some(Ok(other))) = (&ours.check, &other.check) {
        part(ours.seconds, other.seconds, "check");
        part(ours.peak_mib as f64, other.peak_mib as f64, "its memory");
    }
    parts.join(", ")
}

/// What a document costs, and what it costs twice.
pub fn doubled(rows: &[(String, [Usage; 2])]) -> String {
    let mut text =
        "| document | generation | memory | doubled | memory | time | memory |\n|---|--:|--:|--:|--:|--:|--:|\n".to_owned();
    for (document, [once, twice]) in rows {
        _ = writeln!(
            text,
            "| {document} | {:.2} s | {} MiB | {:.2} s | {} MiB | {:.2}× | {:.2}× |",
            once.seconds,
            once.peak_mib,
            twice.seconds,
            twice.peak_mib,
            twice.seconds / once.seconds.max(f64::EPSILON),
            twice.peak_mib as f64 / (once.peak_mib.max(1)) as f64,
        );
    }
    text
}

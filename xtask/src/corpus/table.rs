//! What is told in the end.

use std::fmt::Write;

use super::positions::FREE;
use super::record::Record;

/// A line for each document, a line of sums, and then what is wrong.
pub fn table(records: &[Record]) -> String {
    let mut rows = vec![HEAD.map(str::to_owned)];
    rows.extend(records.iter().map(row));
    if records.len() > 1 {
        rows.push(sums(records));
    }
    let widths: Vec<usize> = (0..HEAD.len())
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in &rows {
        for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let gap = if at == 0 { "" } else { "  " };
            _ = if at == 0 {
                write!(text, "{gap}{cell:<width$}")
            } else {
                write!(text, "{gap}{cell:>width$}")
            };
        }
        text.push('\n');
    }
    text + &wrong(records)
}

const HEAD: [&str; 13] = [
    "document",
    "operations",
    "generated",
    "left out",
    "positions",
    "fallbacks",
    "of these free",
    "types",
    "lines",
    "ms",
    "MiB",
    "check s",
    "check MiB",
];

fn row(record: &Record) -> [String; 13] {
    let check = |show: &dyn Fn(&super::record::Check) -> String| {
        record.check.as_ref().map_or_else(|| "-".to_owned(), show)
    };
    [
        record.name.clone(),
        record.operations.to_string(),
        record.generated.to_string(),
        record.left_out.len().to_string(),
        record.schema_positions.to_string(),
        record.fallbacks.len().to_string(),
        free(record).to_string(),
        record.types.to_string(),
        record.lines.to_string(),
        format!("{:.0}", record.ms.values().sum::<f64>()),
        record.peak_mib.to_string(),
        check(&|check| match (check.ok, check.warnings) {
            (false, _) => "FAILED".to_owned(),
            (true, 0) => format!("{:.1}", check.seconds),
            (true, warnings) => format!("{:.1}, {warnings} warnings", check.seconds),
        }),
        check(&|check| check.peak_mib.to_string()),
    ]
}

fn free(record: &Record) -> usize {
    record.fallbacks.iter().filter(|location| location.reason.starts_with(FREE)).count()
}

fn sums(records: &[Record]) -> [String; 13] {
    let sum = |of: &dyn Fn(&Record) -> usize| records.iter().map(of).sum::<usize>().to_string();
    let positions: usize = records.iter().map(|record| record.schema_positions).sum();
    let rate = |count: usize| match positions.checked_div(count) {
        Some(rate) => format!("{count}, 1 in {rate}"),
        None => "0".to_owned(),
    };
    let fallbacks: usize = records.iter().map(|record| record.fallbacks.len()).sum();
    let checked = || records.iter().filter_map(|record| record.check.as_ref());
    [
        format!(
            "{} documents, {} of them well",
            records.len(),
            records.iter().filter(|record| record.is_ok()).count()
        ),
        sum(&|record| record.operations),
        sum(&|record| record.generated),
        sum(&|record| record.left_out.len()),
        positions.to_string(),
        rate(fallbacks),
        sum(&free),
        sum(&|record| record.types),
        sum(&|record| record.lines),
        format!("{:.0}", records.iter().flat_map(|record| record.ms.values()).sum::<f64>()),
        records.iter().map(|record| record.peak_mib).max().unwrap_or(0).to_string(),
        if checked().next().is_none() {
            "-".to_owned()
        } else {
            format!("{:.1}", checked().map(|check| check.seconds).sum::<f64>())
        },
        checked()
            .map(|check| check.peak_mib)
            .max()
            .map_or_else(|| "-".to_owned(), |most| most.to_string()),
    ]
}

/// Each document that is not as it should be, with the first reasons.
fn wrong(records: &[Record]) -> String {
    const SHOWN: usize = 5;
    let mut text = String::new();
    for record in records.iter().filter(|record| !record.is_ok()) {
        _ = writeln!(text, "\n{}:", record.name);
        if let Some(failure) = &record.failure {
            _ = writeln!(text, "  not generated: {failure}");
        }
        if let Some(message) = record.check.as_ref().and_then(|check| check.message.as_ref()) {
            _ = writeln!(text, "  {message}");
        }
        for location in
            record.left_out.iter().take(if record.failure.is_some() { 0 } else { SHOWN })
        {
            _ = writeln!(text, "  left out: {}: {}", location.pointer, location.reason);
        }
        if record.left_out.is_empty() && record.operations != record.generated {
            _ = writeln!(
                text,
                "  {} operations in the document, {} in the SDK",
                record.operations, record.generated
            );
        }
    }
    text
}

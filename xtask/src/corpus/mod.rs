//! Generates, and compiles, an SDK from every document of a folder, and says what became of each.

mod check;
mod documents;
mod one;
mod operations;
mod positions;
mod record;
mod table;

pub use check::check;
pub use documents::{Entry, find};
pub use one::{child, lines};

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::Context;
use generator::config::crate_name;
use indicatif::{ProgressBar, ProgressStyle};

use crate::CorpusArgs;
use crate::measure::available;
use record::Record;

/// `true`: every document gives a crate with all of its operations, which compiles without a
/// warning.
pub fn corpus(args: &CorpusArgs) -> anyhow::Result<bool> {
    let found = find(&args.folder)?;
    let mut entries: Vec<&Entry> = Vec::new();
    for only in &args.only {
        let mut matching = found
            .iter()
            .filter(|entry| entry.name == *only || entry.path.ends_with(only))
            .peekable();
        matching.peek().with_context(|| {
            format!("there is no document `{only}` in `{}`", args.folder.display())
        })?;
        entries.extend(matching);
    }
    if args.only.is_empty() {
        entries.extend(&found);
    }
    let records = all(&entries, args)?;
    print!("{}", table::table(&records));
    if let Some(path) = &args.json {
        std::fs::write(path, serde_json::to_string_pretty(&records)? + "\n")
            .with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    Ok(records.iter().all(Record::is_ok))
}

/// The largest ones first, so that no one waits for one of them in the end; told in the order
/// given.
fn all(entries: &[&Entry], args: &CorpusArgs) -> anyhow::Result<Vec<Record>> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(entries.get(*at).map_or(0, |entry| entry.bytes)));
    let queue = Mutex::new(order.into_iter());
    let records: Mutex<Vec<(usize, Record)>> = Mutex::default();
    let bar = ProgressBar::new(entries.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{elapsed:>4} {bar:30} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    let home = target();
    let work = |lane: usize| -> anyhow::Result<()> {
        loop {
            let next = queue.lock().ok().and_then(|mut queue| queue.next());
            let Some((at, entry)) = next.and_then(|at| Some((at, *entries.get(at)?))) else {
                return Ok(());
            };
            bar.set_message(entry.name.clone());
            let record = document(entry, &home, lane, args.compile)?;
            bar.inc(1);
            if bar.is_hidden() {
                eprintln!("{}: {}", entry.name, if record.is_ok() { "well" } else { "NOT well" });
            }
            if let Ok(mut records) = records.lock() {
                records.push((at, record));
            }
        }
    };
    std::thread::scope(|scope| {
        let lanes = lanes(entries.len(), args);
        let workers: Vec<_> = (0..lanes).map(|lane| scope.spawn(move || work(lane))).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| anyhow::bail!("a worker panicked"))
        })
    })?;
    bar.finish_and_clear();
    let mut records = records.into_inner().unwrap_or_default();
    records.sort_by_key(|(at, _)| *at);
    Ok(records.into_iter().map(|(_, record)| record).collect())
}

fn document(entry: &Entry, home: &Path, lane: usize, compile: bool) -> anyhow::Result<Record> {
    let name = crate_name(&entry.name);
    let out = home.join("crates").join(&name);
    let mut record = one::generate(entry, &out, &name)?;
    if compile && record.failure.is_none() {
        record.check = Some(check(&out, &home.join(format!("check-{lane}")))?);
    }
    Ok(record)
}

/// How many documents at a time. Cargo lets one run at a time into a target folder, so that each
/// lane builds the dependencies for itself: no use for a few documents.
fn lanes(documents: usize, args: &CorpusArgs) -> usize {
    /// The largest ones take that much, generating or compiling.
    const MIB: u64 = 3 << 10;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let memory = usize::try_from(available() / MIB).unwrap_or(cores);
    let worth = if args.compile { documents.div_ceil(8) } else { documents };
    args.jobs.unwrap_or(cores.min(memory).min(worth)).max(1)
}

/// Where crates and what the compiler makes of them go.
pub fn target() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| crate::paths::workspace().join("target"), PathBuf::from);
    target.join("corpus")
}

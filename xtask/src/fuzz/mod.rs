//! Documents that are almost right, and bytes that are none: the generator must not panic, hang, or
//! eat up the memory, and what it writes must be Rust.
//!
//! With `--compositions` the documents are made from nothing: graphs of schemas that are composed
//! of each other, of which a sample is compiled as well.
//!
//! A case is a number: it and the seeds give the same document again. Cases run in processes of
//! their own, so that an abort (the stack, the memory) is found, too, and what was found is kept in
//! `target/fuzz/found`.

mod case;
mod check;
mod compose;
mod compositions;
mod graft;
mod mutate;
mod seeds;
mod words;
mod worker;

pub use worker::work;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::Context;
use indicatif::ProgressBar;

use crate::{FuzzArgs, paths};

/// How many cases one process does.
const BATCH: u64 = 200;

/// What cases are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Documents that were changed.
    Mutation,
    /// Graphs of schemas.
    Composition,
}

/// What became of all cases.
struct Total {
    done: u64,
    generated: u64,
    findings: usize,
}

/// `true`: nothing was found.
pub fn fuzz(args: &FuzzArgs) -> anyhow::Result<bool> {
    let home = paths::workspace().join("target/fuzz");
    let kind = if args.compositions.is_some() { Kind::Composition } else { Kind::Mutation };
    if let Some(number) = args.case {
        let lane = Lane { folder: home.join("lane-0"), seeds: args.seeds.clone(), kind };
        return Ok(lane.run(number, 1)?.findings == 0);
    }
    if let Some(count) = args.compositions {
        return compositions::compositions(args, count);
    }
    let Total { done, generated, findings } = cases(args, kind, None)?;
    println!("{done} cases from {}, {generated} of them gave an SDK, {findings} found", args.start);
    Ok(findings == 0)
}

/// Cases in parallel: so many, or for as long as the arguments say.
fn cases(args: &FuzzArgs, kind: Kind, count: Option<u64>) -> anyhow::Result<Total> {
    let home = paths::workspace().join("target/fuzz");
    let found = home.join("found");
    fs::create_dir_all(&found).with_context(|| format!("cannot make `{}`", found.display()))?;
    let end = Instant::now() + Duration::from_secs_f64(args.minutes.max(0.0) * 60.0);
    let stop = count.map_or(u64::MAX, |count| args.start.saturating_add(count));
    let goes_on = |from: u64| from < stop && (count.is_some() || Instant::now() < end);
    let (next, done, findings) =
        (AtomicU64::new(args.start), AtomicU64::new(0), AtomicUsize::new(0));
    let generated = AtomicU64::new(0);
    let bar = ProgressBar::new_spinner();
    let lanes = args
        .jobs
        .unwrap_or_else(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get));
    let lane = |lane: usize| -> anyhow::Result<()> {
        let lane =
            Lane { folder: home.join(format!("lane-{lane}")), seeds: args.seeds.clone(), kind };
        loop {
            let mut from = next.fetch_add(BATCH, Ordering::Relaxed);
            let last = from.saturating_add(BATCH).min(stop);
            if !goes_on(from) {
                return Ok(());
            }
            while from < last && goes_on(from) {
                let batch = lane.run(from, last - from)?;
                findings.fetch_add(batch.findings, Ordering::Relaxed);
                generated.fetch_add(batch.generated, Ordering::Relaxed);
                let all = done.fetch_add(batch.next - from, Ordering::Relaxed) + batch.next - from;
                bar.set_message(format!("{all} cases, {} found", findings.load(Ordering::Relaxed)));
                bar.tick();
                from = batch.next;
            }
        }
    };
    std::thread::scope(|scope| {
        let lane = &lane;
        let lanes: Vec<_> = (0..lanes).map(|number| scope.spawn(move || lane(number))).collect();
        lanes
            .into_iter()
            .try_for_each(|lane| lane.join().unwrap_or_else(|_| anyhow::bail!("a lane panicked")))
    })?;
    bar.finish_and_clear();
    let total = Total {
        done: done.into_inner(),
        generated: generated.into_inner(),
        findings: findings.into_inner(),
    };
    if total.findings > 0 {
        println!("see {}", found.display());
    }
    Ok(total)
}

/// One process after the other.
struct Lane {
    folder: PathBuf,
    seeds: Vec<PathBuf>,
    kind: Kind,
}

/// What became of a batch.
struct Batch {
    /// The first case that was not done.
    next: u64,
    findings: usize,
    /// How many of them gave an SDK; unknown of those of a process that died.
    generated: u64,
}

impl Lane {
    fn run(&self, from: u64, count: u64) -> anyhow::Result<Batch> {
        fs::create_dir_all(&self.folder)?;
        let exe = std::env::current_exe().context("where is this program?")?;
        let mut command = Command::new(exe);
        command.arg("fuzz-worker");
        if self.kind == Kind::Composition {
            command.arg("--compositions");
        }
        command.arg(&self.folder).arg(from.to_string()).arg(count.to_string()).args(&self.seeds);
        let output = command
            .stdin(Stdio::null())
            .output()
            .context("cannot start a process that does cases")?;
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut findings = 0;
        for line in told.lines().filter(|line| line.starts_with("found ")) {
            eprintln!("{line}");
            findings += 1;
        }
        if output.status.success() {
            let generated = told
                .lines()
                .find_map(|line| line.strip_prefix("generated ")?.parse().ok())
                .unwrap_or_default();
            return Ok(Batch { next: from + count, findings, generated });
        }
        // It died of its last case.
        let number = fs::read_to_string(self.folder.join("number"))
            .ok()
            .and_then(|text| text.trim().parse().ok());
        let number: u64 = number.context("a process ended before its first case")?;
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        let words = format!(
            "{}: {}",
            output.status,
            words.lines().rev().take(4).collect::<Vec<_>>().join(" | ")
        );
        keep(&self.folder, number, &words)?;
        eprintln!("found {number}: {words}");
        Ok(Batch { next: number + 1, findings: findings + 1, generated: 0 })
    }

    /// Where the finds go, seen from a lane.
    fn found(folder: &Path) -> PathBuf {
        folder.parent().unwrap_or(folder).join("found")
    }
}

/// Keeps the document of a find, and why it is one.
fn keep(folder: &Path, number: u64, words: &str) -> anyhow::Result<()> {
    let found = Lane::found(folder);
    fs::create_dir_all(&found)?;
    for ending in ["json", "yaml"] {
        let from = folder.join(format!("case.{ending}"));
        if from.exists() {
            fs::copy(from, found.join(format!("{number}.{ending}")))?;
        }
    }
    fs::write(found.join(format!("{number}.txt")), words)?;
    Ok(())
}

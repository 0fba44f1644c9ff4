//! The process that does cases: within limits of time and memory, and with the case on disk before
//! it is done.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::Kind;
use super::case::{self, Case};
use super::check::{self, Runs};
use super::compositions;
use super::seeds::Seeds;

/// A case takes a fraction of a second; one that takes this long may as well be endless.
const LONGEST: Duration = Duration::from_secs(60);

/// All the memory a case may have, in bytes: far more than any document of the corpus takes.
const MEMORY: u64 = 3 << 30;

/// Cases `from..from + count`. What is found is printed, and kept.
pub fn work(
    kind: Kind,
    folder: &Path,
    from: u64,
    count: u64,
    seeds: &[PathBuf],
) -> anyhow::Result<bool> {
    limit_memory()?;
    let seeds = if kind == Kind::Mutation { Seeds::read(seeds)? } else { Seeds::default() };
    let begun = Arc::new(AtomicU64::new(0));
    watch(begun.clone());
    let start = Instant::now();
    let mut generated = 0;
    for number in from..from + count {
        for ending in ["json", "yaml"] {
            _ = fs::remove_file(folder.join(format!("case.{ending}")));
        }
        let Case { bytes, ending } = match kind {
            Kind::Mutation => case::make(number, &seeds),
            Kind::Composition => case::composition(number),
        };
        let path = folder.join(format!("case.{ending}"));
        fs::write(&path, bytes)?;
        fs::write(folder.join("number"), number.to_string())?;
        begun.store(
            u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX).max(1),
            Ordering::Relaxed,
        );
        if let Some(words) = wrong(kind, number, &path, &mut generated) {
            println!("found {number}: {words}");
            super::keep(folder, number, &words)?;
        }
        begun.store(0, Ordering::Relaxed);
    }
    println!("generated {generated}");
    Ok(true)
}

fn wrong(kind: Kind, number: u64, path: &Path, generated: &mut u64) -> Option<String> {
    if kind == Kind::Mutation {
        return check::wrong(
            path,
            Runs { twice: number.is_multiple_of(4), with_config: false },
            generated,
        );
    }
    // The pipeline's own time: what compares its runs takes some as well.
    let (start, computed) = (Instant::now(), compositions::computed());
    let found =
        check::wrong(path, Runs { twice: false, with_config: number.is_multiple_of(2) }, generated);
    // Both clocks: a machine that does other things is no find, and neither are threads that share
    // the work.
    let took = start.elapsed().min(compositions::computed().saturating_sub(computed));
    if found.is_none() && took > compositions::LONGEST {
        return Some(format!("it took {:.1} s", took.as_secs_f64()));
    }
    found
}

/// Ends the process when a case does not end.
fn watch(begun: Arc<AtomicU64>) {
    let start = Instant::now();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_millis(500));
            let begun = begun.load(Ordering::Relaxed);
            if begun > 0 && start.elapsed() > Duration::from_millis(begun) + LONGEST {
                eprintln!("no end after {} s", LONGEST.as_secs());
                std::process::abort();
            }
        }
    });
}

#[cfg(unix)]
fn limit_memory() -> anyhow::Result<()> {
    use nix::sys::resource::{Resource, setrlimit};
    // Address space, of which the resident part is the smaller one: a stack counts as a whole.
    Ok(setrlimit(Resource::RLIMIT_AS, MEMORY, MEMORY)?)
}

#[cfg(not(unix))]
fn limit_memory() -> anyhow::Result<()> {
    Ok(())
}

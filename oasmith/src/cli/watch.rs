//! Runs again when a file changes: `generate --watch` and `site --serve`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::run::Report;

/// How often files are looked at.
const PAUSE: Duration = Duration::from_millis(50);
/// Files must be as they are for so long: editors write in several steps, and people save several
/// files at once.
const QUIET: Duration = Duration::from_millis(100);

/// Time and size of files; `None` for a file that is not there.
type Seen = BTreeMap<PathBuf, Option<(SystemTime, u64)>>;

/// Calls `run`, which returns the files that it read, and again after each change of one of them.
/// It never returns.
pub fn watch(mut run: impl FnMut() -> Vec<PathBuf>) -> ! {
    let mut before = Seen::new();
    loop {
        let files = run();
        // A file that was saved while the run went on has the time from before the run.
        let known = look(&files).into_iter().map(|(path, now)| {
            let earlier = before.get(&path).copied();
            (path, earlier.unwrap_or(now))
        });
        before = wait(known.collect());
    }
}

/// Waits for a change, and until nothing changes any more.
fn wait(before: Seen) -> Seen {
    let files: Vec<PathBuf> = before.keys().cloned().collect();
    let mut last = before.clone();
    loop {
        std::thread::sleep(if last == before { PAUSE } else { QUIET });
        let now = look(&files);
        if now != before && now == last {
            return now;
        }
        last = now;
    }
}

fn look(files: &[PathBuf]) -> Seen {
    let seen = |path: &PathBuf| {
        let data = std::fs::metadata(path).ok()?;
        Some((data.modified().ok()?, data.len()))
    };
    files.iter().map(|path| (path.clone(), seen(path))).collect()
}

/// The files that a run has read, beside those that the command line names.
pub fn read_files(report: &Report) -> Vec<PathBuf> {
    let mut files = Vec::new();
    if let Some(file) = &report.config {
        files.extend([file.path.clone(), file.document()]);
        files.extend(file.overlays());
        let folder =
            file.config.ext.as_ref().map(|folder| file.path.with_file_name(folder.get_ref()));
        files.extend(folder.iter().flat_map(|folder| below(folder)));
    }
    if let Some(document) = &report.outcome.document {
        files.extend((0..).map_while(|file| document.path(file)));
    }
    files
}

/// A folder, whose time is that of its newest entry, and the files in it.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    std::iter::once(folder.to_owned()).chain(entries.map(|entry| entry.path())).collect()
}

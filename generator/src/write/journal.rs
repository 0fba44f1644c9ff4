//! Changes of many files as one: they are prepared beside the files, written down in a journal, and
//! only then made.
//!
//! A run that is killed before the journal is complete has changed nothing. A run that is killed
//! after it is completed by the next run, which finds the journal. So what a run sees is the old
//! state or the new one.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The folder within the output folder that holds prepared files and the journal.
pub(super) const FOLDER: &str = ".oasmith-new";

const JOURNAL: &str = "journal.json";

/// One change. Paths are absolute, since another run may start in another folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Step {
    /// A prepared file, by its name in the folder, goes to its path.
    Put {
        prepared: String,
        path: PathBuf,
    },
    Remove {
        path: PathBuf,
    },
}

/// Changes that are prepared.
#[derive(Debug, Default)]
pub(super) struct Journal {
    folder: PathBuf,
    steps: Vec<Step>,
}

impl Journal {
    /// An empty journal in an output folder.
    pub fn new(output: &Path) -> io::Result<Self> {
        let folder = std::path::absolute(output)?.join(FOLDER);
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder, steps: Vec::new() })
    }
    /// Prepares a file.
    pub fn put(&mut self, path: &Path, text: &str) -> io::Result<()> {
        let prepared = self.steps.len().to_string();
        std::fs::write(self.folder.join(&prepared), text)?;
        self.steps.push(Step::Put { prepared, path: std::path::absolute(path)? });
        Ok(())
    }
    /// Prepares a removal.
    pub fn remove(&mut self, path: &Path) -> io::Result<()> {
        self.steps.push(Step::Remove { path: std::path::absolute(path)? });
        Ok(())
    }
    /// Writes the journal: from here on, the changes are made, by this run or by the next.
    pub fn commit(self) -> io::Result<Committed> {
        let text = serde_json::to_string(&self.steps).map_err(io::Error::other)?;
        let unfinished = self.folder.join("journal.new");
        std::fs::write(&unfinished, text)?;
        std::fs::File::open(&unfinished)?.sync_all()?;
        std::fs::rename(&unfinished, self.folder.join(JOURNAL))?;
        Ok(Committed { folder: self.folder, steps: self.steps })
    }
    /// Takes back what was prepared.
    pub fn abandon(self) {
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Changes that will be made whatever happens.
#[derive(Debug)]
pub(super) struct Committed {
    folder: PathBuf,
    steps: Vec<Step>,
}

impl Committed {
    /// Makes the changes, those first that put something in place, and forgets the journal.
    pub fn make(self) -> io::Result<()> {
        for step in &self.steps {
            make(step, &self.folder)?;
        }
        std::fs::remove_dir_all(&self.folder)
    }
    /// As many as a run makes that is killed then.
    #[cfg(test)]
    pub fn make_some(&self, count: usize) -> io::Result<()> {
        self.steps.iter().take(count).try_for_each(|step| make(step, &self.folder))
    }
}

fn make(step: &Step, folder: &Path) -> io::Result<()> {
    let is_done = |result: io::Result<()>| match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    };
    match step {
        Step::Put { prepared, path } => {
            let prepared = folder.join(prepared);
            // The run that was killed has moved it.
            if !prepared.exists() {
                return Ok(());
            }
            if let Some(parent) = path.parent() {
                std::fs::create_dir_all(parent)?;
            }
            std::fs::rename(&prepared, path).or_else(|_| copy(&prepared, path))
        }
        Step::Remove { path } => is_done(std::fs::remove_file(path)),
    }
}

/// To another file system, where nothing can be renamed to.
fn copy(prepared: &Path, path: &Path) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    std::fs::copy(prepared, &beside)?;
    std::fs::rename(&beside, path).inspect_err(|_| _ = std::fs::remove_file(&beside))?;
    std::fs::remove_file(prepared)
}

/// Completes what a killed run has written down, or takes back what it has only prepared.
pub fn recover(output: &Path) -> io::Result<()> {
    let folder = std::path::absolute(output)?.join(FOLDER);
    let text = match std::fs::read_to_string(folder.join(JOURNAL)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return if folder.exists() { std::fs::remove_dir_all(&folder) } else { Ok(()) };
        }
        Err(error) => return Err(error),
    };
    let steps: Vec<Step> = serde_json::from_str(&text).map_err(io::Error::other)?;
    Committed { folder, steps }.make()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("oasmith-journal-{name}-{}", std::process::id()));
        _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("src/a.rs"), "old a").unwrap();
        fs::write(folder.join("src/gone.rs"), "old").unwrap();
        folder
    }

    fn prepare(folder: &Path) -> Journal {
        let mut journal = Journal::new(folder).unwrap();
        journal.put(&folder.join("src/a.rs"), "new a").unwrap();
        journal.put(&folder.join("src/b/c.rs"), "new c").unwrap();
        journal.put(&folder.join("lock"), "new lock").unwrap();
        journal.remove(&folder.join("src/gone.rs")).unwrap();
        journal
    }

    fn state(folder: &Path) -> [Option<String>; 4] {
        ["src/a.rs", "src/b/c.rs", "lock", "src/gone.rs"]
            .map(|file| fs::read_to_string(folder.join(file)).ok())
    }

    #[test]
    fn a_run_that_is_killed_before_the_journal_is_complete_has_changed_nothing() {
        let folder = folder("before");
        let before = state(&folder);
        drop(prepare(&folder));
        recover(&folder).unwrap();
        assert_eq!(state(&folder), before);
        assert!(!folder.join(FOLDER).exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_run_that_is_killed_after_any_step_is_completed_by_the_next() {
        let new = ["new a", "new c", "new lock"].map(|text| Some(text.to_owned()));
        for count in 0..=4 {
            let folder = folder(&format!("after-{count}"));
            let committed = prepare(&folder).commit().unwrap();
            committed.make_some(count).unwrap();
            drop(committed);
            recover(&folder).unwrap();
            let [a, c, lock, gone] = state(&folder);
            assert_eq!(([a, c, lock], gone), (new.clone(), None), "killed after {count} steps");
            assert!(!folder.join(FOLDER).exists());
            fs::remove_dir_all(&folder).unwrap();
        }
    }
}

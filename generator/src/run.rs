//! One run, from paths to files: reads config and lock, goes the pipeline's way, and writes,
//! compares or leaves it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::config::{self, ConfigFile};
use crate::diagnostics::{Diagnostics, Format, Sources};
use crate::load::{Limits, Pin, Pinned, Pinning, Pins, Web};
use crate::lock::{Lock, Released};
use crate::pipeline::{self, Input, Outcome};
use crate::surface::{self, ApiDiff, Baseline, Since};
use crate::write::{self, Changes, Counts, Earlier, Exclusive, Manifest};

/// What to make of what.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// Config or document.
    pub subject: Subject<'a>,
    /// What to do in the end.
    pub mode: Mode,
    /// What a document gets wrong is an error; with a config it always is.
    pub strict: bool,
    /// What of other machines may be read, beside what the config allows.
    pub web: Web<'a>,
    /// For timings: how long it is since some moment.
    pub clock: &'a dyn Fn() -> Duration,
}

/// Where it all starts.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// A config says everything.
    Config(&'a Path),
    /// A document alone; the crate's name is from its title unless given.
    Document {
        /// The OpenAPI document.
        input: &'a Path,
        /// Where the crate goes; nowhere to only lint.
        out: Option<&'a Path>,
        /// The crate's name.
        name: Option<&'a str>,
    },
    /// A config that is no file, such as an imported one. It has no lock.
    Ready {
        config: &'a ConfigFile,
        /// Where the crate goes, where it is not the config's `output`.
        out: Option<&'a Path>,
    },
}

/// What to do in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Puts the files on disk.
    Write,
    /// Compares with what is on disk.
    Check,
    /// Only says what is wrong.
    Lint,
}

/// How a run treats what it finds.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Overwrites and removes what was edited by hand, and what is in the way.
    pub force: bool,
    /// A warning stops the run as an error does.
    pub deny_warnings: bool,
    /// Lints that are off by default are warnings.
    pub quality: bool,
    /// When addresses are read, rather than the copies of what was there.
    pub pinning: Pinning,
    /// Does not compare the config's version with what users notice since the last release.
    pub allow_breaking: bool,
    /// This run makes a release: the lock begins anew with this version.
    pub release: Option<&'a str>,
    /// Finds the sources of the release with this version, or of the last one where none is given.
    pub baseline: &'a dyn Fn(Option<&str>) -> Option<Baseline>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            force: false,
            deny_warnings: false,
            quality: false,
            pinning: Pinning::default(),
            allow_breaking: false,
            release: None,
            baseline: &|_| None,
        }
    }
}

/// What became of it.
#[derive(Debug)]
pub struct Report {
    /// What the pipeline gave.
    pub outcome: Outcome,
    /// What was wrong.
    pub diagnostics: Diagnostics,
    /// As far as it could be read.
    pub config: Option<ConfigFile>,
    /// The folder of the generated crate.
    pub out: Option<PathBuf>,
    /// After writing.
    pub counts: Option<Counts>,
    /// After writing: the files that went.
    pub removed: Vec<PathBuf>,
    /// Files in the output folder that no run has written, and that stay.
    pub foreign: Vec<PathBuf>,
    /// What was read from addresses, or from the copies of what was there.
    pub pinned: BTreeMap<String, Pinned>,
    /// After comparing.
    pub changes: Option<Changes>,
    /// What users notice, where there was an SDK before.
    pub api_diff: Option<ApiDiff>,
}

/// The extension of the folder of copies, beside the config: `acme.pinned`.
const PINNED: &str = "pinned";

/// Runs. After an error nothing on disk is touched.
pub fn run(request: Request<'_>) -> Report {
    run_with(request, Options::default())
}

/// The same, with options.
pub fn run_with(request: Request<'_>, options: Options<'_>) -> Report {
    let (name, input, out) = match request.subject {
        Subject::Config(_) => (None, None, None),
        Subject::Document { input, out, name } => (name, Some(input), out),
        Subject::Ready { out, .. } => (None, None, out),
    };
    let has_config = !matches!(request.subject, Subject::Document { .. });
    let mut diagnostics = Diagnostics::new(request.strict || has_config);
    if options.deny_warnings {
        diagnostics.deny_warnings();
    }
    if options.quality {
        diagnostics.show_advice();
    }
    let config = match request.subject {
        Subject::Config(path) => config::load(path, &mut diagnostics),
        Subject::Document { .. } => None,
        Subject::Ready { config, .. } => Some(config.clone()),
    };
    diagnostics.set_levels(
        config.as_ref().map(|file| file.config.lints.levels(&file.path)).unwrap_or_default(),
    );
    let document = input.map(Path::to_owned).or_else(|| Some(config.as_ref()?.document()));
    let out = out.map(Path::to_owned).or_else(|| Some(config.as_ref()?.output()));
    let is_file = matches!(request.subject, Subject::Config(_));
    let lock_path = config.as_ref().filter(|_| is_file).map(ConfigFile::lock);
    let is_writing = request.mode == Mode::Write;
    let _exclusive = out.as_ref().filter(|_| is_writing).map(|out| {
        let by_config = config.as_ref().filter(|_| is_file).map(|file| file.path.as_path());
        Exclusive::wait(by_config, out)
    });
    if let (true, Some(out)) = (is_writing, &out) {
        write::complete(out, &mut diagnostics);
    }
    let lock = lock_path
        .as_ref()
        .map_or_else(|| Some(Lock::new()), |path| Lock::read(path, &mut diagnostics));

    let manifest = match (&lock_path, &lock) {
        (Some(_), Some(lock)) => (!lock.files.is_empty()).then(|| Manifest(lock.files.clone())),
        _ => out.as_deref().and_then(Manifest::read),
    };
    let mut outcome = Outcome::default();
    let lock = lock.unwrap_or_default();
    let pins = lock_path.as_ref().map(|path| pins(path, &lock, &request, options.pinning));
    if let Some(document) = &document {
        let read = Read { request: &request, pins: pins.as_ref() };
        outcome = read.generate(name, document, config.as_ref(), &lock, &mut diagnostics);
    }
    let mut report = Report {
        outcome,
        diagnostics,
        config,
        out,
        counts: None,
        removed: Vec::new(),
        pinned: pins.map(Pins::into_used).unwrap_or_default(),
        foreign: Vec::new(),
        changes: None,
        api_diff: None,
    };
    if request.mode != Mode::Lint && document.is_some() && !report.diagnostics.has_errors() {
        let disk = Disk {
            mode: request.mode,
            lock_path: lock_path.as_deref(),
            lock: &lock,
            manifest: manifest.as_ref(),
        };
        report.finish(disk, options);
    }
    report
}

/// Reads addresses, or the copies of what was there. A comparison uses no network.
fn pins<'a>(lock_path: &Path, lock: &Lock, request: &Request<'a>, when: Pinning) -> Pins<'a> {
    let when = match (when, request.mode) {
        (Pinning::Missing, Mode::Check) => Pinning::Offline,
        (when, _) => when,
    };
    Pins::new(lock_path.with_extension(PINNED), lock.pins.clone(), when, request.web.fetch)
}

/// What a run may read.
struct Read<'a> {
    request: &'a Request<'a>,
    /// None without a lock file.
    pins: Option<&'a Pins<'a>>,
}

impl Read<'_> {
    /// Calls the pipeline, with the addresses that the command line and the config allow.
    fn generate(
        &self,
        name: Option<&str>,
        document: &Path,
        config: Option<&ConfigFile>,
        lock: &Lock,
        diagnostics: &mut Diagnostics,
    ) -> Outcome {
        let Self { request, pins } = self;
        let by_config =
            config.iter().flat_map(|file| &file.config.allow_http).map(|prefix| prefix.get_ref());
        let allowed: Vec<String> = request.web.allowed.iter().chain(by_config).cloned().collect();
        let fetch = |address: &str| match pins {
            Some(pins) => pins.read(address),
            None => (request.web.fetch)(address),
        };
        let web = Web { allowed: &allowed, fetch: &fetch };
        let limits = &Limits::default();
        let input = Input { document, config, lock, name, limits, web, clock: request.clock };
        pipeline::generate(input, request.mode == Mode::Lint, diagnostics)
    }
}

/// Where a run writes, and what the last one left there.
struct Disk<'a> {
    mode: Mode,
    lock_path: Option<&'a Path>,
    lock: &'a Lock,
    manifest: Option<&'a Manifest>,
}

impl Report {
    fn finish(&mut self, disk: Disk<'_>, options: Options<'_>) {
        let Some(out) = self.out.clone() else { return };
        // A comparison shows what differs, whoever made the difference.
        let force = options.force || disk.mode != Mode::Write;
        let earlier = Earlier { manifest: disk.manifest, force };
        let Some(mut changes) =
            write::compare_with(&out, &self.outcome.files, &[], earlier, &mut self.diagnostics)
        else {
            return;
        };
        self.foreign = changes.foreign().to_vec();
        let old = changes.before(&out, &self.outcome.files);
        // Nobody uses what has not been there.
        let is_first = old.get("src/lib.rs").is_none();
        self.api_diff = if is_first { None } else { surface::compare(&old, &self.outcome.files) };
        if let Some(found) = &mut self.api_diff {
            found.add_wire(disk.lock, &self.outcome.lock);
        }
        self.outcome.lock.released = self.released(disk.lock, options.release);
        self.check_version(options);
        let manifest = Manifest::of(&self.outcome.files);
        let (path, text) = match disk.lock_path {
            Some(lock) => {
                self.outcome.lock.files = manifest.0;
                self.outcome.lock.pins =
                    self.pinned.iter().map(|(at, read)| (at.clone(), read.pin.clone())).collect();
                (lock.to_owned(), self.outcome.lock.to_text())
            }
            None => (out.join(write::MANIFEST_FILE), manifest.to_text()),
        };
        if changes.also(path, &text, &mut self.diagnostics).is_none()
            || self.keep_copies(&disk, &mut changes).is_none()
        {
            return;
        }
        match disk.mode {
            Mode::Write if self.diagnostics.has_errors() => {}
            Mode::Write => {
                self.removed = changes.removed().map(Path::to_owned).collect();
                self.counts = Some(changes.apply(&out, &mut self.diagnostics));
            }
            Mode::Check | Mode::Lint => self.changes = Some(changes),
        }
    }

    /// Writes the copies of what was read from addresses, and removes those of addresses that the
    /// document no longer names. `None` when a copy on disk cannot be read.
    fn keep_copies(&mut self, disk: &Disk<'_>, changes: &mut Changes) -> Option<()> {
        let Some(folder) = disk.lock_path.map(|path| path.with_extension(PINNED)) else {
            return Some(());
        };
        for read in self.pinned.values() {
            changes.also(folder.join(&read.pin.file), &read.text, &mut self.diagnostics)?;
        }
        for (address, Pin { file, hash }) in &disk.lock.pins {
            if !self.pinned.contains_key(address) {
                changes.remove_copy(folder.join(file), hash);
            }
        }
        Some(())
    }

    /// The last release: this one, or that of the lock with what this run adds.
    fn released(&self, lock: &Lock, release: Option<&str>) -> Option<Released> {
        if let Some(version) = release {
            return Some(Released { version: version.to_owned(), ..Released::default() });
        }
        let mut released = lock.released.clone()?;
        released.since =
            released.since.max(self.api_diff.as_ref().map(ApiDiff::impact).unwrap_or_default());
        Some(released)
    }

    fn check_version(&mut self, options: Options<'_>) {
        let Some(config) = self.config.as_ref().filter(|_| !options.allow_breaking) else { return };
        let since = Since {
            locked: self.outcome.lock.released.as_ref(),
            api_diff: self.api_diff.as_ref(),
            find: options.baseline,
        };
        since.check(&self.outcome.files, config, &mut self.diagnostics);
    }

    /// Nothing was wrong, and nothing differs.
    pub fn is_ok(&self) -> bool {
        !self.diagnostics.has_errors() && self.changes.as_ref().is_none_or(Changes::is_empty)
    }
    /// The diagnostics as a person reads them. `styled`: with the colours of a terminal.
    pub fn render(&self, styled: bool) -> String {
        self.show(Format::Human, styled)
    }
    /// The diagnostics in one of the forms that there are.
    pub fn show(&self, format: Format, styled: bool) -> String {
        let mut sources = Sources::new(self.outcome.document.as_ref());
        if let Some(config) = &self.config {
            sources = sources.with(&config.path, &config.text);
        }
        format.show(&self.diagnostics, &sources, styled)
    }
}

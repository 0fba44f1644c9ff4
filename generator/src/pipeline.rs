//! The recipe: load, normalize, lower, plan, emit.

use std::path::Path;
use std::time::Duration;

use crate::config::{CRATE_NAME, ConfigFile, Ext, Settings, another_crate_name, wrong_crate_name};
use crate::diagnostics::{Diagnostics, SourceLocation};
use crate::file_set::FileSet;
use crate::ir::Api;
use crate::load::{Document, Limits, Web};
use crate::lock::Lock;
use crate::normalize::{optional, overlay, transform};
use crate::oas::Root;
use crate::plan::Plan;
use crate::{emit, keywords, load, lower, normalize, plan, quality};

/// What a run works on.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The OpenAPI document.
    pub document: &'a Path,
    /// How the SDK is to look.
    pub config: Option<&'a ConfigFile>,
    /// The names of the last run.
    pub lock: &'a Lock,
    /// The crate's name, where there is no config or another than it says.
    pub name: Option<&'a str>,
    pub limits: &'a Limits,
    /// What of other machines may be read.
    pub web: Web<'a>,
    /// For timings: how long it is since some moment. The generator itself looks at no clock.
    pub clock: &'a dyn Fn() -> Duration,
}

/// What became of it. After errors there are no files.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The generated crate.
    pub files: FileSet,
    /// The names of this run.
    pub lock: Lock,
    /// To show diagnostics.
    pub document: Option<Document>,
    /// What it means, once that is known.
    pub api: Option<Api>,
    /// Every decision about the Rust code, once they are made.
    pub plan: Option<Plan>,
    /// The config with every default filled in.
    pub settings: Option<Settings>,
    /// How many operations the SDK has.
    pub operations: usize,
    /// How many types are emitted for it.
    pub types: usize,
    /// How long each stage took, in their order.
    pub timings: Vec<(&'static str, Duration)>,
}

/// The whole way. With `only_lint`, all but the writing down.
pub fn generate(input: Input<'_>, only_lint: bool, diagnostics: &mut Diagnostics) -> Outcome {
    let mut outcome = Outcome::default();
    let mut watch = Watch { clock: input.clock, last: (input.clock)(), timings: Vec::new() };
    if let Some((api, plan, settings)) = understand(input, &mut outcome, &mut watch, diagnostics) {
        if !only_lint
            && !diagnostics.has_errors()
            && let Some(document) = &outcome.document
        {
            outcome.files = watch.time("emit", || emit::emit(&api, &plan, &settings, document));
        }
        (outcome.api, outcome.plan, outcome.settings) = (Some(api), Some(plan), Some(settings));
    }
    outcome.timings = watch.timings;
    outcome
}

/// Everything that can go wrong, in one run: a stage goes on with what the one before could repair.
fn understand(
    input: Input<'_>,
    outcome: &mut Outcome,
    watch: &mut Watch<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(Api, Plan, Settings)> {
    if let Some(name) = input.name {
        check_name(name, diagnostics);
    }
    let overlays = input.config.map(ConfigFile::overlays).unwrap_or_default();
    let loaded = watch.time("load", || {
        let mut loaded = load::load(input.document, input.limits, input.web, diagnostics)?;
        overlay::apply(&mut loaded, &overlays, input.limits, diagnostics);
        transform::apply(&mut loaded, input.config, diagnostics);
        Some(loaded)
    })?;
    watch.time("keywords", || keywords::check(&loaded, input.config, diagnostics));
    let normalized = watch.time("normalize", || {
        let mut document = normalize::normalize(loaded, diagnostics)?;
        optional::apply(&mut document, input.config, diagnostics);
        lower::webhook_events::apply(&mut document, input.config, diagnostics);
        Ok(document)
    });
    let document = match normalized {
        Ok(document) => outcome.document.insert(document),
        Err(document) => {
            diagnostics.settle(&document);
            outcome.document = Some(document);
            return None;
        }
    };
    let lock = input.lock.at_paths(Root(document.root()).paths().map(|(path, _)| path));
    let mut api = watch.time("lower", || lower::lower(document, input.config, &lock, diagnostics));
    let mut settings = Settings::new(input.config.map(|file| &file.config), input.name, &api);
    settings.name_keys(&mut api.schemes, &lock.variables);
    settings.ext = input.config.map(|file| Ext::read(file, diagnostics)).unwrap_or_default();
    let library = settings.library();
    let options = plan::Options {
        crate_name: &library,
        build_received: settings.build_received,
        groups: settings.groups,
        lenient_responses: settings.lenient_responses,
        skip_events: settings.skip_events.as_deref(),
    };
    let (plan, new_lock) = watch.time("plan", || plan::plan(&api, options, &lock, diagnostics));
    outcome.lock = new_lock;
    diagnostics.settle(document);
    // Warnings about a whole SDK that there will not be would only hide the errors.
    if !diagnostics.has_errors() {
        lower::servers::report(document, &api, input.config, diagnostics);
        quality::check(document, &api, diagnostics);
        diagnostics.settle(document);
        diagnostics.report_unused_levels();
    }
    (outcome.operations, outcome.types) = (api.operations.len(), plan.items.len());
    Some((api, plan, settings))
}

/// The name in a config is checked where it is read.
fn check_name(name: &str, diagnostics: &mut Diagnostics) {
    if let Some(reason) = wrong_crate_name(name) {
        let message = format!("`--name {name}`: this cannot be a crate's name: {reason}");
        diagnostics.error(CRATE_NAME, SourceLocation::Nowhere, message, another_crate_name(name));
    }
}

struct Watch<'a> {
    clock: &'a dyn Fn() -> Duration,
    last: Duration,
    timings: Vec<(&'static str, Duration)>,
}

impl Watch<'_> {
    fn time<T>(&mut self, stage: &'static str, work: impl FnOnce() -> T) -> T {
        let result = work();
        let now = (self.clock)();
        self.timings.push((stage, now.saturating_sub(self.last)));
        self.last = now;
        result
    }
}

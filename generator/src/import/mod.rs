//! Imports a `stainless.yml`: the config of a vendor's generator becomes a config of this one, with
//! the same tree and names.
//!
//! The way: find and read the document (`locate`), change it as the config says (`transforms`),
//! read the config against it into plain data (`model`), compare what the generator makes of it
//! with what the config means (`settle`), and write it down (`config_text`, `overlay_text`).
//! Whoever calls this writes the files.

mod casings;
mod client;
mod comments;
mod config_text;
mod endpoints;
mod fits;
mod json_path;
mod keys;
mod locate;
mod method;
mod model;
mod notes;
mod overlay_text;
mod paths;
mod read;
mod report;
mod salvage;
mod schemas;
mod schemes;
mod security;
mod settle;
mod streams;
mod targets;
mod toml;
mod transforms;
mod tree;
mod webhooks;
mod yaml;

use std::path::{Path, PathBuf};

use crate::config::ConfigFile;
use crate::diagnostics::{self, Code, Diagnostics, Sources};
use crate::load::{Document, Web};
use config_text::Paths;

/// The document is missing, or nobody says where it is.
pub const DOCUMENT: Code = Code("import-document");
/// The config has no resources, or they have no methods.
pub const RESOURCES: Code = Code("import-resources");
/// A method without endpoint, or two of one name.
pub const METHOD: Code = Code("import-method");
/// An endpoint that the document does not have.
pub const ENDPOINT: Code = Code("import-endpoint");
/// A model without schema.
pub const MODEL: Code = Code("import-model");
/// A value that cannot be.
pub const VALUE: Code = Code("import-value");

/// What to import.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The `stainless.yml`.
    pub config: &'a Path,
    /// The OpenAPI document, where the files beside the config do not name it.
    pub document: Option<&'a Path>,
    /// What of other machines may be read.
    pub web: Web<'a>,
}

/// What became of it.
#[derive(Default)]
pub struct Outcome {
    /// Nothing after an error.
    pub imported: Option<Imported>,
    diagnostics: Diagnostics,
    document: Option<Document>,
    /// Diagnostics of the generator, about the document and the new config.
    trial: Option<settle::Trial>,
}

/// A config that was imported, ready to be written, or to be used as it is.
pub struct Imported {
    /// The crate's name, which the files are called by.
    pub name: String,
    /// The config as it would be beside the imported file, with everything in it.
    pub config: ConfigFile,
    /// How many methods, models and operations there are, and what was not carried over.
    pub report: String,
    import: model::Import,
    document: PathBuf,
    source: PathBuf,
}

/// A file to write: its name and text.
pub type NewFile = (String, String);

/// Reads a `stainless.yml` and the document that belongs to it.
pub fn import(request: Request<'_>) -> Outcome {
    let mut outcome = Outcome { diagnostics: Diagnostics::new(false), ..Outcome::default() };
    let Some(document) =
        locate::document(request.config, request.document, &mut outcome.diagnostics)
    else {
        return outcome;
    };
    let read = read::read(request, &document, &mut outcome.diagnostics);
    outcome.document = read.document;
    let (Some(mut import), false) = (read.import, outcome.diagnostics.has_errors()) else {
        return outcome;
    };
    let from_config = paths::relative(request.config.parent().unwrap_or(Path::new("")), &document);
    let virtual_path = request.config.with_extension("imported.toml");
    let source = request
        .config
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let output = import.package.name.clone();
    let at = settle::At {
        config: &virtual_path,
        document: &document,
        document_from_config: &from_config,
        output: &output,
        source: &source,
        web: request.web,
    };
    let trial = settle::settle(&mut import, at);
    if let (Some(config), false) = (trial.config.clone(), trial.diagnostics.has_errors()) {
        let name = import.package.name.clone();
        let source = request.config.to_owned();
        let report = report::with_trial(read.report, &import.lints, &trial.dropped);
        outcome.imported = Some(Imported { name, config, report, import, document, source });
    }
    outcome.trial = Some(trial);
    outcome
}

impl Outcome {
    /// All diagnostics as a person reads them. `styled`: with the colours of a terminal.
    pub fn render(&self, styled: bool) -> String {
        let mut text =
            diagnostics::render(&self.diagnostics, &Sources::new(self.document.as_ref()), styled);
        // What the generator says of a config that is written it says again.
        if let (Some(trial), None) = (&self.trial, &self.imported) {
            let mut sources = Sources::new(trial.outcome.document.as_ref());
            if let Some(config) = &trial.config {
                sources = sources.with(&config.path, &config.text);
            }
            text.push_str(&diagnostics::render(&trial.diagnostics, &sources, styled));
        }
        text
    }
    /// The import's own diagnostics.
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.diagnostics
    }
}

impl Imported {
    /// The config, and an overlay where there is one, for a folder.
    pub fn files(&self, folder: &Path) -> Vec<NewFile> {
        let overlay = overlay_text::overlay(
            &self.import.transforms,
            &format!("The document of {}", self.name),
        );
        let overlay_name = format!("{}.overlay.yaml", self.name);
        let source = paths::relative(folder, &self.source);
        let paths = Paths {
            document: &paths::relative(folder, &self.document),
            overlay: overlay.as_ref().map(|(_, count)| (overlay_name.as_str(), *count)),
            output: &self.name,
            source: &source,
        };
        let mut files =
            vec![(format!("{}.toml", self.name), config_text::config(&self.import, &paths))];
        if let Some((text, _)) = overlay {
            files.push((overlay_name, text));
        }
        files
    }
}

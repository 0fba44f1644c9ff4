//! Writes down what `plan` decided: the text of every file of the crate. Makes no decision that
//! could fail.

pub mod accept;
mod agents_md;
mod api_md;
mod argument;
mod argument_docs;
mod bare_url;
pub mod blocking;
mod body_settings;
pub mod call;
mod client;
mod client_options;
pub mod code_samples;
mod crate_templates;
pub mod doc_text;
mod encode;
mod errors;
pub mod example_code;
mod examples;
mod form_docs;
mod json_layout;
mod layout;
mod lib_rs;
mod literals;
mod llms_txt;
mod location_sentence;
mod manifest;
mod markdown;
mod masks;
pub mod operation_docs;
pub mod operation_example;
mod paging;
pub mod placeholder;
mod reading;
pub mod readme;
mod readme_operations;
mod request_facts;
mod resources;
mod response;
mod response_headers;
pub mod sample;
mod scalars;
pub mod servers;
pub mod source;
mod template;
pub mod tokens;
mod type_modules;
pub mod types;
pub mod value;
mod vendored;
mod whole_body;
mod wire_tests;

pub use operation_docs::alternatives;

use crate::config::{ArrayFormat, NestedFormat, Settings};
use crate::file_set::FileSet;
use crate::ir::Api;
use crate::load::Document;
use crate::plan::Plan;
use crate::wire::{Formats, Reader};
use source::{SourceFile, Task};

/// All files of the SDK. `document` is the normalized one, which the wire tests take their
/// expectations from.
pub fn emit(api: &Api, plan: &Plan, settings: &Settings, document: &Document) -> FileSet {
    let reader =
        settings.wire_tests.then(|| Reader::new(document).with_formats(query_formats(settings)));
    let shapes = types::shapes::ShapeNames::new(api, plan);
    let mut tasks: Vec<Task<'_>> = vec![
        Box::new(|| lib_rs::file(api, plan, settings, !shapes.is_empty())),
        Box::new(|| client::file(api, plan, settings)),
        Box::new(|| readme::file(api, plan, settings)),
        Box::new(|| api_md::file(api, plan, settings)),
    ];
    if settings.agent_files {
        tasks.push(Box::new(|| agents_md::file(api, plan, settings)));
    }
    let servers = servers::file(api);
    tasks.extend(errors::tasks(api, plan));
    tasks.extend(response_headers::tasks(plan));
    tasks.extend(types::tasks(api, plan, &shapes));
    tasks.extend(resources::tasks(api, plan));
    if let Some(reader) = &reader {
        tasks.extend(wire_tests::tasks(api, plan, reader));
    }
    let files = source::run(tasks).into_iter();
    let examples = examples::files(api, plan, settings);
    let calling = examples::calling(&examples);
    let llms_txt = settings.agent_files.then(|| llms_txt::file(api, plan, settings, &examples));
    let files = files
        .chain(manifest::files(settings, plan, &calling))
        .chain(llms_txt)
        .chain(examples)
        .chain(vendored::files());
    let files = files.chain(vendored::ext(settings)).chain(servers);
    files.map(|SourceFile { path, text }| (path, text)).collect()
}

/// As the reader of the wire tests has them.
fn query_formats(settings: &Settings) -> Formats {
    let arrays = settings.array_format.map(|format| match format {
        ArrayFormat::Comma => "comma",
        ArrayFormat::Repeat => "repeat",
        ArrayFormat::Brackets => "brackets",
        ArrayFormat::Indices => "indices",
    });
    let nested = settings.nested_format.map(|format| match format {
        NestedFormat::Brackets => "brackets",
        NestedFormat::Dots => "dots",
    });
    Formats { arrays, nested }
}

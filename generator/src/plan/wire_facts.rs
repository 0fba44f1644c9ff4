//! What a request has on the wire beside its path and the names of its arguments, in lines that the
//! lock keeps. Where such a line differs, requests differ although the Rust code is the same.

use crate::ir::{
    ArrayFormat, BodyEncoding, Location, NestedFormat, Operation, Parameter, PartEncoding, Style,
};

/// The lines of an operation. What is usual has none: a query parameter of `style: form`, a body of
/// JSON, a response of JSON.
pub fn wire_facts(operation: &Operation) -> Vec<String> {
    let mut lines: Vec<String> = operation.parameters.iter().filter_map(parameter).collect();
    if let Some(body) = &operation.body {
        if body.encoding != BodyEncoding::Json || body.media_type != "application/json" {
            lines.push(format!("the body is sent as `{}`", body.media_type));
        }
        lines.extend(body.parts.iter().filter_map(part));
    }
    if operation.response_types.iter().any(|media_type| media_type != "application/json") {
        lines.push(format!("it accepts `{}`", operation.response_types.join(", ")));
    }
    if let Some(server) = &operation.server {
        lines.push(format!("it is sent to `{server}`"));
    }
    if let Some(switch) = operation.stream_switch.as_ref().filter(|switch| switch.value.is_some()) {
        lines.push(format!("`{}` asks for a stream", switch.name));
    }
    if !operation.repeatable {
        lines.push("it is never repeated".to_owned());
    }
    if let Some(retries) = operation.retries {
        lines.push(format!("it is retried {retries} times"));
    }
    if let Some(timeout) = operation.timeout {
        lines.push(format!("an attempt may take {} ms", timeout.as_millis()));
    }
    lines
}

fn parameter(of: &Parameter) -> Option<String> {
    let usual = match of.location {
        Location::Path | Location::Header => (Style::Simple, false),
        Location::Query | Location::Cookie => (Style::Form, true),
    };
    let mut words = Vec::new();
    words.extend(of.constant.as_ref().map(|value| format!("is always `{value}`")));
    words.extend(of.content.as_ref().map(|media_type| format!("is sent as `{media_type}`")));
    if of.content.is_none() && (of.style, of.explode) != usual {
        words.push(format!("is written as {}", style(of.style, of.explode)));
    }
    if of.allow_reserved {
        words.push("keeps reserved characters".to_owned());
    }
    let location = of.location.as_str();
    (!words.is_empty()).then(|| format!("{location} `{}` {}", of.name, words.join(", ")))
}

fn part(of: &PartEncoding) -> Option<String> {
    let mut words = Vec::new();
    words.extend(of.media_type.as_ref().map(|media_type| format!("is sent as `{media_type}`")));
    words.extend(
        of.style.map(|(kind, explode, _)| format!("is written as {}", style(kind, explode))),
    );
    (!words.is_empty()).then(|| format!("the part `{}` {}", of.name, words.join(", ")))
}

fn style(of: Style, explode: bool) -> String {
    let word = match of {
        Style::Simple => "simple",
        Style::Label => "label",
        Style::Matrix => "matrix",
        Style::Form => "form",
        Style::SpaceDelimited => "spaceDelimited",
        Style::PipeDelimited => "pipeDelimited",
        Style::TabDelimited => "tabDelimited",
        Style::DeepObject => "deepObject",
        Style::QueryString => "the whole query",
        Style::Nested(arrays, objects) => return nested(arrays, objects),
    };
    format!("{word}{}", if explode { ", exploded" } else { "" })
}

fn nested(arrays: ArrayFormat, objects: Option<NestedFormat>) -> String {
    let arrays = match arrays {
        ArrayFormat::Comma => "lists with commas",
        ArrayFormat::Repeat => "lists with repeated names",
        ArrayFormat::Brackets => "lists with brackets",
        ArrayFormat::Indices => "lists with indices",
    };
    match objects {
        Some(NestedFormat::Brackets) => format!("{arrays} and objects with brackets"),
        Some(NestedFormat::Dots) => format!("{arrays} and objects with dots"),
        None => arrays.to_owned(),
    }
}

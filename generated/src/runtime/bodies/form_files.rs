// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Files of a form that was given as one value: the text of each is its content.

use super::content::Content;
use super::upload::FilePart;
use crate::runtime::json::shape::Shape;
use std::borrow::Cow;

/// Turns the members of these names into files. A member that is null or an object stays a value.
pub(crate) fn send_as_files(content: &mut Content, names: &[&'static str]) -> Result<(), String> {
    for name in names {
        let Some(json) = content.member(&[*name]) else { continue };
        let files = files(&json).map_err(|error| format!("the file `{name}`: {error}"))?;
        if !files.is_empty() {
            content.set_files(Cow::Borrowed(*name), files)?;
        }
    }
    Ok(())
}

fn files(json: &str) -> Result<Vec<FilePart>, serde_json::Error> {
    let file = |text: Cow<'_, str>| FilePart::new(text.into_owned());
    match Shape::parse(json)? {
        Shape::Scalar(text) => Ok(vec![file(text)]),
        Shape::List(items) => items
            .iter()
            .filter_map(|item| Shape::text(item.get()).transpose())
            .map(|text| text.map(file))
            .collect(),
        Shape::Null | Shape::Object(_) => Ok(Vec::new()),
    }
}

//! What stands beside a `$ref`.

use crate::diagnostics::Place;
use crate::load::{Object, Value};
use crate::normalize::build;
use crate::normalize::repairs::IGNORED;
use crate::normalize::version::Version;
use crate::normalize::walk::Normalizer;

/// What says nothing about values: for everybody before 3.1 too, whatever that says.
const ANNOTATIONS: [&str; 9] =
    ["description", "title", "nullable", "deprecated", "readOnly", "writeOnly", "default", "example", "examples"];
/// What says nothing at all.
const SILENT: [&str; 9] = ["$ref", "$id", "$schema", "$defs", "definitions", "$comment", "$anchor", "$dynamicAnchor", "summary"];

impl Normalizer<'_> {
    /// `allOf` of the reference, beside what else there is. Before 3.1 only annotations count there.
    pub(super) fn siblings(&mut self, object: &mut Object) {
        if self.version != Version::V31 {
            self.forget_ignored(object);
        }
        let speaks = |key: &str| !key.starts_with("x-") && !SILENT.contains(&key);
        if !object.keys().any(|key| speaks(key)) {
            return;
        }
        let Some((at, _, reference)) = object.shift_remove_full("$ref") else { return };
        let reference = build::object(reference.origin, [("$ref", reference)]);
        match object.get_mut("allOf").map(|all| &mut all.value) {
            Some(Value::Array(items)) => items.insert(0, reference),
            _ => _ = object.shift_insert(at, "allOf".into(), build::array(reference.origin, vec![reference])),
        }
    }

    fn forget_ignored(&mut self, object: &mut Object) {
        let counts = |key: &str| key.starts_with("x-") || SILENT.contains(&key) || ANNOTATIONS.contains(&key);
        let ignored: Vec<_> = object.keys().filter(|key| !counts(key)).cloned().collect();
        for key in ignored {
            if let Some(member) = object.shift_remove(&key) {
                let message = format!("`{key}` beside `$ref` has no meaning before 3.1");
                let help = "put both into an `allOf`, or remove it";
                self.diagnostics.warning(IGNORED, Place::Key(member.origin), message, help);
            }
        }
    }
}

// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A field mask made of what a request sets: for `update_mask_from_body()`.

use crate::runtime::json::shape::Members;
use crate::runtime::values::field_mask::FieldMask;
use serde_json::value::RawValue;

/// That a mask is to be made, and of what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mask {
    /// The member of the body, or the query parameter, that takes it.
    pub(crate) name: &'static str,
    pub(crate) in_query: bool,
    /// The paths of the members whose parts are named one by one.
    pub(crate) objects: &'static [&'static str],
}

/// The paths that a body sets, as they are named on the wire; `None` where it sets nothing, or
/// brings its own mask.
pub(crate) fn mask_from_body(body: &[u8], mask: &Mask) -> Result<Option<FieldMask>, String> {
    let Members(members) = serde_json::from_slice::<Members<&RawValue>>(body)
        .map_err(|_| "it is not a JSON object".to_owned())?;
    if !mask.in_query && members.iter().any(|(name, _)| name == mask.name) {
        return Ok(None);
    }
    let mut paths = Vec::new();
    collect(members, "", mask.objects, &mut paths);
    Ok(Some(paths).filter(|paths| !paths.is_empty()).map(FieldMask::from))
}

fn collect(
    members: Vec<(String, &RawValue)>,
    prefix: &str,
    objects: &[&str],
    paths: &mut Vec<String>,
) {
    for (name, value) in members {
        let path = format!("{prefix}{}", quoted(&name));
        let inner = objects
            .contains(&path.as_str())
            .then(|| serde_json::from_str::<Members<&RawValue>>(value.get()));
        match inner {
            // An empty object sets nothing inside, so it is set itself; as is what is null.
            Some(Ok(Members(inner))) if !inner.is_empty() => {
                collect(inner, &format!("{path}."), objects, paths)
            }
            _ => paths.push(path),
        }
    }
}

/// AIP-161: a name that could be read as more than one goes in backticks.
fn quoted(name: &str) -> String {
    if name.contains(['.', ',', '`']) { format!("`{name}`") } else { name.to_owned() }
}

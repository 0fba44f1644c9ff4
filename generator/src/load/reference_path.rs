//! The paths that references are written with.

use std::path::{Component, Path, PathBuf};

/// In a `mapping`, `Cat` is the name of a schema, `#/components/schemas/Cat` and `cat.yaml` are
/// references.
pub(super) fn looks_like_reference(text: &str) -> bool {
    text.contains('#')
        || text.starts_with('.')
        || [".yaml", ".yml", ".json"].iter().any(|extension| text.ends_with(extension))
}

/// `https` of `https://..`, `urn` of `urn:..`; one letter is a drive of Windows.
pub(super) fn scheme(path: &str) -> Option<&str> {
    if path.starts_with("//") {
        return Some("https");
    }
    let (scheme, _) = path.split_once(':')?;
    let ok = scheme.len() > 1
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    ok.then_some(scheme)
}

/// `a/./b/../c` → `a/c`, without looking at the disk: the same file must have one name.
pub(super) fn normalize(path: &Path) -> PathBuf {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match (part, parts.last()) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => _ = parts.pop(),
            _ => parts.push(part),
        }
    }
    parts.iter().collect()
}

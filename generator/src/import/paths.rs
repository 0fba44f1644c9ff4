//! Paths from one folder to another.

use std::path::{Component, Path, PathBuf};

use crate::load::address;

/// A path as it is from a folder, with `/` on every machine; an address stays.
pub(super) fn relative(folder: &Path, path: &Path) -> String {
    if let Some(address) = address(path) {
        return address.to_owned();
    }
    let (folder, path) = (plain(folder), plain(path));
    let shared = folder.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    if shared == 0 && folder.is_absolute() {
        return path.display().to_string();
    }
    let up = folder.components().skip(shared).map(|_| "..".to_owned());
    let down = path.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// The absolute path without steps back.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).components() {
        match part {
            Component::ParentDir => _ = plain.pop(),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_given_from_a_folder() {
        assert_eq!(relative(Path::new("/a/b"), Path::new("/a/c/d.yaml")), "../c/d.yaml");
        assert_eq!(relative(Path::new("x"), Path::new("x/y/../d.yaml")), "d.yaml");
        assert_eq!(relative(Path::new("x"), Path::new("https://a.test/d.yaml")), "https://a.test/d.yaml");
    }
}

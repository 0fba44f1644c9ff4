//! References to other machines: read only where the one who runs the generator allows it.

use std::path::Path;

/// Reads what is at an address.
pub type Fetch<'a> = &'a dyn Fn(&str) -> std::io::Result<Vec<u8>>;

/// Which addresses may be read, and how.
#[derive(Clone, Copy)]
pub struct Web<'a> {
    /// What an address must begin with, one of them.
    pub allowed: &'a [String],
    /// The generator itself knows no network.
    pub fetch: Fetch<'a>,
}

impl Web<'_> {
    /// Reads nothing from anywhere.
    pub const NONE: Web<'static> =
        Web { allowed: &[], fetch: &|_| Err(std::io::ErrorKind::Unsupported.into()) };

    /// `https://a.b/` allows what is below it, not `https://a.b.evil/`.
    pub(super) fn allows(&self, address: &str) -> bool {
        self.allowed.iter().any(|allowed| {
            let rest = address.strip_prefix(allowed.as_str());
            rest.is_some_and(|rest| {
                allowed.ends_with('/') || rest.is_empty() || rest.starts_with('/')
            })
        })
    }
}

/// `https://a.b/c`: an address rather than a file.
pub(super) fn is_address(path: &str) -> bool {
    path.split_once("://")
        .is_some_and(|(scheme, rest)| (scheme == "https" || scheme == "http") && !rest.is_empty())
}

/// The same of a file's path, as which an address is kept.
pub fn address(path: &Path) -> Option<&str> {
    path.to_str().filter(|path| is_address(path))
}

/// The folder that an address is in: what stands beside it begins so.
pub(super) fn folder(address: &str) -> &str {
    let address = address.split(['?', '#']).next().unwrap_or(address);
    let start = address.find("://").map_or(0, |at| at + 3);
    match address.get(start..).and_then(|path| path.rfind('/')) {
        Some(at) => address.get(..=start + at).unwrap_or(address),
        None => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_ends_where_a_step_does() {
        let allowed = ["https://a.test/api".to_owned(), "http://b.test/".to_owned()];
        let web = Web { allowed: &allowed, ..Web::NONE };
        for address in ["https://a.test/api", "https://a.test/api/b", "http://b.test/c"] {
            assert!(web.allows(address), "{address}");
        }
        for address in
            ["https://a.test/apis", "https://a.test", "http://b.test.evil/", "https://b.test/c"]
        {
            assert!(!web.allows(address), "{address}");
        }
        assert_eq!(folder("https://a.test/v1/api.yaml?x=/y"), "https://a.test/v1/");
        assert_eq!(folder("https://a.test"), "https://a.test");
    }
}

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
    pub const NONE: Web<'static> = Web { allowed: &[], fetch: &|_| Err(std::io::ErrorKind::Unsupported.into()) };

    /// `https://a.b/` allows what is below it, not `https://a.b.evil/`.
    pub(super) fn allows(&self, address: &str) -> bool {
        self.allowed.iter().any(|allowed| {
            let rest = address.strip_prefix(allowed.as_str());
            rest.is_some_and(|rest| allowed.ends_with('/') || rest.is_empty() || rest.starts_with('/'))
        })
    }
}

/// `https://a.b/c`: an address rather than a file.
pub(super) fn is_address(path: &str) -> bool {
    path.split_once("://").is_some_and(|(scheme, rest)| (scheme == "https" || scheme == "http") && !rest.is_empty())
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

/// Where a reference leads from a file at an address (RFC 3986, section 5, as far as references have need of it).
pub(super) fn join(base: &str, reference: &str) -> String {
    if is_address(reference) {
        return reference.to_owned();
    }
    let (scheme, rest) = base.split_once("://").unwrap_or(("https", base));
    if let Some(host) = reference.strip_prefix("//") {
        return format!("{scheme}://{host}");
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let root = format!("{scheme}://{host}");
    let folder = if reference.starts_with('/') { "" } else { folder(base).get(root.len()..).unwrap_or("") };
    let (path, query) = match reference.find('?') {
        Some(at) => reference.split_at(at),
        None => (reference, ""),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(path.split('/')).filter(|step| !step.is_empty() && *step != ".") {
        if step == ".." {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    format!("{root}/{}{query}", steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_references_lead() {
        let base = "https://a.test/v1/api.yaml?raw=1";
        for (reference, expected) in [
            ("b.yaml", "https://a.test/v1/b.yaml"),
            ("./b/c.yaml?x=1/2", "https://a.test/v1/b/c.yaml?x=1/2"),
            ("../b.yaml", "https://a.test/b.yaml"),
            ("../../../b.yaml", "https://a.test/b.yaml"),
            ("/b.yaml", "https://a.test/b.yaml"),
            ("//b.test/c", "https://b.test/c"),
            ("http://b.test/c", "http://b.test/c"),
        ] {
            assert_eq!(join(base, reference), expected);
        }
        assert_eq!(join("https://a.test", "b.yaml"), "https://a.test/b.yaml");
    }

    #[test]
    fn a_prefix_ends_where_a_step_does() {
        let allowed = ["https://a.test/api".to_owned(), "http://b.test/".to_owned()];
        let web = Web { allowed: &allowed, ..Web::NONE };
        for address in ["https://a.test/api", "https://a.test/api/b", "http://b.test/c"] {
            assert!(web.allows(address), "{address}");
        }
        for address in ["https://a.test/apis", "https://a.test", "http://b.test.evil/", "https://b.test/c"] {
            assert!(!web.allows(address), "{address}");
        }
        assert_eq!(folder("https://a.test/v1/api.yaml?x=/y"), "https://a.test/v1/");
        assert_eq!(folder("https://a.test"), "https://a.test");
    }
}

//! Resolves a URI reference against a base (RFC 3986, section 5.2), for addresses of files and for
//! `$id` (JSON Schema 2020-12, 8.2.1).

/// The components of a URI reference, without its fragment.
struct Uri<'a> {
    scheme: Option<&'a str>,
    authority: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
}

impl<'a> Uri<'a> {
    fn parse(text: &'a str) -> Self {
        let text = text.split('#').next().unwrap_or_default();
        let (scheme, rest) = match scheme(text) {
            Some(scheme) => (Some(scheme), text.get(scheme.len() + 1..).unwrap_or_default()),
            None => (None, text),
        };
        let (rest, query) =
            rest.split_once('?').map_or((rest, None), |(rest, query)| (rest, Some(query)));
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(authority), path)
            }
            None => (None, rest),
        };
        Self { scheme, authority, path, query }
    }
}

/// Returns the URI that `reference` means at `base`, without a fragment. A base may be relative
/// itself, or empty.
pub(crate) fn resolve(base: &str, reference: &str) -> String {
    let (base, reference) = (Uri::parse(base), Uri::parse(reference));
    if reference.scheme.is_some() {
        return written(
            reference.scheme,
            reference.authority,
            reference.path.to_owned(),
            reference.query,
        );
    }
    let (authority, path, query) = match (reference.authority, reference.path) {
        (Some(authority), path) => (Some(authority), without_dots("", path), reference.query),
        (None, "") => (base.authority, base.path.to_owned(), reference.query.or(base.query)),
        (None, path) if path.starts_with('/') => {
            (base.authority, without_dots("", path), reference.query)
        }
        (None, path) => (base.authority, without_dots(folder(&base), path), reference.query),
    };
    written(base.scheme, authority, path, query)
}

/// The scheme of an absolute URI: `https`, `urn`.
fn scheme(text: &str) -> Option<&str> {
    let (scheme, _) = text.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some(scheme)
}

/// The path of a base up to its last slash.
fn folder<'a>(base: &Uri<'a>) -> &'a str {
    match base.path.rfind('/') {
        Some(at) => base.path.get(..=at).unwrap_or_default(),
        None if base.authority.is_some() => "/",
        None => "",
    }
}

/// A path behind a folder, with `.` and `..` applied. `..` at the top is dropped (RFC 3986, 5.4.2).
fn without_dots(folder: &str, path: &str) -> String {
    let whole = format!("{folder}{path}");
    let (root, rest) = whole.strip_prefix('/').map_or(("", &*whole), |rest| ("/", rest));
    let mut steps: Vec<&str> = Vec::new();
    for step in rest.split('/') {
        match step {
            "." => {}
            ".." => _ = steps.pop(),
            _ => steps.push(step),
        }
    }
    let ends_in_folder =
        rest.rsplit('/').next().is_some_and(|last| matches!(last, "." | "..")) && !steps.is_empty();
    format!("{root}{}{}", steps.join("/"), if ends_in_folder { "/" } else { "" })
}

fn written(
    scheme: Option<&str>,
    authority: Option<&str>,
    path: String,
    query: Option<&str>,
) -> String {
    let scheme = scheme.map(|scheme| format!("{scheme}:")).unwrap_or_default();
    let authority = authority.map(|authority| format!("//{authority}")).unwrap_or_default();
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}{authority}{path}{query}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_resolve_as_in_the_rfc() {
        // RFC 3986, 5.4.1 and 5.4.2.
        let base = "http://a/b/c/d;p?q";
        for (reference, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
        ] {
            assert_eq!(resolve(base, reference), expected, "{reference}");
        }
    }

    #[test]
    fn a_base_may_be_relative_or_a_urn() {
        for (base, reference, expected) in [
            ("", "a.json", "a.json"),
            ("", "#a", ""),
            ("a.json", "b.json", "b.json"),
            ("x/a.json", "b.json", "x/b.json"),
            ("/x/a.json", "../b.json", "/b.json"),
            ("https://a.test", "b.yaml", "https://a.test/b.yaml"),
            (
                "https://a.test/v1/api.yaml?raw=1",
                "./b/c.yaml?x=1/2",
                "https://a.test/v1/b/c.yaml?x=1/2",
            ),
            ("urn:acme:a", "urn:acme:b", "urn:acme:b"),
            ("urn:acme:a", "#/b", "urn:acme:a"),
        ] {
            assert_eq!(resolve(base, reference), expected, "{base} {reference}");
        }
    }
}

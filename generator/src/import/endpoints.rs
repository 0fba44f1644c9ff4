//! The operations of a document by HTTP method and path, as a config names them.

use std::collections::HashMap;

use crate::diagnostics::nearest;
use crate::ir::{HttpMethod, OtherMethod};
use crate::oas::{HTTP_METHODS, Operation, PathItem, Root};

/// An operation of the document.
#[derive(Clone, Copy)]
pub(super) struct Endpoint<'d> {
    pub http_method: HttpMethod,
    pub path: &'d str,
    pub item: PathItem<'d>,
    pub operation: Operation<'d>,
}

/// All operations of a document.
pub(super) struct Endpoints<'d> {
    pub all: Vec<Endpoint<'d>>,
    by_path: HashMap<(String, &'d str), usize>,
    /// By the path without the names of its parameters; only what is there once.
    by_shape: HashMap<(String, String), Option<usize>>,
    /// The paths of the servers' addresses, which a config may write in front of each path.
    prefixes: Vec<String>,
}

impl<'d> Endpoints<'d> {
    /// `original`: the document before the config changed its servers.
    pub fn of(root: Root<'d>, original: Root<'_>) -> Self {
        let prefixes = prefixes(root).chain(prefixes(original)).collect();
        let mut found =
            Self { all: Vec::new(), by_path: HashMap::new(), by_shape: HashMap::new(), prefixes };
        for (path, item) in root.paths() {
            for (http_method, operation) in item.operations() {
                let at = found.all.len();
                found.all.push(Endpoint { http_method, path, item, operation });
                let word = http_method.as_str().to_ascii_uppercase();
                found.by_path.insert((word.clone(), path), at);
                let of_shape = found.by_shape.entry((word, shape(path)));
                of_shape.and_modify(|other| *other = None).or_insert(Some(at));
            }
        }
        found
    }

    /// The operation: by the exact path, else without the names of path parameters, without a
    /// trailing slash, or without the path of the server.
    pub fn find(&self, http_method: HttpMethod, path: &str) -> Option<usize> {
        if let Some(exact) = self.of_path(http_method, path) {
            return Some(exact);
        }
        let path = path.split('#').next().unwrap_or(path);
        self.of_path(http_method, path).or_else(|| {
            let rest = |prefix: &String| {
                path.strip_prefix(prefix.as_str()).filter(|rest| rest.starts_with('/'))
            };
            self.prefixes.iter().filter_map(rest).find_map(|rest| self.of_path(http_method, rest))
        })
    }

    fn of_path(&self, http_method: HttpMethod, path: &str) -> Option<usize> {
        let word = http_method.as_str().to_ascii_uppercase();
        let exact = self.by_path.get(&(word.clone(), path)).copied();
        let blanked =
            |path: &str| self.by_shape.get(&(word.clone(), shape(path))).copied().flatten();
        exact.or_else(|| blanked(path)).or_else(|| match path.strip_suffix('/') {
            Some(short) => blanked(short),
            None => blanked(&format!("{path}/")),
        })
    }

    /// The operation that a wrong endpoint may mean: `get /v1/pets`.
    pub fn near(&self, http_method: HttpMethod, path: &str) -> Option<String> {
        let written = |endpoint: &Endpoint<'_>| {
            format!("{} {}", endpoint.http_method.as_str().to_ascii_lowercase(), endpoint.path)
        };
        if let Some(other) = self.all.iter().find(|endpoint| shape(endpoint.path) == shape(path)) {
            return Some(written(other));
        }
        let wanted = format!("{} {path}", http_method.as_str().to_ascii_lowercase());
        let all: Vec<String> = self.all.iter().map(written).collect();
        nearest(&wanted, all.iter().map(String::as_str)).map(str::to_owned)
    }
}

/// `get /v1/agents`: HTTP method and path.
pub(super) fn read(text: &str) -> Option<(HttpMethod, &str)> {
    let (word, path) = text.trim().split_once(char::is_whitespace)?;
    let path = path.trim();
    if !path.starts_with('/') || path.contains(char::is_whitespace) {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let known =
        HTTP_METHODS.iter().find(|(name, _)| *name == lower).map(|(_, http_method)| *http_method);
    let http_method = match known {
        Some(http_method) => http_method,
        None if word.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            HttpMethod::Other(OtherMethod::new(&word.to_ascii_uppercase())?)
        }
        None => return None,
    };
    Some((http_method, path))
}

/// `/a/{id}/b` → `/a/{}/b`
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((front, behind)) = rest.split_once('{') {
        shape.push_str(front);
        shape.push_str("{}");
        rest = behind.split_once('}').map_or("", |(_, rest)| rest);
    }
    shape + rest
}

fn prefixes(root: Root<'_>) -> impl Iterator<Item = String> {
    let urls = root.servers().filter_map(|server| server.0.get("url")?.as_str());
    let paths = urls.filter_map(|url| match url.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)),
        None => Some(url).filter(|url| url.starts_with('/')),
    });
    paths.map(|path| path.trim_end_matches('/').to_owned()).filter(|path| !path.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_a_method_and_a_path() {
        assert_eq!(read("get /v1/agents"), Some((HttpMethod::Get, "/v1/agents")));
        assert_eq!(read(" POST   /a "), Some((HttpMethod::Post, "/a")));
        assert_eq!(read("/v1/agents"), None);
        assert_eq!(read("get v1"), None);
        assert_eq!(shape("/a/{id}/b/{c}"), "/a/{}/b/{}");
    }
}

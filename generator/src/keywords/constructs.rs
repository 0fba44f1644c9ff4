//! All keywords of all objects, for the support matrix in `docs`.

use super::edition::Edition;
use super::table::Kind;

/// A keyword of an object of the specification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Construct {
    /// `Request body`
    pub object: String,
    pub keyword: &'static str,
    /// The versions of OpenAPI that have it: `3.1`.
    pub versions: Vec<&'static str>,
}

/// Every construct of OpenAPI 2.0, 3.0, 3.1 and 3.2, by object.
pub fn constructs() -> Vec<Construct> {
    let mut all: Vec<Construct> = Vec::new();
    for kind in Kind::ALL {
        let object = title(kind.name());
        let first = all.len();
        for keyword in kind.keywords() {
            let versions =
                Edition::ALL.into_iter().filter(|edition| keyword.editions.has(*edition));
            let versions = versions.filter_map(|edition| edition.name().split(' ').next_back());
            // 2.0 has some keywords in a table of its own.
            match all.iter_mut().skip(first).find(|known| known.keyword == keyword.name) {
                Some(known) => {
                    known.versions.extend(versions);
                    known.versions.sort_unstable();
                    known.versions.dedup();
                }
                None => all.push(Construct {
                    object: object.clone(),
                    keyword: keyword.name,
                    versions: versions.collect(),
                }),
            }
        }
    }
    all
}

/// `a request body` → `Request body`
fn title(name: &str) -> String {
    let name = name.split_once(' ').map_or(name, |(_, name)| name);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

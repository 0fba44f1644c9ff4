//! The README's section about keys: which key is for which scheme, where there are several.

use serde::Serialize;

use super::super::tokens::code;
use crate::ir::{Api, SecurityScheme};

/// The security schemes that take a key, as code spans.
#[derive(Serialize)]
pub struct Schemes {
    /// The scheme of `api_key`.
    main: String,
    others: Vec<String>,
}

/// `None` unless several schemes take a key.
pub fn schemes(api: &Api) -> Option<Schemes> {
    let keyed: Vec<&SecurityScheme> =
        api.schemes.iter().filter(|scheme| scheme.takes_key()).collect();
    let [first, _, ..] = keyed.as_slice() else { return None };
    // As the runtime has it: the first that the API asks for by default.
    let asked = api.security.iter().flatten().flatten().filter_map(|at| api.schemes.get(*at));
    let main = asked.into_iter().find(|scheme| scheme.takes_key()).unwrap_or(first);
    let others = keyed.iter().filter(|scheme| scheme.name != main.name);
    Some(Schemes {
        main: code(&main.name),
        others: others.map(|scheme| code(&scheme.name)).collect(),
    })
}

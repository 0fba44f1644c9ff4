//! The README's section about keys.

use super::client::has_keys;
use super::tokens::code;
use crate::ir::{Api, SchemeKind, SecurityScheme};
use crate::plan::Plan;

/// Where the key may come from, and where it goes.
pub fn section(api: &Api, plan: &Plan) -> String {
    if has_keys(api) { of_schemes(api, &plan.crate_name) } else { by_hand(&plan.crate_name) }
}

fn of_schemes(api: &Api, krate: &str) -> String {
    format!(
        "## Keys\n\n`api_key` takes the key itself; `api_key_fn` takes a function that gives it for each request, for keys that are rotated or kept in a\n\
         vault. After a 401 the function is asked once more. Keys are never logged, never follow a redirect to another origin, and are sent over\n\
         https only, or to this machine.\n\n{}\
         ```rust,no_run\n\
         fn client() -> Result<{krate}::Client, {krate}::Error> {{\n    \
             {krate}::Client::builder().api_key_fn(|| async {{ std::fs::read_to_string(\"/run/secrets/key\") }}).build()\n\
         }}\n```\n\n",
        several(api).unwrap_or_default()
    )
}

/// Which of several security schemes is meant.
fn several(api: &Api) -> Option<String> {
    let keyed: Vec<&SecurityScheme> = api.schemes.iter().filter(|scheme| !matches!(scheme.kind, SchemeKind::Other)).collect();
    let wanted = api.security.iter().flatten().flatten().filter_map(|at| api.schemes.get(*at));
    let main = wanted.chain(keyed.iter().copied()).find(|scheme| !matches!(scheme.kind, SchemeKind::Other))?;
    let other = keyed.iter().find(|scheme| scheme.name != main.name)?;
    Some(format!(
        "This API has several security schemes: `api_key` is for {}, and {} for another of them.\n\n",
        code(&main.name),
        code(&format!("scheme_key({:?}, ..)", other.name))
    ))
}

/// Many a document leaves out how its API is told who is calling.
fn by_hand(krate: &str) -> String {
    format!(
        "## Keys\n\nThe document of this API says nothing of keys. Where the API takes one all the same, set the header that it goes in. On a redirect to\n\
         another origin such a header is left behind.\n\n\
         ```rust,no_run\n\
         fn client(key: &str) -> Result<{krate}::Client, {krate}::Error> {{\n    \
             {krate}::Client::builder().from_env().header(\"authorization\", format!(\"Bearer {{key}}\")).build()\n\
         }}\n```\n\n"
    )
}

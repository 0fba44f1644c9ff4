//! The README's section about keys.

use super::client::has_keys;
use super::tokens::code;
use crate::ir::{Api, SecurityScheme};
use crate::plan::Plan;

/// Where the key may come from, and where it goes.
pub fn section(api: &Api, plan: &Plan) -> String {
    if has_keys(api) { of_schemes(api, &plan.crate_name) } else { by_hand(&plan.crate_name) }
}

fn of_schemes(api: &Api, krate: &str) -> String {
    format!(
        "## Keys\n\n`api_key` takes the key itself; `api_key_fn` takes a function that gives it for each request, for keys that are rotated or kept in a\n\
         vault. After a 401 the function is asked once more. Keys are never logged, never follow a redirect to another origin, and are sent over\n\
         https only, or to this machine. A client without a key sends requests without one, so that a login can be called; the error of a 401 or\n\
         403 then says which key is missing. `from_env` fails where a key that the API asks for by default is not set.{}\n\n\
         ```rust,no_run\n\
         fn client() -> Result<{krate}::Client, {krate}::Error> {{\n    \
             {krate}::Client::builder().api_key_fn(|| async {{ std::fs::read_to_string(\"/run/secrets/key\") }}).build()\n\
         }}\n```\n\n",
        several(api).unwrap_or_default()
    )
}

/// Which key is whose, where there are several.
fn several(api: &Api) -> Option<String> {
    let keyed: Vec<&SecurityScheme> =
        api.schemes.iter().filter(|scheme| scheme.takes_key()).collect();
    let [first, others @ ..] = keyed.as_slice() else { return None };
    if others.is_empty() {
        return None;
    }
    // As the runtime has it: the first that the API asks for by default.
    let asked = api.security.iter().flatten().flatten().filter_map(|at| api.schemes.get(*at));
    let main = asked.into_iter().find(|scheme| scheme.takes_key()).unwrap_or(first);
    let others: Vec<String> = keyed
        .iter()
        .filter(|scheme| scheme.name != main.name)
        .map(|scheme| code(&scheme.name))
        .collect();
    Some(format!(
        "\n\nThis API has several security schemes: `api_key` is for {}, and `scheme_key` and `scheme_key_fn` are for one by its name:\n{}. \
         The documentation of a method says so where it asks for another key than most.",
        code(&main.name),
        others.join(", ")
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

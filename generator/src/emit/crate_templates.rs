//! The templates of `templates/crate` → the README, `api.md` and examples of an SDK.

use std::sync::LazyLock;

use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/crate/", $name)))),*]
    };
}

const TEMPLATES: [(&str, &str); 18] = templates![
    "README.md.j2",
    "api.md.j2",
    "example.rs.j2",
    "program.j2",
    "program.md.j2",
    "readme/client_options.md.j2",
    "readme/details.md.j2",
    "readme/downloads.md.j2",
    "readme/keys.md.j2",
    "readme/lists.md.j2",
    "readme/masks.md.j2",
    "readme/media_types.md.j2",
    "readme/requests.md.j2",
    "readme/servers.md.j2",
    "readme/statuses.md.j2",
    "readme/streams.md.j2",
    "readme/webhooks.md.j2",
    "readme/features.md.j2",
];

static ENVIRONMENT: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_keep_trailing_newline(true);
    // A name that a template misspells is an error, not empty text.
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Nothing of this is HTML.
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    for (name, text) in TEMPLATES {
        // The test below parses each of them: they do not depend on the document.
        drop(environment.add_template(name, text));
    }
    environment
});

/// The text of a file. A mistake in a template shows in the text, and in the tests of the README.
pub fn render(template: &str, view: impl Serialize) -> String {
    let rendered = ENVIRONMENT.get_template(template).and_then(|template| template.render(view));
    rendered.unwrap_or_else(|error| format!("{error:#}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_parses() {
        for (name, text) in TEMPLATES {
            assert_eq!(
                Environment::new().add_template(name, text).map_err(|e| e.to_string()),
                Ok(())
            );
        }
    }

    #[test]
    fn values_are_neither_escaped_nor_rendered_again() {
        let view = minijinja::context! { header => "", docs => "a < {{ b }}", code => minijinja::context! {
            imports => Vec::<String>::new(), statements => ["x::<T>();"],
        } };
        let text = render("example.rs.j2", view);
        assert!(text.starts_with("//! a < {{ b }}\n\n#[tokio::main]\n"), "{text}");
        assert!(text.ends_with("{\n    x::<T>();\n    Ok(())\n}\n"), "{text}");
    }
}

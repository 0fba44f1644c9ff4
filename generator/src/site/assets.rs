//! Files that all pages share.

use serde::Serialize;

use super::colour::{hex, readable};
use super::context::Context;
use super::render::Renderer;

const SCRIPT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/site/site.js"));
const THEME: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/site/theme.js"));
const SEARCH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/site/minisearch.js"));
const SEARCH_LICENCE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/site/minisearch-LICENSE.txt"));

/// The colours that the style sheet takes from the config.
#[derive(Serialize)]
struct Colours {
    /// Text on a light background.
    light: String,
    /// Text on a dark background.
    dark: String,
    /// As it is, for what is not text.
    accent: String,
    letter: String,
}

/// Path and text of each.
pub fn files(context: &Context<'_>, renderer: &Renderer) -> Vec<(String, String)> {
    let accent = context.site.accent;
    let colours = Colours {
        light: hex(readable(accent, [0xff; 3])),
        dark: hex(readable(accent, [0x12, 0x14, 0x1a])),
        accent: hex(accent),
        letter: context.title().chars().find(|c| c.is_alphanumeric()).map(|c| c.to_uppercase().to_string()).unwrap_or_default(),
    };
    let mut files = vec![
        ("assets/site.css".to_owned(), renderer.render("site.css", &colours)),
        ("assets/icon.svg".to_owned(), renderer.render("icon.svg", &colours)),
        ("assets/site.js".to_owned(), SCRIPT.to_owned()),
        ("assets/theme.js".to_owned(), THEME.to_owned()),
        ("assets/minisearch.js".to_owned(), SEARCH.to_owned()),
        ("assets/minisearch-LICENSE.txt".to_owned(), SEARCH_LICENCE.to_owned()),
    ];
    files.extend(context.site.logo.iter().map(|logo| ("assets/logo.svg".to_owned(), logo.clone())));
    files
}

//! `[site]`: the reference site that `cargo xtask site` writes.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{CONFIG_VALUE, ConfigFile, Spanned, logo};
use crate::diagnostics::Diagnostics;

/// `[site]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Site {
    /// The folder of the site, relative to this file. Default: `site` beside the crate's folder.
    #[serde(default)]
    pub output: Option<Spanned<PathBuf>>,
    /// The site's title. Default: the document's title.
    #[serde(default)]
    pub title: Option<String>,
    /// An SVG, PNG, JPEG or WebP file that stands before the title, relative to this file.
    #[serde(default)]
    pub logo: Option<Spanned<PathBuf>>,
    /// The colour of links and of what is chosen: `#635bff`. It is darkened or lightened where text
    /// in it would be hard to read.
    #[serde(default)]
    pub accent: Option<Spanned<String>>,
    /// Where the site will be: `https://docs.example.com/rust`. Needed for the page of addresses
    /// that do not exist (`404.html`), and for absolute links in `llms.txt`.
    #[serde(default)]
    pub base_url: Option<Spanned<String>>,
    /// Where the crate's rustdoc pages are. Empty: no links to them. Default: docs.rs, at the
    /// crate's version.
    #[serde(default)]
    pub rustdoc: Option<Spanned<String>>,
    /// Links in the head of each page.
    #[serde(default)]
    pub links: Vec<SiteLink>,
    /// The sites of other versions, for a menu in the head of each page.
    #[serde(default)]
    pub versions: Vec<SiteLink>,
    /// A file of Markdown with the SDK's changes, relative to this file.
    #[serde(default)]
    pub changelog: Option<Spanned<PathBuf>>,
}

/// A link of `[site]`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SiteLink {
    /// The words of the link.
    pub title: String,
    /// Its address: `https://..`, `http://..`, `mailto:..`, or relative to the site.
    pub url: Spanned<String>,
}

/// `[site]` with every default filled in, and its files read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SiteSettings {
    pub title: Option<String>,
    /// The text of an SVG file.
    pub logo: Option<String>,
    /// Red, green and blue.
    pub accent: [u8; 3],
    /// Without a `/` at its end.
    pub base_url: Option<String>,
    /// Without a `/` at its end.
    pub rustdoc: Option<String>,
    /// Words and addresses.
    pub links: Vec<(String, String)>,
    pub versions: Vec<(String, String)>,
    /// The text of a Markdown file.
    pub changelog: Option<String>,
}

/// Indigo: text in it is easy to read on white.
const ACCENT: [u8; 3] = [0x53, 0x4f, 0xd1];

impl SiteSettings {
    /// Reads `[site]` and the files that it names. `rustdoc`: the default address of the crate's
    /// rustdoc pages.
    pub fn read(file: Option<&ConfigFile>, rustdoc: &str, diagnostics: &mut Diagnostics) -> Self {
        let Some(file) = file else { return Self { accent: ACCENT, ..Self::default() } };
        let site = &file.config.site;
        let mut text_of =
            |path: &Option<Spanned<PathBuf>>| read_text(file, path.as_ref()?, diagnostics);
        let changelog = text_of(&site.changelog);
        let logo = site.logo.as_ref().and_then(|path| read_logo(file, path, diagnostics));
        let accent = site.accent.as_ref().and_then(|accent| {
            let colour = colour(accent.get_ref());
            if colour.is_none() {
                let message = format!("`{}` is not a colour", accent.get_ref());
                diagnostics.error(
                    CONFIG_VALUE,
                    file.location(accent),
                    message,
                    "write it as `#635bff`",
                );
            }
            colour
        });
        let mut links_of = |links: &[SiteLink]| {
            links.iter().filter_map(|link| read_link(file, link, diagnostics)).collect()
        };
        let (links, versions) = (links_of(&site.links), links_of(&site.versions));
        let address = |url: &Option<Spanned<String>>| {
            url.as_ref().map(|url| url.get_ref().trim_end_matches('/').to_owned())
        };
        let rustdoc = address(&site.rustdoc).unwrap_or_else(|| rustdoc.to_owned());
        for url in [&site.base_url, &site.rustdoc].into_iter().flatten() {
            if !url.get_ref().is_empty() && !is_web(url.get_ref()) {
                let message = format!("`{}` is not the address of a web site", url.get_ref());
                diagnostics.error(
                    CONFIG_VALUE,
                    file.location(url),
                    message,
                    "begin it with `https://`",
                );
            }
        }
        Self {
            title: site.title.clone(),
            logo,
            accent: accent.unwrap_or(ACCENT),
            base_url: address(&site.base_url).filter(|url| is_web(url)),
            rustdoc: Some(rustdoc).filter(|url| is_web(url)),
            links,
            versions,
            changelog,
        }
    }
}

fn read_text(
    file: &ConfigFile,
    path: &Spanned<PathBuf>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let full = file.beside(path.get_ref());
    match std::fs::read_to_string(&full) {
        Ok(text) => Some(text),
        Err(error) => {
            let message = format!("cannot read `{}`: {error}", path.get_ref().display());
            let help = "name a text file, relative to the config";
            diagnostics.error(CONFIG_VALUE, file.location(path), message, help);
            None
        }
    }
}

fn read_logo(
    file: &ConfigFile,
    path: &Spanned<PathBuf>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let shown = path.get_ref().display();
    let read = std::fs::read(file.beside(path.get_ref()))
        .map_err(|error| format!("cannot read `{shown}`: {error}"))
        .and_then(|content| logo::svg(&content).map_err(|why| format!("`{shown}` {why}")));
    match read {
        Ok(svg) => Some(svg),
        Err(message) => {
            let help = "name an SVG, PNG, JPEG or WebP file, relative to the config";
            diagnostics.error(CONFIG_VALUE, file.location(path), message, help);
            None
        }
    }
}

fn read_link(
    file: &ConfigFile,
    link: &SiteLink,
    diagnostics: &mut Diagnostics,
) -> Option<(String, String)> {
    let url = link.url.get_ref();
    let is_relative = !url.contains(':') && !url.starts_with("//");
    if is_web(url) || url.starts_with("mailto:") || is_relative {
        return Some((link.title.clone(), url.clone()));
    }
    let message = format!("`{url}` is not an address that the site can link to");
    diagnostics.error(
        CONFIG_VALUE,
        file.location(&link.url),
        message,
        "begin it with `https://`, `http://` or `mailto:`",
    );
    None
}

fn is_web(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://"))
        && !url.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// `#rgb` or `#rrggbb`.
fn colour(text: &str) -> Option<[u8; 3]> {
    let digits: Vec<u8> = text
        .strip_prefix('#')?
        .chars()
        .map(|c| c.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()?;
    match digits.as_slice() {
        [r, g, b] => Some([r * 17, g * 17, b * 17]),
        [a, b, c, d, e, f] => Some([a * 16 + b, c * 16 + d, e * 16 + f]),
        _ => None,
    }
}

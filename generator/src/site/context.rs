//! What every page is made from.

use super::address::Addresses;
use super::markdown;
use super::usage::Usage;
use super::view::Words;
use crate::config::{Settings, SiteSettings};
use crate::emit::tokens::docs_lines;
use crate::ir::{Api, Docs};
use crate::load::Document;
use crate::plan::Plan;
use crate::wire::Reader;

/// The API, the plan, and where the pages are.
pub struct Context<'a> {
    pub api: &'a Api,
    pub plan: &'a Plan,
    pub settings: &'a Settings,
    pub site: &'a SiteSettings,
    pub reader: Reader<'a>,
    pub addresses: Addresses,
    pub usage: Usage,
}

impl<'a> Context<'a> {
    /// `document`: the normalized one, for its examples of responses.
    pub fn new(api: &'a Api, plan: &'a Plan, settings: &'a Settings, site: &'a SiteSettings, document: &'a Document) -> Self {
        let (addresses, usage) = (Addresses::new(plan), Usage::new(plan));
        Self { api, plan, settings, site, reader: Reader::new(document), addresses, usage }
    }
    /// The title of the site.
    pub fn title(&self) -> String {
        let title = self.site.title.as_deref().unwrap_or(&self.api.title).trim();
        if title.is_empty() { self.settings.name.clone() } else { one_line(title) }
    }
    /// The page of rustdoc at this path within the crate.
    pub fn rustdoc(&self, path: &str) -> Option<String> {
        let base = self.site.rustdoc.as_ref()?;
        Some(format!("{base}/{}/{path}", self.settings.library()))
    }
}

/// The document's words, but for a summary that is the title already.
pub fn words(docs: &Docs, title: Option<&str>) -> Words {
    let summary = docs.summary.as_deref().map(str::trim).filter(|summary| Some(*summary) != title);
    let description = docs.description.as_deref().filter(|text| Some(text.trim()) != title && Some(text.trim()) != summary);
    let parts: Vec<&str> = summary.into_iter().chain(description).filter(|text| !text.trim().is_empty()).collect();
    let bare = Docs {
        deprecation: None,
        summary: summary.map(str::to_owned),
        description: description.map(str::to_owned),
        external: docs.external.clone(),
        deprecated: false,
    };
    let mut html = markdown::html(&parts.join("\n\n"));
    if let Some(url) = docs.external.as_deref().and_then(crate::emit::doc_text::url) {
        html.push_str(&markdown::html(&format!("See also <{url}>.")));
    }
    Words { html, text: docs_lines(&bare).join("\n") }
}

/// Text of the document on one line.
pub fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Words that a title writes in capitals.
const ACRONYMS: [&str; 10] = ["api", "dns", "gpg", "http", "id", "ip", "ssh", "ssl", "sso", "url"];

/// `workspace_secrets` as a title: `Workspace secrets`.
pub fn title_of(name: &str) -> String {
    let words = super::address::plain(name).split('_').filter(|word| !word.is_empty());
    let words: Vec<String> =
        words.map(|word| if ACRONYMS.contains(&word) { word.to_uppercase() } else { word.to_owned() }).collect();
    let words = words.join(" ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

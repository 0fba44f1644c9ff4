//! Pages of prose: the sections of the SDK's README, and its changelog.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Tag, TagEnd, html as writer};

use super::address::anchor;
use super::code::text;
use super::context::{Context, one_line, words};
use super::markdown;
use super::requests::rust;
use super::view::{Block, GuidePage, Link, Row, Words};
use crate::emit::readme;

/// A guide with the name of its file.
#[derive(Debug, Clone, PartialEq)]
pub struct Guide {
    pub address: String,
    pub page: GuidePage,
}

/// The first guide, which is the front page of the site too.
pub const FIRST: &str = "guides/get-started";

/// All guides, in the order of the README; the changelog last.
pub fn all(context: &Context<'_>) -> Vec<Guide> {
    let readme = readme::file(context.api, context.plan, context.settings).text;
    let mut sections = sections(&readme);
    if let Some(changes) = &context.site.changelog {
        let body = changes.trim().trim_start_matches("# Changelog").trim_start_matches("# Changes");
        sections.push(("Changelog".to_owned(), body.to_owned()));
    }
    let mut taken = Vec::new();
    if !context.api.webhooks.is_empty() && sections.iter().all(|(title, _)| title != WEBHOOKS) {
        sections.push((WEBHOOKS.to_owned(), "The API sends these events to the servers of its users.".to_owned()));
    }
    let guides = sections.into_iter().map(|(title, body)| {
        let mut address = if taken.is_empty() { FIRST.to_owned() } else { format!("guides/{}", slug(&title)) };
        while taken.contains(&address) {
            address.push('-');
        }
        taken.push(address.clone());
        let mut page = page(context, &title, &body);
        if title == WEBHOOKS {
            page.events = events(context);
        }
        Guide { page, address }
    });
    guides.collect()
}

/// The guide that lists the API's events.
const WEBHOOKS: &str = "Webhooks";

/// The titles of sections that a reference has other words for.
const TITLES: [(&str, &str); 3] =
    [("Lists", "Pagination"), ("Keys", "Authentication"), ("Retries, timeouts, deadlines", "Retries and timeouts")];

/// The events that the API sends, and the types of their payloads.
fn events(context: &Context<'_>) -> Vec<Row> {
    let all = context.api.webhooks.iter().zip(&context.plan.webhooks);
    all.map(|(webhook, payload)| Row {
        anchor: anchor("event", &webhook.name),
        name: one_line(&webhook.name),
        ty: super::code::ty(context, payload),
        words: words(&webhook.docs, Some(&webhook.name)),
        ..Row::default()
    })
    .collect()
}

/// The README cut at its headings. What stands before the second one is one section.
fn sections(readme: &str) -> Vec<(String, String)> {
    let mut sections = vec![("Get started".to_owned(), String::new())];
    let mut in_fence = false;
    for line in readme.lines().skip_while(|line| !line.starts_with("# ")).skip(1) {
        in_fence ^= line.starts_with("```");
        let heading = line.strip_prefix("## ").filter(|_| !in_fence);
        let is_first_call = heading == Some("The first call");
        match (heading, sections.last_mut()) {
            (Some(title), _) if !is_first_call => {
                let known = TITLES.iter().find(|(of_readme, _)| *of_readme == title.trim());
                sections.push((known.map_or(title.trim(), |(_, title)| title).to_owned(), String::new()));
            }
            (_, Some((_, body))) => {
                body.push_str(line);
                body.push('\n');
            }
            _ => {}
        }
    }
    sections
}

fn page(context: &Context<'_>, title: &str, body: &str) -> GuidePage {
    let (mut blocks, mut headings) = (Vec::new(), Vec::new());
    let mut prose: Vec<Event<'_>> = Vec::new();
    let mut events = markdown::events(body, 0).into_iter();
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                flush(&mut prose, &mut blocks);
                let mut source = String::new();
                for event in events.by_ref().take_while(|event| !matches!(event, Event::End(TagEnd::CodeBlock))) {
                    if let Event::Text(text) = event {
                        source.push_str(&text);
                    }
                }
                blocks.push(code(context, &kind, source.trim_end()));
            }
            Event::Start(Tag::Heading { level, classes, attrs, .. }) if level <= HeadingLevel::H3 => {
                let inner: Vec<Event<'_>> =
                    events.by_ref().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_)))).collect();
                let title = one_line(&plain(&inner));
                let mut id = slug(&title);
                while headings.iter().any(|known: &Link| known.href == id) {
                    id.push('-');
                }
                headings.push(Link { title, href: id.clone(), detail: String::new() });
                prose.push(Event::Start(Tag::Heading { level, id: Some(CowStr::from(id)), classes, attrs }));
                prose.extend(inner);
                prose.push(Event::End(TagEnd::Heading(level)));
            }
            other => prose.push(other),
        }
    }
    flush(&mut prose, &mut blocks);
    GuidePage { title: title.to_owned(), blocks, headings, source: body.trim().to_owned(), events: Vec::new() }
}

fn flush(prose: &mut Vec<Event<'_>>, blocks: &mut Vec<Block>) {
    if prose.is_empty() {
        return;
    }
    let mut html = String::new();
    writer::push_html(&mut html, prose.drain(..));
    blocks.push(Block::Prose(Words { html, text: String::new() }));
}

fn code(context: &Context<'_>, kind: &CodeBlockKind<'_>, source: &str) -> Block {
    let language = match kind {
        CodeBlockKind::Fenced(info) => info.split([',', ' ']).next().unwrap_or_default().to_owned(),
        CodeBlockKind::Indented => String::new(),
    };
    let code = if language == "rust" { rust(context, source) } else { vec![text(source)] };
    Block::Code { language, code }
}

fn plain(events: &[Event<'_>]) -> String {
    let texts = events.iter().filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(&**text),
        _ => None,
    });
    texts.collect()
}

/// `Retries, timeouts, deadlines` as a file's name: `retries-timeouts-deadlines`.
fn slug(title: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    if slug.is_empty() { "section".to_owned() } else { slug }
}

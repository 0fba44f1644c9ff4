//! The document's Markdown → HTML that runs nothing and loads nothing.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html as writer};

/// Headings of a description stand below those of its page.
const SHIFT: usize = 2;

/// CommonMark with tables and struck-out text. HTML is shown as text, pictures become links, and links lead to `http`, `https`, `mailto`
/// and fragments only.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    writer::push_html(&mut out, events(text, SHIFT).into_iter());
    out
}

/// The same, with headings `shift` levels lower than they are written.
pub fn events(text: &str, shift: usize) -> Vec<Event<'_>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut links: Vec<bool> = Vec::new();
    let mut safe = Vec::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => safe.push(Event::Text(text)),
            Event::Start(Tag::HtmlBlock) => safe.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => safe.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                // A picture in a link is a link already.
                let url = checked(&dest_url).filter(|_| !links.contains(&true));
                links.push(url.is_some());
                safe.extend(url.map(|url| Event::Start(link(url))));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if links.pop() == Some(true) {
                    safe.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let level = lower(level, shift);
                safe.push(Event::Start(Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }));
            }
            Event::End(TagEnd::Heading(level)) => safe.push(Event::End(TagEnd::Heading(lower(level, shift)))),
            other => safe.push(other),
        }
    }
    safe
}

/// The first paragraph as plain text.
pub fn sentence(text: &str) -> String {
    let events = Parser::new(text).take_while(|event| !matches!(event, Event::End(TagEnd::Paragraph)));
    let mut plain = String::new();
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            _ => {}
        }
    }
    plain
}

fn link(url: String) -> Tag<'static> {
    Tag::Link { link_type: LinkType::Inline, dest_url: url.into(), title: CowStr::Borrowed(""), id: CowStr::Borrowed("") }
}

/// An address that a page may link to.
fn checked(url: &str) -> Option<String> {
    let clean: String = url.chars().filter(|c| !c.is_control()).collect();
    let lower = clean.trim().to_ascii_lowercase();
    // A fragment names a heading of a page that is not this one.
    let allowed = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    allowed.then(|| clean.trim().to_owned())
}

fn lower(level: HeadingLevel, shift: usize) -> HeadingLevel {
    HeadingLevel::try_from((level as usize + shift).min(6)).unwrap_or(HeadingLevel::H6)
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn html_of_the_document_is_text() {
        assert_eq!(html("a <b onclick=x>c</b>"), "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n");
        let block = html("<script>\nalert(1)\n</script>");
        assert!(!block.contains("<script"), "{block}");
    }

    #[test]
    fn links_lead_to_the_web_or_are_text() {
        assert_eq!(html("[a](javascript:alert)"), "<p>a</p>\n");
        assert_eq!(html("[a](JaVaScRiPt:x) [b](data:text/html,x)"), "<p>a b</p>\n");
        assert_eq!(html("<mailto:a@b.c>"), "<p><a href=\"mailto:a@b.c\">mailto:a@b.c</a></p>\n");
        assert_eq!(html("![picture](https://a.b/c.png)"), "<p><a href=\"https://a.b/c.png\">picture</a></p>\n");
    }

    #[test]
    fn headings_stand_below_those_of_the_page() {
        assert_eq!(html("# a"), "<h3>a</h3>\n");
        assert_eq!(html("###### a"), "<h6>a</h6>\n");
    }
}

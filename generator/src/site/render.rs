//! Templates → text. Whatever stands between `{{` and `}}` of an HTML template is escaped, unless the template says `safe`.

use minijinja::{AutoEscape, Environment, Error, Output, State, Value};
use serde::Serialize;

macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/site/", $name)))),*]
    };
}

const TEMPLATES: [(&str, &str); 19] = templates![
    "frame.html",
    "parts.html",
    "operation.html",
    "resource.html",
    "model.html",
    "models.html",
    "guide.html",
    "index.html",
    "404.html",
    "parts.md",
    "operation.md",
    "resource.md",
    "model.md",
    "models.md",
    "guide.md",
    "index.md",
    "llms.txt",
    "site.css",
    "icon.svg",
];

/// The templates, ready to be rendered.
pub struct Renderer {
    environment: Environment<'static>,
}

impl Renderer {
    pub fn new() -> Self {
        let mut environment = Environment::new();
        environment.set_trim_blocks(true);
        environment.set_lstrip_blocks(true);
        environment.set_keep_trailing_newline(true);
        environment.set_auto_escape_callback(|name| match name.rsplit('.').next() {
            Some("html" | "svg") => AutoEscape::Html,
            _ => AutoEscape::None,
        });
        environment.set_formatter(escaped);
        for (name, text) in TEMPLATES {
            // A test renders each of them: they are ours, and cannot be wrong in a way that depends on the document.
            drop(environment.add_template(name, text));
        }
        Self { environment }
    }

    /// The text of a page. A mistake in a template shows in the page, and in its test.
    pub fn render(&self, template: &str, view: &impl Serialize) -> String {
        let rendered = self.environment.get_template(template).and_then(|template| template.render(view));
        rendered.unwrap_or_else(|error| format!("{error:#}"))
    }
}

/// Escapes text for elements and quoted attributes. (The usual formatter escapes `/` too, which makes pages of links much larger.)
fn escaped(out: &mut Output<'_>, state: &State<'_, '_>, value: &Value) -> Result<(), Error> {
    let text = value.as_str().filter(|_| matches!(state.auto_escape(), AutoEscape::Html) && !value.is_safe());
    let Some(text) = text else { return minijinja::escape_formatter(out, state, value) };
    let mut rest = text;
    while let Some(at) = rest.find(['<', '>', '&', '"', '\'']) {
        let (front, back) = rest.split_at(at);
        let name = match back.as_bytes().first() {
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'&') => "&amp;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        };
        out.write_str(front)?;
        out.write_str(name)?;
        rest = back.get(1..).unwrap_or_default();
    }
    out.write_str(rest)?;
    Ok(())
}

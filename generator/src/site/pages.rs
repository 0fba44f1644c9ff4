//! All pages of a site, in the order in which a reader goes through them.

use rayon::prelude::*;
use serde::Serialize;

use super::address::plain;
use super::assets;
use super::context::{Context, one_line};
use super::guide::{self, Guide};
use super::links;
use super::markdown;
use super::model;
use super::nav::{self, Current, Nav};
use super::operation;
use super::render::Renderer;
use super::resource;
use super::search;
use super::view::{Link, Words};
use crate::emit::doc_text;
use crate::file_set::FileSet;
use crate::ir::{OperationId, ResourceId};
use crate::plan::{ItemId, ResourcePlan};

/// The index of models.
pub const MODELS: &str = "models/index.html";

/// What a page is of.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Subject {
    /// A position in the guides.
    Guide(usize),
    Resource(ResourceId),
    Operation(OperationId),
    Models,
    Item(ItemId),
}

/// What all pages know of the site.
#[derive(Serialize)]
struct SiteView {
    title: String,
    name: String,
    version: String,
    api_version: String,
    marker: &'static str,
    has_logo: bool,
    links: Vec<Link>,
    versions: Vec<Link>,
    rustdoc: Option<String>,
    base_url: Option<String>,
    words: Words,
    /// The first paragraph of that.
    lead: Words,
    operations: usize,
    models: usize,
}

/// What surrounds the content of a page.
#[derive(Serialize)]
struct Frame {
    /// From the page to the site's root.
    root: String,
    /// The page from the root, without `.html`.
    address: String,
    title: String,
    description: String,
    crumbs: Vec<Link>,
    nav: Nav,
    previous: Option<Link>,
    next: Option<Link>,
}

#[derive(Serialize)]
struct View<'v, T> {
    site: &'v SiteView,
    frame: Frame,
    page: T,
}

/// A resource, and the links to what it has: for the front page and `llms.txt`.
#[derive(Serialize)]
struct Section {
    link: Link,
    operations: Vec<Link>,
}

/// Both forms of a page.
struct Page {
    address: String,
    html: String,
    text: String,
}

/// All files of the site.
pub fn files(context: &Context<'_>) -> FileSet {
    let guides = guide::all(context);
    let guide_links = guides.iter().map(|guide| Link {
        title: guide.page.title.clone(),
        href: format!("{}.html", guide.address),
        detail: String::new(),
    });
    let made = Site {
        context,
        view: site_view(context),
        renderer: Renderer::new(),
        guide_links: guide_links.collect(),
        subjects: subjects(context, guides.len()),
        guides: &guides,
    };
    let pages = made.pages();
    let mut files: FileSet = assets::files(context, &made.renderer).into_iter().collect();
    files.insert("assets/search-index.js", search::script(context, &guides));
    made.front(&pages, &mut files);
    for page in pages {
        files.insert(format!("{}.html", page.address), page.html);
        files.insert(format!("{}.md", page.address), page.text);
    }
    files
}

/// Guides, then each resource with its operations, then the models.
fn subjects(context: &Context<'_>, guides: usize) -> Vec<Subject> {
    fn add(context: &Context<'_>, plan: &ResourcePlan, subjects: &mut Vec<Subject>) {
        subjects.push(Subject::Resource(plan.of));
        subjects.extend(plan.operations.iter().map(|id| Subject::Operation(*id)));
        for child in plan.children.iter().map(|id| &context.plan.resources[*id]) {
            add(context, child, subjects);
        }
    }
    let mut subjects: Vec<Subject> = (0..guides).map(Subject::Guide).collect();
    for root in context.plan.resources.iter().filter(|resource| resource.module.len() == 1) {
        add(context, root, &mut subjects);
    }
    subjects.push(Subject::Models);
    subjects.extend(sorted_items(context).into_iter().map(Subject::Item));
    subjects
}

fn sorted_items(context: &Context<'_>) -> Vec<ItemId> {
    let mut items: Vec<ItemId> = (0..).map(ItemId).take(context.plan.items.len()).collect();
    items.sort_by_key(|id| plain(&context.plan.item(*id).name));
    items
}

fn site_view(context: &Context<'_>) -> SiteView {
    let links = |all: &[(String, String)]| {
        let link = |(title, url): &(String, String)| Link {
            title: title.clone(),
            href: url.clone(),
            detail: String::new(),
        };
        all.iter().map(link).collect()
    };
    let words = context.api.docs.description.as_deref().unwrap_or_default().trim();
    let described =
        |text: &str| Words { html: markdown::html(text), text: doc_text::lines(text).join("\n") };
    let first = words
        .split("\n\n")
        .next()
        .filter(|text| text.starts_with(char::is_alphanumeric))
        .unwrap_or_default();
    SiteView {
        title: context.title(),
        name: context.settings.name.clone(),
        version: context.settings.version.clone(),
        api_version: one_line(&context.api.version),
        marker: super::MARKER,
        has_logo: context.site.logo.is_some(),
        links: links(&context.site.links),
        versions: links(&context.site.versions),
        rustdoc: context
            .site
            .rustdoc
            .as_ref()
            .map(|base| format!("{base}/{}/", context.settings.library())),
        base_url: context.site.base_url.clone(),
        words: described(words),
        lead: described(first),
        operations: context.plan.operations.len(),
        models: context.plan.items.len(),
    }
}

struct Site<'s, 'a> {
    context: &'s Context<'a>,
    view: SiteView,
    renderer: Renderer,
    guides: &'s [Guide],
    guide_links: Vec<Link>,
    subjects: Vec<Subject>,
}

impl Site<'_, '_> {
    fn pages(&self) -> Vec<Page> {
        let make =
            || (0..self.subjects.len()).into_par_iter().filter_map(|at| self.page(at)).collect();
        // Examples nest as deeply as the document's do.
        match rayon::ThreadPoolBuilder::new().stack_size(16 << 20).build() {
            Ok(pool) => pool.install(make),
            Err(_) => (0..self.subjects.len()).filter_map(|at| self.page(at)).collect(),
        }
    }

    fn page(&self, at: usize) -> Option<Page> {
        let subject = *self.subjects.get(at)?;
        match subject {
            Subject::Guide(at_guide) => self.made("guide", at, &self.guides.get(at_guide)?.page),
            Subject::Resource(id) => self.made("resource", at, &resource::page(self.context, id)?),
            Subject::Operation(id) => {
                self.made("operation", at, &operation::page(self.context, id)?)
            }
            Subject::Models => {
                let links =
                    sorted_items(self.context).into_iter().map(|id| links::item(self.context, id));
                self.made("models", at, &links.collect::<Vec<_>>())
            }
            Subject::Item(id) => self.made("model", at, &model::page(self.context, id)),
        }
    }

    fn made(&self, template: &str, at: usize, page: &impl Serialize) -> Option<Page> {
        let frame = self.frame(at)?;
        let address = frame.address.clone();
        let view = View { site: &self.view, frame, page };
        let html = self.renderer.render(&format!("{template}.html"), &view);
        let text = self.renderer.render(&format!("{template}.md"), &view);
        Some(Page { address, html, text })
    }

    fn link(&self, at: usize) -> Option<Link> {
        match *self.subjects.get(at)? {
            Subject::Guide(at) => self.guide_links.get(at).cloned(),
            Subject::Resource(id) => links::resource(self.context, id),
            Subject::Operation(id) => links::operation(self.context, id),
            Subject::Models => Some(models_link()),
            Subject::Item(id) => Some(links::item(self.context, id)),
        }
    }

    fn frame(&self, at: usize) -> Option<Frame> {
        let subject = *self.subjects.get(at)?;
        let link = self.link(at)?;
        let current = match subject {
            Subject::Guide(_) | Subject::Models => Current::Other(&link.href),
            Subject::Resource(id) => Current::Resource(id),
            Subject::Operation(id) => Current::Operation(id),
            Subject::Item(_) => Current::Other(""),
        };
        let mut crumbs: Vec<Link> = nav::open_resources(self.context, current)
            .into_iter()
            .filter_map(|id| links::resource(self.context, id))
            .collect();
        if matches!(subject, Subject::Resource(_)) {
            crumbs.pop();
        }
        crumbs.extend(matches!(subject, Subject::Item(_)).then(models_link));
        Some(Frame {
            root: "../".to_owned(),
            address: link.href.trim_end_matches(".html").to_owned(),
            description: self.description(subject),
            crumbs,
            nav: nav::tree(self.context, &self.guide_links, current),
            previous: at.checked_sub(1).and_then(|at| self.link(at)),
            next: self.link(at + 1),
            title: link.title,
        })
    }

    /// A sentence for search engines.
    fn description(&self, subject: Subject) -> String {
        let docs = match subject {
            Subject::Operation(id) => Some(&self.context.api.operations[id].docs),
            Subject::Resource(id) => Some(&self.context.api.resources[id].docs),
            Subject::Item(id) => Some(&self.context.api.ty(self.context.plan.item(id).of).docs),
            Subject::Guide(_) | Subject::Models => None,
        };
        let words = docs.and_then(|docs| docs.description.as_deref().or(docs.summary.as_deref()));
        let sentence = words.map(markdown::sentence).filter(|sentence| !sentence.is_empty());
        let sentence = sentence.unwrap_or_else(|| format!("Rust reference of {}", self.view.title));
        one_line(&sentence.chars().take(200).collect::<String>())
    }

    /// The pages at the root, and the files for language models.
    fn front(&self, pages: &[Page], files: &mut FileSet) {
        let sections: Vec<Section> =
            self.context.plan.resources.iter().filter_map(|plan| self.section(plan)).collect();
        let frame = |address: &str, title: &str, root: String| Frame {
            root,
            address: address.to_owned(),
            title: title.to_owned(),
            description: format!("The Rust reference of {}.", self.view.title),
            crumbs: Vec::new(),
            nav: nav::tree(self.context, &self.guide_links, Current::Other("index.html")),
            previous: None,
            next: None,
        };
        #[derive(Serialize)]
        struct Front<'f> {
            sections: &'f [Section],
            guides: &'f [Link],
            first: Option<&'f super::view::GuidePage>,
        }
        let page = || Front {
            sections: &sections,
            guides: &self.guide_links,
            first: self.guides.first().map(|guide| &guide.page),
        };
        let index = View {
            site: &self.view,
            frame: frame("index", &self.view.title, String::new()),
            page: page(),
        };
        files.insert("index.html", self.renderer.render("index.html", &index));
        files.insert("index.md", self.renderer.render("index.md", &index));
        let llms = self.renderer.render("llms.txt", &index);
        let parts =
            std::iter::once(llms.as_str()).chain(pages.iter().map(|page| page.text.as_str()));
        files.insert("llms-full.txt", parts.collect::<Vec<_>>().join("\n\n---\n\n"));
        files.insert("llms.txt", llms);
        // A server shows it at any address, so that relative links would lead astray.
        let root = self
            .view
            .base_url
            .as_deref()
            .map_or("/".to_owned(), |url| format!("{}/", path_of(url)));
        let missing =
            View { site: &self.view, frame: frame("404", "Page not found", root), page: page() };
        files.insert("404.html", self.renderer.render("404.html", &missing));
    }

    fn section(&self, plan: &ResourcePlan) -> Option<Section> {
        let link = links::resource(self.context, plan.of)?;
        let path = nav::open_resources(self.context, Current::Resource(plan.of));
        let titles: Vec<String> =
            path.iter().filter_map(|id| Some(links::resource(self.context, *id)?.title)).collect();
        let operations =
            plan.operations.iter().filter_map(|id| links::operation(self.context, *id)).collect();
        Some(Section { link: Link { title: titles.join(" / "), ..link }, operations })
    }
}

fn models_link() -> Link {
    Link { title: "Models".to_owned(), href: MODELS.to_owned(), detail: String::new() }
}

/// The path of an address: `/rust` of `https://docs.example.com/rust`.
fn path_of(url: &str) -> &str {
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    after.find('/').and_then(|at| after.get(at..)).unwrap_or_default()
}

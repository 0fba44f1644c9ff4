//! The reference site of small documents: view models, one page of HTML, and what a page must never
//! contain.

use std::path::Path;

use generator::config::{self, Settings, SiteSettings};
use generator::diagnostics::Diagnostics;
use generator::emit;
use generator::file_set::FileSet;
use generator::ir::{Api, OperationId};
use generator::load::{Document, Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input};
use generator::plan::{ItemId, Plan};
use generator::site::{self, Context, model, operation};
use generator::write;

/// A document, and what the pipeline makes of it.
struct Made {
    api: Api,
    plan: Plan,
    settings: Settings,
    document: Document,
    site: SiteSettings,
}

impl Made {
    fn of(name: &str) -> Self {
        let path = format!("{}/tests/site/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
        let mut diagnostics = Diagnostics::new(false);
        let input = Input {
            document: Path::new(&path),
            config: None,
            lock: &Lock::new(),
            name: Some("library"),
            limits: &Limits::default(),
            web: Web::NONE,
            clock: &Default::default,
        };
        let outcome = pipeline::generate(input, true, &mut diagnostics);
        Self {
            api: outcome.api.unwrap(),
            plan: outcome.plan.unwrap(),
            settings: outcome.settings.unwrap(),
            document: outcome.document.unwrap(),
            site: SiteSettings::read(None, "", &mut diagnostics),
        }
    }
    fn context(&self) -> Context<'_> {
        Context::new(&self.api, &self.plan, &self.settings, &self.site, &self.document)
    }
    fn files(&self) -> FileSet {
        site::files(&self.context())
    }
    fn operation(&self, id: &str) -> OperationId {
        let at =
            self.api.operations.iter().position(|operation| operation.id.as_deref() == Some(id));
        OperationId(u32::try_from(at.unwrap()).unwrap())
    }
    fn item(&self, name: &str) -> ItemId {
        ItemId(
            u32::try_from(self.plan.items.iter().position(|item| item.name == name).unwrap())
                .unwrap(),
        )
    }
}

#[test]
fn the_view_of_an_operation() {
    let made = Made::of("library");
    let context = made.context();
    insta::assert_yaml_snapshot!(
        "operation",
        operation::page(&context, made.operation("updateBook"))
    );
}

#[test]
fn the_view_of_a_model() {
    let made = Made::of("library");
    insta::assert_yaml_snapshot!("model", model::page(&made.context(), made.item("Book")));
}

#[test]
fn a_page_of_html_and_its_markdown() {
    let files = Made::of("library").files();
    insta::assert_snapshot!(
        "page_html",
        files.get("operations/shelves.books.update.html").unwrap()
    );
    insta::assert_snapshot!(
        "page_markdown",
        files.get("operations/shelves.books.update.md").unwrap()
    );
}

#[test]
fn two_runs_give_the_same_files() {
    assert_eq!(Made::of("library").files(), Made::of("library").files());
}

#[test]
fn each_template_renders() {
    for name in ["library", "hostile"] {
        for (path, text) in Made::of(name).files().iter() {
            assert!(!text.trim().is_empty(), "{path} is empty");
            assert!(
                !text.contains("could not render") && !text.contains("undefined value"),
                "{path}: {text}"
            );
        }
    }
}

#[test]
fn the_async_code_is_what_the_doctest_compiles() {
    let made = Made::of("library");
    let sources = emit::emit(&made.api, &made.plan, &made.settings, &made.document);
    let resources = sources.iter().filter(|(path, _)| path.starts_with("src/resources/"));
    let comments = resources
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.trim().strip_prefix("///"));
    let doctests: String =
        comments.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect();
    for id in ["updateBook", "listBooks"] {
        let page = operation::page(&made.context(), made.operation(id)).unwrap();
        let code: String = page.requests[0].code.iter().map(|piece| piece.text.as_str()).collect();
        let (head, body) = code.split_once("Error>> {\n").unwrap();
        let statements: String = body
            .lines()
            .filter_map(|line| line.strip_prefix("    "))
            .map(|line| format!("{line}\n"))
            .collect();
        let statements = statements.strip_suffix("Ok(())\n").unwrap();
        assert!(doctests.contains(statements), "{statements}\nis not in\n{doctests}");
        for import in head.lines().filter(|line| line.starts_with("use ")) {
            assert!(doctests.contains(import), "{import}");
        }
    }
}

#[test]
fn nothing_of_a_hostile_document_becomes_markup() {
    let files = Made::of("hostile").files();
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    for (path, text) in pages {
        for tag in
            text.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
        {
            let name = tag.trim_start_matches('/').split([' ', '\n', '>']).next().unwrap();
            assert!(
                !["svg", "img", "iframe", "b", "object", "style"].contains(&name),
                "{path}: <{tag}>"
            );
            assert!(!tag.to_lowercase().contains("\"javascript:"), "{path}: <{tag}>");
            // What stands between quotes is text.
            let names: String = tag.split('"').step_by(2).collect();
            assert!(!names.contains(" on"), "{path}: <{tag}>");
            if name == "script" && !tag.starts_with('/') {
                assert!(tag.contains("src=\"") && tag.contains("assets/"), "{path}: <{tag}>");
            }
        }
    }
}

/// `[site]` of a config beside the document.
fn settings(config: &str, diagnostics: &mut Diagnostics) -> SiteSettings {
    let path = format!("{}/tests/site/api.toml", env!("CARGO_MANIFEST_DIR"));
    let head = "document = \"library.yaml\"\noutput = \"out\"\n[crate]\nname = \"library\"\n";
    let file = config::parse(Path::new(&path), &format!("{head}{config}"), diagnostics).unwrap();
    SiteSettings::read(Some(&file), "https://docs.rs/library/0.1.0", diagnostics)
}

#[test]
fn the_config_has_its_say() {
    let mut diagnostics = Diagnostics::new(true);
    let config = "[site]\ntitle = \"Books & more\"\nlogo = \"logo.svg\"\naccent = \"#f80\"\nbase-url = \"https://a.example/docs/\"\n\
        changelog = \"changes.md\"\nlinks = [{ title = \"Home\", url = \"https://a.example\" }]\n\
        versions = [{ title = \"1.0\", url = \"../1.0/index.html\" }]\n";
    let made = Made { site: settings(config, &mut diagnostics), ..Made::of("library") };
    assert!(diagnostics.all().is_empty(), "{:?}", diagnostics.all());
    let files = made.files();
    let page = files.get("operations/books.list.html").unwrap();
    for part in [
        "<span>Books &amp; more</span>",
        "src=\"../assets/logo.svg\"",
        "href=\"https://a.example\">Home</a>",
        "href=\"../../1.0/index.html\">1.0</a>",
        "<link rel=\"canonical\" href=\"https://a.example/docs/operations/books.list.html\">",
        "https://docs.rs/library/0.1.0/library/resources/books/struct.Books.html#method.list",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(files.get("404.html").unwrap().contains("href=\"/docs/assets/site.css\""));
    assert!(
        files
            .get("llms.txt")
            .unwrap()
            .contains("](https://a.example/docs/operations/books.list.md)")
    );
    assert!(files.get("guides/changelog.html").unwrap().contains("The first one."));
    assert!(files.get("assets/logo.svg").unwrap().contains("<svg"));
}

#[test]
fn the_values_of_the_config_are_checked() {
    let mut diagnostics = Diagnostics::new(true);
    let config = "[site]\nlogo = \"none.svg\"\naccent = \"red\"\nbase-url = \"a.example\"\n\
        links = [{ title = \"x\", url = \"javascript:alert(1)\" }]\n";
    let site = settings(config, &mut diagnostics);
    let messages: Vec<&str> =
        diagnostics.all().iter().map(|one| one.message.split(':').next().unwrap()).collect();
    let expected = [
        "cannot read `none.svg`",
        "`red` is not a colour",
        "`javascript",
        "`a.example` is not the address of a web site",
    ];
    assert_eq!(messages, expected);
    assert!(site.links.is_empty() && site.base_url.is_none());
}

#[test]
fn a_number_in_a_curl_command_is_written_as_the_sdk_sends_it() {
    let files = Made::of("library").files();
    let pages = files.iter().filter(|(path, _)| path.starts_with("operations/"));
    let text: String = pages.map(|(_, text)| text).collect();
    assert!(text.contains("min_price=10'") || text.contains("min_price=10&amp;"), "no `min_price`");
    assert!(!text.contains("min_price=10.0"));
}

#[test]
fn a_site_and_a_crate_do_not_take_each_others_folder() {
    let made = Made::of("library");
    let (pages, sources) =
        (made.files(), emit::emit(&made.api, &made.plan, &made.settings, &made.document));
    let folder = std::env::temp_dir().join(format!("site-or-crate-{}", std::process::id()));
    for (first, second) in [(&pages, &sources), (&sources, &pages)] {
        let mut diagnostics = Diagnostics::new(true);
        write::compare(&folder, first, &[], &mut diagnostics)
            .unwrap()
            .apply(&folder, &mut diagnostics);
        assert!(write::compare(&folder, first, &[], &mut diagnostics).unwrap().is_empty());
        assert!(diagnostics.all().is_empty(), "{:?}", diagnostics.all());
        assert!(write::compare(&folder, second, &[], &mut diagnostics).is_none());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}

#[test]
fn an_anchor_stays_when_parameters_are_added() {
    let files = Made::of("library").files();
    let page = files.get("operations/shelves.books.update.html").unwrap();
    for anchor in [
        "path.shelf_id",
        "query.dryRun",
        "header.X-Reason",
        "body.author.name",
        "returns.author.born",
        "errors.404",
    ] {
        assert!(page.contains(&format!("id=\"{anchor}\"")), "{anchor}");
    }
}

//! All codes, in one list: how severe each is by default, and its page. `explain`, `[lints]`,
//! `docs/diagnostics.md` and the rules of SARIF are made from it.

use super::Code;

/// How severe the findings of a code are, where `[lints]` does not say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefaultLevel {
    /// Always an error; `[lints]` cannot change it.
    Error,
    /// A mistake of the document: an error with a config or `--strict`, otherwise a warning. Where
    /// a repair loses nothing it is always a warning.
    Mistake,
    /// A warning.
    Warning,
    /// Not shown unless `[lints]` or `lint --quality` says so; then a warning.
    Off,
}

/// One code.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Its name: `unknown-keyword`.
    pub code: Code,
    /// How severe its findings are.
    pub level: DefaultLevel,
    /// Its page, in Markdown: what it means, why it matters for an SDK, an example with what is
    /// printed for it, and how to fix it.
    pub page: &'static str,
}

macro_rules! entries {
    ($($code:literal $level:ident,)*) => {
        &[$(Entry {
            code: Code($code),
            level: DefaultLevel::$level,
            page: include_str!(concat!("pages/", $code, ".md")),
        }),*]
    };
}

/// All codes, by name.
pub const CODES: &[Entry] = entries! {
    "allof-conflict" Mistake,
    "ambiguous-union" Off,
    "arguments-unclear" Warning,
    "config-key" Error,
    "config-syntax" Error,
    "config-type" Error,
    "config-value" Error,
    "crate-name" Error,
    "dangling-ref" Mistake,
    "discriminator-mapping" Mistake,
    "duplicate-key" Mistake,
    "duplicate-method" Error,
    "duplicate-operation-id" Mistake,
    "edited-file" Error,
    "enum-duplicate" Warning,
    "enum-values" Mistake,
    "enum-zero" Off,
    "ext" Error,
    "fallback" Warning,
    "foreign-folder" Error,
    "ignored" Warning,
    "import-document" Error,
    "import-endpoint" Error,
    "import-method" Error,
    "import-model" Error,
    "import-resources" Error,
    "import-value" Error,
    "inconsistent-naming" Off,
    "keyword-type" Mistake,
    "keyword-version" Warning,
    "limit" Error,
    "lock" Error,
    "missing-file" Error,
    "name-clash" Error,
    "no-events" Error,
    "not-openapi" Error,
    "null-value" Warning,
    "numbered-method" Warning,
    "operation-id" Off,
    "optional-body" Warning,
    "overlay" Error,
    "overlay-target" Warning,
    "paging-field" Error,
    "parameter" Mistake,
    "path" Mistake,
    "path-parameter" Mistake,
    "ref-cycle" Mistake,
    "remote-reference" Mistake,
    "required" Mistake,
    "server-address" Warning,
    "swagger-2" Mistake,
    "syntax" Error,
    "transform" Error,
    "transform-target" Warning,
    "undocumented-operation" Off,
    "union-changed" Warning,
    "unknown-format" Error,
    "unknown-keyword" Mistake,
    "unknown-operation" Error,
    "unknown-parameter" Error,
    "unknown-property" Error,
    "unknown-resource" Error,
    "unknown-schema" Error,
    "unknown-scheme" Mistake,
    "unknown-type" Mistake,
    "unknown-value" Mistake,
    "unmarked-secret" Off,
    "unpaged-list" Off,
    "unread-event" Warning,
    "unreadable-file" Error,
    "unsupported" Warning,
    "unused-lint" Warning,
    "value-mismatch" Mistake,
    "version-too-low" Mistake,
    "write" Error,
    "wrong-type" Mistake,
};

impl Entry {
    /// One sentence: the page's first paragraph.
    pub fn summary(&self) -> &'static str {
        self.page.lines().skip(1).find(|line| !line.is_empty()).unwrap_or_default()
    }
    /// Whether `[lints]` may set its level.
    pub fn is_lint(&self) -> bool {
        self.level != DefaultLevel::Error
    }
}

impl DefaultLevel {
    /// For tables.
    pub fn words(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Mistake => "error with a config or `--strict`, else warning",
            Self::Warning => "warning",
            Self::Off => "off",
        }
    }
}

/// The entry of a code.
pub fn entry(code: &str) -> Option<&'static Entry> {
    CODES.iter().find(|entry| entry.code.0 == code)
}

/// The code that a misspelled one was meant to be.
pub fn near_code(code: &str) -> Option<&'static str> {
    super::nearest(code, CODES.iter().map(|entry| entry.code.0))
}

/// `docs/diagnostics.md`: a table of all codes, then their pages.
pub fn reference() -> String {
    let mut text = String::from(
        "# Diagnostics\n\n\
         Made from `generator/src/diagnostics/pages` by `UPDATE=1 cargo test -p generator --test diagnostic_pages`. \
         `oasmith explain CODE` prints one page.\n\n\
         `[lints]` in a config sets the level of a code that is not always an error: `unsupported = \"allow\"` for the whole \
         document, or by JSON pointer:\n\n\
         ```toml\n[lints.value-mismatch]\n\"/components/schemas/Pet\" = \"allow\"\n```\n\n\
         | code | default | meaning |\n|---|---|---|\n",
    );
    for entry in CODES {
        let code = entry.code;
        text.push_str(&format!(
            "| [`{code}`](#{code}) | {} | {} |\n",
            entry.level.words(),
            entry.summary()
        ));
    }
    for entry in CODES {
        text.push('\n');
        for line in headings_below(entry.page) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// The lines of a page with its headings one level further down. (A `#` in a code block is no
/// heading.)
fn headings_below(page: &str) -> impl Iterator<Item = String> {
    let mut in_code = false;
    page.lines().map(move |line| {
        in_code ^= line.starts_with("```");
        if line.starts_with('#') && !in_code { format!("#{line}") } else { line.to_owned() }
    })
}

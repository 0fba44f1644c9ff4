//! The arguments of all commands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub use super::overlay::OverlayArgs;
pub use super::site::SiteArgs;
pub use super::update::UpdateArgs;
use crate::diagnostics::Format;

/// Generates a Rust SDK from an OpenAPI document.
#[derive(Parser)]
#[command(
    name = "oasmith",
    version,
    after_help = "Exit codes: 0 nothing is wrong, 1 errors or differences were found, 2 wrong arguments, or a file that cannot be read \
                  or written.\n\nExample: oasmith init openapi.yaml"
)]
pub struct Cli {
    #[command(flatten)]
    pub globals: Globals,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Args, Debug, Clone, Default)]
pub struct Globals {
    /// Prints no progress, only results and diagnostics.
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// When diagnostics have colours.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub color: Color,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Color {
    /// On a terminal, unless the environment has `NO_COLOR`.
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
pub enum Command {
    /// Writes a config for a document, with comments, and generates the SDK.
    #[command(after_help = "Example: oasmith init openapi.yaml --name acme")]
    Init(InitArgs),
    /// Writes the SDK that a config describes, or that of a document without a config.
    #[command(
        after_help = "Examples:\n  oasmith generate\n  oasmith generate --watch\n  oasmith generate --check --format github\n  \
                            oasmith generate --input openapi.yaml --out sdk"
    )]
    Generate(GenerateArgs),
    /// Reads the addresses that a config names anew, keeps copies beside the config, and generates.
    /// Says what is different at each address and for users.
    #[command(after_help = "Examples:\n  oasmith update\n  oasmith update --check")]
    Update(UpdateArgs),
    /// Says what is wrong with a document and its config; writes nothing.
    #[command(
        after_help = "Examples:\n  oasmith lint --deny warnings\n  oasmith lint --input openapi.yaml --quality"
    )]
    Lint(LintArgs),
    /// Prints the page of a diagnostic: what it means, an example, and how to fix it. Without a
    /// code, lists all.
    #[command(after_help = "Example: oasmith explain unknown-keyword")]
    Explain(ExplainArgs),
    /// Prints what each operation and schema of a document is called, and what to write in the
    /// config to call it otherwise.
    #[command(after_help = "Example: oasmith names --input openapi.yaml")]
    Names(NamesArgs),
    /// Says what users notice between the SDK of a revision of git (the last release, say) and the
    /// one that the document gives now.
    #[command(
        after_help = "Examples:\n  oasmith changes\n  oasmith changes v0.1.0 --deny breaking\n  \
                            oasmith changes origin/main --format markdown"
    )]
    Changes(ChangesArgs),
    /// Prints the document as the generator understands it: overlays applied, one file, valid
    /// OpenAPI 3.0.
    #[command(after_help = "Example: oasmith bundle --input openapi.yaml > bundle.json")]
    Bundle(BundleArgs),
    /// Prints what the generator made of a document, for debugging: its meaning (`--ir`) or the
    /// Rust code it decided on (`--plan`).
    #[command(after_help = "Example: oasmith dump --plan --only listPets")]
    Dump(DumpArgs),
    /// Prints an OpenAPI Overlay that adds to the document what the SDK knows.
    #[command(after_help = "Example: oasmith overlay --code-samples > samples.json")]
    Overlay(OverlayArgs),
    /// Writes the reference site of the SDK: static pages of its operations and models, with Rust
    /// code.
    #[command(after_help = "Example: oasmith site --serve")]
    Site(SiteArgs),
    /// Makes a config from a `stainless.yml`, with the same resources, methods and models, and
    /// generates the SDK.
    #[command(after_help = "Example: oasmith import stainless.yml --out sdk")]
    Import(ImportArgs),
    /// Makes a release: raises the version in the config, writes the SDK and its changelog, and says
    /// what to commit and tag.
    #[command(after_help = "Examples:\n  oasmith release\n  oasmith release --version 1.0.0\n  \
                            oasmith release --dry-run")]
    Release(ReleaseArgs),
    /// Prints the completions of a shell.
    #[command(
        after_help = "Example: oasmith completions bash > ~/.local/share/bash-completion/completions/oasmith"
    )]
    Completions { shell: clap_complete::Shell },
}

#[derive(Args)]
pub struct InitArgs {
    /// The OpenAPI document.
    #[arg(value_name = "FILE")]
    pub document: PathBuf,
    /// The crate's name [default: from the document's title].
    #[arg(long)]
    pub name: Option<String>,
    /// The folder of the crate, relative to the document [default: the crate's name].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
}

#[derive(Args)]
pub struct ExplainArgs {
    /// A code, such as `unknown-keyword`.
    pub code: Option<String>,
}

/// How severe findings are, and how they are printed.
#[derive(Args, Debug, Clone, Default)]
pub struct FindingArgs {
    /// How diagnostics are printed; all but `human` go to the standard output.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = FormatArg::Human)]
    pub format: FormatArg,
    /// `--deny warnings`: a warning is as bad as an error.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<Deny>,
    /// What the document gets wrong is an error without a config, too.
    #[arg(long)]
    pub strict: bool,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deny {
    Warnings,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FormatArg {
    /// With the lines of the files.
    #[default]
    Human,
    /// As docs/diagnostics.schema.json describes.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Self {
        match format {
            FormatArg::Human => Self::Human,
            FormatArg::Json => Self::Json,
            FormatArg::Sarif => Self::Sarif,
            FormatArg::Github => Self::Github,
        }
    }
}

#[derive(Args, Clone, Default)]
pub struct GenerateArgs {
    /// The config; can be repeated [default: the config of this folder, or of the nearest one
    /// above].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    pub config: Vec<PathBuf>,
    /// Writes nothing; fails, with a diff, when what is on disk is not what would be written.
    #[arg(long)]
    pub check: bool,
    /// Overwrites and removes generated files that were edited by hand, and files that are in the
    /// way.
    #[arg(long)]
    pub force: bool,
    /// Reads nothing from the network: an address is read from the copy that `oasmith update` keeps.
    /// `--check` does the same.
    #[arg(long)]
    pub offline: bool,
    /// Generates again when the document, the config or another file that was read changes, until
    /// Ctrl-C ends it.
    #[arg(long, conflicts_with = "check")]
    pub watch: bool,
    /// Writes the SDK although the config's version is too low for what users notice since the last
    /// release.
    #[arg(long)]
    pub allow_breaking: bool,
    /// Says how long each stage took.
    #[arg(long)]
    pub timings: bool,
    /// An OpenAPI document, for a run without a config: a file, or an address that it is read from.
    #[arg(long, value_name = "FILE", requires = "out")]
    pub input: Option<PathBuf>,
    /// Where the crate goes, for a run without a config, or with a `stainless.yml`.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The OpenAPI document of a `stainless.yml` [default: the one that `workspace.json` or
    /// `.stats.yml` names].
    #[arg(long, value_name = "FILE", requires = "config")]
    pub document: Option<PathBuf>,
    /// The crate's name, for a run without a config [default: from the document's title].
    #[arg(long, requires = "input")]
    pub name: Option<String>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
    #[command(flatten)]
    pub findings: FindingArgs,
}

#[derive(Args)]
pub struct LintArgs {
    /// Shows the lints that are off by default as well: what would make a better SDK.
    #[arg(long)]
    pub quality: bool,
    /// The config [default: the config of this folder, or of the nearest one above].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    pub config: Option<PathBuf>,
    /// An OpenAPI document, for a run without a config.
    #[arg(long, value_name = "FILE")]
    pub input: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
    #[command(flatten)]
    pub findings: FindingArgs,
}

#[derive(Args)]
pub struct NamesArgs {
    /// The config [default: the config of this folder, or of the nearest one above], or a
    /// `stainless.yml`.
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    pub config: Option<PathBuf>,
    /// The OpenAPI document of a `stainless.yml` [default: the one that `workspace.json` or
    /// `.stats.yml` names].
    #[arg(long, value_name = "FILE", requires = "config")]
    pub document: Option<PathBuf>,
    /// Prints a list of all methods as JSON: resource, method, endpoint and kind of paging.
    #[arg(long)]
    pub json: bool,
    /// Prints a list of all types as JSON: the Rust name and the schema.
    #[arg(long, requires = "json")]
    pub types: bool,
    /// Prints why a method has its name: the evidence, and the rule that won. An operation id, an
    /// HTTP method with a path, or the name itself, `pets.list`.
    #[arg(long, value_name = "OPERATION", conflicts_with = "json")]
    pub explain: Option<String>,
    /// An OpenAPI document, for a run without a config.
    #[arg(long, value_name = "FILE")]
    pub input: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
}

/// The document that a command reads.
#[derive(Args)]
pub struct SubjectArgs {
    /// The config [default: the config of this folder, or of the nearest one above].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    pub config: Option<PathBuf>,
    /// An OpenAPI document, for a run without a config.
    #[arg(long, value_name = "FILE")]
    pub input: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
}

#[derive(Args)]
pub struct BundleArgs {
    #[command(flatten)]
    pub subject: SubjectArgs,
}

#[derive(Args)]
#[group(id = "stage", required = true, multiple = false, args = ["ir", "plan"])]
pub struct DumpArgs {
    #[command(flatten)]
    pub subject: SubjectArgs,
    /// The meaning of the document, as JSON.
    #[arg(long)]
    pub ir: bool,
    /// Names, modules, arguments and types of the Rust code.
    #[arg(long)]
    pub plan: bool,
    /// Only this operation (its id, `resource.method` or `METHOD /path`) or schema (its name).
    #[arg(long, value_name = "NAME")]
    pub only: Option<String>,
}

#[derive(Args)]
pub struct ImportArgs {
    /// The `stainless.yml`.
    #[arg(value_name = "FILE", required_unless_present = "check_pairs")]
    pub file: Option<PathBuf>,
    /// Compares the imports of a folder of pairs with the trees and models that they stand for, and
    /// writes nothing.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["file", "document", "overwrite"])]
    pub check_pairs: Option<PathBuf>,
    /// The OpenAPI document [default: the one that `workspace.json` or `.stats.yml` names].
    #[arg(long, value_name = "FILE")]
    pub document: Option<PathBuf>,
    /// Where the config goes, and the crate in a folder of its name.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub out: PathBuf,
    /// Replaces a config that is there and differs, instead of showing the difference.
    #[arg(long)]
    pub overwrite: bool,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
}

#[derive(Args)]
pub struct ReleaseArgs {
    /// The version [default: that of the config where it is high enough, else the lowest that may
    /// follow the last release].
    #[arg(long, value_name = "VERSION")]
    pub version: Option<String>,
    /// The commit of the last release, where it has no tag.
    #[arg(long, value_name = "REVISION")]
    pub since: Option<String>,
    /// Writes nothing; prints the version and the changelog.
    #[arg(long)]
    pub dry_run: bool,
    /// Takes a version that is too low for what users notice.
    #[arg(long)]
    pub allow_breaking: bool,
    /// Overwrites generated files that were edited by hand.
    #[arg(long)]
    pub force: bool,
    /// The date in the changelog [default: today].
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// The config [default: the config of this folder, or of the nearest one above].
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
}

#[derive(Args)]
pub struct ChangesArgs {
    /// A commit, a branch or a tag [default: the last release tag, such as `v1.2.0`].
    pub revision: Option<String>,
    /// `--deny breaking`: exits with 1 when something breaks the code of users.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Option<DenyChange>,
    /// How the differences are printed.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ChangesFormat::Human)]
    pub format: ChangesFormat,
    /// The config [default: the config of this folder, or of the nearest one above].
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    pub allow_http: Vec<String>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChangesFormat {
    /// One line for each difference, with its line of the document.
    #[default]
    Human,
    /// For a comment in a pull request.
    Markdown,
    /// For other programs.
    Json,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum DenyChange {
    Breaking,
}

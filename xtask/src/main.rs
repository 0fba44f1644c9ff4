//! The command line of the generator: `cargo xtask generate`, `lint`, `corpus`, `bench`. Arguments, files and exit codes; no more.

mod bench;
mod changes;
mod corpus;
mod e2e;
mod fetch;
mod fuzz;
mod generate;
mod import;
mod inspect;
mod measure;
mod names;
mod pairs;
mod place;
mod print;
mod site;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Makes a Rust SDK from an OpenAPI document.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the SDK that a config describes, or that of a document without a config.
    Generate(GenerateArgs),
    /// Says what is wrong with a document and its config; writes nothing.
    Lint(LintArgs),
    /// Prints what each operation and schema of a document is called, and what to write in the config to call it otherwise.
    Names(NamesArgs),
    /// Prints the document as the generator understands it: overlays applied, one file, valid OpenAPI 3.0.
    Bundle(BundleArgs),
    /// Prints what the generator made of a document, for debugging: its meaning (`--ir`) or the Rust code it decided on (`--plan`).
    Dump(DumpArgs),
    /// Writes the reference site of the SDK: static pages of its operations and models, with Rust code.
    Site(site::SiteArgs),
    /// Makes a config from a `stainless.yml`, with the same resources, methods and models, and generates the SDK.
    Import(ImportArgs),
    /// Says what users notice between the SDK of a revision of git (the last release, say) and the one that the document gives now.
    Changes(ChangesArgs),
    /// Generates, and compiles, an SDK from every document of a folder, and says what became of each.
    Corpus(CorpusArgs),
    /// Installs real servers, generates their SDKs, and runs programs of those SDKs against them.
    E2e {
        /// Only this server of `e2e/servers.toml`; may be given several times.
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
    },
    /// Measures, and prints tables for BENCHMARKS.md.
    #[command(subcommand)]
    Bench(Bench),
    /// Changes documents at random, and looks for what the generator cannot bear: panics, hangs, too much memory, code that is none.
    Fuzz(FuzzArgs),
    /// Some cases of `fuzz`, in a process of their own.
    #[command(hide = true)]
    FuzzWorker {
        #[arg(long)]
        compositions: bool,
        folder: PathBuf,
        from: u64,
        count: u64,
        seeds: Vec<PathBuf>,
    },
    /// One document of a corpus, in a process of its own.
    #[command(hide = true)]
    CorpusOne { input: PathBuf, out: PathBuf, name: String },
}

#[derive(Args)]
struct GenerateArgs {
    /// The config [default: the first `spec/*.toml` of the workspace, and those of `generator/tests/sdk`].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    config: Option<PathBuf>,
    /// Writes nothing; fails, with a diff, when what is on disk is not what would be written.
    #[arg(long)]
    check: bool,
    /// Says how long each stage took.
    #[arg(long)]
    timings: bool,
    /// An OpenAPI document, for a run without a config: a file, or an address that it is read from.
    #[arg(long, value_name = "FILE", requires = "out")]
    input: Option<PathBuf>,
    /// Where the crate goes, for a run without a config, or with a `stainless.yml`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The OpenAPI document of a `stainless.yml` [default: the one that `workspace.json` or `.stats.yml` names].
    #[arg(long, value_name = "FILE", requires = "config")]
    document: Option<PathBuf>,
    /// The crate's name, for a run without a config [default: from the document's title].
    #[arg(long, requires = "input")]
    name: Option<String>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    allow_http: Vec<String>,
    /// What the document gets wrong is an error without a config, too.
    #[arg(long)]
    strict: bool,
}

#[derive(Args)]
struct LintArgs {
    /// The config [default: the first `spec/*.toml` of the workspace].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    config: Option<PathBuf>,
    /// An OpenAPI document, for a run without a config.
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    allow_http: Vec<String>,
    /// What the document gets wrong is an error without a config, too.
    #[arg(long)]
    strict: bool,
}

#[derive(Args)]
struct NamesArgs {
    /// The config [default: the first `spec/*.toml` of the workspace], or a `stainless.yml`.
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    config: Option<PathBuf>,
    /// The OpenAPI document of a `stainless.yml` [default: the one that `workspace.json` or `.stats.yml` names].
    #[arg(long, value_name = "FILE", requires = "config")]
    document: Option<PathBuf>,
    /// Prints a list of all methods as JSON: resource, method, endpoint and kind of paging.
    #[arg(long)]
    json: bool,
    /// Prints a list of all types as JSON: the Rust name and the schema.
    #[arg(long, requires = "json")]
    types: bool,
    /// An OpenAPI document, for a run without a config.
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    allow_http: Vec<String>,
}

/// The document that a command reads.
#[derive(Args)]
struct SubjectArgs {
    /// The config [default: the first `spec/*.toml` of the workspace].
    #[arg(long, value_name = "FILE", conflicts_with = "input")]
    config: Option<PathBuf>,
    /// An OpenAPI document, for a run without a config.
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    allow_http: Vec<String>,
}

#[derive(Args)]
struct BundleArgs {
    #[command(flatten)]
    subject: SubjectArgs,
}

#[derive(Args)]
#[group(id = "stage", required = true, multiple = false, args = ["ir", "plan"])]
struct DumpArgs {
    #[command(flatten)]
    subject: SubjectArgs,
    /// The meaning of the document, as JSON.
    #[arg(long)]
    ir: bool,
    /// Names, modules, arguments and types of the Rust code.
    #[arg(long)]
    plan: bool,
    /// Only this operation (its id, `resource.method` or `METHOD /path`) or schema (its name).
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
}

#[derive(Args)]
struct ImportArgs {
    /// The `stainless.yml`.
    #[arg(value_name = "FILE", required_unless_present = "check_pairs")]
    file: Option<PathBuf>,
    /// Compares the imports of a folder of pairs with the trees and models that they stand for, and writes nothing.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["file", "document", "overwrite"])]
    check_pairs: Option<PathBuf>,
    /// The OpenAPI document [default: the one that `workspace.json` or `.stats.yml` names].
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Where the config goes, and the crate in a folder of its name.
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    /// Replaces a config that is there and differs, instead of showing the difference.
    #[arg(long)]
    overwrite: bool,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    allow_http: Vec<String>,
}

#[derive(Args)]
struct ChangesArgs {
    /// A commit, a branch or a tag.
    revision: String,
    /// The config [default: the first `spec/*.toml` of the workspace].
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Addresses that references may lead to: all that begins with this. Can be repeated.
    #[arg(long, value_name = "ADDRESS")]
    allow_http: Vec<String>,
}

#[derive(Args)]
struct CorpusArgs {
    /// Its files are documents, and so are its subfolders.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Compiles the crates.
    #[arg(long)]
    compile: bool,
    /// Only this document; may be given several times.
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Writes what was found out here.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// How many documents at a time [default: by the cores and the memory there are].
    #[arg(long, value_name = "COUNT")]
    jobs: Option<usize>,
}

#[derive(Args)]
struct FuzzArgs {
    /// Documents, or folders of them, to begin with, beside our own fixtures.
    #[arg(value_name = "DIR")]
    seeds: Vec<PathBuf>,
    /// For how long.
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
    /// The first case's number.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    start: u64,
    /// Only this case, of these seeds.
    #[arg(long, value_name = "NUMBER")]
    case: Option<u64>,
    /// How many at a time [default: one for each core].
    #[arg(long, value_name = "COUNT")]
    jobs: Option<usize>,
    /// So many random graphs of schemas that are composed of each other, instead of documents that are changed.
    #[arg(long, value_name = "COUNT", conflicts_with_all = ["seeds", "minutes"])]
    compositions: Option<u64>,
    /// Compiles so many of the compositions.
    #[arg(long, value_name = "COUNT", default_value_t = 0, requires = "compositions")]
    compile: u64,
}

#[derive(Subcommand)]
enum Bench {
    /// Time and memory of generating, and of compiling what was generated.
    Generate(BenchArgs),
    /// The SDK's calls beside the same calls by hand, in interleaved pairs; 1 GiB up and down.
    Runtime(RuntimeArgs),
}

#[derive(Args)]
struct RuntimeArgs {
    /// How many pairs of each call; 30 at least.
    #[arg(long, value_name = "COUNT", default_value_t = 200, value_parser = clap::value_parser!(u32).range(30..))]
    pairs: u32,
}

#[derive(Args)]
struct BenchArgs {
    /// Where the documents are.
    #[arg(long, value_name = "DIR", default_value = "../shared/corpus")]
    corpus: PathBuf,
    /// Other generators, too, as far as they are installed.
    #[arg(long)]
    peers: bool,
    /// What twice as much costs: each document's paths and schemas once more, under new names.
    #[arg(long)]
    double: bool,
    /// Only this document; may be given several times.
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// How often; the median counts.
    #[arg(long, value_name = "COUNT", default_value_t = 5)]
    runs: usize,
    /// Compiles nothing.
    #[arg(long)]
    no_check: bool,
}

fn main() -> ExitCode {
    if let Some(report) = std::env::var_os(measure::REPORT) {
        return measure::between(&report);
    }
    let result = match Cli::parse().command {
        Command::Generate(args) => generate::generate(&args),
        Command::Lint(args) => generate::lint(&args),
        Command::Names(args) => names::names(&args),
        Command::Bundle(args) => inspect::print_bundle(&args),
        Command::Dump(args) => inspect::print_dump(&args),
        Command::Site(args) => site::site(&args),
        Command::Import(args) => import::import(&args),
        Command::Changes(args) => changes::changes(&args),
        Command::Corpus(args) => corpus::corpus(&args),
        Command::E2e { only } => e2e::e2e(&only),
        Command::Bench(Bench::Generate(args)) => bench::generate(&args),
        Command::Bench(Bench::Runtime(args)) => bench::runtime(args.pairs),
        Command::Fuzz(args) => fuzz::fuzz(&args),
        Command::FuzzWorker { compositions, folder, from, count, seeds } => {
            let kind = if compositions { fuzz::Kind::Composition } else { fuzz::Kind::Mutation };
            fuzz::work(kind, &folder, from, count, &seeds)
        }
        Command::CorpusOne { input, out, name } => corpus::child(&input, &out, &name).map(|()| true),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

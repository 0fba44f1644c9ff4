//! The tasks of this repository's developers, and all commands of `oasmith`, which run on its own
//! configs by default.

mod bench;
mod corpus;
mod e2e;
mod fuzz;
mod measure;
mod paths;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use generator::cli::args::{LintArgs, NamesArgs};
use generator::cli::{End, Globals, finish, run_command};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Makes a Rust SDK from an OpenAPI document.")]
struct Cli {
    #[command(flatten)]
    globals: generator::cli::Globals,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Oasmith(generator::cli::Command),
    /// Generates, and compiles, an SDK from every document of a folder, and says what became of
    /// each.
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
    /// Mutates documents at random and reports panics, timeouts, excessive memory and code that
    /// does not parse.
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
    /// So many random graphs of schemas that are composed of each other, instead of documents that
    /// are changed.
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
    let cli = Cli::parse();
    let result = match cli.command {
        Command::Oasmith(command) => return finish(oasmith(command, &cli.globals)),
        Command::Corpus(args) => corpus::corpus(&args),
        Command::E2e { only } => e2e::e2e(&only),
        Command::Bench(Bench::Generate(args)) => bench::generate(&args),
        Command::Bench(Bench::Runtime(args)) => bench::runtime(args.pairs),
        Command::Fuzz(args) => fuzz::fuzz(&args),
        Command::FuzzWorker { compositions, folder, from, count, seeds } => {
            let kind = if compositions { fuzz::Kind::Composition } else { fuzz::Kind::Mutation };
            fuzz::work(kind, &folder, from, count, &seeds)
        }
        Command::CorpusOne { input, out, name } => {
            corpus::child(&input, &out, &name).map(|()| true)
        }
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

/// A command of `oasmith`. Without arguments it works on this repository's own configs; what they
/// generate is reviewed with the change, so a file that a merge has mixed is overwritten.
fn oasmith(mut command: generator::cli::Command, globals: &Globals) -> anyhow::Result<End> {
    use generator::cli::Command::{Bundle, Changes, Dump, Generate, Lint, Names, Release, Site};
    match &mut command {
        Generate(args) if args.config.is_empty() && args.input.is_none() => {
            args.config = paths::all_configs()?;
            args.force = true;
        }
        Lint(LintArgs { config, input, .. }) | Names(NamesArgs { config, input, .. }) => {
            here(config, input)?
        }
        Bundle(args) => here(&mut args.subject.config, &args.subject.input)?,
        Dump(args) => here(&mut args.subject.config, &args.subject.input)?,
        Site(args) => here(&mut args.config, &args.input)?,
        Changes(args) => here(&mut args.config, &None)?,
        Release(args) => {
            here(&mut args.config, &None)?;
            args.force = true;
        }
        _ => {}
    }
    run_command(&command, globals)
}

/// This repository's own config, where neither a config nor a document is given.
fn here(config: &mut Option<PathBuf>, input: &Option<PathBuf>) -> anyhow::Result<()> {
    if config.is_none() && input.is_none() {
        *config = Some(paths::default_config()?);
    }
    Ok(())
}

//! Measures generating and compiling, ours and that of others, and prints the tables of
//! BENCHMARKS.md.

mod double;
mod runtime;
mod table;
mod tools;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::BenchArgs;
use crate::corpus::{self, Entry};
use crate::measure::{self, Usage};
pub use runtime::runtime;
use tools::Tool;

/// What is measured unless something is asked for: the large ones, of all versions.
const DOCUMENTS: [&str; 7] =
    ["github", "openai", "box", "discord", "slack-swagger2", "oxide-nexus", "twilio-api"];

/// A document, as one tool did it.
struct Measured {
    document: String,
    tool: &'static str,
    generation: Usage,
    /// `None`: it refused, or gave nothing.
    lines: Option<usize>,
    /// Seconds and MiB of the compiler; `Err`: what it says.
    check: Option<Result<Usage, String>>,
    refusal: Option<String>,
}

/// Always `true`: how fast is fast enough is for the reader of the tables.
pub fn generate(args: &BenchArgs) -> anyhow::Result<bool> {
    if cfg!(debug_assertions) {
        eprintln!(
            "this is no release build: what it measures means nothing (`cargo xtask` makes one)"
        );
    }
    let found = corpus::find(&args.corpus)?;
    let wanted: Vec<&str> = if args.only.is_empty() {
        DOCUMENTS.to_vec()
    } else {
        args.only.iter().map(String::as_str).collect()
    };
    let entries: Vec<&Entry> =
        found.iter().filter(|entry| wanted.contains(&entry.name.as_str())).collect();
    for name in wanted.iter().filter(|name| !entries.iter().any(|entry| entry.name == **name)) {
        eprintln!("there is no document `{name}` in `{}`: skipped", args.corpus.display());
    }
    let mut tools = vec![tools::ours()];
    if args.peers {
        for peer in tools::peers() {
            match peer.is_there() {
                true => tools.push(peer),
                false => eprintln!("{}: `{}` is not on the PATH: skipped", peer.name, peer.program),
            }
        }
    }
    let home = corpus::target().with_file_name("bench");
    let mut all = Vec::new();
    for entry in &entries {
        all.extend(document(entry, &tools, &home, args)?);
    }
    println!("{}", table::measured(&all));
    if args.double {
        println!("{}", doubled(&entries, &home, args)?);
    }
    Ok(true)
}

/// All tools on one document: their runs take turns, so that what disturbs one of them disturbs the
/// others.
fn document(
    entry: &Entry,
    tools: &[Tool],
    home: &Path,
    args: &BenchArgs,
) -> anyhow::Result<Vec<Measured>> {
    let folders: Vec<PathBuf> =
        tools.iter().map(|tool| home.join(tool.name).join(&entry.name)).collect();
    let mut usages: Vec<Vec<Usage>> = vec![Vec::new(); tools.len()];
    let mut refusals: Vec<Option<String>> = vec![None; tools.len()];
    for round in 0..args.runs {
        for (at, (tool, folder)) in tools.iter().zip(&folders).enumerate() {
            // What refuses once refuses always.
            let (Some(usages), Some(refusal)) = (usages.get_mut(at), refusals.get_mut(at)) else {
                continue;
            };
            if refusal.is_some() {
                continue;
            }
            eprintln!("{}: {}, run {} of {}", entry.name, tool.name, round + 1, args.runs);
            match once(tool, &entry.path, folder)? {
                Ok(usage) => usages.push(usage),
                Err(words) => *refusal = Some(words),
            }
        }
    }
    let mut all = Vec::new();
    for (((tool, folder), usages), refusal) in tools.iter().zip(&folders).zip(usages).zip(refusals)
    {
        let mut measured = Measured {
            document: entry.name.clone(),
            tool: tool.name,
            generation: median(usages),
            lines: None,
            check: None,
            refusal,
        };
        if measured.refusal.is_none() {
            measured.lines = Some(corpus::lines(&folder.join("src"))?);
            if !args.no_check {
                eprintln!("{}: {}, check", entry.name, tool.name);
                (tool.make_crate)(folder)?;
                let check = corpus::check(folder, &home.join(tool.name).join("check"))?;
                let usage = Usage { seconds: check.seconds, peak_mib: check.peak_mib };
                measured.check =
                    Some(if check.ok { Ok(usage) } else { Err(check.message.unwrap_or_default()) });
            }
        }
        all.push(measured);
    }
    Ok(all)
}

/// One run, into an empty folder.
fn once(tool: &Tool, document: &Path, folder: &Path) -> anyhow::Result<Result<Usage, String>> {
    _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
    let (document, folder) = (fs::canonicalize(document)?, fs::canonicalize(folder)?);
    if let Some(arguments) = tool.prepare {
        let output = std::process::Command::new(tool.program)
            .args(arguments(&document, &folder))
            .current_dir(&folder)
            .output()?;
        if !output.status.success() {
            return Ok(Err(last_words(&output.stderr)));
        }
    }
    let report = folder.join("usage.json");
    let mut command = measure::command(&tool.path(), &report)?;
    let output =
        command.args((tool.arguments)(&document, &folder)).current_dir(&folder).output()?;
    let usage = measure::read(&report).unwrap_or_default();
    Ok(if output.status.success() { Ok(usage) } else { Err(last_words(&output.stderr)) })
}

fn last_words(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let line = text
        .lines()
        .find(|line| line.contains("error") || line.contains("panicked"))
        .or(text.lines().last());
    line.unwrap_or("no word").chars().take(120).collect()
}

/// Of time and of memory, each by itself.
fn median(usages: Vec<Usage>) -> Usage {
    let mut seconds: Vec<f64> = usages.iter().map(|usage| usage.seconds).collect();
    let mut peaks: Vec<u64> = usages.iter().map(|usage| usage.peak_mib).collect();
    seconds.sort_by(f64::total_cmp);
    peaks.sort_unstable();
    Usage {
        seconds: seconds.get(seconds.len() / 2).copied().unwrap_or(0.0),
        peak_mib: peaks.get(peaks.len() / 2).copied().unwrap_or(0),
    }
}

/// What twice as much costs. The document itself is measured as it is written down after a copy,
/// too: one syntax is not another.
fn doubled(entries: &[&Entry], home: &Path, args: &BenchArgs) -> anyhow::Result<String> {
    let folder = home.join("doubled");
    fs::create_dir_all(&folder)?;
    let ours = tools::ours();
    let mut rows = Vec::new();
    for entry in entries {
        let (once_file, twice_file) = (
            folder.join(format!("{}.1.json", entry.name)),
            folder.join(format!("{}.2.json", entry.name)),
        );
        let document = double::read(&entry.path)?;
        fs::write(&once_file, document.to_string())?;
        fs::write(&twice_file, double::double(&document).to_string())?;
        let mut usages = [Vec::new(), Vec::new()];
        for _ in 0..args.runs {
            for (file, usages) in [&once_file, &twice_file].into_iter().zip(&mut usages) {
                eprintln!("{}", file.display());
                match once(&ours, file, &folder.join("out"))? {
                    Ok(usage) => usages.push(usage),
                    Err(words) => anyhow::bail!("{}: {words}", file.display()),
                }
            }
        }
        rows.push((entry.name.clone(), usages.map(median)));
    }
    Ok(table::doubled(&rows))
}

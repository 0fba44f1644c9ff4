//! `cargo xtask fuzz --compositions`: so many random graphs of schemas, and a sample of them
//! compiled.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Context;
use generator::load::Web;
use generator::run::{Mode, Request, Subject, run};

use super::{Kind, Total, compose};
use crate::corpus::check;
use crate::{FuzzArgs, paths};

/// So many graphs of a sample are one document: the runtime is compiled once for all of them.
const TOGETHER: usize = 25;

/// `true`: nothing was found, and the sample compiles.
pub fn compositions(args: &FuzzArgs, count: u64) -> anyhow::Result<bool> {
    let total = super::cases(args, Kind::Composition, Some(count))?;
    let Total { done, generated, findings } = total;
    println!(
        "{done} compositions from {}, {generated} of them gave an SDK, {findings} found",
        args.start
    );
    let compiled = compile(args, count)?;
    Ok(findings == 0 && compiled)
}

/// Compiles so many of the cases, evenly spread.
fn compile(args: &FuzzArgs, count: u64) -> anyhow::Result<bool> {
    let sample = args.compile.min(count);
    if sample == 0 {
        return Ok(true);
    }
    let numbers: Vec<u64> = (0..sample).map(|at| args.start + at * count / sample).collect();
    let home = paths::workspace().join("target/fuzz");
    let mut compiled = 0;
    let mut is_ok = true;
    for version in 0..2 {
        let own: Vec<u64> =
            numbers.iter().copied().filter(|number| compose::version(*number) == version).collect();
        for cases in own.chunks(TOGETHER) {
            match compile_together(cases, &home)? {
                None => compiled += cases.len(),
                Some(words) => {
                    eprintln!("found among {cases:?}: {words}");
                    is_ok = false;
                }
            }
        }
    }
    println!("{compiled} of {sample} compositions compile");
    Ok(is_ok)
}

/// One document of several cases as a crate; what the compiler has against it.
fn compile_together(cases: &[u64], home: &Path) -> anyhow::Result<Option<String>> {
    let Some(first) = cases.first() else { return Ok(None) };
    let folder = home.join("compositions");
    fs::create_dir_all(&folder)?;
    let input = folder.join(format!("{first}.json"));
    fs::write(&input, compose::document(cases).to_string())?;
    let out = folder.join(format!("crate-{}", compose::version(*first)));
    _ = fs::remove_dir_all(&out);
    let subject = Subject::Document { input: &input, out: Some(&out), name: Some("compositions") };
    let start = Instant::now();
    let report = run(Request {
        subject,
        mode: Mode::Write,
        strict: false,
        web: Web::NONE,
        clock: &|| start.elapsed(),
    });
    if report.diagnostics.has_errors() {
        return Ok(Some(format!("`{}` gives no SDK", input.display())));
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| home.join("target"), Into::into);
    let checked = check(&out, &target).context("cannot compile a composition")?;
    let words = checked.message.unwrap_or_else(|| "it does not compile".to_owned());
    Ok((!checked.ok || checked.warnings > 0).then(|| format!("{}: {words}", input.display())))
}

/// More time than this is a find.
pub const LONGEST: Duration = Duration::from_secs(2);

/// The time that this process has computed, on all of its threads: what other processes do does not
/// count.
#[cfg(unix)]
pub fn computed() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;
    let Ok(usage) = getrusage(UsageWho::RUSAGE_SELF) else { return Duration::ZERO };
    let micros = (usage.user_time() + usage.system_time()).num_microseconds();
    Duration::from_micros(u64::try_from(micros).unwrap_or_default())
}

/// Not known here: the clock on the wall has to do.
#[cfg(not(unix))]
pub fn computed() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

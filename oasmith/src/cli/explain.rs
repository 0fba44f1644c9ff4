//! `explain`: the page of a diagnostic.

use anyhow::bail;

use super::End;
use super::args::ExplainArgs;
use super::print::print;
use crate::diagnostics::{CODES, entry, near_code};

pub fn explain(args: &ExplainArgs) -> anyhow::Result<End> {
    let Some(code) = &args.code else {
        let width = CODES.iter().map(|entry| entry.code.0.len()).max().unwrap_or_default();
        let lines: String = CODES.iter().map(|entry| format!("{:width$}  {}\n", entry.code.0, entry.summary())).collect();
        print(&lines)?;
        return Ok(End::Fine);
    };
    // `error[unknown-keyword]` is what people copy.
    let name = code.split_once('[').map_or(code.as_str(), |(_, rest)| rest.trim_end_matches([']', ':']));
    let Some(entry) = entry(name) else {
        match near_code(name) {
            Some(near) => bail!("there is no diagnostic `{name}`; write `oasmith explain {near}`"),
            None => bail!("there is no diagnostic `{name}`; `oasmith explain` lists them"),
        }
    };
    print(&format!("{}\nDefault level: {}.\n", entry.page, entry.level.words()))?;
    Ok(End::Fine)
}

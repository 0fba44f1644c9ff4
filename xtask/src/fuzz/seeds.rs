//! What cases are made from: our own fixtures, and whatever is named on the command line.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use generator::diagnostics::Diagnostics;
use generator::load::{self, Limits, Web};
use serde_json::Value;

/// Documents, each as a tree and as it was written.
#[derive(Default)]
pub struct Seeds {
    pub trees: Vec<Value>,
    pub texts: Vec<Vec<u8>>,
}

impl Seeds {
    /// Our own first, then the files of these folders, in order.
    pub fn read(folders: &[PathBuf]) -> anyhow::Result<Self> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests");
        let mut files = Vec::new();
        for folder in ["fixtures", "normalize", "sdk", "bad_input"] {
            find(&own.join(folder), &mut files)?;
        }
        for folder in folders {
            if folder.is_file() {
                files.push(folder.clone());
            } else {
                find(folder, &mut files)?;
            }
        }
        let mut seeds = Self { trees: Vec::new(), texts: Vec::new() };
        for path in files {
            let text =
                fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
            let whole =
                load::load(&path, &Limits::default(), Web::NONE, &mut Diagnostics::new(false));
            seeds.trees.extend(
                whole
                    .and_then(|document| Some(document.files.first()?.root.to_json()))
                    .filter(Value::is_object),
            );
            // Bytes are changed one by one: in a large document that changes nothing.
            seeds.texts.extend((text.len() < 200_000).then_some(text));
        }
        Ok(seeds)
    }
}

/// The documents of a folder, and of its folders that have no more than one each.
fn find(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))?;
    let mut paths =
        entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<PathBuf>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            let inside = ["openapi.yaml", "openapi.json", "api.yaml"].map(|name| path.join(name));
            files.extend(inside.into_iter().find(|path| path.is_file()));
        } else if path
            .extension()
            .is_some_and(|ending| ["json", "yaml", "yml"].iter().any(|known| ending == *known))
        {
            files.push(path);
        }
    }
    Ok(())
}

//! One case from its number.

use fastrand::Rng;
use serde_json::Value;

use super::compose;
use super::graft::slice;
use super::mutate::mutate;
use super::seeds::Seeds;
use super::words::hostile;

/// A document to be.
pub struct Case {
    pub bytes: Vec<u8>,
    /// Of the file's name.
    pub ending: &'static str,
}

/// The case of this number: the same again from the same seeds.
pub fn make(number: u64, seeds: &Seeds) -> Case {
    let mut rng = Rng::with_seed(number);
    let ending = if rng.bool() { "json" } else { "yaml" };
    if rng.u8(..16) == 0 {
        return Case { bytes: bytes(&mut rng, seeds), ending };
    }
    let Some(seed) = rng.choice(&seeds.trees) else { return Case { bytes: Vec::new(), ending } };
    let mut tree = slice(seed, &mut rng);
    for _ in 0..rng.usize(1..=5) {
        mutate(&mut tree, &mut rng, seeds);
    }
    let text = written(&tree, ending);
    let bytes =
        if rng.u8(..12) == 0 { corrupted(text.into_bytes(), &mut rng) } else { text.into_bytes() };
    Case { bytes, ending }
}

/// The graph of schemas of this number, as a document.
pub fn composition(number: u64) -> Case {
    Case { bytes: compose::document(&[number]).to_string().into_bytes(), ending: "json" }
}

fn written(tree: &Value, ending: &str) -> String {
    let yaml = (ending == "yaml").then(|| serde_yaml::to_string(tree).ok()).flatten();
    yaml.unwrap_or_else(|| tree.to_string())
}

/// No document at all, or the text of one, spoilt.
fn bytes(rng: &mut Rng, seeds: &Seeds) -> Vec<u8> {
    match (rng.u8(..4), rng.choice(&seeds.texts)) {
        (0, _) | (_, None) => (0..rng.usize(..2_000)).map(|_| rng.u8(..)).collect(),
        (_, Some(text)) => corrupted(text.clone(), rng),
    }
}

/// Bytes changed, taken out, put in, cut off; with other line ends, or a mark before them.
fn corrupted(mut bytes: Vec<u8>, rng: &mut Rng) -> Vec<u8> {
    for _ in 0..rng.usize(1..6) {
        let at = rng.usize(..=bytes.len());
        match rng.u8(..9) {
            0 => bytes.truncate(at),
            1 if at < bytes.len() => bytes[at] = rng.u8(..),
            2 => bytes.insert(at, rng.u8(..)),
            3 => _ = bytes.splice(at..at, hostile(rng).into_bytes()),
            4 => bytes = String::from_utf8_lossy(&bytes).replace('\n', "\r\n").into_bytes(),
            5 => _ = bytes.splice(0..0, *b"\xef\xbb\xbf"),
            6 => {
                let line = bytes
                    .split(|byte| *byte == b'\n')
                    .nth(rng.usize(..40))
                    .unwrap_or_default()
                    .to_vec();
                bytes.extend_from_slice(&line);
            }
            7 => {
                let anchors: &[&[u8]] = &[
                    b" &a ",
                    b" *a ",
                    b"<<: *a\n",
                    b"? ",
                    b"!!binary ",
                    b"--- ",
                    b"%YAML 9\n",
                    b"\t",
                    b"- - - ",
                ];
                let anchor = rng.choice(anchors).copied().unwrap_or_default();
                _ = bytes.splice(at..at, anchor.iter().copied());
            }
            _ => {
                let end = rng.usize(at..=bytes.len());
                _ = bytes.drain(at..end);
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fuzz::check::{Runs, wrong};

    /// A few of the cases that `cargo xtask fuzz` does for as long as one likes.
    #[test]
    fn nothing_is_found_in_a_few_cases() {
        let seeds = Seeds::read(&[]).unwrap();
        let folder = std::env::temp_dir().join(format!("xtask-fuzz-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut found = Vec::new();
        let mut generated = 0;
        for number in 0..80 {
            let Case { bytes, ending } = make(number, &seeds);
            assert!(bytes == make(number, &seeds).bytes, "case {number} is not the same again");
            let path = folder.join(format!("case.{ending}"));
            std::fs::write(&path, bytes).unwrap();
            let runs = Runs { twice: number % 8 == 0, with_config: false };
            found.extend(
                wrong(&path, runs, &mut generated).map(|words| format!("{number}: {words}")),
            );
        }
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(found.is_empty(), "{}", found.join("\n"));
        // Otherwise the cases would say little.
        assert!(generated > 25, "only {generated} of the documents gave an SDK");
    }

    /// A few of the graphs that `cargo xtask fuzz --compositions` does.
    #[test]
    fn schemas_composed_of_each_other_give_an_sdk() {
        let path =
            std::env::temp_dir().join(format!("xtask-compositions-{}.json", std::process::id()));
        let (mut found, mut generated) = (Vec::new(), 0);
        for number in 0..60 {
            std::fs::write(&path, composition(number).bytes).unwrap();
            let runs = Runs { twice: number % 30 == 0, with_config: number % 3 == 0 };
            found.extend(
                wrong(&path, runs, &mut generated).map(|words| format!("{number}: {words}")),
            );
        }
        std::fs::remove_file(&path).unwrap();
        assert!(found.is_empty(), "{}", found.join("\n"));
        assert_eq!(generated, 60, "all of the documents are valid");
    }
}

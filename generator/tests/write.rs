//! A set of files and the disk: what is written, what is kept, what goes away, and what is never
//! touched.

use std::fs;
use std::path::{Path, PathBuf};

use generator::diagnostics::Diagnostics;
use generator::file_set::FileSet;
use generator::write::{self, Counts, Earlier, Manifest};

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("write").join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn files(lib: &str) -> FileSet {
    [
        ("Cargo.toml", "# Made by `cargo xtask generate`.\n"),
        ("src/lib.rs", lib),
        ("src/a/b.rs", "b\n"),
    ]
    .into_iter()
    .collect()
}

#[test]
fn only_what_differs_is_written_and_what_is_stale_goes() {
    let folder = folder("differs");
    let lock = folder.with_extension("lock");
    _ = fs::remove_file(&lock);
    let mut diagnostics = Diagnostics::new(true);
    let run = |set: &FileSet, diagnostics: &mut Diagnostics| {
        write::compare(&folder, set, &[(&lock, "lock\n")], diagnostics)
            .unwrap()
            .apply(&folder, diagnostics)
    };
    assert_eq!(
        run(&files("one\n"), &mut diagnostics),
        Counts { written: 4, unchanged: 0, removed: 0 }
    );
    for kept in ["target/x", ".git/config", ".gitignore", "Cargo.lock"] {
        fs::create_dir_all(folder.join(kept).parent().unwrap()).unwrap();
        fs::write(folder.join(kept), "kept").unwrap();
    }
    fs::create_dir_all(folder.join("src/old")).unwrap();
    fs::write(folder.join("src/old/stale.rs"), "").unwrap();
    assert_eq!(
        run(&files("two\n"), &mut diagnostics),
        Counts { written: 1, unchanged: 3, removed: 1 }
    );
    assert!(
        !folder.join("src/old").exists()
            && folder.join("target/x").exists()
            && folder.join("Cargo.lock").exists()
    );
    assert_eq!(
        run(&files("two\n"), &mut diagnostics),
        Counts { written: 0, unchanged: 4, removed: 0 }
    );
    assert_eq!(diagnostics.all(), []);
}

#[test]
fn a_comparison_shows_what_differs_and_writes_nothing() {
    let folder = folder("check");
    let mut diagnostics = Diagnostics::new(true);
    write::compare(&folder, &files("one\ntwo\nthree\n"), &[], &mut diagnostics)
        .unwrap()
        .apply(&folder, &mut diagnostics);
    fs::remove_file(folder.join("src/a/b.rs")).unwrap();
    fs::write(folder.join("src/more.rs"), "").unwrap();
    fs::write(folder.join("src/lib.rs"), "one\n2\nthree\n").unwrap();
    let changes =
        write::compare(&folder, &files("one\ntwo\nthree\n"), &[], &mut diagnostics).unwrap();
    insta::assert_snapshot!(changes.show(|path| path.strip_prefix(&folder).unwrap().display().to_string()), @r#"
missing: src/a/b.rs
differs: src/lib.rs
--- src/lib.rs (on disk)
+++ src/lib.rs (expected)
@@ -1,3 +1,3 @@
 one
-2
+two
 three
stale: src/more.rs
"#);
    assert_eq!(fs::read_to_string(folder.join("src/lib.rs")).unwrap(), "one\n2\nthree\n");
}

#[test]
fn a_folder_of_something_else_is_left_alone() {
    let folder = folder("foreign");
    fs::write(folder.join("thesis.txt"), "years of work").unwrap();
    let mut diagnostics = Diagnostics::new(true);
    assert!(write::compare(&folder, &files(""), &[], &mut diagnostics).is_none());
    assert_eq!(diagnostics.all()[0].code, write::FOREIGN_FOLDER);
}

/// The codes of a comparison with what a manifest knows, and the files that it would leave and
/// remove.
fn with_manifest(
    folder: &Path,
    set: &FileSet,
    known: &FileSet,
    force: bool,
) -> (Vec<&'static str>, Vec<PathBuf>, Vec<PathBuf>) {
    let mut diagnostics = Diagnostics::new(true);
    let manifest = Manifest::of(known);
    let earlier = Earlier { manifest: Some(&manifest), force };
    let changes = write::compare_with(folder, set, &[], earlier, &mut diagnostics).unwrap();
    let removed = changes.removed().map(Path::to_owned).collect();
    (diagnostics.all().iter().map(|one| one.code.0).collect(), changes.foreign().to_vec(), removed)
}

#[test]
fn only_what_a_run_wrote_is_removed_or_overwritten() {
    let folder = folder("manifest");
    let known: FileSet = [
        ("Cargo.toml", "c\n"),
        ("src/lib.rs", "one\n"),
        ("src/stale.rs", "stale\n"),
        ("src/a/b.rs", "b\n"),
    ]
    .into_iter()
    .collect();
    write::compare(&folder, &known, &[], &mut Diagnostics::new(true))
        .unwrap()
        .apply(&folder, &mut Diagnostics::new(true));
    fs::write(folder.join("src/mine.rs"), "mine").unwrap();
    let next: FileSet = [("Cargo.toml", "c\n"), ("src/lib.rs", "two\n"), ("src/a/b.rs", "b\n")]
        .into_iter()
        .collect();
    let (mine, stale) = (folder.join("src/mine.rs"), folder.join("src/stale.rs"));
    assert_eq!(
        with_manifest(&folder, &next, &known, false),
        (vec![], vec![mine.clone()], vec![stale.clone()])
    );
    // Line ends that git has changed are no edit.
    fs::write(folder.join("src/lib.rs"), "one\r\n").unwrap();
    assert_eq!(with_manifest(&folder, &next, &known, false).0, Vec::<&str>::new());
    // Edits are: of a file that would be overwritten, and of one that would be removed.
    fs::write(folder.join("src/lib.rs"), "edited").unwrap();
    fs::write(&stale, "edited").unwrap();
    assert_eq!(with_manifest(&folder, &next, &known, false).0, ["edited-file", "edited-file"]);
    assert_eq!(with_manifest(&folder, &next, &known, true), (vec![], vec![mine], vec![stale]));
    // An edit that the generator makes as well is none.
    fs::write(folder.join("src/lib.rs"), "two\n").unwrap();
    assert_eq!(with_manifest(&folder, &next, &known, false).0, ["edited-file"]);
    // A file that was not generated is in the way of one that is new.
    let more: FileSet = [("src/mine.rs", "generated\n")].into_iter().collect();
    assert_eq!(with_manifest(&folder, &more, &known, false).0[0], "edited-file");
}

//! A set of files and the disk: what is written, what is kept, what goes away, and what is never
//! touched.

use std::fs;
use std::path::{Path, PathBuf};

use generator::diagnostics::Diagnostics;
use generator::file_set::FileSet;
use generator::write::{self, Counts};

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

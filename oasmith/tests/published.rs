//! The crate has all that it needs to be published: the generator's modules, its dependencies, its
//! templates.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// `mod x;` lines of a crate's root.
fn modules(path: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(path)).unwrap();
    text.lines()
        .filter(|line| line.ends_with(';') && line.contains("mod "))
        .map(str::to_owned)
        .collect()
}

#[test]
fn it_has_the_generators_modules() {
    let mut own = modules("src/lib.rs");
    assert!(own.remove("pub mod cli;"));
    assert_eq!(own, modules("../generator/src/lib.rs"));
    for entry in fs::read_dir(root().join("../generator/src")).unwrap() {
        let name = entry.unwrap().file_name();
        let linked = root().join("src").join(&name);
        assert!(
            name == "lib.rs" || linked.exists(),
            "link oasmith/src/{0} to ../../generator/src/{0}",
            name.display()
        );
    }
}

#[test]
fn it_has_the_generators_dependencies() {
    let dependencies = |path: &str| {
        let manifest: toml::Table = fs::read_to_string(root().join(path)).unwrap().parse().unwrap();
        manifest["dependencies"].as_table().unwrap().clone()
    };
    let own = dependencies("Cargo.toml");
    for (name, needed) in dependencies("../generator/Cargo.toml") {
        assert_eq!(own.get(&name), Some(&needed), "`{name}` in oasmith/Cargo.toml");
    }
}

#[test]
fn its_templates_are_those_of_the_repository() {
    for (link, file) in [
        ("templates/runtime.toml", "../templates/runtime/Cargo.toml"),
        ("templates/runtime/lib.rs", "../templates/runtime/src/lib.rs"),
        ("templates/crate.toml", "../templates/crate/Cargo.toml"),
        ("templates/crate/README.md.j2", "../templates/crate/README.md.j2"),
        ("templates/crate/readme/lists.md.j2", "../templates/crate/readme/lists.md.j2"),
        ("templates/site/site.js", "../templates/site/site.js"),
    ] {
        assert_eq!(
            fs::read(root().join(link)).unwrap(),
            fs::read(root().join(file)).unwrap(),
            "{link}"
        );
    }
}

//! Versions and releases: which version is too low, and what `oasmith release` writes.

mod folder;

use folder::Folder;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Acme Pets, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}, age: {type: integer}}}
";

const CONFIG: &str = "# Ours.\ndocument = \"openapi.yaml\"\noutput = \"sdk\"\n\n[crate]\nname = \"acme\" # short\nversion = \"0.1.0\" # first\n";

/// An SDK that was released as 0.1.0.
fn released() -> Folder {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    folder.write("acme.toml", CONFIG);
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    let said = folder.run(&["release", "--date", "2026-01-01"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.starts_with("acme 0.1.0: the first release\n"), "{}", said.out);
    folder
}

fn commit(folder: &Folder, tag: &str) {
    folder.git(&["init", "-q"]);
    folder.git(&["add", "-A"]);
    folder.git(&["-c", "user.name=n", "-c", "user.email=e", "commit", "-q", "-m", "m"]);
    folder.git(&["tag", tag]);
}

fn without_age() -> String {
    DOCUMENT.replace(", age: {type: integer}", "")
}

fn with_color() -> String {
    DOCUMENT.replace("age:", "color: {type: string}, age:")
}

#[test]
fn a_version_that_is_too_low_stops_generate() {
    let folder = released();
    folder.write("openapi.yaml", &without_age());
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(1), "{}", said.err);
    for part in [
        "error[version-too-low]: `0.1.0` is too low: code breaks that was written for `0.1.0`",
        "--> acme.toml:7:11",
        "write `version = \"0.2.0\"` under `[crate]`, or run `oasmith release`",
        "types::Pet.age is gone",
        "nothing was written",
    ] {
        assert!(said.err.contains(part), "{part}: {}", said.err);
    }
    assert!(folder.read("acme.lock").contains("[released]\nversion = \"0.1.0\"\n\n"));

    folder.write("acme.toml", &CONFIG.replace("0.1.0", "0.2.0"));
    assert_eq!(folder.run(&["generate"]).code, Some(0));
    assert!(folder.read("acme.lock").contains("version = \"0.1.0\"\nsince = \"breaks\"\n"));
    // What was accepted once is remembered without git: 0.1.1 would still be too low.
    folder.write("acme.toml", &CONFIG.replace("0.1.0", "0.1.1"));
    let said = folder.run(&["generate", "--check"]);
    assert!(said.err.contains("write `version = \"0.2.0\"`"), "{}", said.err);
}

#[test]
fn additions_need_a_patch_below_1_0() {
    let folder = released();
    folder.write("openapi.yaml", &with_color());
    let said = folder.run(&["generate"]);
    assert!(said.err.contains("there is more than in `0.1.0`"), "{}", said.err);
    assert!(said.err.contains("write `version = \"0.1.1\"`"), "{}", said.err);
    folder.write("acme.toml", &CONFIG.replace("0.1.0", "0.1.1"));
    assert_eq!(folder.run(&["generate"]).code, Some(0));
}

#[test]
fn allow_breaking_and_lints_write_the_sdk_all_the_same() {
    let folder = released();
    folder.write("openapi.yaml", &without_age());
    assert_eq!(folder.run(&["generate", "--allow-breaking"]).code, Some(0));
    assert_eq!(folder.run(&["generate", "--check"]).code, Some(1));
    assert_eq!(folder.run(&["generate", "--check", "--allow-breaking"]).code, Some(0));
    folder.write("acme.toml", &format!("{CONFIG}[lints]\nversion-too-low = \"allow\"\n"));
    assert_eq!(folder.run(&["generate"]).code, Some(0));
}

#[test]
fn before_the_first_release_every_version_will_do() {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    folder.write("acme.toml", CONFIG);
    assert_eq!(folder.run(&["generate"]).code, Some(0));
    folder.write("openapi.yaml", &without_age());
    assert_eq!(folder.run(&["generate"]).code, Some(0));
    assert!(!folder.read("acme.lock").contains("released"));
}

#[test]
fn a_tag_is_a_release_without_the_lock_and_forgets_what_was_taken_back() {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    folder.write("acme.toml", CONFIG);
    assert_eq!(folder.run(&["generate"]).code, Some(0));
    commit(&folder, "v0.1.0");
    folder.write("openapi.yaml", &without_age());
    let said = folder.run(&["generate"]);
    assert!(said.err.contains("error[version-too-low]"), "{}", said.err);

    // With the lock as well, the tag decides.
    let folder = released();
    commit(&folder, "v0.1.0");
    folder.write("openapi.yaml", &without_age());
    assert_eq!(folder.run(&["generate", "--allow-breaking"]).code, Some(0));
    folder.write("openapi.yaml", DOCUMENT);
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(folder.read("acme.lock").contains("since = \"breaks\"\n"));
    assert_eq!(folder.run(&["generate", "--check"]).code, Some(0));

    // The tag of another crate is no release of this one.
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    folder.write("acme.toml", CONFIG);
    assert_eq!(folder.run(&["generate"]).code, Some(0));
    commit(&folder, "v7.0.0");
    folder.write("openapi.yaml", &without_age());
    assert_eq!(folder.run(&["generate"]).code, Some(0));
}

#[test]
fn a_release_raises_the_version_and_writes_the_changelog() {
    let folder = released();
    commit(&folder, "v0.1.0");
    let first = folder.read("sdk/CHANGELOG.md");
    assert!(
        first.ends_with("## 0.1.0 - 2026-01-01\n\n### Added\n\n- The first release.\n"),
        "{first}"
    );
    folder.write(
        "sdk/CHANGELOG.md",
        &first.replace("## Unreleased\n", "## Unreleased\n\n### Fixed\n\n- Written by hand.\n"),
    );
    let more = with_color().replace(
        "  /pets:\n",
        "  /owners:\n    get: {operationId: listOwners, responses: {'200': {description: ok}}}\n  /pets:\n",
    );
    folder.write("openapi.yaml", &more.replace(", age: {type: integer}", ""));

    let dry = folder.run(&["release", "--dry-run", "--date", "2026-02-02"]);
    assert_eq!(dry.code, Some(0), "{}", dry.err);
    assert!(folder.read("acme.toml").contains("0.1.0"));
    let said = folder.run(&["release", "--date", "2026-02-02"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert_eq!(folder.read("acme.toml"), CONFIG.replace("0.1.0", "0.2.0"));
    assert!(folder.read("sdk/Cargo.toml").contains("version = \"0.2.0\""));
    assert!(folder.read("acme.lock").contains("[released]\nversion = \"0.2.0\"\n\n"));
    assert_eq!(
        folder.read("sdk/CHANGELOG.md").split("## Unreleased\n").nth(1).unwrap(),
        "\n## 0.2.0 - 2026-02-02\n\n### Added\n\n- **owners**: `client.owners()` with `list`.\n- **pets**: `Pet` has `color`.\n\n\
         ### Removed\n\n- **pets**: `Pet` no longer has `age`.\n\n### Fixed\n\n- Written by hand.\n\n\
         ## 0.1.0 - 2026-01-01\n\n### Added\n\n- The first release.\n"
    );
    for part in [
        "acme 0.1.0 → 0.2.0: ",
        "git add acme.toml acme.lock sdk openapi.yaml",
        "git commit -m \"Release acme 0.2.0\"",
        "git tag v0.2.0",
    ] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    let said = folder.run(&["generate", "--check"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
}

#[test]
fn a_release_that_cannot_be_made_changes_nothing() {
    let folder = released();
    commit(&folder, "v0.1.0");
    folder.write("openapi.yaml", &without_age());
    let before =
        || (folder.read("acme.toml"), folder.read("acme.lock"), folder.read("sdk/CHANGELOG.md"));
    let old = before();
    let low = folder.run(&["release", "--version", "0.1.1"]);
    assert_eq!(low.code, Some(2));
    assert!(
        low.err.contains("0.1.1 is too low") && low.err.contains("0.2.0 at least"),
        "{}",
        low.err
    );
    let same = folder.run(&["release", "--version", "0.1.0"]);
    assert!(same.err.contains("does not come after"), "{}", same.err);
    folder.write("openapi.yaml", "openapi: [");
    assert_eq!(folder.run(&["release"]).code, Some(1));
    folder.write("openapi.yaml", &without_age());
    folder.write("sdk/src/lib.rs", "edited");
    let edited = folder.run(&["release"]);
    assert_eq!(edited.code, Some(1));
    assert!(edited.err.contains("error[edited-file]"), "{}", edited.err);
    assert_eq!(before(), old);
}

#[test]
fn a_release_without_its_tag_says_how_to_get_it() {
    let folder = released();
    folder.write("openapi.yaml", &without_age());
    let said = folder.run(&["release"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("the changelog needs the sources of 0.1.0"), "{}", said.err);
}

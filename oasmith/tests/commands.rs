//! The commands as people run them: what is printed where, and how they end.

mod folder;

use std::fs;
use std::process::Command;

use folder::{Folder, run};

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Acme Pets, version: '1'}
servers: [{url: 'https://acme.test'}]
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        '200': {description: Pets., content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
components:
  schemas:
    Pets: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Pet'}}, next_cursor: {type: string}}}
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
  securitySchemes:
    key: {type: http, scheme: bearer}
";

#[test]
fn init_writes_a_config_and_an_sdk_and_says_what_to_do_next() {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    let said = folder.run(&["init", "openapi.yaml"]);
    assert_eq!((said.code, said.out.as_str()), (Some(0), ""), "{}", said.err);
    assert!(
        said.err.contains("Next:") && said.err.contains("oasmith generate --config acme-pets.toml"),
        "{}",
        said.err
    );
    let config = folder.read("acme-pets.toml");
    assert!(
        config.contains("# `key`: a bearer token") && config.contains("1 by `cursor`"),
        "{config}"
    );
    // The variable that the SDK itself reads.
    assert!(config.contains("# env = \"ACME_PETS_API_KEY\"\n"), "{config}");
    assert!(
        folder.read("acme-pets/README.md").contains("`ACME_PETS_API_KEY`"),
        "{}",
        folder.read("acme-pets/README.md")
    );
    assert!(
        folder.read("acme-pets/src/lib.rs").contains("pub struct")
            || folder.0.join("acme-pets/src/client.rs").exists()
    );
    // All that is commented out is a valid config as well.
    let again = folder.run(&["init", "openapi.yaml"]);
    assert_eq!(again.code, Some(2));
    assert!(again.err.contains("is there already"), "{}", again.err);
}

#[test]
fn generate_uses_the_config_of_this_folder_or_above() {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    assert_eq!(folder.run(&["init", "openapi.yaml", "--quiet"]).err, "");
    let below = folder.0.join("acme-pets/src");
    let said = run(&below, &["generate", "--check"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    fs::write(folder.0.join("acme-pets/README.md"), "mine").unwrap();
    let said = run(&below, &["generate", "--check"]);
    assert_eq!(said.code, Some(1), "{}", said.err);
    let nowhere = Folder::new();
    let said = nowhere.run(&["generate"]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.starts_with("error: there is no config"), "{}", said.err);
}

#[test]
fn exit_codes_and_formats() {
    let folder = Folder::new();
    folder.write("good.yaml", DOCUMENT);
    folder.write("typo.yaml", &DOCUMENT.replace("required: [name]", "requird: [name]"));
    let lint = |file: &str, more: &[&str]| folder.run(&[&["lint", "--input", file], more].concat());
    assert_eq!(lint("good.yaml", &[]).code, Some(0));
    assert_eq!(lint("nowhere.yaml", &[]).code, Some(2));
    assert_eq!(lint("typo.yaml", &[]).code, Some(0));
    assert_eq!(lint("typo.yaml", &["--strict"]).code, Some(1));
    let denied = lint("typo.yaml", &["--deny", "warnings"]);
    assert_eq!(denied.code, Some(1));
    assert!(
        denied.err.ends_with("error: warnings are denied by `--deny warnings`\n"),
        "{}",
        denied.err
    );
    assert_eq!(folder.run(&["lint", "--wrong"]).code, Some(2));

    let json = lint("typo.yaml", &["--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(report["diagnostics"][0]["code"], "unknown-keyword");
    assert_eq!(report["diagnostics"][0]["help"], "write `required`");
    let github = lint("typo.yaml", &["--format", "github"]);
    assert!(github.out.starts_with("::warning file=typo.yaml,line=15,"), "{}", github.out);
    assert_eq!(lint("good.yaml", &["--format", "github"]).out, "");
    let colours = |when| lint("typo.yaml", &["--color", when]).err.contains('\u{1b}');
    assert!(colours("always") && !colours("never"));
}

#[test]
fn a_failed_run_ends_with_its_error() {
    let folder = Folder::new();
    folder.write("good.yaml", DOCUMENT);
    folder.write("bad.yaml", &DOCUMENT.replace("/schemas/Pets'", "/schemas/Pts'"));
    for name in ["good", "bad"] {
        folder.write(
            &format!("{name}.toml"),
            &format!(
                "document = \"{name}.yaml\"\noutput = \"{name}\"\n[crate]\nname = \"sdk-{name}\"\n"
            ),
        );
    }
    let said = folder.run(&["generate", "--config", "bad.toml", "--config", "good.toml"]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.ends_with("error: 1 of 2 SDKs failed: bad.toml\n"), "{}", said.err);
    assert!(folder.0.join("good/Cargo.toml").exists() && !folder.0.join("bad").exists());
}

#[test]
fn explain_prints_a_page() {
    let folder = Folder::new();
    let said = folder.run(&["explain", "unknown-keyword"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(
        said.out.starts_with("# unknown-keyword\n") && said.out.contains("## Fix"),
        "{}",
        said.out
    );
    assert_eq!(folder.run(&["explain", "error[unknown-keyword]"]).out, said.out);
    let wrong = folder.run(&["explain", "unknown-keywrd"]);
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.err.contains("write `oasmith explain unknown-keyword`"), "{}", wrong.err);
    assert!(folder.run(&["explain"]).out.contains("\nunknown-keyword "));
}

const OPERATIONS: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /containers/{id}/attach:
    post:
      operationId: ContainerAttach
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: ok}}
  /search: {get: {operationId: search, responses: {'204': {description: ok}}}}
  /users: {post: {operationId: archive_everybody_who_ever_signed_in_anywhere, responses: {'204': {description: ok}}}}
";

#[test]
fn names_says_which_rule_won_and_which_names_to_review() {
    let folder = Folder::new();
    folder.write("openapi.yaml", OPERATIONS);
    let run = |wanted| folder.run(&["names", "--input", "openapi.yaml", "--explain", wanted]);
    for wanted in ["ContainerAttach", "POST /containers/{id}/attach", "containers.attach"] {
        let said = run(wanted);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{wanted}");
        assert!(said.out.starts_with("client.containers.attach\n"), "{}", said.out);
        assert!(said.out.contains("words of the id: container, attach"), "{}", said.out);
        assert!(said.out.contains("\n    => attach"), "{}", said.out);
    }
    assert!(run("search").out.starts_with("client.search\n"));
    let wrong = run("ContainerAtach");
    assert_eq!(wrong.code, Some(2), "{}", wrong.err);
    assert!(wrong.err.contains("no operation is called `ContainerAtach`"), "{}", wrong.err);
    let all = folder.run(&["names", "--input", "openapi.yaml"]);
    assert_eq!(all.code, Some(0), "{}", all.err);
    let review = all.err.split("Names to review:").nth(1).unwrap();
    let long = "archive_everybody_who_ever_signed_in_anywhere";
    assert!(review.contains(&format!("[operations.{long}]\nmethod = \"{long}\"\n")), "{review}");
    assert!(!review.contains("[operations.search]"), "{review}");
}

#[test]
fn every_command_has_an_example_and_shells_complete_them() {
    let folder = Folder::new();
    let help = folder.run(&["--help"]).out;
    let commands = help.split("Commands:").nth(1).unwrap().split("\n\n").next().unwrap();
    let names = commands
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help");
    for name in names {
        let help = folder.run(&[name, "--help"]).out;
        assert!(help.contains("Example"), "{name}: {help}");
    }
    for shell in ["bash", "zsh", "fish"] {
        assert!(folder.run(&["completions", shell]).out.contains("explain"), "{shell}");
    }
}

/// A config, and what `generate` made of it.
fn generated() -> Folder {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    folder.write(
        "api.toml",
        "document = \"openapi.yaml\"\noutput = \"sdk\"\n[crate]\nname = \"acme\"\n",
    );
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    folder
}

#[test]
fn foreign_files_stay_and_edited_files_stop_the_run() {
    let folder = generated();
    folder.write("sdk/notes.txt", "mine");
    folder.write("sdk/src/mine.rs", "mine");
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(
        said.err.contains("sdk/notes.txt was not generated, and is left alone"),
        "{}",
        said.err
    );
    assert_eq!(folder.read("sdk/src/mine.rs"), "mine");

    let readme = folder.read("sdk/README.md");
    folder.write("sdk/README.md", "edited");
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(1), "{}", said.err);
    assert!(
        said.err.contains("error[edited-file]") && said.err.contains("--> sdk/README.md"),
        "{}",
        said.err
    );
    assert!(said.err.ends_with("nothing was written\n"), "{}", said.err);
    assert_eq!(folder.read("sdk/README.md"), "edited");
    assert_eq!(folder.run(&["generate", "--force"]).code, Some(0));
    assert_eq!(folder.read("sdk/README.md"), readme);
}

#[test]
fn removed_files_are_listed() {
    let folder = generated();
    folder
        .write("openapi.yaml", &DOCUMENT.replace("/pets", "/dogs").replace("listPets", "listDogs"));
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("sdk/src/resources/pets.rs is removed"), "{}", said.err);
    assert!(!folder.0.join("sdk/src/resources/pets.rs").exists());
}

#[test]
fn without_a_config_the_sdk_has_its_own_manifest() {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    let generate = || folder.run(&["generate", "--input", "openapi.yaml", "--out", "sdk"]);
    assert_eq!(generate().code, Some(0));
    folder.write("sdk/notes.txt", "mine");
    assert_eq!(generate().code, Some(0));
    folder.write("sdk/src/lib.rs", "edited");
    assert_eq!(generate().code, Some(1));
    assert_eq!(folder.read("sdk/notes.txt"), "mine");
}

/// Whatever the order, each run sees the other's work as a whole.
#[test]
fn two_runs_at_once_leave_one_whole_sdk() {
    let folder = generated();
    folder.write("openapi.yaml", &DOCUMENT.replace("Pet:", "Pet2:").replace("/Pet'", "/Pet2'"));
    let children: Vec<_> = (0..4)
        .map(|_| {
            Command::new(env!("CARGO_BIN_EXE_oasmith"))
                .current_dir(&folder.0)
                .args(["generate", "-q"])
                .spawn()
                .unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(folder.run(&["generate", "--check"]).code, Some(0));
    assert!(!folder.0.join("sdk/.oasmith-new").exists());
}

/// Killed at any moment: the next run completes it, and nothing is half.
#[test]
fn a_killed_run_is_completed_by_the_next() {
    let folder = generated();
    for wait in [0, 20, 40, 60, 80, 100, 150] {
        let name = format!("Pet{wait}");
        folder.write(
            "openapi.yaml",
            &DOCUMENT.replace("Pet:", &format!("{name}:")).replace("/Pet'", &format!("/{name}'")),
        );
        let mut child = Command::new(env!("CARGO_BIN_EXE_oasmith"))
            .current_dir(&folder.0)
            .args(["generate", "-q"])
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(wait));
        _ = child.kill();
        child.wait().unwrap();
        let said = folder.run(&["generate"]);
        assert_eq!(said.code, Some(0), "killed after {wait} ms: {}", said.err);
        assert_eq!(folder.run(&["generate", "--check"]).code, Some(0));
    }
}

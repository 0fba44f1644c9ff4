//! The scripts of the reusable workflows, in a git repository with a remote, and with a stand-in
//! for `gh` that writes its arguments down.

mod folder;

use std::path::{Path, PathBuf};
use std::process::Command;

use folder::Folder;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths: {/pets: {get: {operationId: listPets, responses: {'204': {description: None.}}}}}
";
const MORE: &str = "\
openapi: 3.0.3
info: {title: Acme, version: '2'}
servers: [{url: 'https://acme.test'}]
paths: {/pets: {get: {operationId: listPets, responses: {'204': {description: None.}}}, delete: {operationId: deletePets, responses: {'204': {description: None.}}}}}
";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// A repository with an SDK, its remote, and a `gh`.
struct Repository {
    folder: Folder,
}

impl Repository {
    fn new() -> Self {
        let folder = Folder::new();
        folder.write("work/openapi.yaml", DOCUMENT);
        folder.write(
            "work/acme.toml",
            "document = \"openapi.yaml\"\noutput = \"acme\"\n[crate]\nname = \"acme\"\nversion = \"0.2.0\"\n",
        );
        // It answers what `$GH_ANSWER` says.
        folder
            .write("bin/gh", "#!/bin/sh\necho \"$@\" >> \"$GH_LOG\"\nprintf '%s' \"$GH_ANSWER\"\n");
        let this = Self { folder };
        let steps = "chmod +x ../bin/gh && git init --quiet --initial-branch main && git init --quiet --bare ../remote.git \
                     && git remote add origin ../remote.git && oasmith generate --quiet && git add . \
                     && git commit --quiet --message first && git push --quiet origin main";
        let (code, said) = this.shell(steps, &[]);
        assert_eq!(code, Some(0), "{said}");
        this
    }

    fn shell(&self, line: &str, variables: &[(&str, &str)]) -> (Option<i32>, String) {
        let binary = Path::new(env!("CARGO_BIN_EXE_oasmith")).parent().unwrap();
        let own = self.folder.0.join("bin");
        let path =
            format!("{}:{}:{}", own.display(), binary.display(), std::env::var("PATH").unwrap());
        let mut command = Command::new("bash");
        command
            .args(["-c", line])
            .current_dir(self.folder.0.join("work"))
            .env("PATH", path)
            .env("GH_LOG", self.folder.0.join("gh.log"))
            .env("GH_ANSWER", "")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .envs(variables.iter().copied());
        for person in ["AUTHOR", "COMMITTER"] {
            command
                .env(format!("GIT_{person}_NAME"), "Owner")
                .env(format!("GIT_{person}_EMAIL"), "owner@acme.test");
        }
        let output = command.output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8_lossy(&said).into_owned())
    }

    fn script(&self, name: &str, variables: &[(&str, &str)]) -> (Option<i32>, String) {
        let path: PathBuf = root().join("scripts/sdk").join(name);
        self.shell(&format!("'{}'", path.display()), variables)
    }

    fn gh(&self) -> String {
        let log = self.folder.read("gh.log");
        std::fs::remove_file(self.folder.0.join("gh.log")).unwrap();
        log
    }
}

#[test]
fn check_fails_for_a_stale_sdk_and_annotates_errors() {
    let repository = Repository::new();
    let (code, said) = repository.script("check.sh", &[]);
    assert_eq!(code, Some(0), "{said}");
    repository.folder.write("work/openapi.yaml", MORE);
    assert_eq!(repository.script("check.sh", &[("CONFIG", "acme.toml")]).0, Some(1));
    repository.folder.write("work/openapi.yaml", &DOCUMENT.replace("operationId", "operationID"));
    let (code, said) = repository.script("check.sh", &[]);
    assert!(code == Some(1) && said.contains("::error file=openapi.yaml,line=4"), "{said}");
}

#[test]
fn a_pull_request_has_one_comment() {
    let repository = Repository::new();
    repository.folder.write("work/openapi.yaml", MORE);
    let variables = [("BASE", "origin/main"), ("DIFF_URL", "https://acme.test/pull/7/files")];
    let (code, text) = repository.script("changes.sh", &variables);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.starts_with("<!-- oasmith -->\n## What users of the SDK notice\n"), "{text}");
    assert!(text.contains("delete") && text.contains("(https://acme.test/pull/7/files)"), "{text}");
    repository.folder.write("work/comment.md", &text);
    let variables = [("FILE", "comment.md"), ("REPOSITORY", "acme/sdk"), ("NUMBER", "7")];
    assert_eq!(repository.script("comment.sh", &variables).0, Some(0));
    let log = repository.gh();
    assert!(
        log.contains("api --method POST repos/acme/sdk/issues/7/comments --field body=@comment.md"),
        "{log}"
    );
    let again = [variables.as_slice(), &[("GH_ANSWER", "12\n")]].concat();
    assert_eq!(repository.script("comment.sh", &again).0, Some(0));
    let log = repository.gh();
    assert!(log.contains("api --method PATCH repos/acme/sdk/issues/comments/12"), "{log}");
}

#[test]
fn follow_opens_a_pull_request_when_the_sdk_becomes_another() {
    let repository = Repository::new();
    let (code, said) = repository.script("follow.sh", &[]);
    assert!(code == Some(0) && said.contains("nothing is different"), "{said}");
    repository.folder.write("work/openapi.yaml", MORE);
    let (code, said) = repository.script("follow.sh", &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(repository.gh().contains("pr create --head oasmith/update --title Update the SDK"));
    let (_, log) = repository
        .shell("git log --oneline origin/oasmith/update && git -C ../remote.git branch", &[]);
    assert!(log.contains("Update the SDK") && log.contains("oasmith/update"), "{log}");
    repository.shell("git switch --quiet main", &[]);
    repository.folder.write("work/openapi.yaml", MORE);
    let (code, said) = repository.script("follow.sh", &[("GH_ANSWER", "3\n")]);
    assert_eq!(code, Some(0), "{said}");
    assert!(repository.gh().contains("pr edit oasmith/update"));
}

#[test]
fn a_version_is_tagged_once() {
    let repository = Repository::new();
    let (code, said) = repository.script("release.sh", &[("CRATE", "acme")]);
    assert!(code == Some(0) && said.starts_with("v0.2.0\n"), "{said}");
    assert!(repository.shell("git -C ../remote.git tag", &[]).1.contains("v0.2.0"));
    let (code, said) = repository.script("release.sh", &[("CRATE", "acme")]);
    assert!(code == Some(0) && said.contains("v0.2.0 is there already"), "{said}");
    repository.folder.write("work/openapi.yaml", MORE);
    assert_eq!(repository.script("release.sh", &[("CRATE", "acme")]).0, Some(1), "a stale SDK");
}

#[test]
fn each_workflow_runs_scripts_that_exist() {
    for name in ["check", "pull-request", "follow", "release"] {
        let path = root().join(format!(".github/workflows/sdk-{name}.yml"));
        let text = std::fs::read_to_string(&path).unwrap();
        let workflow: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
        assert!(workflow["on"]["workflow_call"]["inputs"]["tool"].is_mapping(), "{name}");
        let scripts: Vec<&str> = text
            .split(".oasmith/")
            .skip(1)
            .filter_map(|rest| rest.split([' ', ')', '\n']).next())
            .filter(|path| path.starts_with("scripts/"))
            .collect();
        assert!(!scripts.is_empty(), "{name}");
        for script in scripts {
            assert!(root().join(script).exists(), "{name}: {script}");
        }
        let page = std::fs::read_to_string(root().join("docs/ci.md")).unwrap();
        assert!(page.contains(&format!("sdk-{name}.yml@main")), "{name}");
    }
}

//! `Cargo.toml`, `rustfmt.toml` and `LICENSE`.

use super::source::SourceFile;
use super::template::fill;
use super::vendored::MANIFEST;
use crate::config::Settings;
use crate::plan::{ALL_FEATURES, Plan};

const TEMPLATE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/crate.toml"));
const MIT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/crate/LICENSE-MIT"));

/// The oldest compiler that the runtime and emitted code are written for.
pub const RUST_VERSION: &str = "1.88";

/// What every SDK has beside its sources.
///
/// `examples`: those that call what a feature may leave out.
pub fn files(settings: &Settings, plan: &Plan, examples: &[&str]) -> Vec<SourceFile> {
    let file = |path: &str, text: String| SourceFile { path: path.to_owned(), text };
    let rustfmt = "# Made by `cargo xtask generate`. The layout of generated code is the generator's.\ndisable_all_formatting = true\n";
    let mut files = vec![
        file("Cargo.toml", manifest(settings, plan, examples)),
        file("rustfmt.toml", rustfmt.to_owned()),
    ];
    // Of other licenses the text is the owner's to add; `write` leaves files alone that it has not
    // made.
    if settings.license == "MIT" {
        files.push(file(
            "LICENSE",
            fill(MIT, &[("holder", &format!("The {} authors", settings.name))]),
        ));
    }
    files
}

fn manifest(settings: &Settings, plan: &Plan, examples: &[&str]) -> String {
    let mut dependencies: Vec<String> = section("dependencies")
        .filter(|line| plan.uses_uuid || !line.starts_with("uuid "))
        .map(str::to_owned)
        .collect();
    dependencies
        .extend(settings.dependencies.iter().map(|(name, value)| format!("{name} = {value}")));
    dependencies.sort();
    let version = dependency_version("tokio");
    let dev = format!(
        "tokio = {{ version = \"{version}\", default-features = false, features = [\"macros\", \"rt-multi-thread\"] }}"
    );
    let agents = if settings.agent_files { ", \"/AGENTS.md\", \"/llms.txt\"" } else { "" };
    let values = [
        ("package", package(settings).join("\n")),
        ("agents", agents.to_owned()),
        ("rust-version", RUST_VERSION.to_owned()),
        ("features", features(plan)),
        ("dependencies", dependencies.join("\n")),
        ("targets", targets()),
        ("dev-dependencies", dev),
        ("partial", partial(settings, plan, examples)),
    ];
    let text = fill(TEMPLATE, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
    if plan.is_ascii() { text } else { text + &lints_of_letters() }
}

/// Letters of the API's own language are no mistake: some look alike, are rarely used, or have no
/// case that rustc knows.
fn lints_of_letters() -> String {
    let lints = [
        "confusable_idents",
        "mixed_script_confusables",
        "non_camel_case_types",
        "non_snake_case",
        "uncommon_codepoints",
    ];
    lints.map(|lint| format!("{lint} = \"allow\"\n")).concat()
}

/// The runtime's, and one for each group of the API, where it has groups.
fn features(plan: &Plan) -> String {
    let own = section("features");
    if plan.features.is_empty() {
        return own.collect::<Vec<_>>().join("\n");
    }
    let groups: Vec<String> =
        plan.features.names().map(|name| toml::Value::from(name).to_string()).collect();
    let all = |line: &str| match line.strip_prefix("default = [") {
        Some(rest) => format!("default = [\"{ALL_FEATURES}\", {rest}"),
        None => line.to_owned(),
    };
    let mut lines: Vec<String> = own.map(all).collect();
    lines.push("# The resources, each with the types that it alone needs.".to_owned());
    lines.push(format!("{ALL_FEATURES} = [{}]", groups.join(", ")));
    let key = |name: &str| {
        name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-').then(|| name.to_owned())
    };
    lines.extend(
        plan.features
            .names()
            .zip(groups)
            .map(|(name, quoted)| format!("{} = []", key(name).unwrap_or(quoted))),
    );
    lines.join("\n")
}

/// What calls more than a part of the features may have.
fn partial(settings: &Settings, plan: &Plan, examples: &[&str]) -> String {
    if plan.features.is_empty() {
        return String::new();
    }
    let needs = |kind: &str, name: &str| {
        format!("\n[[{kind}]]\nname = \"{name}\"\nrequired-features = [\"{ALL_FEATURES}\"]\n")
    };
    let examples = examples.iter().map(|name| needs("example", name));
    let tests = settings.wire_tests.then(|| needs("test", "wire"));
    examples.chain(tests).collect()
}

fn package(settings: &Settings) -> Vec<String> {
    let text = |value: &str| toml::Value::from(value).to_string();
    let list = |values: &[String]| toml::Value::from(values.to_vec()).to_string();
    let mut lines = vec![
        format!("name = {}", text(&settings.name)),
        format!("version = {}", text(&settings.version)),
    ];
    if !settings.description.is_empty() {
        lines.push(format!("description = {}", text(&settings.description)));
    }
    lines.push(format!("license = {}", text(&settings.license)));
    for (key, value) in [("repository", &settings.repository), ("homepage", &settings.homepage)] {
        lines.extend(value.iter().map(|value| format!("{key} = {}", text(value))));
    }
    for (key, values) in [("keywords", &settings.keywords), ("categories", &settings.categories)] {
        if !values.is_empty() {
            lines.push(format!("{key} = {}", list(values)));
        }
    }
    lines
}

/// The lines of a table of the runtime's manifest, as they stand there.
fn section(name: &str) -> impl Iterator<Item = &'static str> {
    let head = format!("[{name}]");
    let lines = MANIFEST.lines().skip_while(move |line| *line != head).skip(1);
    lines
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

/// The tables of dependencies for some targets only, as they stand there, each behind an empty
/// line.
fn targets() -> String {
    let heads = MANIFEST.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
    let table = |name: &str| {
        let lines: Vec<_> = section(name).collect();
        format!("\n[{name}]\n{}\n", lines.join("\n"))
    };
    heads.filter(|name| name.starts_with("target.")).map(table).collect()
}

/// What a user writes for a crate that the runtime uses: its major version, or `0.` and the minor
/// one.
pub fn compatible_version(name: &str) -> String {
    let mut parts = dependency_version(name).split('.');
    match (parts.next(), parts.next()) {
        (Some("0"), Some(minor)) => format!("0.{minor}"),
        (major, _) => major.unwrap_or("1").to_owned(),
    }
}

/// The oldest version of a crate that the runtime compiles with.
fn dependency_version(name: &str) -> &'static str {
    let line = section("dependencies")
        .find(|line| line.split_whitespace().next() == Some(name))
        .unwrap_or_default();
    line.split('"').nth(1).unwrap_or("1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rust_version_is_the_workspaces() {
        let workspace: toml::Table = include_str!("../../../Cargo.toml").parse().unwrap();
        assert_eq!(workspace["workspace"]["package"]["rust-version"].as_str(), Some(RUST_VERSION));
    }

    #[test]
    fn a_group_is_called_like_no_other_feature() {
        let runtime: toml::Table = MANIFEST.parse().unwrap();
        for name in runtime["features"].as_table().unwrap().keys() {
            assert!(crate::plan::OTHER_FEATURES.contains(&name.as_str()), "{name}");
        }
    }

    #[test]
    fn a_manifest_is_toml_and_names_uuid_only_where_it_is_used() {
        let settings = Settings::new(None, Some("an-sdk"), &Default::default());
        let text = manifest(&settings, &Plan::default(), &[]);
        let table: toml::Table = text.parse().unwrap();
        assert_eq!(table["package"]["name"].as_str(), Some("an-sdk"));
        assert!(
            table["dependencies"].get("reqwest").is_some()
                && table["features"].get("blocking").is_some()
        );
        assert!(table["dependencies"].get("uuid").is_none());
        let with: toml::Table =
            manifest(&settings, &Plan { uses_uuid: true, ..Plan::default() }, &[]).parse().unwrap();
        assert!(with["dependencies"].get("uuid").is_some());
        assert!(!text.contains("{{"), "{text}");
        let targets = table["target"].as_table().unwrap();
        assert!(
            targets[r#"cfg(not(target_arch = "wasm32"))"#]["dependencies"].get("rustls").is_some()
        );
        assert_eq!(targets.len(), 2, "those of the runtime: {text}");
    }
}

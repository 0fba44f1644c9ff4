//! `spec/config.schema.json` is what the types of the config say.

use std::path::Path;

#[test]
fn the_schema_for_editors_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/config.schema.json");
    let expected = generator::config::json_schema();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &expected).unwrap();
    }
    let actual = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        actual == expected,
        "spec/config.schema.json is stale; run `UPDATE=1 cargo test -p generator --test config_schema`"
    );
}

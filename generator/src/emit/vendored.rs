//! The runtime, vendored: its sources as they are in `templates/runtime`, each under a line that says where it comes from.

use super::source::SourceFile;
use crate::config::Settings;

/// The manifest that the versions and features of an SDK's dependencies come from.
pub const MANIFEST: &str = include_str!("../../../templates/runtime/Cargo.toml");

macro_rules! vendored {
    ($($file:literal)*) => {
        &[$(($file, include_str!(concat!("../../../templates/runtime/src/runtime/", $file)))),*]
    };
}

/// Every file of the runtime; a test holds this against the folder.
#[rustfmt::skip]
pub const FILES: &[(&str, &str)] = vendored![
    "address.rs" "answer.rs" "api.rs" "auth.rs" "backoff.rs" "base64_bytes.rs" "blocking.rs" "body.rs" "boxed.rs" "budget.rs" "by_status.rs" "call.rs" "client.rs"
    "choice.rs" "client_auth.rs" "clock.rs" "collect.rs" "content.rs" "credential.rs" "decode_error.rs" "download.rs"
    "emit.rs" "error.rs" "evidence.rs" "execute.rs"
    "extra.rs" "failure.rs" "far.rs" "field.rs" "field_mask.rs" "file_io.rs" "flat.rs" "framing.rs" "guard.rs" "gzip.rs" "header_value.rs" "json.rs" "json_lines.rs" "json_path.rs"
    "keyed.rs" "lenient.rs" "lines.rs" "link_header.rs" "location.rs" "macros.rs" "mask.rs" "mock.rs" "mock_answer.rs"
    "mock_call.rs" "mock_page.rs" "mod.rs" "multipart.rs" "number.rs" "oauth.rs" "open.rs" "outgoing.rs" "own_server.rs" "page.rs"
    "page_end.rs" "page_param.rs" "paging.rs" "param.rs" "parts.rs" "path.rs" "payload.rs" "pending.rs" "pieces.rs"
    "probe.rs" "raw.rs" "read_as.rs" "receive.rs" "record.rs" "redact.rs" "redirect.rs" "refusal.rs" "request.rs" "reqwest_0_13.rs"
    "reqwest_wasm.rs" "rest.rs" "retry.rs" "secret.rs" "server_message.rs" "shape.rs" "shared.rs" "sse.rs"
    "sse_parser.rs" "stream.rs" "strict.rs" "tag_serializer.rs" "tagged.rs" "times.rs" "tls.rs"
    "trace.rs" "transport.rs" "union.rs" "untagged.rs" "upload.rs" "values.rs" "verb.rs" "webhook.rs"
];

/// `src/ext/*.rs`: what is written by hand for this SDK.
pub fn ext(settings: &Settings) -> Vec<SourceFile> {
    let vendor = |(name, text): &(String, String)| SourceFile {
        path: format!("src/ext/{name}"),
        text: format!("// Vendored by `cargo xtask generate` from the config's `ext` folder; edit it there.\n\n{text}"),
    };
    settings.ext.files.iter().map(vendor).collect()
}

const HEADER: &str = "// Vendored by `cargo xtask generate` from templates/runtime; edit it there.\n\n";

/// `src/runtime/*.rs`
pub fn files() -> Vec<SourceFile> {
    let vendor =
        |(name, text): &(&str, &str)| SourceFile { path: format!("src/runtime/{name}"), text: format!("{HEADER}{text}") };
    FILES.iter().map(vendor).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn the_list_is_complete() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/runtime/src/runtime");
        let there: BTreeSet<String> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        let listed: BTreeSet<String> = super::FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(listed, there, "generator/src/emit/vendored.rs lists what is vendored");
    }
}

#!/usr/bin/env bash
# What a published SDK must hold, for the generated crate: each feature compiles alone, its documentation builds as docs.rs builds it,
# it compiles with the Rust version that it names, and with the oldest versions of its dependencies. A gate whose toolchain is missing
# says so and is skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:-generated}
manifest=$folder/Cargo.toml
package=$(sed -n 's/^name = "\(.*\)"/\1/p' "$manifest" | head -1)
rust_version=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$manifest" | head -1)
target=${CARGO_TARGET_DIR:-$PWD/target}

gate() {
  local title=$1 start=$SECONDS
  shift
  "$@"
  echo "gates: $title: $((SECONDS - start)) s"
}

has_toolchain() {
  command -v rustup >/dev/null && rustup toolchain list | grep -q "^$1[-. ]"
}

# `native-tls` needs the headers of the system's TLS library.
has_openssl() {
  command -v pkg-config >/dev/null && pkg-config --exists openssl
}

# The features of the manifest, one a line: without `default`, and without `reqwest`, which a feature for TLS turns on.
features() {
  sed -n '/^\[features\]/,/^\[dependencies\]/s/^"\{0,1\}\([a-z0-9_-]*\)"\{0,1\} = \[.*/\1/p' "$manifest" | grep -vx -e default -e reqwest
}

each_feature() {
  local feature
  for feature in $(features); do
    if [ "$feature" = native-tls ] && ! has_openssl; then
      echo "gates: feature native-tls skipped, OpenSSL's headers are missing"
      continue
    fi
    cargo check --quiet --package "$package" --no-default-features --features "$feature" ||
      { echo "the feature \`$feature\` does not compile alone" >&2; return 1; }
  done
}

docs_rs() {
  local chosen=(--all-features)
  has_openssl || chosen=(--features "$(features | grep -v '^native-tls$' | paste -sd,)")
  RUSTDOCFLAGS="-D warnings --cfg docsrs" cargo +nightly doc --quiet --no-deps --package "$package" "${chosen[@]}"
}

minimum_rust() {
  cargo "+$rust_version" check --quiet --package "$package"
}

# A copy outside of the workspace, so that the workspace's own lock file has no say.
minimal_versions() {
  local copy
  copy=$(mktemp -d)
  cp -r "$folder/." "$copy"
  printf '\n[workspace]\n' >>"$copy/Cargo.toml"
  (cd "$copy" && cargo +nightly -Z direct-minimal-versions --quiet generate-lockfile &&
    CARGO_TARGET_DIR=$target cargo check --quiet --features blocking,gzip,mock,tracing)
  rm -rf "$copy"
}

gate "each feature alone" each_feature
if has_toolchain nightly; then
  gate "docs.rs's flags" docs_rs
  gate "minimal versions of direct dependencies" minimal_versions
else
  echo "gates: docs.rs's flags and minimal versions skipped: rustup has no nightly toolchain"
fi
if has_toolchain "$rust_version"; then
  gate "Rust $rust_version" minimum_rust
else
  echo "gates: Rust $rust_version skipped: rustup has no such toolchain"
fi

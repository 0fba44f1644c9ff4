#!/usr/bin/env bash
# Generates SDKs from random graphs of schemas, and compiles a few of them. More of them: cargo xtask fuzz --compositions 20000 --compile 200
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --quiet --release -p xtask
exec "${CARGO_TARGET_DIR:-target}/release/xtask" fuzz --compositions "${COMPOSITIONS:-200}" --compile "${COMPILED:-4}"

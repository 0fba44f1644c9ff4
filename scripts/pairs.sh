#!/usr/bin/env bash
# Imports the pairs of a folder (default: ../shared/stainless/pairs), compares each tree and the models with what they should be, and
# compiles some of the SDKs: those named, all with `--all`, else the smallest.
#
#     scripts/pairs.sh [--all | NAME ..]
set -euo pipefail
cd "$(dirname "$0")/.."
pairs=${PAIRS:-../shared/stainless/pairs}
if [ ! -d "$pairs" ]; then
    echo "there are no pairs in $pairs: nothing is compared"
    exit 0
fi
cargo xtask import --check-pairs "$pairs"

names=(courtlistener omnigraph stagehand)
if [ "${1:-}" = --all ]; then
    mapfile -t names < <(ls "$pairs")
elif [ $# -gt 0 ]; then
    names=("$@")
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for name in "${names[@]}"; do
    document=$(ls "$pairs/$name"/openapi.* | head -1)
    cargo xtask import "$pairs/$name/stainless.yml" --document "$document" --out "$out/$name" 2> "$out/$name.log" || {
        cat "$out/$name.log"
        exit 1
    }
    crate=$(dirname "$(ls "$out/$name"/*/Cargo.toml)")
    RUSTFLAGS="-D warnings" CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}/pairs" \
        cargo check --quiet --manifest-path "$crate/Cargo.toml" --all-features
    echo "$name compiles without warnings"
done

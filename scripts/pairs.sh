#!/usr/bin/env bash
# Imports our own pairs (generator/tests/import) and those of a folder (default: ../shared/stainless/pairs). Compares each tree and the
# models with what they should be. Compiles the SDKs of our own pairs, and some of the others: those named, all with `--all`, else the smallest.
#
#     scripts/pairs.sh [--all | NAME ..]
set -euo pipefail
cd "$(dirname "$0")/.."
pairs=${PAIRS:-../shared/stainless/pairs}
own=generator/tests/import
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# Imports a pair and compiles its SDK without warnings.
compile() {
    local folder=$1 name document crate
    name=$(basename "$folder")
    document=$(ls "$folder"/openapi.* | head -1)
    cargo xtask import "$folder/stainless.yml" --document "$document" --out "$out/$name" 2> "$out/$name.log" || {
        cat "$out/$name.log"
        exit 1
    }
    crate=$(dirname "$(ls "$out/$name"/*/Cargo.toml)")
    RUSTFLAGS="-D warnings" CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}/pairs" \
        cargo check --quiet --manifest-path "$crate/Cargo.toml" --all-features
    echo "$name compiles without warnings"
}

cargo xtask import --check-pairs "$own"
for folder in "$own"/*/; do
    compile "$folder"
done

if [ ! -d "$pairs" ]; then
    echo "there are no pairs in $pairs: nothing else is compared"
    exit 0
fi
cargo xtask import --check-pairs "$pairs"
names=(courtlistener omnigraph stagehand)
if [ "${1:-}" = --all ]; then
    mapfile -t names < <(ls "$pairs")
elif [ $# -gt 0 ]; then
    names=("$@")
fi
for name in "${names[@]}"; do
    compile "$pairs/$name"
done

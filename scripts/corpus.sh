#!/usr/bin/env bash
# Generates and compiles SDKs from real documents, when there are any beside the project (they are not part of it).
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=${CORPUS:-../shared/corpus}
if [ ! -d "$corpus" ]; then
  echo "no corpus at $corpus: skipped"
  exit 0
fi
out=$(pwd)/target/corpus
mkdir -p "$out"
for name in petstore-expanded.yml oxide-nexus.json; do
  crate=$(basename "$name" | sed 's/\.[a-z]*$//')
  cargo xtask generate --input "$corpus/$name" --out "$out/$crate" --name "$crate"
  (cd "$out/$crate" && CARGO_TARGET_DIR=$out/target cargo check --quiet)
done

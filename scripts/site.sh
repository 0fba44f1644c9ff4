#!/usr/bin/env bash
# Makes the reference sites of Cadenya, of the fixture SDK and of larger documents, and checks them: links and anchors, HTML, two equal
# runs, sizes, and a real browser (scripts/site/browser.mjs). Says so and leaves where there is no node, or no network for its packages.
#
# SITE_SCREENSHOTS=DIR keeps screenshots of eight pages in both themes.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v npm >/dev/null; then
  echo "site: skipped, there is no node (npm) here"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tools=${SITE_TOOLS:-$work/tools}
mkdir -p "$tools"
cp scripts/site/*.mjs scripts/site/package.json "$tools"
if [ ! -d "$tools/node_modules" ] && ! npm install --prefix "$tools" --no-audit --no-fund --silent >/dev/null 2>&1; then
  echo "site: skipped, npm cannot get its packages"
  exit 0
fi

# Makes a site twice: the second run must find nothing to change.
site() {
  local name=$1
  shift
  cargo xtask site "$@" --out "$work/$name" 2>/dev/null
  cargo xtask site "$@" --out "$work/$name" --check 2>/dev/null
  node "$tools/links.mjs" "$work/$name"
}

site cadenya --config spec/cadenya.toml
site fixture --config generator/tests/sdk/fixture.toml
site hostile --input generator/tests/site/hostile.yaml --name hostile
node "$tools/html.mjs" "$work/cadenya"
node "$tools/html.mjs" "$work/fixture"
node "$tools/html.mjs" "$work/hostile"
if [ -f ../shared/corpus/github.json ]; then
  site github --input ../shared/corpus/github.json --name github
  # Every 40th page: the same templates made them.
  node "$tools/html.mjs" "$work/github" 40
fi

# The programs of the pages compile, and the commands are words of a shell.
snippets() {
  local name=$1 sdk=$2 package=$3
  node "$tools/snippets.mjs" "$work/$name" "$sdk" "$package" "$work/$name-snippets"
  bash -n "$work/$name-snippets/commands.sh"
  cp Cargo.lock "$work/$name-snippets"
  CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target} cargo check --quiet --manifest-path "$work/$name-snippets/Cargo.toml"
}

snippets cadenya generated cadenya
snippets fixture fixture-sdk fixture-sdk

chromium=$(command -v chromium || command -v chromium-browser || true)
if [ -z "$chromium" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update && apt-get install --yes --no-install-recommends chromium; } >/dev/null 2>&1 || true
  # The programs of the pages compile, and the commands are words of a shell.
snippets() {
  local name=$1 sdk=$2 package=$3
  node "$tools/snippets.mjs" "$work/$name" "$sdk" "$package" "$work/$name-snippets"
  bash -n "$work/$name-snippets/commands.sh"
  cp Cargo.lock "$work/$name-snippets"
  CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target} cargo check --quiet --manifest-path "$work/$name-snippets/Cargo.toml"
}

snippets cadenya generated cadenya
snippets fixture fixture-sdk fixture-sdk

chromium=$(command -v chromium || true)
fi
if [ -z "$chromium" ]; then
  echo "site: the browser's part is skipped, there is no chromium and apt-get cannot install it"
  exit 0
fi
CHROMIUM=$chromium node "$tools/browser.mjs" "$work/cadenya" "$work/hostile" ${SITE_SCREENSHOTS:+"$SITE_SCREENSHOTS"}
echo "site: pages, links and browser are as they should be"

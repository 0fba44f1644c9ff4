#!/usr/bin/env bash
# The wire tests of the generated crate once more, against a mock server that checks each request against the document:
# Prism (@stoplight/prism-cli, from npm). Says so and leaves where there is no node, or no network to get Prism from.
set -euo pipefail
cd "$(dirname "$0")/.."

spec=${1:-spec/cadenya.yaml}
package=${2:-cadenya}
version=5

if ! command -v npx >/dev/null; then
  echo "prism: skipped, there is no node (npx) here"
  exit 0
fi
if ! npx --yes "@stoplight/prism-cli@$version" --version >/dev/null 2>&1; then
  echo "prism: skipped, npm cannot get @stoplight/prism-cli@$version"
  exit 0
fi

port=$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
log=$(mktemp)
# A group of its own, so that what npx starts ends with it.
set -m
npx --yes "@stoplight/prism-cli@$version" mock --host 127.0.0.1 --port "$port" "$spec" >"$log" 2>&1 &
server=$!
set +m
trap 'kill -- -"$server" 2>/dev/null || true; rm -f "$log"' EXIT

for _ in $(seq 300); do
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
    break
  fi
  if ! kill -0 "$server" 2>/dev/null; then
    echo "prism: it did not start" >&2
    cat "$log" >&2
    exit 1
  fi
  sleep 0.2
done

WIRE_BASE_URL="http://127.0.0.1:$port" cargo test --quiet -p "$package" --test wire
echo "prism: every call is what the document asks for"

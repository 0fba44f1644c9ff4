#!/usr/bin/env bash
# Tags the version of the crate, after a check that the SDK is what its document and config give.
# CRATE: the folder of the crate. CONFIG: the config. REMOTE: where the tag is pushed to.
# Prints the tag; a version that has its tag already is left alone, so that a second run does nothing.
set -euo pipefail

"$(dirname "$0")/check.sh" >&2
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$CRATE/Cargo.toml" | head -n 1)
tag="v$version"
if git rev-parse --quiet --verify "refs/tags/$tag" >/dev/null; then
  echo "$tag is there already" >&2
  exit 0
fi
git tag --annotate "$tag" --message "Release $version"
git push --quiet "${REMOTE:-origin}" "$tag"
echo "$tag"

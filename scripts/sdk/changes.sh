#!/usr/bin/env bash
# Prints, as Markdown, what users of the SDK notice since a revision of git.
# BASE: the revision. CONFIG: the config. DIFF_URL: a link to the difference.
set -euo pipefail

echo "<!-- oasmith -->"
echo "## What users of the SDK notice"
echo
oasmith changes "$BASE" --format markdown ${CONFIG:+--config "$CONFIG"} || status=$?
if [ -n "${DIFF_URL:-}" ]; then
  echo
  echo "[The whole difference]($DIFF_URL)"
fi
exit "${status:-0}"

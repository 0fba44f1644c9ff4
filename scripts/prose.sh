#!/usr/bin/env bash
# Looks for the phrases of scripts/prose.txt in comments, docs, diagnostics and snapshots.
# `scripts/prose.sh --fix` rewrites those that have one plain replacement.
set -euo pipefail
cd "$(dirname "$0")/.."
exec python3 scripts/prose.py "$@"

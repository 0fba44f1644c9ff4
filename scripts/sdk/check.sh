#!/usr/bin/env bash
# Fails when the SDK is not what its document and config give, or when a lint is an error. Prints findings as annotations.
# CONFIG: the config; default: the one that oasmith finds.
set -euo pipefail

oasmith generate --check --format github ${CONFIG:+--config "$CONFIG"}

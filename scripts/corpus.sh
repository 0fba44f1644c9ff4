#!/usr/bin/env bash
# Generates and compiles SDKs from real documents, when there are any beside the project (they are not part of it): for the gate, some
# that are quick to compile and differ much. All of them: cargo xtask corpus ../shared/corpus --compile
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=${CORPUS:-../shared/corpus}
if [ ! -d "$corpus" ]; then
  echo "no corpus at $corpus: skipped"
  exit 0
fi
names=(
  2ch autorest-additionalProperties autorest-complex-model autorest-header autorest-lro discord keeper oxide-nexus
  param-collision petstore-expanded problemjson redoc-callback redoc-discriminator redoc-oneOfHoist redoc-oneOfTitles redoc-pathItems
  redoc-schemaDefinition redoc-siblingRefDescription slack-swagger2 tempo
)
only=()
for name in "${names[@]}"; do
  only+=(--only "$name")
done
exec cargo xtask corpus "$corpus" --compile "${only[@]}"

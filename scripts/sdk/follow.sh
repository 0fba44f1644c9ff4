#!/usr/bin/env bash
# Reads the addresses that the config names, and opens a pull request when the SDK becomes another one.
# CONFIG: the config. BRANCH: the branch of the pull request. REMOTE: where it is pushed to.
set -euo pipefail

branch=${BRANCH:-oasmith/update}
remote=${REMOTE:-origin}
oasmith update --allow-breaking ${CONFIG:+--config "$CONFIG"}
if [ -z "$(git status --porcelain)" ]; then
  echo "nothing is different"
  exit 0
fi
text=$(mktemp)
trap 'rm -f "$text"' EXIT
BASE=HEAD "$(dirname "$0")/changes.sh" >"$text"
git switch --force-create "$branch"
git add --all
git commit --quiet --message "Update the SDK"
git push --quiet --force "$remote" "$branch"
if [ -n "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  gh pr edit "$branch" --body-file "$text"
else
  gh pr create --head "$branch" --title "Update the SDK" --body-file "$text"
fi

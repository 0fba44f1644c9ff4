#!/usr/bin/env bash
# Writes a comment on a pull request, or updates the one that an earlier run wrote.
# FILE: the text, whose first line marks the comment. REPOSITORY: owner/name. NUMBER: of the pull request.
set -euo pipefail

mark=$(head -n 1 "$FILE")
comments="repos/$REPOSITORY/issues/$NUMBER/comments"
known=$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$mark\")) | .id" | head -n 1)
if [ -n "$known" ]; then
  gh api --method PATCH "repos/$REPOSITORY/issues/comments/$known" --field "body=@$FILE" >/dev/null
else
  gh api --method POST "$comments" --field "body=@$FILE" >/dev/null
fi

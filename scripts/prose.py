#!/usr/bin/env python3
"""Finds the phrases of prose.txt. Exits with 1 and a list of places where there are any."""
import re
import subprocess
import sys

SKIPPED = re.compile(
    r"^(spec/cadenya\.(yaml|lock)|scripts/prose|generated/|fixture-sdk/|.*minisearch|Cargo\.lock"
    r"|CHANGELOG\.md|.*/fixtures/|.*/names/|.*\.(yaml|yml|json|lock|svg|css|js)$)"
)
# The phrases whose replacement is the last word of what was found.
FIXES = [
    (r"\b([Aa])n answer\b", r"\1 response"),
    (r"\b(the|The|its|Its|no|No|each|Each|every|Every|raw|Raw|whole|same|successful|streamed"
     r"|documented|failed|usual) answer\b", r"\1 response"),
    (r"\b(the|The|its|all|All|raw|Raw|several|different|documented|non-2xx|most|their|streamed)"
     r" answers\b", r"\1 responses"),
    (r"\b(each|every|Each|Every|another|Another|the next|the first|the last|per|one) try\b",
     r"\1 attempt"),
    (r"\b(all|two|several|between|three|further|of its|of the) tries\b", r"\1 attempts"),
    (r"\b(HTTP|http) verb(s?)\b", r"HTTP method\2"),
    (r"\bVerb and path\b", "HTTP method and path"),
    (r"\bverb and path\b", "HTTP method and path"),
    (r"\bFar<T>", "Opaque<T>"),
]


def phrases():
    with open("scripts/prose.txt", encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]
    return [(re.compile(pattern), advice) for pattern, advice in (l.split("\t") for l in lines)]


def texts():
    listed = subprocess.run(["git", "ls-files"], check=True, capture_output=True, text=True)
    for path in listed.stdout.splitlines():
        if SKIPPED.match(path):
            continue
        try:
            with open(path, encoding="utf-8") as file:
                yield path, file.read()
        except (OSError, UnicodeDecodeError):
            continue


def fix():
    for path, text in texts():
        new = text
        for pattern, to in FIXES:
            new = re.sub(pattern, to, new)
        if new != text:
            with open(path, "w", encoding="utf-8") as file:
                file.write(new)


def main():
    if sys.argv[1:] == ["--fix"]:
        fix()
    found = 0
    for path, text in texts():
        for number, line in enumerate(text.splitlines(), 1):
            for pattern, advice in phrases_:
                hit = pattern.search(line)
                if hit:
                    found += 1
                    print(f"{path}:{number}: `{hit.group(0)}`: write {advice}")
    if found:
        print(f"{found} phrases that the glossary does not have")
        sys.exit(1)


phrases_ = phrases()
main()

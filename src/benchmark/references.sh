#!/usr/bin/env bash
# Writes the tables on references: how right they are into docs/accuracy.md, how fast they are found
# and resolved into docs/performance.md. Needs nothing but Maven and its repository.
set -euo pipefail
cd "$(dirname "$0")/../.."

classpath="$(mktemp)"
table="$(mktemp)"
trap 'rm -f "$classpath" "$table"' EXIT
mvn -q -B test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath" >&2

# put NAME FILE: the table between the marks of that name
put() {
  awk -v name="$1" -v table="$table" '
    $0 == "<!-- begin: " name " -->" { print; while ((getline line < table) > 0) print line; skip = 1 }
    $0 == "<!-- end: " name " -->" { skip = 0 }
    !skip { print }
    skip && $0 == "<!-- begin: " name " -->" { next }' "$2" > "$2.new"
  mv "$2.new" "$2"
}

measure() {
  java -cp "target/classes:target/test-classes:$(cat "$classpath")" itu.mandates.cite.ReferenceMeasure "$1"
}

measure accuracy > "$table"
put references docs/accuracy.md
measure speed > "$table"
put "references speed" docs/performance.md

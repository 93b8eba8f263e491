#!/usr/bin/env bash
# Reads damaged texts, 100,000 unless told otherwise, and prints how many; fails at the first that is
# refused or loses a word. Needs JDK 17 and Maven.
#   src/benchmark/fuzz.sh [COUNT]
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/fuzz
mkdir -p "$work"
mvn -q -B -DskipTests compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$work/classpath"
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work" -cp "$classpath" src/benchmark/Fuzz.java src/test/java/itu/mandates/parse/Mutations.java
java -cp "$work:$classpath" Fuzz "${1:-100000}" src/test/resources/forms

#!/usr/bin/env bash
# Measures what finding overlaps costs by the number of clauses, and prints a table. Needs JDK 17, Maven.
#   src/benchmark/overlap.sh [CLAUSES...]      such as 10000 100000 1000000
#   HEAP=16g src/benchmark/overlap.sh 1000000
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/benchmark
mkdir -p "$work/classes"
mvn -q -B compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$work/classpath" >&2
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/benchmark/OverlapBenchmark.java
java "-Xmx${HEAP:-4g}" -cp "$work/classes:$classpath" itu.mandates.compare.OverlapBenchmark "$@"

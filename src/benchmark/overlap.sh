#!/usr/bin/env bash
# Measures what finding overlaps costs by the number of clauses, beside Lucene's MoreLikeThis, and writes
# the table into docs/performance.md between its markers. Needs JDK 17 and Maven; a million clauses, 16 GB.
#   HEAP=16g src/benchmark/overlap.sh 10000 100000 1000000
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/benchmark
mkdir -p "$work/classes"
mvn ${MAVEN_ARGUMENTS:-} -q -B compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$work/classpath" >&2
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/benchmark/Overlap*.java src/benchmark/LikeThis.java
java "-Xmx${HEAP:-4g}" -cp "$work/classes:$classpath" itu.mandates.compare.OverlapBenchmark "${@:-10000}" > "$work/table.md"
echo "
$(nproc) cores, $(java -version 2>&1 | head -1), load average $(cut -d' ' -f1 /proc/loadavg) at the end." >> "$work/table.md"
awk -v table="$work/table.md" '
  /<!-- begin: overlap.sh -->/ { print; while ((getline line < table) > 0) print line; skip = 1 }
  /<!-- end: overlap.sh -->/ { skip = 0 }
  !skip { print }' docs/performance.md > "$work/performance.md"
cp "$work/performance.md" docs/performance.md
cat "$work/table.md"

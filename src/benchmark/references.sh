#!/usr/bin/env bash
# Writes the tables on references: how right they are into docs/accuracy.md, how fast they are found
# and resolved, by JMH, into docs/performance.md. Needs JDK 17 and Maven.
#   src/benchmark/references.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/reference-benchmark
mkdir -p "$work/classes" "$work/lib"
mvn ${MAVEN_ARGUMENTS:-} -q -B test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath" >&2
for jar in org.openjdk.jmh:jmh-core:1.37 org.openjdk.jmh:jmh-generator-annprocess:1.37 net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1; do
  name=${jar#*:}
  [ -f "$work/lib/${name/:/-}.jar" ] || mvn -q -B dependency:copy -Dartifact="$jar" -DoutputDirectory="$work/lib" >&2
done
classpath="target/classes:$(cat "$work/classpath")"

# put NAME FILE: the table between the marks of that name
put() {
  awk -v name="$1" -v table="$work/table.md" '
    $0 == "<!-- begin: " name " -->" { print; while ((getline line < table) > 0) print line; skip = 1 }
    $0 == "<!-- end: " name " -->" { skip = 0 }
    !skip { print }' "$2" > "$work/document.md"
  cp "$work/document.md" "$2"
}

java -cp "target/test-classes:$classpath" itu.mandates.cite.ReferenceMeasure > "$work/table.md"
put references docs/accuracy.md

javac -d "$work/classes" -cp "$classpath:$work/lib/*" -processorpath "$(printf "%s:" "$work"/lib/*.jar)" src/benchmark/ReferenceBenchmark.java
java -cp "$work/classes:$classpath:$work/lib/*" org.openjdk.jmh.Main -rf csv -rff "$work/jmh.csv" ReferenceBenchmark > "$work/jmh.log" 2>&1
# What the benchmark says of its input stands behind what JMH prints on the same line
grep -o 'clauses: [0-9]*' "$work/jmh.log" | sort -u > "$work/clauses"
grep -o 'characters [0-9]*: [0-9]*' "$work/jmh.log" | sort -u > "$work/characters"
clauses=$(cut -d' ' -f2 "$work/clauses")
{
  echo '| what | clauses or characters | time, ms | clauses/s | ns per character |'
  echo '|---|---|---|---|---|'
  awk -F, -v clauses="$clauses" -v sizes="$work/characters" '
    BEGIN { while ((getline line < sizes) > 0) { split(line, part, /[ :]+/); length_of[part[2]] = part[3] } }
    NR == 1 { next }
    { gsub(/["\r]/, ""); n = split($1, name, ".") }
    name[n] == "clauses" { printf "| the clauses of all texts | %d | %.1f | %.0f | |\n", clauses, $5 / 1e6, clauses * 1e9 / $5 }
    name[n] == "oneClause" { printf "| all their words as one clause, %d times | %d | %.1f | | %.0f |\n", $8, length_of[$8], $5 / 1e6, $5 / length_of[$8] }' "$work/jmh.csv"
  echo
  echo "$(nproc) cores, $(java -version 2>&1 | head -1), load average $(cut -d' ' -f1 /proc/loadavg) at the end."
} > "$work/table.md"
put "references speed" docs/performance.md
cat "$work/table.md"

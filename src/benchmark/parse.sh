#!/usr/bin/env bash
# Measures the parser by JMH beside one pass of an alternation of all openers over the same text, then
# time and memory of 1, 10 and 100 MB; writes both tables into docs/performance.md between their markers.
# Needs JDK 17 and Maven.
#   src/benchmark/parse.sh [SIZES]
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/parse-benchmark
sizes=${1:-1 10 100}
mkdir -p "$work/classes" "$work/lib"
mvn ${MAVEN_ARGUMENTS:-} -q -B -DskipTests compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$work/classpath"
for jar in org.openjdk.jmh:jmh-core:1.37 org.openjdk.jmh:jmh-generator-annprocess:1.37 net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1; do
  name=${jar#*:}
  [ -f "$work/lib/${name/:/-}.jar" ] || mvn -q -B dependency:copy -Dartifact="$jar" -DoutputDirectory="$work/lib"
done
classpath="target/classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath:$work/lib/*" -processorpath "$(printf "%s:" "$work"/lib/*.jar)" src/benchmark/ParseBenchmark.java src/benchmark/ParseMemory.java
java -cp "$work/classes:$classpath:$work/lib/*" org.openjdk.jmh.Main -rf csv -rff "$work/jmh.csv" ParseBenchmark > "$work/jmh.log" 2>&1
java -Xmx6g -cp "$work/classes:$classpath" itu.mandates.benchmark.ParseMemory $sizes 2> "$work/memory.log" | grep '^|' > "$work/memory.md"
{
  echo '| text, MB | parser, ms | all openers in one pass, ms | parser / openers |'
  echo '|---|---|---|---|'
  awk -F, 'NR > 1 { gsub(/"/, ""); n = split($1, name, "."); ms[name[n] "," $8] = $5; size[$8] = 1 }
    END { for (s in size) printf "| %s | %.0f | %.0f | %.2f |\n", s, ms["parse," s], ms["openers," s], ms["parse," s] / ms["openers," s] }' "$work/jmh.csv" | sort -t'|' -k2n
  echo
  echo '| text, MB | one reading, ms | MB/s | clauses/s | memory of the document, MB per MB of text |'
  echo '|---|---|---|---|---|'
  cat "$work/memory.md"
  echo
  echo "$(nproc) cores, $(java -version 2>&1 | head -1), load average $(cut -d' ' -f1 /proc/loadavg) at the end."
} > "$work/table.md"
awk -v table="$work/table.md" '
  /<!-- begin: parse.sh -->/ { print; while ((getline line < table) > 0) print line; skip = 1 }
  /<!-- end: parse.sh -->/ { skip = 0 }
  !skip { print }' docs/performance.md > "$work/performance.md"
cp "$work/performance.md" docs/performance.md
cat "$work/table.md"

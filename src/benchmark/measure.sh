#!/usr/bin/env bash
# Measures the build of the five documents, the time from a cold start to the first SPARQL answer
# beside a bare Spring Boot and Jena program, and peak memory; writes the table into
# docs/performance.md between its markers. Needs JDK 17, Maven, curl.
#   src/benchmark/measure.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
work=target/benchmark
query='SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?clause a <https://w3id.org/itu-mandates/def/Clause> } }'

[ -f target/itu-mandates.jar ] || mvn -q -B -DskipTests package
rm -rf "$work" && mkdir -p "$work/classes"
mvn -q -B dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$work/classpath"
classpath="target/classes:$(cat "$work/classpath")"
javac -parameters -d "$work/classes" -cp "$classpath" src/benchmark/BareServer.java

now() { date +%s%N; }
millis() { echo $((($(now) - $1) / 1000000)); }
peak() { awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$1/status"; }
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

# start_to_answer NAME PORT PATH COMMAND...: milliseconds and peak MiB of one cold start
start_to_answer() {
  local name=$1 port=$2 path=$3; shift 3
  local begin pid
  begin=$(now)
  "$@" > "$work/$name.log" 2>&1 &
  pid=$!
  until curl -sf -G -H 'Accept: text/csv' "http://127.0.0.1:$port$path" --data-urlencode "query=$query" -o "$work/$name.csv"; do
    kill -0 "$pid" || { cat "$work/$name.log" >&2; exit 1; }
    sleep 0.02
  done
  millis "$begin" >> "$work/$name.ms"
  peak "$pid" >> "$work/$name.mib"
  kill "$pid" && wait "$pid" 2> "$work/stop.log" || true
}

java -cp "$classpath" itu.mandates.app.Main build --releases "$work/releases" 2> "$work/build.log" > "$work/identity"
dump=$(ls "$work"/releases/*/dump.nq)
for _ in $(seq "$rounds"); do
  begin=$(now)
  /usr/bin/env java -cp "$classpath" itu.mandates.app.Main build --releases "$work/again" > "$work/build.out" 2> "$work/build.log" &
  pid=$!; top=0
  while kill -0 "$pid" 2> "$work/stop.log"; do p=$(peak "$pid" 2> "$work/stop.log" || echo 0); [ "${p:-0}" -gt "$top" ] && top=$p; sleep 0.05; done
  wait "$pid"
  millis "$begin" >> "$work/build.ms"; echo "$top" >> "$work/build.mib"; rm -rf "$work/again"
  start_to_answer bare 18081 /bare java -cp "$work/classes:$classpath" BareServer 18081 "$dump"
  start_to_answer ours 18082 /sparql java -cp "$classpath" itu.mandates.app.Main serve --releases "$work/releases" --port 18082
  cmp "$work/bare.csv" "$work/ours.csv"
done

row() { printf '| %s | %s | %s | %s |\n' "$1" "$(median < "$work/$2.ms")" "$(median < "$work/$2.mib")" "$3"; }
bare=$(median < "$work/bare.ms"); ours=$(median < "$work/ours.ms")
{
  echo '| what | time, ms | peak memory, MiB | ratio |'
  echo '|---|---|---|---|'
  row 'build of the five documents, from an empty release folder' build ''
  row 'cold start to first SPARQL answer, bare Spring Boot and Jena' bare 1
  row 'cold start to first SPARQL answer, `serve`' ours "$(awk "BEGIN {printf \"%.2f\", $ours / $bare}")"
  echo
  echo "Medians of $rounds rounds, interleaved; $(nproc) cores, $(java -version 2>&1 | head -1), load average $(cut -d' ' -f1 /proc/loadavg) at the end."
} > "$work/table.md"
awk -v table="$work/table.md" '
  /<!-- begin: measure.sh -->/ { print; while ((getline line < table) > 0) print line; skip = 1 }
  /<!-- end: measure.sh -->/ { skip = 0 }
  !skip { print }' docs/performance.md > "$work/performance.md"
cp "$work/performance.md" docs/performance.md
cat "$work/table.md"

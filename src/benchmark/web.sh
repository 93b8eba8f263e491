#!/usr/bin/env bash
# Measures the server on loopback beside a constant answer of the same size from the same Spring Boot, and
# SPARQL over HTTP beside the same queries in process; writes the tables into docs/performance.md between
# their markers. Needs JDK 17, Maven, curl and wrk (apt-get install wrk). Takes about three minutes.
#   src/benchmark/web.sh [ROUNDS] [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-3}; seconds=${2:-4}
work=target/benchmark-web
constant=http://127.0.0.1:18083; ours=http://127.0.0.1:18084
embed=/embed/en/q/sector-matrix; api=/api/v1/q/sector-matrix

rm -rf "$work" && mkdir -p "$work/classes"
mvn ${MAVEN_ARGUMENTS:-} -q -B compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$work/classpath" >&2
classpath="target/classes:$(cat "$work/classpath")"
javac -parameters -d "$work/classes" -cp "$classpath" src/benchmark/ConstantServer.java src/benchmark/SparqlBenchmark.java
[ -n "${RELEASES:-}" ] || { RELEASES=$work/releases; java -cp "$classpath" itu.mandates.app.Main build --releases "$RELEASES" 2> "$work/build.log" > "$work/identity"; }

pids=()
trap 'kill "${pids[@]}" 2> "$work/stop.log" || true' EXIT
now() { date +%s%N; }
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
# until_answered PID URL: waits for the first answer, or for the end of the process
until_answered() {
  until curl -sf -o "$work/first" "$2"; do
    kill -0 "$1" || { cat "$work"/*.log >&2; exit 1; }
    sleep 0.01
  done
}
serve() { java -Dkg.client.time-per-minute=1h -cp "$classpath" itu.mandates.app.Main serve --releases "$RELEASES" --port 18084 > "$work/ours.log" 2>&1 & pid=$!; pids+=("$pid"); until_answered "$pid" "$ours/en/"; }

# Start to first page; each start but the last is stopped again
for round in $(seq "$rounds"); do
  begin=$(now); serve; echo $((($(now) - begin) / 1000000)) >> "$work/start.ms"
  [ "$round" = "$rounds" ] || { kill "$pid"; wait "$pid" 2> "$work/stop.log" || true; }
done
# Pages that nobody asked for yet, then the same once more
grep -v '^#' src/test/resources/web/pages.tsv | awk -F'\t' '$3 == 200 {gsub("{lang}", "en", $2); print $2}' > "$work/pages"
for visit in cold warm; do
  while read -r page; do curl -sf -o "$work/page" -w '%{time_total}\n' "$ours$page" | awk '{print $1 * 1000}' >> "$work/$visit.ms"; done < "$work/pages"
done

java -cp "$work/classes:$classpath" ConstantServer 18083 > "$work/constant.log" 2>&1 &
pids+=($!); until_answered $! "$constant/bytes/1"

size() { curl -sf "$ours$1" | wc -c; }
tag() { curl -sf -o "$work/page" -D - "$ours$1" | awk -F': ' 'tolower($1) == "etag" {print $2}' | tr -d '\r'; }
# load NAME URL [HEADER]: requests per second and p99 in ms are added to NAME.rate and NAME.p99
load() {
  wrk -t1 -c64 -d"${seconds}s" --latency ${3:+-H "$3"} "$2" > "$work/wrk.out"
  grep -q 'Non-2xx' "$work/wrk.out" && ! grep -q 'If-None-Match' <<< "${3:-}" && { cat "$work/wrk.out" >&2; exit 1; }
  awk '/Requests\/sec/ {print $2}' "$work/wrk.out" >> "$work/$1.rate"
  awk '$1 == "99%" {t = $2; sub(/[a-z]+/, "", t); print t * ($2 ~ /us/ ? 0.001 : $2 ~ /ms/ ? 1 : 1000)}' "$work/wrk.out" >> "$work/$1.p99"
}
of_embed=$(size $embed); of_api=$(size $api); embed_tag=$(tag $embed); api_tag=$(tag $api)
all() {
  load constant-embed "$constant/bytes/$of_embed"; load embed "$ours$embed"
  load constant-api "$constant/bytes/$of_api"; load api "$ours$api"
  load constant-none "$constant/bytes/0"
  load embed-304 "$ours$embed" "If-None-Match: $embed_tag"; load api-304 "$ours$api" "If-None-Match: $api_tag"
}
all && rm "$work"/*.rate "$work"/*.p99 # warms both up
for _ in $(seq "$rounds"); do all; done
java -cp "$work/classes:$classpath" SparqlBenchmark "$RELEASES" "$ours" $((3 * rounds)) > "$work/sparql.md"

row() { # row WORDS NAME BYTES ANCHOR
  local rate anchor; rate=$(median < "$work/$2.rate"); anchor=$(median < "$work/$4.rate")
  printf '| %s | %s | %.0f | %s | %.2f |\n' "$1" "$3" "$rate" "$(median < "$work/$2.p99")" "$(awk "BEGIN {print $rate / $anchor}")"
}
{
  echo '| at 64 connections | bytes | requests/s | p99, ms | of the constant answer |'
  echo '|---|---|---|---|---|'
  row 'constant answer' constant-embed "$of_embed" constant-embed
  row 'embed, kept' embed "$of_embed" constant-embed
  row 'constant answer' constant-api "$of_api" constant-api
  row 'API as JSON, kept' api "$of_api" constant-api
  row 'constant answer' constant-none 0 constant-none
  row 'embed, not modified (304)' embed-304 0 constant-none
  row 'API, not modified (304)' api-304 0 constant-none
  echo
  echo '| pages | median, ms | slowest, ms |'
  echo '|---|---|---|'
  for visit in cold warm; do
    printf '| %s visit of %d pages | %.0f | %.0f |\n' "$([ $visit = cold ] && echo first || echo second)" "$(wc -l < "$work/$visit.ms")" "$(median < "$work/$visit.ms")" "$(sort -n "$work/$visit.ms" | tail -1)"
  done
  printf '| start of the server to its first page | %d | %d |\n' "$(median < "$work/start.ms")" "$(sort -n "$work/start.ms" | tail -1)"
  echo
  echo '| SPARQL | over HTTP, ms | in process, ms | ratio |'
  echo '|---|---|---|---|'
  cat "$work/sparql.md"
  echo
  echo "Medians of $rounds rounds of $seconds s, interleaved, client on the same machine; $(nproc) cores, $(java -version 2>&1 | head -1), load average $(cut -d' ' -f1 /proc/loadavg) at the end."
} > "$work/table.md"
awk -v table="$work/table.md" '
  /<!-- begin: web.sh -->/ { print; while ((getline line < table) > 0) print line; skip = 1 }
  /<!-- end: web.sh -->/ { skip = 0 }
  !skip { print }' docs/performance.md > "$work/performance.md"
cp "$work/performance.md" docs/performance.md
cat "$work/table.md"

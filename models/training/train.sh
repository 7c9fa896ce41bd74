#!/bin/sh
# Trains, exports and measures the reader from nothing: about an hour and a half on two cores, with Debian's python3-torch and python3-onnx.
set -eu
cd "$(dirname "$0")"
python="${VEDETTE_PYTHON:-/usr/bin/python3}"
export OPENBLAS_NUM_THREADS=1
cache="${VEDETTE_TRAINING_CACHE:-$(pwd)/../../node_modules/.cache/vedette-training}"
"$python" -c 'import torch, onnx' || { echo 'missing torch or onnx: apt-get install python3-torch python3-onnx libopenblas0-pthread' >&2; exit 1; }
sh fetch.sh
"$python" train.py --epochs "${VEDETTE_EPOCHS:-5}"
last="$(ls -t "$cache"/checkpoints/epoch-*.pt | head -1)"
"$python" finish.py "$last" --replay 0.8
"$python" tune_names.py "$cache/checkpoints/final.pt"
"$python" export.py "$cache/checkpoints/tuned.pt"
"$python" tune_names.py "$last" --folds 4
for fold in 0 1 2 3; do "$python" finish.py "$last" --fold "$fold" --replay 0.1; done
"$python" summarise.py
cd ../..
npx tsc -b models
npm run evaluate -w @vedette/models

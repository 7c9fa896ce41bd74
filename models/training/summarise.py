"""Exact-span F1 of names and actors, summed over the folds that finish.py --fold left."""
import glob
import json
import os

import numpy as np

import material
from figures import f1


def main():
    folds = sorted(glob.glob(os.path.join(material.CHECKPOINTS, 'fold-*.json')))
    counts = {}
    for path in folds:
        with open(path, encoding='utf-8') as file:
            for name, count in json.load(file).items():
                counts[name] = counts.get(name, np.zeros(3, int)) + count
    for name, count in counts.items():
        print(f'{name}: F1 {f1(count)} (right, found, gold: {count.tolist()}, {len(folds)} folds)')


if __name__ == '__main__':
    main()

"""The last stage: UNER and re3d join, the rate goes down to zero. With --fold it holds a part out and measures it instead."""
import argparse
import json
import os
import random

from team import Team
import torch

import material
from batches import Prepared, make_batches
from figures import count_spans, f1, measure_tree
from name_corpora import read_crossner, read_re3d, read_uner
from reader import Reader
from train import ENCODER_RATE, HEAD_RATE, LEFT, make_optimizer, run_epoch
from treebank import read_ewt, read_gum
from wordpiece import WordPieces, read_vocabulary


def fold_of(document, folds):
    """A document's fold: its words never stand on both sides."""
    return sum(document.encode()) % folds


def split(sentences, fold, folds):
    """Sentences to train on and those held out; nothing is held out without a fold."""
    if fold is None:
        return sentences, []
    held = [fold_of(item.document, folds) == fold for item in sentences]
    return ([item for item, out in zip(sentences, held) if not out], [item for item, out in zip(sentences, held) if out])


def main():
    options = argparse.ArgumentParser()
    options.add_argument('checkpoint')
    options.add_argument('--fold', type=int)
    options.add_argument('--folds', type=int, default=4)
    options.add_argument('--passes', type=int, default=3, help='over the small corpora')
    options.add_argument('--replay', type=float, default=1.0, help='share of the treebanks read once more')
    options.add_argument('--out', default=material.CHECKPOINTS)
    options = options.parse_args()
    random.seed(7)
    torch.manual_seed(7)
    saved = torch.load(options.checkpoint, map_location='cpu')
    labels, pieces_of = saved['labels'], WordPieces(read_vocabulary())
    prepare = lambda sentences: [Prepared(item, pieces_of, labels) for item in sentences]
    uner, uner_held = split(read_uner(), options.fold, options.folds)
    re3d, re3d_held = split(read_re3d(), options.fold, options.folds)
    small = [item for item in prepare(uner + re3d) if len(item.pieces) <= 200]
    crossner = prepare(read_crossner())
    treebanks = [item for item in prepare(read_ewt('train') + read_gum('train')) if len(item.pieces) <= 200]
    reader = Reader(len(pieces_of.ids), labels)
    reader.load_state_dict(saved['state'])
    team = Team(reader)
    optimizer = make_optimizer(reader, ENCODER_RATE, HEAD_RATE)
    replayed = random.sample(treebanks, int(options.replay * len(treebanks)))
    batches = make_batches(replayed, True) + make_batches(crossner, True)
    for _ in range(options.passes):
        batches += make_batches(small, True)
    random.shuffle(batches)
    random.seed(100 + team.rank)
    total = len(batches) // 2
    report = (lambda line: print(line, flush=True)) if team.rank == 0 else None
    run_epoch(team, reader, optimizer, batches, lambda index: LEFT * (1 - index / total), report)
    if team.rank == 0:
        if options.fold is None:
            torch.save({'state': reader.state_dict(), 'labels': labels}, os.path.join(options.out, 'final.pt'))
            print('EWT dev UPOS UAS LAS', measure_tree(reader, prepare(read_ewt('dev'))))
        else:
            write_fold(reader, prepare(uner_held), prepare(re3d_held), labels, options)
    team.wait()
    team.close()


def write_fold(reader, uner, re3d, labels, options):
    """Counts of right, found and gold spans of a fold, to be summed over the folds by summarise.py."""
    counts = {'uner names': count_spans(reader, uner, 'names', labels), 're3d names': count_spans(reader, re3d, 'names', labels),
              're3d actors': count_spans(reader, re3d, 'actors', labels)}
    print('fold', options.fold, {name: f1(count) for name, count in counts.items()}, flush=True)
    with open(os.path.join(options.out, f'fold-{options.fold}-of-{options.folds}.json'), 'w', encoding='utf-8') as file:
        json.dump({name: count.tolist() for name, count in counts.items()}, file)


if __name__ == '__main__':
    main()

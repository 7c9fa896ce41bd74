"""The names head alone, trained further over the frozen encoder: UNER three times, re3d, GUM, and CrossNER by half.

With --folds it measures instead, on held-out documents; then the checkpoint must be one of train.py's, which saw neither UNER nor re3d.
"""
import argparse
import os
import random

import team  # its environment must be set before torch is imported
import numpy as np
import torch
from torch.nn import functional as F

import material
from batches import IGNORE, Prepared, make_batches, to_tensors
from figures import f1
from finish import fold_of
from name_corpora import read_crossner, read_re3d, read_uner
from reader import Reader
from spans import from_bio
from treebank import read_gum
from wordpiece import WordPieces, read_vocabulary

EPOCHS, WORDS_PER_BATCH, RATE, DROPOUT = 6, 512, 1e-3, 0.2
GUM_SENTENCES = 2200


@torch.no_grad()
def read_states(reader, sentences, pieces_of, labels):
    """(sentence, states of its words, label ids) of each sentence."""
    prepared = [Prepared(item, pieces_of, labels) for item in sentences]
    found = []
    for batch in make_batches(prepared, shuffle=False):
        tensors = to_tensors(batch, augment=False)
        states = reader.encode(tensors['pieces'], tensors['shapes'], tensors['mask'], tensors['firsts'])
        found += [(item.sentence, states[row, 1:1 + len(item.shapes)].clone(), torch.tensor(item.names))
                  for row, item in enumerate(batch)]
    return found


def tune(start, corpora):
    """A copy of the head, trained on (items, weight) pairs."""
    torch.manual_seed(0)
    head = torch.nn.Linear(start.in_features, start.out_features)
    head.load_state_dict(start.state_dict())
    states = torch.cat([item[1] for items, _ in corpora for item in items])
    labels = torch.cat([item[2] for items, _ in corpora for item in items])
    weights = torch.cat([torch.full((len(item[2]),), weight) for items, weight in corpora for item in items])
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    total, done = EPOCHS * (len(states) // WORDS_PER_BATCH), 0
    for _ in range(EPOCHS):
        order = torch.randperm(len(states))
        for at in range(0, len(states) - WORDS_PER_BATCH, WORDS_PER_BATCH):
            chosen = order[at:at + WORDS_PER_BATCH]
            for group in optimizer.param_groups:
                group['lr'] = RATE * (1 - done / total)
            scores = head(F.dropout(states[chosen], DROPOUT))
            losses = F.cross_entropy(scores, labels[chosen], ignore_index=IGNORE, reduction='none')
            optimizer.zero_grad()
            (losses * weights[chosen]).mean().backward()
            optimizer.step()
            done += 1
    return head


@torch.no_grad()
def count(head, items, names):
    """(right, found, gold) exact spans."""
    counts = np.zeros(3, int)
    for sentence, states, _ in items:
        found, gold = from_bio([names[label] for label in head(states).argmax(-1).tolist()]), from_bio(sentence.names)
        counts += (len(found & gold), len(found), len(gold))
    return counts


def main():
    options = argparse.ArgumentParser()
    options.add_argument('checkpoint')
    options.add_argument('--folds', type=int, default=0)
    options = options.parse_args()
    torch.set_num_threads(1)
    torch._C._set_mkldnn_enabled(False)
    random.seed(0)
    saved = torch.load(options.checkpoint, map_location='cpu')
    labels, pieces_of = saved['labels'], WordPieces(read_vocabulary())
    reader = Reader(len(pieces_of.ids), labels)
    reader.load_state_dict(saved['state'])
    reader.eval()
    uner, re3d, crossner, gum = (read_states(reader, sentences, pieces_of, labels) for sentences in
                                 (read_uner(), read_re3d(), read_crossner(), random.sample(read_gum('train'), GUM_SENTENCES)))
    mix = lambda ours, theirs: [(ours, 3.0), (theirs, 1.0), (crossner, 0.5), (gum, 1.0)]
    if options.folds:
        sums = {'UNER EWT dev': np.zeros(3, int), 're3d': np.zeros(3, int)}
        for fold in range(options.folds):
            inside = lambda item: fold_of(item[0].document, options.folds) == fold
            head = tune(reader.names, mix(*([item for item in items if not inside(item)] for items in (uner, re3d))))
            for name, items in (('UNER EWT dev', uner), ('re3d', re3d)):
                sums[name] += count(head, [item for item in items if inside(item)], labels['names'])
        print(f'names, {options.folds} folds:', {name: f1(counts) for name, counts in sums.items()})
        return
    reader.names.load_state_dict(tune(reader.names, mix(uner, re3d)).state_dict())
    torch.save({'state': reader.state_dict(), 'labels': labels}, os.path.join(material.CHECKPOINTS, 'tuned.pt'))


if __name__ == '__main__':
    main()

"""Figures of the torch network while it trains: UPOS, UAS, LAS and exact spans."""
import numpy as np
import torch

from batches import make_batches, to_tensors
from decoding import best_heads
from spans import from_bio


@torch.no_grad()
def measure_tree(reader, prepared):
    """UPOS, UAS and LAS in percent, punctuation included, relations with their subtypes."""
    reader.eval()
    right = np.zeros(4)
    for batch in make_batches(prepared, shuffle=False):
        tensors = to_tensors(batch, augment=False)
        states = reader.encode(tensors['pieces'], tensors['shapes'], tensors['mask'], tensors['firsts'])
        arcs, tags = reader.score_arcs(states).numpy(), reader.tags(states[:, 1:]).argmax(-1).numpy()
        dependents, heads = reader.relation_sides(states)
        for row, item in enumerate(batch):
            count = len(item.sentence.words)
            found = best_heads(arcs[row, :count, :count + 1])
            relations = reader.score_relations(dependents[row, :count], heads[row][torch.from_numpy(found)])
            same = found == np.array(item.heads)
            right += (count, (tags[row, :count] == np.array(item.tags)).sum(), same.sum(),
                      (same & (relations.argmax(-1).numpy() == np.array(item.relations))).sum())
    reader.train()
    return tuple(round(100 * value / right[0], 2) for value in right[1:])


@torch.no_grad()
def count_spans(reader, prepared, head, labels):
    """(right, found, gold) exact spans of the names or the actors head."""
    reader.eval()
    counts = np.zeros(3, int)
    for batch in make_batches(prepared, shuffle=False):
        tensors = to_tensors(batch, augment=False)
        states = reader.encode(tensors['pieces'], tensors['shapes'], tensors['mask'], tensors['firsts'])
        best = getattr(reader, head)(states[:, 1:]).argmax(-1).tolist()
        for row, item in enumerate(batch):
            found = from_bio([labels[head][label] for label in best[row][:len(item.sentence.words)]])
            gold = from_bio(getattr(item.sentence, head))
            counts += (len(found & gold), len(found), len(gold))
    reader.train()
    return counts


def f1(counts):
    right, found, gold = counts
    return round(200 * right / max(1, found + gold), 2)

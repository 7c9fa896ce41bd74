"""Sentences to tensors: batches of at most 400 word pieces, bucketed by length, with shapes flattened at random."""
import random

import torch

from wordpiece import CAPITAL, DIGIT, LOWER, MIXED, NONE, TITLE, UPPER, shape_of

IGNORE = -100
PIECES_PER_BATCH = 400
CASED = (LOWER, TITLE, UPPER, CAPITAL, MIXED)


class Prepared:
    """One sentence as ids."""

    def __init__(self, sentence, pieces_of, labels):
        self.sentence = sentence
        self.pieces, self.firsts, owner = [pieces_of.first], [0], [-1]
        for index, word in enumerate(sentence.words):
            pieces = pieces_of.of_word(word)
            self.firsts.append(len(self.pieces))
            self.pieces += pieces
            owner += [index] * len(pieces)
        self.pieces.append(pieces_of.last)
        self.owner = owner + [-1]
        self.shapes = [shape_of(word) for word in sentence.words]
        self.tags = to_ids(sentence.tags, labels['tags'])
        self.relations = to_ids(sentence.relations, labels['relations'])
        self.names = to_ids(sentence.names, labels['names'])
        self.actors = to_ids(sentence.actors, labels['actors'])
        self.heads = sentence.heads

    def piece_shapes(self, chance):
        """Shape of each piece; at random all lower (4 %) or all upper (3 %) case."""
        shapes = self.shapes
        if chance < 0.04:
            shapes = [LOWER if shape in CASED else shape for shape in shapes]
        elif chance < 0.07:
            shapes = [upper_shape(shape, word) for shape, word in zip(shapes, self.sentence.words)]
        return [NONE if index < 0 else shapes[index] for index in self.owner]


def upper_shape(shape, word):
    return shape_of(word.upper()) if shape != DIGIT else shape


def to_ids(labels, inventory):
    return None if labels is None else [IGNORE if label is None else inventory.index(label) for label in labels]


def make_batches(prepared, shuffle, most=PIECES_PER_BATCH):
    """Lists of sentences of like length, in random order when shuffled; `most` pieces in each, filled up."""
    key = (lambda item: len(item.pieces) + random.random() * 3) if shuffle else (lambda item: len(item.pieces))
    batches, batch = [], []
    for item in sorted(prepared, key=key):
        if batch and max(len(item.pieces), len(batch[-1].pieces)) * (len(batch) + 1) > most:
            batches.append(batch)
            batch = []
        batch.append(item)
    if batch:
        batches.append(batch)
    if shuffle:
        random.shuffle(batches)
    return batches


def pad(rows, value):
    length = max(map(len, rows))
    return torch.tensor([list(row) + [value] * (length - len(row)) for row in rows])


def to_tensors(batch, augment):
    """Tensors of a batch by name; labels that a sentence lacks are IGNORE."""
    pieces = pad([item.pieces for item in batch], 0)
    lengths = torch.tensor([len(item.pieces) for item in batch])
    mask = None
    if lengths.min() < lengths.max():
        beyond = torch.arange(pieces.shape[1])[None] >= lengths[:, None]
        mask = torch.zeros(beyond.shape).masked_fill(beyond, -1e4)[:, None, None]
    tensors = {
        'pieces': pieces, 'mask': mask,
        'shapes': pad([item.piece_shapes(random.random() if augment else 1) for item in batch], NONE),
        'firsts': pad([item.firsts for item in batch], 0),
        'words': torch.tensor([len(item.sentence.words) for item in batch]),
    }
    for name in ('tags', 'names', 'actors', 'heads', 'relations'):
        rows = [getattr(item, name) for item in batch]
        if any(row is not None for row in rows):
            known = [row if row is not None else [IGNORE] * len(item.sentence.words) for row, item in zip(rows, batch)]
            tensors[name] = pad(known, IGNORE)
    return tensors

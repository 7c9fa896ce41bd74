"""The network: MiniLM's six layers with word shapes at the input, and heads for tags, names, actors and the tree."""
import math
import random

import torch
from torch import nn
from torch.nn import functional as F

from wordpiece import SHAPES

WIDTH, ATTENTION_HEADS, INNER, LAYERS, POSITIONS = 384, 12, 1536, 6, 512
ARC_WIDTH, RELATION_WIDTH = 256, 96


class PoolDropout(nn.Module):
    """Dropout whose masks are slices of one pool at random offsets: drawing each mask costs more than a layer's sums."""

    def __init__(self, chance):
        super().__init__()
        self.pool = (torch.rand(1 << 22) >= chance).float() / (1 - chance)

    def forward(self, x):
        if not self.training:
            return x
        offset = random.randrange(len(self.pool) - x.numel())
        return x * self.pool[offset:offset + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inputs, self.output = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.wide, self.narrow = nn.Linear(WIDTH, inner), nn.Linear(inner, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = PoolDropout(0.1)

    def forward(self, x, mask):
        x = self.attend(x, mask)
        return self.norm2(x + self.dropout(self.narrow(F.gelu(self.wide(x)))))

    def attend(self, x, mask):
        batch, length, _ = x.shape
        parts = self.inputs(x).view(batch, length, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        scores = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // ATTENTION_HEADS)
        if mask is not None:
            scores = scores + mask
        mixed = (scores.softmax(-1) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        return self.norm1(x + self.dropout(self.output(mixed)))


class Encoder(nn.Module):
    def __init__(self, vocabulary_size, inner):
        super().__init__()
        self.words = nn.Embedding(vocabulary_size, WIDTH)
        self.words.weight.requires_grad_(False)
        self.positions, self.shapes = nn.Embedding(POSITIONS, WIDTH), nn.Embedding(len(SHAPES), WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, eps=1e-12), PoolDropout(0.1)
        self.layers = nn.ModuleList(Layer(inner) for _ in range(LAYERS))

    def forward(self, pieces, shapes, mask):
        return self.states(pieces, shapes, mask)[-1]

    def states(self, pieces, shapes, mask):
        """What goes into the first layer, and what comes out of each."""
        x = self.words(pieces) + self.shapes(shapes) + self.positions.weight[:pieces.shape[1]]
        states = [self.dropout(self.norm(x))]
        for layer in self.layers:
            states.append(layer(states[-1], mask))
        return states


class Reader(nn.Module):
    """Scores of a batch: words first-piece states in, with the state of [CLS] as the root."""

    def __init__(self, vocabulary_size, labels, inner=INNER):
        super().__init__()
        self.encoder = Encoder(vocabulary_size, inner)
        self.tags = nn.Linear(WIDTH, len(labels['tags']))
        self.names = nn.Linear(WIDTH, len(labels['names']))
        self.actors = nn.Linear(WIDTH, len(labels['actors']))
        self.arc_dependent, self.arc_head = nn.Linear(WIDTH, ARC_WIDTH), nn.Linear(WIDTH, ARC_WIDTH)
        self.relation_dependent = nn.Linear(WIDTH, RELATION_WIDTH)
        self.relation_head = nn.Linear(WIDTH, RELATION_WIDTH)
        self.arcs = nn.Parameter(torch.zeros(ARC_WIDTH + 1, ARC_WIDTH))
        self.relations = nn.Parameter(torch.zeros(len(labels['relations']), RELATION_WIDTH + 1, RELATION_WIDTH + 1))
        self.dropout = PoolDropout(0.3)

    def encode(self, pieces, shapes, mask, firsts):
        """States, batch × (1 + words) × width, of the root and each word's first piece."""
        return self.of_words(self.encoder(pieces, shapes, mask), firsts)

    def of_words(self, states, firsts):
        return self.dropout(torch.gather(states, 1, firsts.unsqueeze(-1).expand(-1, -1, WIDTH)))

    def score_arcs(self, states):
        """batch × words × (words + 1)."""
        dependents = self.dropout(F.gelu(self.arc_dependent(states[:, 1:])))
        heads = self.dropout(F.gelu(self.arc_head(states)))
        return with_one(dependents) @ self.arcs @ heads.transpose(1, 2)

    def relation_sides(self, states):
        return (with_one(self.dropout(F.gelu(self.relation_dependent(states[:, 1:])))),
                with_one(self.dropout(F.gelu(self.relation_head(states)))))

    def score_relations(self, dependents, heads):
        """Scores of pairs, n × width and n × width to n × relations."""
        table = self.relations.permute(1, 0, 2).reshape(RELATION_WIDTH + 1, -1)
        middle = (dependents @ table).view(len(dependents), -1, RELATION_WIDTH + 1)
        return (middle @ heads.unsqueeze(-1)).squeeze(-1)


def with_one(x):
    return F.pad(x, (0, 1), value=1.0)

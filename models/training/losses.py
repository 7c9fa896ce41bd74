"""The joint loss of one batch: arcs + relations at the gold heads + half the tags, names and actors where known."""
import torch
from torch.nn import functional as F

from batches import IGNORE

TAG_WEIGHT, NAME_WEIGHT, ACTOR_WEIGHT = 0.5, 0.5, 0.25


def batch_loss(reader, tensors, name_scale=1.0):
    states = reader.encode(tensors['pieces'], tensors['shapes'], tensors['mask'], tensors['firsts'])
    words = states[:, 1:]
    loss = torch.zeros(())
    if 'tags' in tensors:
        loss = loss + TAG_WEIGHT * cross_entropy(reader.tags(words), tensors['tags'])
    if 'names' in tensors:
        loss = loss + name_scale * NAME_WEIGHT * cross_entropy(reader.names(words), tensors['names'])
    if 'actors' in tensors:
        loss = loss + name_scale * ACTOR_WEIGHT * cross_entropy(reader.actors(words), tensors['actors'])
    if 'heads' in tensors:
        loss = loss + tree_loss(reader, states, tensors)
    return loss


def tree_loss(reader, states, tensors):
    scores = reader.score_arcs(states)
    beyond = torch.arange(scores.shape[2])[None] > tensors['words'][:, None]
    scores = scores.masked_fill(beyond[:, None], -1e4)
    known = tensors['heads'] != IGNORE
    dependents, heads = reader.relation_sides(states)
    index = tensors['heads'].clamp(min=0).unsqueeze(-1).expand(-1, -1, heads.shape[-1])
    gold_heads = torch.gather(heads, 1, index)
    relations = reader.score_relations(dependents[known], gold_heads[known])
    return cross_entropy(scores, tensors['heads']) + F.cross_entropy(relations, tensors['relations'][known])


def cross_entropy(scores, labels):
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels.reshape(-1), ignore_index=IGNORE)

"""Chu-Liu-Edmonds with one root, for the figures printed while training; the product's own is in core."""
import numpy as np


def best_heads(scores):
    """Heads, counted from 1 with 0 the root, of the best tree; scores are n × (n + 1)."""
    count = len(scores)
    full = np.full((count + 1, count + 1), -np.inf)
    full[1:] = scores
    np.fill_diagonal(full, -np.inf)
    full[0] = -np.inf
    heads = full.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and find_cycle(heads) is None:
        return heads[1:]
    best, best_score = None, -np.inf
    for root in np.argsort(-full[1:, 0])[:6] + 1:
        forced = full.copy()
        forced[1:, 0] = -1e9
        forced[root, 0] = full[root, 0]
        found = spanning_tree(forced)
        score = forced[np.arange(1, count + 1), found[1:]].sum()
        if score > best_score:
            best, best_score = found[1:], score
    return best


def find_cycle(heads):
    seen = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        path, node = [], start
        while node != 0 and not seen[node]:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node != 0 and seen[node] == start:
            return path[path.index(node):]
    return None


def spanning_tree(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(scores), bool)
    inside[cycle] = True
    rest = np.flatnonzero(~inside)
    cycle = np.array(cycle)
    smaller = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    smaller[:-1, :-1] = scores[np.ix_(rest, rest)]
    out_of = scores[np.ix_(rest, cycle)]
    smaller[:-1, -1] = out_of.max(1)
    into = scores[np.ix_(cycle, rest)] - scores[cycle, heads[cycle]][:, None]
    smaller[-1, :-1] = into.max(0)
    np.fill_diagonal(smaller, -np.inf)
    smaller[0] = -np.inf
    found = spanning_tree(smaller)
    result = heads.copy()
    for index, node in enumerate(rest):
        if index:
            head = found[index]
            result[node] = cycle[out_of[index].argmax()] if head == len(rest) else rest[head]
    entry = cycle[into[:, found[-1]].argmax()]
    result[entry] = rest[found[-1]]
    return result

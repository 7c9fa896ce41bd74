"""Layers of less width inside, taught by the reader itself: it says of plain sentences what they are to say.

Of the inner units of each layer those are kept that do most; then all is trained for some minutes to give the states and scores of the
whole reader, over the words of the treebanks, of the project's own passages, and of the lexicon's examples. No label is read. Wants a
processor with bf16 (AMX), and torch 2.
"""
import argparse
import glob
import json
import os
import random
import re
import time

import torch
from torch.nn import functional as F

import material
from batches import Prepared, make_batches, to_tensors
from figures import measure_tree
from reader import INNER, Reader
from treebank import Sentence, read_ewt, read_gum
from wordpiece import WordPieces, read_vocabulary

PIECES_PER_BATCH, WARM, SAMPLED = 1500, 100, 30
# What the states after each layer count: the fourth are the `meaning` of a sentence, the last are what scores are read off.
STATE_WEIGHTS, STATE_SCALE = (0.5, 0.5, 0.5, 1.0, 1.0, 2.0), 10.0
# An example is a text between quotes that begins like a sentence and ends like one; [by: The army] marks who did it.
EXAMPLE = re.compile(r"""(['"])([A-Z](?:(?!\1)[^\\]|\\.)*[.?])\1""")
MARK = re.compile(r'\[(?:\w+: )?([^\]]*)\]')
WORD = re.compile(r"n't\b|'(?:s|re|ve|ll|d|m)\b|[^\W_]+?(?=n't\b)|[^\W_]+(?:[.,]\d+)*|\S")


def lines_of(*path):
    for name in sorted(glob.glob(os.path.join(material.MODELS, '..', *path), recursive=True)):
        with open(name, encoding='utf-8') as file:
            yield from file


def read_texts():
    """Texts of the passages, and the lexicon's examples without their marks; no label of either."""
    for line in lines_of('score', 'passages', '*.jsonl'):
        yield json.loads(line)['text']
    for line in lines_of('lexicon', '**', '*.ts'):
        for _, example in EXAMPLE.findall(line):
            yield MARK.sub(r'\1', example.replace("\\'", "'"))


def read_plain():
    """Their sentences, cut at full stops."""
    for text in read_texts():
        for sentence in re.split(r'(?<=[.?!])\s+(?=\W*[A-Z])', text):
            yield Sentence(WORD.findall(sentence))


@torch.no_grad()
def importance(teacher, batches):
    """For each layer, what each inner unit adds to what comes out: the root mean square of its activation times the norm of its weights."""
    sums = [torch.zeros(INNER) for _ in teacher.encoder.layers]
    for batch in batches:
        tensors = to_tensors(batch, augment=False)
        states = teacher.encoder.states(tensors['pieces'], tensors['shapes'], tensors['mask'])
        for sum_of, layer, x in zip(sums, teacher.encoder.layers, states):
            sum_of += F.gelu(layer.wide(layer.attend(x, tensors['mask']))).flatten(0, 1).pow(2).mean(0).sqrt()
    return [sum_of * layer.narrow.weight.norm(dim=0) for sum_of, layer in zip(sums, teacher.encoder.layers)]


def narrowed(state, weights, inner):
    """The state with the weightiest inner units of each layer alone."""
    state = dict(state)
    for index, weight in enumerate(weights):
        kept = weight.topk(inner).indices.sort().values
        wide, narrow = (f'encoder.layers.{index}.{name}.' for name in ('wide', 'narrow'))
        print(f'layer {index}: {inner} of {len(weight)} units, {weight[kept].sum() / weight.sum():.0%} of what they add')
        state[wide + 'weight'], state[wide + 'bias'] = state[wide + 'weight'][kept], state[wide + 'bias'][kept]
        state[narrow + 'weight'] = state[narrow + 'weight'][:, kept]
    return state


def read(reader, tensors):
    """States after each layer, scores of words, and both sides of relations."""
    states = reader.encoder.states(tensors['pieces'], tensors['shapes'], tensors['mask'])[1:]
    words = reader.of_words(states[-1], tensors['firsts'])
    beyond = torch.arange(words.shape[1])[None] > tensors['words'][:, None]
    arcs = reader.score_arcs(words).float().masked_fill(beyond[:, None], -1e4)
    scores = [head(words[:, 1:]).float() for head in (reader.tags, reader.names, reader.actors)] + [arcs]
    return states, scores, reader.relation_sides(words)


def far(scores, taught, known):
    """How far scores are from those that are taught, as distributions."""
    each = F.kl_div(F.log_softmax(scores, -1), F.log_softmax(taught, -1), log_target=True, reduction='none').sum(-1)
    return each[known].mean()


def loss_of(student, teacher, tensors):
    with torch.autocast('cpu', dtype=torch.bfloat16):
        with torch.no_grad():
            taught = read(teacher, tensors)
        found = read(student, tensors)
    count = tensors['pieces'].shape[1]
    inside = torch.ones(len(tensors['pieces']), count, dtype=torch.bool) if tensors['mask'] is None else tensors['mask'][:, 0, 0] == 0
    loss = STATE_SCALE * sum(weight * F.mse_loss(mine.float()[inside], theirs.float()[inside])
                             for weight, mine, theirs in zip(STATE_WEIGHTS, found[0], taught[0]))
    known = torch.arange(found[1][0].shape[1])[None] < tensors['words'][:, None]
    loss = loss + sum(far(mine, theirs, known) for mine, theirs in zip(found[1], taught[1]))
    heads = taught[1][3].argmax(-1)

    def relations(reader, sides):
        dependents, governors = (side.float() for side in sides)
        at = heads.unsqueeze(-1).expand(-1, -1, governors.shape[-1])
        return reader.score_relations(dependents[known], torch.gather(governors, 1, at)[known])

    mine, theirs = relations(student, found[2]), relations(teacher, taught[2])
    return loss + far(mine, theirs, torch.ones(len(mine), dtype=torch.bool))


def train(student, teacher, prepared, minutes, rate):
    trained = [parameter for parameter in student.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=rate, betas=(0.9, 0.98), weight_decay=0.01)
    began, steps, mean = time.time(), 0, 0.0
    while True:
        for batch in make_batches(prepared, True, PIECES_PER_BATCH):
            done = (time.time() - began) / (60 * minutes)
            if done >= 1:
                return
            for group in optimizer.param_groups:
                group['lr'] = rate * min(1, (steps + 1) / WARM) * (1 - done)
            loss = loss_of(student, teacher, to_tensors(batch, augment=True))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 5.0)
            optimizer.step()
            steps += 1
            mean += (loss.item() - mean) * max(0.02, 1 / steps)
            if steps % 100 == 0:
                print(f'{steps} batches, {time.time() - began:.0f} s, loss {mean:.3f}', flush=True)


def main():
    options = argparse.ArgumentParser()
    options.add_argument('checkpoint')
    options.add_argument('--inner', type=int, default=960)
    options.add_argument('--minutes', type=float, default=60)
    options.add_argument('--rate', type=float, default=4e-4, help='of learning, at the most')
    options.add_argument('--start', help='an earlier run to go on from')
    options.add_argument('--out', default=os.path.join(material.CHECKPOINTS, 'narrow.pt'))
    options = options.parse_args()
    random.seed(1 + bool(options.start))
    torch.manual_seed(1)
    saved = torch.load(options.checkpoint, map_location='cpu')
    labels, pieces_of = saved['labels'], WordPieces(read_vocabulary())
    teacher, student = Reader(len(pieces_of.ids), labels).eval(), Reader(len(pieces_of.ids), labels, options.inner).eval()
    teacher.load_state_dict(saved['state'], strict=False)
    treebanks = [Sentence(item.words) for item in read_ewt('train') + read_gum('train')]
    prepared = [Prepared(item, pieces_of, labels) for item in [*read_plain(), *treebanks]]
    prepared = [item for item in prepared if 4 <= len(item.pieces) <= 150]
    dev = [Prepared(item, pieces_of, labels) for item in read_ewt('dev')]
    print(f'{len(prepared)} sentences; the whole reader, EWT dev UPOS UAS LAS {measure_tree(teacher, dev)}', flush=True)
    if options.start:
        student.load_state_dict(torch.load(options.start, map_location='cpu')['state'])
    else:
        sample = make_batches(prepared, True, PIECES_PER_BATCH)[:SAMPLED]
        student.load_state_dict(narrowed(saved['state'], importance(teacher.eval(), sample), options.inner), strict=False)
    print(f'untrained {measure_tree(student, dev)}', flush=True)
    # Both without dropout: what is taught is sure already.
    train(student.eval(), teacher.eval(), prepared, options.minutes, options.rate)
    print(f'trained {measure_tree(student, dev)}', flush=True)
    torch.save({'state': student.state_dict(), 'labels': labels}, options.out)


if __name__ == '__main__':
    main()

"""The main run: start weights, treebanks and names but UNER and re3d, which finish.py folds in. One checkpoint an epoch."""
import argparse
import os
import random
import time

from team import Team
import torch

import material
import minilm_weights
from batches import Prepared, make_batches, to_tensors
from figures import count_spans, f1, measure_tree
from losses import batch_loss
from name_corpora import read_crossner, read_uner
from reader import Reader
from treebank import read_ewt, read_gum
from wordpiece import WordPieces, read_vocabulary

ENCODER_RATE, HEAD_RATE, LEFT = 1.5e-4, 1e-3, 0.2


def collect_labels(sentences):
    """Inventories of all heads, sorted, with O first."""
    def of(name):
        return sorted({label for item in sentences for label in getattr(item, name) or () if label})
    return {'tags': of('tags'), 'relations': of('relations'), 'actors': ['O', 'B-ACT', 'I-ACT'],
            'names': ['O', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-PER', 'I-PER']}


def make_optimizer(reader, encoder_rate, head_rate):
    inner = {id(parameter) for parameter in reader.encoder.parameters()} - {id(reader.encoder.shapes.weight)}
    groups = []
    for encoder in (True, False):
        for decays in (True, False):
            chosen = [p for p in reader.parameters() if p.requires_grad and (id(p) in inner) == encoder
                      and (p.dim() > 1) == decays]
            groups.append({'params': chosen, 'lr': encoder_rate if encoder else head_rate,
                           'weight_decay': 0.01 if decays else 0.0})
    for group in groups:
        group['top'] = group['lr']
    return torch.optim.AdamW(groups, betas=(0.9, 0.98))


def run_epoch(team, reader, optimizer, batches, scale_of, report):
    """Goes once through the batches, two at a time; scale_of gives the share of the top rate at a step."""
    began, seen, mean = time.time(), 0, 0.0
    pairs = len(batches) // 2
    for index in range(pairs):
        for group in optimizer.param_groups:
            group['lr'] = group['top'] * scale_of(index)
        batch = batches[2 * index + team.rank]
        loss = batch_loss(reader, to_tensors(batch, augment=True))
        team.update(optimizer, loss)
        seen += 2 * sum(len(item.sentence.words) for item in batch)
        mean += (loss.item() - mean) * max(0.02, 1 / (index + 1))
        if report and (index + 1) % 50 == 0:
            report(f'{index + 1}/{pairs} loss {mean:.3f} {seen / (time.time() - began):.0f} words/s')


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--epochs', type=int, default=5)
    options.add_argument('--out', default=material.CHECKPOINTS)
    options = options.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    os.makedirs(options.out, exist_ok=True)
    treebanks = read_ewt('train') + read_gum('train')
    labels, pieces_of = collect_labels(treebanks), WordPieces(read_vocabulary())
    trained, names, dev, uner = ([Prepared(item, pieces_of, labels) for item in sentences] for sentences in
                                 (treebanks, read_crossner(), read_ewt('dev'), read_uner()))
    trained = [item for item in trained if len(item.pieces) <= 200]
    reader = Reader(len(pieces_of.ids), labels)
    start = {name: torch.tensor(value) for name, value in minilm_weights.load_start_weights().items()}
    print(reader.encoder.load_state_dict(start, strict=False), flush=True)
    steps = len(make_batches(trained, True)) // 2 + len(make_batches(names, True)) // 2
    total, warm = options.epochs * steps, options.epochs * steps // 20
    team = Team(reader)
    optimizer = make_optimizer(reader, ENCODER_RATE, HEAD_RATE)
    for epoch in range(options.epochs):
        random.seed(1000 + epoch)
        batches = make_batches(trained, True) + make_batches(names, True)
        random.shuffle(batches)
        random.seed(2 * epoch + team.rank)
        scale_of = lambda index: decay(epoch * steps + index, warm, total)
        report = (lambda line: print(f'epoch {epoch + 1}', line, flush=True)) if team.rank == 0 else None
        run_epoch(team, reader, optimizer, batches, scale_of, report)
        if team.rank == 0:
            path = os.path.join(options.out, f'epoch-{epoch + 1}.pt')
            torch.save({'state': reader.state_dict(), 'labels': labels}, path)
            print(f'epoch {epoch + 1} EWT dev UPOS UAS LAS {measure_tree(reader, dev)} '
                  f'UNER F1 {f1(count_spans(reader, uner, "names", labels))}', flush=True)
        team.wait()
    team.close()


def decay(done, warm, total):
    """Linear warm-up, then linear down to LEFT, from where finish.py goes on."""
    return min((done + 1) / warm, max(LEFT, 1 - (1 - LEFT) * (done - warm) / (total - warm)))


if __name__ == '__main__':
    main()

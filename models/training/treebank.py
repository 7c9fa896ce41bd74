"""Universal Dependencies files to sentences; GUM's entity column to names and actor mentions."""
import re
from typing import List, NamedTuple, Optional

import material
from spans import TITLES, outermost, to_bio

FREE_GENRES = ('news', 'interview', 'bio', 'voyage', 'speech', 'textbook', 'academic', 'court')
NAME_TYPES = {'person': 'PER', 'organization': 'ORG', 'place': 'LOC'}
ACTOR_TYPES = ('person', 'organization')


class Sentence(NamedTuple):
    """Words with what is known of them; heads count from 1, 0 is the root; a None label is not trained."""
    words: List[str]
    tags: Optional[List[str]] = None
    heads: Optional[List[int]] = None
    relations: Optional[List[str]] = None
    names: Optional[List[Optional[str]]] = None
    actors: Optional[List[Optional[str]]] = None
    document: str = ''


def read_rows(path):
    """Documents' ids with the rows of each sentence; ranges and empty nodes are left out."""
    document, rows = '', []
    with open(path, encoding='utf-8') as file:
        for line in file:
            line = line.rstrip('\n')
            if line.startswith('# newdoc id = '):
                document = line[len('# newdoc id = '):]
            elif not line and rows:
                yield document, rows
                rows = []
            elif line and line[0] != '#':
                row = line.split('\t')
                if row[0].isdigit():
                    rows.append(row)
    if rows:
        yield document, rows


def to_sentence(document, rows, names=None, actors=None):
    relations = [RELATION_MERGES.get(row[7], row[7]) for row in rows]
    return Sentence([row[1] for row in rows], [row[3] for row in rows], [int(row[6]) for row in rows],
                    relations, names, actors, document)


# EWT writes passive agents as plain `obl`; one label for one thing, or the encoder wavers between corpora.
RELATION_MERGES = {'obl:agent': 'obl'}


def read_ewt(part):
    return [to_sentence(*item) for item in read_rows(material.treebank(f'en_ewt-ud-{part}'))]


def read_gum(part, genres=FREE_GENRES):
    """Sentences of the genres asked for, with names and actors from the entity column."""
    sentences = []
    for document, rows in read_rows(material.treebank(f'en_gum-ud-{part}')):
        if document.split('_')[1] not in genres:
            continue
        entities = read_entities(rows)
        sentences.append(to_sentence(document, rows, gum_names(rows, entities), gum_actors(rows, entities)))
    return sentences


def read_entities(rows):
    """(start, end, type) of each entity closed in the sentence, end exclusive."""
    open_spans, spans = {}, []
    for index, row in enumerate(rows):
        match = re.search(r'(?:^|\|)Entity=([^|]*)', row[9])
        if not match:
            continue
        for mark in re.findall(r'\([^()]*\)?|[^()]+\)', match.group(1)):
            group = re.match(r'\(?([^-)]+)', mark).group(1)
            if mark[0] == '(':
                fields = mark.strip('()').split('-')
                open_spans.setdefault(group, []).append((index, fields[1] if len(fields) > 1 else ''))
            if mark[-1] == ')' and open_spans.get(group):
                start, kind = open_spans[group].pop()
                spans.append((start, index + 1, kind))
    return spans


def head_of(rows, start, end):
    """Index of the word in the span whose head lies outside it."""
    for index in range(start, end):
        if not start < int(rows[index][6]) <= end:
            return index
    return start


def gum_names(rows, entities):
    """The run of proper nouns around the head of each named person, place or organization."""
    proper = [row[4] in ('NNP', 'NNPS') for row in rows]
    joins = [row[1].lower() in ('of', 'the', '-', "'s", 'for', '&', 'de', 'al') for row in rows]
    spans = []
    for start, end, kind in entities:
        head = head_of(rows, start, end)
        plural_people = kind == 'person' and rows[head][4] == 'NNPS'
        if kind not in NAME_TYPES or not proper[head] or plural_people:
            continue
        left, right = head, head + 1
        while True:
            step = next((k for k in (1, 2, 3) if left - k >= start and proper[left - k]
                         and all(joins[left - k + 1:left])), None)
            if step is None:
                break
            left -= step
        while True:
            step = next((k for k in (1, 2, 3) if right + k <= end and proper[right + k - 1]
                         and all(joins[right:right + k - 1])), None)
            if step is None:
                break
            right += step
        spans.append((left, right, NAME_TYPES[kind]))
    labels = to_bio(len(rows), outermost(spans))
    for left, right, kind in spans:
        if kind == 'PER' and right - left > 1 and rows[left][1].lower().rstrip('.') in TITLES:
            labels[left] = 'O'
            if labels[left + 1] == 'I-PER':
                labels[left + 1] = 'B-PER'
    return labels


def gum_actors(rows, entities):
    """People and organizations that are not pronouns, up to their head and the name behind it."""
    spans = []
    for start, end, kind in entities:
        head = head_of(rows, start, end)
        if kind not in ACTOR_TYPES or rows[head][3] not in ('NOUN', 'PROPN', 'ADJ'):
            continue
        stop = head + 1
        while stop < end and rows[stop][3] == 'PROPN':
            stop += 1
        spans.append((start, stop, 'ACT'))
    return to_bio(len(rows), outermost(spans))

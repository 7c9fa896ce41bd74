"""Names and actor mentions beside the treebanks: UNER EWT dev, CrossNER politics and re3d, read in place."""
import glob
import json
import os
import re

import material
from spans import TITLES, outermost, to_bio
from treebank import Sentence

CROSSNER_TYPES = {'country': 'LOC', 'location': 'LOC', 'person': 'PER', 'politician': 'PER',
                  'organisation': 'ORG', 'politicalparty': 'ORG'}
RE3D_TYPES = {'Person': 'PER', 'Organisation': 'ORG', 'Location': 'LOC'}
PRONOUNS = [[word] for word in ('i we you he she it they me us him her them who whom this these those which that my our your his '
                               'its their').split()]
ABSENT = 'the public data folder is not beside the repository; set VEDETTE_SHARED'
TOKEN = re.compile(r"n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|(?:[A-Za-z]\.){2,}|\d[\d.,:]*\d|\w+?(?=n['’]t\b)|\w+|[^\w\s]", re.I)


def read_uner():
    """Sentences of the UNER annotation of EWT dev: PER, LOC and ORG."""
    path = material.need(os.path.join(material.NAMES, 'uner-ewt-dev.iob2'), ABSENT)
    sentences, words, names, document = [], [], [], ''
    with open(path, encoding='utf-8') as file:
        for line in list(file) + ['\n']:
            row = line.rstrip('\n').split('\t')
            if line.startswith('# newdoc id'):
                document = line.split(' = ')[1].strip()
            elif row[0].isdigit():
                words.append(row[1])
                names.append(row[2])
            elif not line.strip() and words:
                sentences.append(Sentence(words, names=names, document=document))
                words, names = [], []
    return sentences


def read_crossner():
    """CrossNER politics, its types mapped to ours; elections, events and the rest are no names here."""
    sentences = []
    for part in ('train', 'dev'):
        path = material.need(os.path.join(material.NAMES, f'crossner-politics-{part}.txt'), ABSENT)
        with open(path, encoding='utf-8') as file:
            for block in file.read().split('\n\n'):
                rows = [line.split('\t') for line in block.split('\n') if '\t' in line]
                if rows:
                    labels = [crossner_label(row[1]) for row in rows]
                    sentences.append(Sentence([row[0] for row in rows], names=labels, document='crossner'))
    return sentences


def crossner_label(label):
    mark, _, kind = label.partition('-')
    return f'{mark}-{CROSSNER_TYPES[kind]}' if kind in CROSSNER_TYPES else 'O'


def read_re3d():
    """Documents on Syria and Iraq, split here into sentences and words, with names and all actor mentions."""
    sentences = []
    folders = sorted(glob.glob(os.path.join(material.need(material.RE3D, ABSENT), '*', '')))
    everything = [entity for folder in folders for entity in read_lines(folder + 'entities.json')]
    places = {entity['value'] for entity in everything if entity['type'] == 'Location'}
    for folder in folders:
        entities = {}
        for entity in read_lines(folder + 'entities.json'):
            entities.setdefault(entity['documentId'], []).append(entity)
        for document in read_lines(folder + 'documents.json'):
            for words in split_sentences(document['text']):
                sentences.append(re3d_sentence(document['_id'], words, entities.get(document['_id'], []), places))
    return sentences


def read_lines(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file if line.strip()]


def split_sentences(text):
    """Lists of (word, start, end); a line break or a full stop before a capital ends a sentence."""
    start = 0
    ends = [match.end() for match in re.finditer(r'[.!?]["”’)\]]*\s+(?=["“‘(]?[A-Z])|\n+', text)]
    for end in ends + [len(text)]:
        words = [(m.group(), start + m.start(), start + m.end()) for m in TOKEN.finditer(text[start:end])]
        if words:
            yield words
        start = end


def re3d_sentence(document, words, entities, places):
    spans, texts = [], [word for word, _, _ in words]
    for entity in entities:
        inside = [i for i, (_, start, end) in enumerate(words) if start < entity['end'] and end > entity['begin']]
        if inside and entity['type'] in RE3D_TYPES and entity['confidence'] >= 0.5:
            span = (inside[0], inside[-1] + 1, RE3D_TYPES[entity['type']])
            if [texts[i].lower() for i in inside] not in PRONOUNS:
                spans.append(span)
    actors = outermost([(start, end, 'ACT') for start, end, kind in spans if kind != 'LOC'])
    names = re3d_names(texts, spans, places)
    return Sentence(texts, names=names, actors=to_bio(len(words), actors), document=document)


def re3d_names(words, spans, places):
    """Named spans without article and titles; words of half-named spans ("Assad regime") are not trained."""
    named, unsure = [], []
    for start, end, kind in spans:
        titles = [i for i in range(start, end - 1) if words[i].lower() in TITLES]
        if kind == 'PER' and titles:
            start = titles[-1] + 1
        while end - start > 1 and (words[start].lower() in ('the', 'a', 'an') or
                                   kind == 'LOC' and words[start].islower() and words[start] != 'al'):
            start += 1
        text = ' '.join(words[start:end])
        if not words[start][0].isupper() or not words[end - 1][0].isupper():
            unsure += range(start, end) if any(word[0].isupper() for word in words[start:end]) else []
        else:
            named.append((start, end, 'LOC' if text in places else kind))
    labels = to_bio(len(words), outermost(named))
    return [None if index in unsure and label == 'O' else label for index, label in enumerate(labels)]

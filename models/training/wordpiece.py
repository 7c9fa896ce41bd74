"""Words to uncased BERT word pieces, and the shape of a word. models/word-pieces.ts is the same in TypeScript."""
import os
import unicodedata

import material

MAX_CHARACTERS = 100
MAX_PIECES = 16
SHAPES = ('none', 'lower', 'title', 'upper', 'capital', 'mixed', 'digit', 'other')
NONE, LOWER, TITLE, UPPER, CAPITAL, MIXED, DIGIT, OTHER = range(8)


def read_vocabulary():
    """Pieces in the order of their ids."""
    path = material.need(os.path.join(material.MINILM, 'vocab.txt'), 'run training/fetch.sh first')
    with open(path, encoding='utf-8') as file:
        return [line.rstrip('\n') for line in file]


def is_punctuation(character):
    """BERT's punctuation: every ASCII sign and Unicode P*."""
    code = ord(character)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(character).startswith('P')


def is_ideograph(character):
    code = ord(character)
    return (0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2CEAF
            or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


def split_basic(word):
    """Lower-cased runs of a word without accents; punctuation and ideographs stand alone."""
    runs, run = [], ''
    for character in unicodedata.normalize('NFD', word.lower()):
        kind = unicodedata.category(character)
        if kind == 'Mn' or kind in ('Cc', 'Cf') or character == '\ufffd':
            continue
        if character.isspace() or is_punctuation(character) or is_ideograph(character):
            if run:
                runs.append(run)
                run = ''
            if not character.isspace():
                runs.append(character)
        else:
            run += character
    if run:
        runs.append(run)
    return runs


class WordPieces:
    """Longest match first, as in BERT."""

    def __init__(self, vocabulary):
        self.ids = {piece: index for index, piece in enumerate(vocabulary)}
        self.unknown, self.first, self.last = self.ids['[UNK]'], self.ids['[CLS]'], self.ids['[SEP]']
        self.known = {}

    def of_run(self, run):
        if len(run) > MAX_CHARACTERS:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(run):
            for end in range(len(run), start, -1):
                piece = self.ids.get(run[start:end] if start == 0 else '##' + run[start:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            pieces.append(piece)
            start = end
        return pieces

    def of_word(self, word):
        """Ids of one word, at least one and at most MAX_PIECES."""
        if word not in self.known:
            pieces = [piece for run in split_basic(word) for piece in self.of_run(run)]
            self.known[word] = pieces[:MAX_PIECES] or [self.unknown]
        return self.known[word]


def shape_of(word):
    """Index into SHAPES: the case that an uncased model does not see."""
    if any('0' <= character <= '9' for character in word):
        return DIGIT
    cased = [character for character in word if character.lower() != character.upper()]
    if not cased:
        return OTHER
    upper = [character != character.lower() for character in cased]
    if not any(upper):
        return LOWER
    if all(upper):
        return CAPITAL if len(upper) == 1 else UPPER
    return TITLE if upper[0] and not any(upper[1:]) else MIXED

"""Spans of words to BIO labels and back."""

# Words before a person's name that are not part of it.
TITLES = {
    'mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'president', 'minister', 'king', 'queen', 'prince', 'princess', 'sir',
    'general', 'gen', 'colonel', 'col', 'major', 'captain', 'lieutenant', 'lt', 'sergeant', 'sgt', 'admiral', 'senator',
    'sen', 'representative', 'rep', 'governor', 'gov', 'secretary', 'ambassador', 'chancellor', 'judge', 'justice', 'pope',
    'saint', 'st', 'sheikh', 'shaikh', 'imam', 'ayatollah', 'sultan', 'lord', 'lady', 'emperor', 'chief', 'prime',
    'foreign', 'defence', 'defense', 'vice', 'deputy', 'secretary-general', 'commander', 'spokesman', 'spokeswoman', 'spokesperson', 'leader',
}


def outermost(spans):
    """Spans without those that overlap a longer one."""
    kept = []
    for span in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        if all(span[1] <= other[0] or span[0] >= other[1] for other in kept):
            kept.append(span)
    return sorted(kept)


def to_bio(length, spans):
    labels = ['O'] * length
    for start, end, kind in spans:
        labels[start] = 'B-' + kind
        labels[start + 1:end] = ['I-' + kind] * (end - start - 1)
    return labels


def from_bio(labels):
    """Set of (start, end, kind); an I- that continues nothing begins a span."""
    spans, start, kind = set(), 0, None
    for index, label in enumerate(list(labels) + ['O']):
        mark, _, name = (label or 'O').partition('-')
        if kind is not None and (mark != 'I' or name != kind):
            spans.add((start, index, kind))
            kind = None
        if mark == 'B' or (mark == 'I' and kind is None):
            start, kind = index, name
    return spans

/** What each set asks of the reader, in plain words, and which of its figures a user should know. */
export const whatIsAsked: Readonly<Record<string, { readonly asks: string; readonly figures: readonly string[] }>> = {
  claims: {
    asks: 'all claims of whole news reports, marked by analysts',
    figures: [
      'found F1',
      'right F1',
      'stance macro F1',
      'source, of the found',
      'by, of the found',
      'to, of the found',
      'at, of the found',
      'on, of the found',
      'figures, of the found'
    ]
  },
  'fa-kes': {
    asks: 'the main incident of articles on the war in Syria',
    figures: ['governorate', 'cause', 'actor', 'civilians killed, exact']
  },
  'same-incident': {
    asks: 'which articles on the war in Syria are copies of one text, and which tell of one incident',
    figures: ['near copies, pairs F1', 'same incident, pairs F1']
  },
  'war-pages': {
    asks: 'who holds towns at the end of a war, read from pages that narrate it',
    figures: ['holder at the end', 'holder at the end, where one is told']
  },
  ecb: { asks: 'which words of several news texts are of one event, the words given', figures: ['CoNLL F1'] },
  idmc: { asks: 'how many were displaced, in excerpts', figures: ['quantity F1', 'the same, where a place is named'] },
  police: { asks: 'whether Indian newspaper articles tell of killing, arrest, force', figures: ['KILL F1', 'ARREST F1', 'FORCE F1'] },
  muc: { asks: 'who did what to whom, in reports on Latin America around 1989, all in capitals', figures: ['micro F1', 'incidents F1'] },
  plover: { asks: 'the PLOVER type of single sentences, and both actors', figures: ['type', 'both actors'] },
  petrarch: { asks: 'the CAMEO root, source and target of test sentences of another coder', figures: ['root, source, target'] },
  polnear: { asks: 'who says what in American newspapers', figures: ['source F1, overlap', 'content linked to its source'] },
  uds: { asks: 'whether what a sentence mentions happened', figures: ['three-way macro F1'] },
  re3d: { asks: 'who fights, leads, belongs to whom', figures: ['relations F1'] },
  acled: {
    asks: 'the ACLED-style sub-event of invented snippets, half of them never read by those who write rules',
    figures: ['unseen, weighted F1', 'seen, weighted F1']
  },
  times: { asks: 'dates and times in war histories', figures: ['strict F1', 'strict with value F1'] },
  places: { asks: 'places in news, and where they lie', figures: ['TR-News found F1', 'TR-News within 161 km', 'GeoVirus within 161 km'] },
  'told-towns': {
    asks: 'whether a town or site that is told is the right one, how many are told, and both for the surer ones',
    figures: [
      'marked reports: right where told',
      'marked reports: told as a town or site',
      'FA-KES dev: right where told',
      'FA-KES dev: told as a town or site',
      ...[0.5, 0.8, 0.9, 0.95, 0.99].flatMap(least => [
        `confidence ${least.toFixed(2)} and above: right`,
        `confidence ${least.toFixed(2)} and above: kept`
      ])
    ]
  },
  'place-names': {
    asks: 'a place name in an invented sentence that settles which is meant, several spellings, many wars',
    figures: ['right', 'right, where it says town or site']
  },
  actors: { asks: 'words that name organisations, persons, platforms', figures: ['organisations, persons, platforms: overlap F1'] },
  extraction: { asks: "an article's text out of its web page", figures: ['F1'] },
  'passed-by': {
    asks: 'which reports may be passed by unread, having nothing to do with conflict, disaster or politics',
    figures: ['reports on conflict that are read', 'their claims kept', 'pages on other matters passed by']
  }
}

import { type ActorMention, type CleanText, findActors, resolveReferences, type Sentence, sentenceOf, textOf } from '@vedette/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadActors } from './load-actors.ts'

const knowledge = loadActors()

/** A sentence as `words/TAG/head/relation` with blanks between; the head counts from 1, 0 is the root. A lemma may follow: `fighters/NOUN/3/nsubj/fighter`. */
const sentence = (row: string, index = 0, offset = 0): Sentence =>
  sentenceOf(
    row
      .trim()
      .split(/\s+/)
      .map(cell => {
        const [words = '', tag = '', head = '', relation = '', lemma] = cell.split('/')
        return `${words} ${lemma ?? lemmaOf(words, tag)} ${tag} ${head} ${relation}`
      })
      .join('\n'),
    { index, offset }
  )

const lemmaOf = (words: string, tag: string): string =>
  tag === 'NOUN'
    ? words
        .toLowerCase()
        .replace(/men$/, 'man')
        .replace(/(?<=[a-z]{3})s$/, '')
    : words.toLowerCase()

function read(rows: readonly string[], facts: Partial<CleanText> = {}): readonly ActorMention[] {
  const sentences: Sentence[] = []
  for (const row of rows) sentences.push(sentence(row, sentences.length, (sentences.at(-1)?.span[1] ?? -1) + 1))
  const text: CleanText = {
    text: textOf(sentences),
    rawFrom: new Int32Array(),
    rawTo: new Int32Array(),
    paragraphs: [],
    language: 'en',
    notes: [],
    ...facts
  }
  return resolveReferences(text, sentences, findActors(text, sentences, { places: [], knowledge }), knowledge).actors
}

const says = (mentions: readonly ActorMention[]): readonly string[] =>
  mentions.map(({ words, name, side }) => `${words} = ${name} | ${side ?? '-'}`)

describe('actors of many wars', () => {
  test.each([
    [
      'a name with its article',
      '2023-06-01',
      'The/DET/3/det Sudanese/ADJ/3/amod army/NOUN/4/nsubj bombed/VERB/0/root Omdurman/PROPN/4/obj ././4/punct',
      'The Sudanese army = Sudanese Armed Forces | Sudanese government'
    ],
    [
      'a name in parts with hyphens',
      '2015-03-01',
      'al/PROPN/3/compound -/PUNCT/3/punct Shabaab/PROPN/4/nsubj raided/VERB/0/root Garissa/PROPN/4/obj',
      'al-Shabaab = Al-Shabaab | Al-Shabaab'
    ],
    [
      'a lost apostrophe',
      '2016-01-01',
      'Assads/PROPN/2/compound helicopters/NOUN/3/nsubj bombed/VERB/0/root Darayya/PROPN/3/obj',
      'Assads helicopters = Syrian Arab Air Force | Syrian government'
    ],
    [
      'a demonym and a noun',
      '2023-02-01',
      'Ethiopian/ADJ/2/amod troops/NOUN/3/nsubj left/VERB/0/root Mekelle/PROPN/3/obj',
      'Ethiopian troops = Ethiopian National Defence Force | Ethiopian government'
    ],
    [
      'a state without an entry of its own',
      '2021-02-01',
      'The/DET/4/det Norwegian/ADJ/4/amod foreign/ADJ/4/amod ministry/NOUN/5/nsubj protested/VERB/0/root',
      'The Norwegian foreign ministry = Norwegian foreign ministry | Norway'
    ],
    [
      'a source of a state',
      '2022-04-01',
      'A/DET/4/det Malian/ADJ/4/amod security/NOUN/4/compound source/NOUN/5/nsubj confirmed/VERB/0/root it/PRON/5/obj',
      'A Malian security source = Malian security source | Malian government'
    ],
    [
      'all capitals',
      '1989-11-20',
      'FMLN/PROPN/2/compound REBELS/NOUN/3/nsubj ATTACKED/VERB/0/root SOYAPANGO/PROPN/3/obj',
      'FMLN REBELS = Farabundo Martí National Liberation Front | FMLN'
    ],
    [
      'all lower case',
      '2002-03-03',
      'the/DET/2/det vhp/PROPN/3/nsubj called/VERB/0/root a/DET/5/det strike/NOUN/3/obj in/ADP/7/case gujarat/PROPN/5/nmod',
      'the vhp = Vishwa Hindu Parishad | VHP'
    ],
    [
      'a loaded word of one outlet',
      '2022-08-01',
      'Russian/ADJ/2/amod occupiers/NOUN/3/nsubj shelled/VERB/0/root Nikopol/PROPN/3/obj in/ADP/6/case Ukraine/PROPN/3/obl',
      'Russian occupiers = Russian Armed Forces | Russia'
    ],
    [
      'a brigade by its number',
      '2023-09-01',
      'Ukraine/PROPN/2/nmod:poss 47th/ADJ/4/amod Mechanised/PROPN/4/compound Brigade/PROPN/5/nsubj held/VERB/0/root the/DET/7/det village/NOUN/5/obj',
      '47th Mechanised Brigade = 47th Mechanized Brigade | Ukraine'
    ],
    [
      'volunteers against their own state',
      '2023-06-01',
      'The/DET/4/det Russian/ADJ/4/amod Volunteer/PROPN/4/compound Corps/PROPN/5/nsubj crossed/VERB/0/root the/DET/7/det border/NOUN/5/obj',
      'The Russian Volunteer Corps = Russian Volunteer Corps | Ukraine'
    ],
    [
      'a service of a group that governs',
      '2019-05-01',
      'Houthi/PROPN/2/compound authorities/NOUN/3/nsubj closed/VERB/0/root the/DET/5/det airport/NOUN/3/obj',
      'Houthi authorities = National Salvation Government of Sanaa | Houthis'
    ],
    [
      'another spelling of a leader',
      '2022-10-01',
      'Araqchi/PROPN/2/nsubj met/VERB/0/root envoys/NOUN/2/obj in/ADP/5/case Muscat/PROPN/2/obl',
      'Araqchi = Abbas Araghchi | Iran'
    ],
    [
      'victims who flee from a state',
      '2024-01-01',
      'Sudanese/ADJ/2/amod refugees/NOUN/3/nsubj reached/VERB/0/root Adre/PROPN/3/obj',
      'Sudanese refugees = Sudanese refugees | civilians'
    ],
    [
      'those who oppose the government',
      '2013-01-01',
      'anti/ADJ/4/amod -/PUNCT/1/punct government/NOUN/1/obl fighters/NOUN/5/nsubj/fighter left/VERB/0/root Homs/PROPN/5/obj in/ADP/8/case Syria/PROPN/5/obl',
      'anti-government fighters = Syrian rebels | Syrian opposition'
    ],
    [
      'a leader and his forces',
      '2020-01-01',
      "Haftar/PROPN/3/nmod:poss 's/PART/1/case forces/NOUN/4/nsubj entered/VERB/0/root Sirte/PROPN/4/obj",
      "Haftar's forces = Khalifa Haftar | Libyan National Army"
    ],
    [
      'a people without a state',
      '2017-08-01',
      'Rohingya/ADJ/2/amod villagers/NOUN/3/nsubj fled/VERB/0/root Rakhine/PROPN/3/obj',
      'Rohingya villagers = Rohingya villagers | civilians'
    ],
    ['a city for a government', '2022-02-20', 'Kyiv/PROPN/2/nsubj accused/VERB/0/root Moscow/PROPN/2/obj', 'Kyiv = Ukraine | Ukraine'],
    [
      'a person with an office',
      '2019-04-01',
      'Health/PROPN/2/compound Minister/PROPN/4/compound Amara/PROPN/4/compound Kone/PROPN/5/nsubj spoke/VERB/0/root in/ADP/7/case Bamako/PROPN/5/obl in/ADP/9/case Mali/PROPN/5/obl',
      'Health Minister Amara Kone = Amara Kone | Malian government'
    ],
    [
      'a group that nobody has heard of',
      '2018-01-01',
      'The/DET/3/det Falcon/PROPN/3/compound Brigade/PROPN/4/nsubj took/VERB/0/root a/DET/6/det hill/NOUN/4/obj in/ADP/8/case Syria/PROPN/4/obl',
      'The Falcon Brigade = Falcon Brigade | Syrian opposition'
    ]
  ])('%s', (_why, published, row, expected) => {
    expect(
      says(read([row.replace(' ././', ' ./PUNCT/')], { published, ...(row.includes('occupiers') ? { outlet: 'Ukrinform' } : {}) }))
    ).toContain(expected)
  })

  test.each([
    ['Ukrinform', 'Russian Armed Forces'],
    ['TASS', 'Ukrainian Armed Forces']
  ])('the enemy of %s', (outlet, name) => {
    const row = 'The/DET/2/det enemy/NOUN/3/nsubj shelled/VERB/0/root a/DET/5/det bridge/NOUN/3/obj in/ADP/7/case Ukraine/PROPN/3/obl'
    expect(read([row], { published: '2023-03-01', outlet })[0]?.name).toBe(name)
  })

  test('a counted phrase is named without its number', () => {
    const [mention] = read(['At/ADP/3/case least/ADJ/3/nmod 40/NUM/4/nummod miners/NOUN/5/nsubj died/VERB/0/root'])
    expect(mention?.words).toBe('miners')
    expect(mention?.side).toBe('civilians')
  })

  test('a place where something happens is no actor', () => {
    expect(says(read(['Clashes/NOUN/2/nsubj erupted/VERB/0/root in/ADP/4/case Colombia/PROPN/2/obl']))).toEqual([])
  })

  test('without case, common words are not acronyms', () => {
    expect(
      says(read(['IT/PRON/3/nsubj IS/AUX/3/cop FAR/ADV/0/root FROM/ADP/5/case US/PRON/3/obl'])).some(line =>
        /Islamic State|United States/.test(line)
      )
    ).toBe(false)
  })

  test('coordinated actors are mentions of their own', () => {
    const found = says(read(['Hamas/PROPN/4/nsubj and/CCONJ/3/cc Israel/PROPN/1/conj agreed/VERB/0/root']))
    expect(found).toEqual(['Hamas = Hamas | Hamas', 'Israel = Israel | Israel'])
  })

  test('one name, two wars', () => {
    const row = (country: string) =>
      `Ansar/PROPN/4/nsubj al/PROPN/1/flat Sharia/PROPN/1/flat seized/VERB/0/root a/DET/6/det base/NOUN/4/obj in/ADP/8/case ${country}/PROPN/4/obl`
    expect(read([row('Libya')])[0]?.id).toBe('ly-ansar')
    expect(read([row('Yemen')])[0]?.id).toBe('ye-ansar')
  })
})

describe('references', () => {
  const meaning = (mentions: readonly ActorMention[], words: string): string | undefined =>
    mentions.find(mention => mention.words === words)?.name

  test('it means the subject before, not the object of its own verb', () => {
    const found = read(['Rwanda/PROPN/2/nsubj denied/VERB/0/root that/SCONJ/5/mark it/PRON/5/nsubj armed/VERB/2/ccomp M23/PROPN/5/obj'])
    expect(meaning(found, 'it')).toBe('Rwanda')
  })

  test('he means a person', () => {
    const found = read([
      'General/PROPN/2/compound Dagalo/PROPN/3/nsubj visited/VERB/0/root the/DET/5/det soldiers/NOUN/3/obj in/ADP/7/case Sudan/PROPN/3/obl',
      'He/PRON/2/nsubj praised/VERB/0/root them/PRON/2/obj'
    ])
    expect(meaning(found, 'He')).toBe('Mohamed Hamdan Dagalo')
  })

  test('the two countries are those named together', () => {
    const found = read([
      'Armenia/PROPN/4/nsubj and/CCONJ/3/cc Azerbaijan/PROPN/1/conj traded/VERB/0/root fire/NOUN/4/obj',
      'The/DET/3/det two/NUM/3/nummod countries/NOUN/4/nsubj/country agreed/VERB/0/root a/DET/6/det truce/NOUN/4/obj'
    ])
    expect(found.find(mention => mention.words === 'The two countries')?.members?.map(member => member.name)).toEqual([
      'Armenia',
      'Azerbaijan'
    ])
  })

  test('the group takes up the armed group named last', () => {
    const found = read([
      'Boko/PROPN/3/compound Haram/PROPN/3/nsubj burned/VERB/0/root a/DET/5/det school/NOUN/3/obj in/ADP/7/case Nigeria/PROPN/3/obl',
      'The/DET/2/det group/NOUN/3/nsubj has/VERB/0/root grown/VERB/3/xcomp'
    ])
    expect(meaning(found, 'The group')).toBe('Boko Haram')
  })

  test('a surname takes up the full name', () => {
    const found = read([
      'Commander/PROPN/3/compound Sita/PROPN/3/compound Okello/PROPN/4/nsubj spoke/VERB/0/root',
      'Mr./PROPN/2/compound Okello/PROPN/3/nsubj left/VERB/0/root'
    ])
    expect(meaning(found, 'Mr. Okello')).toBe('Sita Okello')
  })

  test('its forces are of its side', () => {
    const found = read(['Uganda/PROPN/2/nsubj moved/VERB/0/root its/PRON/4/nmod:poss troops/NOUN/2/obj to/ADP/6/case Congo/PROPN/2/obl'])
    expect(found.find(mention => mention.words === 'its troops')?.side).toBe('Ugandan government')
  })

  test('a pronoun without anyone before it keeps its words', () => {
    expect(meaning(read(['They/PRON/2/nsubj fled/VERB/0/root']), 'They')).toBe('They')
  })
})

describe('the tables', () => {
  test('hold more than a thousand actors, each with a name and a kind', () => {
    expect(knowledge.actors.length).toBeGreaterThan(1000)
    expect(
      knowledge.actors.filter(
        actor => !actor.name || !actor.class || !/^(person|people|group|organisation|state|media|unknown)$/.test(actor.kind)
      )
    ).toEqual([])
  })

  test('name countries that exist', () => {
    expect([...new Set(knowledge.actors.map(actor => actor.country ?? 'SY'))].filter(code => !knowledge.states.has(code))).toEqual([])
    expect(knowledge.theatres.map(theatre => theatre.country).filter(code => !knowledge.states.has(code))).toEqual([])
  })

  test('no name is borne by two actors of one country', () => {
    const bearers = [...knowledge.names].map(([key, names]) => ({
      key,
      countries: [...new Set(names.flatMap(name => name.actor ?? []))].map(actor => actor.country)
    }))
    expect(bearers.filter(({ countries }) => new Set(countries).size < countries.length).map(({ key }) => key)).toEqual([])
  })

  test('the years of a name are in order', () => {
    expect(knowledge.actors.filter(({ from, to }) => from !== undefined && to !== undefined && from.slice(0, to.length) > to)).toEqual([])
    expect(
      knowledge.actors.filter(({ from = '2000', to = '2000' }) => !/^\d{4}(-\d\d)?$/.test(from) || !/^\d{4}(-\d\d)?$/.test(to))
    ).toEqual([])
  })

  test('loaded names mean a party or an actor', () => {
    expect(
      knowledge.loaded
        .map(loaded => loaded.means)
        .filter(means => !/^(government|rebels|opposition|foreign|unknown)$/.test(means) && !knowledge.byId.has(means))
    ).toEqual([])
  })

  test('every noun has a class', () => {
    expect([...knowledge.nouns.values()].filter(noun => noun.classes.length === 0)).toEqual([])
    expect(knowledge.nouns.size).toBeGreaterThan(1000)
  })
})

describe('laws', () => {
  const vocabulary = [
    'the',
    'Syrian',
    'army',
    'rebels',
    'Turkey',
    'of',
    'and',
    '-',
    'backed',
    'IS',
    'President',
    'Putin',
    'its',
    'they',
    ',',
    '300',
    'civilians',
    'forces',
    'al',
    'Qaeda',
    'said',
    'pro',
    'Kurdish',
    'two',
    'countries',
    'group',
    "'s"
  ]
  const tags = ['NOUN', 'PROPN', 'ADJ', 'VERB', 'PRON', 'DET', 'ADP', 'PUNCT', 'CCONJ', 'NUM']
  const relations = [
    'nsubj',
    'obj',
    'obl',
    'nmod',
    'nmod:poss',
    'amod',
    'compound',
    'conj',
    'case',
    'det',
    'appos',
    'flat',
    'acl',
    'nummod'
  ]
  const word = fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(...tags), fc.nat(30), fc.constantFrom(...relations))

  test('any words in any tree: no error, spans that slice to their words, the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 3 }), drawn => {
        const rows = drawn.map(cells =>
          cells
            .map(([words, tag, head, relation], index) =>
              index === 0 ? `${words}/${tag}/0/root` : `${words}/${tag}/${(head % index) + 1}/${relation}`
            )
            .join(' ')
        )
        const sentences: Sentence[] = []
        for (const row of rows) sentences.push(sentence(row, sentences.length, (sentences.at(-1)?.span[1] ?? -1) + 1))
        const text = textOf(sentences)
        const found = read(rows)
        for (const mention of found) {
          expect(text.slice(...mention.span)).toBe(mention.words)
          expect(mention.from <= mention.head && mention.head < mention.to).toBe(true)
          expect(mention.name).not.toBe('')
        }
        expect(read(rows)).toEqual(found)
      }),
      { numRuns: 300 }
    )
  })
})

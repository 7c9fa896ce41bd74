import { type CleanText, type Encoder, findTokens, lemmaOf, readSentences, splitParagraph } from '@vedette/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishSentences } from './load-sentences.ts'

const split = (text: string): readonly string[] => splitParagraph(text, [0, text.length], englishSentences).map(span => text.slice(...span))
const cutUp = (text: string): string =>
  findTokens(text, [0, text.length], englishSentences)
    .map(span => text.slice(...span))
    .join(' ')

describe('sentences; | stands where one begins', () => {
  it.each([
    'Shells fell on Bakhmut. |Two people died.',
    'Gen. Abdel Fattah al-Burhan left Port Sudan. |Lt. Col. Ndong stayed.',
    'The U.S. Embassy in Bamako closed. |It will reopen.',
    'They are troops of the U.S. |The embassy is shut.',
    'They came at 5 a.m. on Sunday and left at 6 p.m. |The village was empty.',
    'J. P. Okello and Maj. K. Lado met in Juba. |Nobody spoke.',
    'No. 4 brigade left on Sept. 3 for Sittwe. |It had 200 men.',
    '"We will not leave." |The mayor of Kupiansk stayed.',
    '"We will not leave," he said. |"Never!" |She agreed.',
    '"Will they come?" he asked. |No one knew.',
    'The bridge fell to the ground.|The army denied it.',
    'Who fired? |nobody knows.',
    'shells hit lashio on monday. |the army denied it. |gen. min aung hlaing was away.',
    'TROOPS ENTERED GOMA. |THE M23 DENIED IT. |LT. COL. NGOMA DIED.',
    'At least nine died near Kadugli |Meanwhile the army shelled Dilling for hours.',
    'A man fled burning huts in Tillaberi (Agency Photo) |Ten civilians were killed on Tuesday near Ayorou.',
    'He spoke to The Irrawaddy in Mae Sot about the raid.',
    'Attack on The Hague Court Kills Two In Broad Daylight',
    'The toll rose to 1.5 million, e.g. in Tigray, Amhara etc. according to Dr. Tedros.',
    'It ended… |Then it began again.',
    'The group (known as A.Q.I.M.) left. |(Reporting by Salif Keita.)',
    'He died.” |“So did she.”',
    'The governor wrote on X. |Eleven fighters of Malcolm X. Brown were held.',
    'The al-Shabaab raid ended. |al-Qaeda praised it.',
    'Abu Bakr al-Farouk of Co. B died in St. Louis, Senegal.'
  ])('%s', marked => expect(split(marked.replaceAll('|', ''))).toEqual(marked.split(/\s*\|/)))

  it.each([
    ['Casualties: • two soldiers • a child', ['Casualties:', 'two soldiers', 'a child']],
    ['Steps agreed:\n- a truce\n- a swap', ['Steps agreed:', 'a truce', 'a swap']],
    ['The army\nleft Wau.', ['The army\nleft Wau.']]
  ])('of the lines of %j', (text, sentences) => expect(split(text)).toEqual(sentences))
})

describe('tokens, as the English Web Treebank cuts them', () => {
  it.each([
    ['a week-long siege', 'a week - long siege'],
    ["didn't, can’t and cannot", "did n't , ca n’t and can not"],
    ["Sudan's army and the rebels' post", "Sudan 's army and the rebels ' post"],
    ['Sudans army', 'Sudans army'],
    ['the M4, T-72s and F-16s', 'the M4 , T - 72s and F - 16s'],
    ['600,000 people, 3.6 million', '600,000 people , 3.6 million'],
    ['$5m, 10km, 155mm and 5pm', '$ 5 m , 10 km , 155 mm and 5 pm'],
    ['the 3rd, 1990s and 10:30', 'the 3rd , 1990s and 10:30'],
    ['Deir al-Zor and Abu al-Duhur', 'Deir al - Zor and Abu al - Duhur'],
    ['anti-government, non-lethal, pro-Russian', 'anti-government , non-lethal , pro-Russian'],
    ['Gen. Haftar of the U.S.', 'Gen. Haftar of the U.S.'],
    ["Sana'a, Qa'ida and O'Neill", "Sana'a , Qa'ida and O'Neill"],
    ['"Stop!" he said...', '" Stop ! " he said ...'],
    ['(90 miles) 2014-2015', '( 90 miles ) 2014 - 2015'],
    ['and/or 9/11', 'and / or 9/11'],
    ['see https://example.org/a?b=1.', 'see https://example.org/a?b=1 .'],
    ['write to a.b@example.org.', 'write to a.b@example.org .'],
    ['20% — or more', '20 % — or more'],
    ['Syria,Iraq and Turkey', 'Syria , Iraq and Turkey'],
    ["TROOPS DIDN'T ENTER EL-FASHER", "TROOPS DID N'T ENTER EL - FASHER"]
  ])('%s', (text, tokens) => expect(cutUp(text)).toBe(tokens))

  it('lose no character but blanks, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(..."ab.A'’-5 $%,(!\n…é") })), text => {
        const spans = findTokens(text, [0, text.length], englishSentences)
        expect(spans.map(span => text.slice(...span)).join('')).toBe(text.replaceAll(/\s/g, ''))
        expect(spans.every(([from, to], at) => from < to && from >= (spans[at - 1]?.[1] ?? 0))).toBe(true)
      })
    )
  })
})

describe('lemmas', () => {
  it.each([
    [
      'VERB',
      'shelled shell,shelling shell,killed kill,controlled control,patrolling patrol,seized seize,besieged besiege,bombed bomb,dropped drop,struck strike'
    ],
    [
      'VERB',
      'retook retake,overran overrun,withdrew withdraw,fled flee,fleeing flee,dying die,denied deny,says say,launches launch,goes go,clashes clash,carries carry'
    ],
    [
      'VERB',
      'evacuated evacuate,treated treat,created create,retreated retreat,visited visit,invited invite,promoted promote,executing execute,forcing force,urging urge'
    ],
    [
      'VERB',
      'required require,captured capture,explored explore,monitored monitor,declared declare,appeared appear,interfered interfere,offered offer,massacred massacre'
    ],
    [
      'VERB',
      'combined combine,gained gain,postponed postpone,abandoned abandon,intervened intervene,threatened threaten,escaped escape,developed develop,invaded invade'
    ],
    [
      'VERB',
      'released release,focused focus,accused accuse,discussed discuss,dispersed disperse,arranged arrange,belonged belong,plunged plunge,ringed ring,mobilised mobilize'
    ],
    [
      'VERB',
      'need need,bring bring,exceeded exceed,agreed agree,raided raid,provided provide,loaded load,exploded explode,conceded concede,bled bleed,strafed strafe'
    ],
    [
      'NOUN',
      'shelling shelling,bombings bombing,killings killing,civilians civilian,men man,policemen policeman,children child,people people,bodies body,crises crisis'
    ],
    [
      'NOUN',
      'series series,headquarters headquarters,aircraft aircraft,lives life,houses house,buses bus,viruses virus,churches church,losses loss,torpedoes torpedo,knives knife'
    ],
    [
      'NOUN',
      'defence defense,neighbours neighbor,programme program,centres center,kilometres kilometer,organisation organization,colonisation colonization'
    ],
    ['ADJ', 'bigger big,heaviest heavy,latest late,worst bad,former former,armoured armored,deadlier deadly'],
    ['AUX', "was be,'ll will,wo will,has have"],
    ['PRON', 'them they,us we,him he,those that'],
    ['PROPN', 'Aleppo Aleppo,Forces Forces']
  ])('%s %s', (tag, pairs) => {
    const rows = pairs.split(',').map(pair => pair.split(' '))
    expect(rows.map(([form]) => lemmaOf(form ?? '', tag, englishSentences.lemmas))).toEqual(rows.map(([, lemma]) => lemma))
  })
})

/** An encoder that hangs all on the first word. */
const flatEncoder: Encoder = async words => {
  const count = words.length
  const arcs = new Float32Array(count * (count + 1))
  for (let at = 0; at < count; at += 1) arcs[at * (count + 1) + (at === 0 ? 0 : 1)] = 1
  const labels = { tags: ['NOUN'], names: ['O'], actors: ['O'], relations: ['root', 'dep'] }
  const relations = new Float32Array(count * (count + 1) * 2)
  const ofWords = () => new Float32Array(count)
  return { tags: ofWords(), names: ofWords(), actors: ofWords(), arcs, relations, meaning: new Float32Array(), labels }
}

const textOfParagraphs = (paragraphs: readonly (readonly [CleanText['paragraphs'][number]['kind'], string])[]): CleanText => {
  let text = ''
  const spans = paragraphs.map(([kind, words]) => {
    const from = text.length + (text === '' ? 0 : 1)
    text += (text === '' ? '' : '\n') + words
    return { kind, span: [from, text.length] as const }
  })
  const map = Int32Array.from({ length: text.length }, (_, at) => at)
  return { text, rawFrom: map, rawTo: map.map(at => at + 1), paragraphs: spans, language: 'en', notes: [] }
}

const read = (...paragraphs: Parameters<typeof textOfParagraphs>[0]) => {
  const text = textOfParagraphs(paragraphs)
  return readSentences(text, { encoder: flatEncoder, language: englishSentences }).then(({ sentences, notes }) => ({
    notes,
    sentences,
    words: sentences.map(sentence => text.text.slice(...sentence.span))
  }))
}

describe('reading a text', () => {
  it('leaves out furniture and numbers sentences and paragraphs', async () => {
    const { sentences, words } = await read(
      ['headline', 'Raid in Kidal'],
      ['furniture', 'Share this.'],
      ['body', 'It rained. Shells fell.']
    )
    expect(words).toEqual(['Raid in Kidal', 'It rained.', 'Shells fell.'])
    expect(sentences.map(sentence => [sentence.index, sentence.paragraph])).toEqual([
      [0, 0],
      [1, 2],
      [2, 2]
    ])
  })

  it.each([
    ['BEIRUT (Reuters) - ', 'The army left.'],
    ['KYIV, Ukraine — ', 'Drones hit Odesa.'],
    ['KHARTOUM, 3 May (AFP) -- ', 'Shells fell.'],
    ['Bogotá, 5 June 1998 (EFE) - ', 'Rebels left.'],
    ['NEW DELHI: ', 'The army left Leh.'],
    ['Niamey/Ouagadougou (ICRC) – ', 'Aid came.'],
    ['Tue 14 May 2019 ', 'Shells hit Marib.'],
    ['(Reuters) - ', 'A convoy left.'],
    ['03-09-1999 ', 'Shells hit Dili.'],
    ['port sudan: ', 'drones hit the fuel depot south of the city overnight and two guards died.'],
    ['', 'Residents: the army left.'],
    ['', 'Russia - which denies it - fired.'],
    ['', 'On 3 May 2011, the army left.'],
    ['', 'Aden Port (Yemen) was shut.'],
    ['', 'WARNING OF A RAID - THE ARMY LEFT.']
  ])('leaves out the dateline %j', async (dateline, rest) => expect((await read(['body', dateline + rest])).words).toEqual([rest]))

  it('cuts a sentence that is far too long, and says so', async () => {
    const long = `${'the army shelled the town of Rutshuru, and '.repeat(40)}it left.`
    const { sentences, notes } = await read(['body', long])
    expect(sentences.length).toBeGreaterThan(2)
    expect(Math.max(...sentences.map(sentence => sentence.tokens.length))).toBeLessThanOrEqual(120)
    expect(sentences[1]?.tokens[0]?.words).toBe('and')
    expect(notes).toMatchObject([{ stage: 'sentence', rule: 'cut-long', span: [0, long.length] }])
  })

  it('never throws, and its tokens cut their words out of the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'aB. \n"’-1(),!é🙂'), maxLength: 200 }), async words => {
        const { sentences } = await read(['body', words])
        for (const token of sentences.flatMap(sentence => sentence.tokens)) expect(words.slice(...token.span)).toBe(token.words)
        expect(sentences.every(sentence => sentence.tokens.length > 0)).toBe(true)
      })
    )
  })
})

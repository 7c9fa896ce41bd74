import { type CleanText, cleanText, type Report } from '@vedette/core'
import { describe, expect, it } from 'vitest'
import { englishText } from './text.ts'

const clean = (raw: string, fields: Partial<Report> = {}): CleanText =>
  cleanText({ id: 'r', hash: 'h', raw, format: 'text', notes: [], ...fields }, englishText)

/** Paragraphs with the first letter of their kind: `H Headline`, `F furniture`, `B body`. */
const show = ({ text, paragraphs }: CleanText) =>
  paragraphs.map(({ kind, span }) => `${kind.charAt(0).toUpperCase()} ${text.slice(...span)}`)
const rules = ({ notes }: CleanText) => notes.map(note => note.rule).filter(rule => rule !== 'no-date')

describe('damage is repaired and said', () => {
  it.each([
    ['%MINIFYHTML0a1b2c3d4e5f%Rebels left Gao.', 'Rebels left Gao.', ['minifier-placeholder']],
    ['& # 39; No one is safe & # 39;, he said.', "'No one is safe', he said.", ['broken-entity', 'broken-entity']],
    ['The country & # 39; s army', "The country's army", ['broken-entity']],
    ['He said & quot; we stay & quot; and left.', 'He said "we stay" and left.', ['broken-entity', 'broken-entity']],
    ['Salt & amp ; Light, a charity', 'Salt & Light, a charity', ['broken-entity']],
    [
      'Doctors &amp;amp; nurses left &lt;b&gt;Gao&lt;/b&gt;',
      'Doctors & nurses left <b>Gao</b>',
      ['entity', 'entity', 'entity', 'entity', 'entity']
    ],
    ['R & D; rebels & drones; AT&T', 'R & D; rebels & drones; AT&T', []],
    ['Bogotá’s mayor', 'Bogotá’s mayor', []],
    ['BogotÃ¡â€™s mayor said â€œenoughâ€.', 'Bogotá’s mayor said “enough”.', ['mojibake', 'mojibake', 'mojibake', 'mojibake']],
    ['Bogot\u00c3\u0083\u00c2\u00a1', 'Bogotá', ['mojibake', 'mojibake', 'mojibake']],
    ['the raidÂ on Gao', 'the raid on Gao', ['mojibake', 'doubled-blank']],
    ['CAFÉ® in Kyiv', 'CAFÉ® in Kyiv', []],
    ['Ð‘Ñ–Ð¹ near Sumy', 'Бій near Sumy', ['mojibake', 'mojibake', 'mojibake']],
    ['the town\u0092s mayor \u0096 a former colonel', 'the town’s mayor – a former colonel', ['mojibake', 'mojibake']],
    ['The country\ufffds army didn\ufffdt leave', "The country's army didn't leave", ['lost-character', 'lost-character']],
    [
      'Clashes in Cote d\ufffdIvoire and on l\ufffdavenue',
      "Clashes in Cote d'Ivoire and on l'avenue",
      ['lost-character', 'lost-character']
    ],
    ['m\ufffds casas', 'm\ufffds casas', ['lost-character-left']],
    ['Bogot\ufffdn streets', 'Bogot\ufffdn streets', ['lost-character-left']],
    ['sol\u00addiers \u200bleft\u202e Gao', 'soldiers left Gao', ['invisible-character', 'invisible-character', 'invisible-character']],
    [
      'Rebels  left Gao , then Kidal .',
      'Rebels left Gao, then Kidal.',
      ['doubled-blank', 'blank-before-punctuation', 'blank-before-punctuation']
    ],
    ['They waited . . . and left.', 'They waited . . . and left.', []],
    [
      'Floods have hit 40 villages and It has rained since.',
      'Floods have hit 40 villages and it has rained since.',
      ['lost-sentence-break']
    ],
    ['He went to court and The Hague ruled.', 'He went to court and The Hague ruled.', []],
    ['“They’ll stay,” she said – ‘for now’.', '“They’ll stay,” she said – ‘for now’.', []]
  ])('%s', (raw, text, said) => {
    const cleaned = clean(raw, { language: 'en' })
    expect([cleaned.text, rules(cleaned)]).toEqual([text, said])
  })
})

describe('apostrophes', () => {
  const long =
    'Fighting spread through the western districts on Sunday and shops stayed shut for a third day while families queued for water. '
  it('come back where a long text has lost them all, and the word is no other word', () => {
    const cleaned = clean(`${long}Sudans army said the countrys airports were closed. It didnt say why.`)
    expect(cleaned.text).toContain("Sudan's army said the country's airports were closed. It didn't say why.")
    expect(rules(cleaned)).toEqual(['lost-apostrophe', 'lost-apostrophe', 'lost-apostrophe'])
  })
  it('are only noted where the text has others, and never put into plurals', () => {
    const cleaned = clean(`${long}Sudans army held the city's centre. Rebels, Sudanis and the two Sudans differ on Tuesdays.`)
    expect(cleaned.text).toContain('Sudans army')
    expect(rules(cleaned)).toEqual(['apostrophe-left'])
  })
})

describe('lines and paragraphs', () => {
  it('joins lines that were wrapped, and their hyphens', () => {
    const raw = [
      'CLANDESTINE RADIO SAID TODAY THAT REBELS OF THE NORTHERN FRONT HAVE OCCU-',
      'PIED TWO HAMLETS NEAR THE BORDER AND THAT A SELF-',
      'DEFENSE PATROL WITHDREW AT DAWN WITHOUT LOSSES TO THE GARRISON OF',
      'CHALATENANGO.',
      '',
      '   THE ARMY HAS NOT CONFIRMED THE REPORT.  IT SAID THAT ITS TROOPS ARE',
      'ON ALERT.'
    ].join('\n')
    expect(show(clean(raw))).toEqual([
      'B CLANDESTINE RADIO SAID TODAY THAT REBELS OF THE NORTHERN FRONT HAVE OCCUPIED TWO HAMLETS NEAR THE BORDER AND THAT A SELF-DEFENSE PATROL WITHDREW AT DAWN WITHOUT LOSSES TO THE GARRISON OF CHALATENANGO.',
      'B THE ARMY HAS NOT CONFIRMED THE REPORT. IT SAID THAT ITS TROOPS ARE ON ALERT.'
    ])
  })

  it('leaves a sentence on each line a paragraph', () => {
    expect(show(clean('Shells fell on Nikopol at night.\nNo one was hurt, the governor said.\nPower was cut in two districts.'))).toEqual([
      'B Shells fell on Nikopol at night.',
      'B No one was hurt, the governor said.',
      'B Power was cut in two districts.'
    ])
  })

  it('takes several blanks for lost line ends in one long line', () => {
    const raw =
      'The garrison of Myawaddy surrendered on Friday after a siege of two weeks, its commander said.  Some 600 soldiers and their families crossed the bridge into Thailand.  Residents spoke of looting in the market.  The junta has not commented, and its spokesman could not be reached. Trade across the river stopped for the day, according to a customs officer who asked not to be named.  "We wait," he said.'
    expect(show(clean(raw)).length).toBe(5)
  })

  it('takes short lines between paragraphs, and quotations on their own, for headlines', () => {
    const raw =
      'Two drones struck a depot near Engels on Monday.\n\n‘We heard a roar’\n\nResidents left their houses, the mayor said.\n\nWhat comes next\n\nThe depot burned for hours, firemen said.'
    expect(show(clean(raw)).filter(line => line.startsWith('H'))).toEqual(['H ‘We heard a roar’', 'H What comes next'])
  })
})

describe('the date in the head', () => {
  it.each([
    ['Date of publication 14 March 2022 Shelling killed three people in Chernihiv.', '2022-03-14', 'F Date of publication 14 March 2022'],
    ['Published May 2 2023 Rebels took a bridge in Kordofan.', '2023-05-02', 'F Published May 2 2023'],
    ['Monday 8 January 2018 Rebels took a bridge.', '2018-01-08', 'F Monday 8 January 2018'],
    ['Sat Mar 7 2015 Rebels took a bridge.', '2015-03-07', 'F Sat Mar 7 2015'],
    ['Last updated at Nov 092016 ADEN A raid killed four men.', '2016-11-09', 'F Last updated at Nov 092016 ADEN'],
    ['Tuesday 3 May 2016 09:15 Rebels took a bridge.', '2016-05-03', 'F Tuesday 3 May 2016 09:15'],
    ['BUJUMBURA, 9 AUG 93 (AFP) -- [TEXT] THE ARMY HAS LEFT THE TOWN.', '1993-08-09', 'F BUJUMBURA, 9 AUG 93 (AFP) -- [TEXT]'],
    ['KYIV, March 4, 2022 (Ukrinform) — Shells hit a school.', '2022-03-04', 'F KYIV, March 4, 2022 (Ukrinform) —'],
    [' date 2021-06-30 The convoy reached Mekelle.', '2021-06-30', 'F date 2021-06-30'],
    ['17.03.2023 The convoy reached Goma.', '2023-03-17', 'F 17.03.2023'],
    ['AFP Sunday 11 May 2014 "Three men died," he said.', '2014-05-11', 'F AFP Sunday 11 May 2014'],
    [
      '04.05.2018(updated 1020 04.05.2018) Get short URL 0 51 The convoy reached Goma.',
      '2018-05-04',
      'F 04.05.2018(updated 1020 04.05.2018) Get short URL 0 51'
    ],
    ['04.05.2018Get short URL 0 51 The convoy reached Goma.', '2018-05-04', 'F 04.05.2018Get short URL 0 51'],
    ['Posted on June 9 2019 by Salma Idris At least nine soldiers died.', '2019-06-09', 'F Posted on June 9 2019 by Salma Idris'],
    ['14 March 2022 – Shelling killed three people.', '2022-03-14', 'F 14 March 2022 –']
  ])('%s', (raw, published, head) => {
    const cleaned = clean(raw)
    expect([cleaned.published, show(cleaned)[0]]).toEqual([published, head])
    expect(show(cleaned).length).toBe(2)
  })

  it.each([
    'On 14 March 2022 shells killed three people.',
    '14 March 2022 was a day of mourning.',
    'May 2 2023, when rebels took the bridge, was a Tuesday.',
    'Rebels took a bridge. Published accounts differ.'
  ])('is not in "%s"', raw => {
    expect(clean(raw).published).toBeUndefined()
  })

  it('wins over one handed over, with a note; one handed over tells day from month', () => {
    const cleaned = clean('Published May 2 2023 Rebels took a bridge.', { published: '2023-05-09' })
    expect(cleaned.published).toBe('2023-05-02')
    expect(rules(cleaned)).toContain('printed-date')
    expect(clean('03-04-2016 Rebels took a bridge.', { published: '2016-03-04' }).published).toBe('2016-03-04')
    expect(clean('03-04-2016 Rebels took a bridge.', { published: '2016-04-03' }).published).toBe('2016-04-03')
    const alone = clean('03-04-2016 Rebels took a bridge.')
    expect([alone.published, rules(alone)]).toEqual(['2016-04-03', ['ambiguous-date']])
  })

  it('is noted when there is none', () => {
    expect(clean('Rebels took a bridge on Sunday.').notes.map(note => note.rule)).toEqual(['no-date'])
  })

  it('is not taken from a chronology', () => {
    const cleaned = clean('3 May 2022 Shells hit Sumy.\n\n4 May 2022 Shells hit Kharkiv.\n\n5 May 2022 Talks began.')
    expect([cleaned.published, show(cleaned).length]).toEqual([undefined, 3])
  })
})

describe('headlines in the text', () => {
  it.each([
    [
      'Tue Jul 8 2014 Shelling Kills Nine in Donetsk. Nine people died.',
      'Shelling Kills Nine in Donetsk',
      'H Shelling Kills Nine in Donetsk.'
    ],
    [
      'Shelling kills nine in Donetsk AFP Sunday 6 July 2014 "Nine people died," he said.',
      'Shelling kills nine in Donetsk - World - Nile Press',
      'H Shelling kills nine in Donetsk'
    ],
    ['Sudans army takes bridge . Soldiers crossed the river.', 'Sudans army takes bridge', 'H Sudans army takes bridge.'],
    [
      'Army takes bridge at Wad Madani\n\nSoldiers crossed the river.',
      'Army takes bridge at Wad Madani | Nile Press',
      'H Army takes bridge at Wad Madani'
    ]
  ])('%s', (raw, title, headline) => {
    expect(show(clean(raw, { title }))).toContain(headline)
  })

  it.each([
    [
      'May 5 2014 by Ann Hope and Musa Ali Rebels Take Town of Bor Juba Nairobi- Rebels took Bor on Monday.',
      ['F May 5 2014 by Ann Hope and Musa Ali', 'H Rebels Take Town of Bor', 'F Juba Nairobi-', 'B Rebels took Bor on Monday.']
    ],
    [
      'Last updated on 5 May 2014 BENI TOWN Congo A bomb killed nine. Rebels Take Town of Bor.',
      ['F Last updated on 5 May 2014 BENI TOWN Congo', 'B A bomb killed nine. Rebels Take Town of Bor.']
    ],
    ['by Monday the army had left. Rebels Take Town of Bor.', ['B by Monday the army had left. Rebels Take Town of Bor.']]
  ])('are parted from who wrote them and from the places behind them: %s', (raw, parts) => {
    expect(show(clean(raw, { title: 'Rebels Take Town of Bor' }))).toEqual(parts)
  })

  it('are found by their capitals where the title does not tell', () => {
    expect(show(clean('11-12-2021 Army Retakes Lalibela, Rebels Flee Towards Sekota. Soldiers entered the town on Monday.'))).toEqual([
      'F 11-12-2021',
      'H Army Retakes Lalibela, Rebels Flee Towards Sekota.',
      'B Soldiers entered the town on Monday.'
    ])
    expect(show(clean('United Nations Secretary General Kofi Annan arrived. He met rebels.')).length).toBe(1)
  })

  it('are not the beginning of a sentence that goes on', () => {
    expect(show(clean('Nine people died in Donetsk when shells fell.', { title: 'Nine people died in Donetsk' }))).toEqual([
      'B Nine people died in Donetsk when shells fell.'
    ])
  })
})

describe('furniture is kept apart, and kept', () => {
  it.each([
    ['GOMA (Reuters) - Rebels took a hill.', ['F GOMA (Reuters) -', 'B Rebels took a hill.']],
    ['GOMA, Congo (AP) — Rebels took a hill.', ['F GOMA, Congo (AP) —', 'B Rebels took a hill.']],
    ['(Reuters) - Rebels took a hill.', ['F (Reuters) -', 'B Rebels took a hill.']],
    ['GOMA — Rebels took a hill.', ['F GOMA —', 'B Rebels took a hill.']],
    ['Goma, Aug 9 (Xinhua) -- Rebels took a hill.', ['F Goma, Aug 9 (Xinhua) --', 'B Rebels took a hill.']],
    ['SEND https://kh.example/a1 Rebels took a hill.', ['F SEND https://kh.example/a1', 'B Rebels took a hill.']],
    [
      'Rebels took a hill. Reporting by Ana Ruiz; Editing by Tom Baker',
      ['B Rebels took a hill.', 'F Reporting by Ana Ruiz; Editing by Tom Baker']
    ],
    ['Rebels took a hill. - AFP', ['B Rebels took a hill.', 'F - AFP']],
    ['Rebels took a hill. (Reuters)', ['B Rebels took a hill.', 'F (Reuters)']],
    ['By Amal Haddad, Nile Press\n\nRebels took a hill.', ['F By Amal Haddad, Nile Press', 'B Rebels took a hill.']],
    ['Rebels took a hill.\n\nFacebook Twitter Linkedin Mail', ['B Rebels took a hill.', 'F Facebook Twitter Linkedin Mail']]
  ])('%s', (raw, paragraphs) => {
    expect(show(clean(raw))).toEqual(paragraphs)
  })

  it.each([
    'The rebels (AFP) said they took a hill.',
    'By Friday the rebels had taken a hill.',
    'M23 rebels - who deny it - took a hill.',
    'Rebels in Goma - a city of two million - took a hill.',
    'THE REBELS - WHO DENY IT - TOOK A HILL.',
    'US forces left the base.',
    'Residents told Reuters',
    'Islamic State (IS) - the group that holds the town - said so.'
  ])('is not in "%s"', raw => {
    expect(show(clean(raw))).toEqual([`B ${raw}`])
  })
})

describe('what is noted and left', () => {
  it('capitals and small letters throughout', () => {
    expect(rules(clean('THE ARMY HAS LEFT THE TOWN OF SAN MIGUEL AND THE REBELS HAVE COME.'))).toEqual(['all-capitals'])
    expect(rules(clean(`jos: ${'gunmen killed nine farmers in a village near the town on monday, police said. '.repeat(2)}`))).toEqual([
      'all-lower-case'
    ])
  })
  it('other languages', () => {
    expect(clean('Войска заняли мост через реку.')).toMatchObject({ language: 'ru' })
    expect(clean('Les rebelles ont pris le pont dans la nuit et des soldats sont morts.')).toMatchObject({ language: 'fr' })
    expect(clean('Los rebeldes tomaron el puente en la noche y los soldados se fueron.')).toMatchObject({ language: 'es' })
    expect(rules(clean('Les rebelles ont pris le pont dans la nuit et des soldats sont morts.'))).toEqual(['language'])
    expect(clean('rebels took the bridge.')).toMatchObject({ language: 'en' })
  })
})

describe('every example of the lexicon holds', () => {
  const bent = englishText.bentWords.flatMap(each => [
    ...each.says.map(says => [says, each.meant] as const),
    ...each.not.map(says => [says, undefined] as const)
  ])
  it.each(bent)('%s → %s', (says, meant) => {
    expect(clean(says).bent?.map(each => each.meant)[0]).toBe(meant)
  })

  const furniture = englishText.furniture.flatMap(each => [
    ...each.says.map(says => [each.rule, says, true, each] as const),
    ...(each.not ?? []).map(says => [each.rule, says, false, each] as const)
  ])
  it.each(furniture)('%s: %s %s', (_rule, says, expected, { where, pattern }) => {
    const match = pattern.exec(says)
    expect(match !== null && (where !== 'head' || match.index === 0)).toBe(expected)
  })
})

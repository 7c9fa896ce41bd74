import type { TextKnowledge } from './knowledge.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** A little knowledge to test the stage with; the lexicon's own is tested there. */
export const sampleKnowledge: TextKnowledge = {
  languages: [
    { language: 'ru', script: /\p{Script=Cyrillic}/gu },
    { language: 'en', words: new Set(words('the of and to in a was on by')) },
    { language: 'fr', words: new Set(words('le la les des du et dans')) }
  ],
  months: new Map(
    words('january february march april may june july august september october november december').flatMap(
      (name, at) =>
        [
          [name, at + 1],
          [name.slice(0, 3), at + 1]
        ] as const
    )
  ),
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'),
  publishedLabels: ['published', 'date of publication', 'last updated', 'date'],
  agencies: ['AFP', 'Reuters', 'SUNA'],
  speakerLabels: new Set(words('mayor nato')),
  pictureWords: new Set(words('photo')),
  amendments: [
    { rule: 'correction', pattern: /^Correction:/, says: ['Correction: two'], not: ['Corrections'] },
    { rule: 'retraction', pattern: /^Retraction:/, says: ['Retraction: two'], not: ['Retracted'] }
  ],
  furniture: [
    { rule: 'share', where: 'whole', pattern: /^(?:(?:share|tweet|facebook|twitter) ?)+$/i, says: ['Share Tweet'] },
    { rule: 'share-head', where: 'head', pattern: /SEND https?\S+/, says: ['SEND https://a.example'] },
    { rule: 'editors', where: 'tail', pattern: / ?Reporting by \p{Lu}[^.]{3,80}\.?$/u, says: ['Reporting by Ana Ruiz'] },
    { rule: 'tags', where: 'inside', pattern: /Tags:(?: #\w+)+/, says: ['Tags: #gao #mali'] }
  ],
  joiners: new Set(words('and but while')),
  starters: new Set(words('It They The This')),
  apostropheEndings: new Set(words('s t re ve')),
  contractions: new Map([['didnt', "didn't"]]),
  neverPlural: new Set(words('Sudan Mali Ukraine')),
  hyphenated: new Set(words('self pro')),
  bentWords: [
    {
      printed: 'commands',
      meant: 'commandos',
      near: ['full', 'carrying'],
      within: 3,
      says: ['trucks full of commands'],
      not: ['he commands']
    }
  ],
  pageFurniture: /(?:^|[\s_-])(?:share|related|comments?|cookie|sidebar)(?:$|[\s_-])/i
}

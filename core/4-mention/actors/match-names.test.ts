import { describe, expect, test } from 'vitest'
import { sentenceOf } from '#sentence'
import type { ActorData } from './actor-knowledge.ts'
import { isCaseless, matchNames } from './match-names.ts'
import { normaliseWord } from './normalise-word.ts'
import { prepareActorKnowledge } from './prepare-actor-knowledge.ts'

const words = { ambiguousAcronyms: ['us'] } as unknown as ActorData['words']
const data: ActorData = {
  actors: [
    { id: 'farc', name: 'Revolutionary Armed Forces of Colombia', aliases: ['FARC', 'FARC-EP'], kind: 'group', class: 'armed group' },
    { id: 'al-nur', name: 'Abdel Wahid al-Nur', aliases: ['al-Nur'], kind: 'person', class: 'leader' }
  ],
  states: [{ code: 'US', name: 'United States', aliases: ['US'], demonyms: ['American'], seats: ['Washington'] }],
  theatres: [],
  peoples: [],
  loaded: [],
  nouns: new Map(),
  words
}
const knowledge = prepareActorKnowledge(data)

const spelled = (text: string, caseless = false): readonly string[] => {
  const tokens = text.split(' ')
  const sentence = sentenceOf(
    tokens
      .map((word, index) => `${word} _ ${/^[-.,]$/.test(word) ? 'PUNCT' : 'PROPN'} ${index === 0 ? 0 : 1} ${index === 0 ? 'root' : 'dep'}`)
      .join('\n')
  )
  return matchNames(sentence, knowledge, caseless).map(match => tokens.slice(match.from, match.to).join(' '))
}

describe('names of the lexicon in a sentence', () => {
  test.each([
    ['the longest of several', 'the FARC - EP left', ['FARC - EP']],
    ['a hyphen lost', 'al Nur left', ['al Nur']],
    ['a lost apostrophe', 'FARCs leaders left', ['FARCs']],
    ['no name over a comma', 'al , Nur left', []],
    ['an acronym only in capitals', 'they told us all', []]
  ])('%s', (_why, text, expected) => {
    expect(spelled(text)).toEqual(expected)
  })

  test('without case, names of many words are found', () => {
    expect(spelled('the revolutionary armed forces of colombia left', true)).toEqual(['revolutionary armed forces of colombia'])
  })

  test.each([
    ['CLASHES IN SUCRE', true],
    ['clashes in sucre', true],
    ['Clashes in Sucre', false]
  ])('%s has no case: %s', (text, expected) => {
    expect(isCaseless(text)).toBe(expected)
  })

  test.each([
    ["Da'esh", 'daesh'],
    ['U.S.', 'us'],
    ['Martí', 'marti']
  ])('%s is normalised to %s', (word, expected) => {
    expect(normaliseWord(word)).toBe(expected)
  })

  test('an id given twice is our mistake', () => {
    expect(() => prepareActorKnowledge({ ...data, actors: [...data.actors, ...data.actors] })).toThrow('actor id given twice: farc')
  })
})

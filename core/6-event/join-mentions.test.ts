import { expect, it } from 'vitest'
import { type EventMention, joinMentions, type MentionSettings, mentionSettings } from './join-mentions.ts'

// Invented texts of three stories: a quake, a robbery, and another quake.
const lemmas = new Map([
  ['a', ['quake', 'Atbara', 'kill', 'bridge', 'collapse', 'Nile']],
  ['b', ['quake', 'Atbara', 'bridge', 'Nile', 'collapse', 'rescue']],
  ['c', ['robbery', 'bank', 'Malakal', 'rob', 'gang', 'flee']],
  ['d', ['quake', 'Leyte', 'church', 'island', 'wave', 'ferry']]
])
const mention = (id: string, text: string, key: string, ...parts: readonly string[]): EventMention => ({
  id,
  text,
  key,
  kin: key === 'quak' || key === 'tremor' ? ['quake'] : [],
  parts,
  around: parts
})
const join = (settings: MentionSettings, ...mentions: readonly EventMention[]) =>
  joinMentions(mentions, lemmas, settings).map(group => group.join(''))
const settings = { ...mentionSettings, storyLikeness: 0.1, commonFrom: 3, sameSaid: 0.9 }

it('joins words of one key in one story, and keeps other stories and keys apart', () => {
  expect(
    join(settings, mention('1', 'a', 'quak'), mention('2', 'b', 'quak'), mention('3', 'd', 'quak'), mention('4', 'a', 'coll'))
  ).toEqual(['12', '3', '4'])
})

it('joins words that name deeds of many stories only where a part is shared', () => {
  const said = [mention('1', 'a', 'say', 'mayor'), mention('2', 'b', 'say', 'mayor'), mention('3', 'b', 'say', 'guard')]
  const elsewhere = [mention('4', 'c', 'say', 'mayor'), mention('5', 'd', 'say', 'priest')]
  expect(join(settings, ...said, ...elsewhere)).toEqual(['12', '3', '4', '5'])
  expect(join({ ...settings, commonFrom: 9 }, ...said)).toEqual(['123'])
})

it('joins words of one kin only where the sentences are alike', () => {
  const said = [
    mention('1', 'a', 'quak', 'bridge', 'Nile'),
    mention('2', 'b', 'tremor', 'Nile', 'bridge'),
    mention('3', 'b', 'tremor', 'rescue')
  ]
  expect(join({ ...settings, commonFrom: 1 }, ...said)).toEqual(['12', '3'])
  expect(join({ ...settings, commonFrom: 1, kinCommonFrom: 1 }, ...said)).toEqual(['1', '2', '3'])
})

it('has each mention once, and nothing for nothing', () => {
  expect(joinMentions([], new Map())).toEqual([])
})

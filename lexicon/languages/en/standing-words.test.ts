import { cleanText, hashText, readSentences, readStanding } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../../example-knowledge.ts'
import { readExample } from '../../read-example.ts'
import { deedGroups, signatureGroups } from './standing-words.ts'

async function check(marked: string): Promise<void> {
  const { text, roles } = readExample(marked)
  const clean = cleanText({ id: 'example', hash: `sha256:${hashText(text)}`, raw: text, format: 'text', notes: [] }, knowledge.text)
  const { sentences } = await readSentences(clean, { encoder: knowledge.encoder, language: knowledge.sentences })
  const [sentence] = sentences
  for (const { role, words } of roles) {
    const token = sentence?.tokens.find(one => one.words === words)
    expect(token && sentence && readStanding(sentence, token.index, knowledge.claims.grammar).standing, words).toBe(role)
  }
}

describe('what a word makes of what it governs', () => {
  test.each([...signatureGroups, ...deedGroups].flatMap(({ says }) => says))('%s', check)
})

describe('negation, modals, conditions, questions, commands', () => {
  test.each([
    'The column did not [counterfact: reach] Kutum.',
    'The column never [counterfact: reached] Kutum.',
    'No convoy [counterfact: reached] Kutum.',
    'The column will [planned: reach] Kutum.',
    'The column may [possible: reach] Kutum.',
    'The column could have [counterfact: reached] Kutum.',
    'The guards allegedly [possible: fired] at the crowd.',
    'The column [fact: reached] Kutum and [fact: stopped] there.',
    'The guard did not speak but [fact: waved].',
    'If the column [imagined: stops], the town will [planned: wait].',
    'It is not clear if the column [asked: stopped].',
    'The guard left without [counterfact: speaking].',
    'The column [fact: stopped] before it [fact: reached] Kutum.',
    'The road was too wet to [counterfact: reach] Kutum.',
    'Officials had yet to [counterfact: answer].',
    'Did the column [asked: reach] Kutum?',
    'Please [requested: open] the gate.',
    'The union denied responsibility for the [counterfact: attack].',
    'It is not true that the guards [counterfact: left].',
    'The guards who [fact: left] were paid.',
    'Talks [planned: begin] tomorrow in Kampala.',
    'The envoy is [planned: leaving] next week.',
    'Talks [fact: began] next to the bridge.',
    'The crew used ropes to [aimed: reach] the dam.',
    'The envoy is to [planned: leave] on Monday.',
    'The garrison decided to [planned: leave], [fact: ending] the siege.',
    'The envoy agreed to [planned: stay], [fact: pleasing] the elders.',
    'The crew chose to [planned: turn] back, [fact: losing] a day.',
    'The crew wants to [planned: turn] back, [planned: losing] a day.',
    'The union wants a guard who [fact: knows] the dam.',
    'The task of the guards was to [fact: protect] the dam.',
    'Envoys never [counterfact: asked] the union to stay.'
  ])('%s', check)
})

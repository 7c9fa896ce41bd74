import { cleanText, cut, findAttributions, hashText, readSentences, type Span } from '@vedette/core'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../../example-knowledge.ts'
import { readExample } from '../../read-example.ts'
import { prepositionGroups, verbGroups } from './cues.ts'

/** Who says what in a text, as `source | content`, those inside what another says too. */
async function attribute(raw: string): Promise<readonly string[]> {
  const text = cleanText({ id: 'example', hash: `sha256:${hashText(raw)}`, raw, format: 'text', notes: [] }, knowledge.text)
  const { sentences } = await readSentences(text, { encoder: knowledge.encoder, language: knowledge.sentences })
  const words = (span: Span): string => cut(text.text, span).replace(/^(["“]|that |for |to )|[.,"”]+$/g, '')
  return findAttributions(text, sentences, knowledge.claims).map(
    ({ source, content }) => `${words(source)} | ${content.map(words).filter(Boolean).join(' … ')}`
  )
}

async function check(marked: string): Promise<void> {
  const { text, roles } = readExample(marked)
  const words = (role: string): string =>
    roles
      .filter(one => one.role === role)
      .map(one => one.words)
      .join(' … ')
  expect(await attribute(text)).toContain(`${words('source')} | ${words('content')}`)
}

describe('who says what', () => {
  test.each([...verbGroups, ...prepositionGroups].flatMap(({ says }) => says))('%s', check)

  test.each([
    '[content: The bridge fell on Friday], according to [source: the ministry].',
    'According to [source: two drivers], [content: the bridge fell on Friday].',
    "[source: The mayor]'s claim that [content: the bridge fell] was denied.",
    'A call by [source: the union] for [content: a truce] went unheard.',
    '“[content: Where is the bridge?]” [source: the mayor] asked.',
    '[source: Police]: [content: Two bridges shut after flood].',
    '[content: The bridge, built in 1931, fell on Friday], said [source: Amina Saleh].',
    '[source: The bishop] blasted [content: the mayor as a coward].'
  ])('%s', check)

  test.each([
    'The mayor said that crews now hold the bridge and broadcast pictures of lorries.',
    'Radio Mopti said that rebels left the port and aired recordings of drivers.',
    'The ministry said that the road had opened and published photographs of buses.'
  ])('what was shown is no speaker in "%s"', async text => {
    const sources = (await attribute(text)).map(one => one.split(' | ')[0])
    expect(sources.filter(source => /of (lorries|drivers|buses)/.test(source ?? ''))).toEqual([])
    expect(sources.length).toBeGreaterThan(0)
  })

  test.each([
    'The mayor said nothing.',
    'The bridge carries 300 lorries per day.',
    'There was a claim in the air.',
    'Workers continued the repairs.'
  ])('nobody says anything in "%s"', async text => {
    expect((await attribute(text)).filter(one => !one.endsWith('| nothing'))).toEqual([])
  })
})

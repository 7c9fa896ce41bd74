import { Readability } from '@mozilla/readability'
import { cleanText, findTimes, flatSentences, invariant, type Knowledge, readSentences } from '@vedette/core'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import { JSDOM } from 'jsdom'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { inventConflict, inventPage, reportOf } from './invent-texts.ts'
import { type Measure, measure } from './measure.ts'
import { seeded } from './random.ts'

/**
 * Stages of ours, and beside each, in the same run and on the same texts, what does the like from npm. Their tags are made without a tree:
 * ours come with one.
 */
export async function measurePeers(knowledge: Knowledge, texts: number, rounds: number): Promise<readonly Measure[]> {
  const random = seeded(5)
  const raw = Array.from({ length: texts }, () => inventConflict(24, random))
  const pages = raw.map(text => inventPage(text, random))
  const clean = raw.map((text, at) => cleanText(reportOf(`text-${at}`, text), knowledge.text))
  const flat = clean.map(flatSentences)
  const sentences = flat.reduce((sum, one) => sum + one.length, 0)
  const wink = winkNLP(model, ['sbd', 'pos'])
  const all = async (
    name: string,
    unit: string,
    count: number,
    task: (at: number) => unknown,
    isDone: (result: unknown) => boolean
  ): Promise<Measure> =>
    measure(
      name,
      unit,
      rounds,
      async () => {
        const results: unknown[] = []
        for (let at = 0; at < texts; at++) results.push(await task(at))
        return results
      },
      (_, seconds) => count / seconds,
      results => invariant(results.every(isDone), `${name}: a text was not done`)
    )
  const isLong = (result: unknown): boolean => typeof result === 'string' && result.length > 1000
  const hasSome = (result: unknown): boolean => Number(result) > 0
  return [
    await all(
      'pages to text',
      'pages/s',
      texts,
      at => cleanText({ ...reportOf('page', pages[at] ?? ''), format: 'html' }, knowledge.text).text,
      isLong
    ),
    await all(
      'pages to text: readability on jsdom',
      'pages/s',
      texts,
      at => new Readability(new JSDOM(pages[at] ?? '').window.document).parse()?.textContent,
      isLong
    ),
    await all('times', 'sentences/s', sentences, at => findTimes(clean[at]!, flat[at]!, knowledge.times).times.length, hasSome),
    await all('times: chrono-node', 'sentences/s', sentences, at => chrono.parse(raw[at] ?? '').length, hasSome),
    await all(
      'tags and trees',
      'sentences/s',
      sentences,
      async at => (await readSentences(clean[at]!, { encoder: knowledge.encoder, language: knowledge.sentences })).sentences.length,
      hasSome
    ),
    await all(
      'tags alone: wink-nlp',
      'sentences/s',
      sentences,
      at =>
        wink
          .readDoc(raw[at] ?? '')
          .tokens()
          .out(wink.its.pos).length,
      hasSome
    ),
    await all('tags alone: compromise', 'sentences/s', sentences, at => compromise(raw[at] ?? '').json().length, hasSome)
  ]
}

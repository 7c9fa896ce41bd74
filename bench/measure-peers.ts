import { Readability } from '@mozilla/readability'
import { cleanText, findTimes, flatSentences, invariant, type Knowledge, readSentences } from '@vedette/core'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import { JSDOM } from 'jsdom'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { inventConflict, inventPage, reportOf } from './invent-texts.ts'
import { type Measure, type Measured, measureBeside } from './measure.ts'
import { seeded } from './random.ts'

/** So many times the texts are read for times: a round of fewer is over before it can be measured. */
const MORE_FOR_TIMES = 40

/**
 * Stages of ours, and beside each, in the same run and on the same texts, round by round in turn, what does the like from npm. Their tags are
 * made without a tree: ours come with one.
 */
export async function measurePeers(knowledge: Knowledge, texts: number, rounds: number): Promise<readonly Measure[]> {
  const random = seeded(5)
  const raw = Array.from({ length: texts * MORE_FOR_TIMES }, () => inventConflict(24, random))
  const pages = raw.slice(0, texts).map(text => inventPage(text, random))
  const clean = raw.map((text, at) => cleanText(reportOf(`text-${at}`, text), knowledge.text))
  const flat = clean.map(flatSentences)
  const sentencesOf = (count: number): number => flat.slice(0, count).reduce((sum, one) => sum + one.length, 0)
  const [few, many] = [sentencesOf(texts), sentencesOf(raw.length)]
  const wink = winkNLP(model, ['sbd', 'pos'])
  const isLong = (result: unknown): boolean => typeof result === 'string' && result.length > 1000
  const hasSome = (result: unknown): boolean => Number(result) > 0
  const readTags = (at: number) => readSentences(clean[at]!, { encoder: knowledge.encoder, language: knowledge.sentences })
  const winkTags = (at: number) =>
    wink
      .readDoc(raw[at] ?? '')
      .tokens()
      .out(wink.its.pos)
  return [
    ...(await measureBeside(rounds, [
      over('pages to text', 'pages/s', texts, texts, at => cleanText(pageOf(pages[at] ?? ''), knowledge.text).text, isLong),
      over('pages to text: readability on jsdom', 'pages/s', texts, texts, at => readable(pages[at] ?? ''), isLong)
    ])),
    ...(await measureBeside(rounds, [
      over('times', 'sentences/s', raw.length, many, at => findTimes(clean[at]!, flat[at]!, knowledge.times).times.length, hasSome),
      over('times: chrono-node', 'sentences/s', raw.length, many, at => chrono.parse(raw[at] ?? '').length, hasSome)
    ])),
    ...(await measureBeside(rounds, [
      over('tags and trees', 'sentences/s', texts, few, async at => (await readTags(at)).sentences.length, hasSome),
      over('tags alone: wink-nlp', 'sentences/s', texts, few, at => winkTags(at).length, hasSome),
      over('tags alone: compromise', 'sentences/s', texts, few, at => compromise(raw[at] ?? '').json().length, hasSome)
    ]))
  ]
}

/** What is done to so many texts, told as pages or sentences in a second. */
function over(
  name: string,
  unit: string,
  texts: number,
  count: number,
  task: (at: number) => unknown,
  isDone: (result: unknown) => boolean
): Measured<readonly unknown[]> {
  return {
    name,
    unit,
    task: async () => {
      const results: unknown[] = []
      for (let at = 0; at < texts; at++) {
        const result = task(at)
        results.push(result instanceof Promise ? await result : result)
      }
      return results
    },
    value: (_, seconds) => count / seconds,
    check: results => invariant(results.every(isDone), `${name}: a text was not done`)
  }
}

const pageOf = (page: string) => ({ ...reportOf('page', page), format: 'html' as const })

const readable = (page: string): string | null | undefined => new Readability(new JSDOM(page).window.document).parse()?.textContent

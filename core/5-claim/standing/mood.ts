import { gather } from '#base'
import type { Sentence } from '#sentence'
import { deps, relationIs } from '../walk.ts'
import type { Standing } from './standing.ts'
import type { StandingWords } from './standing-words.ts'
import { isBare } from './tense.ts'
import { lemmaAt } from './words-of.ts'

/** "Open the gate", "please do not fire": a bare verb at the head of a clause without a subject. */
export function isCommand(sentence: Sentence, index: number, known: StandingWords): boolean {
  const { relation } = sentence.tokens[index]!
  if (!relationIs(relation, ['root', 'parataxis', 'conj', 'ccomp', 'list', 'dep'])) return false
  return isBare(sentence, index) && !known.unspokenI.has(lemmaAt(sentence, index))
}

/** What a question makes of its main clause: "did they leave?" and "how can I leave?" leave it open; "why did they leave?" does not. */
export function questionOf(sentence: Sentence, index: number, known: StandingWords): Standing | undefined {
  const last = sentence.tokens.findLast(token => !/^["'”’)\]]+$/.test(token.words))
  if (!last?.words.includes('?')) return undefined
  const words = sentence.dependents[index] ?? []
  const wh = [...words, ...gather(words, child => sentence.dependents[child] ?? [])].filter(
    child => known.questionWords.has(lemmaAt(sentence, child)) && child <= index + 3
  )
  const subject = deps(sentence, index, 'nsubj')[0]
  const helper = deps(sentence, index, ['aux', 'cop'])[0]
  if (wh.length > 0) return undefined
  return helper !== undefined && subject !== undefined && helper < subject ? 'asked' : undefined
}

import { type Coded, codeReport, findRelations, toLine, toRawSpan } from '@vedette/core'
import { loadKnowledge, loadRelations } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { anyWordKnowledge } from './any-word.ts'
import type { CodedRelation, Job } from './code-texts.ts'
import { depthsOf } from './depths.ts'

/** The program of a coding process: takes a text at a time from its parent, and answers with its line. */
const encoder = await loadEncoder()
const knowledge = await loadKnowledge(encoder)
const relations = loadRelations()

process.on('message', async ({ report, reading }: Job) => {
  const known = reading.rules === 'any-word' ? await anyWordKnowledge(report, knowledge) : knowledge
  const coded = await codeReport(report, known)
  const sure = coded.mentions.places.map(({ confidence }) => confidence ?? null)
  const line = { ...toLine(coded, reading.spans ?? 'raw'), depths: depthsOf(coded), sure }
  process.send?.(reading.relations ? { ...line, relations: relationsOf(coded) } : line)
})
process.on('disconnect', () => process.exit(0))

/** The relations of a report, with raw spans. */
const relationsOf = ({ text, sentences, mentions }: Coded): readonly CodedRelation[] =>
  findRelations(text, sentences, mentions, relations).map(({ kind, from, to, rule }) => ({
    kind,
    from: toRawSpan(text, from.span),
    to: toRawSpan(text, to.span),
    rule
  }))

import { codeReport, toLine } from '@vedette/core'
import { loadKnowledge } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import { anyWordKnowledge } from './any-word.ts'
import type { Job } from './code-texts.ts'
import { depthsOf } from './depths.ts'

/** The program of a coding process: takes a text at a time from its parent, and answers with its line. */
const encoder = await loadEncoder()
const knowledge = await loadKnowledge(encoder)

process.on('message', async ({ report, reading }: Job) => {
  const known = reading.rules === 'any-word' ? await anyWordKnowledge(report, knowledge) : knowledge
  const coded = await codeReport(report, known)
  process.send?.({ ...toLine(coded, reading.spans ?? 'raw'), depths: depthsOf(coded) })
})
process.on('disconnect', () => process.exit(0))

import {
  type Attribution,
  type Coded,
  codeReport,
  findRelations,
  readReport,
  readStanding,
  toLine,
  toRawSpan,
  unclaimedIn
} from '@vedette/core'
import { loadKnowledge, loadRelations } from '@vedette/lexicon'
import { loadEncoder } from '@vedette/models'
import type { CodedRelation, CodedStanding, Job } from './code-texts.ts'
import { depthsOf } from './depths.ts'

/** The program of a coding process: takes a text at a time from its parent, and answers with its line. */
const encoder = await loadEncoder()
const knowledge = await loadKnowledge(encoder)
const { subject: _, ...readingAll } = knowledge
const relations = loadRelations()

process.on('message', async ({ report, reading }: Job) => {
  const coded = await codeReport(report, reading.all ? readingAll : knowledge)
  const sure = coded.mentions.places.map(({ confidence }) => confidence ?? null)
  const line = {
    ...toLine(coded, reading.spans ?? 'raw'),
    depths: depthsOf(coded),
    sure,
    attributions: attributionsOf(coded),
    sentences: coded.sentences.length
  }
  process.send?.({
    ...line,
    ...(reading.relations ? { relations: relationsOf(coded) } : {}),
    ...(reading.subEvent ? { readsAs: toldSubEvent(coded) } : {}),
    ...(reading.standings ? { standings: standingsOf(coded) } : {})
  })
})
process.on('disconnect', () => process.exit(0))

/** The sub-event that a report as a whole reads as, where one of its claims is it or a note says that none is. */
function toldSubEvent({ claims, sentences }: Coded): string | undefined {
  const { codings } = knowledge.claims
  const read = readReport(claims, sentences, codings)
  return claims.some(({ acled }) => acled === read?.label) ? read?.label : unclaimedIn(claims, sentences, codings)?.label
}

/** The attributions of a report, with raw spans. */
const attributionsOf = ({ text, attributions }: Coded): readonly Attribution[] =>
  attributions.map(({ kind, source, cue, content }) => ({
    kind,
    source: toRawSpan(text, source),
    cue: toRawSpan(text, cue),
    content: content.map(span => toRawSpan(text, span))
  }))

/** How each word stands as a predicate, with its raw span. */
const standingsOf = ({ text, sentences }: Coded): readonly CodedStanding[] =>
  sentences.flatMap(sentence =>
    sentence.tokens.map(({ index, span }) => ({
      span: toRawSpan(text, span),
      ...readStanding(sentence, index, knowledge.claims.grammar)
    }))
  )

/** The relations of a report, with raw spans. */
const relationsOf = ({ text, sentences, mentions }: Coded): readonly CodedRelation[] =>
  findRelations(text, sentences, mentions, relations).map(({ kind, from, to, rule }) => ({
    kind,
    from: toRawSpan(text, from.span),
    to: toRawSpan(text, to.span),
    rule
  }))

import { type Coded, codeRows, findAttributions, findClaims } from '#claim'
import { findActors, findCounts, findPlaces, findTimes, resolveReferences, settleNames } from '#mention'
import { type Report, reportKey } from '#report'
import { readSentences } from '#sentence'
import { cleanText, passBy } from '#text'
import type { Knowledge } from './knowledge.ts'

/**
 * Reads one report: from its raw text to its claims, with the notes of all stages in their order. One that has nothing to do with conflict,
 * disaster or politics is passed by with a note that says so, where the knowledge has what shows it.
 */
export async function codeReport(report: Report, knowledge: Knowledge): Promise<Coded> {
  // A table of events says in its cells what a text says in sentences.
  if (report.table !== undefined) return codeRows(report, { schemes: knowledge.tables, ...knowledge })
  const text = cleanText(report, knowledge.text)
  const passed = knowledge.subject && passBy(text, knowledge.subject)
  if (passed) return { report, text, ...nothing, notes: [...report.notes, ...text.notes, passed] }
  const read = await readSentences(text, { encoder: knowledge.encoder, language: knowledge.sentences })
  const { sentences } = read
  const times = findTimes(text, sentences, knowledge.times)
  const counts = findCounts(text, sentences, knowledge.counts)
  const places = findPlaces(text, sentences, knowledge.places)
  const found = findActors(text, sentences, { places: places.places, knowledge: knowledge.actors })
  const actors = resolveReferences(text, sentences, found, knowledge.actors)
  const mentions = { ...settleNames(actors.actors, places.places), times: times.times, counts: counts.counts }
  const claims = findClaims(text, sentences, mentions, reportKey(report), knowledge.claims)
  const attributions = findAttributions(text, sentences, knowledge.claims)
  const notes = [report, text, read, times, counts, places, found, actors, claims].flatMap(stage => stage.notes)
  const told = { ...mentions, places: [...places.datelines, ...mentions.places].sort((a, b) => a.span[0] - b.span[0]) }
  return { report, text, sentences, mentions: told, claims: claims.claims, attributions, notes }
}

/** What is read of a report that is passed by. */
const nothing = {
  sentences: [],
  mentions: { actors: [], places: [], times: [], counts: [] },
  claims: [],
  attributions: []
} as const

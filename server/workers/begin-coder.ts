import { codeReport, type Knowledge } from '@vedette/core'
import { beginKnowledge, loadRest, type PlaceOptions } from '@vedette/lexicon'
import { type EncoderApart, encoderApart } from '@vedette/models/apart'
import { compileLater } from './compile-later.ts'
import { type Coder, readsAll, sayNoStart, withoutSubject } from './load-coder.ts'

/**
 * The coder of `loadCoder` for a program that is to answer soon: it may be asked at once. Sentences are read in a thread of their own, and what is to be
 * known of names and claims is loaded while the first are read. Who asks is told what `loadCoder` says where it cannot start.
 */
export function beginCoder(places?: PlaceOptions, all: boolean = readsAll(), { encoder, ready }: EncoderApart = encoderApart()): Coder {
  compileLater()
  let started: Promise<unknown> | undefined
  const start = async (): Promise<void> => {
    // Only once all sentences of a text were asked for, since this takes as long as reading them.
    await undefined
    loadRest(knowledge)
    await ready
  }
  const known: Knowledge = beginKnowledge(words => {
    started ??= start().catch(sayNoStart)
    return encoder(words)
  }, places)
  const knowledge = all ? withoutSubject(known) : known
  return async report => {
    const coded = codeReport(report, knowledge)
    coded.catch(() => undefined)
    await started
    return coded
  }
}

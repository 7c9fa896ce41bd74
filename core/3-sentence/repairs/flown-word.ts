import { gather } from '#base'
import { type Repair, rehang, verbAbove } from './rehang.ts'

/** "Stealth bombers hit the plant", "bombers flew over the town": a word for a person and for a machine is the machine where its kind or its flight is told. */
export const flownWord: Repair = (tokens, { flown }) =>
  rehang(
    tokens,
    gather(tokens, token => {
      if (!flown.words.has(token.lemma.toLowerCase())) return []
      const isKind = tokens.some(
        one =>
          one.head === token.index && one.index < token.index && [one.words, one.lemma].some(word => flown.kinds.has(word.toLowerCase()))
      )
      const verb = token.relation.startsWith('nsubj') ? verbAbove(tokens, token.index) : undefined
      return isKind || (verb && flown.verbs.has(verb.lemma.toLowerCase())) ? [{ index: token.index, lemma: flown.meant }] : []
    })
  )

import { type Repair, rehang } from './rehang.ts'

/** "Nine soldiers dead in an ambush": what became of someone is no verb of theirs. */
export const fate: Repair = (tokens, { fates }) =>
  rehang(
    tokens,
    tokens.filter(({ tag, words }) => tag === 'VERB' && fates.has(words.toLowerCase())).map(({ index }) => ({ index, tag: 'ADJ' }))
  )

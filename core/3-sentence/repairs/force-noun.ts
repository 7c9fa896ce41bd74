import { gather } from '#base'
import { type Change, type Repair, rehang } from './rehang.ts'

/** "Russian forces shelled …": a word in -s between a modifier and a past verb, taken for a verb itself, is that verb's subject. */
export const forceNoun: Repair = tokens => {
  const changes = gather(tokens, (token, index): readonly Change[] => {
    const before = tokens[index - 1]
    const verb = tokens[index + 1]
    if (token.tag !== 'VERB' || !/s$/i.test(token.words) || !before || before.head !== index || !/^(?:ADJ|PROPN|NOUN)$/.test(before.tag))
      return []
    if (
      verb?.tag !== 'VERB' ||
      verb.words.toLowerCase() === verb.lemma ||
      /ing$/i.test(verb.words) ||
      (verb.head !== index && token.head !== verb.index)
    )
      return []
    const lead = verb.head === index ? [{ index: verb.index, head: token.head, relation: token.relation }] : []
    const rest = tokens
      .filter(other => other.head === index && other.index > verb.index)
      .map(other => ({ index: other.index, head: verb.index }))
    const modifier = before.tag === 'ADJ' ? 'amod' : 'compound'
    return [...lead, { index, head: verb.index, tag: 'NOUN', relation: 'nsubj' }, { index: before.index, relation: modifier }, ...rest]
  })
  return rehang(tokens, changes)
}

import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "7,000 people have crossed since Monday, the agency said", "On Monday gunmen burned a mill, police said": what stands before the speaker
 * belongs to what is said.
 */
export const saidBefore: Repair = (tokens, { saying }) => {
  const changes = tokens.flatMap((verb): readonly Change[] => {
    if (verb.tag !== 'VERB' || !saying.has(verb.lemma)) return []
    const said = under(tokens, verb.index, 'ccomp').find(token => token.index < verb.index)
    const speaker = under(tokens, verb.index, 'nsubj').find(token => said && token.index > said.index)
    if (!said || !speaker) return []
    return under(tokens, verb.index, 'obl', 'advmod', 'obj', 'advcl', 'conj')
      .filter(
        token =>
          (token.index < said.index && /^(?:obl|advmod)/.test(token.relation)) ||
          (token.index > said.index && token.index < Math.min(speaker.index, verb.index) && tokens[token.index + 1]?.words === ',')
      )
      .map(({ index }) => ({ index, head: said.index }))
  })
  return changes.length > 0 ? rehang(tokens, changes) : tokens
}

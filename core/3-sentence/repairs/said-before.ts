import { gather } from '#base'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "7,000 people have crossed since Monday, the agency said", "On Monday gunmen burned a mill, police said": what stands before the speaker
 * belongs to what is said. "“We will not talk,” the minister said, adding that …": what says more behind the speaker is the speaker's.
 */
export const saidBefore: Repair = (tokens, { saying }) => {
  const changes = gather(tokens, (verb): readonly Change[] => {
    if (verb.tag !== 'VERB' || !saying.has(verb.lemma)) return []
    const said = under(tokens, verb.index, 'ccomp').find(token => token.index < verb.index)
    const speaker = under(tokens, verb.index, 'nsubj').find(token => said && token.index > said.index)
    if (!said || !speaker) return []
    const more = under(tokens, said.index, 'advcl', 'conj', 'parataxis').filter(
      token =>
        token.index > Math.max(speaker.index, verb.index) && saying.has(token.lemma) && under(tokens, token.index, 'nsubj').length === 0
    )
    const goesOn = more.map(({ index }): Change => ({ index, head: verb.index }))
    // "…, police said, after shelling the market": when and why it happened is what is said, too.
    const behind = under(tokens, verb.index, 'advcl')
      .filter(
        token =>
          token.index > Math.max(speaker.index, verb.index) && !saying.has(token.lemma) && under(tokens, token.index, 'mark').length > 0
      )
      .map(({ index }): Change => ({ index, head: said.index }))
    const before = under(tokens, verb.index, 'obl', 'advmod', 'obj', 'advcl', 'conj')
      .filter(
        token =>
          (token.index < said.index && /^(?:obl|advmod)/.test(token.relation)) ||
          (token.index > said.index && token.index < Math.min(speaker.index, verb.index) && tokens[token.index + 1]?.words === ',')
      )
      .map(({ index }) => ({ index, head: said.index }))
    return [...goesOn, ...behind, ...before]
  })
  return rehang(tokens, changes)
}

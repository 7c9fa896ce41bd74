import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, under } from './rehang.ts'

/**
 * "Rebels freed the men, the Red Cross said, warning of others", "The army denied that its men had fired, saying that …": a form in -ing of saying
 * behind what somebody said is the speaker's; what else stands there ("residents said, killing two") is part of what was said.
 */
export const speakerAdds: Repair = (tokens, { saying }) =>
  tokens.reduce((mended, verb) => rehang(mended, added(mended, verb, saying)), tokens)

function added(tokens: readonly Token[], verb: Token, saying: ReadonlySet<string>): readonly Change[] {
  if (verb.tag !== 'VERB' || verb.relation !== 'advcl' || !/ing$/i.test(verb.words) || tokens[verb.index - 1]?.words !== ',') return []
  if (under(tokens, verb.index, 'mark', 'nsubj', 'aux').some(({ index }) => index < verb.index)) return []
  const said = tokens[verb.head]
  const speaking = tokens[said?.head ?? -1]
  if (!said || speaking?.tag !== 'VERB' || !/^(ccomp|parataxis)/.test(said.relation) || speaking.index > verb.index) return []
  const behind = saying.has(speaking.lemma) && said.index < speaking.index && speaking.index === verb.index - 2
  const goesOn = said.relation === 'ccomp' && speaking.index < said.index
  return saying.has(verb.lemma) && (behind || goesOn) ? [{ index: verb.index, head: speaking.index }] : []
}

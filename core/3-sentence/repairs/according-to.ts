import { gather } from '#base'
import type { Token } from '../sentence.ts'
import { type Change, type Repair, rehang, verbAbove } from './rehang.ts'

/** "according to" is one preposition of the noun behind it, and that noun an `obl` of what "according" hung on. */
export const accordingTo: Repair = tokens => {
  const changes = gather(tokens, token => (/^according$/i.test(token.words) ? mend(tokens, token) : []))
  return rehang(tokens, changes)
}

function mend(tokens: readonly Token[], according: Token): readonly Change[] {
  const to = tokens[according.index + 1]
  if (to?.words.toLowerCase() !== 'to') return []
  const noun = nounBehind(tokens, according, to)
  if (noun === undefined) return []
  const changes: Change[] = []
  const head = tokens[noun]?.head ?? -1
  if (head === according.index || head === to.index) {
    if (according.head < 0 || according.head === noun) return []
    changes.push({ index: noun, head: according.head, relation: 'obl' })
  }
  // "over the past week, according to the agency": behind a comma it says nothing more of the noun before it.
  const told = tokens[noun]?.relation === 'appos' ? verbAbove(tokens, noun) : undefined
  if (told) changes.push({ index: noun, head: told.index, relation: 'obl' })
  if (according.head !== noun || according.relation !== 'case') changes.push({ index: according.index, head: noun, relation: 'case' })
  if (to.head !== according.index || to.relation !== 'fixed') changes.push({ index: to.index, head: according.index, relation: 'fixed' })
  return changes
}

/** The noun that either word hangs on, or that hangs on either; never one before them. */
function nounBehind(tokens: readonly Token[], according: Token, to: Token): number | undefined {
  const isNoun = (token: Token | undefined): boolean =>
    token !== undefined && token.index > to.index && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.tag)
  const above = [according.head, to.head].find(head => isNoun(tokens[head]))
  return above ?? tokens.find(token => isNoun(token) && (token.head === according.index || token.head === to.index))?.index
}

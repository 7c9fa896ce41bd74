import { gather } from '#base'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { isHarm } from './is-harm.ts'
import { above, caseLemmas, deps, relationIs } from './walk.ts'

/**
 * Whether one deed is told as what the other answers or follows ("raided Jenin in response to an attack that killed three", "shelled the post after its
 * commander was killed") or only describes someone in it ("the general, whose forces killed hundreds, was shot").
 */
export function answers(a: Draft, b: Draft, grammar: Grammar): boolean {
  const { tokens } = a.sentence
  const [above, below] = ends(a, b)
  return [a, b].some(draft =>
    above(draft).some(index => {
      const token = tokens[index]!
      if (grammar.answers.has(token.lemma.toLowerCase())) return true
      const opener = caseLemmas(a.sentence, index).concat(deps(a.sentence, index, 'mark').map(mark => tokens[mark]!.lemma.toLowerCase()))
      if (relationIs(token.relation, ['nmod', 'obl']) && opener.some(one => grammar.grounds.has(one))) return true
      if (token.relation === 'acl:relcl') return !describes(a.sentence, token.head, below)
      if (!relationIs(token.relation, 'advcl')) return false
      const other = draft === a ? b : a
      const told = other.by.length + other.to.length > 0
      return (
        opener.some(one => grammar.later.has(one)) ||
        (told && opener.some(one => grammar.earlier.has(one)) && (isHarm(draft) || !isHarm(other) || draft.harm !== undefined))
      )
    })
  )
}

/** Whether a clause that hangs on a word is about one of the deeds: on itself, or on what stands below it ("strikes by jets in which ten died"). */
function describes(sentence: Sentence, head: number, deeds: ReadonlySet<number>): boolean {
  let at = head
  while (!deeds.has(at) && relationIs(sentence.tokens[at]!.relation, ['nmod', 'obl', 'acl', 'appos', 'compound', 'flat']))
    at = sentence.tokens[at]!.head
  return deeds.has(at)
}

/** The tokens from a draft up to where both meet, and all words that stand for a deed or its means. */
function ends(a: Draft, b: Draft): readonly [(draft: Draft) => readonly number[], ReadonlySet<number>] {
  const chain = (draft: Draft): readonly number[] => [draft.anchor, ...above(draft.sentence, draft.anchor)]
  const meet = chain(a).find(index => chain(b).includes(index)) ?? -1
  const own = gather([a, b], ({ anchor, merged, match, deeds }) => [
    anchor,
    ...merged,
    ...match.words,
    ...gather(
      match.fillings.filter(({ role }) => role === undefined),
      ({ heads }) => heads
    ),
    ...deeds
  ])
  return [draft => chain(draft).slice(0, Math.max(0, chain(draft).indexOf(meet))), new Set(own)]
}

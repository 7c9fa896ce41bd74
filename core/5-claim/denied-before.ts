import { gather } from '#base'
import { inferred } from './antecedent.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'
import { caseLemmas, deps } from './walk.ts'

/** Over how many sentences "the army denied it" reaches back. */
const REACH = 2

/**
 * "Villagers said that the army shelled the town. The army denied this", "a spokesman dismissed the accusation": who denies what was told just before
 * denies the deed, with its parts; where nothing that they may mean was told, they only deny.
 */
export function deniedBefore(scene: Scene, draft: Draft, before: readonly Draft[]): Draft {
  const heads = objectsBehind(scene, draft)
  const deniers = draft.by.length > 0 ? draft.by : draft.source
  const deed = heads.length > 0 ? meant(draft, deniers, before) : undefined
  if (!deed) return heads.length > 0 ? { ...draft, by: deniers } : draft
  const { on, harm } = deed
  // "The militia denied responsibility" for what nobody said it did: that it did it.
  const ownPart =
    heads.every(head => scene.grammar.parts.has(draft.sentence.tokens[head]!.lemma.toLowerCase())) && !isOneOf(deed.by, deniers)
  return {
    ...draft,
    kind: deed.kind,
    type: deed.type,
    by: inferred(ownPart ? deniers : deed.by),
    to: inferred(deed.to),
    at: inferred(deed.at),
    deeds: [],
    ...(harm === undefined ? {} : { harm }),
    ...(on ? { on: { ...on, certainty: 'inferred' } } : {}),
    source: deniers,
    stance: 'denied',
    figures: []
  }
}

/** "this", "it", "the accusation" or a part in it, where somebody denies that and does not say of what; "the reports", where somebody says that they are false. */
function objectsBehind({ grammar }: Scene, { type, stance, by, source, sentence, match }: Draft): readonly number[] {
  const { frame, fillings } = match
  if (!type.startsWith('REJECT') || stance !== 'asserted' || frame.nominal || frame.clauses.length > 0) return []
  const isRefuted =
    by.length + source.length > 0 &&
    [frame.anchor, ...match.words].some(index => grammar.refuting.has(sentence.tokens[index]!.words.toLowerCase()))
  if (!isRefuted && (by.length === 0 || !grammar.denying.has(sentence.tokens[frame.anchor]!.lemma.toLowerCase()))) return []
  const objects = isRefuted && by.length === 0 ? gather(fillings, ({ heads }) => heads) : frame.object
  return objects.filter(head => {
    const lemma = sentence.tokens[head]!.lemma.toLowerCase()
    const said = grammar.signatures.get(lemma)?.done
    const isSaid = sentence.tokens[head]!.tag === 'NOUN' && (said === 'same' || said === 'possible')
    const isOpen = deps(sentence, head, ['acl', 'ccomp', 'nmod', 'amod', 'compound']).every(
      index => sentence.tokens[index]!.relation.startsWith('nmod') && caseLemmas(sentence, index).includes('by')
    )
    return (isSaid || grammar.backPointing.has(lemma) || grammar.parts.has(lemma)) && isOpen
  })
}

/** In the last sentence before that tells a deed of theirs, or what somebody else says: the first deed of theirs there, else what is said first. */
function meant({ sentence, anchor }: Draft, by: Draft['by'], before: readonly Draft[]): Draft | undefined {
  const told = before.filter(
    other =>
      sentence.index - other.sentence.index <= REACH &&
      (other.sentence.index < sentence.index || other.anchor < anchor) &&
      (other.stance === 'asserted' || other.stance === 'possible') &&
      !/^(REJECT|ACCUSE|REQUEST|THREATEN|CONSULT)/.test(other.type) &&
      !isOneOf(other.source, by) &&
      (isOneOf(other.by, by) || (other.source.length > 0 && other.by.length > 0))
  )
  const last = told.filter(other => other.sentence === told.at(-1)?.sentence)
  return last.find(other => isOneOf(other.by, by)) ?? last[0]
}

/** Whether somebody of one list is of a side, or of a name, in the other. */
const isOneOf = (some: Draft['by'], others: Draft['by']): boolean =>
  some.some(one => others.some(other => one.name === other.name || (one.side !== undefined && one.side === other.side)))

import { gather } from '#base'
import type { Sentence } from '#sentence'
import { bareClauses, behindObject, describedBy } from './behind-object.ts'
import { clausesOf, isOfKind, prepositionalClause } from './clause.ts'
import { actorsOf, type Filling, fillSlot, meantBy, unique } from './fill.ts'
import type { Frame } from './frame.ts'
import type { CompiledPattern, Complement, Role } from './pattern.ts'
import { classesOf, hasClass, isOf, type Scene } from './scene.ts'
import { caseLemmas, deps, phraseHeads } from './walk.ts'

/** A pattern that fits a frame, with what filled its slots. */
export type Match = {
  readonly compiled: CompiledPattern
  readonly frame: Frame
  readonly fillings: readonly Filling[]
  /** Tokens of the pattern's own words beside the anchor. */
  readonly words: readonly number[]
  /** Heads of clauses that the pattern takes in. */
  readonly clauses: readonly number[]
  /** How much of the sentence the pattern accounts for: the higher wins. */
  readonly weight: number
}

/** Tries one pattern on one frame. */
export function matchPattern(scene: Scene, sentence: Sentence, frame: Frame, compiled: CompiledPattern): Match | undefined {
  if (compiled.particles && !frame.particles.some(particle => compiled.particles!.has(particle))) return undefined
  if (compiled.subject?.required && frame.subject.length === 0) return undefined
  const fillings: Filling[] = []
  const words: number[] = []
  const clauses: number[] = []
  let weight = compiled.particles ? 2 : 0
  let free = unique(frame.object)
  let noun: number | undefined
  /** What a `~word` behind it stands before. */
  let thing: number | undefined
  for (const complement of compiled.complements) {
    const found = matchComplement(scene, sentence, frame, complement, free, complement.modifiers ? (thing ?? noun) : noun)
    if (!found) {
      if (complement.required) return undefined
      continue
    }
    if (found.filling) fillings.push(found.filling)
    if (found.word !== undefined) {
      words.push(found.word)
      if (!complement.prepositions) free = without(free, [found.word])
      if (!complement.modifiers) noun = thing = found.word
    }
    if (found.clause !== undefined) clauses.push(found.clause)
    if (found.filling) free = without(free, found.filling.heads)
    if (complement.slot?.only && complement.slot.roles.length === 0 && !complement.prepositions) thing = found.filling?.heads[0]
    weight += found.word !== undefined ? 3 : complement.slot?.only ? 3 : complement.prepositions ? 2 : 1
  }
  const subject = matchSubject(scene, sentence, frame, compiled, fillings)
  if (subject === 'refused') return undefined
  if (subject) fillings.push(subject)
  if (!allowed(compiled, fillings)) return undefined
  return { compiled, frame, fillings, words, clauses, weight: weight + (subject ? 1 : 0) + (compiled.subject?.modifiers ? 3 : 0) }
}

const without = (heads: readonly number[], taken: readonly number[]): readonly number[] => heads.filter(head => !taken.includes(head))

/** What every required role of the pattern asks for. */
const allowed = (compiled: CompiledPattern, fillings: readonly Filling[]): boolean =>
  !compiled.subject?.required ||
  fillings.some(filling => compiled.subject!.roles.includes(filling.role as Role) || compiled.subject!.roles.length === 0)

/** Fills the subject; a subject that cannot act ("the flood killed") refuses the pattern, a missing one does not. */
function matchSubject(
  scene: Scene,
  sentence: Sentence,
  frame: Frame,
  compiled: CompiledPattern,
  others: readonly Filling[]
): Filling | 'refused' | undefined {
  if (compiled.nominal) return nominalSubject(scene, sentence, frame)
  if (!compiled.subject) return undefined
  if (frame.subject.length === 0) return compiled.subject.required ? 'refused' : undefined
  const filling = fillSlot(scene, sentence, frame.subject, compiled.subject)
  // "leaving the army in control": who acts is told elsewhere, and of a side of its own.
  const isTold = others.some(({ role, actors }) => role === 'by' && actors.some(({ side }) => side !== undefined))
  if (filling && filling.role === undefined && frame.inherited && isTold) return undefined
  if (filling?.role === undefined && filling)
    return { ...filling, role: 'by', actors: unique(gather(filling.heads, head => actorsOf(scene, sentence, head))) }
  if (filling) return filling
  const above = gather(frame.subject, head => deedAbove(scene, sentence, head))
  if (above.length > 0 && fillSlot(scene, sentence, above, compiled.subject)) return { role: 'by', heads: above, actors: [], places: [] }
  if (frame.inherited && !compiled.subject.required) return undefined
  return frame.subject.some(head => sentence.tokens[head]!.tag === 'PRON' || sentence.tokens[head]!.tag === 'DET') &&
    !compiled.subject.required
    ? undefined
    : 'refused'
}

/** "attacks in the market of Kut which killed ten": a clause that hangs on a place is about what happened there. */
function deedAbove(scene: Scene, sentence: Sentence, head: number): readonly number[] {
  for (let at = head; at >= 0 && /^(nmod|flat|compound|appos|obl)/.test(sentence.tokens[at]!.relation); ) {
    at = sentence.tokens[at]!.head
    if (isOf(classesOf(scene, sentence, at), ['violence'])) return [at]
  }
  return []
}

function nominalSubject(scene: Scene, sentence: Sentence, frame: Frame): Filling | undefined {
  const actors = frame.subject.filter(head =>
    (scene.actors[sentence.index] ?? []).some(actor => actor.head === head || (actor.from <= head && head < actor.to))
  )
  return actors.length > 0 ? fillSlot(scene, sentence, actors, { roles: ['by'], required: false }) : undefined
}

type Found = { readonly filling?: Filling; readonly word?: number; readonly clause?: number }

function matchComplement(
  scene: Scene,
  sentence: Sentence,
  frame: Frame,
  complement: Complement,
  free: readonly number[],
  noun: number | undefined
): Found | undefined {
  if (complement.modifiers) {
    const kinds =
      noun === undefined && !frame.nominal
        ? ['advmod', 'compound', 'amod', 'nmod', 'flat']
        : ['compound', 'amod', 'nmod', 'nmod:poss', 'flat']
    const near = deps(sentence, noun ?? frame.anchor, kinds)
    // "a chemical weapons attack": what the weapons are, the attack is.
    const within = gather(near, index =>
      sentence.tokens[index]!.relation === 'compound' ? deps(sentence, index, ['compound', 'amod']) : []
    )
    const word = [...near, ...within].find(index => hasLemma(scene, sentence, index, complement.modifiers!) && isKindOf(sentence, index))
    return word === undefined ? undefined : { word }
  }
  if (complement.clause) {
    const clause = complement.prepositions
      ? prepositionalClause(sentence, frame.anchor, complement.prepositions)
      : clausesOf(sentence, frame).find(head => isOfKind(scene, sentence, frame, head, complement.clause!))
    return clause === undefined ? undefined : { clause }
  }
  const heads = complement.prepositions ? obliquesOf(sentence, frame, complement.prepositions, noun) : free
  if (complement.lemmas) {
    const lemmas = complement.lemmas
    const among = (pool: readonly number[]): number | undefined =>
      gather(pool, head => meantBy(scene, sentence, head)).find(
        head => hasLemma(scene, sentence, head, lemmas) && (head === frame.anchor || !isClause(sentence, head))
      )
    const beside = (): number | undefined =>
      among(frame.predicates) ??
      among(bareClauses(sentence, frame)) ??
      among(describedBy(sentence, unique(gather(heads, head => [head, ...meantBy(scene, sentence, head)])))) ??
      among(fateOf(sentence, frame))
    const behind = (): readonly number[] => (noun === undefined ? behindObject(sentence, frame, complement.prepositions) : [])
    const word = among(heads) ?? (complement.prepositions ? undefined : beside()) ?? among(behind())
    return word === undefined ? undefined : { word }
  }
  const filling =
    (complement.slot && fillSlot(scene, sentence, heads, complement.slot)) ??
    fromBehind(scene, sentence, frame, complement) ??
    (complement.slot?.only && complement.slot.roles.length === 0
      ? fillSlot(scene, sentence, behindObject(sentence, frame, complement.prepositions), complement.slot)
      : undefined)
  if (filling) return { filling }
  if (frame.nominal && !complement.prepositions) return undefined
  // Whoever suffers a deed ("killed in the raid") is not who it was by.
  if (frame.nominal && complement.slot && !complement.slot.roles.includes('by') && frame.object.length > 0) {
    const suffered = fillSlot(scene, sentence, frame.object, complement.slot)
    if (suffered) return { filling: suffered }
  }
  return undefined
}

/** "retook the town of X from the rebels": whoever stands behind what a verb is about, as a part of that in the tree. */
function fromBehind(scene: Scene, sentence: Sentence, { object, nominal }: Frame, { slot, prepositions }: Complement): Filling | undefined {
  if (nominal || !slot || !prepositions || slot.roles.some(role => role !== 'to') || slot.roles.length === 0) return undefined
  const behind = (head: number): readonly number[] => gather(deps(sentence, head, 'nmod'), index => [index, ...behind(index)])
  const heads = gather(object, behind).filter(index => caseLemmas(sentence, index).some(one => prepositions.has(one) && one !== 'of'))
  return [fillSlot(scene, sentence, heads, slot)].find(filling => filling !== undefined && filling.actors.length > 0)
}

/** "launched what Baku called …": a verb with a subject of its own is no noun of the pattern. */
const isClause = (sentence: Sentence, head: number): boolean =>
  sentence.tokens[head]!.tag === 'VERB' && deps(sentence, head, 'nsubj').some(index => sentence.tokens[index]!.relation === 'nsubj')

/** "a car bombing", "bombing by car": words before a noun, or behind "of", "with", "by" say of which kind it is; "a strike on a car" is of no kind. */
const isKindOf = (sentence: Sentence, index: number): boolean => caseLemmas(sentence, index).every(one => /^(of|with|by)$/.test(one))

/** "shot dead", "set ablaze": what becomes of the one done to, when the tree has it as an adverb. */
const fateOf = (sentence: Sentence, frame: Frame): readonly number[] =>
  frame.nominal ? [] : deps(sentence, frame.anchor, 'advmod').filter(index => index > frame.anchor)

function obliquesOf(sentence: Sentence, frame: Frame, prepositions: ReadonlySet<string>, noun: number | undefined): readonly number[] {
  const own = frame.obliques.filter(oblique => oblique.prepositions.some(one => prepositions.has(one))).map(({ head }) => head)
  if (noun === undefined) return own
  const onNoun = deps(sentence, noun, ['nmod', 'obl', 'acl']).filter(index =>
    caseLemmas(sentence, index).some(one => prepositions.has(one))
  )
  return [...gather(onNoun, index => phraseHeads(sentence, index)), ...own]
}

const hasLemma = (scene: Scene, sentence: Sentence, head: number, lemmas: ReadonlySet<string>): boolean =>
  lemmas.has(sentence.tokens[head]!.lemma.toLowerCase()) || hasClass(lemmas, classesOf(scene, sentence, head))

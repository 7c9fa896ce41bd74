import { gather } from '#base'
import type { Sentence } from '#sentence'
import { authorsOf } from './authors.ts'
import { type Frame, type Oblique, verbFrame } from './frame.ts'
import type { Grammar } from './grammar.ts'
import { isPassive } from './voice.ts'
import { caseLemmas, deps, phraseHeads, relationIs } from './walk.ts'
import { behindCase } from './wide-case.ts'

/**
 * The frame of a noun of action ("the shelling of X by Y", "Russian airstrikes"). Possessors, compounds and adjectives before it stand as its
 * subject, as do the subject of the verb that carries it out and a "by"-phrase; who suffers it ("came under fire") stands as its object.
 */
export function nounFrame(sentence: Sentence, anchor: number, grammar: Grammar): Frame {
  const subject: number[] = []
  const object: number[] = []
  const obliques: Oblique[] = []
  for (const index of sentence.dependents[anchor] ?? []) {
    const { relation } = sentence.tokens[index]!
    if (/^(nmod:poss|compound|amod|nmod:desc)$/.test(relation)) subject.push(index, ...deps(sentence, index, 'conj'))
    else if (/^nmod/.test(relation)) {
      const { index: inner, cases: prepositions } = behindCase(sentence, index, grammar)
      for (const head of phraseHeads(sentence, inner)) {
        if (prepositions.includes('by')) subject.push(head)
        else obliques.push({ prepositions, head })
      }
      // "the shelling of Donetsk by Ukrainian forces": the agent often hangs on the nearer noun.
      subject.push(...agentsBelow(sentence, index, 0))
    } else if (relation === 'nsubj' && sentence.tokens[anchor]!.tag === 'ADJ') object.push(...phraseHeads(sentence, index))
    else if (/^obl/.test(relation) && sentence.tokens[anchor]!.tag === 'ADJ')
      obliques.push(...phraseHeads(sentence, index).map(head => ({ prepositions: caseLemmas(sentence, index), head })))
    else if (relation.startsWith('acl')) describe(sentence, index, anchor, { subject, object, obliques }, grammar)
  }
  support(sentence, anchor, { subject, object, obliques }, grammar)
  subject.push(...authorsOf(sentence, anchor, grammar).filter(index => !subject.includes(index)))
  return {
    anchor,
    lemma: sentence.tokens[anchor]!.lemma.toLowerCase(),
    nominal: true,
    particles: [],
    subject,
    object,
    obliques,
    predicates: [],
    clauses: [],
    inherited: false,
    passive: false
  }
}

/** "the shelling of the base of a brigade by rebels": the "by" may hang on any noun of the chain. */
const agentsBelow = (sentence: Sentence, noun: number, depth: number): readonly number[] =>
  depth > 3
    ? []
    : gather(deps(sentence, noun, 'nmod'), inner =>
        caseLemmas(sentence, inner).includes('by') ? [inner] : agentsBelow(sentence, inner, depth + 1)
      )

type Parts = { readonly subject: number[]; readonly object: number[]; readonly obliques: Oblique[] }

/** A verb with its particle or preposition, as the grammar lists support verbs. */
const supports = (sentence: Sentence, verb: number, list: ReadonlySet<string>, preposition?: string): boolean => {
  const lemma = sentence.tokens[verb]!.lemma.toLowerCase()
  const particles = deps(sentence, verb, ['compound:prt', 'advmod']).map(index => sentence.tokens[index]!.lemma.toLowerCase())
  if (preposition) return list.has(`${lemma} ${preposition}`)
  return list.has(lemma) || particles.some(particle => list.has(`${lemma} ${particle}`))
}

/** The verb that carries the noun: launch an attack, an attack was launched, come under attack, the attack hit. */
function support(sentence: Sentence, anchor: number, parts: Parts, grammar: Grammar): void {
  const token = sentence.tokens[anchor]!
  let verb = token.head
  let relation = token.relation
  for (let guard = 0; guard < 3 && verb >= 0 && sentence.tokens[verb]!.tag !== 'VERB' && /^(conj|nmod)$/.test(relation); guard += 1) {
    if (
      relation === 'nmod' &&
      !(caseLemmas(sentence, anchor).includes('of') && grammar.quantities.has(sentence.tokens[verb]!.lemma.toLowerCase()))
    )
      return
    relation = sentence.tokens[verb]!.relation
    verb = sentence.tokens[verb]!.head
  }
  if (verb < 0 || sentence.tokens[verb]!.tag !== 'VERB') return
  const frame = verbFrame(sentence, verb, grammar)
  const carried = /^(obj|nsubj:pass|nsubj|dep)$/.test(relation)
  if (carried && (relation === 'obj' || frame.passive) && supports(sentence, verb, grammar.doing)) {
    parts.subject.push(...frame.subject.filter(index => index !== anchor))
    parts.obliques.push(...frame.obliques)
  } else if (relation === 'obj' && supports(sentence, verb, grammar.suffering)) {
    parts.object.push(...frame.subject)
    parts.obliques.push(...frame.obliques.filter(({ head }) => head !== anchor))
  } else if (relation === 'obl' || relation === 'obl:agent') {
    const [preposition] = caseLemmas(sentence, anchor)
    // "they killed ten in an ambush": whoever kills does not suffer; "they lost ten in an ambush": whoever loses does.
    const acts = !frame.passive && frame.object.length > 0 && !supports(sentence, verb, grammar.suffering)
    if (preposition && supports(sentence, verb, grammar.suffering, preposition)) {
      parts.object.push(...(frame.passive || acts ? frame.object : frame.subject))
      if (acts) parts.subject.push(...frame.subject)
    }
    if (preposition && supports(sentence, verb, grammar.doing, preposition)) parts.subject.push(...frame.subject)
    parts.obliques.push(...against(sentence, anchor, frame, grammar))
  } else if (/^nsubj/.test(relation) && supports(sentence, verb, grammar.happening)) parts.obliques.push(...frame.obliques)
}

/** "were killed in a gunfight with soldiers": whom it was fought with stands right behind it, though it was hung on the verb. */
function against(sentence: Sentence, anchor: number, frame: Frame, grammar: Grammar): readonly Oblique[] {
  const next = frame.obliques.find(({ head }) => head > anchor)
  const isFought = next?.prepositions.some(one => grammar.opposing.has(one)) && caseLemmas(sentence, next.head).length > 0
  const own = (sentence.dependents[anchor] ?? []).some(index => index > anchor && !sentence.tokens[index]!.relation.startsWith('punct'))
  return next && isFought && !own && relationIs(sentence.tokens[anchor]!.relation, 'obl') ? [next] : []
}

/** A clause on the noun: "launched by X", "that X launched", "targeting Y". */
function describe(sentence: Sentence, verb: number, anchor: number, parts: Parts, grammar: Grammar): void {
  const frame = verbFrame(sentence, verb, grammar)
  const participle = sentence.tokens[verb]!.words.toLowerCase()
  if (grammar.prepositions.has(participle)) parts.obliques.push(...frame.object.map(head => ({ prepositions: [participle], head })))
  if (supports(sentence, verb, grammar.doing) && (isPassive(sentence, verb, grammar) || frame.object.includes(anchor))) {
    parts.subject.push(...frame.subject.filter(index => index !== anchor))
    parts.obliques.push(...frame.obliques)
  } else if (supports(sentence, verb, grammar.happening)) parts.obliques.push(...frame.obliques)
}

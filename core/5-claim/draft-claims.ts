import { cut } from '#base'
import { type Sentence, spanOf } from '#sentence'
import { inCondition } from './condition.ts'
import type { Draft } from './draft.ts'
import { figuresOf } from './figures.ts'
import { actorsOf, unique } from './fill.ts'
import { type Frame, isVerbal, verbFrame } from './frame.ts'
import { type Match, matchPattern } from './match.ts'
import { nounFrame } from './noun-frame.ts'
import type { CompiledPattern, RuleIndex } from './pattern.ts'
import { classesOf, headedBy, isOf, type Scene } from './scene.ts'
import { readStance } from './stance.ts'
import { isPassive } from './voice.ts'
import { above, below, caseLemmas, deps, isUnder } from './walk.ts'

/** Every rule tried on every predicate of a sentence; of rules on one word the one that accounts for most wins, one for each kind of claim. */
export function draftClaims(scene: Scene, sentence: Sentence, rules: RuleIndex): readonly Draft[] {
  const matches = sentence.tokens.flatMap(token => matchesAt(scene, sentence, token.index, rules))
  const spent = new Set(matches.flatMap(match => match.words))
  const own = matches.filter(
    match => !(match.frame.nominal && spent.has(match.frame.anchor)) && !inCondition(sentence, match.frame.anchor, scene.grammar)
  )
  return settle(sentence, own).map(match => draftOf(scene, sentence, match))
}

function matchesAt(scene: Scene, sentence: Sentence, index: number, rules: RuleIndex): readonly Match[] {
  const token = sentence.tokens[index]!
  const out: Match[] = []
  const lemma = token.lemma.toLowerCase()
  const verbal = isVerbal(sentence, index) || (token.tag === 'ADJ' && token.relation === 'amod' && /ed$/.test(token.words))
  if (verbal) {
    const frame = verbFrame(sentence, index, scene.grammar)
    out.push(...best(scene, sentence, frame, rules.verbs.get(frame.lemma)))
    if (frame.lemma === 'be' && frame.lemma !== lemma) out.push(...best(scene, sentence, { ...frame, lemma }, rules.verbs.get(lemma)))
  }
  if (token.tag === 'NOUN' || token.tag === 'PROPN')
    out.push(...best(scene, sentence, nounFrame(sentence, index, scene.grammar), rules.nouns.get(lemma)))
  return out
}

/** The heaviest match for each kind of claim; the earlier pattern wins a tie. */
function best(scene: Scene, sentence: Sentence, frame: Frame, patterns: readonly CompiledPattern[] | undefined): readonly Match[] {
  const top = new Map<string, Match>()
  for (const compiled of patterns ?? []) {
    const match = matchPattern(scene, sentence, frame, compiled)
    if (!match) continue
    const { kind } = compiled.rule
    if (match.weight > (top.get(kind)?.weight ?? -1)) top.set(kind, match)
  }
  return [...top.values()]
}

/** What a clause says inside another claim: taken in by it, kept beside it, or kept in its stead, as the pattern says. */
function settle(sentence: Sentence, matches: readonly Match[]): readonly Match[] {
  const inside = (inner: Match, outer: Match): boolean =>
    inner !== outer && outer.clauses.some(clause => isUnder(sentence, inner.frame.anchor, clause))
  return matches.filter(match => {
    const outer = matches.find(other => inside(match, other))
    if (outer && (outer.compiled.pattern.clause ?? 'absorb') === 'absorb') return false
    if (matches.some(other => isPurposeOf(sentence, match, other))) return false
    return !(match.compiled.pattern.clause === 'yield' && matches.some(other => inside(other, match)))
  })
}

/** "a wave of possible refugees": a hedge on those it happens to holds for what happens. */
const hedgedBy = (sentence: Sentence, heads: readonly number[], scene: Scene): Draft['stance'] | undefined =>
  heads
    .flatMap(head => deps(sentence, head, 'amod'))
    .map(index => scene.grammar.hedges.get(sentence.tokens[index]!.lemma.toLowerCase()))
    .find(stance => stance === 'possible')

/** "sent tanks to strengthen its posts" is one move: the purpose says no second thing of the same kind. */
function isPurposeOf(sentence: Sentence, inner: Match, outer: Match): boolean {
  const token = sentence.tokens[inner.frame.anchor]!
  if (
    inner === outer ||
    !/^(advcl|xcomp)/.test(token.relation) ||
    !above(sentence, inner.frame.anchor).slice(0, 4).includes(outer.frame.anchor)
  )
    return false
  const root = (match: Match): string => match.compiled.type.split('/')[0]!
  return root(inner) === root(outer) && deps(sentence, inner.frame.anchor, 'mark').some(mark => /^to$/i.test(sentence.tokens[mark]!.words))
}

/** Whose posts, positions or houses were hit: an attack on what someone holds is an attack on them. */
function ownersOf(scene: Scene, sentence: Sentence, match: Match, heads: readonly number[]): Draft['to'] {
  const { rule, type } = match.compiled
  if (rule.kind === 'toll' || !(type.startsWith('ASSAULT') || type === 'siege')) return []
  const own = heads.filter(
    head =>
      isOf(classesOf(scene, sentence, head), ['post']) ||
      (isOf(classesOf(scene, sentence, head), ['building', 'vehicle', 'place']) &&
        headedBy(scene.places[sentence.index], head).every(place => place.certainty === 'inferred' || place.precision === 'unresolved'))
  )
  const held = own.flatMap(head =>
    deps(sentence, head, 'acl')
      .filter(verb => isPassive(sentence, verb))
      .flatMap(verb => verbFrame(sentence, verb, scene.grammar).subject)
  )
  return [...own.flatMap(head => actorsOf(scene, sentence, head)), ...held.flatMap(head => actorsOf(scene, sentence, head))]
}

/** "shelled residential areas", "an air strike on a school": those who live by what was hit are those whom it was done to. */
function inhabitantsOf(scene: Scene, sentence: Sentence, match: Match, heads: readonly number[]): Draft['to'] {
  if (match.compiled.rule.kind !== 'event' || !match.compiled.type.startsWith('ASSAULT')) return []
  const things = scene.grammar.civilianThings
  return heads
    .filter(head =>
      [head, ...deps(sentence, head, ['amod', 'compound'])].some(index => things.has(sentence.tokens[index]!.lemma.toLowerCase()))
    )
    .slice(0, 1)
    .map(head => {
      const inside = below(sentence, head, child => !/^(amod|compound|nummod|det)/.test(sentence.tokens[child]!.relation))
      return unnamed(scene, sentence, { from: inside[0]!, to: inside.at(-1)! + 1, head }, { rule: 'who-lives-there', name: 'civilians' })
    })
}

/** "displaced more than 400,000": a bare number of those who had to leave is one of people. */
const counted = (scene: Scene, sentence: Sentence, { compiled }: Match, figures: Draft['figures']): Draft['to'] =>
  compiled.pattern.figures !== 'displaced'
    ? []
    : figures
        .filter(({ what, who }) => what === 'displaced' && who === undefined)
        .slice(0, 1)
        .map(figure => unnamed(scene, sentence, figure, { rule: 'who-is-counted', name: 'people' }))

function unnamed(
  scene: Scene,
  sentence: Sentence,
  { from, to, head }: { readonly from: number; readonly to: number; readonly head: number },
  { rule, name }: { readonly rule: string; readonly name: string }
): Draft['to'][number] {
  const span = spanOf(sentence, from, to)
  const words = cut(scene.text.text, span)
  const site = { sentence: sentence.index, from, to, head, words, span, rule }
  return { ...site, certainty: 'inferred', kind: 'people', name, side: 'civilians', form: 'description' }
}

/** Whoever condemns a deed condemns those who did it. */
function doersOf(scene: Scene, sentence: Sentence, match: Match): Draft['to'] {
  const deeds = match.fillings.filter(({ role }) => role === undefined || role === 'about').flatMap(filling => filling.heads)
  return unique(deeds.flatMap(deed => nounFrame(sentence, deed, scene.grammar).subject).flatMap(head => actorsOf(scene, sentence, head)))
}

/** "They advanced with the support of Russia", "despite warnings from Turkey": what a phrase says is done to the subject of its clause. */
function sufferersOf(scene: Scene, sentence: Sentence, match: Match): Draft['to'] {
  const { anchor, nominal } = match.frame
  if (match.compiled.type.startsWith('ACCUSE') && !match.fillings.some(filling => filling.role === 'to'))
    return doersOf(scene, sentence, match)
  if (!nominal || match.fillings.some(filling => filling.role === 'to') || !['support', 'REQUEST'].includes(match.compiled.type)) return []
  const governor = sentence.tokens[anchor]!.head
  if (
    governor < 0 ||
    !/^(obl|nmod)/.test(sentence.tokens[anchor]!.relation) ||
    !caseLemmas(sentence, anchor).some(one => one === 'with' || one === 'despite')
  )
    return []
  const verb = [governor, ...above(sentence, governor)].find(index => isVerbal(sentence, index))
  return verb === undefined ? [] : verbFrame(sentence, verb, scene.grammar).subject.flatMap(head => actorsOf(scene, sentence, head))
}

/** Who acts: as filled; a deed in which the sentence's subject takes part ("advanced in an offensive against …") is done by that subject. */
function actorsBy(scene: Scene, sentence: Sentence, match: Match): Draft['by'] {
  if (match.frame.nominal && isOf(classesOf(scene, sentence, match.frame.anchor), ['toll'])) return []
  const filled = unique([
    ...bearersOf(scene, sentence, match),
    ...match.fillings.filter(filling => filling.role === 'by').flatMap(filling => filling.actors)
  ])
  if (filled.length > 0) return filled
  if (match.compiled.rule.kind === 'state')
    return unique(
      match.fillings
        .filter(filling => filling.role === undefined)
        .flatMap(filling => filling.heads.flatMap(head => actorsOf(scene, sentence, head)))
    )
  if (!match.frame.nominal || match.compiled.rule.kind !== 'event') return filled
  let at = match.frame.anchor
  for (const up of above(sentence, match.frame.anchor).slice(0, 3)) {
    if (
      !/^(obl|nmod|appos|parataxis)/.test(sentence.tokens[at]!.relation) ||
      !caseLemmas(sentence, at).every(one => scene.grammar.partaking.has(one))
    )
      return []
    if (sentence.tokens[up]!.tag === 'VERB') {
      const frame = verbFrame(sentence, up, scene.grammar)
      return frame.passive
        ? []
        : unique(frame.subject.flatMap(head => actorsOf(scene, sentence, head))).filter(actor => actor.side !== 'civilians')
    }
    const owners = unique(deps(sentence, up, 'nmod:poss').flatMap(head => actorsOf(scene, sentence, head)))
    if (owners.length > 0) return owners
    at = up
  }
  return []
}

/** "Iran, a backer of the government", "its ally Russia": whom a noun for what someone is to another stands beside. */
function bearersOf(scene: Scene, sentence: Sentence, { frame, compiled }: Match): Draft['by'] {
  if (!frame.nominal || compiled.rule.kind !== 'state') return []
  const token = sentence.tokens[frame.anchor]!
  const beside = [...(token.relation === 'appos' ? [token.head] : []), ...deps(sentence, frame.anchor, ['appos', 'flat'])]
  return unique(beside.flatMap(head => headedBy(scene.actors[sentence.index], head).slice(0, 1))).filter(actor => actor.form === 'name')
}

/** "No one was hurt", "caused no injuries": a count of nought is told, nothing is denied. */
function stanceOf(scene: Scene, sentence: Sentence, match: Match, figures: Draft['figures']): Draft['stance'] {
  const stance = readStance(sentence, match.frame.anchor, scene.grammar)
  const nought = figures.some(({ count, what }) => count === 0 && what === match.compiled.pattern.figures)
  return nought && stance === 'denied' ? 'asserted' : stance
}

function draftOf(scene: Scene, sentence: Sentence, match: Match): Draft {
  const figures = figuresOf(scene, sentence, match)
  const of = (role: string) => match.fillings.filter(filling => filling.role === role)
  const struck = [...of('at'), ...of('to')].flatMap(filling => filling.heads)
  const suffering = unique(
    [...of('to'), ...of('about')]
      .flatMap(filling => filling.actors)
      .concat(
        sufferersOf(scene, sentence, match),
        ownersOf(
          scene,
          sentence,
          match,
          of('at').flatMap(filling => filling.heads)
        )
      )
  )
  const heads = unique(match.fillings.flatMap(filling => filling.heads))
  return {
    sentence,
    match,
    anchor: match.frame.anchor,
    kind: match.compiled.rule.kind,
    type: match.compiled.type,
    by: match.frame.nominal && match.compiled.rule.kind === 'toll' ? [] : actorsBy(scene, sentence, match),
    to: suffering.length > 0 ? suffering : [...inhabitantsOf(scene, sentence, match, struck), ...counted(scene, sentence, match, figures)],
    at: unique(of('at').flatMap(filling => filling.places)),
    heads,
    ...(match.compiled.pattern.figures ? { harm: match.compiled.pattern.figures } : {}),
    toHeads: unique(of('to').flatMap(filling => filling.heads)),
    merged: [],
    source: [],
    stance:
      hedgedBy(sentence, [...of('to').flatMap(filling => filling.heads), ...match.words], scene) ??
      stanceOf(scene, sentence, match, figures),
    figures
  }
}

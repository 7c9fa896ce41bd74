import { gather } from '#base'
import { type Sentence, wordsIn } from '#sentence'
import { inCondition } from './condition.ts'
import type { Draft } from './draft.ts'
import { figuresOf } from './figures.ts'
import { unique } from './fill.ts'
import { findDoers } from './find-doers.ts'
import { findSufferers } from './find-sufferers.ts'
import { type Frame, isVerbal, verbFrame } from './frame.ts'
import type { RuleIndex } from './index-rules.ts'
import { isHarm } from './is-harm.ts'
import { type Match, matchPattern } from './match.ts'
import { nounFrame } from './noun-frame.ts'
import type { CompiledPattern } from './pattern.ts'
import { onlyDescribes } from './says-something.ts'
import { around, classesOf, isOf, type Scene } from './scene.ts'
import { settleInside } from './settle-inside.ts'
import { stances } from './stance.ts'
import { readStanding } from './standing/read-standing.ts'
import { sumsUp } from './sums-up.ts'
import { deps } from './walk.ts'

/** What a sentence tells, and what stands in its conditions and in what is said, threatened or asked for, of which no claim is made. */
export type Drafts = { readonly told: readonly Draft[]; readonly supposed: readonly Draft[] }

/** Every rule tried on every predicate of a sentence; of rules on one word the one that accounts for most wins, one for each kind of claim. */
export function draftClaims(scene: Scene, sentence: Sentence, rules: RuleIndex): Drafts {
  const said = wordsIn(sentence)
  const matches = gather(sentence.tokens, token => matchesAt(scene, sentence, token.index, { rules, said }))
  const spent = new Set(gather(matches, match => match.words))
  const own = matches.filter(
    match =>
      !(
        match.frame.nominal &&
        (spent.has(match.frame.anchor) || matches.some(other => names(other, match) || sumsUp(sentence, other, match)))
      )
  )
  const [inside, outside] = [true, false].map(is => own.filter(match => inCondition(sentence, match.frame.anchor, scene.grammar) === is))
  const told = settleInside(sentence, outside ?? [], scene.grammar)
  const asked = (outside ?? []).filter(match => !told.includes(match))
  return {
    told: told
      .map(match => draftOf(scene, sentence, match))
      .filter(draft => (isHarm(draft) || !onlyDescribes(draft)) && !(draft.stance === 'denied' && draft.match.compiled.pattern.onlyIfSo)),
    supposed: [...settleInside(sentence, inside ?? [], scene.grammar), ...asked].map(match => draftOf(scene, sentence, match))
  }
}

/** "imposed a curfew", "suspended talks": whether a verb's pattern asks for the noun of another and tells the same kind of thing, or that it is off. */
const names = (verb: Match, noun: Match): boolean =>
  !verb.frame.nominal &&
  verb.frame.subject.length > 0 &&
  (callsOff(verb, noun) || verb.compiled.type.split('/')[0] === noun.compiled.type.split('/')[0]) &&
  !verb.compiled.type.startsWith('ASSAULT') &&
  verb.fillings.some(({ role, heads }) => role === undefined && heads.includes(noun.frame.anchor))

const callsOff = (verb: Match, noun: Match): boolean =>
  /^(REJECT|SANCTION\/discontinue)/.test(verb.compiled.type) && noun.compiled.type.startsWith('CONSULT')

/** The rules, and the words that a sentence has: a pattern that lacks one of its words there need not be tried. */
type Tried = { readonly rules: RuleIndex; readonly said: ReadonlySet<string> }

function matchesAt(scene: Scene, sentence: Sentence, index: number, { rules, said }: Tried): readonly Match[] {
  const token = sentence.tokens[index]!
  const out: Match[] = []
  const lemma = token.lemma.toLowerCase()
  const verbal = isVerbal(sentence, index) || (token.tag === 'ADJ' && token.relation === 'amod' && /ed$/.test(token.words))
  const fitting = (patterns: readonly CompiledPattern[] = []): readonly CompiledPattern[] =>
    patterns.filter(({ words }) => hasAll(said, words))
  if (verbal) {
    // A predicate with a copula has the rules of "be", and its own.
    const isCopular = deps(sentence, index, 'cop').length > 0
    const own = fitting(rules.verbs.get(lemma))
    const ofBe = isCopular && lemma !== 'be' ? fitting(rules.verbs.get('be')) : []
    if (own.length + ofBe.length > 0) {
      const frame = verbFrame(sentence, index, scene.grammar)
      out.push(...best(scene, sentence, frame, ofBe), ...best(scene, sentence, { ...frame, lemma }, own))
    }
  }
  const nouns = rules.nouns.get(lemma)
  if (nouns === undefined || !(token.tag === 'NOUN' || token.tag === 'PROPN' || isFate(scene, sentence, index))) return out
  const nominal = fitting(nouns)
  if (nominal.length === 0 || around(scene.times[sentence.index], index).length > 0 || isOfName(scene, sentence, index)) return out
  out.push(...best(scene, sentence, nounFrame(sentence, index, scene.grammar), nominal))
  return out
}

function hasAll(said: ReadonlySet<string>, words: CompiledPattern['words']): boolean {
  for (const some of words) if (!hasAny(said, some)) return false
  return true
}

function hasAny(said: ReadonlySet<string>, some: readonly string[]): boolean {
  for (const word of some) if (said.has(word)) return true
  return false
}

/** "the Forces for the Liberation of Rwanda": a capital noun inside a party's name tells of no deed. */
const isOfName = (scene: Scene, sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.tag === 'PROPN' && around(scene.actors[sentence.index], index).some(({ head }) => head !== index)

/** "17 dead as …", "29 rebels dead in a blast": an adjective that is counted or said of someone tells what became of them. */
const isFate = (scene: Scene, sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.tag === 'ADJ' &&
  deps(sentence, index, 'cop').length === 0 &&
  ((scene.counts[sentence.index] ?? []).some(count => count.head === index) || deps(sentence, index, 'nsubj').length > 0)

/** The heaviest match for each kind of claim, of a rule that yields only where no other fits; the earlier pattern wins a tie. */
function best(scene: Scene, sentence: Sentence, frame: Frame, patterns: readonly CompiledPattern[]): readonly Match[] {
  const all = gather(patterns, compiled => matchPattern(scene, sentence, frame, compiled) ?? [])
  const top = new Map<string, Match>()
  for (const match of all) {
    const { kind } = match.compiled.rule
    if (rank(match) > rank(top.get(kind))) top.set(kind, match)
  }
  return [...top.values()].map(match => fillFromOthers(match, all))
}

const rank = (match: Match | undefined): number => (match === undefined ? -1 : match.weight + (match.compiled.rule.yields ? 0 : beyond))

/** More than any pattern weighs. */
const beyond = 1000

/** "peace talks between A and B": what another pattern of the same rule finds in a role that the best leaves empty. */
function fillFromOthers(match: Match, all: readonly Match[]): Match {
  const others = all.filter(
    other => other !== match && other.compiled.rule === match.compiled.rule && other.compiled.type === match.compiled.type
  )
  const fillings = [...match.fillings]
  for (const filling of gather(others, other => other.fillings)) {
    const { role, heads, actors, places } = filling
    const isNew = fillings.every(one => one.role !== role && !one.heads.some(head => heads.includes(head)))
    if (role !== undefined && actors.length + places.length > 0 && isNew) fillings.push(filling)
  }
  return { ...match, fillings }
}

/** "a wave of possible refugees": a hedge on those who flee holds for what happens; "arrested suspected rebels" doubts who they are, not the arrest. */
const hedgedBy = (sentence: Sentence, heads: readonly number[], scene: Scene): Draft['stance'] | undefined =>
  gather(heads, head => deps(sentence, head, 'amod'))
    .map(index => scene.grammar.hedges.get(sentence.tokens[index]!.lemma.toLowerCase()))
    .find(stance => stance === 'possible')

/** "tried to take the town": what was only tried is not done, but for violence and moves, in which the try is a deed. */
function stanceOfDeed(scene: Scene, sentence: Sentence, { frame, compiled }: Match): Draft['stance'] {
  const { standing } = readStanding(sentence, frame.anchor, scene.grammar)
  // "marched to demand", "came to protest": what is said is done where it was come for.
  if (standing === 'aimed' && /^(REQUEST|ACCUSE|PROTEST)/.test(compiled.type) && sentence.tokens[frame.anchor]!.relation === 'advcl')
    return 'asserted'
  return standing === 'tried' && /^(COERCE|RETREAT|DISPLACE)/.test(compiled.type) ? 'planned' : stances[standing]
}

/** "No one was hurt", "caused no injuries": a count of nought is told, nothing is denied. */
function stanceOf(scene: Scene, sentence: Sentence, match: Match, figures: Draft['figures']): Draft['stance'] {
  const stance = stanceOfDeed(scene, sentence, match)
  const nought = figures.some(({ count, what }) => count === 0 && what === match.compiled.pattern.figures)
  if (match.compiled.pattern.denies) return stance === 'asserted' ? 'denied' : stance === 'denied' ? 'asserted' : stance
  return nought && stance === 'denied' ? 'asserted' : stance
}

function draftOf(scene: Scene, sentence: Sentence, match: Match): Draft {
  const figures = figuresOf(scene, sentence, match)
  const of = (role: string) => match.fillings.filter(filling => filling.role === role)
  const heads = unique(gather(match.fillings, filling => filling.heads))
  return {
    sentence,
    match,
    anchor: match.frame.anchor,
    kind: match.compiled.rule.kind,
    type: match.compiled.type,
    by: match.frame.nominal && match.compiled.rule.kind === 'toll' ? [] : findDoers(scene, sentence, match),
    to: findSufferers(scene, sentence, match, figures),
    at: unique(gather(of('at'), filling => filling.places)),
    heads,
    ...(match.compiled.pattern.figures ? { harm: match.compiled.pattern.figures } : {}),
    deeds: unique([
      ...gather(
        match.fillings.filter(({ role, actors }) => (role === undefined || role === 'by') && actors.length === 0),
        filling => filling.heads
      ),
      ...match.frame.obliques.map(({ head }) => head)
    ]).filter(head => isOf(classesOf(scene, sentence, head), ['violence'])),
    toHeads: unique(gather(of('to'), filling => filling.heads)),
    merged: [],
    source: [],
    stance:
      hedgedBy(
        sentence,
        [...(match.compiled.type === 'DISPLACE' ? gather(of('to'), filling => filling.heads) : []), ...match.words],
        scene
      ) ?? stanceOf(scene, sentence, match, figures),
    figures
  }
}

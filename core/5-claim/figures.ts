import { gather } from '#base'
import type { CountMention, FigureKind } from '#mention'
import type { Sentence } from '#sentence'
import type { Match } from './match.ts'
import { around, classesOf, headedBy, isOf, type Scene } from './scene.ts'
import { talliedBy } from './tallied-by.ts'
import { caseLemmas, deps, isUnder } from './walk.ts'

/** Numbers of a match: on those it does something to, with what the pattern says of them; on all else, as the counted noun says. */
export function figuresOf(scene: Scene, sentence: Sentence, match: Match): readonly CountMention[] {
  const counts = scene.counts[sentence.index] ?? []
  const meant = match.compiled.pattern.figures as FigureKind | undefined
  const out: CountMention[] = [...singlePersons(scene, sentence, match, counts)]
  for (const filling of match.fillings) {
    const suffers = meant !== undefined && (filling.role === 'to' || (filling.role === undefined && filling.heads.length > 0))
    for (const head of filling.heads) {
      for (const count of counts.filter(one => belongs(sentence, one, head))) {
        if (count.rule === 'indefinite-one' && !suffers) continue
        if (count.what === 'places' && count.count === undefined) continue
        // Four trucks that are held or hit are trucks still.
        const what = suffers && !/^(vehicles|aircraft)$/.test(count.what ?? '') ? meant : asForce(scene, sentence, match, count)
        if (what !== undefined && (suffers || filling.role !== 'by')) out.push({ ...count, what })
        else if (filling.role === 'by' && what !== undefined && what !== 'people') out.push({ ...count, what })
      }
    }
  }
  const named = stated(sentence, match)
  for (const count of counts)
    if (!named.includes(count.head)) continue
    else if (isThing(count, match.compiled.type)) out.push(count)
    else if (asForce(scene, sentence, match, count) === 'troops') out.push({ ...count, what: 'troops' })
  if (match.frame.nominal && meant !== undefined)
    for (const count of counts) if (count.head === match.frame.anchor) out.push({ ...count, what: meant })
  if (meant !== undefined) out.push(...talliedBy(scene, sentence, match, counts).map(count => ({ ...count, what: meant })))
  return distinct(out.filter(count => !isWhole(sentence, count, out)))
}

/** "Two of three hostages were killed", "of the nine held, two fled": the whole is those of whom a part is told. */
const isWhole = (sentence: Sentence, count: CountMention, all: readonly CountMention[]): boolean =>
  all.some(
    other =>
      other !== count &&
      count.partOf === undefined &&
      ((other.from < count.from && count.to <= other.to) ||
        (sentence.tokens[count.head]!.head === other.head && caseLemmas(sentence, count.head).includes('of')))
  )

/** "Omar Ali was killed", "a captain and his driver died": each person by name or in the singular is a count of one, though no number says so. */
function singlePersons(scene: Scene, sentence: Sentence, match: Match, counts: readonly CountMention[]): readonly CountMention[] {
  const what = match.compiled.pattern.figures as FigureKind | undefined
  if (what === undefined) return []
  const heads = gather(
    match.fillings.filter(({ role }) => role === 'to'),
    filling => filling.heads
  )
  return gather(heads, head =>
    counts.some(count => belongs(sentence, count, head)) ? [] : (singlePerson(scene, sentence, head, what) ?? [])
  )
}

function singlePerson(scene: Scene, sentence: Sentence, head: number, what: FigureKind): CountMention | undefined {
  const actor =
    headedBy(scene.actors[sentence.index], head)[0] ??
    around(scene.actors[sentence.index], head).find(({ kind, form }) => kind === 'person' && form === 'name')
  const { tag, words, lemma } = sentence.tokens[head]!
  const classes = classesOf(scene, sentence, head)
  const isSingular = tag === 'NOUN' && words.toLowerCase() === lemma.toLowerCase() && !scene.grammar.peopleAtLarge.has(lemma.toLowerCase())
  const single = isSingular && isOf(classes, ['people']) && !isOf(classes, ['body', 'crowd'])
  const named = deps(sentence, head, ['flat', 'appos']).some(index => headedBy(scene.actors[sentence.index], index)[0]?.kind === 'person')
  if (!actor || !(single || named || (actor.kind === 'person' && actor.form === 'name'))) return undefined
  const { from, to, span } = actor
  return {
    sentence: sentence.index,
    from,
    to,
    head,
    words: actor.words,
    span,
    rule: 'one-person',
    certainty: 'inferred',
    count: 1,
    bound: 'exact',
    what,
    who: actor.words
  }
}

/** "took 40 rifles and three mortars", "has nine posts along the river": things that the pattern itself names. */
const isThing = ({ what, rule }: CountMention, type: string): boolean =>
  rule !== 'indefinite-one' &&
  ((what === 'posts' && !/^(MOBILIZE|agreement)/.test(type)) || what === 'munitions' || what === 'vehicles' || what === 'aircraft')

const stated = (sentence: Sentence, { words, frame }: Match): readonly number[] =>
  gather([...words, ...(frame.nominal ? [frame.anchor] : [])], index => [index, ...deps(sentence, index, 'conj')])

/** Soldiers who are sent, withdrawn or stationed are troops, not people. */
function asForce(scene: Scene, sentence: Sentence, match: Match, count: CountMention): CountMention['what'] {
  const armed = isOf(classesOf(scene, sentence, count.head), ['soldier', 'force', 'fighter', 'police'])
  return armed && count.what === 'people' && /^(MOBILIZE|RETREAT|presence)/.test(match.compiled.type) ? 'troops' : count.what
}

/** A count on a phrase's head, or on a part of it ("including three children"). */
const belongs = (sentence: Sentence, count: CountMention, head: number): boolean => {
  if (count.head === head || (count.from <= head && head < count.to)) return true
  const up = sentence.tokens[head]!.head
  if (sentence.tokens[head]!.relation === 'nmod' && up >= 0 && (count.head === up || (count.from <= up && up < count.to))) return true
  if (!isUnder(sentence, count.head, head)) return false
  // "a convoy of four trucks": what a thing is made of.
  if (
    /^(vehicles|aircraft)$/.test(count.what ?? '') &&
    sentence.tokens[count.head]!.head === head &&
    caseLemmas(sentence, count.head).includes('of')
  )
    return true
  for (let at = count.head; at !== head; at = sentence.tokens[at]!.head)
    if (/^(acl|advcl|parataxis|ccomp)/.test(sentence.tokens[at]!.relation) && count.partOf === undefined) return false
  return count.partOf !== undefined
}

export const distinct = (counts: readonly CountMention[]): readonly CountMention[] => {
  const seen = new Map<string, CountMention>()
  for (const count of counts) if (!seen.has(String(count.span))) seen.set(String(count.span), count)
  return [...seen.values()].sort((a, b) => a.span[0] - b.span[0])
}

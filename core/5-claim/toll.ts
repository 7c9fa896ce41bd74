import type { TimeMention } from '#mention'
import type { Draft } from './draft.ts'
import { isHarm } from './is-harm.ts'
import { classesOf, isOf, type Scene } from './scene.ts'
import { deps } from './walk.ts'

/** Counts that are said of a whole war or of weeks and years are a toll, not an event: "have been killed since 2011", "the violence displaced 40,000". */
export function asToll(scene: Scene, draft: Draft): Draft {
  const what = draft.harm
  const counted = draft.figures.filter(figure => figure.what === what)
  if (
    draft.kind !== 'event' ||
    what === undefined ||
    counted.length === 0 ||
    !(isHarm(draft) || ['displaced', 'detained', 'abducted'].includes(what))
  )
    return draft
  const many = counted.some(figure => (figure.count ?? 0) >= 1000)
  const few = counted.every(figure => (figure.count ?? 0) < 1000)
  const ownDeed = few && draft.by.length > 0 && isOfDays(draft.on) && !draft.match.frame.passive
  if (ownDeed && !ofConflict(scene, draft) && !(isLong(draft.on) && isPerfect(draft))) return draft
  const whole =
    isLong(draft.on) ||
    ofConflict(scene, draft) ||
    (many && what === 'killed') ||
    (what === 'displaced' && many && draft.by.length === 0 && !/^TO/.test(draft.match.compiled.pattern.when))
  const deed = !draft.match.compiled.pattern.figures && (draft.type.includes('/') || draft.by.length > 0)
  if (!whole || (deed && !isLong(draft.on)) || isOneDeed(draft)) return draft
  return {
    ...draft,
    kind: 'toll',
    type: what,
    to: draft.to.map(actor => (/^(people|persons|lives)$/i.test(actor.words) ? withoutSide(actor) : actor))
  }
}

/** "Gangs have killed 90 people this year": up to now, and no deed of one day. */
const isPerfect = ({ sentence, anchor }: Draft): boolean =>
  deps(sentence, anchor, 'aux').some(index => /^(have|has)$/i.test(sentence.tokens[index]!.words))

/** "died in an attack in March 1988": one deed, however roughly it is dated. */
const isOneDeed = ({ sentence, anchor, merged, type }: Draft): boolean =>
  type.startsWith('ASSAULT') &&
  [anchor, ...merged].some(
    index =>
      sentence.tokens[index]!.tag === 'NOUN' && deps(sentence, index, 'det').some(det => sentence.tokens[det]!.lemma.toLowerCase() === 'a')
  )

/** A war's dead are "people" of every side. */
function withoutSide({ side: _, ...actor }: Draft['to'][number]): Draft['to'][number] {
  return actor
}

/** A day, or the week within which a deed was done: "raided the town last week, killing dozens". */
function isOfDays(time: TimeMention | undefined): boolean {
  if (time?.date === undefined) return false
  const [from, to] = time.date.split('/')
  return (
    to === undefined || (time.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(from!) && /^\d{4}-\d\d-\d\d$/.test(to) && days(from!, to) <= 6)
  )
}

/** A span of time that no single event fills: an interval, a month, a year. */
function isLong(time: TimeMention | undefined): boolean {
  if (!time?.date) return false
  if (/^\d{4}(-\d{2})?$/.test(time.date)) return true
  const [from, to] = time.date.split('/')
  return to !== undefined && from !== '..' && to !== '..' && days(from!, to) >= 4
}

const days = (from: string, to: string): number => (Date.UTC(...parts(to)) - Date.UTC(...parts(from))) / 86_400_000
const parts = (date: string): [number, number, number] => {
  const [year, month, day] = date.split('-').map(Number)
  return [year ?? 0, (month ?? 1) - 1, day ?? 1]
}

/** "in the conflict", "the war has killed": the conflict itself stands as the frame or the place of the count. */
function ofConflict(scene: Scene, draft: Draft): boolean {
  const { frame } = draft.match
  const nouns = [draft.anchor, ...draft.merged].filter(index => draft.sentence.tokens[index]?.tag === 'NOUN')
  const heads = [...frame.subject, ...frame.obliques.map(({ head }) => head), ...nouns]
  return heads.some(head => isOf(classesOf(scene, draft.sentence, head), ['conflict']))
}

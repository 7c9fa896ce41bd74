import { gather } from '#base'
import type { Sentence } from '#sentence'
import { isDisclaimed } from './authors.ts'
import { companionsOf } from './companions-of.ts'
import type { Draft } from './draft.ts'
import { actorsOf, unique } from './fill.ts'
import { verbFrame } from './frame.ts'
import { isCrowd } from './is-crowd.ts'
import type { Match } from './match.ts'
import { nounFrame } from './noun-frame.ts'
import { classesOf, headedBy, isOf, type Scene } from './scene.ts'
import { unnamed } from './unnamed.ts'
import { above, caseLemmas, deps } from './walk.ts'

/** Who acts: as filled; a deed in which the sentence's subject takes part ("advanced in an offensive against …") is done by that subject. */
export function findDoers(scene: Scene, sentence: Sentence, match: Match): Draft['by'] {
  if (match.frame.nominal && isOf(classesOf(scene, sentence, match.frame.anchor), ['toll'])) return []
  // "buried their dead": whose dead they are did not kill them.
  const isOfDead = match.frame.nominal && isOf(classesOf(scene, sentence, match.frame.anchor), ['victim'])
  const named = unique([
    ...bearersOf(scene, sentence, match),
    ...gather(
      match.fillings.filter(filling => filling.role === 'by' && !isOfDead),
      filling => filling.actors
    )
  ])
  const places = match.frame.nominal ? named.filter(actor => isItsPlace(scene, sentence, actor)) : []
  const filled = named.filter(actor => places.every(place => place.name !== actor.name) && !isMeansOf(scene, sentence, actor, named))
  if (filled.length > 0) return unique([...opponentsOf(scene, sentence, match), ...filled, ...companionsOf(scene, sentence, match)])
  const causers = causersOf(scene, sentence, match)
  if (causers.length > 0) return causers
  const byDeed = match.compiled.rule.kind === 'event' && !match.frame.nominal ? doersOfMeans(scene, sentence, match) : []
  if (byDeed.length > 0) return byDeed
  const crowd = crowdOf(scene, sentence, match)
  if (crowd.length > 0) return crowd
  if (match.compiled.rule.kind === 'state')
    return unique(
      gather(
        match.fillings.filter(filling => filling.role === undefined),
        filling => gather(filling.heads, head => actorsOf(scene, sentence, head))
      )
    )
  return match.frame.nominal && match.compiled.rule.kind === 'event' ? partakersOf(scene, sentence, match.frame.anchor) : []
}

/** "Thousands marched": a bare quantity of those who act is one of people. */
function crowdOf(scene: Scene, sentence: Sentence, { fillings, compiled }: Match): Draft['by'] {
  if (!compiled.subject || compiled.nominal) return []
  return gather(
    fillings.filter(({ role, actors }) => role === 'by' && actors.length === 0),
    ({ heads }) => heads.filter(head => isCrowd(scene, sentence, head))
  )
    .slice(0, 1)
    .map(head => unnamed(scene, sentence, { from: head, to: head + 1, head }, { rule: 'who-is-counted', name: 'people' }))
}

/** "an Israeli drone strike": the drone is Israel's, and no second one who strikes. */
const isMeansOf = (scene: Scene, sentence: Sentence, actor: Draft['by'][number], all: Draft['by']): boolean =>
  actor.sentence === sentence.index &&
  isOf(classesOf(scene, sentence, actor.head), ['aircraft', 'weapon', 'munition']) &&
  all.some(other => other !== actor && other.side === actor.side && other.kind === 'state')

/** "Soldiers forced villagers to flee": who makes people leave displaces them. */
function causersOf(scene: Scene, sentence: Sentence, { frame, compiled }: Match): Draft['by'] {
  const { relation, head } = sentence.tokens[frame.anchor]!
  if (compiled.type !== 'DISPLACE' || relation !== 'xcomp' || frame.nominal) return []
  const lemma = sentence.tokens[head]!.lemma.toLowerCase()
  if (!scene.grammar.objectControl.has(lemma) || scene.grammar.signatures.get(lemma)?.done !== 'fact') return []
  return unique(gather(verbFrame(sentence, head, scene.grammar).subject, index => actorsOf(scene, sentence, index)))
}

/** "the army responded with strikes that killed nine": what kills is a deed, and whoever does the deed kills; one who is blamed for it blames nobody. */
function doersOfMeans(scene: Scene, sentence: Sentence, match: Match): Draft['by'] {
  const told = match.fillings.filter(({ role, actors }) => role === 'by' || (role === undefined && actors.length === 0))
  if (match.compiled.type.startsWith('ACCUSE')) return []
  const deeds = unique([...gather(told, ({ heads }) => heads), ...match.words]).filter(
    head =>
      sentence.tokens[head]!.tag === 'NOUN' &&
      isOf(classesOf(scene, sentence, head), ['violence']) &&
      !isDisclaimed(sentence, head, scene.grammar)
  )
  return unique(
    gather(deeds, head => {
      const own = unique(gather(nounFrame(sentence, head, scene.grammar).subject, index => actorsOf(scene, sentence, index)))
      return own.length > 0 ? own.filter(actor => !isItsPlace(scene, sentence, actor)) : partakersOf(scene, sentence, head)
    })
  )
}

/** "took the town after clashes with the army": whoever took it fought the army. */
function opponentsOf(scene: Scene, sentence: Sentence, { frame, fillings }: Match): Draft['by'] {
  if (!frame.nominal || !isOf(classesOf(scene, sentence, frame.anchor), ['violence', 'conflict'])) return []
  const heads = gather(
    fillings.filter(({ role }) => role === 'by'),
    filling => filling.heads
  )
  const against = heads.length > 0 && heads.every(head => caseLemmas(sentence, head).some(one => scene.grammar.opposing.has(one)))
  return against ? partakersOf(scene, sentence, frame.anchor, scene.grammar.outlasting) : []
}

/** Who takes part in a deed: the subject of the verb that it hangs on, or its owner. */
function partakersOf(scene: Scene, sentence: Sentence, deed: number, also: ReadonlySet<string> = new Set()): Draft['by'] {
  let at = deed
  for (const up of above(sentence, deed).slice(0, 3)) {
    if (
      !/^(obl|nmod|appos|parataxis)/.test(sentence.tokens[at]!.relation) ||
      !caseLemmas(sentence, at).every(one => scene.grammar.partaking.has(one) || also.has(one))
    )
      return []
    if (sentence.tokens[up]!.tag === 'VERB') {
      // "Four died in the raids": who dies in a deed has no part in it.
      const verb = sentence.tokens[up]!.lemma.toLowerCase()
      if (caseLemmas(sentence, at).some(one => scene.grammar.suffering.has(`${verb} ${one}`))) return []
      // "the government spoke of an attack": who tells of a deed has no part in it.
      if (scene.grammar.saying.has(verb) && caseLemmas(sentence, at).some(one => one === 'of' || one === 'about')) return []
      const frame = verbFrame(sentence, up, scene.grammar)
      // "accusing Chad of a raid": it is of whom that is said.
      if (scene.grammar.doubting.has(verb)) return unique(gather(frame.object, head => actorsOf(scene, sentence, head)))
      return frame.passive
        ? []
        : unique(gather(frame.subject, head => actorsOf(scene, sentence, head))).filter(actor => actor.side !== 'civilians')
    }
    if (isDisclaimed(sentence, at, scene.grammar)) return []
    const owners = unique(gather(deps(sentence, up, 'nmod:poss'), head => actorsOf(scene, sentence, head)))
    if (owners.length > 0) return owners
    at = up
  }
  return []
}

/** "killed in an Amhara drone strike": a town or province before a deed, read as where it was, did not do it. */
const isItsPlace = (scene: Scene, sentence: Sentence, actor: Draft['by'][number]): boolean =>
  actor.certainty === 'inferred' &&
  actor.sentence === sentence.index &&
  (scene.places[sentence.index] ?? []).some(place => place.literal && place.precision !== 'country' && place.head === actor.head)

/** "Belarus, a patron of the junta", "its partner Chad": whom a noun for what someone is to another stands beside. */
function bearersOf(scene: Scene, sentence: Sentence, { frame, compiled }: Match): Draft['by'] {
  if (!frame.nominal || compiled.rule.kind !== 'state') return []
  const token = sentence.tokens[frame.anchor]!
  const beside = [...(token.relation === 'appos' ? [token.head] : []), ...deps(sentence, frame.anchor, ['appos', 'flat'])]
  return unique(gather(beside, head => headedBy(scene.actors[sentence.index], head).slice(0, 1))).filter(actor => actor.form === 'name')
}

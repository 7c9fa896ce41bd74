import type { ActorMention } from '../mention.ts'
import { isAttacker } from './is-attacker.ts'
import { meaning, type ReferenceScene } from './reference-scene.ts'
import { resolvePair } from './resolve-pair.ts'

/** Over how many sentences the same noun again means the same. */
const REACH = 6

/** Rules whose mentions say no more than their noun does: these may refer back. */
const open = /^(noun|theatre-own|state-name|unknown-group)$/

/** A definite description as the earlier actor that it takes up: "the group", "the ministry", "the Observatory", "the two countries". */
export function resolveDescription(mention: ActorMention, scene: ReferenceScene): ActorMention {
  const pair = resolvePair(mention, scene)
  if (pair) return pair
  if (open.test(mention.rule) && isCounted(mention, scene)) return groupOfFighters(mention, scene) ?? mention
  if (!open.test(mention.rule) || !isDefinite(mention, scene) || isOwned(mention, scene)) return mention
  const lemma = lemmaOf(mention, scene)
  const group = scene.knowledge.words.takesUp[lemma] === 'group'
  // "Wagner … JNIM gunmen … the group": the one told of last, though another bears the word in its name.
  const sameNoun = group ? undefined : takenUp(lemma, mention, scene)
  if (sameNoun) return meaning(mention, sameNoun, 'description-of-name')
  const near = scene.earlier.since(mention.sentence - REACH).filter(({ form, certainty }) => form !== 'pronoun' || certainty === 'inferred')
  const speaker = speaks(mention, scene) ? latest(near, candidate => isVoice(candidate, lemma, mention, scene)) : undefined
  // A monitor quoted before a group that fights was named is not "the group" that speaks of its deed.
  const isPassed = speaker !== undefined && near.some(one => one.class === 'armed group' && one.sentence > speaker.sentence)
  if (speaker && !isPassed) return meaning(mention, speaker, 'description-of-voice')
  const sameHead = group ? undefined : latest(near, candidate => repeats(candidate, lemma, scene))
  if (sameHead) return meaning(mention, sameHead, 'description-again')
  const beside = near.filter(candidate => mention.sentence - candidate.sentence <= 4 && ofClass(candidate, lemma, mention, scene))
  // "The Red Cross says … the group held them": a group that says nothing is one that fights, where there is one.
  const byClass =
    (group && (isPassed || !speaks(mention, scene)) ? latest(beside, ({ class: theirs }) => theirs === 'armed group') : undefined) ??
    beside.at(-1)
  return byClass ? meaning(mention, byClass, 'description-of-class') : mention
}

function isDefinite(mention: ActorMention, scene: ReferenceScene): boolean {
  const { words } = scene.knowledge
  const first = scene.sentences[mention.sentence]?.tokens[mention.from]?.words.toLowerCase() ?? ''
  return (
    words.definites.includes(first) ||
    (mention.to - mention.from === 1 && /^(group|ministry)$/.test(words.takesUp[lemmaOf(mention, scene)] ?? ''))
  )
}

/** "the prime minister's office": whose it is tells which one, and it is no other that was named before. */
const isOwned = ({ sentence, head }: ActorMention, scene: ReferenceScene): boolean => {
  const { tokens = [], dependents = [] } = scene.sentences[sentence] ?? {}
  return (dependents[head] ?? []).some(child => tokens[child]?.relation === 'nmod:poss' && /^(NOUN|PROPN)$/.test(tokens[child]?.tag ?? ''))
}

/** "Jets bombed PKK camps … 12 militants were killed": counted fighters are of the one armed group named in this sentence or the one before. */
function groupOfFighters(mention: ActorMention, scene: ReferenceScene): ActorMention | undefined {
  if (!scene.knowledge.nouns.get(lemmaOf(mention, scene))?.classes.includes('fighter')) return undefined
  const groups = scene.earlier
    .since(mention.sentence - 1)
    .filter(one => one.form !== 'pronoun' && one.class === 'armed group' && one.id !== undefined)
  const [group] = groups
  const one = group && groups.every(other => other.id === group.id) && group.side !== scene.theatre.parties?.government
  return one && group ? { ...meaning(mention, group, 'counted-fighters'), kind: mention.kind } : undefined
}

const isCounted = (mention: ActorMention, scene: ReferenceScene): boolean =>
  (scene.sentences[mention.sentence]?.tokens ?? []).slice(Math.max(0, mention.from - 1), mention.head).some(token => token.tag === 'NUM')

const lemmaOf = (mention: ActorMention, scene: ReferenceScene): string =>
  scene.sentences[mention.sentence]?.tokens[mention.head]?.lemma.toLowerCase() ?? ''

const latest = (list: readonly ActorMention[], test: (candidate: ActorMention) => boolean): ActorMention | undefined => list.findLast(test)

/** A name that holds the noun: "the Observatory" takes up "Syrian Observatory for Human Rights", "the coalition" "US-led coalition". */
const takenUp = (lemma: string, { kind }: ActorMention, { earlier, knowledge }: ReferenceScene): ActorMention | undefined =>
  kind === 'person' || knowledge.words.tooCommon.includes(lemma) ? undefined : earlier.named(lemma)

/** Whether a mention is the subject of a verb of saying. */
export function speaks(mention: ActorMention, scene: Pick<ReferenceScene, 'sentences' | 'knowledge'>): boolean {
  const { tokens = [] } = scene.sentences[mention.sentence] ?? {}
  const token = tokens[mention.head]
  return token?.relation === 'nsubj' && scene.knowledge.words.sayVerbs.includes(tokens[token.head]?.lemma.toLowerCase() ?? '')
}

/** "The group said": the monitor that the report quotes, if it names one. */
const isVoice = (candidate: ActorMention, lemma: string, mention: ActorMention, scene: ReferenceScene): boolean =>
  scene.knowledge.words.takesUp[lemma] === 'group' && candidate.side === 'monitor' && mention.sentence - candidate.sentence <= 4

/** The same noun with more said of it before: "Kenyan officials … the officials". */
function repeats(candidate: ActorMention, lemma: string, scene: ReferenceScene): boolean {
  const known = candidate.side !== undefined || candidate.rule === 'description-of-class'
  if (candidate.form !== 'description' || !known || open.test(candidate.rule)) return false
  return candidate.side !== 'civilians' && lemmaOf(candidate, scene) === lemma
}

function ofClass(candidate: ActorMention, lemma: string, mention: ActorMention, scene: ReferenceScene): boolean {
  const named = candidate.id !== undefined || candidate.form === 'name'
  const theirs = candidate.class ?? ''
  switch (scene.knowledge.words.takesUp[lemma]) {
    case 'group':
      return named && /^(group|organisation)$/.test(candidate.kind) && !/^(army|armed forces|government|media)|ministry/.test(theirs)
    case 'agency':
      return named && (candidate.kind === 'media' || candidate.side === 'United Nations')
    case 'ministry':
      return /ministry/.test(theirs)
    case 'minister':
      return candidate.kind === 'person' && /minister|official/.test(theirs)
    case 'troops':
      return candidate.sentence === mention.sentence && isForeignForce(candidate, scene)
    case 'attackers':
      return isAttacker(candidate, mention, scene)
    default:
      return ofNoun(candidate, lemma, scene, named)
  }
}

/** "The troops" of whom the sentence speaks: a state or its officials, not the theatre's own. */
const isForeignForce = (candidate: ActorMention, scene: ReferenceScene): boolean =>
  candidate.side !== undefined &&
  /^(army|armed forces|soldier|official|speaker|ministry|state|government|leader)/.test(candidate.class ?? '') &&
  candidate.side !== scene.theatre.parties?.government

function ofNoun(candidate: ActorMention, lemma: string, scene: ReferenceScene, named: boolean): boolean {
  const classes = scene.knowledge.nouns.get(lemma)?.classes ?? []
  if (classes.includes('leader') || classes.includes('official')) return candidate.kind === 'person' && candidate.class === lemma
  return classes.includes('fighter') && named && /armed group|party/.test(candidate.class ?? '') && ofRebels(candidate, lemma, scene)
}

/** "The rebels" are of the theatre's rebels; "the militants" may be any armed group. */
const ofRebels = (candidate: ActorMention, lemma: string, scene: ReferenceScene): boolean =>
  !scene.knowledge.words.rebelWords.includes(lemma) ||
  candidate.side === scene.theatre.parties?.rebelsSide ||
  scene.theatre.parties?.rebelsSide === undefined

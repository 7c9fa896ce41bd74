import { conjunctsOf, isNegated, isRelation, type Sentence } from '#sentence'
import type { ActorKnowledge, PronounKind } from '../actors/actor-knowledge.ts'
import type { ActorMention } from '../mention.ts'
import { deedBefore } from './deed-before.ts'
import { didBefore } from './did-before.ts'
import { isDoneToNext } from './is-done-to-next.ts'
import { isSomeOfThose } from './is-some-of-those.ts'
import { isPlaceBefore, isThingBeside } from './of-a-thing.ts'
import { meaning, meaningAll, type ReferenceScene, sameActor } from './reference-scene.ts'
import { bothSay, claims, isDeadSpeaker, speaksOfSelf, speaksOn } from './speaks-of.ts'
import { spoilersOf } from './spoilers-of.ts'
import { whoseBody } from './whose-body.ts'

/** How many mentions back a pronoun may reach. */
const REACH = 80

/** A third-person pronoun as the earlier mention that fits it best by number, kind, nearness and role; as it is when none does. */
export function resolvePronoun(mention: ActorMention, scene: ReferenceScene): ActorMention {
  const pronoun = scene.knowledge.words.pronouns[mention.words.toLowerCase()]
  if (pronoun?.person === 1) {
    const issuer = scene.issuer(mention)
    return issuer ? { ...mention, ...issuer } : mention
  }
  if (pronoun?.person !== 3) return mention
  if (isEmpty(mention, scene.sentences)) return { ...mention, rule: 'pronoun-without-referent' }
  if (pronoun.animacy === 'thing' && isPlaceBefore(mention, scene)) return { ...mention, rule: 'pronoun-of-a-place' }
  const deed = pronoun.animacy === 'person' ? undefined : deedBefore(mention, scene)
  if (deed) return deed.doer ? meaning(mention, deed.doer, 'pronoun-of-a-deed') : { ...mention, rule: 'pronoun-of-a-deed' }
  const doers = [...doersBeside(mention, scene), ...spoilersOf(mention, scene)]
  const ranked = scene.earlier.all
    .slice(-REACH)
    .filter(candidate =>
      mention.sentence - candidate.sentence <= 3 && candidate.form !== 'pronoun' ? true : candidate.certainty === 'inferred'
    )
    .filter(
      candidate =>
        mention.sentence - candidate.sentence <= 3 &&
        fits(candidate, pronoun, scene) &&
        mayBe(candidate, mention, scene) &&
        !doers.some(doer => sameActor(candidate, doer) || candidate.name === doer.name)
    )
    .map((candidate, index) => ({ candidate, score: scoreOf(candidate, mention, scene) + index * 1e-4 }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0] && whoseBody(ranked[0].candidate, scene)
  if (!best || isNobody(best, scene.sentences)) return mention
  if (isThingBeside(mention, best, pronoun, scene)) return { ...mention, rule: 'pronoun-of-a-thing' }
  const together = pronoun.number === 'many' ? coordinated(best, scene) : []
  return together.length > 1
    ? meaningAll(mention, together, 'pronoun-coordination')
    : meaning(mention, best, `pronoun-${pronoun.animacy}-${pronoun.number}`)
}

/** "It is clear that …", "it was reported that …": nothing is meant. */
function isEmpty(mention: ActorMention, sentences: readonly Sentence[]): boolean {
  const sentence = sentences[mention.sentence]
  const token = sentence?.tokens[mention.head]
  if (!sentence || !token || mention.words.toLowerCase() !== 'it' || !isRelation(token.relation, 'nsubj')) return false
  const governor = sentence.tokens[token.head]
  const clause = (sentence.dependents[token.head] ?? []).some(child => /^(ccomp|csubj|xcomp)/.test(sentence.tokens[child]?.relation ?? ''))
  return clause && (governor?.tag === 'ADJ' || token.relation === 'nsubj:pass')
}

function fits(candidate: ActorMention, pronoun: PronounKind, { sentences, knowledge }: ReferenceScene): boolean {
  if (candidate.name === candidate.words && candidate.form === 'pronoun') return false
  if (candidate.class === 'supporter' && candidate.side === undefined) return false
  const plural = isPlural(candidate, sentences)
  if (pronoun.animacy === 'person')
    return (
      candidate.kind === 'person' ||
      (candidate.kind === 'people' &&
        !plural &&
        /^(leader|official|speaker|commander|journalist|activist|fighter|civilian|soldier|police|suspect|victim)$/.test(
          candidate.class ?? ''
        ))
    )
  if (pronoun.animacy === 'thing')
    return (
      (/^(state|organisation|group|media)$/.test(candidate.kind) || isBody(candidate, sentences, knowledge)) &&
      !candidate.members &&
      !(plural && candidate.form === 'description')
    )
  return candidate.kind !== 'person' && candidate.kind !== 'unknown' && (plural || candidate.kind !== 'people')
}

/** "No group has said that it …": nobody is meant. */
const isNobody = ({ sentence, head }: ActorMention, sentences: readonly Sentence[]): boolean =>
  sentences[sentence] !== undefined && isNegated(sentences[sentence], head)

/** "the army", "the militia": people, but one body. */
const isBody = ({ form, sentence, head }: ActorMention, sentences: readonly Sentence[], { nouns }: ActorKnowledge): boolean =>
  form === 'description' && nouns.get(sentences[sentence]?.tokens[head]?.lemma.toLowerCase() ?? '')?.classes.includes('body') === true

const isMany = (words: string): boolean => /^(they|them|their|theirs|themselves)$/i.test(words)

function isPlural(candidate: ActorMention, sentences: readonly Sentence[]): boolean {
  // "attacked the Banyamulenge and looted their shops": people of a people.
  if (candidate.members || candidate.rule === 'nationals') return true
  if (candidate.form === 'pronoun' && isMany(candidate.words)) return true
  const token = sentences[candidate.sentence]?.tokens[candidate.head]
  if (!token || (candidate.form === 'name' && token.tag !== 'NOUN')) return false
  const words = token.words.toLowerCase()
  return (
    (words !== token.lemma.toLowerCase() && /(s|men|children|people)$/.test(words)) ||
    /^(people|police|troops|personnel|authorities)$/.test(words)
  )
}

/** "The soldiers killed six of them": who does it to them; they are others. A possessor may be the same ("lost their homes"). */
function doersBeside(mention: ActorMention, scene: ReferenceScene): readonly ActorMention[] {
  const sentence = scene.sentences[mention.sentence]
  let at = mention.head
  for (let steps = 0; sentence && steps < 4; steps += 1) {
    const token = sentence.tokens[at]
    if (!token || !isRelation(token.relation, ['nmod', 'obl', 'obj', 'iobj', 'conj']) || token.relation === 'nmod:poss') return []
    const over = sentence.tokens[token.head]
    if (over?.tag === 'VERB') {
      const subjectOf = (verb: number): number | undefined =>
        (sentence.dependents[verb] ?? []).find(child => sentence.tokens[child]?.relation === 'nsubj')
      // "Chad blamed Egypt, accusing it": whoever blames goes on.
      const subject = subjectOf(over.index) ?? (over.relation === 'advcl' && /ing$/i.test(over.words) ? subjectOf(over.head) : undefined)
      const doer = scene.earlier.of(mention.sentence).findLast(one => one.head === subject)
      // "Iran and Iraq condemned them": nor are they whoever does it with the first.
      return doer ? [doer, ...coordinated(doer, scene)] : []
    }
    at = token.head
  }
  return []
}

/** A pronoun that is no possessor cannot mean what stands beside it under the same verb, nor what it lies inside of. */
function mayBe(candidate: ActorMention, mention: ActorMention, scene: ReferenceScene): boolean {
  if (candidate.sentence !== mention.sentence) return true
  const tokens = scene.sentences[mention.sentence]?.tokens
  const own = tokens?.[mention.head]
  const other = tokens?.[candidate.head]
  if (!own || !other || (candidate.from <= mention.from && mention.to <= candidate.to)) return false
  // "His family say he was beaten": he is not his family; "it" that is hit is not whoever tells of it.
  if (isOwnedBySame(candidate, mention) || isDeadSpeaker(candidate, mention, scene)) return false
  if (isRelation(own.relation, ['obj', 'obl']) && (candidate.kind === 'media' || candidate.side === 'monitor')) return false
  return isRelation(own.relation, 'nmod:poss') || own.head !== other.head
}

const owners: readonly RegExp[] = [/^(he|him|his)$/i, /^(she|her|hers)$/i, /^(it|its)$/i, /^(they|them|their)$/i]

/** Whether a phrase begins with the possessor that a pronoun repeats. */
const isOwnedBySame = (candidate: ActorMention, mention: ActorMention): boolean =>
  owners.some(one => one.test(candidate.words.split(' ')[0]!) && one.test(mention.words))

function scoreOf(candidate: ActorMention, mention: ActorMention, scene: ReferenceScene): number {
  const { sentences } = scene
  const token = sentences[candidate.sentence]?.tokens[candidate.head]
  const own = sentences[mention.sentence]?.tokens[mention.head]
  const relation = token?.relation ?? ''
  const subject = isRelation(relation, 'nsubj') ? 1.5 : isRelation(relation, ['obj', 'obl']) ? 0.4 : 0
  const parallel = own && isRelation(own.relation, 'nsubj') && isRelation(relation, 'nsubj') ? 0.5 : 0
  const weak = candidate.form === 'demonym' ? -1.5 : candidate.form === 'description' && candidate.side === undefined ? -1 : 0
  const plural = isMany(mention.words)
  const number = plural && !isPlural(candidate, sentences) ? (candidate.kind === 'state' ? -2.5 : -2) : 0
  const voice = candidate.kind === 'media' || candidate.side === 'monitor' ? -0.7 : 0
  const person = candidate.kind === 'person' && /^(he|she|him|her|his|hers)$/i.test(mention.words) ? 3 : 0
  const civilian = candidate.side === 'civilians' ? -0.3 : 0
  const goesOn =
    speaksOn(candidate, mention, scene) || bothSay(candidate, mention, scene)
      ? 1
      : speaksOfSelf(candidate, mention, scene)
        ? 1.5
        : claims(candidate, mention, scene) ||
            didBefore(candidate, mention, scene) ||
            isDoneToNext(candidate, mention, scene) ||
            isSomeOfThose(candidate, mention, scene)
          ? 3
          : 0
  return -2 * (mention.sentence - candidate.sentence) + subject + parallel + weak + civilian + number + voice + person + goesOn
}

/** The mention with all that it is coordinated with. */
export function coordinated(mention: ActorMention, scene: Pick<ReferenceScene, 'sentences' | 'earlier'>): readonly ActorMention[] {
  if (mention.members) return mention.members
  const sentence = scene.sentences[mention.sentence]
  if (!sentence) return []
  const token = sentence.tokens[mention.head]
  const first = token?.relation === 'conj' ? token.head : mention.head
  const heads = [first, ...conjunctsOf(sentence, first).map(conjunct => conjunct.index)]
  const found = scene.earlier.of(mention.sentence).filter(other => heads.includes(other.head))
  return found.length > 1 ? found : []
}

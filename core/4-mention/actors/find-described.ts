import { gather } from '#base'
import { caseOf, isRelation, wordsOf } from '#sentence'
import { isHyphen } from './actor-phrase.ts'
import { actsAlone, type Category } from './category.ts'
import { categoryIn, decideParty } from './decide-party.ts'
import type { ActorFinder, Draft } from './draft.ts'
import { type Phrase, readPhrase } from './read-phrase.ts'
import type { Scene } from './scene.ts'

/** Actors described by a noun: "the rebels", "Syrian army units", "a Turkish security source", "witnesses on the border". */
export const findDescribed: ActorFinder = scene => gather(scene.sentence.tokens, token => describe(token.index, scene) ?? [])

function describe(head: number, scene: Scene): Draft | undefined {
  const token = scene.sentence.tokens[head]
  const match = scene.matchAt[head]
  if (!token || (match && !match.names.some(name => name.loaded))) return undefined
  if (/^(flat|goeswith|aux|cop|case|det|punct|compound:prt|advmod)$/.test(token.relation)) return undefined
  const before = scene.sentence.tokens[head - 1]
  if (before?.relation === 'det' && before.lemma.startsWith('wh')) return undefined
  const phrase = readPhrase(scene, head)
  if (!phrase || (token.tag === 'VERB' && !/^(nsubj|obj|obl|nmod)/.test(token.relation))) return undefined
  const category = categoryIn(phrase, scene)
  if (!isActor(phrase, category, scene)) return undefined
  const qualifies = isRelation(token.relation, ['compound', 'amod'])
  // "rebel hands", "jihadist attacks", "military positions"; whom "terrorist attacks" blame depends on who speaks, and a "military campaign" may be anyone's.
  const mayQualify = token.tag !== 'ADJ' || (!match && (category === 'fighter' || (category === 'soldier' && hasPost(head, scene))))
  if (qualifies && !(mayQualify && standsAlone(head, scene))) return undefined
  if (token.tag === 'ADJ' && !qualifies && !/^(nsubj|obj|obl|nmod|conj|root)/.test(token.relation)) return undefined
  const from = withoutCount(scene, qualifies ? head : phrase.from, head)
  const to = withOwner(scene, phrase, category)
  const words = wordsOf(scene.sentence, from, phrase.to)
  const party = decideParty(phrase, scene, words)
  return { from, to, head, party, form: 'description', weight: phrase.evidence.length > 0 ? 6 : 4, parts: [[phrase.from, head]] }
}

/** A noun of people acts alone; vehicles, aircraft and guns ("artillery") only with something that says whose they are; a body where it is definite or has a role in its clause. */
function isActor(phrase: Phrase, category: Category, scene: Scene): boolean {
  if (category === 'other' || category === 'place') return false
  const owned = phrase.evidence.some(evidence => evidence.tie !== 'sponsor' && evidence.tie !== 'apposition')
  if (category === 'aircraft' || category === 'vehicle' || isGun(phrase)) return owned || phrase.modifiers.includes('military')
  if (phrase.noun.classes.includes('document'))
    return saysSomething(scene, phrase.head) || caseOf(scene.sentence, phrase.head) === 'according to'
  if (actsAlone(category)) return true
  const relation = scene.sentence.tokens[phrase.head]?.relation ?? ''
  if (category === 'state') return isRelation(relation, ['nsubj', 'nmod:poss']) || isPair(scene, phrase)
  return owned || isDefinite(scene, phrase) || isRelation(relation, ['nsubj', 'obl', 'nmod', 'obj', 'conj', 'appos'])
}

const isGun = ({ noun: { classes } }: Phrase): boolean => classes.includes('force') && classes.includes('weapon')

const isPair = (scene: Scene, phrase: Phrase): boolean =>
  scene.sentence.tokens.slice(phrase.from, phrase.head).some(token => scene.knowledge.words.pairWords.includes(token.words.toLowerCase()))

function saysSomething(scene: Scene, head: number): boolean {
  const token = scene.sentence.tokens[head]
  const verb = token && scene.sentence.tokens[token.head]
  return (
    token !== undefined &&
    verb !== undefined &&
    isRelation(token.relation, 'nsubj') &&
    scene.knowledge.words.sayVerbs.includes(verb.lemma.toLowerCase())
  )
}

const isDefinite = (scene: Scene, phrase: Phrase): boolean =>
  scene.knowledge.words.definites.includes(scene.sentence.tokens[phrase.from]?.words.toLowerCase() ?? '')

/** A noun that qualifies another is an actor of its own where the other names no actor: "a rebel attack", "police raids". */
function standsAlone(index: number, scene: Scene): boolean {
  const { tokens } = scene.sentence
  const governor = tokens[tokens[index]?.head ?? -1]
  if (!governor || governor.index < index) return false
  const isTied = isHyphen(tokens[index + 1]) && !(governor.index === index + 2 && governor.tag === 'NOUN')
  if (isTied) return Object.hasOwn(scene.knowledge.words.ties, tokens[index + 2]?.words.toLowerCase() ?? '')
  const classes = classesAt(governor.index, scene)
  if (classes.some(className => /^(happening|violence|counterpart)$/.test(className))) return true
  if (scene.knowledge.words.reigns.includes(governor.lemma.toLowerCase())) return true
  const own = classesAt(index, scene)
  if (
    own.some(className => /^(fighter|armed-group)$/.test(className)) &&
    classes.some(className => /^(place|post|weapon|munition)$/.test(className))
  )
    return true
  return hasPost(index, scene)
}

const classesAt = (index: number, { sentence, knowledge }: Scene): readonly string[] =>
  knowledge.nouns.get(sentence.tokens[index]?.lemma.toLowerCase() ?? '')?.classes ?? []

/** "shelled army positions", "an attack on a police station": a force has posts, and the police all that they are in; who comes to one or is near it does nothing to them. */
function hasPost(index: number, scene: Scene): boolean {
  const owner = classesAt(index, scene)
  const head = scene.sentence.tokens[index]?.head ?? -1
  const post = classesAt(head, scene)
  const isIts =
    (owner.some(className => /^(force|soldier|police)$/.test(className)) && post.includes('post')) ||
    (owner.includes('police') && post.includes('building'))
  return isIts && isHit(head, scene)
}

function isHit(index: number, { sentence, knowledge }: Scene): boolean {
  const { relation } = sentence.tokens[index]!
  if (isRelation(relation, 'obj') || relation === 'nsubj:pass') return true
  return isRelation(relation, ['obl', 'nmod']) && knowledge.words.hostilePrepositions.includes(caseOf(sentence, index) ?? '')
}

/** A counted phrase begins after its number: "more than 300 civilians" is "civilians"; small numbers in words stay. */
function withoutCount(scene: Scene, from: number, head: number): number {
  const { tokens, dependents } = scene.sentence
  const number = (dependents[head] ?? [])
    .filter(child => child < head && child >= from && isRelation(tokens[child]?.relation ?? '', 'nummod'))
    .at(-1)
  if (number === undefined) return from
  const bounded = /\d/.test(tokens[number]?.words ?? '') || (dependents[number] ?? []).length > 0
  return bounded ? number + 1 : from
}

/** "officials from Turkey", "witnesses on the border", "the people of Iraq": the owner belongs to the words. */
function withOwner(scene: Scene, phrase: Phrase, category: Category): number {
  const { tokens, dependents } = scene.sentence
  const near = /^(speaker|official|civilian|supporter|leader|victim|soldier|government)$/.test(category)
    ? /^(of|from|at|on|in|for)$/
    : /^of$/
  for (const child of dependents[phrase.head] ?? []) {
    if (child < phrase.to || !isRelation(tokens[child]?.relation ?? '', 'nmod')) continue
    const opener = tokens[phrase.to]
    if (!opener || !near.test(opener.words.toLowerCase()) || opener.head !== child) continue
    let end = child + 1
    while (end < tokens.length && isRelation(tokens[end]?.relation ?? '', ['flat', 'compound'])) end++
    if (end - phrase.to <= 7) return end
  }
  return phrase.to
}

import { gather } from '#base'
import { headOfRange, wordsOf } from '#sentence'
import { phraseStart } from './actor-phrase.ts'
import { composeOrgan } from './compose-organ.ts'
import { decideParty } from './decide-party.ts'
import type { ActorFinder, Draft } from './draft.ts'
import { type Party, partyOfActor, partyOfName, sideOfState } from './party.ts'
import { nounAt, readPhrase } from './read-phrase.ts'
import { resolveName } from './resolve-name.ts'
import type { Scene } from './scene.ts'

/** Persons: what the encoder names PER, and names after a title, with the side that their role gives them. */
export const findPersons: ActorFinder = scene => {
  const named = gather(
    scene.sentence.names.filter(chunk => chunk.label === 'PER'),
    chunk => wholeName(scene, chunk) ?? []
  )
  const titled = gather(scene.sentence.tokens, token =>
    named.some(chunk => chunk.from <= token.index + 1 && token.index < chunk.to) ? [] : (titledName(scene, token.index) ?? [])
  )
  return gather([...named, ...titled], chunk => readPerson(scene, chunk) ?? [])
}

/** The name without titles before it, and with the parts behind it that the encoder left out. */
function wholeName(scene: Scene, chunk: Range): Range | undefined {
  const { tokens } = scene.sentence
  let { from, to } = chunk
  while (from < to && (isTitle(scene, from) || tokens[from]?.words === '.')) from++
  while (
    tokens[to]?.tag === 'PROPN' &&
    /^(flat|compound)/.test(tokens[to]?.relation ?? '') &&
    scene.matchAt[to] === undefined &&
    isCapital(tokens[to]?.words)
  )
    to++
  return from < to ? { from, to } : undefined
}

const isCapital = (word: string | undefined): boolean => word !== undefined && !/^(of|for|the|in|at|to|and|on)$/i.test(word)

type Range = { readonly from: number; readonly to: number }

/** The capitalised words after a title that are a name: "General Haftar", "Mr. Gunness". */
function titledName(scene: Scene, index: number): Range | undefined {
  const { tokens } = scene.sentence
  if (!isTitle(scene, index)) return undefined
  // "the General Staff": a body whose name begins as a title does.
  const body = `${tokens[index]?.words} ${tokens[index + 1]?.words}`.toLowerCase()
  if (scene.knowledge.nouns.has(body)) return undefined
  let from = index + 1
  while (tokens[from]?.words === '.' || isTitle(scene, from)) from++
  let to = from
  while (
    tokens[to]?.tag === 'PROPN' &&
    isCapital(tokens[to]?.words) &&
    (scene.caseless || /^\p{Lu}/u.test(tokens[to]?.words ?? '')) &&
    !scene.matchAt[to]?.names.some(name => name.state || name.people)
  )
    to++
  return to > from ? { from, to } : undefined
}

const isTitle = (scene: Scene, index: number): boolean => {
  const word = scene.sentence.tokens[index]?.words.toLowerCase()
  return word !== undefined && Object.hasOwn(scene.knowledge.words.titles, word.endsWith('.') ? word.slice(0, -1) : word)
}

const isTitleWord = (scene: Scene, index: number): boolean =>
  scene.knowledge.words.titleWords.includes(scene.sentence.tokens[index]?.words.toLowerCase() ?? '')

function readPerson(scene: Scene, chunk: Range): Draft | undefined {
  const { sentence } = scene
  const head = headOfRange(sentence, chunk)
  const inside = scene.matches.find(match => match.from < chunk.to && chunk.from < match.to)
  const known = inside && resolveName(inside, scene.theatre, scene.knowledge)
  if (known?.state || known?.people || known?.loaded || (known?.actor && known.actor.kind !== 'person')) return undefined
  const start = titleStart(scene, chunk.from, head)
  if (!known && start === chunk.from && (isPlace(scene, chunk) || isThing(scene, chunk))) return undefined
  const name = wordsOf(sentence, chunk.from, chunk.to).replace(/['’]s$/, '')
  const party = known?.actor ? partyOfActor(known.actor, scene, 'lexicon-person') : roleOf(scene, start, chunk, head, name)
  return {
    from: start,
    to: Math.max(chunk.to, inside?.to ?? 0),
    head: withTitle(scene, start, head),
    party,
    form: 'name',
    weight: known?.actor ? 9 : 7,
    parts: [[start, chunk.from]]
  }
}

/** "Governor Abubakar Bello", where the tree hangs the name on the title: the title heads both; not "navy captain Ines Duarte", who is told by whose she is. */
const withTitle = ({ sentence: { tokens } }: Scene, start: number, head: number): number => {
  const { relation, head: over } = tokens[head]!
  const isOwned = tokens.slice(0, over).some(one => one.head === over && one.relation === 'compound')
  return /^flat/.test(relation) && over >= start && over < head && !isOwned ? over : head
}

const isPlace = (scene: Scene, chunk: Range): boolean =>
  scene.places.some(place => place.id !== undefined && place.from < chunk.to && chunk.from < place.to)

/** "Shells hit the base": a noun of a known class with a capital, because it opens the sentence. */
const isThing = (scene: Scene, { from, to }: Range): boolean =>
  to - from === 1 && scene.sentence.tokens[from]?.tag === 'NOUN' && nounAt(scene, from) !== undefined

/** First token of the titles, offices and adjectives that stand before a name. */
function titleStart(scene: Scene, from: number, head: number): number {
  const { tokens } = scene.sentence
  const inPhrase = Math.min(from, phraseStart(scene.sentence, head))
  let start = from
  while (start > inPhrase && tokens[start - 1] && tokens[start - 1]?.tag !== 'PUNCT') start--
  while (
    isTitle(scene, start - 1) ||
    (start < from && isTitleWord(scene, start - 1)) ||
    (tokens[start - 1]?.words === '.' && isTitle(scene, start - 2))
  )
    start--
  return start
}

/** Side and class of an unknown person by the office before or behind the name. */
function roleOf(scene: Scene, start: number, chunk: Range, head: number, name: string): Party {
  const { knowledge, sentence } = scene
  const person: Party = { kind: 'person', name, class: 'person', rule: 'person-name', certainty: 'stated' }
  const titles = sentence.tokens
    .slice(start, chunk.from)
    .map(token => knowledge.words.titles[token.words.toLowerCase()])
    .filter(title => title !== undefined)
  const match = scene.matches.find(found => found.from >= start && found.to <= chunk.from)
  const owner = match && resolveName(match, scene.theatre, scene.knowledge)
  const title = titles.at(-1)
  if (owner) {
    const party = owner.state ? undefined : partyOfName(owner, scene)
    const side =
      party?.side ??
      (owner.state && title !== undefined && title !== 'civilian' && title !== 'journalist'
        ? sideOfState(owner.state.code, scene)
        : undefined)
    return {
      ...person,
      ...(side ? { side } : {}),
      class: title ?? 'person',
      rule: 'person-with-office',
      certainty: side ? 'inferred' : 'stated'
    }
  }
  const behind = apposition(scene, head, name)
  if (behind) return { ...person, ...behind }
  const side = title === undefined ? undefined : sideOfTitle(scene, title, start, chunk)
  return {
    ...person,
    ...(side ? { side } : {}),
    class: title ?? 'person',
    rule: title ? 'person-with-title' : 'person-name',
    certainty: side ? 'inferred' : 'stated'
  }
}

/** "Idriss Konate, a spokesman for …": a noun of people behind the comma, whatever the tree says. */
function behindComma(scene: Scene, head: number): number | undefined {
  const { tokens } = scene.sentence
  let index = head + 1
  while (tokens[index]?.tag === 'PROPN') index++
  if (tokens[index]?.words !== ',' || tokens[index + 1]?.tag !== 'DET') return undefined
  for (let at = index + 2; at < index + 7 && tokens[at] && tokens[at]?.tag !== 'PUNCT'; at++) {
    const isLast = !/^(NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '')
    if (isLast && tokens[at]?.tag === 'NOUN' && nounAt(scene, at)?.noun.classes.includes('people')) return at
  }
  return undefined
}

function apposition(scene: Scene, head: number, name: string): Partial<Party> | undefined {
  const { tokens, dependents } = scene.sentence
  const other =
    behindComma(scene, head) ??
    (dependents[head] ?? []).find(child => tokens[child]?.relation === 'appos') ??
    (tokens[head]?.relation === 'appos' ? tokens[head]?.head : undefined)
  const phrase = other === undefined ? undefined : readPhrase(scene, other)
  if (!phrase) return undefined
  const party = decideParty({ ...phrase, evidence: phrase.evidence.filter(evidence => evidence.tie !== 'apposition') }, scene, name)
  const known = party.side !== undefined && !(party.rule === 'theatre-own' && phrase.noun.classes.includes('leader'))
  return { ...(known && party.side ? { side: party.side } : {}), class: phrase.lemma, rule: 'person-in-apposition', certainty: 'inferred' }
}

function sideOfTitle(scene: Scene, title: string, start: number, chunk: Range): string | undefined {
  const sides: Readonly<Record<string, string>> = { journalist: 'media', activist: 'activists', civilian: 'civilians' }
  if (sides[title]) return sides[title]
  const code = scene.theatre.country
  const { stateWords } = scene.knowledge.words
  const ofState = scene.sentence.tokens.slice(start, chunk.from).some(token => stateWords.includes(token.words.toLowerCase()))
  if (code === undefined || !(/^(official|police)$/.test(title) || (title === 'commander' && ofState))) return undefined
  const noun = { lemma: title, classes: [title] }
  return composeOrgan(
    { from: start, to: chunk.to, head: start, noun, lemma: title, evidence: [], modifiers: [] },
    'official',
    code,
    scene,
    title
  ).side
}

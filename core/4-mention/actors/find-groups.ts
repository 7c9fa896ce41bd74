import { gather } from '#base'
import { headOfRange, wordsOf } from '#sentence'
import { phraseStart } from './actor-phrase.ts'
import type { ActorFinder, Draft } from './draft.ts'
import { type Party, sideOfState } from './party.ts'
import { resolveName } from './resolve-name.ts'
import type { Scene } from './scene.ts'

type Range = { readonly from: number; readonly to: number }

const armed =
  /^(brigades?|battalions?|front|movement|army|militias?|division|corps|legion|faction|cartel|resistance|forces?|regiment|gang)$/

/** Organisations that the lexicon does not know: what the encoder names ORG, and names that begin or end as armed groups' do. */
export const findGroups: ActorFinder = scene => {
  const named = scene.sentence.names.filter(chunk => chunk.label === 'ORG').map(({ from, to }) => ({ from, to }))
  const spelled = namesByWords(scene).filter(range => !named.some(chunk => chunk.from < range.to && range.from < chunk.to))
  return gather([...named, ...spelled], range => readGroup(scene, range) ?? [])
}

/** Runs of capitalised words with an opener ("Katibat …") or a group noun at the end ("… Brigade"). Text without case has none. */
function namesByWords(scene: Scene): readonly Range[] {
  if (scene.caseless) return []
  const { tokens } = scene.sentence
  const found: Range[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (to < tokens.length && isNamePart(scene, to, from)) to++
    const first = tokens[from]?.words.toLowerCase() ?? ''
    const last = tokens[to - 1]?.words.toLowerCase() ?? ''
    const { groupOpeners, groupNouns } = scene.knowledge.words
    if (to - from >= 2 && (groupOpeners.includes(first) || groupNouns.includes(last))) found.push({ from, to })
    from = Math.max(to, from + 1)
  }
  return found
}

function isNamePart(scene: Scene, index: number, from: number): boolean {
  const token = scene.sentence.tokens[index]
  if (!token) return false
  if (/^\p{Lu}/u.test(token.words) && /^(PROPN|NOUN|ADJ|X)$/.test(token.tag)) return true
  const next = scene.sentence.tokens[index + 1]
  return (
    index > from &&
    next !== undefined &&
    /^\p{Lu}/u.test(next.words) &&
    /^(-|of|al|el|and|the|for)$/i.test(token.words) &&
    token.words !== 'and'
  )
}

/** "THE ARMY", "the Observatory", "Foreign Ministry": nouns and no names. */
function isCommon(scene: Scene, range: Range): boolean {
  const { nouns, words } = scene.knowledge
  const lower = scene.sentence.tokens
    .slice(range.from, range.to)
    .map(token => token.words.toLowerCase())
    .filter(word => word !== 'the')
  if (Object.hasOwn(words.organs, lower.join(' ')) || nouns.has(lower.join(' '))) return true
  const known = (word: string): boolean =>
    nouns.has(word) || nouns.has(word.replace(/s$/, '')) || words.stateWords.includes(word) || words.rebelWords.includes(word)
  // "Regime forces shelled …": a capital that only opens the sentence makes no name.
  const rest = scene.sentence.tokens.slice(range.from + 1, range.to)
  const opens = range.from === 0 && rest.every(token => !/^\p{Lu}/u.test(token.words))
  return lower.every(known) && (scene.caseless || opens || lower.length === 1)
}

/** Names of states in a row are states: "USA Turkey". */
const isOfStates = (scene: Scene, range: Range): boolean =>
  scene.matchAt.slice(range.from, range.to).every(match => match?.names.some(name => name.state || name.people) === true)

/** The state that owns a body: "Ukraine's Cabinet of Ministers", "Malian Chamber of Commerce". */
function ownerOf(scene: Scene, range: Range, start: number): string | undefined {
  const match = scene.matches.find(found => found.from >= start && found.to <= range.to)
  const state = match && resolveName(match, scene.theatre, scene.knowledge)?.state
  const official = scene.sentence.tokens.slice(range.from, range.to).some(token => {
    const lemma = token.words.toLowerCase().replace(/s$/, '')
    return scene.knowledge.nouns.get(lemma)?.classes.some(className => /^(government|force|police|soldier)$/.test(className))
  })
  return state && official ? sideOfState(state.code, scene) : undefined
}

function readGroup(scene: Scene, range: Range): Draft | undefined {
  const { sentence } = scene
  const match = scene.matches.find(found => found.from < range.to && range.from < found.to)
  const known = match && resolveName(match, scene.theatre, scene.knowledge)
  if (match && known && (known.actor || (match.from <= range.from && match.to >= range.to))) return undefined
  if (isCommon(scene, range) || isOfStates(scene, range)) return undefined
  const head = headOfRange(sentence, range)
  const last = sentence.tokens[range.to - 1]?.words.toLowerCase() ?? ''
  const first = sentence.tokens[range.from]?.words.toLowerCase() ?? ''
  const fights = armed.test(last) || scene.knowledge.words.groupOpeners.includes(first)
  const name = wordsOf(sentence, range.from, range.to)
    .replace(/^the /i, '')
    .replace(/['’]s$/, '')
  const start = Math.min(range.from, phraseStart(sentence, head))
  const side = ownerOf(scene, range, start) ?? (fights ? scene.theatre.parties?.rebelsSide : undefined)
  const party: Party = {
    kind: fights ? 'group' : 'organisation',
    name,
    class: fights ? 'armed group' : 'organisation',
    rule: 'unknown-group',
    certainty: 'inferred',
    ...(side ? { side } : {})
  }
  return { from: start, to: range.to, head, party, form: 'name', weight: 6 }
}

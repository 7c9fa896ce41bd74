import { onceFor } from '#base'
import { caseOf } from '#sentence'
import type { Noun, NounKnowledge } from '../noun.ts'
import type { IndexedName } from './actor-knowledge.ts'
import { isHyphen, phraseEnd, phraseStart } from './actor-phrase.ts'
import { normaliseWord } from './normalise-word.ts'
import { resolveName } from './resolve-name.ts'
import type { Scene } from './scene.ts'

/** How something in a phrase bears on whose the head is. */
export type Tie = 'self' | 'owner' | 'of' | 'loyal' | 'pro' | 'anti' | 'sponsor' | 'apposition'

export type Evidence = {
  readonly tie: Tie
  /** A name of the lexicon, or a word that stands for a party of the theatre. */
  readonly name?: IndexedName
  readonly word?: 'government' | 'rebels' | 'opposition'
  /** Another phrase: "members of the security forces". */
  readonly phrase?: Phrase
}

/** A noun phrase whose head is a noun of a known class. */
export type Phrase = {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly noun: Noun
  /** Lemma of the head with its compound, where the two are known as one: "air force". */
  readonly lemma: string
  readonly evidence: readonly Evidence[]
  /** Lower-case modifiers that no evidence has used: "special", "armed". */
  readonly modifiers: readonly string[]
}

/** Reads the phrase around a head noun and all in it that tells whose the head is. */
export function readPhrase(scene: Scene, head: number, depth = 0): Phrase | undefined {
  const known = nounAt(scene, head)
  if (!known) return undefined
  const { sentence } = scene
  const from = startBesideHead(scene, Math.min(phraseStart(sentence, head), head + 1 - known.lemma.split(' ').length))
  const inside = readModifiers(scene, from, head)
  const after = depth > 3 ? [] : readOwners(scene, head, depth)
  return { from, to: phraseEnd(sentence, head), head, ...known, evidence: [...inside.evidence, ...after], modifiers: inside.modifiers }
}

/** What stands right before a phrase and says whose it is belongs to it, whatever the tree says: "state" television, "Turkish" forces. */
function startBesideHead(scene: Scene, from: number): number {
  let start = from
  for (let token = scene.sentence.tokens[start - 1]; token; token = scene.sentence.tokens[start - 1]) {
    const says =
      partyWord(scene, token.words.toLowerCase(), token.lemma.toLowerCase()) !== undefined && /^(NOUN|ADJ|PROPN)$/.test(token.tag)
    const demonym = scene.matchAt[start - 1]?.names.some(name => name.form === 'demonym') === true && /^(ADJ|PROPN)$/.test(token.tag)
    const article = start < from && token.tag === 'DET'
    if (!says && !demonym && !article) break
    start--
  }
  return start
}

/** The noun that a token is, with its compound if the two are one in the lexicon. */
export function nounAt(scene: Scene, index: number): { readonly noun: Noun; readonly lemma: string } | undefined {
  const token = scene.sentence.tokens[index]
  if (!token || !/^(NOUN|PROPN|ADJ|X|NUM|VERB)$/.test(token.tag)) return undefined
  const { nouns } = scene.knowledge
  const words = token.words.toLowerCase()
  const lemma = nouns.has(token.lemma.toLowerCase()) ? token.lemma.toLowerCase() : nouns.has(words) ? words : singular(words)
  const previous = scene.sentence.tokens[index - 1]?.words.toLowerCase()
  const pair =
    previous === undefined || !openersOf(nouns).has(previous)
      ? undefined
      : (nouns.get(`${previous} ${lemma}`) ?? nouns.get(`${previous} ${words}`))
  const noun = pair ?? nouns.get(lemma)
  if (!noun || (token.tag === 'VERB' && !noun.classes.includes('people'))) return undefined
  return { noun, lemma: noun.lemma }
}

/** The first words of nouns of several words. */
const openersOf = onceFor((nouns: NounKnowledge): ReadonlySet<string> => {
  const openers = new Set<string>()
  for (const lemma of nouns.keys())
    for (let at = lemma.indexOf(' '); at >= 0; at = lemma.indexOf(' ', at + 1)) openers.add(lemma.slice(0, at))
  return openers
})

const singular = (words: string): string =>
  words.endsWith('s') || words.endsWith('men') ? words.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '') : words

function readModifiers(scene: Scene, from: number, head: number): Pick<Phrase, 'evidence' | 'modifiers'> {
  const { sentence, matchAt, knowledge } = scene
  const evidence: Evidence[] = []
  const modifiers: string[] = []
  for (let index = from; index < head; ) {
    const match = matchAt[index]
    const end = match && match.from >= from && match.to <= head ? match.to : index + 1
    const name = match && match.to <= head ? resolveName(match, scene.theatre, knowledge) : undefined
    const token = sentence.tokens[index]
    const word = token?.words.toLowerCase() ?? ''
    const tie = tieOf(scene, index, end, match?.lostApostrophe ?? false)
    const pair = `${sentence.tokens[index - 1]?.words.toLowerCase() ?? ''} ${word}`
    const stands = partyWord(scene, word, token?.lemma.toLowerCase() ?? '') ?? partyWord(scene, pair, pair)
    const joined = readJoined(scene, word)
    if (joined) evidence.push(joined)
    else if (name) evidence.push({ tie: tie.tie, name })
    else if (stands) evidence.push({ tie: tie.tie, word: stands })
    else if (token && /^(ADJ|NOUN|VERB)$/.test(token.tag) && !isHyphen(token)) modifiers.push(word)
    index = tie.next
  }
  return { evidence, modifiers }
}

/** "pro-Iranian", "anti-regime" as one token. */
function readJoined(scene: Scene, word: string): Evidence | undefined {
  const { words, names } = scene.knowledge
  const [, prefix, rest] = word.match(/^(pro|anti)[-‐–](.+)$/u) ?? []
  if (!prefix || !rest) return undefined
  const tie = words.supporters.includes(prefix) ? 'pro' : 'anti'
  const stands = partyWord(scene, rest, rest)
  if (stands) return { tie, word: stands }
  const name = names.get(normaliseWord(rest))?.find(found => found.state || found.people || found.actor)
  return name ? { tie, name } : undefined
}

/** How a modifier `[from, to)` is tied to its head: by "pro-", by "-backed", as a possessor, or as such. */
function tieOf(scene: Scene, from: number, to: number, lostApostrophe: boolean): { readonly tie: Tie; readonly next: number } {
  const { tokens } = scene.sentence
  const { words } = scene.knowledge
  const prefix = isHyphen(tokens[from - 1]) ? tokens[from - 2]?.words.toLowerCase() : tokens[from - 1]?.words.toLowerCase()
  if (prefix && words.supporters.includes(prefix)) return { tie: 'pro', next: to }
  if (prefix && words.opponents.includes(prefix)) return { tie: 'anti', next: to }
  const hyphen = isHyphen(tokens[to])
  const tied = tokens[hyphen ? to + 1 : to]?.words.toLowerCase() ?? ''
  const tie = words.ties[tied]
  if (tie && (hyphen || tokens[to]?.tag === 'VERB')) return { tie, next: to + (hyphen ? 2 : 1) }
  const owner = lostApostrophe || tokens[to - 1]?.relation === 'nmod:poss' || /^['’]s?$/.test(tokens[to]?.words ?? '')
  return { tie: owner ? 'owner' : 'self', next: to }
}

function partyWord(scene: Scene, word: string, lemma: string): Evidence['word'] {
  const { words } = scene.knowledge
  if (words.rebelWords.includes(word) || words.rebelWords.includes(lemma)) return 'rebels'
  if (words.oppositionWords.includes(word)) return 'opposition'
  return words.stateWords.includes(word) ? 'government' : undefined
}

/** Owners after the head: "of …", "from …", "loyal to …", and a name in apposition. */
function readOwners(scene: Scene, head: number, depth: number): readonly Evidence[] {
  const { sentence, knowledge } = scene
  const evidence: Evidence[] = [...ownerBeside(scene, head)]
  for (const child of sentence.dependents[head] ?? []) {
    const token = sentence.tokens[child]
    if (!token || child < head) continue
    if (token.relation === 'appos') evidence.push(...nameOrPhrase(scene, child, 'apposition', depth))
    const preposition = caseOf(sentence, child)
    if (token.relation.startsWith('nmod') && preposition && owns(scene, head, preposition)) {
      evidence.push(...nameOrPhrase(scene, child, 'of', depth))
    }
    if (/^(amod|acl)/.test(token.relation) && knowledge.words.loyalWords.includes(token.lemma.toLowerCase())) {
      for (const grandchild of sentence.dependents[child] ?? []) {
        if (/^(obl|nmod)/.test(sentence.tokens[grandchild]?.relation ?? ''))
          evidence.push(...nameOrPhrase(scene, grandchild, 'loyal', depth))
      }
    }
  }
  return evidence
}

/** Only some nouns have an owner behind them: "members of the army", not "a mission of the army". */
function owns(scene: Scene, head: number, preposition: string): boolean {
  const { words } = scene.knowledge
  const lemma = scene.sentence.tokens[head]?.lemma.toLowerCase() ?? ''
  return words.ownerPrepositions.includes(preposition) && words.partWords.includes(lemma)
}

/** "Officials from Turkey": a name right behind "of" or "from" is the owner, whatever the tree says. */
function ownerBeside(scene: Scene, head: number): readonly Evidence[] {
  const { tokens } = scene.sentence
  const preposition = tokens[head + 1]?.words.toLowerCase() ?? ''
  const possessed = (scene.sentence.dependents[head] ?? []).some(
    child => tokens[child]?.tag === 'PRON' && tokens[child]?.relation === 'nmod:poss'
  )
  if (tokens[head + 1]?.tag !== 'ADP' || possessed || !scene.knowledge.words.ownerPrepositions.includes(preposition)) return []
  const match = scene.matchAt[head + 2] ?? (tokens[head + 2]?.tag === 'DET' ? scene.matchAt[head + 3] : undefined)
  const name = match && resolveName(match, scene.theatre, scene.knowledge)
  if (!name || name.form === 'demonym') return []
  const close = /^(of|from)$/.test(preposition)
  const office = nounAt(scene, head)?.noun.classes.some(className => /^(official|police|leader|government)$/.test(className)) ?? false
  const fits = name.state && name.form === 'name' ? close || (office && preposition === 'in') : close && owns(scene, head, preposition)
  return fits ? [{ tie: 'of', name }] : []
}

function nameOrPhrase(scene: Scene, index: number, tie: Tie, depth: number): readonly Evidence[] {
  const match = scene.matchAt[index]
  const name = match && resolveName(match, scene.theatre, scene.knowledge)
  if (name) return [{ tie, name }]
  const phrase = readPhrase(scene, index, depth + 1)
  return phrase ? [{ tie, phrase }] : []
}

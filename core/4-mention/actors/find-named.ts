import { gather } from '#base'
import { headOfRange } from '#sentence'
import { phraseStart } from './actor-phrase.ts'
import { isActorPosition } from './actor-position.ts'
import type { ActorFinder, Draft } from './draft.ts'
import type { NameMatch } from './match-names.ts'
import { type Party, partyOfName, partyOfState } from './party.ts'
import { resolveName } from './resolve-name.ts'
import type { Scene } from './scene.ts'

/** Actors whose names the lexicon holds, states and peoples where they act. */
export const findNamed: ActorFinder = scene => gather(scene.matches, match => readMatch(match, scene) ?? [])

function readMatch(match: NameMatch, scene: Scene): Draft | undefined {
  const name = resolveName(match, scene.theatre, scene.knowledge)
  if (!name) return undefined
  const head = headOfRange(scene.sentence, match)
  if (name.state) return readState(match, head, scene, name.form)
  if (name.people) return readPeople(match, head, scene, partyOfName(name, scene))
  const token = scene.sentence.tokens[head]
  if (name.form === 'description' && /^(compound|amod)$/.test(token?.relation ?? '')) return undefined
  const party = partyOfName(name, scene)
  const loadedFrom = name.form === 'description' ? Math.min(match.from, phraseStart(scene.sentence, head)) : undefined
  if (loadedFrom !== undefined)
    return { from: loadedFrom, to: match.to, head, party, form: 'description', weight: 8, parts: [[loadedFrom, head]] }
  return { from: Math.min(match.from, phraseFrom(scene, head, match)), to: match.to, head, party, form: name.form, weight: 8 }
}

/** A name with its article and titles; a name that qualifies another noun stands alone. */
function phraseFrom(scene: Scene, head: number, match: NameMatch): number {
  const start = phraseStart(scene.sentence, head)
  const before = scene.sentence.tokens.slice(start, match.from)
  const small = before.every(token => !/^(NUM|PRON)$/.test(token.tag) && scene.matchAt[token.index] === undefined)
  return small && head < match.to ? start : match.from
}

function readState(match: NameMatch, head: number, scene: Scene, form: 'name' | 'demonym' | 'metonym' | 'description'): Draft | undefined {
  const code = match.names.find(name => name.state)?.state?.code
  if (code === undefined) return undefined
  const token = scene.sentence.tokens[head]
  const base = { from: match.from, to: match.to, head }
  if (form === 'demonym') {
    const party: Party =
      token && /^(NOUN|PROPN)$/.test(token.tag) && !/^(compound|amod|nmod:poss|flat)$/.test(token.relation)
        ? { kind: 'people', name: token.words, side: 'civilians', class: 'nationals', rule: 'nationals', certainty: 'inferred' }
        : partyOfState(code, scene, 'demonym')
    return { ...base, from: party.kind === 'people' ? phraseStart(scene.sentence, head) : match.from, party, form: 'demonym', weight: 3 }
  }
  const place = scene.places.find(found => found.from < match.to && match.from < found.to)
  const acts =
    place?.literal === false || isActorPosition(scene.sentence, head, form === 'metonym', scene.knowledge.words, scene.knowledge.nouns)
  if (!acts) return undefined
  return {
    ...base,
    from: phraseFrom(scene, head, match),
    party: partyOfState(code, scene, form === 'metonym' ? 'seat-of-government' : 'state-name'),
    form: form === 'metonym' ? 'metonym' : 'name',
    weight: 5
  }
}

function readPeople(match: NameMatch, head: number, scene: Scene, party: Party): Draft {
  const token = scene.sentence.tokens[head]
  const noun = token !== undefined && /^(NOUN|PROPN)$/.test(token.tag) && !/^(compound|amod|nmod:poss|flat)$/.test(token.relation)
  return {
    from: noun ? phraseStart(scene.sentence, head) : match.from,
    to: match.to,
    head,
    party:
      !isArmedPeople(match, party) && (noun ? !isAtWar(scene, head) : isOfCivilians(scene, head))
        ? asPeople(noun ? token.words : nameOf(match, party))
        : party,
    form: noun ? 'name' : 'demonym',
    weight: 3
  }
}

/** A movement that bears the name of its people: the Houthis. */
const isArmedPeople = (match: NameMatch, { name }: Party): boolean => match.names.some(one => one.people?.name === name)

/** "Kurds captured Manbij", but not "Kurds fled": who does something to others under arms. */
const isAtWar = ({ sentence: { tokens, dependents }, knowledge }: Scene, head: number): boolean => {
  const token = tokens[head]
  const verb = tokens[token?.head ?? -1]
  return (
    token?.relation === 'nsubj' &&
    verb !== undefined &&
    knowledge.words.warring.includes(verb.lemma.toLowerCase()) &&
    (dependents[verb.index] ?? []).some(child => /^(obj|iobj)$/.test(tokens[child]?.relation ?? ''))
  )
}

/** "Druze homes", "the Tigrayan and Afar communities": what people who bear no arms have and are. */
const isOfCivilians = ({ sentence: { tokens }, knowledge }: Scene, head: number): boolean => {
  const token = tokens[head]
  const first = token?.relation === 'conj' ? tokens[token.head] : token
  const classes = knowledge.nouns.get(tokens[first?.head ?? -1]?.lemma.toLowerCase() ?? '')?.classes ?? []
  return classes.some(one => one === 'building' || one === 'civilian') && !classes.includes('post')
}

/** "Hundreds of Rohingya": people of a people, not its fighters. */
const asPeople = (name: string): Party => ({
  kind: 'people',
  name,
  side: 'civilians',
  class: 'nationals',
  rule: 'nationals',
  certainty: 'inferred'
})

const nameOf = ({ names }: NameMatch, { name }: Party): string => names.find(one => one.people)?.people?.name ?? name

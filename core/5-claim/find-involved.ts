import { gather } from '#base'
import type { ActorMention } from '#mention'
import type { Sentence } from '#sentence'
import { contentOfNoun } from './clause.ts'
import type { Match } from './match.ts'
import { headedBy, type Scene } from './scene.ts'
import { below, caseLemmas, deps, relationIs } from './walk.ts'

/**
 * Whom words touch that are addressed to no one: "refused to lift the curfew on Palestinians", "a protest at the arrest of a deputy by the army". The
 * first party named in what is refused, threatened, asked for or protested at, that is not the speaker.
 */
export function findInvolved(scene: Scene, sentence: Sentence, match: Match, speakers: readonly ActorMention[]): readonly ActorMention[] {
  const type = match.compiled.type.split('/')[0]!
  if (!hostile.has(type) && !friendly.has(type)) return []
  const { frame, clauses, words, fillings } = match
  const things = [
    ...words,
    ...gather(
      fillings.filter(({ role }) => role === undefined),
      ({ heads }) => heads
    )
  ]
  // "marched to demand that the king resign": what a protest is for.
  const aims = type === 'PROTEST' ? deps(sentence, frame.anchor, 'advcl') : []
  const told = [...aims, ...frame.object, ...frame.obliques.map(({ head }) => head), ...frame.clauses, ...clauses, ...things]
  const roots = [...told, ...gather(things, noun => contentOfNoun(sentence, noun))].filter(root => root !== frame.anchor)
  // What is asked for somewhere is no demand on those who live there; what is threatened there is.
  const elsewhere = (child: number): boolean => friendly.has(type) && caseLemmas(sentence, child).some(one => isOnlyWhere(scene, one))
  const stop = (child: number): boolean =>
    relationIs(sentence.tokens[child]!.relation, ['parataxis', 'acl:relcl']) || (!roots.includes(child) && elsewhere(child))
  const inside = [...new Set(gather(roots, root => below(sentence, root, stop)))]
    .filter(one => hostile.has(type) || isNear(sentence, one, roots))
    .filter(index => index > frame.anchor)
  const parties = gather(
    inside.sort((a, b) => a - b),
    index => headedBy(scene.actors[sentence.index], index).slice(0, 1)
  )
  return parties.filter(party => isParty(party) && speakers.every(one => !isSame(one, party))).slice(0, 1)
}

/** Whether a word stands at most two phrases below one of these. */
const isNear = ({ tokens }: Sentence, index: number, roots: readonly number[]): boolean =>
  [index, tokens[index]!.head, tokens[tokens[index]!.head]?.head].some(one => one !== undefined && roots.includes(one))

const isOnlyWhere = ({ grammar }: Scene, preposition: string): boolean =>
  grammar.locative.has(preposition) && !grammar.meeting.has(preposition) && !/^(of|from)$/.test(preposition)

const isParty = ({ form, id, side, kind }: ActorMention): boolean =>
  form !== 'pronoun' && kind !== 'media' && (id !== undefined || (side !== undefined && side !== 'civilians') || form === 'name')

const isSame = (a: ActorMention, b: ActorMention): boolean => a.name === b.name || (a.side !== undefined && a.side === b.side)

/** Words against someone, wherever it would meet them. */
const hostile = new Set(['THREATEN', 'REJECT', 'SANCTION', 'PROTEST', 'ACCUSE'])
/** Words for someone. */
const friendly = new Set(['REQUEST', 'SUPPORT', 'CONCEDE', 'AID'])

import { cut, gather, hashText, type Note } from '#base'
import type { Mentions, NounKnowledge } from '#mention'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import { asFlight } from './armed-flight.ts'
import type { CueWords } from './attribution/attribution.ts'
import { keepOpen } from './begun.ts'
import type { Claim } from './claim.ts'
import type { CodingTables } from './codings/codings-of.ts'
import { noteUnclaimed } from './codings/note-unclaimed.ts'
import { codeAcled } from './codings/read-report.ts'
import { type Company, gatherCompany } from './company.ts'
import { findCondition } from './condition.ts'
import { type ConfidenceModel, confidenceOf } from './confidence.ts'
import { readInContext } from './context.ts'
import { deniedOnce } from './denied-once.ts'
import type { Draft } from './draft.ts'
import { draftClaims } from './draft-claims.ts'
import { actorsOf } from './fill.ts'
import { findSource } from './find-source.ts'
import { findTerms } from './find-terms.ts'
import { verbFrame } from './frame.ts'
import { partGapped } from './gapped.ts'
import type { Grammar } from './grammar.ts'
import { howMuchTaken } from './how-much-taken.ts'
import type { RuleIndex } from './index-rules.ts'
import { mergeHarm } from './merge.ts'
import { notThemselves } from './not-themselves.ts'
import { noteClaims } from './note-claims.ts'
import { oncePerAnchor } from './once-per-anchor.ts'
import { isOwnLoss } from './own-loss.ts'
import { inOwnWords } from './own-words.ts'
import { quoteSpan } from './quote.ts'
import { findQuotes } from './quoted.ts'
import { dropRepeats } from './repeat.ts'
import { saysSomething } from './says-something.ts'
import { headedBy, type Scene, setScene } from './scene.ts'
import { readSigns } from './signs.ts'
import { findSpeech, type Speech } from './speech.ts'
import { asToll } from './toll.ts'
import { insideOf, isWayOf } from './unnamed-site.ts'
import { findWhen } from './when.ts'
import { closerTo, findWhere, placedAt } from './where.ts'

/** What the claim stage needs to know. */
export type ClaimKnowledge = {
  readonly grammar: Grammar
  readonly cues: CueWords
  readonly nouns: NounKnowledge
  readonly rules: RuleIndex
  readonly codings: CodingTables
  readonly confidence: ConfidenceModel
}

/** All claims of a report, in the order of their words. Source: the conventions of PLOVER and of the project's coding guide. */
export function findClaims(
  text: CleanText,
  sentences: readonly Sentence[],
  mentions: Mentions,
  reportKey: string,
  knowledge: ClaimKnowledge
): { readonly claims: readonly Claim[]; readonly notes: readonly Note[] } {
  const plain = setScene({ text, sentences, mentions, grammar: knowledge.grammar, nouns: knowledge.nouns })
  const speeches = sentences.map(sentence => findSpeech(plain, sentence, knowledge.cues))
  const quotes = findQuotes(text)
  const scene = inOwnWords(plain, speeches, quotes)
  const supposed = new Map<Sentence, readonly Draft[]>()
  const drafts = gather(sentences, sentence => {
    const raw = draftClaims(scene, sentence, knowledge.rules)
    supposed.set(
      sentence,
      raw.supposed.map(draft => complete(scene, draft, []))
    )
    const sourced = raw.told.map(draft => ({ ...draft, source: findSource(scene, sentence, draft, speeches, quotes) }))
    const others = (draft: Draft) => (speeches[sentence.index] ?? []).filter(({ cue }) => cue !== draft.anchor)
    const settled = mergeHarm(sourced, {
      grammar: scene.grammar,
      placesOf: draft => placedAt(scene, sentence, draft.match.frame),
      isOwnLoss: (deed, loss) => isOwnLoss(scene, deed, loss)
    }).map(draft => keepOpen(scene, asToll(scene, asFlight(notThemselves(complete(scene, draft, others(draft)))))))
    return gather(deniedOnce(oncePerAnchor(settled), scene.grammar), draft => partGapped(scene, draft))
  })
  const telling = new Set(drafts.filter(draft => saysSomething(scene, draft)))
  const kept = dropRepeats(
    readInContext(scene, [...telling], knowledge.rules).map(draft => howMuchTaken(scene, draft)),
    sentence => text.paragraphs[sentence.paragraph]?.kind === 'headline'
  )
  const company = gatherCompany(kept)
  const claims = codeAcled(
    kept.map(draft => ({
      ...toClaim(scene, draft, company, reportKey, knowledge),
      terms: findTerms(scene, draft, [
        ...(supposed.get(draft.sentence) ?? []),
        ...company.beside(draft.sentence).filter(other => other !== draft)
      ])
    })),
    sentences,
    knowledge.codings
  )
  const empty = drafts.filter(draft => !telling.has(draft))
  return {
    claims: [...claims].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.id < b.id ? -1 : 1)),
    notes: [...noteClaims(scene, { speeches, empty, kept }, knowledge.rules), ...noteUnclaimed(claims, sentences, knowledge.codings)]
  }
}

/** Adds when, where and the condition, once it is known what belongs to the claim. */
function complete(scene: Scene, draft: Draft, speeches: readonly Speech[]): Draft {
  const { sentence } = draft
  const on = findWhen(scene, sentence, draft, speeches)
  const heads = [...draft.heads, ...draft.match.words]
  const told = draft.at.length > 0 ? closerTo(scene, sentence, draft.at, heads) : []
  const closest = insideOf(scene, sentence, told)
  const sought =
    closest.length > 0
      ? closest
      : told.some(place => !isWayOf(sentence, place) && (place.literal || place.precision !== 'site'))
        ? []
        : findWhere(scene, sentence, draft.match.frame, draft.type.startsWith('CONSULT') ? draft.match.words : heads, speeches, draft)
  // "bombed SAF bases in Nyala": what is named by its owner alone is where the other words say.
  const at = sought.length > 0 ? sought : told
  const condition = findCondition(sentence, draft.anchor, scene.grammar)
  const threatened =
    draft.type.startsWith('THREATEN') && draft.to.length === 0 && condition ? actorsOfCondition(scene, sentence, condition, draft.by) : []
  const home =
    draft.type === 'hosting' && at.length === 0 ? gather(draft.heads, head => headedBy(scene.places[sentence.index], head)).slice(0, 1) : []
  return {
    ...draft,
    ...(condition && isThreat(draft)
      ? {
          type: 'THREATEN/violence',
          stance: 'asserted' as const,
          source: draft.source.filter(speaker => draft.by.every(one => one.side !== speaker.side))
        }
      : {}),
    ...(draft.type.startsWith('THREATEN') ? ownThreat(draft) : {}),
    at: [...at, ...home],
    to: [...draft.to, ...threatened],
    ...(on ? { on } : {}),
    ...(condition ? { if: condition } : {})
  }
}

/** A threat is made when it is said, by whoever says it when no one else is named. */
const ownThreat = ({ by, source, stance }: Draft): Pick<Draft, 'by' | 'stance'> => ({
  by: by.length > 0 ? by : source.slice(-1),
  stance: stance === 'planned' || stance === 'possible' ? 'asserted' : stance
})

/** "said that it would hit back if …": violence that the speaker means to do, on a condition, is a threat. */
const isThreat = ({ type, stance, by, source }: Draft): boolean =>
  type.startsWith('ASSAULT') &&
  (stance === 'planned' || stance === 'possible') &&
  by.some(one => source.length === 0 || source.some(({ name, side }) => name === one.name || (side !== undefined && side === one.side)))

/** "will act if they do not back off": whom a threat is to, when its condition is something that they do. */
function actorsOfCondition(scene: Scene, sentence: Sentence, [from, to]: readonly [number, number], by: Draft['by']): Draft['to'] {
  const verb = sentence.tokens.find(token => token.index >= from && token.index < to && token.tag === 'VERB')
  if (!verb) return []
  const frame = verbFrame(sentence, verb.index, scene.grammar)
  return frame.passive
    ? []
    : gather(frame.subject, head => actorsOf(scene, sentence, head)).filter(actor => by.every(one => one.name !== actor.name))
}

function toClaim(scene: Scene, draft: Draft, company: Company, reportKey: string, knowledge: ClaimKnowledge): Omit<Claim, 'terms'> {
  const { sentence } = draft
  const anchors = new Set(gather(company.beside(sentence), other => (other === draft ? [] : [other.anchor, ...other.merged])))
  const span = quoteSpan(sentence, draft, anchors)
  const signs = readSigns(scene, { draft, span, company })
  const condition = draft.if && ([sentence.tokens[draft.if[0]]!.span[0], sentence.tokens[draft.if[1] - 1]!.span[1]] as const)
  const rule = `${draft.match.compiled.rule.rule}: ${draft.match.compiled.pattern.when}`
  return {
    id: hashText(JSON.stringify([reportKey, draft.kind, draft.type, span, draft.anchor, rule])).slice(0, 16),
    kind: draft.kind,
    type: draft.type,
    by: draft.by,
    to: draft.to,
    at: draft.at,
    ...(draft.on ? { on: draft.on } : {}),
    source: draft.source,
    stance: draft.stance,
    ...(condition ? { if: { words: cut(scene.text.text, condition), span: condition } } : {}),
    figures: draft.figures,
    quote: cut(scene.text.text, span),
    span,
    rule,
    certainty: draft.match.frame.inherited ? 'inferred' : 'stated',
    confidence: confidenceOf(signs, knowledge.confidence),
    signs
  }
}

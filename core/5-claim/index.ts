export type { Attribution, CueKind, CueWords } from './attribution/attribution.ts'
export { findAttributions } from './attribution/find-attributions.ts'
export type { Claim, Stance } from './claim.ts'
export type { Coded } from './coded.ts'
export type { AcledBeside, AcledRule, AcledType } from './codings/acled.ts'
export type { Codable, CodingRule } from './codings/coding-rule.ts'
export { type Cameo, type Coding, type Codings, type CodingTables, codingsOf } from './codings/codings-of.ts'
export { type Deaths, type DeathsRule, readDeaths } from './codings/deaths.ts'
export { depthOf, type LeadTable } from './codings/lead-order.ts'
export type { Around } from './codings/look-around.ts'
export { unclaimedIn } from './codings/note-unclaimed.ts'
export { type PartyKind, type PartyTable, partyKindOf } from './codings/party-kind.ts'
export type { Plover, PloverRule, PloverScale, PloverTables } from './codings/plover.ts'
export type { AcledTables } from './codings/read-acled.ts'
export { aroundIn, readReport, signsOfReport } from './codings/read-report.ts'
export type { SubEventSigns } from './codings/sub-event-signs.ts'
export type { Ucdp, UcdpCoding, UcdpRule, UcdpTables } from './codings/ucdp.ts'
export { likeliest, type ReadSubEvent, type SubEventWeights, type WeighedSubEvent, weighSubEvents } from './codings/weigh-sub-events.ts'
export { findWhereRow, placeToCode, type Whereabouts, type WhereRow, type WhereTables } from './codings/where-precision.ts'
export { type ConfidenceModel, confidenceOf, movedBy } from './confidence.ts'
export { type ClaimKnowledge, findClaims } from './find-claims.ts'
export type { Grammar } from './grammar.ts'
export { compileRules, indexRules, type RuleIndex } from './index-rules.ts'
export type {
  Line,
  LineActor,
  LineClaim,
  LineExtent,
  LineFigure,
  LineNote,
  LinePlace,
  LineReport,
  LineTerm,
  LineTime,
  LineWords
} from './line.ts'
export { compilePattern } from './pattern.ts'
export { placeKey } from './place-key.ts'
export { findRelations, type RelationKnowledge } from './relations/find-relations.ts'
export type { Relation, RelationEnd, RelationKind } from './relations/relation.ts'
export { compileRelations, type RelationRule } from './relations/relation-rule.ts'
export { addedClaim } from './review/added-claims.ts'
export { type Agreement, agreementOf } from './review/agreement.ts'
export { applyReviews, type Reviewed, type ReviewedClaim } from './review/apply-reviews.ts'
export { confirmReviews, type Persons } from './review/confirm-reviews.ts'
export type { Pins } from './review/pins-of.ts'
export type { ClaimFields, Decision, Review, ReviewAnchor } from './review/review.ts'
export { standingReviews } from './review/standing-reviews.ts'
export { type Consequences, urgencyOf } from './review/urgency.ts'
export { codeRows, type RowKnowledge } from './rows/code-rows.ts'
export type { TableNames, TableScheme, TableSchemes } from './rows/table-scheme.ts'
export type { ClaimRule, Pattern } from './rule.ts'
export type { Signs } from './signs.ts'
export { readStanding, type StandingReading } from './standing/read-standing.ts'
export type { Signature, Standing } from './standing/standing.ts'
export type { StandingWords } from './standing/standing-words.ts'
export type { Term } from './term.ts'
export type { FindLemma } from './with-lemmas.ts'

import { Fragment } from 'react'
import { FamilyIcon } from '../look/family-icon.tsx'
import { actorPage, NameSpan, placePage } from '../look/name-link.tsx'
import type { Entry } from '../picture/entry.ts'
import type { LineActor, LineClaim } from '../picture/picture.ts'
import { kindWords, sayActors, sayConfidence, sayFigure, sayPlace, sayPlaces, sayWhen, stanceWords } from './say-claim.ts'

/** One claim in plain words: short in the list, with every part when it is the chosen one. */
export function ClaimCard({ entry, open, showReport }: { readonly entry: Entry; readonly open: boolean; readonly showReport: boolean }) {
  const { claim } = entry
  return (
    <>
      <div className="card-head">
        <FamilyIcon family={entry.family} size={15} />
        <span className="card-label">{entry.label}</span>
        <StanceBadge claim={claim} />
        <span className="card-date">{sayWhen(claim)}</span>
      </div>
      <div className="card-line" dir="auto">
        <Who claim={claim} />
        {claim.at.length > 0 && <span className="card-place">{sayPlaces(claim)}</span>}
        {claim.figures.map(figure => (
          <span key={`${figure.span[0]} ${figure.words}`} className="card-figure">
            {sayFigure(figure)}
          </span>
        ))}
      </div>
      {!open && claim.source.length > 0 && <div className="card-source">says {sayActors(claim.source)}</div>}
      {open && <Parts entry={entry} showReport={showReport} />}
    </>
  )
}

/** The stance, where it is not plain assertion. */
export const StanceBadge = ({ claim }: { readonly claim: LineClaim }) => (
  <>
    {claim.stance !== 'asserted' && <span className={`badge stance-${claim.stance}`}>{stanceWords[claim.stance]}</span>}
    {claim.if && <span className="badge stance-if">if …</span>}
  </>
)

function Who({ claim }: { readonly claim: LineClaim }) {
  if (claim.by.length === 0 && claim.to.length === 0) return null
  return (
    <span className="card-who">
      {sayActors(claim.by) || <span className="quiet">unnamed</span>}
      {claim.to.length > 0 && <span className="card-whom"> → {sayActors(claim.to)}</span>}
    </span>
  )
}

function Parts({ entry, showReport }: { readonly entry: Entry; readonly showReport: boolean }) {
  const { claim } = entry
  return (
    <>
      <blockquote dir="auto">{claim.quote}</blockquote>
      <dl className="parts">
        <Actors name="who" part="by" actors={claim.by} />
        <Actors name="whom" part="to" actors={claim.to} />
        {claim.at.length > 0 && (
          <Part name="where" part="at" values={claim.at.map(place => [sayPlace(place), place.words, place.certainty, placePage(place)])} />
        )}
        {claim.on && <Part name="when" part="on" values={[[sayWhen(claim), claim.on.words, claim.on.certainty]]} />}
        {claim.figures.length > 0 && (
          <Part name="how many" part="figures" values={claim.figures.map(figure => [sayFigure(figure), figure.words, 'stated'])} />
        )}
        {claim.if && <Part name="condition" part="if" values={[[claim.if.words, claim.if.words, 'stated']]} />}
        <dt>says who</dt>
        <dd className="role-source">
          {claim.source.length === 0
            ? 'the report itself'
            : claim.source.map((actor, index) => (
                <Fragment key={actor.span[0]}>
                  {index > 0 && ', quoting '}
                  <NameSpan page={actorPage(actor)}>{actor.name}</NameSpan>
                </Fragment>
              ))}
        </dd>
        <dt>kind</dt>
        <dd>
          {kindWords[claim.kind]}, {stanceWords[claim.stance]}
          {claim.acled && <span className="quiet"> · {claim.acled}</span>}
        </dd>
        <dt>read</dt>
        <dd>
          {sayConfidence(claim.confidence)}{' '}
          <span className="quiet">
            ({claim.confidence.toFixed(2)}) · {claim.certainty}
          </span>
        </dd>
        {showReport && (
          <>
            <dt>report</dt>
            <dd dir="auto">{entry.report.report.outlet ?? entry.report.report.title ?? entry.report.report.id}</dd>
          </>
        )}
      </dl>
    </>
  )
}

const Actors = ({ name, part, actors }: { readonly name: string; readonly part: string; readonly actors: readonly LineActor[] }) =>
  actors.length > 0 && (
    <Part
      name={name}
      part={part}
      values={actors.map(actor => [
        actor.side && actor.side !== actor.name ? `${actor.name} (${actor.side})` : actor.name,
        actor.words,
        actor.certainty,
        actorPage(actor)
      ])}
    />
  )

type PartProps = {
  readonly name: string
  readonly part: string
  readonly values: readonly (readonly [meant: string, words: string, certainty: string, page?: string | undefined])[]
}

function Part({ name, part, values }: PartProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {values.map(([meant, words, certainty, page]) => (
          <div key={`${meant} ${words}`} dir="auto">
            <NameSpan page={page} className={`role-${part}`}>
              {meant}
            </NameSpan>
            {words.toLowerCase() !== meant.toLowerCase() && <span className="quiet"> “{words}”</span>}
            {certainty === 'inferred' && <span className="quiet"> · inferred</span>}
          </div>
        ))}
      </dd>
    </>
  )
}

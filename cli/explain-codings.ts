import type { Codings, Ucdp } from '@vedette/core'

/** A claim in the schemes of the field, one to a line, each with the words of the rows that decided. */
export function explainCodings({ plover, cameo, acled, ucdp, geoPrecision, wherePrec }: Codings): readonly string[] {
  return [
    row('PLOVER', plover.gives && [joinMode(plover.gives), `quad ${plover.gives.quad}, scale ${plover.gives.scale}`].join(', '), [
      plover.says
    ]),
    row('CAMEO', cameo.gives && `${cameo.gives.code} ${cameo.gives.name}`, [cameo.says]),
    row('ACLED-style', acled.gives && `${acled.gives.event}: ${acled.gives.sub}`, [acled.says]),
    row('UCDP', ucdp.gives && describeUcdp(ucdp.gives), ucdp.says),
    row('geo_precision', geoPrecision.gives?.toString(), [geoPrecision.says]),
    row('where_prec', wherePrec.gives?.toString(), [wherePrec.says])
  ]
}

const row = (scheme: string, gives: string | undefined, says: readonly string[]): string =>
  `    ${scheme.padEnd(13)} ${gives ?? 'none'}  (${says.join('; ')})`

const joinMode = ({ event, mode, auxiliary }: NonNullable<Codings['plover']['gives']>): string =>
  [event, ...(mode === null ? [] : [`/${mode}`]), ...(auxiliary === null ? [] : [`, ${auxiliary}`])].join('')

const describeUcdp = ({ typeOfViolence, dyad, low, best, high, wherePrecision, datePrecision, clarity }: Ucdp): string =>
  [
    `type ${typeOfViolence}, ${dyad}`,
    `deaths low ${low}, best ${best}, high ${high ?? 'open'}`,
    `where ${wherePrecision ?? 'unknown'}, date ${datePrecision ?? 'unknown'}, clarity ${clarity}`
  ].join('; ')

import { describeType, type Joined, type JoinReason } from '@vedette/core'
import { typeLabels } from '@vedette/lexicon'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { explainTripwires, tripwiresOf } from './explain-tripwires.ts'
import { usageFailure } from './failure.ts'
import type { HomeOptions } from './home-option.ts'
import { openOutput } from './open-output.ts'
import { plain } from './plain.ts'
import { explainDispute } from './say-dispute.ts'
import { explainFigure } from './say-figures.ts'
import { sayTelling } from './say-telling.ts'
import { withStore } from './with-store.ts'

/** Writes what an event, a state or a toll of the store was joined from, and why. */
export const explainEvent = (id: string, options: HomeOptions): Promise<ExitCode> =>
  withStore(options, async store => {
    const joined = await store.event(id)
    if (joined === undefined)
      throw usageFailure(`there is no event, state or toll "${id}": "vedette situation --format json" gives the ids of those there are`)
    const output = await openOutput(undefined)
    await output.write(`${writeJoined(joined)}${explainTripwires(await tripwiresOf(joined, store), typeLabels)}`)
    return exitCodes.done
  })

/** What claims were joined to, for people: its parts, its origins with their claims, and why each claim was joined. */
export function writeJoined(joined: Joined): string {
  const { kind, type, stance, confidence, by, to, at, on } = joined
  const names = (parts: readonly { readonly name: string }[]): string => parts.map(({ name }) => name).join('; ')
  const rows = [
    `${kind} ${joined.id}: ${describeType(type, typeLabels)} (${type}), ${stance}, confidence ${confidence}`,
    ...row('by', names(by)),
    ...row('to', names(to)),
    ...row('at', names(at)),
    ...row('on', on === null ? '' : `${on.date}${on.low === on.high ? '' : ` (${on.low ?? '…'} to ${on.high ?? '…'})`}`),
    ...joined.if.flatMap(words => row('if', `“${words}”`)),
    ...row('told in', sayTelling(joined) ?? '1 report'),
    '',
    ...joined.voices.flatMap(voice => [
      `  origin ${voice.name}`,
      ...voice.because.map(why => `    one, since ${why}`),
      ...joined.claims.filter(({ origin }) => origin === voice.name).map(writeRef)
    ]),
    ...explainDispute(joined).map(says => `  ${says}`),
    ...(joined.figures.length > 0 ? [''] : []),
    ...joined.figures.flatMap(explainFigure).map(says => `  ${says}`),
    '',
    ...joined.reasons.map(writeReason)
  ]
  return `${rows.map(plainRow).join('\n').trimEnd()}\n`
}

const row = (label: string, says: string): readonly string[] => (says === '' ? [] : [`  ${label.padEnd(8)} ${says}`])

const writeRef = ({ id, source, outlet, reportId, published, stance, amended, quote }: Joined['claims'][number]): string =>
  `    claim ${id}  ${[...source, outlet ?? reportId].join(' ← ')}, ${published ?? 'undated'}${stance === 'asserted' ? '' : `, ${stance}`}${amended === null ? '' : `, ${amended.standing}`}: “${quote}”`

const writeReason = (reason: JoinReason): string =>
  `  joined ${reason.claim} with ${reason.with}, ${reason.score}: ${reason.says.join(', ')}`

/** Words of reports are made plain; the blanks that a row begins with are ours. */
const plainRow = (words: string): string => `${/^ */.exec(words)?.[0] ?? ''}${plain(words)}`

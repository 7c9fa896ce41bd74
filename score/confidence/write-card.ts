import type { ConfidenceModel } from '@vedette/core'
import { signs } from '@vedette/lexicon'
import type { Calibrated } from './calibrate.ts'
import { brierOf, calibrationError, type Guess, ranking } from './reliability.ts'
import type { Trained } from './train.ts'
import { writeBins } from './write-bins.ts'

type Parts = {
  readonly trained: Trained
  readonly model: ConfidenceModel
  readonly validated: Calibrated
  readonly right: readonly Guess[]
}

/** The card that stands beside the weights. */
export function writeCard({ trained, model, validated, right }: Parts): string {
  const { claims } = validated
  const found = claims.map(({ confidence, found }) => ({ confidence, holds: found }))
  const marked = claims.filter(({ from }) => from === 'gold')
  const count = (from: string): number => new Set(claims.filter(claim => claim.from === from).map(({ report }) => report)).size
  return `${[
    '# Confidences: model card',
    '',
    'Written by `npm run score -- --calibrate`, which makes `weights.json`: the log-odds that a careful analyst takes a claim, as a sum over signs.',
    '`core/5-claim/signs.ts` reads the signs, `signs.ts` says what they are and which way each may point, `vedette explain` shows which moved a claim most.',
    '',
    '## What it was trained on',
    '',
    `${claims.length} claims of the reader, ${percent(share(found))} of them taken by the analysts: ${marked.length} of ${count('gold')} reports that our analysts marked (the gold beside the checkout),`,
    `and ${claims.length - marked.length} of the ${count('golden')} invented reports of \`golden/\`. Only judgements on our own claims and ${signs.length} numbers about each enter: no word of a`,
    'report is in the weights. The texts of the marked reports are for evaluation and are not shipped; what is learnt from them is how often a kind of',
    'reading was taken. No ACLED, UCDP or other event data was used.',
    '',
    '## How',
    '',
    `Logistic regression with a ridge of ${trained.ridge} on standardised signs, chosen by cross-validation over reports; a weight may only point the way that \`signs.ts\` says and`,
    `is 0 otherwise; Platt's calibration on log-odds of held-out reports (slope ${trained.slope.toFixed(2)}, shift ${trained.shift.toFixed(2)}) is folded in. Which signs to try was decided with these reports in`,
    'view, and the rules of the reader were written with them in view: see [accuracy](../../../docs/accuracy.md) on what that means.',
    '',
    '## Figures',
    '',
    'Ten folds by report: each claim by weights that never saw its report. Error is the expected calibration error over the bins below; ranking is',
    'the chance that of a claim that holds and one that does not, the first has the higher confidence (a half: no better than chance).',
    '',
    '| | share | error | Brier | of a constant | ranking |',
    '|---|---|---|---|---|---|',
    row('taken by the analyst', found),
    row(
      'taken, the marked reports alone',
      found.filter((_, at) => claims[at]?.from === 'gold')
    ),
    row('right in every field, by weights of its own (not shipped)', right),
    '',
    ...writeBins(claims),
    '',
    '## Weights',
    '',
    'Log-odds for a whole unit more of the sign than usual.',
    '',
    `Usual claim: ${model.usual.toFixed(2)}.`,
    '',
    '| sign | | usual | weight |',
    '|---|---|---|---|',
    ...signs.map(({ sign, says }) => {
      const { usual, weight } = model.signs[sign] ?? { usual: 0, weight: 0 }
      return `| \`${sign}\` | ${says} | ${usual.toFixed(2)} | ${weight === 0 ? '0' : weight.toFixed(2)} |`
    })
  ].join('\n')}\n`
}

const row = (title: string, guesses: readonly Guess[]): string => {
  const mean = share(guesses)
  const cells = [mean, calibrationError(guesses), brierOf(guesses), mean * (1 - mean), ranking(guesses)]
  return `| ${title} | ${cells.map(cell => cell.toFixed(3)).join(' | ')} |`
}

const share = (guesses: readonly Guess[]): number => guesses.filter(({ holds }) => holds).length / Math.max(1, guesses.length)
const percent = (value: number): string => `${Math.round(value * 100)}%`

import type { Committed } from '../committed.ts'
import type { Calibrated, Validated } from '../confidence/calibrate.ts'
import { isRight } from '../confidence/judge-claims.ts'
import { calibrationError, type Guess, keptAt, ranking } from '../confidence/reliability.ts'
import { writeBins } from '../confidence/write-bins.ts'
import type { ScoredSet } from '../figure.ts'
import { knownErrors } from './known-errors.ts'
import { whatIsAsked } from './what-is-asked.ts'

/** `docs/accuracy.md`: how well the reader reads, for those who use what it gives. */
export function writeAccuracy(sets: readonly Pick<ScoredSet, 'name' | 'title'>[], committed: Committed, validated: Calibrated): string {
  const { claims } = validated
  const marked = claims.filter(({ from }) => from === 'gold')
  const found = marked.filter(one => one.found).length
  const right = marked.filter(isRight).length
  return `${[
    ...opening(validated, marked.length, found, right),
    '## Figures',
    '',
    'As committed in `score/committed.json`, below which no change may fall by more than "noise"; every figure, what a rule without reading scores, and the',
    'best published ones are in [SCORE](../score/SCORE.md). F1 is the harmonic mean of how much of what is there was found and how much of what was found is there.',
    '',
    '| asked | on | figure | value | noise |',
    '|---|---|---|---|---|',
    ...sets.flatMap(set => rowsOf(set, committed)),
    '',
    ...confidenceSection(claims),
    '## What goes wrong',
    '',
    `In the marked reports. Of ${validated.marked} claims of the analysts ${validated.missed} were missed; of ${marked.length} that the reader took ${marked.length - found} were too many; of the ${found}`,
    'found, so many differ in a field (one claim may differ in several):',
    '',
    '| | claims | |',
    '|---|---|---|',
    ...errorRows(validated, marked),
    '',
    ...trust(validated)
  ].join('\n')}\n`
}

const opening = ({ marked, missed }: Calibrated, taken: number, found: number, right: number): readonly string[] => [
  '# How well Vedette reads',
  '',
  'Written by `npm run score -- --commit` from what it measures.',
  '',
  `In short: in reports that analysts marked, the reader found ${percent(1 - missed / marked)} of their claims; of the claims that it took, ${percent(found / taken)} were`,
  `theirs too, and ${percent(right / taken)} agree in every field. Two analysts who mark the same reports find about 93% of each other's claims, and agree in every field`,
  'of about half of them. So: a claim is a pointer to a passage that is worth reading. Its quote is always there; read it before you rely on the claim.',
  '',
  '## What is measured, and how',
  '',
  '- **Found**: an analyst took a claim of the same kind (event, state, toll) from the same words; each claim pairs with one at most.',
  '- **Right**: found, and all of these agree: type, stance, who acts, to whom, where, when, who says so, the condition, the numbers. One field that',
  '  differs makes a claim not right, a date that an analyst inferred otherwise as much as a wrong army.',
  '- **Public sets** ask one thing each, by rules of their own, often not ours; their labels are translated into our terms in `score/mappings/`. They are',
  '  read in place, and no row of them is in Vedette.',
  ''
]

const rowsOf = ({ name, title }: Pick<ScoredSet, 'name' | 'title'>, committed: Committed): readonly string[] =>
  (whatIsAsked[name]?.figures ?? []).flatMap((figure, at) => {
    const stands = committed[name]?.[figure]
    return stands
      ? [
          `| ${at === 0 ? `${whatIsAsked[name]?.asks ?? ''} | ${title}` : ' | '} | ${figure} | ${stands.value.toFixed(3)} | ${stands.noise.toFixed(3)} |`
        ]
      : []
  })

function confidenceSection(claims: readonly Validated[]): readonly string[] {
  const found: readonly Guess[] = claims.map(one => ({ confidence: one.confidence, holds: one.found }))
  const right: readonly Guess[] = claims.map(one => ({ confidence: one.confidence, holds: isRight(one) }))
  const at = keptAt(found, 0.9)
  return [
    '## What a confidence means',
    '',
    'The chance that a careful analyst would take the claim: that it is **found**, not that every field is right. It is a sum over signs (how sure the tree',
    'is, how deep the deed stands in it, whether who and where were told or concluded …), whose weights are in [a card](../lexicon/event-types/confidence/CARD.md);',
    '`vedette explain` says which signs moved it. Below, each claim was judged by weights that never saw its report:',
    '',
    ...writeBins(claims),
    '',
    `Of the ${at.count} claims at 0.90 and above, ${percent(at.share)} were found and ${percent(keptAt(right, 0.9).share)} right in every field. Expected calibration error ${calibrationError(found).toFixed(3)}. Confidence ranks`,
    `claims a little, not sharply (of a claim that was found and one that was not, the first has the higher one in ${percent(ranking(found))} of pairs): it says how much to`,
    'expect of many claims, and is no sieve for single ones.',
    '',
    '### Keeping only the surer claims',
    '',
    '| confidence at least | claims kept | found | right in every field |',
    '|---|---|---|---|',
    ...[0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9].map(threshold => {
      const kept = keptAt(found, threshold)
      return `| ${threshold === 0 ? 'any' : threshold.toFixed(2)} | ${percent(kept.kept)} (${kept.count}) | ${percent(kept.share)} | ${percent(keptAt(right, threshold).share)} |`
    }),
    ''
  ]
}

function errorRows({ missed }: Calibrated, marked: readonly Validated[]): readonly string[] {
  const counts = new Map<string, number>([
    ['missed', missed],
    ['extra', marked.filter(({ found }) => !found).length]
  ])
  for (const field of marked.flatMap(({ wrong }) => wrong)) counts.set(field, (counts.get(field) ?? 0) + 1)
  const [whole, fields] = [[...counts].slice(0, 2), [...counts].slice(2)]
  const sorted = fields.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [...whole, ...sorted].map(([kind, count]) => `| ${names[kind] ?? `\`${kind}\` differs`} | ${count} | ${knownErrors[kind] ?? ''} |`)
}

const names: Readonly<Record<string, string>> = { missed: 'missed', extra: 'too many' }

const trust = ({ claims }: Calibrated): readonly string[] => [
  '## How far to trust these figures',
  '',
  `- **They are of development sets.** The rules were written with these reports in view, so that other reports will be read less well. The weights of`,
  '  confidences were judged on reports that they had not seen, but the rules had: expect the shares above to be lower on news of other wars.',
  `- **They are small.** ${new Set(claims.map(({ report }) => report)).size} reports, ${claims.length} claims; the column "95%" says where a share may lie, and claims of one report go right or wrong together, which`,
  '  makes the true range wider.',
  `- **Reports that we invented are among them.** ${claims.filter(({ from }) => from === 'golden').length} of the claims are of \`golden/\`: written by us, cleaner than scraped text.`,
  '- **Some questions have no sure answer.** UDS-IH2 asks people whether a thing happened and takes the mean. Of the eighth that lies in the middle our rules find a tenth. A linear',
  '  model that we trained on 22,063 of its own answers, over the states of our encoder, finds more of it and fewer of the rest: .560 in all, where the rules have .559. It is not used.',
  '- **Analysts differ.** A claim that no analyst took is not always wrong: some leave out background that others mark.',
  '- **Nothing here says that a report is true.** A claim is what a report says. Whether it happened is for you to weigh: who says so is in `source`.'
]

const percent = (share: number): string => `${Math.round(share * 100)}%`

import type { Absent, Figure, ScoredSet, SetScore } from './figure.ts'

export type Measured = { readonly set: ScoredSet; readonly score: SetScore | Absent }

/** The whole of `score/SCORE.md`: a table of the figures, then the errors of each set by kind. */
export function writePage(measured: readonly Measured[]): string {
  return `${[
    '# Scores',
    '',
    'Written by `npm run score -- --commit`; the sets are public and read in place, no row of them is here. "Trivial" is what a rule without reading scores;',
    '"wanted" is what the project aims at.',
    '',
    '| set | rows | figure | ours | trivial | best published | wanted |',
    '|---|---|---|---|---|---|---|',
    ...measured.flatMap(writeRows),
    '',
    '## Errors by kind',
    '',
    ...measured.flatMap(writeKinds)
  ]
    .join('\n')
    .trimEnd()}\n`
}

/** The rows of one set, as they are printed while it is measured. */
export function writeRows({ set, score }: Measured): readonly string[] {
  if ('absent' in score) return [`| ${set.title} | – | not measured: ${score.absent} | | | | |`]
  return score.figures.map((figure, at) => `| ${at === 0 ? `${set.title} | ${score.size}` : ' | '} | ${writeFigure(figure)} |`)
}

const writeFigure = ({ name, value, baseline, best, wanted }: Figure): string =>
  [
    name,
    value.toFixed(3),
    baseline ? `${baseline.value.toFixed(3)} ${baseline.rule}` : '',
    best ?? '',
    wanted === undefined ? '' : `${wanted}${value >= wanted ? ' ✓' : ''}`
  ].join(' | ')

function writeKinds({ set, score }: Measured): readonly string[] {
  if ('absent' in score || score.errors.length === 0) return []
  return [`- **${set.title}**: ${countKinds(score).join('; ')}`]
}

/** The kinds of error with their counts, the largest first. */
export function countKinds({ errors }: SetScore): readonly string[] {
  const counts = new Map<string, number>()
  for (const { kind } of errors) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind, count]) => `${kind} ${count}`)
}

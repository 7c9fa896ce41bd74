import type { SubEventWeights } from '@vedette/core'
import type { Figure, ReadPassage } from './train-sub-events.ts'

/** The card of the weights: what they are, what they were trained on, and how well they do on passages that they did not see. */
export const writeSubEventsCard = (
  read: readonly ReadPassage[],
  { labels, signs }: SubEventWeights,
  figures: readonly Figure[]
): string => `# Sub-events: model card

Written by \`npm run score -- --train-sub-events\`, which makes \`weights.json\`: for each of ${Object.keys(signs).length} signs (lemmas of a claim's sentence and of those next to it,
the claim's type, its parties, what the rows of the table give) one weight for each of ${labels.length - 1} sub-events in the ACLED style, and one for "${labels.at(-1)}", in log-odds.
Where the words around a claim are at least twice as sure of another sub-event as of that of the table's row, and that one may be it (\`may-be.ts\`), they decide;
\`vedette explain\` then shows the words that spoke most for it, the chance, and what the table has. In a report of at most five sentences in which no rule
finds a deed of the style, they make one claim where they are surer of one sub-event than of all else together (\`by-words.ts\`; its rule is \`by-words\`); otherwise no claim is made or dropped by them, and no other coding changed.

## What it was trained on
${read.length} passages of [score/passages](../../../../score/passages/README.md), each with the one sub-event that it tells of: all written for this project from the public
description of the codebook, by writers who had seen neither the rules nor the snippets of the score. Licence: Apache-2.0, as the project's. No row of ACLED, of UCDP or of any
public set was used, and none of the snippets of \`score/snippets\`.

## How
Multinomial logistic regression with a ridge of 1 on the weights. Signs of fewer than three passages are left out; weights have two digits.

## Figures
Five folds: each passage by weights that never saw it. The rows of the table were written before the passages.

| | |
|---|---|
${figures.map(({ says, value }) => `| ${says} | ${value.toFixed(3)} |`).join('\n')}

What the ACLED-style snippets give, of which no row was used here, is in [SCORE](../../../../score/SCORE.md).

## Limits
- The passages are invented, in English, and short: most of one to four sentences with one main event. In long reports several events stand beside each other, and words of one may speak for
  the sub-event of another; so the table's row stands unless the words are at least twice as sure.
- Words of wars, weapons and groups that no passage has count for nothing.
- A chance says how sure the words are, not that the event happened.
`

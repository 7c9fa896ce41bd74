import type { Span } from '#base'
import type { TextKnowledge } from './knowledge.ts'
import { layOut } from './layout.ts'
import type { Repair } from './repairs/repair.ts'
import { repairApostrophes } from './repairs/repair-apostrophes.ts'
import { repairBlankBeforePunctuation, repairDoubledBlanks } from './repairs/repair-blanks.ts'
import { repairEntities } from './repairs/repair-entities.ts'
import { repairInvisible } from './repairs/repair-invisible.ts'
import { repairLineEnds } from './repairs/repair-line-ends.ts'
import { repairLostCharacters, repairMojibake } from './repairs/repair-mojibake.ts'
import { repairPlaceholders } from './repairs/repair-placeholders.ts'
import { repairSentenceBreaks } from './repairs/repair-sentence-breaks.ts'
import { applyEdits, rawRange, type Traced } from './traced.ts'

/** A repair that was made, and the range of the raw report that it touched. */
export type Repaired = { readonly rule: string; readonly says: () => string; readonly raw: Span }

/** Mojibake goes before line ends and blanks, since its bytes look like both. */
const repairs: readonly Repair[] = [
  repairPlaceholders,
  repairEntities,
  repairMojibake,
  repairLineEnds,
  repairInvisible,
  repairLostCharacters,
  layOut,
  repairDoubledBlanks,
  repairBlankBeforePunctuation,
  repairSentenceBreaks,
  repairApostrophes
]

/** Damage can hide damage; what is nested deeper than this is left. */
const mostRounds = 12

/** Repairs a text until there is nothing left to repair: a clean text stays as it is. */
export function repairText(traced: Traced, knowledge: TextKnowledge): { readonly traced: Traced; readonly repaired: readonly Repaired[] } {
  const repaired: Repaired[] = []
  const leftAlone = new Map<Repair, string>()
  let now = traced
  for (let round = 0; round < mostRounds; round++) {
    const before = now
    for (const repair of repairs) {
      if (leftAlone.get(repair) === now.text) continue
      const edits = repair(now.text, knowledge)
      if (edits.length === 0) leftAlone.set(repair, now.text)
      for (const { rule, says, span } of edits) if (rule && says) repaired.push({ rule, says, raw: rawRange(now, span) })
      now = applyEdits(now, edits)
    }
    if (now === before) break
  }
  return { traced: now, repaired }
}

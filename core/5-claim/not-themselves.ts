import type { Draft } from './draft.ts'

/** Nobody attacks themselves: whom the clause names as acting does not suffer, and whoever was only lent the deed did not do it. */
export function notThemselves(draft: Draft): Draft {
  const { by, to, type, match } = draft
  const without = (list: Draft['by'], other: Draft['by']) => list.filter(one => other.every(two => two.name !== one.name))
  if (!/^(ASSAULT|COERCE|siege)/.test(type)) return draft
  const others = without(to, by).map(one => (by.some(two => isTakenFor(one, two)) ? asPrinted(one) : one))
  const named = match.frame.nominal
    ? draft.harm === undefined || others.length > 0
    : match.fillings.some(({ role, actors }) => role === 'by' && actors.length > 0)
  return named ? { ...draft, to: others } : { ...draft, by: without(by, to) }
}

/** "Two soldiers were killed in Pakistani firing": a soldier who was only taken for the doer's own is somebody else's. */
const isTakenFor = (sufferer: Draft['to'][number], doer: Draft['by'][number]): boolean =>
  sufferer.rule === 'theatre-own' && sufferer.side !== undefined && sufferer.side === doer.side

const asPrinted = ({ side: _, id: __, ...actor }: Draft['to'][number]): Draft['to'][number] => ({ ...actor, name: actor.words })

import type { Draft } from './draft.ts'

/** Whether a draft tells of something done, by arms, in the street or by force, and not of talk. */
export const isDeed = ({ type }: Pick<Draft, 'type'>): boolean =>
  /^(ASSAULT|PROTEST|COERCE|RETREAT|MOBILIZE|DISPLACE|AGREE|killed|injured|control)/.test(type)

/** Mere words tell of a kind of deed once. */
export const firstOfType = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((draft, index) => drafts.findIndex(({ type }) => type === draft.type) === index)

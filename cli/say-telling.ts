import type { Telling } from '@vedette/core'

/** "3 reports, 2 outlets, 1 origin"; null for what is told once, of which nothing more is to be said. */
export const sayTelling = ({ reports, outlets, origins }: Telling): string | null =>
  reports === 1 && origins === 1 ? null : [many(reports, 'report'), many(outlets, 'outlet'), many(origins, 'origin')].join(', ')

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

import { getPriority, setPriority } from 'node:os'

/** How far what works in the background stands back: who answers people has the most of a core, whoever keeps and joins reports comes next, and whoever reads them last. */
export const standsBack = { keeping: 5, reading: 10 } as const

/** Has a thread give way to what answers people meanwhile. Only Linux gives each thread a priority: elsewhere it would be the whole process's. */
export function giveWay(by: number): void {
  if (process.platform === 'linux' && getPriority() < by) setPriority(by)
}

import { invariant, type PictureReport, reportKey } from '@vedette/core'
import type { Store } from '@vedette/store'
import type { Invented } from '../invent-reports.ts'
import { type Measure, once } from '../measure.ts'

/** Keeps and codes one report after another, each as what was invented. */
export async function keepInvented(store: Store, { report, line }: Invented): Promise<void> {
  await store.add([report])
  const key = reportKey(report)
  const coding: PictureReport = { ...line, paragraphs: [{ span: [0, line.report.text.length], kind: 'body' }] }
  if ((await store.takeUp(key)) !== undefined) await store.keepOutcome(key, 'bench', { kind: 'coded', coding })
}

/** How long it takes until new reports are joined to what there is, one after the other, and how far memory grows over them. */
export async function measureJoining(store: Store, reports: Iterator<Invented>, count: number): Promise<readonly Measure[]> {
  const times: number[] = []
  const memory: number[] = []
  for (let round = 0; round < count; round++) {
    await keepInvented(store, reports.next().value)
    const began = performance.now()
    await store.events({}, { limit: 1 })
    times.push(performance.now() - began)
    memory.push(process.memoryUsage().rss / 1e6)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => Number((times[Math.min(count - 1, Math.floor(count * share))] ?? 0).toPrecision(3))
  invariant((await store.waiting()) === 0, 'a report was not coded')
  const half = Math.floor(count / 2)
  const most = (some: readonly number[]): number => Math.max(0, ...some)
  return [
    { name: 'a new report of eight claims joined', unit: 'ms', median: at(0.5), spread: [at(0), at(0.99)] },
    once('most memory, first half of these', 'MB', most(memory.slice(0, half))),
    once('most memory, second half of these', 'MB', most(memory.slice(half)))
  ]
}

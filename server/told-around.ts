import { deedDays, type Told } from '@vedette/core'
import type { Store, ToldQuery } from '@vedette/store'

/**
 * Claims for a situation of a day, or for what changed from a day to another: deeds of the days around it, and, where tripwires are older, what may
 * have met them since they were set.
 */
export async function toldAround(
  store: Pick<Store, 'told'>,
  query: Omit<ToldQuery, 'deeds'>,
  { from, to, windowDays }: { readonly from: string; readonly to: string; readonly windowDays?: number | undefined }
): Promise<readonly Told[]> {
  const until = deedDays({ at: to, windowDays }).until
  const { since } = deedDays({ at: from, windowDays })
  const told = await store.told({ ...query, deeds: { since, until } })
  const [earlier = since] = [from, to].map(at => deedDays({ at, windowDays }, told).since).sort()
  return earlier < since ? store.told({ ...query, deeds: { since: earlier, until } }) : told
}

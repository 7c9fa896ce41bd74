import type { PlaceKnowledge } from '@vedette/core'
import { openStore, type StoreOptions } from '@vedette/store'
import { copyCoded } from '@vedette/store/copy-coded'
import { claimsOfReport, inventReports, type Provinces, tenYears } from '../invent-reports.ts'
import { seeded } from '../random.ts'

/** Countries of invented reports, the busiest first. */
const countries = 'SY UA SD ML MM CD YE IQ AF SO NG ET PS LY BF NE CF SS MX CO HT PK IN PH TH MZ CM TD RU LB'.split(' ')
const mostProvinces = 30

/** The provinces of each, in the order of the alphabet. */
export const provincesOfAll = ({ gazetteer }: PlaceKnowledge): Provinces =>
  Object.fromEntries(
    countries.map(country => [
      country,
      gazetteer.provinces
        .filter(place => place.country === country)
        .map(({ name, within }) => within ?? name)
        .sort()
        .slice(0, mostProvinces)
    ])
  )

/** Fills an empty store with so many claims of ten years; one that holds them is left as it is. Says how long each part took. */
export async function fillMillion(
  options: StoreOptions,
  claims: number,
  places: PlaceKnowledge,
  say: (line: string) => void
): Promise<void> {
  const store = await openStore(options)
  const held = (await store.counts()).claims
  await store.close()
  const reports = Math.ceil(claims / claimsOfReport)
  if (held >= reports * claimsOfReport) return
  if (held > 0) throw new Error(`the store holds ${held} claims: give a folder that is empty, or one that was filled to its end`)
  const began = performance.now()
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`
  const invented = inventReports(reports, provincesOfAll(places), seeded(20_160_101), tenYears)
  const copied = await copyCoded(options, 'bench', invented, done => {
    if (done % 25_000 === 0) say(`${done} reports copied, ${seconds()}`)
  })
  say(`${copied} claims of ${reports} reports copied and indexed in ${seconds()}`)
}

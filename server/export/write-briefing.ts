import { briefingGatherer, type Piece, situationAt, writeBriefingEnd, writeBriefingHead, writeBriefingRows } from '@vedette/core'
import { loadMap, typeLabels } from '@vedette/lexicon'
import { toldAround } from '../told-around.ts'
import type { Exporting } from './export-store.ts'
import { eventPages } from './list-rows.ts'

/** A briefing of what is asked for: its events are read twice, once for the map and the timeline, and once for the list. */
export async function* writeBriefing(exporting: Exporting): AsyncGenerator<Piece> {
  const { store, query, area, guard, isAsIs = false } = exporting
  const gatherer = briefingGatherer()
  for await (const page of eventPages(store, query)) gatherer.add(await guard.events(page))
  const gathered = gatherer.gathered()
  const map = loadMap(gathered.countries)
  const briefing = {
    area: area === undefined ? 'Everywhere' : [area.name, area.within, area.country].filter(Boolean).join(', '),
    situation: await guardedSituation(exporting),
    gathered,
    areas: map.areas,
    labels: typeLabels,
    attributions: map.attributions,
    isAsIs,
    urlOf: guard.urlOf
  }
  yield writeBriefingHead(briefing)
  for await (const page of eventPages(store, query)) yield writeBriefingRows(await guard.events(page), briefing)
  yield writeBriefingEnd(briefing)
}

/** What holds on the last day that is asked for, its parts guarded one by one. */
async function guardedSituation({ store, query, area, guard, today }: Exporting) {
  const known = query.known ?? today
  const at = query.until ?? known
  const told = await toldAround(store, { known, area: area?.key }, { from: at, to: at })
  const situation = situationAt(told, { at, known, area })
  const each = <Item extends { readonly claims: readonly { readonly id: string; readonly report: string }[] }>(items: readonly Item[]) =>
    Promise.all(items.map(item => guard.item(item, item.claims)))
  return {
    at,
    known,
    control: await each(situation.control),
    tolls: await each(situation.tolls),
    tripwires: await each(situation.tripwires)
  }
}

import { briefingGatherer, type ClaimRef, type Piece, writeBriefingEnd, writeBriefingHead, writeBriefingRows } from '@vedette/core'
import { loadMap, typeLabels } from '@vedette/lexicon'
import type { Exporting } from './export-store.ts'
import { eventPages } from './list-rows.ts'
import { situationOf } from './situation-of.ts'

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
async function guardedSituation(exporting: Exporting) {
  const { at, known, control, tolls, tripwires } = await situationOf(exporting)
  const each = async <Item extends Told>(items: readonly Item[]): Promise<readonly Item[]> => {
    const guarded: Item[] = []
    for (const item of items)
      guarded.push(await exporting.guard.item(item, [...item.claims, ...(item.metBy ?? []).flatMap(met => met.claims)]))
    return guarded
  }
  return { at, known, control: await each(control), tolls: await each(tolls), tripwires: await each(tripwires) }
}

type Told = {
  readonly claims: readonly Pick<ClaimRef, 'id' | 'report'>[]
  readonly metBy?: readonly { readonly claims: readonly Pick<ClaimRef, 'id' | 'report'>[] }[]
}

import type { Area } from '@vedette/core'
import type { ClaimQuery } from '@vedette/store'
import { findArea } from '../find-area.ts'
import { readBox } from '../read-box.ts'
import type { Context } from './context.ts'

/** Filters as they are asked for: an area by its name, a box as text. */
export type AskedFilters = Omit<ClaimQuery, 'bbox'> & { readonly bbox?: string }

/** The filters that the store knows, and the area that was meant. */
export async function readFilters(
  { area: words, bbox, ...query }: AskedFilters,
  context: Context
): Promise<{ readonly query: ClaimQuery; readonly area: Area | undefined }> {
  const area = words === undefined ? undefined : await findArea(words, context)
  return { query: { ...query, area: area?.key, bbox: readBox(bbox) }, area }
}

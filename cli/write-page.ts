import { readFile } from 'node:fs/promises'
import { countriesOf, makePicture, type PictureReport, writeHtml } from '@vedette/core'
import { sayWhy } from '@vedette/intake'
import { loadMap, typeLabels } from '@vedette/lexicon'
import type { Coding } from '@vedette/server/workers'
import { worldFailure } from './failure.ts'

/** The page that shows coded reports in a browser: one file, with all that it needs in it. */
export async function writePage(codings: readonly Coding[]): Promise<string> {
  const reports: readonly PictureReport[] = codings.map(({ line, paragraphs }) => ({ ...line, paragraphs }))
  const map = loadMap(countriesOf(reports))
  return writeHtml(makePicture(reports, { ...map, labels: typeLabels }), { template: await loadTemplate() })
}

async function loadTemplate(): Promise<string> {
  try {
    return await readFile(new URL(import.meta.resolve('@vedette/web/page.html')), 'utf8')
  } catch (error) {
    throw worldFailure(`the page is not built (${sayWhy(error)}): run "npm run build" in Vedette's folder`, error)
  }
}

import { type Knowledge, openGazetteer } from '@vedette/core'
import { type LexiconTexts, readKnowledge } from '@vedette/lexicon/in-page'
import { createEncoder, type ReaderLabels } from '@vedette/models/create-encoder'
import { fetchFile, fetchJson } from './fetch-file.ts'
import { loadRuntime } from './load-runtime.ts'
import { type FileSizes, fileList, loadedFirst } from './page-files.ts'
import { readAsked } from './read-asked.ts'
import type { Asked, Reading } from './reading.ts'

export type ReadAsked = (asked: Asked) => Promise<Reading>

type Name = keyof typeof loadedFirst

/** Fetches all that reading takes from a folder of files, and gives what reads. */
export async function loadReader(
  folder: string,
  onProgress: (progress: { readonly loaded: number; readonly total: number }) => void
): Promise<ReadAsked> {
  const base = folder.endsWith('/') ? folder : `${folder}/`
  const sizes = (await fetchJson(base + fileList)) as FileSizes
  const names = Object.keys(loadedFirst) as readonly Name[]
  const sizeOf = (name: Name): number => sizes[loadedFirst[name]] ?? 0
  const total = names.reduce((sum, name) => sum + sizeOf(name), 0)
  let loaded = 0
  const onPiece = (bytes: number): void => {
    loaded += bytes
    onProgress({ loaded, total })
  }
  const files = await Promise.all(
    names.map(async name => [name, await fetchFile(base + loadedFirst[name], sizeOf(name), onPiece)] as const)
  )
  const { knowledge, texts } = await makeKnowledge(base, Object.fromEntries(files) as Files)
  return asked => readAsked(asked, knowledge, { base, sizes, roads: texts['places/roads.tsv'] ?? '' })
}

type Files = Readonly<Record<Name, Uint8Array<ArrayBuffer>>>

async function makeKnowledge(base: string, files: Files): Promise<{ readonly knowledge: Knowledge; readonly texts: LexiconTexts }> {
  const texts = JSON.parse(decode(files.lexicon)) as LexiconTexts
  const runtime = await loadRuntime(base, files.runtime, files.network)
  const encoder = createEncoder(runtime, decode(files.vocabulary).trimEnd().split('\n'), JSON.parse(decode(files.labels)) as ReaderLabels)
  const gazetteer = openGazetteer(await unpack(files.gazetteer))
  return { knowledge: readKnowledge(encoder, texts, gazetteer), texts }
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What is packed by gzip, unpacked; a server may have done so. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}

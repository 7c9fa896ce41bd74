/** Names of what a page loads before it can read, all in one folder. */
export const loadedFirst = {
  network: 'reader.onnx',
  vocabulary: 'vocabulary.txt',
  labels: 'labels.json',
  lexicon: 'lexicon.json',
  gazetteer: 'gazetteer.bin',
  runtime: 'ort-wasm-simd-threaded.wasm'
} as const

/** The script that goes with `runtime`; it is imported, not fetched. */
export const runtimeScript = 'ort-wasm-simd-threaded.mjs'

/** Outlines, fetched when a report has claims there: `world.json`, and `SD.json` for each country. */
export const areasFolder = 'areas/'

/** The list of all these files but the script, with their sizes: a JSON object. */
export const fileList = 'files.json'

export type FileSizes = Readonly<Record<string, number>>

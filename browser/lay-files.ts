import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadTexts } from '@vedette/lexicon'
import { weightsFolder } from '@vedette/models'
import { areasFolder, type FileSizes, fileList, loadedFirst, runtimeScript } from './page-files.ts'

const { resolve } = createRequire(import.meta.url)

/** Lays into a folder all that a page fetches to read, 54 MB with all outlines. Gives the sizes of what was laid, as they stand in its list. */
export function layFiles(folder: string): FileSizes {
  mkdirSync(join(folder, areasFolder), { recursive: true })
  const sizes: Record<string, number> = {}
  const copy = (from: string, name: string): void => {
    copyFileSync(from, join(folder, name))
    sizes[name] = statSync(from).size
  }
  const write = (name: string, bytes: Uint8Array): void => {
    writeFileSync(join(folder, name), bytes)
    sizes[name] = bytes.length
  }
  for (const kind of ['network', 'vocabulary', 'labels'] as const) copy(join(weightsFolder(), loadedFirst[kind]), loadedFirst[kind])
  copy(resolve(`onnxruntime-web/${loadedFirst.runtime}`), loadedFirst.runtime)
  copyFileSync(resolve(`onnxruntime-web/${runtimeScript}`), join(folder, runtimeScript))
  write(loadedFirst.lexicon, Buffer.from(JSON.stringify(loadTexts())))
  write(loadedFirst.gazetteer, packed(readFileSync(built('gazetteer.bin'))))
  copy(built('world.json'), `${areasFolder}world.json`)
  const areas = join(dirname(built('world.json')), 'areas')
  for (const name of readdirSync(areas)) copy(join(areas, name), areasFolder + name)
  writeFileSync(join(folder, fileList), JSON.stringify(sizes))
  return sizes
}

/** Where the lexicon's built files lie, be it run as source or as built. */
function built(name: string): string {
  const path = resolve(`@vedette/lexicon/built/${name}`)
  if (!existsSync(path)) throw new Error(`missing ${path}: reinstall @vedette/lexicon, or build it`)
  return path
}

const packed = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : gzipSync(bytes))

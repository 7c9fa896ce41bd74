import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'

/** A file of places, be it packed or not: its name, behind that of its archive; its bytes as they come, and how many there will be. */
export type SourceFile = { readonly name: string; readonly bytes: number; readonly chunks: () => AsyncIterable<Uint8Array> }

/** Why a file of places cannot be taken, for a person. */
export const refuse = (name: string, says: string): Error => new Error(`${name}: ${says}`)

/** The lists of places in a file, one after another: of a ZIP archive those that end in .txt, .geojson or .json. Throws what to show. */
export async function* openSource(path: string): AsyncGenerator<SourceFile> {
  const name = basename(path)
  if (!/\.zip$/i.test(name)) {
    yield { name, bytes: statSync(path).size, chunks: () => createReadStream(path, { highWaterMark: 1 << 20 }) }
    return
  }
  const zip = await told(name, () => yauzl.openPromise(path, { autoClose: false, lazyEntries: true }))
  try {
    if (zip.entryCount > mostEntries) throw refuse(name, `it holds ${zip.entryCount} files: no archive of places has so many`)
    let found = 0
    const entries = zip.eachEntry()
    for (;;) {
      const { value: entry, done } = await told(name, () => entries.next())
      if (done) break
      if (!isList(entry.fileName)) continue
      found += 1
      checkSize(name, entry)
      yield { name: `${name}/${entry.fileName}`, bytes: entry.uncompressedSize, chunks: () => unpack(name, zip, entry) }
    }
    if (found === 0) throw refuse(name, 'there is no list of places in it; GeoNames has one named as the archive, with .txt')
  } finally {
    zip.close()
  }
}

/** Beside its list GeoNames packs a page that explains it, and one of languages. */
const isList = (name: string): boolean =>
  /\.(txt|geojson|json)$/i.test(name) && !/(^|\/)(readme|iso-?languagecodes)[^/]*$/i.test(name) && !/__MACOSX/.test(name)

const mostEntries = 1000
/** The list of all places of the world is 2 GB, and text of this kind is packed to a fifth. */
const mostBytes = 8e9
const mostRatio = 100

function checkSize(name: string, { fileName, compressedSize, uncompressedSize }: yauzl.Entry): void {
  if (uncompressedSize > mostBytes || uncompressedSize > mostRatio * Math.max(1, compressedSize) + 1e6)
    throw refuse(
      name,
      `${fileName} in it would unpack to ${Math.ceil(uncompressedSize / 1e6)} MB from ${Math.ceil(compressedSize / 1e6)}: no list of places does`
    )
}

/** What an entry unpacks to; its size and checksum are looked at. */
async function* unpack(name: string, zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  let sum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      sum = crc32(chunk as Uint8Array, sum)
      yield chunk as Uint8Array
    }
  } catch (error) {
    throw isShown(error, name) ? error : damaged(name, error)
  }
  if (sum !== entry.crc32) throw refuse(name, `${entry.fileName} in it is damaged: its checksum does not agree; download it again`)
}

async function told<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  try {
    return await task()
  } catch (error) {
    throw damaged(name, error)
  }
}

const isShown = (error: unknown, name: string): boolean => error instanceof Error && error.message.startsWith(`${name}: `)

function damaged(name: string, cause: unknown): Error {
  if (cause instanceof Error && 'code' in cause && 'syscall' in cause) return cause
  const says = cause instanceof Error ? cause.message.toLowerCase() : String(cause)
  return Object.assign(refuse(name, `the archive is damaged or cut short (${says}); download it again`), { cause })
}

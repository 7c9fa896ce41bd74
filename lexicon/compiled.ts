import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { ActorKnowledge } from '@vedette/core'
import { indexActors } from './actors/gather-actors.ts'
import { loadActorTables } from './actors/load-actors.ts'
import { findRuleLemmas, type RuleLemmas } from './event-types/rule-lemmas.ts'
import { layNames, loadGazetteer } from './places/load-gazetteer.ts'
import { type FoundPlaces, findAliases } from './places/read-places.ts'

/** What takes long to find out of tables and is the same at every start: a build finds it once. */
export type Compiled = {
  readonly actors: Omit<ActorKnowledge, 'nouns' | 'words'>
  readonly places: FoundPlaces
  readonly lemmas: RuleLemmas
}

const at = (path: string): URL => new URL(path, import.meta.url)
const file = at('./lexicon.compiled')

/** What a build has found, where it has, of these very tables and by this very code; else undefined, and it is to be found anew. */
export function loadCompiled(tables: ReadonlyMap<string, string>): Compiled | undefined {
  if (!existsSync(file) || isOlder(at('./.tsbuildinfo')) || isOlder(new URL('./.tsbuildinfo', import.meta.resolve('@vedette/core'))))
    return undefined
  return unpackCompiled(readFileSync(file), tables)
}

/** Finds it, and lays it beside what was compiled of the code; with the names of the gazetteer, filed. */
export function layCompiled(): void {
  layNames()
  writeFileSync(file, packCompiled(loadActorTables()))
}

/** What is found of tables, as bytes that tell of which: see `unpackCompiled`. */
export function packCompiled(tables: ReadonlyMap<string, string>): Buffer {
  const places = findAliases(readAliases(), [...tables.values()], loadGazetteer())
  return Buffer.concat([keyOf(tables), serialize({ actors: indexActors(tables), places, lemmas: findRuleLemmas() } satisfies Compiled)])
}

/** Undefined where it was found of other tables, or was written by a newer Node than this. */
export function unpackCompiled(bytes: Buffer, tables: ReadonlyMap<string, string>): Compiled | undefined {
  if (!bytes.subarray(0, keyBytes).equals(keyOf(tables))) return undefined
  try {
    return deserialize(bytes.subarray(keyBytes)) as Compiled
  } catch {
    return undefined
  }
}

const readAliases = (): string => readFileSync(at('./places/aliases.tsv'), 'utf8')

const keyBytes = 32

/** A hash of all that it is found from. The gazetteer is named by its head, which tells its size and checksum. */
function keyOf(tables: ReadonlyMap<string, string>): Buffer {
  const hash = createHash('sha256')
  for (const [name, text] of [...tables, ['aliases.tsv', readAliases()] as const]) hash.update(`${name} ${text.length}\n`).update(text)
  return hash.update(gazetteerKey()).digest()
}

function gazetteerKey(): Buffer {
  const handle = openSync(at('./places/built/gazetteer.bin'), 'r')
  try {
    const head = Buffer.alloc(16)
    readSync(handle, head)
    return head
  } finally {
    closeSync(handle)
  }
}

/** Whether it was laid before this was written: in a checkout, by code that was another. */
const isOlder = (than: URL): boolean => existsSync(than) && statSync(file).mtimeMs < statSync(than).mtimeMs

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, inflateRawSync } from 'node:zlib'
import { connect } from '@nats-io/transport-node'
import { hashText, type Report } from '@vedette/core'
import { expect, it } from 'vitest'
import { type Letter, openQueue } from './index.ts'
import { startNats } from './start-nats.ts'

const program = [process.env.NATS_SERVER, '/usr/sbin/nats-server'].find(path => path !== undefined && existsSync(path))

const report = (id: string, raw = `Shells fell on ${id}.`): Report => ({
  id,
  hash: `sha256:${hashText(raw)}`,
  raw,
  format: 'text',
  notes: []
})

const filesBelow = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true, recursive: true }).flatMap(entry => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))

/** What can be read in a file of the stream: what stands there plainly, and what is packed. */
function messagesOf(path: string): readonly string[] {
  const bytes = readFileSync(path)
  const texts = [bytes.toString('latin1')]
  for (let at = bytes.indexOf(gzipHead); at >= 0; at = bytes.indexOf(gzipHead, at + 1)) texts.push(unpackFrom(bytes.subarray(at)))
  return texts
}

const gzipHead = Buffer.from([0x1f, 0x8b, 0x08])

/** What follows the packed text is no part of it. */
function unpackFrom(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes.subarray(10), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8')
  } catch {
    return ''
  }
}

it.runIf(program !== undefined)(
  'what was struck out is in none of the files of the stream any more, nor among dead letters',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vedette-purge-'))
    const nats = await startNats(program ?? '', folder)
    const sent = ['Dilling', 'Kadugli', 'Rabak', 'Dilling']
    const store = {
      struck: async (given: readonly Report[]) => given.map(({ raw }) => raw.includes('Dilling')),
      add: async () => [],
      // Nobody waits for an answer.
      keeps: async (keys: readonly string[]) => keys
    }
    const queue = await openQueue({ addresses: nats.url, store })
    const left = async (): Promise<readonly string[]> => {
      const ids: string[] = []
      await queue.replay(new Date(0), async reports => void ids.push(...reports.map(({ id }) => id)))
      return ids
    }
    try {
      const adding = queue.add(sent.map(id => report(id)))
      const letters: Letter[] = []
      for await (const some of queue.take(2)) letters.push(...some)
      await letters[0]?.bury('nobody could keep it')
      const connection = await connect({ servers: nats.url.replace('nats://', '') })
      connection.publish('vedette.dead', 'Dilling, said a letter that is no report')
      connection.publish('vedette.dead', 'Rabak, said another')
      await connection.drain()
      const said = (): boolean => filesBelow(folder).some(path => messagesOf(path).some(text => text.includes('Dilling')))
      expect(said()).toBe(true)
      expect(await queue.purge()).toBe(4)
      expect(await queue.purge()).toBe(0)
      expect(said()).toBe(false)
      expect((await queue.deadLetters()).map(({ begins }) => begins)).toEqual(['Rabak, said another'])
      expect(await left()).toEqual(['Kadugli', 'Rabak'])
      // What a worker has in hand and may not be kept goes, too.
      await letters[1]?.erase()
      expect(await left()).toEqual(['Rabak'])
      await adding
    } finally {
      await queue.close()
      await nats.end()
      rmSync(folder, { recursive: true, force: true })
    }
  },
  30_000
)

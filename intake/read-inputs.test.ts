import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nameInput, type Read } from './read.ts'
import { readInputs } from './read-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'vedette-inputs-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What comes of a file with this content, each as `id` or `where: …`. */
async function read(name: string, content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const all: Read[] = []
  for await (const item of readInputs([path], {})) all.push(item)
  return all.map(item => (item.kind === 'report' ? item.report.id : `${item.kind} ${item.where.replace(`${folder}/`, '')}`))
}

const line = (id: string) => JSON.stringify({ id, text: 'Fighting was reported near El Fasher.' })
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('readInputs', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    ['one.txt', 'Fighting was reported near El Fasher.', ['one']],
    ['two.jsonl', `${line('a')}\n${line('b')}\n`, ['a', 'b']],
    ['gaps.jsonl', `\n\n${line('a')}\n \t\n${line('b')}`, ['a', 'b']],
    ['crlf.jsonl', `${line('a')}\r\n${line('b')}\r\n`, ['a', 'b']],
    ['bad-middle.jsonl', `${line('a')}\n{"text": \n${line('b')}\n`, ['a', 'refused bad-middle.jsonl:2', 'b']],
    ['mark.jsonl', `\uFEFF${line('a')}\n`, ['a']],
    ['wide.jsonl', utf16(`${line('a')}\n${line('b')}\n`), ['a', 'b']],
    ['empty.jsonl', '', ['refused empty.jsonl']],
    ['blank.jsonl', ' \n\n', ['refused blank.jsonl']],
    ['empty.txt', '', ['refused empty.txt']],
    [
      'picture.jsonl',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 10, 0, 0, 1, 10, 0]),
      ['refused picture.jsonl']
    ]
  ])('%s', async (name, content, expected) => {
    expect(await read(name, content)).toEqual(expected)
  })

  it('names what the system does not give, and goes on', async () => {
    writeFileSync(join(folder, 'there.txt'), 'Fighting was reported near El Fasher.')
    const all: Read[] = []
    for await (const item of readInputs([join(folder, 'absent.txt'), join(folder, 'there.txt')], {})) all.push(item)
    expect(all.map(item => item.kind)).toEqual(['unreadable', 'report'])
    expect(all[0]).toMatchObject({ says: 'cannot read it: no such file or folder' })
  })

  it('notices an id that two files share', async () => {
    const paths = ['x.jsonl', 'y.jsonl'].map(name => join(folder, name))
    for (const path of paths) writeFileSync(path, line('same'))
    const notes: string[] = []
    for await (const item of readInputs(paths, {})) if (item.kind === 'report') notes.push(...item.report.notes.map(note => note.rule))
    expect(notes).toEqual(['duplicate-id'])
  })
})

it.each([
  ['-', 'standard input'],
  ['-:3', 'standard input:3'],
  ['-a.txt', '-a.txt'],
  ['reports/x.txt', 'reports/x.txt']
])('names %s %s', (where, words) => {
  expect(nameInput(where)).toBe(words)
})

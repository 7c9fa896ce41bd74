import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codings, ensureBuilt, makeFolder, runBuilt } from './run-built.ts'

const folder = makeFolder()
beforeAll(ensureBuilt, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

const home = (name: string): string => join(folder, name)
const line = (id: string, text: string): string => `${JSON.stringify({ id, text, published: '2024-03-02' })}\n`
const rutshuru = line('rutshuru', 'Rebels of the M23 seized the town of Rutshuru on Friday, the Congolese army said.')
const gao = line('gao', 'Gunmen attacked a convoy near Gao on Thursday, killing 15 soldiers, the army said.')

it('backs up, restores and merges, and says what came', () => {
  const file = join(folder, 'one.backup')
  runBuilt(['add'], home('one'), rutshuru)
  expect(runBuilt(['backup', file], home('one'))).toEqual({
    code: 0,
    out: expect.stringMatching(/^backed up: 1 reports, [1-9]\d* claims; \d+ kB in .*one\.backup\n$/),
    err: ''
  })
  expect(runBuilt(['restore', file], home('copy')).out).toMatch(/^restored: 1 reports, [1-9]\d* claims\n$/)
  expect(runBuilt(codings, home('copy')).out).toBe(runBuilt(codings, home('one')).out)
  expect(runBuilt(['restore', file], home('one'))).toMatchObject({ code: 3, err: expect.stringContaining('"vedette merge"') })
  runBuilt(['add'], home('two'), gao)
  expect(runBuilt(['merge', file], home('two')).out).toMatch(/^merged: 1 reports and 1 codings came that were not there; now 2 reports/)
  expect(runBuilt(['verify'], home('two')).out).toMatch(/^clean: 2 reports/)
}, 240_000)

it('opens no store for a file that is none, and for one that was cut off', () => {
  const whole = readFileSync(join(folder, 'one.backup'))
  writeFileSync(join(folder, 'half.backup'), whole.subarray(0, whole.length / 2))
  for (const [name, says] of [
    ['half.backup', 'was cut off'],
    ['absent.backup', 'there is no'],
    ['.', 'cannot read']
  ] as const) {
    const { code, err } = runBuilt(['restore', join(folder, name)], home('new'))
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(says) })
  }
  expect(existsSync(home('new'))).toBe(false)
  expect(runBuilt(['backup', join(folder, 'no', 'where.backup')], home('one'))).toMatchObject({
    code: 3,
    err: expect.stringContaining('cannot write')
  })
}, 120_000)

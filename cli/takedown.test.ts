import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codings, ensureBuilt, makeFolder, runBuilt } from './run-built.ts'

const folder = makeFolder()
beforeAll(ensureBuilt, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

const home = join(folder, 'home')
const line = (id: string, text: string): string => `${JSON.stringify({ id, text, published: '2024-03-02' })}\n`
const rutshuru = line('rutshuru', 'Rebels of the M23 seized the town of Rutshuru on Friday, Amina Diallo, a nurse, said.')
const gao = line('gao', 'Gunmen attacked a convoy near Gao on Thursday, killing 15 soldiers, the army said.')
const why = ['--reason', 'asked for by her', '--by', 'N. Haddad']

it('strikes out a name and a report, says so, and refuses them when they come again', () => {
  runBuilt(['add'], home, rutshuru + gao)
  runBuilt(['backup', join(folder, 'old.backup')], home)
  const log = join(folder, 'withheld.jsonl')
  const guarded = runBuilt(['export', '--log', log], home)
  expect(guarded).toMatchObject({ code: 0, err: expect.stringMatching(/^vedette: of [1-9]\d* claims something was withheld; --log FILE/) })
  expect(guarded.out + readFileSync(log, 'utf8')).not.toContain('Diallo')
  expect(readFileSync(log, 'utf8').trim().split('\n')).toHaveLength(Number(/of (\d+) claims/.exec(guarded.err)?.[1]))
  expect(runBuilt(['takedown', '--words', 'amina diallo', '--dry-run'], home).out).toBe('1 report would be struck out or changed\n')
  expect(runBuilt(['takedown', '--words', 'amina diallo', ...why], home)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d{4}-\d\d-\d\d, N\. Haddad: struck out words \(1 report changed or gone\): asked for by her\n$/)
  })
  expect(runBuilt(['takedown', 'gao', ...why], home).code).toBe(0)
  const exported = runBuilt(codings, home).out
  expect(exported).toContain('[…], a nurse, said')
  expect(exported).not.toMatch(/Diallo|Gao/)
  const again = runBuilt(['add'], home, gao)
  expect({ code: again.code, err: again.err }).toEqual({ code: 1, err: expect.stringContaining('by N. Haddad: asked for by her') })
  expect(runBuilt(['takedown', '--list'], home).out.trim().split('\n')).toHaveLength(2)
}, 240_000)

it('goes with what is saved of it, which holds no word, into the store of an older backup', () => {
  const [saved, copy] = [join(folder, 'struck.jsonl'), join(folder, 'copy')]
  runBuilt(['takedown', '--save', saved], home)
  expect(readFileSync(saved, 'utf8')).not.toMatch(/diallo|gao/i)
  expect(runBuilt(['takedown', '--apply', saved], copy).out).toBe('2 of 2 are new here, and struck out\n')
  expect(runBuilt(['restore', join(folder, 'old.backup')], copy).out).toMatch(/^restored: 1 reports, /)
  expect(runBuilt(['rebuild', '--recode'], copy).code).toBe(0)
  expect(runBuilt(codings, copy).out).toBe(runBuilt(codings, home).out)
}, 240_000)

it.each([
  [['takedown'], 'nothing to strike out'],
  [['takedown', 'gao'], 'give --reason and --by'],
  [['takedown', 'nowhere', ...why], 'there is no report "nowhere"']
])('%j is wrong usage', (words, says) => {
  expect(runBuilt(words, home)).toMatchObject({ code: 2, err: expect.stringContaining(says) })
})

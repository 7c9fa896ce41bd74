import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codings, ensureBuilt, makeFolder, runBuilt } from './run-built.ts'

const folder = makeFolder()
beforeAll(ensureBuilt, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

type Fields = { readonly id: string; readonly text: string; readonly published: string; readonly url?: string }
const write = (reports: readonly Fields[]): string => reports.map(report => `${JSON.stringify(report)}\n`).join('')
const report = (id: string, text: string, more: Partial<Fields> = {}): Fields => ({ id, text, published: '2024-03-02', ...more })

const reports = [
  report('rutshuru', 'Rebels of the M23 seized the town of Rutshuru on Friday, the Congolese army said.'),
  report('hodeidah', 'Shells fell near the port of Hodeidah on Friday, killing 3 people.', { published: '2024-03-01' }),
  report('gao', 'Gunmen attacked a convoy near Gao on Thursday, killing 15 soldiers, the army said.'),
  report('kherson', 'Russian forces shelled Kherson overnight, the governor said. Two people were killed.')
]

describe('add', () => {
  it('says what was new, what was known, and what is a new version; standard input is read as JSONL', () => {
    const home = join(folder, 'versions')
    const url = 'https://example.org/rutshuru'
    const one = { ...reports[0]!, url }
    expect(runBuilt(['add', '-'], home, write([one, reports[1]!]))).toEqual({
      code: 0,
      out: expect.stringMatching(/^2 new, 0 known; \d+ claims\n$/),
      err: ''
    })
    const changed = { ...one, text: `${one.text} The army denied it on Saturday.` }
    const { out } = runBuilt(['add', '--format', 'json'], home, write([changed, one, one]))
    const said = JSON.parse(out)
    expect(said.counts).toEqual({ new: 0, known: 2, version: 1 })
    expect(said.reports.map((each: { kind: string }) => each.kind)).toEqual(['version', 'known'])
    for (const { claims } of said.reports) expect(claims).toBeGreaterThan(0)
  }, 120_000)

  it('names what it refuses, and keeps the others', () => {
    const home = join(folder, 'refused')
    const lines = `${write([reports[0]!])}{"text": broken}\n`
    expect(runBuilt(['add', '-', '--dry-run'], home, lines)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^rutshuru .*\n1 report; nothing was kept\n$/)
    })
    const { code, out, err } = runBuilt(['add', '-', 'absent.txt'], home, lines)
    expect(code).toBe(3)
    expect(out).toMatch(/^1 new, 0 known; /)
    expect(err).toMatch(/^vedette: standard input:2: the line is not JSON [^\n]*\nvedette: absent.txt: cannot read it: [^\n]*\n$/)
    writeFileSync(join(folder, 'menu.html'), '<html><body><script>let text = "Shells fell"</script></body></html>')
    const menu = runBuilt(['add', join(folder, 'menu.html')], home)
    expect({ code: menu.code, err: menu.err }).toEqual({ code: 1, err: expect.stringContaining('there is no text in it') })
    const again = runBuilt(['add', join(folder, 'menu.html')], home)
    expect({ code: again.code, err: again.err }).toEqual({
      code: 1,
      err: expect.stringContaining('"vedette rebuild --recode" tries again')
    })
    expect(runBuilt(['list', '--state', 'failed'], home).out).toContain('failed')
  }, 120_000)

  it('leaves the coding when told not to wait; whoever adds next does it', () => {
    const home = join(folder, 'later')
    expect(runBuilt(['add', '--no-wait'], home, write(reports.slice(0, 2)))).toEqual({
      code: 0,
      out: '2 new, 0 known; 0 claims; 2 left for "vedette serve" to code\n',
      err: ''
    })
    expect(runBuilt(['list', '--state', 'waiting'], home).out.split('\n')).toHaveLength(3)
    expect(runBuilt(['add'], home, write(reports.slice(0, 2))).out).toMatch(/^0 new, 2 known; [1-9]\d* claims\n$/)
  }, 120_000)

  it('gives the same export in any order', () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')]
    expect(runBuilt(['add'], one, write(reports)).code).toBe(0)
    for (const each of [
      reports.slice(2).toReversed(),
      reports.slice(0, 3).toReversed(),
      reports.map(each => ({ ...each, id: `z-${each.id}` }))
    ])
      expect(runBuilt(['add'], other, write(each)).code).toBe(0)
    const exported = runBuilt(codings, one).out
    expect(
      exported
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).report.published)[0]
    ).toBe('2024-03-01')
    expect(runBuilt(codings, other).out).toBe(exported)
  }, 240_000)
})

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const vedette = join(root, 'cli', 'bin', 'vedette.mjs')
const folder = mkdtempSync(join(tmpdir(), 'vedette-cli-'))

/** The program is tested as it is run: built. What is fresh already is not built again. */
beforeAll(() => {
  const built = spawnSync(process.execPath, ['-e', "import('./setup/ensure.mjs').then(setup => setup.ensure())"], {
    cwd: root,
    encoding: 'utf8'
  })
  expect(existsSync(join(root, 'cli', 'dist', 'main.js')), built.stdout + built.stderr).toBe(true)
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

type Run = { readonly code: number | null; readonly out: string; readonly err: string }

function run(words: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [vedette, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9
  })
  return { code: status, out: stdout, err: stderr }
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

const report = (id: string, text: string) => JSON.stringify({ id, text, published: '2024-03-02' })
const goma = report('goma', 'Rebels of the M23 seized the town of Rutshuru on Friday, the Congolese army said.')
const lines = (out: string) => out.split('\n').filter(Boolean)
const ids = (out: string) => lines(out).map(line => JSON.parse(line).report.id)

const places = 'Rutshuru Kherson Hodeidah Kyauktaw Gao Mekelle Avdiivka Tibu Sarmin Marib Bunagana Djibo'.split(' ')
describe('usage', () => {
  it.each([
    [['cod'], "unknown command 'cod' (Did you mean code?)"],
    [['code', '--fromat', 'csv'], "unknown option '--fromat' (Did you mean --format?)"],
    [['code', '--format', 'xml'], 'Allowed choices are jsonl, json, text, csv, geojson, kml, html'],
    [['code', '--spans', 'both'], 'Allowed choices are clean, raw'],
    [['code', '--published', '2023-02-29'], 'there is no date 2023-02-29'],
    [['code', '--published', 'yesterday'], 'write it as 2020-02-09'],
    [['code', '--workers', '0'], 'give a whole number from 1 to 99'],
    [['explain'], 'nothing to explain'],
    [['explain', 'a.txt', '--text', 'b'], 'give one of them'],
    [['explain', 'a.txt', '--sentence', 'last'], 'give a whole number']
  ])('%j is wrong in one line', (words, says) => {
    const { code, out, err } = run(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
    expect(err).toMatch(/^vedette: .*; see vedette --help\n$/)
  })

  it('prints help, with examples and exit codes, and the version', () => {
    for (const words of [[], ['--help'], ['help', 'code'], ['code', '--help'], ['explain', '--help']]) {
      const { code, out, err } = run(words)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('Examples:')
      expect(out).toContain('Exit codes:')
    }
    const { version } = JSON.parse(readFileSync(join(root, 'cli', 'package.json'), 'utf8'))
    expect(run(['--version']).out).toBe(`${version}\n`)
  })
})

describe('inputs that are no reports', () => {
  const table: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty.txt', '', 'the file is empty'],
    ['blank.txt', ' \n\t\n', 'nothing but blanks'],
    ['long.txt', 'Shells fell near the port. '.repeat(2_000_000), 'more than the 1,000,000'],
    ['photo.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]), 'not text'],
    [
      'menu.html',
      '<html><head><title></title><script>let text = "Shells fell"</script></head><body></body></html>',
      'there is no text in it'
    ],
    ['broken.json', '{"text": "Shells fell', 'not JSON'],
    ['none.csv', 'id,title\n1,Shells fell\n', 'no column "text" or "html"']
  ]
  it.each(table)('%s is refused with a reason', (name, content, says) => {
    const { code, out, err } = run(['code', file(name, content)])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(says)
    expect(err).toMatch(new RegExp(`^vedette: ${name.replace('.html', '')}[^\\n]*\\n$`))
  })

  it('codes the others, in order, and names the line that is wrong', () => {
    const { code, out, err } = run(['code'], `${goma}\n{"text": broken}\n${report('after', 'Shells fell near the port of Hodeidah.')}\n`)
    expect(ids(out)).toEqual(['goma', 'after'])
    expect(code).toBe(1)
    expect(err).toMatch(/^vedette: standard input:2: the line is not JSON [^\n]*\n$/)
  })

  it('reads another encoding, and says so', () => {
    const { code, out } = run(['code', file('latin.txt', Buffer.from('Fuerzas rebeldes atacaron San Jos\xe9 del Guaviare.', 'latin1'))])
    const coded = JSON.parse(out)
    expect(code).toBe(0)
    expect(coded.report.text).toContain('San José')
    expect(coded.notes).toContainEqual(expect.objectContaining({ stage: 'report' }))
  })

  it.each([
    ['that does not exist', '2024-02-31'],
    ['that is none', 'last week']
  ])('leaves out a date %s, with a note', (_, published) => {
    const { code, out } = run(['code'], JSON.stringify({ text: 'Shells fell near the port of Hodeidah on Friday.', published }))
    expect(code).toBe(0)
    expect(JSON.parse(out).report.published).toBeNull()
    expect(JSON.parse(out).notes).toContainEqual(
      expect.objectContaining({ rule: 'bad-published', says: expect.stringContaining(published) })
    )
  })

  it('does without a date, or takes the one given', () => {
    const text = JSON.stringify({ text: 'Shells fell near the port of Hodeidah on Friday.' })
    expect(JSON.parse(run(['code'], text).out).report.published).toBeNull()
    expect(JSON.parse(run(['code', '--published', '2024-03-02'], text).out).report.published).toBe('2024-03-02')
  })
})

describe('the same bytes', () => {
  const many = places.map((place, index) => report(`r${index}`, `Rebels shelled ${place} on Friday, killing ${index + 2} people.`))

  it('come out of every number of workers, and in any order of reports', () => {
    const alone = run(['code', '--workers', '1'], many.join('\n')).out
    expect(lines(alone)).toHaveLength(many.length)
    expect(run(['code', '--workers', '3'], many.join('\n')).out).toBe(alone)
    const backwards = run(['code', '--workers', '2'], many.toReversed().join('\n')).out
    expect(lines(backwards).toReversed()).toEqual(lines(alone))
  }, 300_000)

  it.each(['json', 'csv', 'html'])(
    'come out piped and into a file, as %s',
    format => {
      const given = many.slice(0, 4).join('\n')
      const piped = run(['code', '--format', format], given).out
      run(['code', '--format', format, '--output', `out.${format}`, file('in.jsonl', given)])
      expect(readFileSync(join(folder, `out.${format}`), 'utf8')).toBe(piped)
      expect(piped).toContain('Rutshuru')
    },
    300_000
  )
})

describe('the world', () => {
  it('names a file that is not there, and codes the others', () => {
    const { code, out, err } = run(['code', 'absent.txt', file('there.jsonl', goma)])
    expect(code).toBe(3)
    expect(ids(out)).toEqual(['goma'])
    expect(lines(err)).toEqual(['vedette: absent.txt: cannot read it: no such file or folder'])
  })

  it('says that it cannot write', () => {
    const { code, err } = run(['code', '--output', 'absent/x.jsonl'], goma)
    expect({ code, err }).toEqual({ code: 3, err: 'vedette: cannot write absent/x.jsonl: no such file or folder\n' })
  })

  it('writes to a file, even to the one that it reads', () => {
    file('same.jsonl', `${goma}\n`)
    expect(run(['code', 'same.jsonl', '-o', 'same.jsonl'])).toEqual({ code: 0, out: '', err: '' })
    expect(ids(readFileSync(join(folder, 'same.jsonl'), 'utf8'))).toEqual(['goma'])
  })

  it('ends quietly when its reader has seen enough', () => {
    const many = `${goma}\n`.repeat(300)
    file('many.jsonl', many)
    const said = execFileSync(
      'bash',
      ['-c', `"${process.execPath}" "${vedette}" code many.jsonl | head -n 1 2>&1; echo "\${PIPESTATUS[0]}"`],
      {
        cwd: folder,
        encoding: 'utf8'
      }
    )
    expect(lines(said).at(-1)).toBe('0')
    expect(lines(said)).toHaveLength(2)
  })

  it('answers each line as it comes, without waiting for the end', async () => {
    const child = spawn(process.execPath, [vedette, 'code'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]()
    for (const id of ['first', 'second']) {
      child.stdin.write(`${report(id, 'Shells fell near the port of Hodeidah.')}\n`)
      expect(ids((await answers.next()).value)).toEqual([id])
    }
    child.stdin.end()
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(0)
  })
})

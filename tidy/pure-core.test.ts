import { expect, test } from 'vitest'
import { type File, filesLike, isTest, withoutComments } from './files.ts'

/** What the core may not call, since it does no I/O, reads no clock and gives the same bytes everywhere; and what to do instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'reads the clock: count from report.published'],
  [/\bnew Date\b/, 'hangs on clock and time zone: use 4-mention/times/calendar.ts'],
  [/\bperformance\./, 'reads the clock: measure in bench'],
  [/\bMath\.random\b/, 'differs each time: derive ids with hashText of #base'],
  [/\bcrypto\.(getRandomValues|randomUUID)\b/, 'differs each time: derive ids with hashText of #base'],
  [/\bprocess\.(?!\.)/, "is Node's: have the value handed in by the entry point"],
  [/\bconsole\./, 'prints: give back a Note'],
  [/\bfetch\(/, 'is I/O: have the data handed in as knowledge'],
  [/\brequire\(|\bimport\(/, 'loads at run time: import at the top'],
  [/\bset(Timeout|Interval|Immediate)\b/, 'waits: stages are functions; only the encoder is awaited'],
  [/\blocaleCompare\b|\btoLocale\w+\(|\bIntl\./, 'hangs on the locale of the machine: compare with <, use toLowerCase'],
  [/\b(readFileSync|readFile|writeFile)\b/, 'is I/O: load in lexicon/**/load-*.ts and have it handed in']
]

function breaches({ path, text }: File): readonly string[] {
  const code = withoutComments(text)
  return banned.flatMap(([pattern, instead]) => {
    const found = pattern.exec(code)
    return found ? [`${path}: "${found[0]}" ${instead}`] : []
  })
}

test('the core does no I/O, reads no clock, and hangs on no machine', () => {
  expect(
    filesLike(/^core\/.*\.ts$/)
      .filter(({ path }) => !isTest(path))
      .flatMap(breaches)
  ).toEqual([])
})

test.each([
  ['const now = Date.now()', 'report.published'],
  ['const day = new Date()', 'calendar.ts'],
  ['const id = Math.random()', 'hashText'],
  ['if (process.env.DEBUG) run()', 'handed in'],
  ["console.log('x')", 'Note'],
  ["await fetch('x')", 'knowledge'],
  ['setTimeout(run, 5)', 'awaited'],
  ['names.sort((a, b) => a.localeCompare(b))', 'compare with <'],
  ["readFileSync('x')", 'load-*.ts']
])('%s is banned and its replacement named', (text, instead) => {
  expect(breaches({ path: 'core/a.ts', text })).toContainEqual(expect.stringContaining(instead))
})

test('comments may speak of what is banned', () => {
  expect(breaches({ path: 'core/a.ts', text: '// never Date.now()\n/* nor fetch( */' })).toEqual([])
})

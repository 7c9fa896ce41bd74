import { describe, expect, it } from 'vitest'
import { type Input, type OpenOptions, openReports } from './open-reports.ts'

const utf8 = (text: string): Uint8Array => Uint8Array.from(unescape(encodeURIComponent(text)), each => each.charCodeAt(0))
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from([...(mark ? [0xff, 0xfe] : []), ...[...text].flatMap(each => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8])])
const open = (input: Input, options?: OpenOptions) => [...openReports(input, options)]
const openText = (name: string, text: string, options?: OpenOptions) => open({ name, bytes: utf8(text) }, options)

/** The only report of an input. */
const only = (name: string, content: string | Uint8Array, options?: OpenOptions) => {
  const [opened, ...more] = open({ name, bytes: typeof content === 'string' ? utf8(content) : content }, options)
  if (opened?.kind !== 'report' || more.length > 0) throw new Error(JSON.stringify([opened, ...more]))
  return opened.report
}

const rules = (report: { readonly notes: readonly { readonly rule: string }[] }) => report.notes.map(note => note.rule)

describe('what is refused says where, what and what to do', () => {
  const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty.txt', '', 'the file is empty; give a report with text'],
    ['-', '', 'the file is empty; give a report with text'],
    ['blank.txt', ' \n\t\n', 'the file holds nothing but blanks; give a report with text'],
    ['blank.jsonl', '\n\n', 'the input holds nothing but blanks; give one JSON object on each line'],
    [
      'picture.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'this is a PNG picture, not text; give text, HTML, JSON, JSONL or CSV'
    ],
    ['paper.html', '%PDF-1.7 …', 'this is a PDF file, not text; give text, HTML, JSON, JSONL or CSV'],
    [
      'memory.txt',
      Uint8Array.from([65, 66, 0, 67, 68]),
      'this is binary data (it holds NUL bytes), not text; give text, HTML, JSON, JSONL or CSV'
    ],
    [
      'long.txt',
      'a'.repeat(1_000_001),
      'the report has 1,000,001 characters, more than the 1,000,000 that one report may have; split it into several reports'
    ],
    [
      'huge.txt',
      new Uint8Array(50_000_000).fill(97),
      'the report has 50,000,000 characters, more than the 1,000,000 that one report may have; split it into several reports'
    ],
    ['broken.json', '{"text": ', 'the file is not JSON (it begins "{\\"text\\":"); if it has one object on each line, name it .jsonl'],
    ['none.json', '[]', 'the list is empty; give at least one report'],
    ['table.csv', 'name,age\nAda,36\n', 'the table has no column "text" or "html" (it has name, age); name one of them so'],
    ['head.csv', 'id,text\n', 'the table has no rows; give a line of column names and one line for each report'],
    [
      'meta.txt',
      'Shelling in Sumy\n\npublished: 2023-03-01\noutlet: unknown\n\n',
      'there is no text after the lines of metadata; add the text of the report'
    ]
  ]
  it.each(refused)('%s', (name, content, says) => {
    expect(open({ name, bytes: typeof content === 'string' ? utf8(content) : content })).toEqual([{ kind: 'refused', where: name, says }])
  })

  it('names the line and goes on', () => {
    const opened = openText(
      'war.jsonl',
      '{"id":"a","text":"Shells fell on Sumy."}\n{"id": oops\n\n[1]\n{"text":12}\n{"title":"x"}\n{"id":"b","html":"<p>Calm.</p>"}\n'
    )
    expect(opened.map(each => (each.kind === 'report' ? each.report.id : `${each.where} ${each.says}`))).toEqual([
      'a',
      'war.jsonl:2 the line is not JSON (it begins "{\\"id\\": oops"); give one JSON object on each line, or name another format',
      'war.jsonl:4 a report must be a JSON object, not a list of 1; write {"text": "…"}',
      'war.jsonl:5 "text" is a number (12); give a string',
      'war.jsonl:6 the report has neither "text" nor "html"; give one of them',
      'b'
    ])
  })
})

describe('decoding', () => {
  it('takes UTF-8 with and without a byte order mark, and UTF-16', () => {
    for (const bytes of [utf8('\ufeffБій під Сумами'), utf8('Бій під Сумами'), utf16('Бій під Сумами', true)]) {
      expect(only('sumy.txt', bytes)).toMatchObject({ raw: 'Бій під Сумами', notes: [] })
    }
    expect(only('sumy.txt', utf16('Fighting near Sumy', false)).raw).toBe('Fighting near Sumy')
  })

  it('falls back to windows-1252 with a note', () => {
    const report = only('bogota.txt', Uint8Array.from([0x42, 0x6f, 0x67, 0x6f, 0x74, 0xe1, 0x92, 0x73]))
    expect(report.raw).toBe('Bogotá’s')
    expect(rules(report)).toEqual(['not-utf-8'])
  })

  it('does so for each line of JSONL by itself', () => {
    const bytes = Uint8Array.from([...utf8('{"text":"Bogotá."}\n{"text":"Bogot'), 0xe1, ...utf8('"}\n')])
    const reports = open({ name: '-', bytes }).map(each => (each.kind === 'report' ? [each.report.raw, rules(each.report)] : each))
    expect(reports).toEqual([
      ['Bogotá.', []],
      ['Bogotá', ['not-utf-8']]
    ])
  })
})

describe('fields', () => {
  it('takes them from JSON, and the id from the name or the hash when there is none', () => {
    const report = only(
      '-',
      '{"id":7,"text":"Calm in Gao.","title":"Calm","published":"2021-05-04T10:00:00Z","outlet":"Radio Gao","url":"https://gao.example/1","language":"en-GB"}'
    )
    expect(report).toMatchObject({
      id: '7',
      raw: 'Calm in Gao.',
      format: 'text',
      title: 'Calm',
      published: '2021-05-04',
      outlet: 'Radio Gao',
      language: 'en'
    })
    expect(only('reports/gao.txt', 'Calm.').id).toBe('gao')
    expect(only('-', '{"text":"Calm."}').id).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(openText('gao.jsonl', '{"text":"Calm."}\n{"text":"Not calm."}').map(each => each.kind === 'report' && each.report.id)).toEqual([
      'gao-1',
      'gao-2'
    ])
  })

  it('notes what has the wrong type and goes on', () => {
    const report = only('-', '{"id":["x"],"text":"Calm.","title":5,"language":"the tongue of Gao","published":true}')
    expect(rules(report)).toEqual(['wrong-type', 'bad-language', 'bad-published', 'wrong-type'])
    expect(report).not.toHaveProperty('title')
    expect(report).not.toHaveProperty('published')
  })

  it.each([
    ['2020-02-31', 'there is no date 2020-02-31'],
    ['yesterday', '"yesterday" is not a date; write it as 2020-02-09'],
    ['2/9/20', '"2/9/20" is not a date; write it as 2020-02-09']
  ])('leaves out a date of publication that is none: %s', (published, trouble) => {
    const report = only('-', JSON.stringify({ text: 'Calm.', published }))
    expect(report.published).toBeUndefined()
    expect(report.notes[0]?.says).toBe(`the date of publication was left out: ${trouble}`)
  })

  it.each([
    ['2020', '2020'],
    ['2020-2', '2020-02'],
    ['2020/02/29', '2020-02-29'],
    ['20200229', '2020-02-29'],
    [' 2020-02-09 07:15', '2020-02-09']
  ])('reads the date of publication %s', (published, date) => {
    expect(only('-', JSON.stringify({ text: 'Calm.', published })).published).toBe(date)
  })

  it('takes the date of the options when the report has none', () => {
    expect(only('a.txt', 'Calm.', { published: '2020-02-09' }).published).toBe('2020-02-09')
    expect(only('-', '{"text":"Calm.","published":"unknown"}', { published: '2020-02-09' }).published).toBe('2020-02-09')
    expect(only('-', '{"text":"Calm.","published":"2019-01-01"}', { published: '2020-02-09' }).published).toBe('2019-01-01')
  })

  it('notes an id that comes twice, also over several inputs', () => {
    const seenIds = new Set<string>()
    openText('-', '{"id":"a","text":"One."}', { seenIds })
    const [again] = openText('-', '{"id":"a","text":"Two."}', { seenIds })
    expect(again?.kind === 'report' && rules(again.report)).toEqual(['duplicate-id'])
  })
})

describe('tables', () => {
  it('knows the names that columns go by', () => {
    const [first, second] = openText(
      'war.csv',
      'unit_id,article_title,Body,date,source,link\n1,Calm,"Calm, says ""he"".\nStill calm.",2021-05-04,Radio,https://gao.example\n2,,Shells.,,,\n'
    )
    expect(first).toMatchObject({
      report: {
        id: '1',
        raw: 'Calm, says "he".\nStill calm.',
        title: 'Calm',
        published: '2021-05-04',
        outlet: 'Radio',
        url: 'https://gao.example'
      }
    })
    expect(second).toMatchObject({ report: { id: '2', raw: 'Shells.' } })
  })

  it('takes semicolons, tabs and stray quotes', () => {
    expect(openText('a.csv', 'id;text\n1;Calm, so far.\n')).toMatchObject([{ report: { raw: 'Calm, so far.' } }])
    expect(openText('a.tsv', 'id\ttext\n1\tCalm.\n')).toMatchObject([{ report: { raw: 'Calm.' } }])
    expect(openText('a.csv', 'id,text\n1,say "calm" now\n')).toMatchObject([{ report: { raw: 'say "calm" now' } }])
  })

  it('refuses a row whose quote is never closed, and keeps those before it', () => {
    expect(openText('a.csv', 'id,text\n1,Calm.\n2,"Shells.\n3,Calm.\n').map(each => each.kind)).toEqual(['report', 'refused'])
  })
})

it('opens lists of JSON and other endings by what they hold', () => {
  expect(openText('a.json', '[{"text":"One."},{"text":"Two."}]')).toMatchObject([{ report: { id: 'a-1' } }, { report: { id: 'a-2' } }])
  expect(only('page', '<!DOCTYPE html><p>Calm.</p>').format).toBe('html')
  expect(only('notes.log', 'Calm.').format).toBe('text')
})

it('reads a large JSONL lazily, a line at a time', () => {
  const line = utf8(`{"text":"${'Shells fell on the harbour. '.repeat(40)}"}\n`)
  const bytes = new Uint8Array(line.length * 20_000)
  for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at)
  const started = performance.now()
  const first = openReports({ name: 'large.jsonl', bytes }).next().value
  expect(first).toMatchObject({ kind: 'report' })
  expect(performance.now() - started).toBeLessThan(200)
})

it('opens anything as one report or one refusal at least', () => {
  for (const name of ['a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.csv', '-', 'a', '']) {
    for (const content of ['', '\0', '{', '[', '"', 'a,b\n"', '<', '\ufeff', 'null', '{"text":null}'])
      expect(openText(name, content).length).toBeGreaterThan(0)
  }
})

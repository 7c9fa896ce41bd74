import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readWorkbook } from './read-workbook.ts'

/** A ZIP archive of some files, as far as the reader looks at one. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(text))
    const local = Buffer.alloc(30)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(Buffer.concat(locals).length, 42)
    locals.push(local, Buffer.from(name), packed)
    entries.push(entry, Buffer.from(name))
  }
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt32LE(Buffer.concat(locals).length, 16)
  return Buffer.concat([...locals, ...entries, end])
}

it('reads shared strings, numbers and empty cells', () => {
  const book = zip({
    'xl/sharedStrings.xml': '<sst><si><t>Town</t></si><si><t>Fled</t></si><si><r><t>Wau &amp; </t></r><r><t>Raja</t></r></si></sst>',
    'xl/worksheets/sheet1.xml':
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>70</v></c></row><row r="3"><c r="A3" s="1"/><c r="B3"><v>5</v></c></row></sheetData>'
  })
  expect(readWorkbook(book)).toEqual([
    { Town: 'Wau & Raja', Fled: '70' },
    { Town: '', Fled: '5' }
  ])
})

import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Cell, CsvKnowledge } from './claim-columns.ts'
import { tableColumns } from './claim-table.ts'
import { escapeXml } from './escape-xml.ts'
import type { ExportedClaim, Exporter, Piece } from './exporter.ts'

/** Most rows and most characters of a cell that a spreadsheet takes. */
const limits = { rows: 1_048_576, characters: 32_767 } as const

/**
 * A table of claims as an Excel workbook (Office Open XML, transitional) of one sheet. Its times of writing are those of 1980, so that the same claims
 * are the same bytes. What is more than a sheet takes goes on in another; longer texts are cut, with "…" at their end.
 */
export function xlsxExporter(knowledge: CsvKnowledge): Exporter<ExportedClaim> {
  const columns = tableColumns(knowledge)
  let pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const take = (): Piece => {
    const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
    pieces.reduce((at, piece) => {
      all.set(piece, at)
      return at + piece.length
    }, 0)
    pieces = []
    return all
  }
  const addFile = (name: string, text: string): void => {
    const file = new ZipPassThrough(name)
    Object.assign(file, { mtime: dated })
    zip.add(file)
    file.push(strToU8(text), true)
  }
  let sheets = 0
  let rows = 0
  let sheet: ZipDeflate | undefined
  const writeRow = (cells: readonly Cell[], style: string): void => {
    sheet?.push(
      strToU8(`<row r="${++rows}">${cells.map((cell, column) => writeCell(cell, `${letters(column)}${rows}`, style)).join('')}</row>`)
    )
  }
  const beginSheet = (): void => {
    sheet = new ZipDeflate(`xl/worksheets/sheet${++sheets}.xml`, { level: 6 })
    Object.assign(sheet, { mtime: dated })
    zip.add(sheet)
    sheet.push(strToU8(sheetHead))
    rows = 0
    writeRow(columns.map(({ name }) => name), ' s="1"') // biome-ignore format: one row
  }
  const endSheet = (): void => sheet?.push(strToU8(sheetEnd), true)
  return {
    begin: () => {
      beginSheet()
      return take()
    },
    add: claims => {
      for (const claim of claims) {
        if (rows >= limits.rows) {
          endSheet()
          beginSheet()
        }
        writeRow(columns.map(({ cell }) => cell(claim)), '') // biome-ignore format: one row
      }
      return take()
    },
    end: () => {
      endSheet()
      for (const [name, text] of frame(sheets)) addFile(name, text)
      zip.end()
      return take()
    }
  }
}

const dated = '1980-01-01T00:00:00'

/** `A` … `Z`, `AA` … */
const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

function writeCell(cell: Cell, at: string, style: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  const text = cell.length > limits.characters ? `${cell.slice(0, limits.characters - 1)}…` : cell
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetHead = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
const sheetEnd = '</sheetData></worksheet>'

/** The files around the sheets. */
function frame(sheets: number): readonly (readonly [name: string, text: string])[] {
  const each = (write: (number: number) => string): string => Array.from({ length: sheets }, (_, at) => write(at + 1)).join('')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each(number => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(number => `<sheet name="claims${number === 1 ? '' : ` ${number}`}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packaged}/relationships">${each(number => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`
    ],
    [
      'xl/styles.xml',
      `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`
    ]
  ]
}

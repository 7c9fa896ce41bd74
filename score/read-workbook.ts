import { inflateRawSync } from 'node:zlib'

/** Rows of the first sheet of an .xlsx workbook, by the column names of its first row; numbers are written as they are stored. */
export function readWorkbook(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const files = unzip(bytes)
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) => plainOf(item))
  const rows = [...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    readCells(row, strings)
  )
  const [names, ...cells] = rows
  return cells.map(row =>
    Object.fromEntries([...(names ?? new Map<string, string>())].map(([column, name]) => [name, row.get(column) ?? '']))
  )
}

function readCells(row: string, strings: readonly string[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const [, column = '', attributes = '', content = ''] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const value = /<v>([\s\S]*?)<\/v>/.exec(content)?.[1]
    if (value !== undefined) cells.set(column, attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : plainOf(value))
  }
  return cells
}

/** The files of a ZIP archive as text, by name. Source: PKWARE APPNOTE 4.3: the central directory, then each local header. */
function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes)
  const files = new Map<string, string>()
  const end = data.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  let at = end < 0 ? data.length : data.readUInt32LE(end + 16)
  while (at + 46 <= data.length && data.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20)]
    const [nameSize, extraSize, remarkSize] = [data.readUInt16LE(at + 28), data.readUInt16LE(at + 30), data.readUInt16LE(at + 32)]
    const name = data.toString('utf8', at + 46, at + 46 + nameSize)
    const local = data.readUInt32LE(at + 42)
    const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const packed = data.subarray(from, from + size)
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + nameSize + extraSize + remarkSize
  }
  return files
}

const plainOf = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('_x000D_', '')

import { expect, it } from 'vitest'
import { readCells } from '#report'

it.each([
  ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
  ['A;b\r\n"x;""y""";2\r\n\r\n3;\r\n', [{ a: 'x;"y"', b: '2' }, { a: '3' }]],
  ['a\tb\n"line\nbreak"\t 2 ', [{ a: 'line\nbreak', b: '2' }]],
  ['\ufeffa,b\n1,2', [{ a: '1', b: '2' }]],
  ['a,b\n"never closed,2\n3,4', [{ a: 'never closed,2\n3,4' }]],
  ['{"a":"x","n":3,"deep":{},"none":null}\nno json\n{"a":"y \\"z\\""}\n', [{ a: 'x', n: '3' }, { a: 'y "z"' }]]
])('reads the cells of %j, each where it stands', (text, expected) => {
  const rows = readCells(text)
  expect(rows.map(({ cells }) => Object.fromEntries([...cells].map(([name, cell]) => [name, cell.text])))).toEqual(expected)
  for (const { span, cells } of rows)
    for (const cell of cells.values()) {
      expect(cell.span[0]).toBeGreaterThanOrEqual(span[0])
      expect(cell.span[1]).toBeLessThanOrEqual(span[1])
      const words = text.slice(...cell.span)
      if (words !== text.slice(...span)) expect(words.replaceAll('""', '"')).toBe(cell.text)
    }
})

import { expect, it } from 'vitest'
import { readTable } from './read-table.ts'

it('reads quoted cells with commas, quotes and line breaks in them', () => {
  expect(readTable('id,says\n1,"He said ""no"", twice\nin a row"\r\n2,\n')).toEqual([
    { id: '1', says: 'He said "no", twice\nin a row' },
    { id: '2', says: '' }
  ])
})

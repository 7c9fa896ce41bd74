import { expect, it } from 'vitest'
import { readFileHeader } from './read-file-header.ts'

const body = 'The army left Wad Madani.\n'
const read = (head: string) => {
  const { bodyFrom, ...fields } = readFileHeader(head + body)
  return { ...fields, body: (head + body).slice(bodyFrom).trim() === body.trim() }
}

it.each([
  ['Army leaves\n\npublished: 2023-12-19\noutlet: nile\n\n', { title: 'Army leaves', published: '2023-12-19', outlet: 'nile' }],
  ['Army leaves\r\n\r\npublished: unknown\r\noutlet: unknown\r\n\r\n', { title: 'Army leaves' }],
  ['Army leaves\n\npublished: 2023-12-19\n\n', { title: 'Army leaves', published: '2023-12-19' }],
  [
    'Title: Army leaves\nDate: 2023-12-19\nSource: Nile Press\nURL: https://nile.example/1\nLanguage: en\n\n',
    { title: 'Army leaves', published: '2023-12-19', outlet: 'Nile Press', url: 'https://nile.example/1', language: 'en' }
  ],
  ['published: 2023-12-19\n\n\n', { published: '2023-12-19' }]
])('reads %j', (head, fields) => {
  expect(read(head)).toEqual({ ...fields, body: true })
})

it.each([
  'Source: the army said on Monday.\n\n',
  'Army leaves\n\nSource: a resident\n\n',
  'Date: the day of the raid\n\n',
  'outlet: nile\ndate: 2023-12-19\n'
])('leaves %j in the text', head => {
  expect(readFileHeader(head + body)).toEqual({ bodyFrom: 0 })
})

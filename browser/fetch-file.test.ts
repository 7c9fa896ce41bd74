import { afterEach, expect, it, vi } from 'vitest'
import { fetchFile, fetchJson } from './fetch-file.ts'

afterEach(() => vi.unstubAllGlobals())

const answering = (answer: () => Response) => vi.stubGlobal('fetch', async () => answer())

it('gives the bytes, and tells of each piece', async () => {
  answering(() => new Response('abcd'))
  let told = 0
  const bytes = await fetchFile('https://a.example/v/reader.onnx', 4, piece => {
    told += piece
  })
  expect([new TextDecoder().decode(bytes), told]).toEqual(['abcd', 4])
})

it.each([
  ['nobody answers', () => Promise.reject(new TypeError('failed')), 'cannot fetch reader.onnx: the server does not answer'],
  ['it is not there', async () => new Response('', { status: 404 }), 'cannot fetch reader.onnx: the server answers 404'],
  ['it is cut short', async () => new Response('ab'), 'reader.onnx came with 2 of 4 bytes: load the page again'],
  ['it is another', async () => new Response('abcdef'), "reader.onnx is longer than its 4 bytes: lay the page's files anew"]
])('says so when %s', async (_, answer, says) => {
  vi.stubGlobal('fetch', answer)
  await expect(fetchFile('https://a.example/v/reader.onnx', 4, () => undefined)).rejects.toThrow(says)
})

it('says so when a list is none', async () => {
  answering(() => new Response('<!doctype html>'))
  await expect(fetchJson('https://a.example/v/files.json')).rejects.toThrow('files.json is no JSON')
})

import { decodeHTML } from 'entities'
import type { Span } from '#base'
import type { Traced } from '../traced.ts'
import type { Block } from './find-blocks.ts'
import type { TextNode } from './tree.ts'

/** Words of the page: each unit stands for one unit from `from` on when `even`, else all of them for `[from, to)`. */
type Run = { readonly words: string; readonly from: number; readonly to: number; readonly even: boolean }

/** Writes blocks one after the other, parted by empty lines, each character with its range in the raw page. */
export function traceBlocks(raw: string, blocks: readonly Block[]): { readonly traced: Traced; readonly headings: readonly Span[] } {
  const runs: Run[] = []
  const headings: Span[] = []
  for (const block of blocks) {
    if (runs.length > 0) insert(runs, '\n\n')
    const start = runs.length
    for (const node of block.texts) {
      if (typeof node === 'string') insert(runs, node)
      else traceText(runs, raw, node)
    }
    const [first, last] = [runs[start], runs.at(-1)]
    if (/^h[1-6]$/.test(block.tag) && first && last) headings.push([first.from, last.to])
  }
  return { traced: join(runs), headings }
}

/** Markup that is out of order can move text before what it stood behind: the ways back never fall all the same. */
function join(runs: readonly Run[]): Traced {
  const text = runs.map(({ words }) => words).join('')
  const from = new Int32Array(text.length)
  const to = new Int32Array(text.length)
  let at = 0
  let [least, most] = [0, 0]
  for (const run of runs) {
    for (let unit = 0; unit < run.words.length; unit++, at++) {
      least = Math.max(least, run.even ? run.from + unit : run.from)
      most = Math.max(most, run.even ? run.from + unit + 1 : run.to)
      from[at] = least
      to[at] = most
    }
  }
  return { text, from, to }
}

/** Puts characters that the page has none for. */
function insert(runs: Run[], words: string): void {
  const at = runs.at(-1)?.to ?? 0
  runs.push({ words, from: at, to: at, even: false })
}

/** Walks a text as the parser read it beside the raw page, through character references, line ends and markup between. */
function traceText(runs: Run[], raw: string, node: TextNode): void {
  const { value, sourceCodeLocation } = node
  const end = sourceCodeLocation?.endOffset ?? raw.length
  let at = sourceCodeLocation?.startOffset ?? runs.at(-1)?.to ?? 0
  for (let done = 0; done < value.length; ) {
    const same = commonLength(raw, at, end, value, done)
    if (same > 0) {
      runs.push({ words: blank(value.slice(done, done + same)), from: at, to: at + same, even: true })
      done += same
      at += same
      continue
    }
    const read = readReference(raw, at, end, value, done)
    if (read) {
      runs.push({ words: blank(read.words), from: at, to: at + read.length, even: false })
      done += read.words.length
      at += read.length
    } else if (at < end) {
      const stop = raw.charAt(at) === '<' ? raw.indexOf('>', at) : at
      at = stop < 0 || stop >= end ? end : stop + 1
    } else {
      runs.push({ words: blank(value.slice(done)), from: end, to: end, even: false })
      done = value.length
    }
  }
}

/** Line feeds of the markup are blanks on a page. */
const blank = (words: string): string => words.replace(/[\n\t\f\r]/g, ' ')

/** For how long a text and the raw page are the same from two places on, up to a reference. */
function commonLength(raw: string, at: number, end: number, value: string, done: number): number {
  let same = 0
  while (at + same < end && done + same < value.length) {
    const code = raw.charCodeAt(at + same)
    if (code === 38 || code !== value.charCodeAt(done + same)) break
    same++
  }
  return same
}

type Reference = { readonly words: string; readonly length: number }

/** A character reference, an ampersand that is none, or a line end of two characters. */
function readReference(raw: string, at: number, end: number, value: string, done: number): Reference | undefined {
  const character = at < end ? raw.charAt(at) : ''
  if (character === '\r' && value.charAt(done) === '\n') return { words: '\n', length: raw.charAt(at + 1) === '\n' && at + 1 < end ? 2 : 1 }
  if (character !== '&') return undefined
  const reference = /^&(?:#x?[0-9a-f]{1,8};?|[a-z][a-z0-9]{1,31};?)/i.exec(raw.slice(at, Math.min(end, at + 36)))?.[0] ?? ''
  for (let length = reference.length; length > 1; length--) {
    const words = decodeHTML(raw.slice(at, at + length))
    if (words !== raw.slice(at, at + length) && value.startsWith(words, done)) return { words, length }
  }
  return value.charAt(done) === '&' ? { words: '&', length: 1 } : undefined
}

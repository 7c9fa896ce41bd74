import type { Block } from './find-blocks.ts'
import { attribute, isElement, type Parent, textOf, walk } from './tree.ts'
import { wordsIn, wordsOf } from './words-in.ts'

/** Words of a run that both must hold. */
const run = 6

/** Which blocks a page's head tells of: in its description, or in the text that it gives to search engines. */
export function toldBy(document: Parent): (block: Block) => boolean {
  const elements = [...walk(document)].filter(isElement)
  const told = new Set<string>()
  for (const element of elements) {
    const name = attribute(element, 'property') ?? attribute(element, 'name')
    if (element.tagName === 'meta' && name && /^(?:og:|twitter:)?description$/i.test(name))
      addRuns(told, attribute(element, 'content') ?? '')
    if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json') {
      for (const [, body] of textOf(element).matchAll(/"articleBody"\s{0,3}:\s{0,3}"((?:[^"\\]|\\.){40,})"/g))
        addRuns(told, withoutEscapes(body!))
    }
  }
  if (told.size === 0) return () => false
  return block => {
    const words = wordsIn(block)
    let found = 0
    for (let at = 0; at + run <= words.length; at++) if (told.has(words.slice(at, at + run).join(' '))) found++
    return found >= 3 || (found > 0 && found >= words.length - run)
  }
}

function addRuns(told: Set<string>, text: string): void {
  const words = wordsOf(text)
  for (let at = 0; at + run <= words.length; at++) told.add(words.slice(at, at + run).join(' '))
}

/** Of the escapes of JSON, those that part words; the rest only costs a run. */
const withoutEscapes = (json: string): string =>
  json.replace(/\\[nrt]/g, ' ').replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

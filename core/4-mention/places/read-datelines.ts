import { gather, type Span } from '#base'
import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import { plainKey } from './spelling-key.ts'

/** What stands before the first sentence of a paragraph, "EDMONTON, Ky. (WBKO) —": the names there, each with what it is said to lie in. */
export type Dateline = {
  readonly name: string
  readonly key: string
  readonly span: Span
  /** The sentence that it stands before. */
  readonly sentence: number
  readonly containers: readonly Place[]
  /** Where the words of the containers stand. */
  readonly holders: readonly { readonly span: Span; readonly place: Place }[]
}

/** Datelines are no part of a sentence, but they tell where a report was written, and mostly where it plays. */
export function readDatelines(text: CleanText, sentences: readonly Sentence[], index: PlaceIndex): readonly Dateline[] {
  const firsts = new Map(sentences.toReversed().map(sentence => [sentence.paragraph, sentence]))
  return gather(text.paragraphs, ({ span, kind }, at): Dateline[] => {
    const first = firsts.get(at)
    if (kind === 'furniture' || !first || first.span[0] - span[0] < 4 || first.span[0] - span[0] > 80) return []
    const [named, ...rest] = partsOf(text.text.slice(span[0], first.span[0]), span[0])
    if (!named) return []
    const holders = gather(rest, ({ words, span }) => containerOf(words, index).map(place => ({ span, place })))
    const containers = holders.map(({ place }) => place)
    return namesOf(named)
      .filter(({ words }) => /^\p{Lu}/u.test(words) && index.find(words).length > 0)
      .map(({ words, span }, at) => {
        const own = at === 0 ? { containers, holders } : { containers: [], holders: [] }
        return { name: words, key: plainKey(words), span, sentence: first.index, ...own }
      })
  })
}

type Part = { readonly words: string; readonly span: Span }

const partsOf = (dateline: string, start: number): readonly Part[] => split(dateline, /[,(—–:]|\s*-+\s/g, start)

/** "CAIRO/BEIRUT" was written in both. */
const namesOf = ({ words, span }: Part): readonly Part[] => split(words, /\//g, span[0])

function split(text: string, mark: RegExp, start: number): readonly Part[] {
  const marks = [...text.matchAll(mark)]
  return [...marks, undefined].map((end, at) => {
    const before = marks[at - 1]
    const from = before ? before.index + before[0].length : 0
    const piece = text.slice(from, end?.index ?? text.length)
    const words = piece.trim()
    const begins = start + from + piece.length - piece.trimStart().length
    return { words, span: [begins, begins + words.length] }
  })
}

function containerOf(part: string, index: PlaceIndex): readonly Place[] {
  const full = index.knowledge.words.abbreviations.get(part) ?? index.knowledge.words.abbreviations.get(`${part}.`) ?? part
  return index
    .find(full)
    .filter(({ place, exact }) => exact && (place.kind === 'country' || place.kind === 'province'))
    .slice(0, 1)
    .map(({ place }) => place)
}

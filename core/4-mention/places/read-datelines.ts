import type { Sentence } from '#sentence'
import type { CleanText } from '#text'
import type { Place } from './gazetteer.ts'
import type { PlaceIndex } from './place-index.ts'
import { plainKey } from './spelling-key.ts'

/** What stands before the first sentence of a paragraph, "EDMONTON, Ky. (WBKO) —": the names there, each with what it is said to lie in. */
export type Dateline = { readonly name: string; readonly key: string; readonly containers: readonly Place[] }

/** Datelines are no part of a sentence, but they tell where a report plays. */
export function readDatelines(text: CleanText, sentences: readonly Sentence[], index: PlaceIndex): readonly Dateline[] {
  return text.paragraphs.flatMap(({ span, kind }, at): Dateline[] => {
    const first = sentences.find(sentence => sentence.paragraph === at)
    if (kind === 'furniture' || !first || first.span[0] - span[0] < 4 || first.span[0] - span[0] > 80) return []
    const [name = '', ...rest] = text.text
      .slice(span[0], first.span[0])
      .split(/[,(—–]|\s-+\s/)
      .map(part => part.trim())
    if (!/^\p{Lu}/u.test(name) || index.find(name).length === 0) return []
    const containers = rest.flatMap(part => containerOf(part, index))
    return [{ name, key: plainKey(name), containers }]
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

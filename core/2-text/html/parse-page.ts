import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

/** How deep elements may stand in each other: as in browsers. A parser looks through all that are open at each new one, so depth costs its square. */
const deepest = 512

class TooDeep extends Error {}

export type ParsedPage = {
  readonly document: DefaultTreeAdapterTypes.Document
  /** Whether it was nested too deep, and only its words were taken. */
  readonly isFlat: boolean
}

/** Parses a page. One nested deeper than browsers go is taken without its markup: its words stand where they stood. */
export function parsePage(page: string): ParsedPage {
  try {
    return { document: parseTo(page, deepest), isFlat: false }
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    return { document: parseTo(withoutMarkup(page), Number.POSITIVE_INFINITY), isFlat: true }
  }
}

function parseTo(page: string, depth: number): DefaultTreeAdapterTypes.Document {
  let open = 0
  return parse(page, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++open > depth) throw new TooDeep()
      },
      onItemPop: () => void open--
    }
  })
}

/** Blanks for scripts, comments and tags, so that places keep their numbers. */
function withoutMarkup(page: string): string {
  const markup = /<(script|style)[\s>].*?(?=<\/\1|$)|<!--.*?(?=-->|$)|<\/?[a-z!][^<>]*>?|</gis
  return page.replace(markup, found => ' '.repeat(found.length))
}

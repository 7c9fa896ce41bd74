import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

/** How deep elements may stand in each other: as in browsers. A parser looks through all that are open at each new one, so depth costs its square. */
const deepest = 512

class TooDeep extends Error {}

/** Parses a page. One nested deeper than browsers go is taken without its markup: its words stand where they stood. */
export function parsePage(page: string): DefaultTreeAdapterTypes.Document {
  try {
    return parseTo(page, deepest)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    return parseTo(withoutMarkup(page), Number.POSITIVE_INFINITY)
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

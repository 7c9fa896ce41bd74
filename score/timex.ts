/** A time as a corpus marks it. */
export type GoldTime = { readonly span: readonly [from: number, to: number]; readonly value: string | undefined }

/** A text of a TIMEX2 corpus without its tags, with its date and its outermost times. */
export type TimexText = { readonly text: string; readonly published: string | undefined; readonly gold: readonly GoldTime[] }

/** Reads a file marked with inline TIMEX2. */
export function readTimex(xml: string): TimexText {
  const published = /<DATETIME>[\s\S]*?val="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1]
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? ''
  let text = ''
  const open: { from: number; value: string | undefined }[] = []
  const gold: GoldTime[] = []
  for (const [piece, tag] of body.matchAll(/<(\/?TIMEX2[^>]*)>|[^<]+|</g)) {
    if (tag === undefined) text += unescapeXml(piece)
    else if (tag.startsWith('/')) {
      const time = open.pop()
      if (time && open.length === 0) gold.push({ span: [time.from, text.length], value: time.value })
    } else open.push({ from: text.length, value: / val="([^"]*)"/.exec(tag)?.[1] })
  }
  return { text, published, gold }
}

const unescapeXml = (words: string): string =>
  words.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? _)

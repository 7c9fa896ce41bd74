/** A place that a person marked in an article. */
export type GoldPlace = { readonly from: number; readonly to: number; readonly lat?: number; readonly lon?: number; readonly id?: string }

export type GeoparsedArticle = { readonly id: string; readonly text: string; readonly places: readonly GoldPlace[] }

/** Reads a corpus in the XML of LGL, TR-News or GeoVirus. Offsets are in UTF-16 units. */
export function readGeoparsing(xml: string): readonly GeoparsedArticle[] {
  const plain = xml.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll('\r\n', '\n')
  return [...plain.matchAll(/<article\b[^>]*>([\s\S]*?)<\/article>/g)].map(([, body = ''], at) => {
    const text = field(body, 'text') ?? ''
    const units = unitsByCharacter(text)
    const marked = [...body.matchAll(/<(toponym|location)\b[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(
      ([, , inner = '']) => readPlace(inner, units) ?? []
    )
    return { id: String(at).padStart(4, '0'), text, places: marked }
  })
}

function readPlace(inner: string, units: readonly number[]): GoldPlace | undefined {
  const gazetteer = /<gaztag\b([^>]*)>([\s\S]*?)<\/gaztag>/.exec(inner)
  const from = field(inner, 'start')
  const to = field(inner, 'end')
  if (from === undefined || to === undefined) return undefined
  const lat = field(gazetteer?.[2] ?? inner, 'lat')
  const lon = field(gazetteer?.[2] ?? inner, 'lon')
  const id = /geonameid="(\d+)"/.exec(gazetteer?.[1] ?? '')?.[1]
  const point = lat ? { lat: Number(lat), lon: Number(lon) } : {}
  return { from: units[Number(from)] ?? 0, to: units[Number(to)] ?? units.at(-1) ?? 0, ...point, ...(id === undefined ? {} : { id }) }
}

function field(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]
  if (found === undefined) return undefined
  const literal = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(found)?.[1]
  return (
    literal ??
    found
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replaceAll('&amp;', '&')
  )
}

function unitsByCharacter(text: string): readonly number[] {
  const units = [0]
  for (const character of text) units.push((units.at(-1) as number) + character.length)
  return units
}

import { refuse, type SourceFile } from './open-source.ts'

/** A feature of GeoJSON: what it says of an area, and its outline. */
export type Outline = {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
}

/** The longest outline of a single area that is taken, in characters: the coast of Canada in full detail has a third of it. */
const longest = 200e6

/** Features of a GeoJSON FeatureCollection, one after another, so that no more than one is in memory. `onBytes` hears how many bytes were read. */
export async function* readFeatures(file: SourceFile, onBytes: (bytes: number) => void): AsyncGenerator<Outline> {
  const decoder = new TextDecoder('utf-8')
  const scan = startScan()
  let read = 0
  for await (const chunk of file.chunks()) {
    read += chunk.length
    for (const text of scan.take(decoder.decode(chunk, { stream: true }))) yield readOutline(file, text)
    if (scan.held() > longest) throw refuse(file.name, `an outline of it is longer than ${longest / 1e6} MB`)
    onBytes(read)
  }
  if (!scan.isInside()) throw refuse(file.name, 'it is no FeatureCollection of GeoJSON')
  if (!scan.isOver()) throw refuse(file.name, 'it is cut short: its list of features has no end; download it again')
}

function readOutline(file: SourceFile, text: string): Outline {
  try {
    const { properties, geometry } = JSON.parse(text) as Outline
    return { properties: properties ?? {}, geometry: geometry ?? null }
  } catch (cause) {
    throw Object.assign(refuse(file.name, 'a feature of it is damaged; download it again'), { cause })
  }
}

/** Cuts the objects out of the array "features", by counting brackets outside of strings. */
function startScan() {
  let [buffer, at, from, depth] = ['', 0, -1, 0]
  let [inString, isInside, isOver] = [false, false, false]
  const step = (code: number): string | undefined => {
    if (inString) {
      if (code === 92) at++
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 123 || code === 91) {
      if (depth === 0 && code === 123) from = at
      depth++
    } else if (code === 125 || code === 93) {
      if (depth === 0) isOver = true
      else depth--
      if (depth === 0 && !isOver) return buffer.slice(from, at + 1)
    }
    return undefined
  }
  return {
    *take(text: string): Generator<string> {
      buffer += text
      if (!isInside) {
        const start = /"features"\s*:\s*\[/.exec(buffer)
        if (start === null) {
          buffer = buffer.slice(-100_000)
          return
        }
        isInside = true
        buffer = buffer.slice(start.index + start[0].length)
        at = 0
      }
      for (; at < buffer.length && !isOver; at++) {
        const found = step(buffer.charCodeAt(at))
        if (found === undefined) continue
        from = -1
        yield found
      }
      const done = from < 0 ? Math.min(at, buffer.length) : from
      buffer = buffer.slice(done)
      at -= done
      if (from >= 0) from = 0
    },
    held: () => buffer.length,
    isInside: () => isInside,
    isOver: () => isOver
  }
}

import { gather, invariant } from '#base'
import { otherLetter } from './plain-letters.ts'
import type { TimeKnowledge, TimePattern } from './time-knowledge.ts'
import { alternatives, type Begins, placeholders, slotsOf, type TimeSlot } from './time-slots.ts'
import { gatherWords, type TimeWords } from './time-words.ts'

/** A pattern made ready to run at a place of a text in plain letters. */
export type CompiledPattern = {
  readonly pattern: TimePattern
  /** Where it stands among the patterns of its layer. */
  readonly order: number
  /** How mentions name it. */
  readonly rule: string
  /** Names of its groups, in their order. */
  readonly names: readonly string[]
  /** A bit for each thing that a text must have for it, as `LayeredPatterns.meets` gives them. */
  readonly needs: readonly number[]
  /** Sticky. It is compiled when it is first asked for: for text in lower case, which is far cheaper than blind to case. */
  readonly expression: () => RegExp
}

/** The patterns of a knowledge, filed by what they begin with. */
export type LayeredPatterns = {
  readonly words: TimeWords
  /** By the number of a beginning: which needs it meets, as bits. */
  readonly meets: readonly (readonly number[])[]
  /** By layer and the number of a beginning: the patterns that may begin with it. */
  readonly layers: readonly (readonly (readonly CompiledPattern[])[])[]
}

/** Compiles the patterns of a knowledge, layer by layer. Throws on an unknown slot: a bad rule is our bug. */
export function compileLayers(knowledge: TimeKnowledge): LayeredPatterns {
  const slots = slotsOf(knowledge)
  const layers = knowledge.layers.map(layer => layer.map(pattern => ({ pattern, parts: partsOf(pattern.when, slots) })))
  const parts = gather(layers.flat(), one => one.parts)
  const needed = new Map(gather(parts, ({ source, begins, optional }) => (begins && !optional ? [[source, begins] as const] : [])))
  const words = gatherWords(gather(parts, ({ begins }) => begins ?? []))
  const sources = [...needed.keys()]
  const idsOfNeeds = [...needed.values()].map(begins => new Set(words.idsOf(begins)))
  const bits = (holds: (need: number) => boolean): readonly number[] =>
    Array.from({ length: Math.ceil(sources.length / 31) }, (_, row) =>
      Array.from({ length: 31 }, (_, bit) => (row * 31 + bit < sources.length && holds(row * 31 + bit) ? 1 << bit : 0)).reduce(
        (a, b) => a | b,
        0
      )
    )
  return {
    words,
    meets: Array.from({ length: words.size }, (_, id) => bits(need => idsOfNeeds[need]?.has(id) === true)),
    layers: layers.map(layer => {
      const compiled = layer.map(({ pattern, parts: own }, order) => {
        const required = new Set(gather(own, ({ source, optional }) => (optional ? [] : [source])))
        const begins = new Set(gather(beginningsOf(own, pattern.when), words.idsOf))
        return {
          begins,
          compiled: compilePattern(
            pattern,
            order,
            join(own, pattern.when),
            bits(need => required.has(sources[need] ?? ''))
          )
        }
      })
      return Array.from({ length: words.size }, (_, id) => gather(compiled, one => (one.begins.has(id) ? [one.compiled] : [])))
    })
  }
}

type Part = TimeSlot & { readonly optional: boolean }

function compilePattern(pattern: TimePattern, order: number, source: string, needs: readonly number[]): CompiledPattern {
  const named = /\(\?<([A-Z]\w*)>/g
  let expression: RegExp | undefined
  return {
    pattern,
    order,
    rule: `${pattern.reads}: ${pattern.when}`,
    names: [...source.matchAll(named)].map(([, name = '']) => name),
    needs,
    expression: () => {
      expression ??= compile(source.replace(named, '('), pattern.when)
      return expression
    }
  }
}

/** A pattern begins with what it requires first, or with something optional before that; a comma there begins nothing, since it is cut off. */
function beginningsOf(parts: readonly Part[], when: string): readonly Begins[] {
  const pivot = parts.findIndex(part => !part.optional)
  return gather(parts.slice(0, pivot + 1), ({ source, begins }) => {
    if (source === ',') return []
    invariant(begins, `time pattern that begins with what is not known: ${when}`)
    return [begins]
  })
}

function partsOf(when: string, slots: Readonly<Record<string, TimeSlot>>): readonly Part[] {
  return [...when.matchAll(/\(([^)]*)\)(\??)|(\S+?)(\??)(?=\s|$)/g)].map(match => {
    const optional = (match[2] || match[4]) === '?'
    const words = match[1]?.split('|') ?? (/^\p{Ll}/u.test(match[3] ?? '') ? [match[3] ?? ''] : undefined)
    return { ...(words ? ofWords(words, '') : elementOf(match[3] ?? '', when, slots)), optional }
  })
}

/** Words of which some begin with no letter, such as a dash, begin with what is not known. */
function ofWords(words: readonly string[], before: string): TimeSlot {
  const source = before === '' ? bounded(alternatives(words)) : `(?=${before}${bounded(alternatives(words))})`
  return words.every(word => /^[a-z0-9]/i.test(word)) ? { source, begins: { words } } : { source }
}

function join(parts: readonly Part[], when: string): string {
  const pivot = parts.findIndex(part => !part.optional)
  invariant(pivot >= 0, `time pattern with nothing required: ${when}`)
  return parts
    .map(({ source, optional }, index) => {
      if (source.startsWith('(?=')) return source
      if (index < pivot) return `(?:${source}\\s*)?`
      if (index === pivot) return source
      return optional ? `(?:\\s*${source})?` : `\\s*${source}`
    })
    .join('')
}

function elementOf(element: string, when: string, slots: Readonly<Record<string, TimeSlot>>): TimeSlot {
  if (element === '-') return { source: '[-\u2010-\u2015]' }
  if (element === ',') return { source: ',' }
  if (element.startsWith('>')) {
    const slot = slots[element.slice(1)]
    return slot ? { ...slot, source: `(?=\\s*${bounded(slot.source)})` } : ofWords([element.slice(1)], '\\s*')
  }
  if (!/^[A-Z]{2}/.test(element)) return ofWords([element], '')
  const slot = slots[element.replace(/\d+$/, '')]
  invariant(slot !== undefined, `unknown slot in time pattern: ${element} in ${when}`)
  const group = `(?<${element}>${slot.source})`
  return { ...slot, source: element.replace(/\d+$/, '') in placeholders ? group : bounded(group) }
}

const bounded = (source: string): string => `(?<![a-z0-9${otherLetter}])(?:${source})(?![a-z0-9${otherLetter}])`

/** For text of plain letters, which has no others of its own. */
function compile(source: string, when: string): RegExp {
  invariant(!/(?![\0-\x7F\u00AA])\p{L}/u.test(source), `time pattern with a letter beyond ASCII: ${when}`)
  return new RegExp(source, 'y')
}

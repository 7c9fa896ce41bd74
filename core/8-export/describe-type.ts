/** Plain words for types: PLOVER events with and without mode, kinds of state, what tolls count. `COERCE/seize` → "took a place". */
export type TypeLabels = Readonly<Record<string, string>>

/** Plain words for a claim's type. A mode without words of its own follows its event's words; what is unknown is spelled out. */
export function describeType(type: string, labels: TypeLabels): string {
  const [event = '', mode] = type.split('/')
  const known = labelOf(labels, type)
  if (known !== undefined) return known
  const spelled = (word: string): string => word.toLowerCase().replaceAll('-', ' ')
  const base = labelOf(labels, event) ?? spelled(event)
  return mode === undefined ? base : `${base} (${spelled(mode)})`
}

const labelOf = (labels: TypeLabels, key: string): string | undefined => (Object.hasOwn(labels, key) ? labels[key] : undefined)

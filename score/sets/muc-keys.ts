/** An entity of the set: the words by which a text names it. */
export type Entity = readonly string[]

/** What the templates of one text ask for, each slot over all its templates. */
export type MucKey = {
  readonly incidents: readonly string[]
  readonly organisations: readonly Entity[]
  readonly victims: readonly Entity[]
  readonly weapons: readonly Entity[]
}

/** The texts of a file of MUC, by their ids. */
export function readTexts(file: string): ReadonlyMap<string, string> {
  const pieces = file.split(/^\s*((?:DEV|TST\d)-MUC[34]-\d{4})\b[^\n]*\n/m)
  return new Map(pieces.flatMap((id, at) => (at % 2 === 1 ? [[id, (pieces[at + 1] ?? '').trim()] as const] : [])))
}

/** The keys of a file of MUC, by the ids of their texts. Templates and fillers that are marked as optional are left out. */
export function readKeys(file: string): ReadonlyMap<string, MucKey> {
  const keys = new Map<string, MucKey>()
  for (const template of file.split(/^\s*(?=0\.\s+MESSAGE: ID)/m)) {
    const slots = readSlots(template)
    const id = /(?:DEV|TST\d)-MUC[34]-\d{4}/.exec(slots.get(0)?.[0] ?? '')?.[0]
    if (!id) continue
    const before = keys.get(id) ?? { incidents: [], organisations: [], victims: [], weapons: [] }
    const type = slots.get(4)?.[0] ?? '*'
    keys.set(id, /^[*-]|OPTIONAL/.test(`${type}${slots.get(1)?.join(' ')}`.trim()) ? before : addTemplate(before, slots, type))
  }
  return keys
}

function addTemplate(before: MucKey, slots: ReadonlyMap<number, readonly string[]>, type: string): MucKey {
  const names = (slots.get(18) ?? []).flatMap(entityOf)
  const described = (slots.get(19) ?? []).flatMap(entityOf)
  const unnamed = described.filter(words => !names.some(name => name.some(word => words.includes(word))))
  return {
    incidents: unique([...before.incidents, type.replace(/^\?\s*/, '').split(' / ')[0] ?? ''], one => one),
    organisations: distinct([...before.organisations, ...(slots.get(10) ?? []).flatMap(entityOf)]),
    victims: distinct([...before.victims, ...names, ...unnamed]),
    weapons: distinct([...before.weapons, ...(slots.get(6) ?? []).flatMap(entityOf)])
  }
}

function readSlots(template: string): ReadonlyMap<number, readonly string[]> {
  const slots = new Map<number, string[]>()
  let at = -1
  for (const line of template.split('\n')) {
    const start = /^\s*(\d+)\.\s+\S[^:]*:\s.*?\s{2,}(.*)$/.exec(line)
    if (start) {
      at = Number(start[1])
      slots.set(at, [(start[2] ?? '').trim()])
    } else if (line.trim() !== '') slots.get(at)?.push(line.trim())
  }
  return slots
}

/** `"X" / "Y"` are names of one entity, and so are `"DESCRIPTION": "NAME"`; a filler marked `?` need not be found. */
const entityOf = (filler: string): readonly Entity[] => {
  const names = [...filler.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name)
  return names.length === 0 || filler.startsWith('?') ? [] : [names]
}

/** Entities that share a name are one. */
function distinct(entities: readonly Entity[]): readonly Entity[] {
  const kept: Entity[] = []
  for (const entity of entities) {
    const at = kept.findIndex(other => other.some(name => entity.includes(name)))
    if (at < 0) kept.push(entity)
    else kept[at] = unique([...(kept[at] as Entity), ...entity], one => one)
  }
  return kept
}

const unique = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] =>
  items.filter((item, at) => items.findIndex(other => key(other) === key(item)) === at)

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { joinMentions } from '@vedette/core'
import { loadEncoder } from '@vedette/models'
import { conllF1 } from '../conll-f1.ts'
import type { Absent, ScoredSet, SetScore } from '../figure.ts'
import { type EcbMention, type EcbTopic, readEcb } from '../read-ecb.ts'
import { sharedFolder } from '../shared-folder.ts'

/** Which words of several news texts are of one event, the words given. */
export const ecb: ScoredSet = { name: 'ecb', title: 'ECB+ dev, events told across texts', measure: () => measureEcb('Dev') }

/** Measures on a part of the corpus: `Dev`, or `Train` to learn from. */
export async function measureEcb(part: 'Dev' | 'Train'): Promise<SetScore | Absent> {
  const folder = sharedFolder('data/coreference')
  const path = join(folder, `ECB_${part}_Event_gold_mentions.json`)
  if (!existsSync(path)) return { absent: 'data/coreference is not beside the checkout' }
  const given = JSON.parse(readFileSync(path, 'utf8')) as readonly EcbMention[]
  const topics = await readEcb(readFileSync(join(folder, `ECB_${part}_corpus.txt`), 'utf8'), given, await loadEncoder())
  const gold = topics.flatMap(({ chains }) => groupBy([...chains.keys()], id => chains.get(id) ?? id))
  const found = joinMentions(
    topics.flatMap(({ mentions }) => mentions),
    new Map(topics.flatMap(({ lemmas }) => [...lemmas]))
  )
  const same = topics.flatMap(({ heads }) => groupBy([...heads.keys()], id => heads.get(id) ?? id))
  const [ours, trivial] = [conllF1(gold, found), conllF1(gold, same)]
  const figure = (name: string, key: keyof typeof ours) => ({
    name,
    value: ours[key],
    asked: given.length,
    baseline: { value: trivial[key], rule: 'the same lemma in a topic' }
  })
  return {
    size: `${topics.length} topics, ${given.length} mentions`,
    figures: [
      { ...figure('CoNLL F1', 'mean'), wanted: Math.round((trivial.mean + 0.03) * 1000) / 1000 },
      figure('links (MUC) F1', 'muc'),
      figure('mentions (B³) F1', 'b3'),
      figure('entities (CEAF) F1', 'ceaf')
    ],
    errors: topics.flatMap(topic => errorsOf(topic, found))
  }
}

function errorsOf({ chains, heads, mentions }: EcbTopic, found: readonly (readonly string[])[]): SetScore['errors'] {
  const groupOf = new Map(found.flatMap((group, at) => group.map(id => [id, at] as const)))
  return mentions.flatMap(({ id, text }, at) =>
    mentions.slice(at + 1).flatMap(other => {
      const isOne = chains.get(id) === chains.get(other.id)
      const says = `${heads.get(id)} in ${text}, ${heads.get(other.id)} in ${other.text}`
      const isSameHead = heads.get(id) === heads.get(other.id)
      if (isOne === (groupOf.get(id) === groupOf.get(other.id))) return []
      return [{ kind: `${isOne ? 'kept apart' : 'joined'}, ${isSameHead ? 'same lemma' : 'other lemma'}`, says }]
    })
  )
}

function groupBy(ids: readonly string[], key: (id: string) => string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const id of ids) groups.set(key(id), [...(groups.get(key(id)) ?? []), id])
  return [...groups.values()]
}

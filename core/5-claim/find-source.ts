import type { Span } from '#base'
import type { Sentence } from '#sentence'
import type { Draft } from './draft.ts'
import { inheritedSpeakers } from './quoted.ts'
import type { Scene } from './scene.ts'
import type { Speech } from './speech.ts'

/** Who says what a draft tells, outermost first: the speakers of its sentence whose words it stands in, else whoever the quotation around it belongs to. */
export function findSource(
  scene: Scene,
  sentence: Sentence,
  draft: Draft,
  speeches: readonly (readonly Speech[])[],
  quotes: readonly Span[]
): Draft['source'] {
  const own = (speeches[sentence.index] ?? []).filter(speech => speech.cue !== draft.anchor && speech.says(draft.anchor))
  // "Moscow said that it believed": who says what they think says it once.
  const speakers = own
    .flatMap(speech => speech.speakers)
    .filter((one, at, all) => all.findIndex(other => other.name === one.name && other.side === one.side) === at)
  if (speakers.length > 0 || own.length > 0) return speakers
  return inheritedSpeakers(scene, sentence, speeches, quotes)
}

import { gather, type Span } from '#base'
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
  const told = (speeches[sentence.index] ?? []).filter(speech =>
    speech.cue === draft.anchor ? isCounting(draft) : speech.says(draft.anchor)
  )
  const own = withoutDeniers(told, draft.stance === 'denied')
  // "Moscow said that it believed": who says what they think says it once.
  const speakers = gather(own, speech => speech.speakers).filter(
    (one, at, all) => all.findIndex(other => other.name === one.name && other.side === one.side) === at
  )
  if (speakers.length > 0 || own.length > 0) return speakers
  return inheritedSpeakers(scene, sentence, speeches, quotes)
}

/** "An army spokesman put the toll at nine": the verb tells both who counts and how many. */
const isCounting = ({ harm, by, match }: Draft): boolean =>
  harm !== undefined && by.length === 0 && !match.frame.nominal && !match.frame.passive

/** "Kigali rejected the UN's claim that …": what is told is the UN's, unless it is told as denied: then it is Kigali's alone. */
function withoutDeniers(told: readonly Speech[], denied: boolean): readonly Speech[] {
  const denying = told.filter(({ ofThing, speakers }) => ofThing && speakers.length > 0)
  const others = told.filter(({ speakers, cue }) => speakers.length > 0 && denying.some(one => one.cue !== cue && one.says(cue)))
  if (others.length === 0) return told
  return denied ? denying : told.filter(speech => !denying.includes(speech))
}

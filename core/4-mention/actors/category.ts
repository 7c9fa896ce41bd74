import { onceFor } from '#base'
import type { Noun } from '../noun.ts'

/** The one of its classes by which a noun is read as an actor. */
export type Category =
  | 'civilian'
  | 'victim'
  | 'crowd'
  | 'activist'
  | 'journalist'
  | 'speaker'
  | 'fighter'
  | 'soldier'
  | 'police'
  | 'leader'
  | 'official'
  | 'supporter'
  | 'government'
  | 'media'
  | 'monitor'
  | 'organisation'
  | 'state'
  | 'aircraft'
  | 'vehicle'
  | 'place'
  | 'other'

const order: readonly (readonly [string, Category])[] = [
  ['monitor', 'monitor'],
  ['journalist', 'journalist'],
  ['civilian', 'civilian'],
  ['displaced', 'civilian'],
  ['armed-group', 'fighter'],
  ['fighter', 'fighter'],
  ['police', 'police'],
  ['soldier', 'soldier'],
  ['force', 'soldier'],
  ['leader', 'leader'],
  ['official', 'official'],
  ['activist', 'activist'],
  ['crowd', 'crowd'],
  ['victim', 'victim'],
  ['suspect', 'victim'],
  ['speaker', 'speaker'],
  ['supporter', 'supporter'],
  ['monitor', 'monitor'],
  ['media', 'media'],
  ['government', 'government'],
  ['organisation', 'organisation'],
  ['state', 'state'],
  ['aircraft', 'aircraft'],
  ['vehicle', 'vehicle'],
  ['place', 'place']
]

/** The category of a noun: of its classes, the one that says most about who acts. Looked up once for each noun of the lexicon. */
export const categoryOf = onceFor((noun: Noun): Category => order.find(([className]) => noun.classes.includes(className))?.[1] ?? 'other')

/** Whether a noun of this category names actors whatever stands beside it. */
export const actsAlone = (category: Category): boolean =>
  /^(civilian|victim|crowd|activist|journalist|speaker|fighter|soldier|police|leader|official|supporter|government|media|monitor)$/.test(
    category
  )

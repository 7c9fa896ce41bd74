import type { ClaimRef, Joined, JoinedFigure } from '../../picture/picture.ts'

type FigureValue = JoinedFigure['values'][number]

/** How another claim stands to the chosen one: it says the same, says it otherwise, or denies what that one says (of a denial: says that it is so). */
export type Standing = 'same' | 'otherwise' | 'against'

export type OtherVoice = {
  readonly ref: ClaimRef
  readonly standing: Standing
  /** What it has otherwise: "15 killed, not 12". */
  readonly differs: readonly string[]
  /** Whether it is of the same origin, so that it is no second source. */
  readonly isEcho: boolean
}

/** The other claims about what the chosen one is about, those published up to a day alone, by how they stand to it. */
export function findVoices(event: Joined, chosen: string, known: string | undefined): readonly OtherVoice[] {
  const own = event.claims.find(({ id }) => id === chosen)
  if (!own) return []
  return event.claims
    .filter(ref => ref !== own && (known === undefined || ref.published === null || ref.published.slice(0, known.length) <= known))
    .map(ref => {
      const differs = [...sayStance(own, ref), ...sayWho(event, own, ref), ...event.figures.flatMap(figure => sayNumbers(figure, own, ref))]
      const isAgainst = (ref.stance === 'denied') !== (own.stance === 'denied')
      const standing: Standing = isAgainst ? 'against' : differs.length > 0 ? 'otherwise' : 'same'
      return { ref, standing, differs, isEcho: ref.origin === own.origin }
    })
}

/** What is said as planned, asked for or possible is not said as a fact. */
const sayStance = (own: ClaimRef, { stance }: ClaimRef): readonly string[] =>
  stance === own.stance || stance === 'denied' || own.stance === 'denied'
    ? []
    : [stance === 'asserted' ? 'as a fact' : `as ${stance === 'requested' ? 'asked for' : stance}, not as a fact`]

function sayWho({ disputes }: Joined, own: ClaimRef, other: ClaimRef): readonly string[] {
  return disputes
    .filter(({ about }) => about === 'who')
    .flatMap(({ positions }) => {
      const [mine, theirs] = [own, other].map(({ id }) => positions.find(({ claims }) => claims.includes(id)))
      return mine && theirs && mine !== theirs ? [`${theirs.says}, not ${mine.says}`] : []
    })
}

function sayNumbers({ what, values, parts }: JoinedFigure, own: ClaimRef, other: ClaimRef): readonly string[] {
  return [{ who: null, values }, ...parts].flatMap(({ who, values: given }) => {
    const [mine, theirs] = [own, other].map(({ id }) => given.find(({ claim }) => claim === id))
    if (mine?.count === undefined || theirs?.count === undefined || mine.count === null || theirs.count === null) return []
    if (mine.count === theirs.count) return []
    const counted = [who, what].filter(Boolean).join(' ')
    return [[sayNumber(theirs), counted && ` ${counted}`, `, not ${sayNumber(mine)}`].join('')]
  })
}

const sayNumber = ({ count, bound }: FigureValue): string =>
  `${bound && bound !== 'exact' ? `${bound} ` : ''}${count?.toLocaleString('en-US')}`

import type { DeskChoice } from './desk-choice.ts'

const reportsInPicture = 100
const reportsInList = 200

export const reportsPath = `/reports?limit=${reportsInList}`
export const statusPath = '/status'
export const typesPath = '/types'
export const accountPath = '/me'

export const picturePath = (known: string | undefined): string => `/picture?${query({ known, limit: String(reportsInPicture) })}`

type Asked = Pick<DeskChoice, 'at' | 'known' | 'recorded' | 'area'>

/** Without days the server takes that of the latest report, as the desk does, which need not know it before it asks; `undefined` while it has to. */
export function situationPath({ at, known, recorded, area }: Asked, lastDay: string | undefined): string | undefined {
  const isOfThen = recorded !== undefined
  const isNeeded = isOfThen || (known !== undefined && at === undefined)
  if (isNeeded && lastDay === undefined) return undefined
  const days = { at: at ?? (isNeeded ? lastDay : undefined), known: known ?? (isOfThen ? lastDay : undefined) }
  return `/situation?${query({ ...days, recorded, area })}`
}

/** What the desk asks for as soon as it is opened, whatever is chosen. */
export function firstPaths(choice: DeskChoice): readonly string[] {
  const situation = choice.tab === 'list' ? undefined : situationPath(choice, undefined)
  return [...(situation === undefined ? [] : [situation]), reportsPath, statusPath, picturePath(choice.known), typesPath, accountPath]
}

/** What follows the `?` of a path; what is absent is left out. */
export const query = (values: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString()

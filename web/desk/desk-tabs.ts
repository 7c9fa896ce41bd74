import type { DeskTab } from './desk-choice.ts'

/** The tabs of the left panel; of a phone, on which each view has one. */
export const sideTabs: readonly DeskTab[] = ['situation', 'list', 'claims', 'reports', 'review']
export const phoneTabs: readonly DeskTab[] = ['situation', 'picture', 'list', 'claims', 'report', 'reports', 'review']

/** What stands on them. */
export const tabWords: Readonly<Record<DeskTab, string>> = {
  situation: 'Situation',
  picture: 'Map',
  list: 'List',
  claims: 'Claims',
  report: 'Words',
  reports: 'Reports',
  review: 'Review'
}

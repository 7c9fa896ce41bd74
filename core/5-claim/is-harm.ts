import type { Draft } from './draft.ts'

/** Whether a draft tells that people came to harm. */
export const isHarm = (draft: Draft): boolean => ['killed', 'injured', 'missing'].includes(draft.harm ?? '')

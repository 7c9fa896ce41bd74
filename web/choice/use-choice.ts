import { type Choice, readChoice, writeChoice } from './choice.ts'
import { useAddress } from './use-address.ts'

const form = { read: readChoice, write: writeChoice }

/** The page's choice, kept in step with its address. */
export const useChoice = (): readonly [Choice, (change: Partial<Choice>) => void] => useAddress(form)

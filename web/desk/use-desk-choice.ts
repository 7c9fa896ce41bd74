import { useAddress } from '../choice/use-address.ts'
import { type DeskChoice, readDeskChoice, writeDeskChoice } from './desk-choice.ts'

const form = { read: readDeskChoice, write: writeDeskChoice }

/** The desk's choice, kept in step with its address. */
export const useDeskChoice = (): readonly [DeskChoice, (change: Partial<DeskChoice>) => void] => useAddress(form)

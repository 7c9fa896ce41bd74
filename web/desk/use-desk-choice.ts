import { type AddressForm, useAddress } from '../choice/use-address.ts'
import { type DeskChoice, readDeskChoice, writeDeskChoice } from './desk-choice.ts'

const form: AddressForm<DeskChoice> = { read: readDeskChoice, write: writeDeskChoice, steps: ['page'] }

/** The desk's choice, kept in step with its address. */
export const useDeskChoice = (): readonly [DeskChoice, (change: Partial<DeskChoice>, isQuiet?: boolean) => void] => useAddress(form)

import { InvalidArgumentError } from 'commander'

/** A reader of whole numbers given on the command line, from `least` to `most`; others are wrong usage. */
export const readNumber =
  (least: number, most: number) =>
  (value: string): number => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= least && number <= most)) throw new InvalidArgumentError(`give a whole number from ${least} to ${most}`)
    return number
  }

import { InvalidArgumentError } from 'commander'
import { readDate } from './read-date.ts'

/** Reads a day given on the command line; a month or a year alone is wrong usage. */
export function readDay(value: string): string {
  const date = readDate(value)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new InvalidArgumentError('give a day: 2020-02-09')
  return date
}

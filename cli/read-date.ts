import { readPublished } from '@vedette/core'
import { InvalidArgumentError } from 'commander'

/** Reads a date given on the command line; one that does not exist is wrong usage. */
export function readDate(value: string): string {
  const { date, trouble } = readPublished(value)
  if (date === undefined) throw new InvalidArgumentError(trouble ?? 'write it as 2020-02-09')
  return date
}

import { InvalidArgumentError } from 'commander'

/** Reads a time given on the command line, with its zone; gives it in UTC. A day means its end in UTC. */
export function readTime(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value)
  const time = new Date(isDay ? `${value}T23:59:59.999Z` : value)
  if (Number.isNaN(time.getTime()) || !(isDay || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value)))
    throw new InvalidArgumentError('give a time with its zone: 2026-11-23T12:00Z')
  return time.toISOString()
}

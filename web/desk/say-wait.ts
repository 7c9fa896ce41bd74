import type { Remote } from './use-remote.ts'

/** What stands where a value is still to come, or does not come. */
export function sayWait({ fault, loading }: Remote<unknown>, what: string): string {
  if (fault?.kind === 'refused') return fault.says
  if (fault?.kind === 'gone') return `The server does not answer, so ${what} cannot be shown.`
  return loading ? `Fetching ${what} …` : ''
}

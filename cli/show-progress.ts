import { type Tally, writeTally } from '@vedette/core'

/** Shows on standard error how far the work is, on a terminal alone and from the second report on. */
export function showProgress(wanted: boolean) {
  const shown = wanted && process.stderr.isTTY === true
  let last = 0
  let drawn = false
  const clear = (): void => {
    if (drawn) process.stderr.write('\r\u001b[K')
    drawn = false
  }
  return {
    show(tally: Tally): void {
      const now = Date.now()
      if (!shown || tally.reports < 2 || now - last < redrawEveryMs) return
      last = now
      process.stderr.write(`\r\u001b[K${writeTally(tally)}`)
      drawn = true
    },
    /** Writes a line that stays. */
    say(line: string): void {
      clear()
      process.stderr.write(`${line}\n`)
    },
    end: clear
  }
}

const redrawEveryMs = 200

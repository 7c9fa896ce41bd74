/** Shows on a terminal's standard error how far a piece of work is: `[#####-----] 120 of 240 coded, 12/s, 0:10 left`. */
export function showBar(verb: string) {
  const shown = process.stderr.isTTY === true
  const began = Date.now()
  let last = 0
  let drawn = false
  const clear = (): void => {
    if (drawn) process.stderr.write('\r\u001b[K')
    drawn = false
  }
  return {
    show(done: number, all: number): void {
      const now = Date.now()
      if (!shown || now - last < redrawEveryMs) return
      last = now
      process.stderr.write(`\r\u001b[K${writeBar(verb, done, all, (now - began) / 1000)}`)
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

export type Bar = ReturnType<typeof showBar>

const redrawEveryMs = 200
const cells = 20

/** A bar in words, after some seconds of work. */
export function writeBar(verb: string, done: number, all: number, seconds: number): string {
  const share = all === 0 ? 0 : Math.min(1, done / all)
  const full = Math.round(share * cells)
  const rate = seconds > 0 ? done / seconds : 0
  const left = rate > 0 ? `, ${writeSeconds(Math.ceil((all - done) / rate))} left` : ''
  const speed = rate === 0 ? '' : `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`
  return `[${'#'.repeat(full)}${'-'.repeat(cells - full)}] ${done} of ${all} ${verb}${speed}${left}`
}

/** `1:02:03` for hours, `2:03` for less. */
function writeSeconds(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

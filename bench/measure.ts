/** What a benchmark found: medians over its rounds. */
export type Measure = {
  readonly name: string
  readonly unit: string
  readonly median: number
  readonly spread: readonly [least: number, most: number]
}

/** Something to measure: `value` tells the result of one round and its seconds as one number. */
export type Measured<T> = {
  readonly name: string
  readonly unit: string
  readonly task: () => Promise<T> | T
  readonly value: (result: T, seconds: number) => number
  /** Throws when the task did not do its work, so that a fast wrong answer fails. */
  readonly check: (result: T) => void
}

/** Runs a task several times. */
export async function measure<T>(
  name: string,
  unit: string,
  rounds: number,
  task: () => Promise<T> | T,
  value: (result: T, seconds: number) => number,
  check: (result: T) => void
): Promise<Measure> {
  const values: number[] = []
  for (let round = 0; round < rounds; round += 1) values.push(await runRound({ name, unit, task, value, check }))
  return summed(name, unit, values)
}

/**
 * Runs several tasks in turn, round by round, so that what else the machine does falls on all of them alike. The first round of each does
 * not count: in it an engine compiles what is run often, which takes longer than a short task.
 */
export async function measureBeside<T>(rounds: number, all: readonly Measured<T>[]): Promise<readonly Measure[]> {
  const values = all.map((): number[] => [])
  for (let round = -1; round < rounds; round += 1)
    for (const [at, each] of all.entries()) {
      const value = await runRound(each)
      if (round >= 0) values[at]?.push(value)
    }
  return all.map(({ name, unit }, at) => summed(name, unit, values[at] ?? []))
}

async function runRound<T>({ task, value, check }: Measured<T>): Promise<number> {
  const began = performance.now()
  const result = await task()
  const seconds = (performance.now() - began) / 1000
  check(result)
  return value(result, seconds)
}

function summed(name: string, unit: string, values: number[]): Measure {
  values.sort((a, b) => a - b)
  const at = (share: number): number => Number((values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toPrecision(3))
  return { name, unit, median: at(0.5), spread: [at(0), at(0.999)] }
}

/** What is measured once. */
export const once = (name: string, unit: string, value: number): Measure => ({
  name,
  unit,
  median: Number(value.toPrecision(3)),
  spread: [0, 0]
})

/** What a benchmark found: medians over its rounds. */
export type Measure = {
  readonly name: string
  readonly unit: string
  readonly median: number
  readonly spread: readonly [least: number, most: number]
}

/** Runs a task several times; `check` throws when the task did not do its work, so that a fast wrong answer fails. */
export async function measure<T>(
  name: string,
  unit: string,
  rounds: number,
  task: () => Promise<T> | T,
  value: (result: T, seconds: number) => number,
  check: (result: T) => void
): Promise<Measure> {
  const values: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const result = await task()
    const seconds = (performance.now() - began) / 1000
    check(result)
    values.push(value(result, seconds))
  }
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

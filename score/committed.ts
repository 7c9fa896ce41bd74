import type { Figure } from './figure.ts'

/** A figure that the project stands by: a run that falls below it by more than `noise` fails. */
export type CommittedFigure = { readonly value: number; readonly noise: number }

/** By set, then by figure. */
export type Committed = Readonly<Record<string, Readonly<Record<string, CommittedFigure>>>>

/** What a figure may move by when the reader is as good as before: half a standard error of a share, at least half a point. */
export const noiseOf = ({ value, asked }: Figure): number =>
  round(Math.max(0.005, 0.5 * Math.sqrt((value * (1 - value)) / Math.max(1, asked))))

/** One line for each figure of a set that fell below the committed one by more than its noise. */
export function findFalls(set: string, figures: readonly Figure[], committed: Committed): readonly string[] {
  return figures.flatMap(({ name, value }) => {
    const stands = committed[set]?.[name]
    return stands && value < stands.value - stands.noise
      ? [`${set}, ${name}: ${value.toFixed(3)} is below ${stands.value.toFixed(3)} by more than ${stands.noise.toFixed(3)}`]
      : []
  })
}

/** The committed figures with those of one set as now measured. */
export const commit = (set: string, figures: readonly Figure[], committed: Committed): Committed => ({
  ...committed,
  [set]: Object.fromEntries(figures.map(figure => [figure.name, { value: round(figure.value), noise: noiseOf(figure) }]))
})

const round = (share: number): number => Math.round(share * 1000) / 1000

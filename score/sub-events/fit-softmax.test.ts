import { expect, test } from 'vitest'
import { fitSoftmax } from './fit-softmax.ts'

/** Texts of three kinds, each with words of its own, of which some stand in others too. */
function invent(count: number) {
  let state = 7
  const random = (): number => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
  return Array.from({ length: count }, (_, at) => {
    const label = at % 3
    const words = Array.from({ length: 4 }, () => `w${random() < 0.75 ? label : Math.floor(random() * 3)}-${Math.floor(random() * 5)}`)
    return { label, signs: { told: new Map(words.map(word => [word, 1])) } }
  })
}

const bestOf = (
  { told }: { readonly told: ReadonlyMap<string, number> },
  { bias, signs: weights }: ReturnType<typeof fitSoftmax>
): number => {
  const odds = bias.map((one, at) => [...told].reduce((sum, [sign, count]) => sum + count * (weights.get(sign)?.[at] ?? 0), one))
  return odds.indexOf(Math.max(...odds))
}

test('learns which words are of which label, and gives the same weights again', () => {
  const [seen, unseen] = [invent(300), invent(360).slice(300)]
  const fit = fitSoftmax(seen, 3)
  expect(unseen.filter(({ signs, label }) => bestOf(signs, fit) === label).length / unseen.length).toBeGreaterThan(0.8)
  expect(fitSoftmax(seen, 3)).toEqual(fit)
})

test('leaves out signs of too few examples, and a stronger ridge makes weights smaller', () => {
  const examples = [...invent(60), { label: 0, signs: { told: new Map([['once', 1]]) } }]
  const [loose, tight] = [1, 100].map(ridge => fitSoftmax(examples, 3, { ridge }))
  expect(loose?.signs.has('once')).toBe(false)
  const sizeOf = (fit: typeof loose): number =>
    [...(fit?.signs.values() ?? [])].reduce((sum, row) => sum + row.reduce((all, one) => all + one * one, 0), 0)
  expect(sizeOf(tight)).toBeLessThan(sizeOf(loose) / 4)
})

test('learns from what passages are about, whatever its mean and spread', () => {
  const examples = Array.from({ length: 90 }, (_, at) => ({
    label: at % 3,
    signs: { told: new Map<string, number>(), about: Float32Array.from([100 + (at % 3) + (at % 7) / 20, (at % 5) / 1000]) }
  }))
  const { bias, about } = fitSoftmax(examples, 3, { aboutCounts: 3 })
  const found = examples.map(({ signs }) => {
    const odds = bias.map((one, label) => [...signs.about].reduce((sum, value, at) => sum + value * about[at]![label]!, one))
    return odds.indexOf(Math.max(...odds))
  })
  expect(found).toEqual(examples.map(({ label }) => label))
})

import type { Locator, Page } from 'playwright-core'

/** Does what a person does, and counts it: each press, each field that is filled, each key is a step. */
export type Steps = {
  readonly press: (what: Locator) => Promise<void>
  readonly fill: (field: Locator, words: string) => Promise<void>
  readonly key: (key: string) => Promise<void>
}

/** What a task took. */
export type Tried = { readonly task: string; readonly steps: number; readonly seconds: number }

/** Tries a task on a page; the time ends when what was wanted is seen. */
export async function tryTask(page: Page, task: string, act: (steps: Steps) => Promise<void>): Promise<Tried> {
  let steps = 0
  const begun = performance.now()
  await act({
    press: what => {
      steps++
      return what.click()
    },
    fill: (field, words) => {
      steps++
      return field.fill(words)
    },
    key: key => {
      steps++
      return page.keyboard.press(key)
    }
  })
  return { task, steps, seconds: Math.round((performance.now() - begun) / 100) / 10 }
}

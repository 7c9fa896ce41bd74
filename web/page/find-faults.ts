import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly target: unknown }[] }

/** What axe finds at fault in a page as it is, serious or critical: which rule, and where. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: readonly Violation[] }> } }
    return (await axe.run()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  })
  return faults.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(' ')}`)
}

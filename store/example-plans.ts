import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Db } from './database.ts'

/** What queries are planned as: the indexes that they use, and those beside which no rows are sorted. */
export type Plan = { readonly indexes: ReadonlySet<string>; readonly unsorted: ReadonlySet<string> }

type Node = { readonly 'Node Type': string; readonly 'Index Name'?: string; readonly Plans?: readonly Node[] }

/**
 * How a server would do the queries of some work, if it read no table from end to end unless it had to: so the plan hangs on what indexes there are
 * and not on how few rows. `avoided` are other ways that it goes only if it must: to sort, or to walk along an index and throw most away.
 */
export async function planOf(
  client: pg.Client,
  work: (db: Db) => Promise<unknown>,
  avoided: readonly ('sort' | 'indexscan')[] = []
): Promise<Plan> {
  const asked: { readonly text: string; readonly values: unknown[] }[] = []
  await work(drizzle(client, { logger: { logQuery: (text, values) => void asked.push({ text, values }) } }))
  const settings = ['seqscan', ...avoided].map(each => `enable_${each}`)
  await client.query(settings.map(each => `SET ${each} = off`).join(';'))
  const plans: (readonly Node[])[] = []
  for (const { text, values } of asked.filter(each => /^\s*(SELECT|WITH)\b/i.test(each.text))) {
    const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values)
    plans.push(allNodes(rows[0]['QUERY PLAN'][0].Plan))
  }
  await client.query(settings.map(each => `RESET ${each}`).join(';'))
  const sorts = (nodes: readonly Node[]): boolean => nodes.some(node => node['Node Type'] === 'Sort')
  return { indexes: indexesOf(plans), unsorted: indexesOf(plans.filter(nodes => !sorts(nodes))) }
}

const indexesOf = (plans: readonly (readonly Node[])[]): ReadonlySet<string> =>
  new Set(plans.flat().flatMap(node => node['Index Name'] ?? []))

const allNodes = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(allNodes)]

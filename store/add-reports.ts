import { hashText, type Report, reportKey } from '@vedette/core'
import { inArray } from 'drizzle-orm'
import type { Db } from './database.ts'
import { firstDay } from './days.ts'
import { lockAsAdder } from './erasing.ts'
import { noteUnjoined } from './note-unjoined.ts'
import { plainOrNull, plainText } from './plain-text.ts'
import { reports, sightings, tasks } from './schema.ts'
import type { Added } from './store.ts'
import { loadMarks, loadRefusals } from './takedown/load-takedowns.ts'
import { strikeReport } from './takedown/strike-report.ts'
import { tellChange } from './tell-change.ts'

/** Keeps reports, their names and their place in the queue in one transaction; answers in the order of the input after its commit. */
export async function addReports(db: Db, given: readonly Report[]): Promise<readonly Added[]> {
  if (given.length === 0) return []
  return db.transaction(async tx => {
    await lockAsAdder(tx)
    const refusals = await loadRefusals(tx, given.map(reportKey))
    const marks = await loadMarks(tx)
    const allowed = given.filter(report => !refusals.has(reportKey(report)))
    const added = await addAllowed(
      tx,
      allowed.map(report => strikeReport(report, marks) ?? report)
    )
    const answers = added[Symbol.iterator]()
    return given.map((report): Added => {
      const [key, says] = [reportKey(report), refusals.get(reportKey(report))]
      return says === undefined ? answers.next().value! : { kind: 'refused', key, id: report.id, says }
    })
  })
}

async function addAllowed(tx: Db, given: readonly Report[]): Promise<readonly Added[]> {
  if (given.length === 0) return []
  const keyed = given.map(report => ({ key: reportKey(report), report }))
  const keys = [...new Set(keyed.map(({ key }) => key))]
  const urls = [...new Set(given.flatMap(({ url }) => (url === undefined ? [] : [plainText(url)])))]
  const knownUrls = new Set<string>()
  if (urls.length > 0) {
    const rows = await tx.select({ url: reports.url }).from(reports).where(inArray(reports.url, urls))
    for (const { url } of rows) if (url !== null) knownUrls.add(url)
  }
  const fresh = await insertReports(tx, keyed)
  await insertSightings(tx, keyed, fresh)
  if (fresh.size > 0)
    await tx
      .insert(tasks)
      .values(keys.filter(key => fresh.has(key)).map(key => ({ key })))
      .onConflictDoNothing()
  await tellChange(tx, { kind: 'added', keys: keys.filter(key => fresh.has(key)) })
  // Of the same report twice in one call, the first is new.
  return keyed.map(({ key, report }): Added => {
    const { id, url } = report
    if (!fresh.delete(key)) return { kind: 'known', key, id }
    const isVersion = url !== undefined && knownUrls.has(plainText(url))
    if (url !== undefined) knownUrls.add(plainText(url))
    return { kind: isVersion ? 'version' : 'new', key, id }
  })
}

type Keyed = { readonly key: string; readonly report: Report }

/** In the order of their keys: two that add the same reports wait for each other, and never in a circle. */
const inOrder = (keyed: readonly Keyed[]): readonly Keyed[] => [...keyed].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))

/** A report as its table has it. */
export function reportRow(key: string, report: Report) {
  const { id: _, raw, ...meta } = report
  return {
    key,
    hash: report.hash,
    raw: Buffer.from(raw, 'utf8'),
    format: report.format,
    meta: JSON.stringify(meta),
    title: plainOrNull(report.title),
    published: plainOrNull(report.published),
    publishedDay: firstDay(report.published),
    outlet: plainOrNull(report.outlet),
    url: plainOrNull(report.url),
    language: plainOrNull(report.language)
  }
}

async function insertReports(tx: Db, keyed: readonly Keyed[]): Promise<Set<string>> {
  const fresh = new Set<string>()
  for (const { key, report } of inOrder(keyed)) {
    const rows = await tx.insert(reports).values(reportRow(key, report)).onConflictDoNothing().returning({ key: reports.key })
    if (rows.length > 0) fresh.add(key)
  }
  return fresh
}

/** Another name of a known report may change what its events say, which are made again. */
async function insertSightings(tx: Db, keyed: readonly Keyed[], fresh: ReadonlySet<string>): Promise<void> {
  const rows = inOrder(keyed).map(({ key, report }) => ({ key, nameHash: hashText(report.id).slice(0, 32), name: plainText(report.id) }))
  const added: string[] = []
  for (let from = 0; from < rows.length; from += 1000) {
    const chunk = rows.slice(from, from + 1000)
    const kept = await tx.insert(sightings).values(chunk).onConflictDoNothing().returning({ key: sightings.key })
    added.push(...kept.map(({ key }) => key))
  }
  // Whether it is coded is not asked: it may be, by a transaction that is not seen here yet.
  await noteUnjoined(tx, [...new Set(added.filter(key => !fresh.has(key)))])
}

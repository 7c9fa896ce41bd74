import type { Joined } from '@vedette/core'
import { keepAccounts } from './accounts/keep-accounts.ts'
import { addClaim } from './add-claim.ts'
import { addReports } from './add-reports.ts'
import { addReview, addReviews } from './add-review.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { writeBackup } from './backup/write-backup.ts'
import { codeNext } from './code-next.ts'
import { type Database, openDatabase } from './database.ts'
import { keepFeeds } from './feeds/keep-feeds.ts'
import { findNamed } from './find-named.ts'
import { countUnjoined, freshEvents } from './fresh-events.ts'
import { besideJoiner, canJoinBeside } from './join-beside.ts'
import { latestCoded } from './latest-coded.ts'
import { listClaims, loadClaim } from './list-claims.ts'
import { listEvents, loadEvent, loadEventOf } from './list-events.ts'
import { listKept } from './list-kept.ts'
import { listActors, listPlaces } from './list-names.ts'
import { listReports, loadPublishedDays } from './list-reports.ts'
import { listReviews } from './list-reviews.ts'
import { loadCoverage } from './load-coverage.ts'
import { loadLines } from './load-lines.ts'
import { loadRevision, type Revision } from './load-revision.ts'
import { loadStored } from './load-stored.ts'
import { loadTold, loadToldRows } from './load-told.ts'
import { outlineReader } from './outline/load-outline.ts'
import { countWaiting, loadCounts, recodeAll } from './queue.ts'
import { rebuildStore } from './rebuild-store.ts'
import { keepAside, listAside, listUnread, loadPair } from './recode-aside.ts'
import { loadRule, setRule } from './review-rule.ts'
import { searchAll } from './search-all.ts'
import type { Store } from './store.ts'
import type { StoreOptions } from './store-options.ts'
import { keepOutcome, retryFailed, takeUp } from './take-up.ts'
import { applyTakedowns } from './takedown/apply-takedowns.ts'
import { findStruck } from './takedown/find-struck.ts'
import { loadTakedowns } from './takedown/load-takedowns.ts'
import { countMarked, takeDown } from './takedown/take-down.ts'
import { tellChange } from './tell-change.ts'
import { loadToldMarks } from './told-marks.ts'
import { toldReader } from './told-reader.ts'
import { verifyStore } from './verify-store.ts'
import { watchChanges } from './watch-changes.ts'

/** Opens the store of a server's database, or of a folder, whose own server is started or joined. Throws what keeps it shut, with the remedy. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = await openDatabase(options)
  const { run, runLong } = database
  const read: Database['run'] = work => run(work, { retry: true })
  let making: Promise<void> | undefined
  /** Once for all who ask: each would hold a connection until the events are made. */
  const makeFresh = async (): Promise<void> => {
    // What began before this was asked may lack what was coded since.
    await making?.catch(() => undefined)
    making ??= read(freshEvents).finally(() => {
      making = undefined
    })
    await making
  }
  const withEvents = async <Result>(work: Parameters<typeof run<Result>>[0]): Promise<Result> => {
    await makeFresh()
    return read(work)
  }
  const ending = new AbortController()
  const joinBeside = besideJoiner(database.settings, ending.signal)
  /** When many wait to be joined, that is begun, in a thread of its own: who asks for the events next need not wait for all of it. */
  const beginFresh = async (): Promise<void> => {
    if (!canJoinBeside || making !== undefined || (await read(db => countUnjoined(db, manyUnjoined))) !== manyUnjoined) return
    making ??= joinBeside().finally(() => {
      making = undefined
    })
    making.catch(() => undefined)
  }
  const withNames = <Result>(work: Parameters<typeof run<Result>>[0]): Promise<Result> => {
    void beginFresh().catch(() => undefined)
    return read(work)
  }
  let readTold = toldReader()
  let readOutline = outlineReader()
  /** What was struck out is not kept in memory either. */
  const forget = (): void => {
    readTold = toldReader()
    readOutline = outlineReader()
  }
  let struck: string | undefined
  /** Another program may have struck it out. */
  const follow = async (): Promise<Revision> => {
    const now = await read(loadRevision)
    if (now.struck !== struck) forget()
    struck = now.struck
    return now
  }
  return {
    where: database.where,
    add: reports => run(db => addReports(db, reports), { retry: true }),
    codeNext: (coder, code, recordedS) =>
      runLong(db => codeNext(db, coder, code, change => void run(other => tellChange(other, change)).catch(() => undefined), recordedS), {
        retry: true
      }),
    takeUp: key => run(db => takeUp(db, key), { retry: true }),
    keepOutcome: (key, coder, outcome) => run(db => keepOutcome(db, key, coder, outcome), { retry: true }),
    retryFailed: keys => run(db => retryFailed(db, keys), { retry: true }),
    keeps: keys => read(db => listKept(db, keys)),
    waiting: () => read(countWaiting),
    recode: coder => run(db => recodeAll(db, coder)),
    unread: coder => read(db => listUnread(db, coder)),
    keepAside: (key, coder, coding) => run(db => keepAside(db, key, coder, coding), { retry: true }),
    readOtherwise: coder => read(db => listAside(db, coder)),
    pair: (key, coder) => read(db => loadPair(db, key, coder)),
    counts: () => read(loadCounts),
    reports: (query, paging) => read(db => listReports(db, query, paging)),
    report: key => read(db => loadStored(db, key)),
    lines: keys => read(db => loadLines(db, keys)),
    named: called => read(db => findNamed(db, called)),
    latestCoded: (query, most) => read(db => latestCoded(db, query, most)),
    publishedDays: () => read(loadPublishedDays),
    coverage: query => withNames(db => loadCoverage(db, query)),
    claims: (query, paging) => read(db => listClaims(db, query, paging)),
    claim: id => read(db => loadClaim(db, id)),
    review: review => run(db => addReview(db, review)),
    reviewAll: reviews => run(db => addReviews(db, reviews)),
    addClaim: claim => run(db => addClaim(db, claim)),
    rule: () => read(loadRule),
    setRule: (persons, by) => run(db => setRule(db, persons, by)),
    reviews: (query, paging) => read(db => listReviews(db, query, paging)),
    told: query => read(db => loadTold(db, query, readTold)),
    toldRows: query => read(db => loadToldRows(db, query)),
    toldMarks: (query, since) => read(db => loadToldMarks(db, query, since)),
    revision: follow,
    events: (query, paging) => withEvents(db => listEvents(db, query, paging)),
    event: (id): Promise<Joined | undefined> => withEvents(db => loadEvent(db, id)),
    eventOf: (claim): Promise<Joined | undefined> => withEvents(db => loadEventOf(db, claim)),
    outline: of => (of === 'events' ? withEvents(db => readOutline(db, of)) : read(db => readOutline(db, of))),
    actors: (search, paging) => withNames(db => listActors(db, search, paging)),
    places: (search, paging) => withNames(db => listPlaces(db, search, paging)),
    search: (words, paging) => read(db => searchAll(db, words, paging)),
    verify: async progress => {
      const verified = await read(db => verifyStore(db, progress))
      if (verified.areEventsStale) await makeFresh()
      return verified
    },
    rebuild: progress => run(db => rebuildStore(db, progress)),
    backup: async (path, progress = none) => void (await database.onOwn(client => writeBackup(client, path, progress))),
    restore: (path, mode, { loaded = none, struck = none, rebuilt = none } = {}) =>
      database.onOwn(client => restoreBackup(client, path, mode, { loaded, struck, rebuilt })),
    takeDown: (request, progress = none) => database.onOwn(client => takeDown(client, request, progress)).finally(forget),
    countMarked: (words, report, progress = none) => read(db => countMarked(db, words, report, progress)),
    struck: reports => read(db => findStruck(db, reports)),
    takedowns: () => read(loadTakedowns),
    applyTakedowns: (takedowns, progress = none) => database.onOwn(client => applyTakedowns(client, takedowns, progress)).finally(forget),
    accounts: keepAccounts(database),
    feeds: keepFeeds(database),
    watch: onChange => watchChanges(database, onChange),
    close: () => {
      ending.abort()
      return database.close()
    }
  }
}

const manyUnjoined = 200

const none = (): void => undefined

import { setTimeout as pause } from 'node:timers/promises'
import { reportKey } from '@vedette/core'
import { type Letter, type Queue, traced } from '@vedette/queue'
import type { Store } from '@vedette/store'
import type { Coders } from './code-waiting.ts'
import { codeWith } from './code-with.ts'

type Options = {
  readonly store: Store
  readonly queue: Queue
  readonly coders: Coders
  readonly onLog: (line: string) => void
}

/** A worker at work; `coded` counts what it has kept. */
export type Worker = { readonly stop: () => Promise<void>; readonly coded: () => number }

/** How many reports a worker has in hand for each that it codes: enough that none of its threads waits for the network. */
const aheadPerThread = 8
/** A report that no worker has kept the coding of in so many seconds is anybody's: its stream, or its worker, may be lost. */
const leftAfterS = 60
const sweepMs = 5000
/** How long a report that is being coded may hold up the end. */
const graceMs = 20_000
/** How often a report that the store refuses is handed out before it is put aside. */
const mostTries = 5

type InHand = { readonly letter: Letter; readonly key: string }

/**
 * Takes reports from the stream, commits them to the store, codes them and commits what came of it, each of them once however often it is
 * handed out. It takes no more than it has room for. With nothing in hand it codes what else waits in the store.
 */
export function startWorker({ store, queue, coders, onLog }: Options): Worker {
  const hand: InHand[] = []
  const held = new Set<Letter>()
  const cutting = new AbortController()
  const stopping = new AbortController()
  const code = codeWith(coders.pool, cutting.signal)
  let coded = 0
  let troubles = 0
  const isStopped = (): boolean => stopping.signal.aborted
  const rest = (ms: number): Promise<void> => pause(ms, undefined, { signal: stopping.signal }).catch(() => undefined)
  const trouble = async (doing: string, error: unknown): Promise<void> => {
    if (isStopped()) return
    const waitMs = Math.min(30_000, 250 * 2 ** troubles++)
    onLog(`cannot ${doing}: ${error instanceof Error ? error.message : String(error)}; trying again in ${waitMs / 1000} s`)
    await rest(waitMs)
  }
  const fine = (): void => {
    if (troubles > 0) onLog('reports are being taken and coded again')
    troubles = 0
  }

  const takeAll = async (): Promise<void> => {
    while (!isStopped()) {
      const room = coders.workers * aheadPerThread - hand.length
      if (room <= 0) {
        await rest(20)
        continue
      }
      const came: Letter[] = []
      try {
        for await (const letters of queue.take(room)) {
          came.push(...letters)
          for (const letter of letters) held.add(letter)
          for (const [letter, key] of await keepLetters(store, letters, onLog)) {
            if (key === undefined) held.delete(letter)
            else hand.push({ letter, key })
          }
        }
        fine()
      } catch (error) {
        for (const letter of came.filter(each => held.has(each) && !hand.some(own => own.letter === each))) {
          held.delete(letter)
          letter.giveBack(1000)
        }
        await trouble('take reports', error)
      }
    }
  }
  const codeAll = async (): Promise<void> => {
    for (let swept = 0; !isStopped(); ) {
      const next = hand.shift()
      try {
        if (next !== undefined) {
          await codeOne(next)
          held.delete(next.letter)
          coded++
        } else if (Date.now() - swept < sweepMs) await rest(20)
        else if ((await store.codeNext(coders.coder, code, leftAfterS)) === 'nothing') swept = Date.now()
        else coded++
      } catch (error) {
        if (next !== undefined) hand.unshift(next)
        await trouble('code reports', error)
      }
    }
  }
  const codeOne = ({ letter, key }: InHand): Promise<void> =>
    letter.within(async () => {
      const report = await store.takeUp(key)
      if (report !== undefined) await store.keepOutcome(key, coders.coder, await code(report))
      await letter.done()
    })

  const holding = setInterval(() => {
    for (const letter of held) letter.hold()
  }, queue.holdMs / 3)
  const loops = Promise.all([takeAll(), ...Array.from({ length: coders.workers }, codeAll)])
  return {
    coded: () => coded,
    stop: async () => {
      stopping.abort()
      const cut = setTimeout(() => cutting.abort(), graceMs)
      // A stream or a store that is away does not hold up the end: what is in hand goes to others.
      await Promise.race([loops, pause(graceMs + 5000, undefined, { ref: false })])
      clearTimeout(cut)
      clearInterval(holding)
      // What is not begun goes to others at once.
      for (const letter of held) letter.giveBack(0)
    }
  }
}

type Kept = readonly [letter: Letter, key: string | undefined]

/** Commits letters to the store and answers their senders; gives the keys of those that are to be coded. */
async function keepLetters(store: Store, letters: readonly Letter[], onLog: (line: string) => void): Promise<readonly Kept[]> {
  if (letters.length === 0) return []
  try {
    const added = await traced('vedette.keep', { reports: letters.length }, () => store.add(letters.map(({ report }) => report)))
    return await Promise.all(
      letters.map(async (letter, index): Promise<Kept> => {
        const own = added[index]!
        letter.answer(own)
        // What is kept is not what was sent where some of it was struck out: then the stream must not keep it either.
        if (own.key !== reportKey(letter.report)) await letter.erase()
        if (own.kind !== 'refused') return [letter, own.key]
        await letter.done()
        await letter.erase()
        return [letter, undefined]
      })
    )
  } catch (error) {
    // The store may be away, or one of them be what it cannot keep: by themselves they tell.
    await store.waiting()
    const [only] = letters
    if (letters.length === 1 && only !== undefined) return [[only, await refuseLetter(only, error, onLog)]]
    const kept: Kept[] = []
    for (const letter of letters) kept.push(...(await keepLetters(store, [letter], onLog)))
    return kept
  }
}

/** Gives a letter back that a store which is well could not keep; after some times it is put aside. */
async function refuseLetter(letter: Letter, error: unknown, onLog: (line: string) => void): Promise<undefined> {
  const says = error instanceof Error ? error.message : String(error)
  if (letter.tries >= mostTries) {
    onLog(`a report is put aside, see "vedette dead list": ${says}`)
    await letter.bury(says)
  } else letter.giveBack(1000)
  return undefined
}

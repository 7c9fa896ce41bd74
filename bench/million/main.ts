import { setTimeout as pause } from 'node:timers/promises'
import { loadPlaces } from '@vedette/lexicon'
import { createServer } from '@vedette/server'
import { openStore } from '@vedette/store'
import { inventReports, type Spread, tenYears } from '../invent-reports.ts'
import { askWhile, commonQuestions, situationQuestions, tell } from '../load/ask-while.ts'
import { watchStore } from '../load/watch-store.ts'
import { once } from '../measure.ts'
import { measureAnswers } from '../measure-store.ts'
import { seeded } from '../random.ts'
import { withFolder } from '../with-folder.ts'
import { fillMillion, provincesOfAll } from './fill-million.ts'
import { keepInvented, measureJoining } from './measure-joining.ts'

const lastWeeks: Spread = { ...tenYears, days: [tenYears.days[1] - 60, tenYears.days[1]] }

// npm run bench:million [-- --keep FOLDER] [--claims NUMBER] [--minutes NUMBER] [--ten] [--explain]: what a store of a million invented claims of ten years answers,
// how fast a new report is joined to them, and how long the ten commonest questions, and situations of other days, take while reports come in, each asked so
// often that a hundredth of the times is some. A folder that is kept is filled once. `--ten` asks the ten alone, and `--explain` tells of each late answer what was done for it.
const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1 || process.argv.length]
const claims = Number(argument('--claims') ?? 1_000_000)
const minutes = Number(argument('--minutes') ?? 4)
const kept = argument('--keep')
const leastTimes = 200

await withFolder(
  'million',
  async ({ home, atEnd }) => {
    const places = loadPlaces()
    await fillMillion({ home }, claims, places, line => console.log(line))
    const store = await openStore({ home })
    atEnd(() => store.close())
    const began = performance.now()
    await store.events({}, { limit: 1 })
    say(once('all claims joined, unless they were', 's', (performance.now() - began) / 1000))
    console.log(JSON.stringify(await store.counts()))
    const provinces = provincesOfAll(places)
    // Of the last weeks, as news are, and other ones each time that a folder is used.
    const from = 1_000_000 + 10_000 * (Math.floor(Date.now() / 1000) % 1_000_000_000)
    const coming = inventReports(1_000_000, provinces, seeded(from), lastWeeks, from)
    for (const each of await measureJoining(store, coming, 100)) say(each)
    const [watched, onAnswer] = watchStore(store)
    const server = await createServer({ store: watched, places, webFolder: home })
    atEnd(() => server.close())
    const preparing = performance.now()
    await server.prepare()
    say(once('the busiest provinces prepared', 's', (performance.now() - preparing) / 1000))
    const busiest = `SY/${provinces.SY?.[0]}`
    for (const each of await measureAnswers(server, situations(provinces), 7)) say(each)
    const until = performance.now() + minutes * 60_000
    let isOver = false
    let came = 0
    const ingest = async (): Promise<void> => {
      for (; !isOver; came++) {
        await keepInvented(store, coming.next().value)
        await pause(50)
      }
    }
    const ten = commonQuestions(busiest, 'Town 17', ['2016-01-01', '2016-03-01'], '2020-06-01')
    const questions = process.argv.includes('--ten') ? ten : [...ten, ...situationQuestions(busiest)]
    const asking = performance.now()
    const ask = async () => {
      const holds = (rounds: number): boolean => rounds < leastTimes || performance.now() < until
      const answers = await askWhile(server, questions, holds, 30, onAnswer)
      isOver = true
      return answers
    }
    const [answers] = await Promise.all([ask(), ingest()])
    console.log(`while ${came} reports came in within ${((performance.now() - asking) / 60_000).toFixed(1)} minutes:`)
    for (const answered of answers) console.log(tell(answered))
  },
  process,
  kept
)

function say({ name, unit, median, spread: [least, most] }: ReturnType<typeof once>): void {
  console.log(`${name.padEnd(44)} ${String(median).padStart(8)} ${unit}${most ? `  (${least}–${most})` : ''}`)
}

/** Situations of provinces with fewer and fewer claims. */
function situations(provinces: ReturnType<typeof provincesOfAll>): readonly (readonly [string, string])[] {
  const of = (country: string, rank: number): string => encodeURIComponent(`${country}/${provinces[country]?.[rank]}`)
  const days = 'at={day}&known=2023-12-31'
  return [
    ['situation of the busiest province', `/situation?${days}&area=${of('SY', 0)}`],
    ['situation of the tenth of a busy country', `/situation?${days}&area=${of('UA', 9)}`],
    ['situation of a middling province', `/situation?${days}&area=${of('IQ', 7)}`]
  ]
}

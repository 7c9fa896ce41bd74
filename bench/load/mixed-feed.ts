import { hashText, openReports, type Report } from '@vedette/core'
import { draw, type Random } from '../random.ts'

const towns = [
  'Kosti',
  'Nyala',
  'El Fasher',
  'Goma',
  'Sake',
  'Kherson',
  'Sumy',
  'Saraqib',
  'Maarat al-Numan',
  'Gao',
  'Mekelle',
  'Kyauktaw'
] as const
const sides = [
  'The Rapid Support Forces',
  'The army',
  'Rebels of the M23',
  'Russian forces',
  'The Arakan Army',
  'Gunmen',
  'Government forces'
] as const
const voices = [
  'a local official said',
  'the army said in a statement',
  'residents told reporters',
  'doctors said',
  'according to the United Nations'
] as const
const sentences: readonly ((random: Random) => string)[] = [
  random =>
    `${draw(sides, random)} seized the town of ${draw(towns, random)} on Friday, killing at least ${2 + Math.floor(40 * random())} civilians, ${draw(voices, random)}.`,
  random => `${draw(sides, random)} shelled a market in ${draw(towns, random)} overnight, ${draw(voices, random)}.`,
  random =>
    `Some ${1000 * (1 + Math.floor(20 * random()))} people have fled ${draw(towns, random)} since January, ${draw(voices, random)}.`,
  random => `${draw(towns, random)} has been besieged by ${draw(sides, random).toLowerCase()} for weeks, ${draw(voices, random)}.`,
  random => `If ${draw(towns, random)} is attacked, the army will respond, a spokesman warned on Tuesday.`,
  random => `Talks on a ceasefire in ${draw(towns, random)} ended without an agreement on Monday.`,
  () => 'Prices of bread and fuel have doubled, and many shops were closed.',
  () => 'The roads to the north were open, drivers said.'
]

const text = (count: number, random: Random): string => Array.from({ length: count }, () => draw(sentences, random)(random)).join(' ')

/**
 * Invented reports as a day brings them: short items, agency copy of some paragraphs, long reports, pages, the same again under another name, and
 * later versions of a page. The same for the same seed.
 */
export function* mixedFeed(random: Random): Generator<Report> {
  let last: Report | undefined
  for (let number = 0; ; number++) {
    const kind = random()
    const published = new Date(Date.UTC(2024, 0, 1) + Math.floor(180 * random()) * 86_400_000).toISOString().slice(0, 10)
    if (kind < 0.08 && last !== undefined) {
      yield { ...last, id: `again ${number}` }
      continue
    }
    const body =
      kind < 0.45
        ? text(2, random)
        : kind < 0.8
          ? `${text(5, random)}\n\n${text(5, random)}`
          : Array.from({ length: 8 }, () => text(6, random)).join('\n\n')
    const isPage = kind > 0.65 && kind < 0.8
    const lead = `${draw(towns, random)}, ${number}: `
    const fields = isPage
      ? {
          html: `<html><body><nav>Home</nav><article><h1>Report ${number}</h1>${body
            .split('\n\n')
            .map(each => `<p>${each}</p>`)
            .join('')}</article></body></html>`
        }
      : { text: lead + body }
    const url = random() < 0.3 ? `https://wire.example/${hashText(String(Math.floor(number / 3))).slice(0, 8)}` : undefined
    const line = JSON.stringify({ id: `feed ${number}`, published, outlet: `Wire ${1 + Math.floor(20 * random())}`, url, ...fields })
    for (const opened of openReports({ name: 'feed.jsonl', text: line }, { format: 'jsonl' })) {
      if (opened.kind !== 'report') continue
      last = opened.report
      yield opened.report
    }
  }
}

import { hashText, type Report } from '@vedette/core'
import { draw, type Random } from './random.ts'

/** An invented text about a war, of so many sentences. */
export const inventConflict = (sentences: number, random: Random): string => write(sentences, conflict, random)

/** An invented text of everyday news, in which nothing of ours is told. */
export const inventOther = (sentences: number, random: Random): string => write(sentences, other, random)

/** A report of a text, published on a day of spring. */
export const reportOf = (id: string, raw: string): Report => ({
  id,
  hash: `sha256:${hashText(raw)}`,
  raw,
  format: 'text',
  published: '2024-03-02',
  notes: []
})

/** An invented page of the web: the text between menus, teasers and scripts. */
export function inventPage(text: string, random: Random): string {
  const links = Array.from({ length: 40 }, () => `<li><a href="/${draw(topics, random)}">${draw(topics, random)}</a></li>`).join('')
  const paragraphs = text.split('\n\n').map(paragraph => `<p>${paragraph}</p>`)
  const head = `<title>A report</title><script>const menu = [${'1, '.repeat(200)}]</script><style>.a { color: red }</style>`
  return `<html><head>${head}</head><body><nav><ul>${links}</ul></nav><div class="main"><article><h1>A report</h1>${paragraphs.join('')}</article></div><aside><ul>${links}</ul></aside><footer>All rights reserved</footer></body></html>`
}

type Kind = (random: Random) => string

/** Paragraphs of four sentences. */
function write(sentences: number, kinds: readonly Kind[], random: Random): string {
  const all = Array.from({ length: sentences }, () => draw(kinds, random)(random))
  return Array.from({ length: Math.ceil(sentences / 4) }, (_, at) => all.slice(4 * at, 4 * at + 4).join(' ')).join('\n\n')
}

const towns = 'Goma Kidal Kherson Hodeidah Marib Gao Mekelle Avdiivka Saraqeb Djibo Rutshuru Omdurman Bamako Kyauktaw'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const parties = ['The army', 'Rebels', 'Government forces', 'The militia', 'Gunmen', 'Rapid Support Forces fighters', 'Houthi forces']
const topics = 'sports weather markets music schools travel cooking gardens films books'.split(' ')
const clubs = 'Rovers United City Wanderers Athletic'.split(' ')
const number = (random: Random): number => 2 + Math.floor(60 * random())

const conflict: readonly Kind[] = [
  random => `${draw(parties, random)} shelled ${draw(towns, random)} on ${draw(days, random)}, killing ${number(random)} civilians.`,
  random =>
    `${draw(parties, random)} took control of the town of ${draw(towns, random)} after ${number(random)} days of fighting, residents said.`,
  random => `At least ${number(random)} people were wounded in an air strike on a market in ${draw(towns, random)}, according to a medic.`,
  random => `A spokesman for the United Nations said that ${number(random)},000 people had fled ${draw(towns, random)} since January.`,
  random => `The minister denied that ${draw(parties, random).toLowerCase()} had withdrawn from ${draw(towns, random)}.`,
  random => `The road between ${draw(towns, random)} and ${draw(towns, random)} has been closed for ${number(random)} days.`,
  random => `Talks on a ceasefire will be held in ${draw(towns, random)} next week if both sides agree, a diplomat told reporters.`
]

const other: readonly Kind[] = [
  random => `${draw(clubs, random)} beat ${draw(clubs, random)} by ${number(random)} points in front of a cheerful crowd.`,
  random => `Shares of the company rose by ${number(random)} per cent after it had published its results for the quarter.`,
  random => `It will be warm and dry until ${draw(days, random)}, with light winds along the coast.`,
  () => 'The new album was recorded in a barn and has a quieter sound than the last one.',
  random => `The recipe asks for ${number(random)} grams of flour, two eggs and a little butter.`,
  random => `Pupils of ${number(random)} schools took part in the competition, which has been held every year since 1998.`,
  random => `She has written about ${draw(topics, random)} for most of her life and lives by the sea.`
]

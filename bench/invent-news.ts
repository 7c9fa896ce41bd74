import { draw, type Random } from './random.ts'

/** The sentences of an invented report of conflict, as long and as unlike one another as those of the news: 20 to 25 words on average, 8 to 24 of them. */
export const inventNews = (random: Random): readonly string[] =>
  Array.from({ length: 8 + Math.floor(17 * random()) }, () => capital(draw(kinds, random)(random)))

/** Sentences as a text, in paragraphs of two. */
export const textOfNews = (sentences: readonly string[]): string =>
  sentences.map((sentence, at) => sentence + (at % 2 === 1 ? '\n\n' : ' ')).join('')

type Words = (random: Random) => string

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const list = (words: string): readonly string[] => words.split('|').map(one => one.trim())

const towns = list(
  `Goma|Kidal|Kherson|Hodeidah|Marib|Gao|Mekelle|Avdiivka|Saraqeb|Djibo|Rutshuru|Omdurman|Bamako|Kyauktaw|El Fasher|Deir ez-Zor|Bakhmut|Mopti|
  Palma|Maiduguri|Beledweyne|Kandahar|Taiz|Sirte|Misrata|Laukkai|Bunia|Kaya|Idlib|Zaporizhzhia|Quetta|Arauca|Nyala|Raqqa|Menaka|Sittwe`
)
const parties = list(
  `the Sudanese army|fighters of the Rapid Support Forces|Syrian government forces|gunmen on motorbikes|Houthi forces|
  members of the M23 rebel group|a unit of the 72nd mechanised brigade|militants linked to the Islamic State group|Ukrainian troops|the Arakan Army|
  soldiers of the military junta|Boko Haram insurgents|Turkish-backed rebels|armed herders|the Kurdish-led Syrian Democratic Forces|
  Congolese soldiers and an allied militia|suspected al-Shabab fighters|Russian forces|security forces in plain clothes|dissidents of the FARC`
)
const speakers = list(
  `a spokesman for the army|two residents reached by telephone|the governor of the province|the United Nations refugee agency|a doctor at the main hospital|
  a monitor of the war|a senior police officer|the ministry of defence in Kyiv|local officials|a witness who asked not to be named`
)
const days = list(
  `on Monday|on Tuesday evening|early on Wednesday|on Thursday|late on Friday|at dawn on Saturday|on Sunday afternoon|in the past week`
)
const months = list(`January|March|May|August|October|the start of the offensive|a truce collapsed in November`)
const leads = list(
  `in a separate incident|hours after talks in Doha had ended without a result|despite a ceasefire that took effect last month|for the third time this year|
  in what appeared to be a coordinated operation|as the fighting spread to the east of the country|under cover of darkness`
)
const victims = list(`civilians|soldiers|farmers|police officers|women and children|passengers of a bus|aid workers|worshippers`)
const sites = list(
  `a crowded market|a boarding school|the main hospital|a camp for displaced people|a military base|a power station|a bridge over the river|a mosque|a fuel depot`
)

const number = (random: Random): number => 2 + Math.floor(90 * random())
const town: Words = random => draw(towns, random)

const deeds: readonly Words[] = [
  random => `shelled ${draw(sites, random)} on the outskirts of ${town(random)}`,
  random =>
    `killed at least ${number(random)} ${draw(victims, random)} and wounded ${number(random)} others in an attack on ${draw(sites, random)} in ${town(random)}`,
  random => `took control of ${town(random)} and two villages on the road to ${town(random)}`,
  random => `ambushed a convoy of trucks that was carrying food from ${town(random)} to ${town(random)}`,
  random => `withdrew from their positions around ${town(random)} after ${number(random)} days of heavy fighting`,
  random => `abducted ${number(random)} ${draw(victims, random)} from a village near ${town(random)}`,
  random => `carried out air strikes on ${draw(sites, random)} which was used to store ammunition`,
  random => `set fire to more than ${number(random)} houses and looted shops in the centre of ${town(random)}`,
  random => `arrested ${number(random)} people accused of passing information to the other side`,
  random => `fired rockets and drones at ${town(random)}, hitting ${draw(sites, random)}`
]
const tails: readonly Words[] = [
  () => '',
  () => '',
  random => `, forcing hundreds of families to flee towards ${town(random)}`,
  random => `, ${draw(speakers, random)} said`,
  random => `, according to ${draw(speakers, random)}`,
  random => ` before reinforcements arrived from ${town(random)}`,
  random => `, although ${draw(parties, random)} denied that they had been involved`,
  random => `, the deadliest such raid since ${draw(months, random)}`
]

const kinds: readonly Words[] = [
  random => `${draw(parties, random)} ${draw(deeds, random)(random)}.`,
  random => `${draw(parties, random)} ${draw(deeds, random)(random)} ${draw(days, random)}${draw(tails, random)(random)}.`,
  random => `${draw(leads, random)}, ${draw(parties, random)} ${draw(deeds, random)(random)}${draw(tails, random)(random)}.`,
  random => `${draw(speakers, random)} said ${draw(days, random)} that ${draw(parties, random)} had ${draw(sayings, random)(random)}.`,
  random =>
    `more than ${number(random)},000 people have fled ${town(random)} since ${draw(months, random)}, according to ${draw(speakers, random)}, many of them on foot.`,
  random =>
    `the town, which lies ${number(random)} kilometres from ${town(random)} and had about ${number(random)},000 inhabitants, has changed hands ${draw(often, random)}.`,
  random =>
    `“We heard an explosion and then ${draw(parties, random)} came into the street,” said a shopkeeper in ${town(random)} who lost ${draw(losses, random)}.`,
  random =>
    `it was not clear how many ${draw(victims, random)} had been inside, and ${draw(parties, random)} did not answer questions about the strike in ${town(random)}.`,
  random =>
    `at least ${number(random)} ${draw(victims, random)} were killed ${draw(days, random)} when a bomb exploded at ${draw(sites, random)} in ${town(random)}, ${draw(speakers, random)} said.`
]
const sayings: readonly Words[] = [
  random => `agreed to open a road to ${town(random)} for some ${number(random)},000 people without food`,
  random => `rejected talks and would not leave ${town(random)} unless ${draw(parties, random)} withdrew first`,
  random => `regained ground near ${town(random)}, where ${draw(parties, random)} had held out for ${number(random)} days`
]
const often = list(`several times|twice this year|once again`)
const losses = list(
  `two brothers in the fighting last year|his house and most of his savings|a leg in an earlier air strike|contact with his family`
)

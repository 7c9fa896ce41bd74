import type { Grammar } from '@vedette/core'
import { standingWords } from './standing-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/))

/** What English does around a predicate: the words by which the claim stage undoes support verbs, reads stance, conditions and speech. */
export const grammar: Grammar = {
  ...standingWords,
  prepositions:
    words(`of, on, upon, against, at, in, inside, into, onto, to, toward, towards, from, with, by, for, over, under, near, around, across, through, throughout, along,
    between, among, about, as, before, since, after, during, outside, within, beyond, behind, out of, off, amid, above, below, alongside, beside, without, via, per, than, involving, targeting, despite, amid, in front of`),
  particles: words('up, out, off, down, back, away, apart, over, in, on, forward, together, aside, hostage, captive, alive, ablaze'),
  relatives: words('which, who, whom, whose, that, where, when, wherein'),
  objectControl:
    words(`tell, order, give, grant, force, urge, ask, allow, enable, persuade, compel, oblige, warn, invite, permit, instruct, direct, command, lead, prompt, help, push, drive, require, encourage, get, cause, leave,
    request, beg, threaten, send, keep, catch`),
  willing: words("will, would, shall, ’ll, 'll, wo"),
  goals: words('to, toward, towards'),
  timeRelatives: words('when'),
  rankedFrom: words('since'),
  rank: /^(?:first|second|third|most|worst|best|.{2,}est)$/i,
  answers: words('response, retaliation, revenge, reprisal, retribution, vengeance, answer, reaction'),
  grounds: words('over, for, because of, due to'),
  topics: words('about, over, regarding, concerning'),
  asides: words('meanwhile, in the meantime, at the same time'),
  turns: words('meanwhile, separately, elsewhere'),
  earlier: words('after, since'),
  later: words('before'),
  conditions: words('if, unless, once, until, provided, should, in case'),
  exceptions: words('unless, until'),
  conditionNouns: words('case, event'),
  locative: words(
    'in, at, near, on, into, inside, around, across, to, from, toward, towards, outside, through, along, between, of, throughout, within, off, south of, north of, east of, west of, close to, in front of'
  ),
  wholes: words('all, whole, entire, entirety, full, complete, total, fully, completely, entirely, wholly, totally'),
  nearly: words('almost, nearly, virtually, practically, not, mostly, largely'),
  excepting: words('except, but, save, bar, barring, apart from, except for, minus, without'),
  reckoning: words('as of'),
  passings: words('death, demise, passing'),
  tallies: words('number, total, tally, count'),
  including: words('including, include, such as'),
  taking: words(
    'take, capture, seize, retake, recapture, conquer, reconquer, storm, overrun, liberate, reclaim, regain, wrest, dislodge, enter'
  ),
  beginning: words('establish, set, found, sign, create, form, install, agree, conclude, reach, build, open, deploy, start, begin, come'),
  unchanging: words('hit, slit, cut, hurt, split, burst, shut, beset, rid, overrun, overcome, set, put'),
  intransitive: words(
    'explode, die, perish, stand, sit, lie, wait, sleep, arrive, go, come, live, stop, halt, land, kneel, gather, queue, walk'
  ),
  conveyances: words(
    'boat, road, sea, air, land, foot, car, bus, truck, train, plane, ship, helicopter, rail, motorbike, motorcycle, ferry, raft, hand, phone, night, day, surprise'
  ),
  mishaps: words(
    'sink, capsize, overturn, collide, crash, stampede, accident, collision, drown, drowning, shipwreck, landslide, flood, flooding, earthquake, quake, cyclone, storm, mudslide, collapse, outbreak, cholera, epidemic, disease, famine, starvation, hunger'
  ),
  meeting: words('against, on, upon, to, with, at'),
  accompanying: words('alongside, together with, along with, side by side with, in concert with'),
  partaking: words('in, during, with, amid, of, as part of'),
  opposing: words('with, against'),
  locals: words(
    'mayor, governor, resident, villager, inhabitant, townspeople, witness, hospital, clinic, morgue, nurse, imam, priest, local, municipal, district, provincial'
  ),
  peopleAtLarge: words(
    'people, population, public, populace, police, clergy, laity, personnel, staff, youth, family, crew, folk, fisherfolk, townsfolk, choir, congregation, enemy, opposition, leadership, gentry, intelligentsia, peasantry, cavalry, infantry, audience, elite, majority, minority, rest, dead'
  ),
  dispersing: words('disperse, scatter, repel, clear, subdue, quell, deter, stop, halt, push, drive, chase, break, control, contain'),
  outlasting: words('after, following, despite'),
  saying:
    words(`say, tell, report, announce, state, add, claim, declare, confirm, note, explain, stress, insist, acknowledge, admit, reveal, warn, write, tweet, post, quote, cite, assert, affirm, maintain, argue,
    believe, think, estimate, reiterate, mention, comment, remark, suggest, emphasize, underline, concede, testify, recount, relate,
    broadcast, publish, disclose, specify, elaborate, reply, respond, echo, complain, hint, contend, put`),
  sayingNouns: words(
    'statement, report, claim, announcement, allegation, accusation, assertion, declaration, denial, suspicion, fear, warning, news, rumor'
  ),
  sourcePrepositions: words('according to, accord to, per, in the words of'),
  doubting: words('accuse, suspect, blame, allege, believe, fear'),
  blaming: words('blame, pin'),
  answerable: words('responsible, culpable, guilty, involved, involve, implicated, implicate, complicit'),
  owning: words('claim, accept, admit, bear, assume, take, acknowledge, confess, play, have'),
  reacting: words('comment, respond, react, reply'),
  unarmed: words(
    'media, monitor, state news agency, state television, state media, aid organisation, UN agency, research, company, parliament, court, rescuers, ministry of health'
  ),
  civilianThings: words(
    `residential, civilian, populated, house, home, apartment, apartment block, school, kindergarten, university, hospital, clinic, market, marketplace, bakery, mosque, church, neighborhood, neighbourhood,
    village, hut, dwelling, tent, granary, orchard, crop, health, medical, pharmacy, store, monastery, temple, cathedral, bus, minibus, ambulance, shop, farm, camp, shelter, orphanage, hotel, restaurant`
  )
}

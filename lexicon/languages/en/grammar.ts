import type { Grammar, Stance } from '@vedette/core'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/))
const stances = (table: Readonly<Partial<Record<Stance, string>>>): ReadonlyMap<string, Stance> =>
  new Map(Object.entries(table).flatMap(([stance, list]) => [...words(list)].map(word => [word, stance as Stance] as const)))

/** What English does around a predicate: the words by which the claim stage undoes support verbs, reads stance, conditions and speech. */
export const grammar: Grammar = {
  prepositions:
    words(`of, on, upon, against, at, in, inside, into, onto, to, toward, towards, from, with, by, for, over, under, near, around, across, through, throughout, along,
    between, among, about, as, before, after, during, outside, within, beyond, behind, out of, off, amid, above, below, alongside, beside, without, via, per, than, involving, targeting, despite, amid`),
  particles: words('up, out, off, down, back, away, apart, over, in, on, forward, together, aside, hostage, captive, alive, ablaze'),
  relatives: words('which, who, whom, whose, that, where, when, wherein'),
  doing:
    words(`carry out, carry, launch, conduct, stage, mount, perform, execute, commit, perpetrate, undertake, make, wage, unleash, deliver, inflict, initiate, open, lead, step up,
    intensify, continue, resume, begin, start, renew, press, pursue, escalate, hold, host, fire, rain, plan, do, give, issue, announce, sign, reach, impose, set off, fight, deal, direct, order, claim, fly`),
  suffering:
    words(`suffer, face, come under, be under, undergo, endure, sustain, see, witness, experience, receive, subject to, be subject to, expose to, brave, meet with, hit by, kill in, die in, injure in,
    wound in, target in, lose in, live under, fall under, place under, bring under`),
  happening: words(
    'take, take place, occur, happen, erupt, break out, continue, rage, resume, intensify, begin, start, follow, hit, strike, kill, wound, injure, target, rock, shake, destroy, leave, cause, force, last, report, be, hear'
  ),
  objectControl:
    words(`tell, order, force, urge, ask, allow, enable, persuade, compel, oblige, warn, invite, permit, instruct, direct, command, lead, prompt, help, push, drive, require, encourage, get, cause, leave,
    request, beg, threaten`),
  governors: stances({
    planned: `plan, intend, seek, aim, vow, pledge, agree, decide, prepare, want, promise, hope, expect, threaten, set, schedule, ready, propose, commit, wish, plot, consider, mull, poise, bid, effort, attempt,
      intention, promise, decision, readiness, preparation, ambition, swear, undertake`,
    denied:
      'fail, refuse, deny, decline, failure, refusal, avoid, prevent, stop, cease, thwart, foil, avert, repel, halt, abandon, unable, refrain, forbid, deny',
    requested:
      'urge, call, demand, ask, appeal, request, insist, order, should, require, recommend, tell, beg, implore, plead, exhort, advise, invite',
    possible: `suspect, allege, accuse, believe, fear, possibility, risk, likely, seem, appear, suspicion, allegation, claim that, may, could, able, chance, danger, think, presume, rumor, suggest, speculate, warn`
  }),
  modals: stances({ planned: "will, shall, ’ll, 'll, wo", possible: 'may, might, could, can, would', requested: 'should, must, ought' }),
  willing: words("will, would, shall, ’ll, 'll, wo"),
  hedges: stances({
    possible:
      'allegedly, possibly, perhaps, maybe, suspected, alleged, possible, potential, apparent, apparently, presumed, presumably, purported, purportedly, supposed, supposedly, probable, probably, likely, feared, unconfirmed, rumored',
    planned: 'planned, future, imminent, upcoming, proposed, forthcoming, looming, scheduled, impending, threatened',
    denied: 'failed, foiled, thwarted, never, averted, aborted'
  }),
  negations: words("not, n’t, n't, nt, never, no, neither, nor, without, hardly, barely"),
  answers: words('response, retaliation, revenge, reprisal, retribution, vengeance, answer, reaction'),
  grounds: words('over, for, because of, due to'),
  earlier: words('after, since'),
  later: words('before'),
  refuting: words('untrue, false, baseless, unfounded, fake, wrong, fabricated, groundless'),
  upholding: words('true, correct, accurate, right'),
  askers: words('if, whether'),
  unsettled: words('unclear, unknown, uncertain, unsure, doubt, question, ask, wonder, investigate, examine, probe, dispute'),
  settled: words('clear, know, known, certain, sure, confirm, verify, determine, establish, say, tell, ascertain, clarify, specify'),
  topics: words('about, over, on, regarding, concerning'),
  conditions: words('if, unless, once, until, provided, should, in case'),
  conditionNouns: words('case, event'),
  locative: words(
    'in, at, near, on, into, inside, around, across, to, from, toward, towards, outside, through, along, between, of, throughout, within, off, south of, north of, east of, west of, close to'
  ),
  quantities:
    words(`whole, entirety, dozen, hundred, thousand, million, billion, score, ten, number, series, wave, spate, string, lot, barrage, handful, majority, couple, pair, most, many, some, several, all, both, each, one, none,
    half, quarter, third, rest, hour, day, round, total, part, kind, type, sort, rain, hail, flurry, salvo, volley, group`),
  beginning: words('establish, set, found, sign, create, form, install, agree, conclude, reach, build, open, deploy, start, begin, come'),
  conveyances: words(
    'boat, road, sea, air, land, foot, car, bus, truck, train, plane, ship, helicopter, rail, motorbike, motorcycle, ferry, raft, hand, phone, night, day, surprise'
  ),
  mishaps: words(
    'sink, capsize, overturn, collide, crash, stampede, accident, collision, drown, drowning, shipwreck, landslide, flood, flooding, earthquake, quake, cyclone, storm, mudslide, collapse, outbreak, cholera, epidemic, disease, famine, starvation, hunger'
  ),
  meeting: words('against, on, upon, to, with, at'),
  partaking: words('in, during, with, amid, of, as part of'),
  saying:
    words(`say, tell, report, announce, state, add, claim, declare, confirm, note, explain, stress, insist, acknowledge, admit, reveal, warn, write, tweet, post, quote, cite, assert, affirm, maintain, argue,
    believe, think, estimate, reiterate, mention, comment, remark, suggest, emphasize, underline, concede, testify, recount, relate,
    broadcast, publish, disclose, specify, elaborate, reply, respond, echo, complain, hint, contend, put`),
  sayingNouns: words(
    'statement, report, claim, announcement, allegation, accusation, assertion, declaration, denial, suspicion, fear, warning, news, rumor'
  ),
  sourcePrepositions: words('according to, accord to, per, in the words of'),
  counting: words('give, put, report, raise, revise, place, estimate, list, record, document, count, update, cite, announce'),
  denying: words('deny, refute, dismiss, reject, contradict, rebuff'),
  doubting: words('accuse, suspect, blame, allege, believe, fear'),
  unarmed: words(
    'media, monitor, state news agency, state television, state media, aid organisation, UN agency, research, company, parliament, court, rescuers, ministry of health'
  ),
  civilianThings: words(
    `residential, civilian, populated, house, home, apartment, apartment block, school, kindergarten, university, hospital, clinic, market, marketplace, bakery, mosque, church, neighborhood, neighbourhood,
    village, bus, minibus, ambulance, shop, farm, camp, shelter, orphanage, hotel, restaurant`
  )
}

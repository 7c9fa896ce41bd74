import type { Signature, Standing, StandingWords } from '@vedette/core'

/** Words with one signature, and sentences of ours in which the marked word stands so. */
export type SignatureGroup = Signature & { readonly words: string; readonly says: readonly string[] }

/** What governing words make of what they govern, by kind. `fail to`, `stop doing` and `know that` go before the bare lemma. */
export const signatureGroups: readonly SignatureGroup[] = [
  // done, and undone when negated
  {
    done: 'fact',
    undone: 'counterfact',
    words: `manage to, happen to, get to, remember to, bother to, dare to, deign to, go on to, proceed to, succeed, come to, begin, start, continue, keep, resume, turn out to, get, serve to, help, use to,
      go, finish, end up, cease-fire, ensure, make sure, see to it, result, lead to, set about, carry out, complete, live to, stay, sit, stand, spend, have, commit, commit doing, rush to, hasten to, move to, grow to, step, choose, opt, elect, volunteer`,
    says: [
      'The convoy managed to [fact: reach] Lodwar.',
      'The convoy did not manage to [counterfact: reach] Lodwar.',
      'Crews began [fact: clearing] the road.'
    ]
  },
  // done; when negated, who knows
  {
    done: 'fact',
    undone: 'possible',
    words: `force, make, compel, oblige, lead, prompt, cause, drive, push, trigger, provoke, oblige to, compel to, persuade, convince, bring, show, prove, demonstrate, confirm, verify, establish, mean, imply, reveal, let know, cost`,
    says: ['Shells forced villagers to [fact: leave] Tine.', 'The shells did not force villagers to [possible: leave].']
  },
  // done either way
  {
    done: 'fact',
    undone: 'fact',
    words: `know, know that, regret, realize, realise, notice, discover, learn, see, hear, forget that, remember that, remember doing, recall, admit, acknowledge, resent, aware, glad, happy, proud, sorry, sad, surprised, amazed, amazing, shocked,
      pleased, delighted, thankful, grateful, angry, upset, disappointed, lucky, fortunate, relieved, ashamed, bitter, thank, thanks, congratulate, praise, criticize, criticise, condemn, punish, mourn, celebrate, ignore, understand, appreciate, enjoy, love doing, hate doing,
      find, find out, watch, feel, observe, witness, observe, strange, odd, tragic, tragedy, shame, pity, fact, honor, honour, pleasure, joy, kind, brave, wise, foolish, stupid, right, wrong, rude, explain, point out, despite, tired, sick, used, accustom, worth, good, great, fun, first, last, only, reason, way, blame, credit`,
    says: ['The mayor regrets that the school [fact: burned].', 'The mayor does not regret that the school [fact: burned].']
  },
  // left undone
  {
    done: 'counterfact',
    undone: 'fact',
    words: `fail to, fail, forget to, neglect, neglect to, omit, omit to, avoid, refrain, abstain, hold back, miss, skip, failure, inability, unable, neglect, lack, absence, abandon, escape, stop short, short, resist, too, abort, cancel, foil, thwart, avert, averted`,
    says: ['The patrol failed to [counterfact: reach] Kidal.', 'The patrol did not fail to [fact: reach] Kidal.']
  },
  {
    done: 'counterfact',
    undone: 'possible',
    words: `refuse, refusal, decline, decline to, prevent, stop, stop doing, halt, block, bar, ban, forbid, prohibit, discourage, dissuade, keep from, prohibit, deter, inhibit, hinder, deny, denial, reject, rule out, disprove, refute, dismiss, pretend, pretence, pretense, false, untrue, impossible,
      unlikely, unwilling, reluctant, hesitant, hesitate, loath, afraid to, impossible to, cease, quit, give up, repel, doubt, doubtful, disbelieve, against, oppose, opposition, protect, save, rescue, guard, spare, immune, free, exempt, veto, postpone, delay, suspend, put off, wish, wish that, never, impossible, implausible, illegal, unlawful`,
    says: ['Rebels refused to [counterfact: leave] Bria.', 'Rain prevented the rally from [counterfact: starting].']
  },
  // meant
  {
    done: 'planned',
    undone: 'counterfact',
    words: `plan, intend, seek, aim, vow, pledge, agree, agree to, decide, prepare, want, promise, hope, threaten, set, schedule, ready, propose, commit to, wish to, plot, consider, mull, poise,       intention, decision, readiness, preparation, ambition, swear, undertake, desire, determine, determined, resolve, resolved, eager, keen, willing, anxious, prepared, due, bound, about, look, look to, wait, await, mean to, contemplate, think about, look forward, goal, objective, target, purpose, pact, deal to, agreement to, vote to, plan to,
      campaign, move, drive, scheme, conspiracy, conspire, design, offer, threat, commitment, obligation, promise to, expect to, expect, go to, going, slate, gear, arrange, aspire, dream, yearn, long, crave, would like, like to, love to, prefer, care to, need for, opportunity, strategy, mandate, authorize, authorise, nominate, appoint, elect to, hire, assign, pay to, train to, train`,
    says: ['The guild plans to [planned: strike] on Monday.', 'The guild does not plan to [counterfact: strike].']
  },
  // tried
  {
    done: 'tried',
    undone: 'counterfact',
    words: 'try, attempt, endeavor, endeavour',
    says: ['Nurses tried to [tried: reach] the ward.', 'Nurses did not try to [counterfact: reach] the ward.']
  },
  // worked for
  {
    done: 'aimed',
    undone: 'counterfact',
    words: 'effort, strive, struggle, fight, battle to, work to, bid, push to, race to, scramble to, campaign to',
    says: ['Marines are fighting to [aimed: hold] the harbor.']
  },
  // asked for
  {
    done: 'requested',
    undone: 'counterfact',
    words: `urge, call, demand, ask, appeal, request, insist, order, require, recommend, tell to, beg, implore, plead, exhort, advise, invite, need, need to, have to, must, got, get ta, obligation, necessary, essential, imperative, important, crucial, vital, duty, instruct, command, encourage, petition, lobby, press, suggest doing, recommendation, order to, deserve, supposed, suppose, ought, better, remind, warn to, pressure, requirement, duty, obligation, responsibility, responsible`,
    says: ['Envoys urged rebels to [requested: disarm].', 'The clinic needs to [requested: move].']
  },
  // can
  {
    done: 'able',
    undone: 'counterfact',
    words: `know to, able, enable, allow, let, permit, capable, free to, ability, capacity, chance, opportunity, power, right to, means, possible, possible to, feasible, easy, hard, difficult, tough, simple, able to, license, licence, permission, empower, equip, qualify, eligible, afford, potential, room, time, place, enough, available, entitle, option, way to, willing, allow for, safe, dangerous, wait to`,
    says: ['Locals were able to [fact: return].', 'Locals are able to [able: return].', 'Locals were not able to [counterfact: return].']
  },
  // may be
  {
    done: 'possible',
    undone: 'counterfact',
    words: `suspect, allege, accuse, fear, possibility, risk, likely, suspicion, allegation, chance that, danger, rumor, rumour, suggest, speculate, speculation, warn, presume, apt, liable, prone, likelihood, probability, probable, possible that, worry, concern, concerned, worried, afraid, scared, bet, danger of, warning, prospect, predict, prediction, forecast, project, anticipate, expectation, potential for, hint, threaten to, accusation`,
    says: ['Police suspect that the gang [possible: burned] the bus.', 'There is a risk that the dam [possible: breaks].']
  },
  // thought
  {
    done: 'believed',
    undone: 'counterfact',
    words: `seem, appear, tend, look like, think, think that, believe, guess, assume, suppose that, reckon, imagine, consider that, feel that, figure, conclude, belief, view, opinion, impression, idea that, assumption, deem, judge, theory, sense that, hypothesis`,
    says: ['Aid workers think that the village [believed: emptied].', 'Nobody thinks that the village [counterfact: emptied].']
  },
  // asked about
  {
    done: 'asked',
    undone: 'asked',
    words: `wonder, question whether, unclear, unknown, uncertain, unsure, inquire, investigate whether`,
    says: ['Villagers wonder whether the guards [asked: fired].']
  },
  // told on
  {
    done: 'same',
    undone: 'possible',
    words: `say, tell, tell that, report, announce, claim, assert, maintain, argue, contend, insist that, warn that, suggest that, estimate, quote, sure, certain, confident, convinced, state, add, note, stress, declare, write, mention, describe, remark, comment, post, tweet, respond, reply, answer, emphasize, emphasise, inform, assure, testify, statement, report, announcement, news, message, word, signal, indicate`,
    says: ['The ministry said that the bridge [fact: fell].', 'The ministry did not say that the bridge [possible: fell].']
  },
  // were it so
  {
    done: 'imagined',
    undone: 'imagined',
    words: `if, say to, imagine doing, hypothetical, scenario, fiction, idea of, idea, dream of, case, event, in case, unless, suppose, supposing, as if, concept, notion, prospect of, movie, film, story, instead`,
    says: ['The drill imagines the scenario of the dam [imagined: breaking].']
  }
]

/** The same for deeds named by a noun. */
export const deedGroups: readonly SignatureGroup[] = [
  {
    done: 'planned',
    undone: 'counterfact',
    words: `plan, intend, seek, aim, vow, pledge, agree, decide, prepare, want, promise, hope, expect, threaten, set, schedule, ready, propose, commit to, wish, plot, consider, mull, poise, bid, effort, attempt,
      intention, promise, decision, readiness, preparation, ambition, swear, undertake`,
    says: ['The union planned a [planned: strike].', 'The union planned no [counterfact: strike].']
  },
  {
    done: 'counterfact',
    undone: 'possible',
    words: `fail, refuse, deny, decline, failure, refusal, avoid, prevent, stop, cease, thwart, foil, avert, repel, halt, abandon, unable, refrain, forbid, lack, absence, rule out, cancel, postpone, call off, put off`,
    says: [
      'Guards foiled an [counterfact: attack] on the depot.',
      'The general ruled out [counterfact: negotiations].',
      'The envoys cancelled a [counterfact: meeting] in Juba.'
    ]
  },
  {
    done: 'requested',
    undone: 'counterfact',
    words: `urge, call for, demand, ask, appeal, request, insist, order, should, require, recommend, tell, beg, implore, plead, exhort, advise, invite`,
    says: ['Elders demanded a [requested: truce].', 'Elders called the [fact: raid] a crime.']
  },
  {
    done: 'possible',
    undone: 'counterfact',
    words: `suspect, allege, accuse, believe, fear, possibility, risk, likely, seem, appear, suspicion, allegation, claim that, may, could, able, chance, danger, think, presume, rumor, suggest, speculate, warn`,
    says: ['Residents fear an [possible: attack].']
  },
  // what could not be confirmed may have been done
  {
    done: 'fact',
    undone: 'possible',
    words: `confirm, verify, corroborate, authenticate`,
    says: ['Monitors confirmed the [fact: attack].', 'Monitors could not confirm the [possible: attack].']
  },
  // what somebody owns up to was done, whether anybody does or not
  {
    done: 'same',
    undone: 'fact',
    words: `claim`,
    says: ['No group has claimed the [fact: attack].', 'Nobody claimed responsibility for the [fact: attack].']
  },
  // who has no part in a deed has not done it
  {
    done: 'same',
    undone: 'counterfact',
    words: `involved in, involve in, implicated in, implicate in, complicit in, responsible for`,
    says: ['The militia was involved in the [fact: raid].', 'The militia was not involved in the [counterfact: raid].']
  }
]

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)
const standings = (table: Readonly<Partial<Record<Standing, string>>>): ReadonlyMap<string, Standing> =>
  new Map(Object.entries(table).flatMap(([standing, list]) => words(list).map(word => [word, standing as Standing] as const)))
const set = (text: string): ReadonlySet<string> => new Set(words(text))

/** The earlier group wins where a word stands in two. */
const byWord = (groups: readonly SignatureGroup[]): ReadonlyMap<string, Signature> =>
  new Map([...groups].reverse().flatMap(({ words: list, done, undone }) => words(list).map(word => [word, { done, undone }] as const)))

export const standingWords: StandingWords = {
  signatures: byWord(signatureGroups),
  deeds: byWord(deedGroups),
  modals: standings({
    planned: "will, shall, ’ll, 'll, wo, gonna, gon",
    possible: 'may, might',
    able: 'can, ca',
    imagined: 'would, could, ’d',
    requested: 'should, must, ought, need, got, gotta'
  }),
  perfectModals: new Map([
    ['imagined', 'counterfact'],
    ['requested', 'counterfact'],
    ['planned', 'planned']
  ]),
  hedges: standings({
    possible: `allegedly, possibly, perhaps, maybe, suspected, alleged, possible, potential, potentially, apparent, apparently, presumed, presumably, purported, purportedly, supposed, supposedly, probable, probably, likely, feared, unconfirmed,
      rumored, rumoured`,
    planned: 'planned, future, imminent, upcoming, proposed, forthcoming, looming, scheduled, impending, threatened',
    counterfact: 'failed, foiled, thwarted, never, averted, aborted, almost, nearly, attempted'
  }),
  negations: set("not, n’t, n't, nt, never, no, neither, nor, without, hardly, barely, scarcely, rarely, seldom"),
  notOnly: set('only, just, merely, simply'),
  noneOf: set('no, few, neither, little'),
  nobodies: set('no one, nobody, none, nothing, noone, neither'),
  hypotheses: set('if, unless, lest, provided, providing, supposing, in case, whenever, whatever, whoever, should'),
  askers: set('if, whether'),
  withouts: set('without, instead'),
  openTimes: set('until, till, once, when, before, as soon as, after, whenever, by the time'),
  unspokenI: set('hope, thank, love, wish, like, look, bless, sorry, sound, guess, welcome, congrat'),
  unsettled: set('unclear, unknown, uncertain, unsure, doubt, question, ask, wonder, investigate, examine, probe, dispute'),
  settled: set('clear, know, known, certain, sure, confirm, verify, determine, establish, say, tell, ascertain, clarify, specify'),
  yets: set('yet'),
  ofDeeds: set('of, from, for, about, against, on, at, to, into'),
  refuting: set(
    'untrue, false, baseless, unfounded, fake, wrong, fabricated, groundless, lie, fabrication, nonsense, hoax, fiction, propaganda, slander, invention'
  ),
  upholding: set('true, correct, accurate, right'),
  fizzling: set('fail, falter, founder'),
  parts: set('responsibility, involvement, role, part, hand, complicity, participation, share, blame'),
  quantities:
    set(`whole, entirety, dozen, hundred, thousand, million, billion, score, ten, number, series, wave, spate, string, lot, barrage, handful, majority, couple, pair, most, many, some, several, all, both, each, one, none, any, neither, either,
    half, quarter, third, rest, hour, day, round, total, part, kind, type, sort, rain, hail, flurry, salvo, volley, group, tonne, ton, kilo, kilogram, kilogramme, crate, bulk, remnant, truckload, lorryload, carload, boatload, busload, planeload, box, sack, bag, stash, pile, heap, bundle, packet, horde, kg, store, stock, hoard, cargo, consignment`),
  doing:
    set(`carry out, carry, launch, conduct, stage, mount, perform, execute, commit, perpetrate, undertake, make, wage, unleash, deliver, inflict, initiate, open, lead, step up,
    intensify, continue, resume, begin, start, renew, press, pursue, escalate, hold, host, fire, rain, plan, do, give, issue, announce, sign, reach, impose, set off, fight, deal, direct, order, claim, fly`),
  suffering:
    set(`suffer, face, come under, be under, undergo, endure, sustain, see, witness, experience, receive, subject to, be subject to, expose to, brave, meet with, hit by, kill in, die in, injure in,
    wound in, target in, lose in, lose, live under, fall under, place under, bring under`),
  happening: set(
    'take, take place, occur, happen, erupt, break out, continue, rage, resume, intensify, begin, start, follow, hit, strike, kill, wound, injure, target, rock, shake, destroy, leave, cause, force, last, report, be, hear'
  ),
  topics: set('about, over, on, regarding, concerning'),
  questionWords: set('who, whom, whose, what, which, when, where, how, why'),
  comings: set('tomorrow, tonight, next, coming, upcoming, soon'),
  futures: set('go, gon, gonna, get'),
  resolves: set('decide, choose, opt, agree, elect'),
  sensing: set('hear, see, feel, smell'),
  abilities: set('can, could'),
  excepting: set('but, except'),
  backPointing: set('this, that, it'),
  denying: set('deny, refute, dismiss, reject, contradict, rebuff, rebut, disavow, disclaim, debunk'),
  polite: set('like, love, prefer, hate, suggest, recommend, say, think, guess, argue, appreciate, imagine, agree, add, hope, note')
}

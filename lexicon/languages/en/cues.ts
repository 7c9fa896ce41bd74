import type { CueKind, CueWords } from '@vedette/core'

/** Words by which someone is made the source of something; `clause` and `deed` say what they take, a clause or a thing. */
export type CueGroup = {
  readonly kind: CueKind
  readonly takes: 'clause' | 'quote' | 'deed' | 'both'
  readonly words: string
  /** Sentences of ours with the source and the content marked. */
  readonly says: readonly string[]
}

/** Whoever counts what happened, and to how many, says so. */
const tallies = 'count, record, document, log, verify, tally, register'
  .split(', ')
  .flatMap(verb =>
    `civilian, person, people, man, woman, child, victim, body, death, killing, fatality, casualty, injury, abduction, violation, attack, incident,
    strike, raid, kidnapping, rape, arrest, disappearance, execution`
      .split(/,\s+/)
      .map(noun => `${verb} ${noun}`)
  )
  .join(', ')

export const verbGroups: readonly CueGroup[] = [
  {
    kind: 'say',
    takes: 'both',
    words: `say, tell, add, claim, announce, declare, state, confirm, note, explain, stress, acknowledge, admit, reveal, mention, suggest, emphasize, emphasise, underline, underscore, highlight, concede, recount, relate, disclose, specify, hint, deny, dispute, refute, rebut,
      predict, forecast, lament, bemoan, decry, recommend, propose, promise, pledge, vow, swear, guarantee, cite, quote, describe, portray, depict, characterize, characterise, detail, outline, stipulate, point out, warn of, project, allege, assert, affirm, reiterate, imply, signal, indicate, estimate, report`,
    says: ['[source: The mayor] announced [content: a curfew].', '[source: The mayor] admitted that [content: the bridge was closed].']
  },
  {
    kind: 'say',
    takes: 'clause',
    words: `say, tell, warn, write, tweet, retweet, post, insist, maintain, argue, comment, remark, testify, broadcast, publish, elaborate, reply, respond, answer, echo, complain, contend, put, joke, quip, boast, brag, gush, rant, rail, mutter, whisper, shout, yell, scream,
      chant, cry, exclaim, recall, observe, conclude, opine, muse, charge, counter, retort, object, protest, caution, advise, assure, inform, notify, brief, remind, intimate, insinuate, agree, speculate, theorize, reason, joke, sing, preach, text, email, blog, chime, interject, crow, fume, grumble, clarify, posit, submit, attest, vouch, deadpan, marvel, rave, snap, add, summarize, summarise, declare, chide, scold, plead, hedge`,
    says: ['[content: The road is open], [source: the driver] said.', '[source: The driver] joked that [content: the road slept].']
  },
  {
    kind: 'say',
    takes: 'quote',
    words:
      'continue, begin, start, wail, sigh, laugh, go, read, repeat, finish, end, ask, interrupt, nod, smile, question, sing, note, demand, urge, agree, think',
    says: ['“[content: The road is open],” [source: the driver] continued.']
  },
  {
    kind: 'think',
    takes: 'clause',
    words: `think, believe, feel, know, understand, realize, realise, assume, suppose, suspect, doubt, guess, reckon, figure, hope, expect, fear, worry, anticipate, conclude, decide, learn, discover, hear, forget, remember, regret, wonder, recognize, recognise, consider, presume, judge, sense, notice, agree, disagree, bet, trust, dream, foresee, envision, convince, persuade`,
    says: ['[source: Most farmers] believe that [content: the rain will come].']
  },
  {
    kind: 'want',
    takes: 'clause',
    words: `want, wish, intend, plan, prefer, aim, seek, desire, like, love, refuse, decline, threaten, offer, aspire, resolve, demand, agree, strive, decide, choose, propose, commit, urge, ask, encourage, call, request, order, instruct, beg, implore, press, invite, challenge, direct, command, advise, lobby, push`,
    says: ['[source: The union] wants to [content: strike].', '[source: The union] urged [content: members to stay home].']
  },
  {
    kind: 'judge',
    takes: 'deed',
    words: `support, back, oppose, endorse, praise, criticize, criticise, condemn, denounce, attack, blast, slam, rip, hammer, bash, mock, ridicule, insult, defend, reject, dismiss, embrace, champion, advocate, tout, hail, laud, applaud, lambast, lambaste, question, challenge, blame, thank, favor, favour, approve, discuss, debate, assail,
      downplay, deride, disparage, trash, skewer, rebuke, scold, ridicule, welcome, deplore, castigate, chastise, pan, tear into, tease, trumpet, celebrate, lampoon, berate, excoriate, admonish, vilify, accuse, call, label, brand, dub, term, deem, liken, compare, equate, hate, despise, admire, respect, trust, fear, demand, request, regret, understand, forget, remember, recall, believe, doubt, urge, anticipate, envision, renounce, disavow, repudiate, contest, reaffirm, appreciate, authorize, mandate, express, voice, mull, weigh, investigate, probe,
      offer, reference, address, view, promote, seek, ignore, invoke, judge, love, like, paint, rate, unveil, echo, examine, block, publish, present, lay out, bring up, chronicle, clarify, prefer, favor, articulate, propound, herald, resist, flout, overturn, overrule, override, uphold, repeal, sponsor, sum up, compliment, urge, pitch, raise, detail, cover, shout, contemplate, understate, overstate, resent, introduce, enact, sign, impose, appoint, grill, confront, pan, single out, call out, link, tie, expect, prohibit, approve, authorize, document, show, find, note, write, type, recite`,
    says: ['[source: The bishop] condemned [content: the raid].']
  },
  {
    kind: 'say',
    takes: 'deed',
    words: `${tallies}, give toll, give figure, give number, give count, put toll, put figure, put number, put count, place toll, raise toll, raise figure, revise toll, revise figure, update toll, list toll, record toll,
      document toll, count toll, estimate toll`,
    says: [
      '[source: The clinic] gave [content: a toll of 12].',
      '[source: The clinic] put [content: the toll] at 12.',
      '[source: Monitors] documented [content: nine deaths].'
    ]
  },
  {
    kind: 'show',
    takes: 'clause',
    words: 'show, find, demonstrate, prove, document, illustrate, rule, calculate, mean',
    says: ['[source: The survey] shows that [content: most shops closed].']
  }
]

/** Verbs and adjectives with what their preposition leads to: "called for a truce". */
export const prepositionGroups: readonly { readonly kind: CueKind; readonly words: string; readonly says: readonly string[] }[] = [
  {
    kind: 'say',
    words: `call for, ask for, ask about, call on, push for, press for, argue for, argue against, advocate for, warn of, warn against, warn about, speak of, speak about, talk about, talk of, complain about, complain of, brag about, boast of, boast about, joke about, refer to, allude to, point to, rail against, hit back at, comment on, respond to, object to, campaign for, campaign on, inquire about, insist on, elaborate on, lash out at, lie about, rant about, speculate about, apologize for, apologise for, testify about, agree with, disagree with, agree on, disagree on, agree to, side with, echo on, weigh in on, go after, pledge to, commit to, appeal for, lobby for, protest against, plead for, hint at, preach about, write about, tweet about, opine on, ask of, sing about, accuse of, blame for, criticize for, praise for, describe as, refer as, know about, think about, think of, worry about, care about, dream of, hope for, wish for, learn about, learn of, hear about, hear of, wonder about, believe in, approve of, disapprove of, look forward to, plan for, plan on, concerned about, worried about, critical of, supportive of, aware of, skeptical of, sceptical of, proud of, afraid of, interested in, confident in, confident of, angry about, angry at, happy with, happy about, upset about, upset with, optimistic about, frustrated with, tired of, opposed to, open to, sure about, sure of, fond of, wary of, certain of, troubled by, insistent on, adamant about, alarmed by, disappointed in, disappointed with`,
    says: ['[source: Monks] called for [content: a truce].']
  }
]

/** Adjectives that take a clause as what someone feels or holds. */
export const adjectives = `aware, confident, sure, certain, afraid, worried, concerned, proud, happy, glad, willing, eager, hopeful, optimistic, convinced, skeptical, ready, determined, reluctant, unwilling, interested, surprised, pleased, sorry, angry, frustrated, alarmed, incensed, outraged, furious, relieved, thrilled, adamant, clear, keen, prepared, grateful, thankful, delighted, excited, unsure, uncertain, pessimistic, fearful, anxious, insistent`

/** Nouns of saying, thinking and wanting, whose owner is the source. */
export const nouns = `statement, report, claim, announcement, allegation, accusation, assertion, declaration, denial, suspicion, fear, warning, news, rumor, belief, opinion, idea, promise, pledge, vow, plan, proposal, call, demand, request, argument, suggestion, decision, desire, hope, wish, intention, commitment, concern, comment, remark, complaint, criticism, prediction, estimate, conclusion, finding, recommendation, threat, insistence, refusal, contention, charge, notion, conviction, opposition, tweet, message, letter, email, position, stance, assessment, analysis, theory, feeling, expectation, offer, admission, acknowledgment, description, explanation, praise, endorsement, willingness, advice, skepticism, worry, doubt, perception, appeal, mention, testimony, admiration, impression, verdict, ruling, invitation, vision, boast, joke, response, reaction, answer, objection, rhetoric, condemnation, disdain, love, rejection, critique, characterization, apology, ambition, confidence, knowledge, understanding, frustration, disappointment, anger, contempt`

export const cues: CueWords = read()

function read(): CueWords {
  const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)
  const of = (takes: 'clause' | 'quote' | 'deed'): ReadonlyMap<string, CueKind> =>
    new Map(
      [...verbGroups]
        .reverse()
        .filter(group => group.takes === takes || group.takes === 'both')
        .flatMap(({ words, kind }) => list(words).map(word => [word, kind] as const))
    )
  return {
    clauses: of('clause'),
    quotes: of('quote'),
    deeds: of('deed'),
    prepositions: new Map(prepositionGroups.flatMap(({ words, kind }) => list(words).map(word => [word, kind] as const))),
    adjectives: new Set(list(adjectives)),
    nobody: new Set(['that', 'this', 'what', 'there']),
    takingUp: new Set(['it', 'this', 'that']),
    labels: new Set(
      list(
        'poll, survey, study, report, monitor, police, officials, official, sources, source, army, ministry, minister, witnesses, media, reports, doctors, activists'
      )
    ),
    nouns: new Set(list(nouns)),
    nounPrepositions: new Set(['of', 'as', 'for', 'about', 'on', 'against', 'in', 'to', 'that', 'over', 'regarding']),
    ownedBy: new Set(['by', 'from', 'of', 'among'])
  }
}

import type { PloverTables } from '@vedette/core'

/**
 * How our types become PLOVER's (manual 2.0): they are its own, but for what is only planned or asked for, which PLOVER counts as talk, and for
 * people who flee. Where its sources contradict each other: SANCTION is material conflict, as its own section says, and ACCUSE scores -3.
 */
export const plover: PloverTables = {
  rules: [
    ...['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'].map(type => ({
      type,
      stance: ['planned'] as const,
      gives: { event: 'AGREE' },
      says: 'what works together, in the future, is a promise'
    })),
    { type: 'RETREAT', stance: ['planned'], gives: { event: 'CONCEDE' }, says: 'giving way that is announced' },
    {
      type: 'ASSAULT',
      stance: ['planned'],
      gives: { event: 'THREATEN', mode: 'violence' },
      says: 'force that someone means to use is a threat'
    },
    {
      type: 'COERCE/seize',
      stance: ['planned'],
      gives: { event: 'THREATEN', mode: 'territory' },
      says: 'ground that someone means to take is a threat'
    },
    { type: 'COERCE/arrest', stance: ['planned'], gives: { event: 'THREATEN', mode: 'arrest' }, says: 'an arrest to come is a threat' },
    { type: 'COERCE', stance: ['planned'], gives: { event: 'THREATEN', mode: 'restrict' }, says: 'coercion to come is a threat' },
    { type: 'SANCTION', stance: ['planned'], gives: { event: 'THREATEN', mode: 'relations' }, says: 'relations to be cut are a threat' },
    { type: 'CONSULT', stance: ['requested'], gives: { event: 'REQUEST', mode: 'meet' }, says: 'talks that are asked for' },
    ...['AID', 'COOPERATE', 'SUPPORT'].map(type => ({
      type,
      stance: ['requested'] as const,
      gives: { event: 'REQUEST', mode: 'assist' },
      says: 'help or work together that is asked for'
    })),
    ...['RETREAT', 'CONCEDE', 'AGREE'].map(type => ({
      type,
      stance: ['requested'] as const,
      gives: { event: 'REQUEST', mode: 'yield' },
      says: 'giving way that is asked for'
    })),
    {
      type: 'DISPLACE',
      gives: { event: 'SANCTION', mode: 'expel' },
      says: 'people who flee: PLOVER takes whoever drives them out as the actor'
    },
    ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST'].map(asItIs),
    ...['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'].map(asItIs)
  ],
  scale: {
    AGREE: { quad: 1, scale: 2.5, modes: {} },
    CONSULT: { quad: 1, scale: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
    SUPPORT: { quad: 1, scale: 5, modes: {} },
    CONCEDE: { quad: 1, scale: 4.5, modes: {} },
    COOPERATE: { quad: 2, scale: 9.5, modes: {} },
    AID: { quad: 2, scale: 10, modes: {} },
    RETREAT: { quad: 2, scale: 6.5, modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 } },
    REQUEST: { quad: 3, scale: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
    ACCUSE: { quad: 3, scale: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
    REJECT: { quad: 3, scale: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
    THREATEN: { quad: 3, scale: -3.5, modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 } },
    PROTEST: { quad: 4, scale: -5, modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5 } },
    SANCTION: { quad: 4, scale: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
    MOBILIZE: { quad: 4, scale: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
    COERCE: {
      quad: 4,
      scale: -7,
      modes: {
        seize: -7,
        restrict: -7,
        censor: -6.5,
        curfew: -6.5,
        'martial-law': -7.5,
        arrest: -7,
        deport: -7,
        withhold: -7,
        misinformation: -6.5,
        cyber: -7
      }
    },
    ASSAULT: {
      quad: 4,
      scale: -9,
      modes: {
        abduct: -8.5,
        beat: -7.5,
        torture: -8.5,
        sexual: -8.5,
        targeted: -9.5,
        destroy: -8.5,
        primitive: -8,
        firearms: -9,
        explosives: -9,
        'suicide-attack': -9.5,
        aerial: -9.5,
        drone: -9.5,
        'heavy-weapons': -9.5,
        'crowd-control': -7.5,
        unconventional: -10
      }
    }
  },
  auxiliary: { denied: 'negation', planned: 'future', possible: 'hypothetical', requested: 'hypothetical' }
}

function asItIs(type: string): PloverTables['rules'][number] {
  return { type, gives: 'as it is', says: "the type is PLOVER's own" }
}

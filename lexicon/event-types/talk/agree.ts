import type { ClaimRule } from '@vedette/core'

/** Agreements reached, signed, approved; joint work. All parties stand in `by`. */
export const agree = {
  rule: 'agree',
  kind: 'event',
  type: 'AGREE',
  patterns: [
    { when: 'BY agree CLAUSE', clause: 'yield', says: ['[by: The parties] agreed to form a joint committee.'] },
    { when: 'BY agree (on|to|with) X', says: ['[by: The factions in Tripoli] agreed on a truce.'] },
    {
      when: 'BY (sign|reach|forge|conclude|strike|approve|ink|accept|ratify|clinch|seal|cut|hammer|finalize|initial|negotiate|make|renew) (@agreement|agreement|deal|accord|pact|truce|treaty|series|ceasefire|memorandum|protocol|armistice|settlement|compromise) (with|between) (BY)',
      says: [
        '[by: The government] signed an agreement with [by: the rebels] in Havana.',
        'A truce was reached between [by: Fatah] and [by: Hamas].'
      ]
    },
    {
      when: 'BY (come|get) to (agreement|deal|terms|accord) with BY!',
      says: ['[by: The army] came to an agreement with [by: the militia].']
    },
    {
      when: 'the (agreement|deal|accord|pact|truce|treaty|ceasefire|cease-fire|armistice) (between|involving|among) BY!',
      says: ['A deal between [by: the army] and [by: the SPLM-N] was announced.']
    },
    { when: 'BY (pledge|commit|undertake|promise) INFINITIVE', clause: 'yield', says: ['[by: The rebels] pledged to spare hospitals.'] },
    {
      when: 'BY (pledge|commit|promise|offer) X:support|cooperation|help|solidarity|restraint',
      says: ['[by: Paris] pledged support for Kyiv.']
    }
  ]
} satisfies ClaimRule

/** Working together in deeds. */
export const cooperate = {
  rule: 'cooperate',
  kind: 'event',
  type: 'COOPERATE',
  patterns: [
    {
      when: 'BY (cooperate|collaborate) with BY!',
      says: ['[by: The army] cooperates with [by: Rwanda] against the rebels.']
    },
    {
      when: 'BY (conduct|hold|carry|stage|launch|begin) (@violence|patrol|exercise|operation|drill|manoeuvre|maneuver) ~joint (with) (BY)',
      says: ['[by: Turkey] and [by: Russia] conducted joint patrols near Kobani.']
    },
    {
      when: 'the (cooperation|coordination|collaboration) (between|with|among) BY!',
      says: ['Military cooperation between [by: Mali] and [by: Russia] grew.']
    },
    { when: 'BY share (intelligence|information) with BY!', says: ['[by: Washington] shares intelligence with [by: Kyiv].'] },
    {
      when: 'BY (restore|resume|establish|normalize|normalise) (tie|relation|relations|link) with BY!',
      says: ['[by: Saudi Arabia] restored ties with [by: Iran].']
    }
  ]
} satisfies ClaimRule

/** Giving way in words: apologies, claims of responsibility, pardons. */
export const concede = {
  rule: 'concede',
  kind: 'event',
  type: 'CONCEDE',
  patterns: [
    { when: 'BY (apologize|apologise)', says: ['[by: The army] apologized for the strike.'] },
    { when: 'BY (express|voice) X:regret|remorse|apology', says: ['[by: The army] expressed regret for the deaths in Kunduz.'] },
    {
      when: 'BY (claim|take|accept|assume|acknowledge|admit) X:responsibility|credit|blame',
      says: ['[by: The group] claimed responsibility for the bombing.', 'NO GROUP CLAIMED RESPONSIBILITY FOR THE ATTACK IN LIMA.']
    },
    { when: 'the claim of (responsibility)', says: ['There was no claim of responsibility for the blast in Quetta.'] },
    { when: 'BY (admit|acknowledge) CLAUSE', clause: 'keep', says: ['[by: The army] admitted that its troops had shelled the school.'] },
    { when: 'BY (pardon|amnesty) TO', says: ['[by: The president] pardoned [to: 40 rebels].'] },
    {
      when: 'BY (grant|offer|announce|declare) (amnesty|pardon) (to) (TO)',
      says: ['[by: The government] offered an amnesty to [to: the militants].']
    },
    {
      when: 'BY (ease|lift|relax) X:sanction|restriction|curfew|ban|emergency|embargo',
      says: ['[by: The governor] lifted the curfew in Imphal.']
    },
    { when: 'BY (back|climb) down', says: ['[by: The government of Georgia] backed down.'] }
  ]
} satisfies ClaimRule

import type { ClaimRule } from '@vedette/core'

/** Agreements reached, signed, approved; joint work. All parties stand in `by`. */
export const agree = {
  rule: 'agree',
  kind: 'event',
  type: 'AGREE',
  patterns: [
    { when: 'BY agree CLAUSE', clause: 'yield', says: ['[by: The parties] agreed to hold a vote.'] },
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
    },
    {
      when: 'BY (sign|subscribe) up to X:@agreement|accord|deal|plan|roadmap|charter',
      says: ['[by: The militia] signed up to the peace accord in Lome.']
    },
    { when: 'BY (accede|consent|assent) to X', says: ['[by: Khartoum] consented to the deployment of observers.'] },
    {
      when: 'BY give (consent|assent|nod|light|agreement|blessing) (to|for) X',
      says: ['[by: The government] gave its consent to the mission in Abyei.']
    },
    {
      when: 'BY (initiall|initial|initialize) X:@agreement|treaty|deal|accord',
      says: ['[by: Azerbaijan] and [by: Armenia] initialled a treaty.']
    },
    { when: 'BY! come to (term|terms)', says: ['[by: Moscow] and [by: Kyiv] came to terms over grain.'] },
    { when: 'BY (bury|lay) X:hatchet', says: ['[by: The clans in Wajir] buried the hatchet.'] },
    {
      when: 'BY! (settle|resolve|patch) (dispute|feud|difference|row|quarrel|rift|conflict)',
      says: ['[by: The two clans] settled their dispute in Galkayo.']
    },
    {
      when: 'BY (achieve|make|reach|announce) X:consensus|understanding|rapprochement|modus',
      says: ['[by: Negotiators in Sanaa] reached an understanding on Friday.']
    },
    {
      when: 'BY (achieve|make|reach|announce) (breakthrough) in (talk|talks|negotiation|mediation|dialogue)',
      says: ['[by: Negotiators] made a breakthrough in talks on Sudan.'],
      not: ['The enemy made a breakthrough near Kupiansk.']
    },
    {
      when: 'BY! (pledge|promise|commit|earmark) X:million|billion|euro|dollar|troops|@force|fund|funding|money|support|contribution',
      says: ['[by: Brussels] pledged 50 million euros for the Sahel.']
    },
    { when: 'BY offer INFINITIVE', clause: 'yield', says: ['[by: The rebels in Kachin] offered to talk.'] },
    {
      when: 'BY reconcile with BY!',
      says: ['[by: The militia] reconciled with [by: the government] in Aceh.']
    },
    { when: 'BY make peace (with) (BY)', says: ['[by: The general] made peace with [by: the rebels].'] },
    {
      when: 'the (reconciliation|rapprochement) (between|of|among) BY!',
      says: ['A reconciliation between [by: Fatah] and [by: Hamas] was near.']
    },
    {
      when: 'the (signing|conclusion|ratification|adoption) of X:agreement|deal|accord|pact|truce|treaty|ceasefire|charter|declaration',
      says: ['The signing of the accord in Pretoria was hailed.']
    },
    { when: 'the (agreement|deal|accord|pact|treaty) INFINITIVE', says: ['A deal to evacuate fighters was reached in Homs on Monday.'] },
    {
      when: 'BY! (accept|approve|embrace) X:plan|proposal|roadmap|offer|condition|terms|term|mediation|formula|framework',
      says: ['[by: The junta] accepted the plan for a handover.', '[by: Parliament] approved the roadmap in Tripoli.'],
      not: ['The customer accepted the parcel.']
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
      type: 'SUPPORT',
      says: ['[by: Saudi Arabia] restored ties with [by: Iran].']
    },
    { when: 'BY! join (force|hand|rank) (with) (BY)', says: ['[by: The rebels] joined forces with [by: the FDLR].'] },
    { when: 'BY! team up (with) (BY)', says: ['[by: The militia] teamed up with [by: the army] in Beni.'] },
    {
      when: 'BY! (form|create|establish|launch) (force|command|committee|commission|patrol|unit|brigade|centre|center|operation) ~joint|mixed|common|trilateral|regional',
      says: ['[by: Mali], [by: Niger] and [by: Chad] formed a joint force.', '[by: Chad] and [by: Sudan] created a mixed commission.']
    },
    {
      when: 'BY! (reopen|open|re-open) (embassy|consulate|mission) (in) (AT)',
      type: 'SUPPORT',
      says: ['[by: Riyadh] reopened its embassy in [at: Damascus].']
    },
    {
      when: 'BY! (restore|resume|establish|normalize|normalise|renew|upgrade|mend|re-establish|reestablish) (tie|ties|relation|relations|link|contact)',
      type: 'SUPPORT',
      says: ['[by: The two states] resumed ties in March.', '[by: Chad] and [by: Israel] restored diplomatic relations.']
    },
    {
      when: 'BY! share (intelligence|information) (on|about|with) (BY)',
      says: ['[by: Jordan] and [by: Iraq] share intelligence on the group.']
    },
    {
      when: 'the (patrol|exercise|operation|drill|manoeuvre|maneuver) ~joint (by|between|of|with|in|near) (BY|AT)',
      says: ['Joint patrols by [by: Turkish troops] and [by: Russian troops] resumed near Kobani.']
    },
    { when: 'BY! (readmit|reinstate) TO', says: ['[by: The Arab League] readmitted [to: Syria] in May 2023.'] },
    {
      when: 'BY! (cooperate|collaborate|co-operate) (in|on|against) X',
      says: ['[by: India] and [by: Bangladesh] are cooperating in the fight against smugglers.']
    },
    {
      when: 'BY! (coordinate|cooperate|co-operate) with BY! (in|on|during|for) X:operation|offensive|assault|attack|campaign|raid|patrol|fight|battle',
      says: ['[by: The army] coordinated with [by: the Peshmerga] in the operation near Makhmour.'],
      not: ['The clinic coordinates with partners in Juba.']
    },
    {
      when: 'BY! set up (force|command|committee|commission|patrol|unit|brigade|centre|center) ~joint|mixed|common|trilateral|regional',
      says: ['[by: Chad] and [by: Sudan] set up a joint force.']
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
    {
      when: 'BY:@fighter|@armed-group|rebel|militant|insurgent|militia|group|faction|organisation|organization|branch|affiliate|wing|jihadist! claim X:it|this|both',
      says: ['[by: The militia] claimed it on Telegram.'],
      not: ['The militia claimed it had won.', 'The museum claimed it for its own.']
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
    { when: 'BY (back|climb) down', says: ['[by: The government of Georgia] backed down.'] },
    { when: 'BY (apologise|apologize) (to) (TO)', says: ['[by: The general] apologised to [to: the families] in Soacha.'] },
    { when: 'BY (offer|issue|make|present) X:apology', says: ['[by: The president] offered an apology to the victims in Gukurahundi.'] },
    { when: 'the apology (from|by|to|for) (BY)', says: ['An apology from [by: the army] came too late.'] },
    {
      when: 'BY (lift|ease|relax|remove|end|revoke|suspend|scrap|cancel|repeal|loosen) (emergency|state|curfew|ban|sanction|restriction|embargo|blockade|martial|lockdown|law|measure|suspension) (on|in|against|of|across) (TO|AT)',
      says: [
        '[by: The government] lifted the state of emergency in [at: Oromia].',
        '[by: Washington] eased sanctions on [to: Sudan].',
        'The ban on rallies in [at: Gao] was lifted.',
        'The restrictions in [at: Srinagar] were eased.'
      ]
    },
    {
      when: 'BY (bow|yield|give|cave|submit) (to|in) (pressure|demand|protest)',
      says: ['[by: The prime minister of Georgia] bowed to pressure.']
    },
    { when: 'BY give in (to) (X)', says: ['[by: The government] gave in to the demands of the strikers.'] },
    {
      when: 'BY (drop|abandon|withdraw|scrap|retract|soften|waive) X:demand|claim|bill|condition|threat|objection|insistence',
      says: ['[by: The rebels] dropped their demand for autonomy.']
    },
    {
      when: 'BY (grant|give|concede) (autonomy|independence|self-rule|concession|amnesty|immunity|pardon|clemency) (to) (TO)',
      says: ['[by: Khartoum] granted autonomy to [to: the rebels].']
    },
    {
      when: 'BY (commute|overturn|quash|reduce) (sentence|conviction|verdict) (of) (TO)',
      says: ['[by: The king] commuted the sentences of [to: six activists].']
    },
    {
      when: 'BY (announce|order|declare|promise) (withdrawal|pullout|retreat|drawdown|pull-out|disengagement) (from|of) (AT)',
      says: ['[by: The M23] announced its withdrawal from [at: the city of Goma].']
    }
  ]
} satisfies ClaimRule

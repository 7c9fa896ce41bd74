import type { ClaimRule } from '@vedette/core'

/** Threats and warnings of force or other harm. */
export const threaten = {
  rule: 'threaten',
  kind: 'event',
  type: 'THREATEN/violence',
  patterns: [
    {
      when: 'BY threaten CLAUSE',
      says: ['[by: Ankara] threatened to respond if its posts were hit.', '[by: THE GUERRILLAS] THREATENED TO KILL THE MAYOR.']
    },
    { when: 'BY threaten TO with X', says: ['[by: Pyongyang] threatened [to: Seoul] with war.'] },
    {
      when: 'BY threaten TO',
      says: ['[by: The militia] threatened [to: aid workers] in Goma.'],
      not: ['Drought threatens farmers in Kenya.']
    },
    {
      when: 'BY! threaten X:@violence|attack|strike|war|retaliation|reprisal|violence|force|action|invasion',
      says: ['[by: Tehran] threatened retaliation against Israel.']
    },
    {
      when: 'BY (vow|pledge|swear|promise|warn) X:revenge|retaliation|response|vengeance|reprisal',
      says: ['[by: Hezbollah] vowed revenge after the strike in Beirut.']
    },
    {
      when: 'BY (vow|swear|threaten|promise) INFINITIVE',
      clause: 'absorb',
      says: ['[by: The general] vowed to retaliate against the rebels.', '[by: Netanyahu] vowed to destroy Hamas.']
    },
    {
      when: 'BY warn (TO) of X:@violence|attack|retaliation|response|consequence|war|reprisal|strike|action',
      says: ['[by: Moscow] warned [to: Kyiv] of retaliation.']
    },
    { when: 'BY warn TO CLAUSE', says: ['[by: The army] warned [to: the rebels] that it would strike Goma.'] },
    { when: 'BY warn TO', says: ['[by: Tehran] warned [to: Israel] on Monday.'] },
    {
      when: 'BY (give|issue|deliver|set) (TO) X:ultimatum|deadline',
      says: ['[by: The army] gave [to: the rebels] an ultimatum in Marawi.']
    },
    { when: 'BY (give|deliver) X:response|retaliation|answer', says: ['A harsh response will be given in the case of an attack.'] },
    { when: 'the order ~shoot-on-sight|shoot-to-kill|sight|shoot', says: ['Shoot-on-sight orders were issued in Imphal.'] },
    { when: 'the threat (against|to) TO', says: ['[by: The gang] made threats against [to: judges] in Medellin.'] },
    { when: 'the threat (by|from|of) BY!', says: ['A threat from [by: the rebels] closed schools in Mandera.'] },
    {
      when: 'BY (send|make|issue|receive) threat (against|to) TO',
      says: ['[by: The cartel] sent threats to [to: journalists] in Morelia.']
    },
    { when: 'BY (send|make|issue|receive) X:threat', says: ['[by: The paramilitaries] sent death threats in Cauca.'] }
  ]
} satisfies ClaimRule

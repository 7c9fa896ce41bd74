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
    {
      when: 'BY! (give|grant) TO:@armed-group|@force|@soldier|@fighter|@police|army|rebel|militant|resident|villager|inhabitant|occupant|junta|protester INFINITIVE',
      says: [
        '[by: The army] gave [to: the rebels] 48 hours to leave Goma.',
        '[by: The junta] gave [to: residents] of Loikaw a day to leave.'
      ],
      not: ['The agency gave families tents to live in.']
    },
    { when: 'the ultimatum (from|by|to) (TO)', says: ['[by: Russia] issued an ultimatum to [to: the defenders] of Mariupol.'] },
    { when: 'BY (give|deliver) X:response|retaliation|answer', says: ['A harsh response will be given in the case of an attack.'] },
    { when: 'the order ~shoot-on-sight|shoot-to-kill|sight|shoot', says: ['Shoot-on-sight orders were issued in Imphal.'] },
    { when: 'the threat (against|to) TO', says: ['[by: The gang] made threats against [to: judges] in Medellin.'] },
    { when: 'the threat (by|from|of) BY!', says: ['A threat from [by: the rebels] closed schools in Mandera.'] },
    {
      when: 'BY (send|make|issue) threat (against|to) TO',
      says: ['[by: The cartel] sent threats to [to: journalists] in Morelia.']
    },
    { when: 'BY (send|make|issue) X:threat', says: ['[by: The paramilitaries] sent death threats in Cauca.'] },
    { when: 'TO receive threat from BY', says: ['[to: The judge] received threats from [by: the paramilitaries] in Cauca.'] },
    {
      when: 'BY! threaten X:sanction|@penalty|boycott|strike|walkout|blockade|escalation|@protest|consequence|secession|war|offensive|withdrawal',
      says: ['[by: Brussels] threatened sanctions against the junta.', '[by: The unions] threatened a strike in Lagos.']
    },
    {
      when: 'X:pamphlet|leaflet|message|video|letter|banner|graffiti|statement|note|call|poster threaten TO',
      says: ['Pamphlets threatened [to: community leaders] in Choco.']
    },
    {
      when: 'BY! (pay|face|suffer) (price|consequence) ~heavy|high|severe|dear|serious|grave|dire',
      says: ['[by: The killers] will pay a heavy price, the premier said.']
    },
    {
      when: 'BY! (promise|pledge|threaten|vow|announce|warn) (of) (response|retaliation|revenge|reprisal|retribution|punishment|vengeance|answer)',
      says: ['[by: The colonel] promised a harsh response in Tripoli.', '[by: The militia] warned of reprisals.']
    },
    {
      when: 'BY! be ready for X:war|battle|confrontation|fight',
      says: ['[by: The army] is ready for war, the general said.']
    },
    { when: 'the (threat|vow|pledge) INFINITIVE', says: ['[by: The rebels]’ threat to kill the captives was taken seriously.'] },
    {
      when: 'the threat ~bomb|death',
      says: ['Death threats were sent to [to: a judge] in Medellin.', 'A bomb threat was made in Lyon on Monday.']
    },
    { when: 'BY! (sabre-rattle|menace|blackmail) (TO)', says: ['[by: Gunmen] menaced [to: shopkeepers] in Basra.'] },
    {
      when: 'BY:@force|@fighter|@armed-group|commander|general|colonel! warn CLAUSE',

      says: ['[by: The commander] warned that his men would shoot.'],
      not: ['The agency warned that the harvest was poor in Juba.']
    }
  ]
} satisfies ClaimRule

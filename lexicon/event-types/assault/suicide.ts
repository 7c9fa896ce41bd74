import type { ClaimRule } from '@vedette/core'

const bombers = 'bomber|kamikaze|fidayeen|fedayeen|martyr'
const worn = 'vest|belt|jacket|waistcoat|rucksack|backpack|satchel|himself|herself|themselves|themself|itself'

/** Attackers who die by the bomb that they carry or drive. */
export const suicide = [
  {
    rule: 'suicide-bomber',
    kind: 'event',
    type: 'ASSAULT/suicide-attack',
    patterns: [
      {
        when: `BY (detonate|explode|trigger|activate|blow|ignite) X:${worn} (in|at|near|outside|inside|among|beside|by|on|amid) (TO|AT)`,
        says: ['[by: A woman] exploded her vest near [at: a bus stop in Potiskum].', '[by: A youth] detonated his belt in Kabul.']
      },
      { when: 'BY (blow|blast) up X:himself|herself|themselves|itself|themself', says: ['[by: A man] blew himself up in Bannu.'] },
      {
        when: `BY pull (pin|cord|trigger) of X:${worn}`,
        says: ['[by: An attacker] pulled the cord of his vest in Kunduz.']
      },
      {
        when: `BY:${bombers}! (detonate|explode|strike|attack|hit|target|kill|wound|ram|enter|walk|drive|ride|approach|join|board|slip|reach|storm|crash|injure)`,
        says: ['[by: A bomber] struck a queue in Jalalabad.', '[by: Two bombers] walked into a market in Gamboru.'],
        not: ['A builder walked into a market in Gamboru.']
      },
      {
        when: `BY:${bombers}! blow (TO|AT)`,
        says: ['[by: A suicide bomber] blew a bus apart in Rawalpindi.']
      },
      {
        when: `the (${bombers}) ~suicide|female|woman|teenage|child|male`,
        says: ['A female bomber killed five in Madagali.']
      },
      {
        when: 'BY:bomber! kill TO',
        figures: 'killed',
        says: ['[to: Four guards] were killed by [by: a bomber] in Mukalla.'],
        not: ['Four guards were killed by a landslide in Mukalla.']
      },
      {
        when: `BY:man|woman|boy|girl|youth|teenager|attacker|assailant|militant|jihadist|fighter|driver|person|someone|terrorist|pair|couple|@fighter|@civilian! (explode|detonate) (in|at|near|outside|inside|among|beside|by|amid) (TO|AT)`,
        says: ['[by: A man on foot] exploded at [at: a barracks in Gao].'],
        not: ['A bomb exploded at a barracks in Gao.']
      },
      {
        when: 'the (svbied|car-bomber|suicide-bomber|istishhadi) (in|at|near|against|on) (TO|AT)',
        says: ['An SVBIED at [at: the gate of a base in Baiji] killed nine.']
      },
      {
        when: 'the (attack|operation|mission) ~martyrdom|kamikaze|fedayeen|fidayeen|inghimasi (on|against|at|in|near) (TO|AT)',
        says: ['A martyrdom operation in [at: Deir ez-Zor] was claimed.']
      },
      {
        when: 'BY (kill|blow) X:himself|herself|themselves and TO',
        says: ['[by: A man with a bomb] killed himself and two guards in Hasakah.']
      },
      {
        when: 'BY (detonate|explode|trigger|activate|ignite|blow|set) (bomb|charge|explosive|explosives|load|device|grenade) ~his|her|their|hidden|strapped|strap|wear|carry|concealed',
        says: ['[by: A man] detonated his charge beside a bus in Quetta.'],
        not: ['Sappers detonated the charge near Mosul.']
      },
      {
        when: 'BY (set|let|touch) +off (bomb|charge|explosive|vest|belt|load|explosives|device) ~his|her|their',
        says: ['[by: A woman] set off her belt in a market in Mubi.']
      },
      { when: 'BY (set|let|touch) +off X:vest|belt', says: ['[by: A boy] set off a vest at a mosque in Konduga.'] },
      {
        when: 'BY pull X:cord|pin|wire|trigger|detonator|string',
        says: ['[by: A woman] pulled a cord beside the mosque in Zabarmari.'],
        not: ['The firm pulled a trick.']
      },
      {
        when: 'BY blow X:himself|herself|themselves to (piece|pieces|bit|bits)',
        says: ['[by: The attacker] blew himself to pieces in Kabul.']
      }
    ]
  }
] satisfies readonly ClaimRule[]

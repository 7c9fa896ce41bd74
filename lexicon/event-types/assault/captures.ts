import type { ClaimRule } from '@vedette/core'

const takers =
  '@fighter|@armed-group|rebel|militant|gunman|insurgent|bandit|militia|gang|jihadist|guerrilla|separatist|abductor|kidnapper|raider|pirate|commando|man|agent|stranger|element|dissident|attacker|assailant|captor|brigade|herder|settler|criminal|soldier|@soldier|@force|group|faction'
const armed =
  '@fighter|@armed-group|rebel|militant|gunman|insurgent|bandit|militia|gang|jihadist|guerrilla|separatist|abductor|kidnapper|raider|pirate|stranger|dissident|attacker|assailant|captor|criminal'
const who =
  '@civilian|@people|@person|@journalist|@official|@victim|@activist|@supporter|@leader|him|her|them|dozen|score|member|hundred|someone|mayor|schoolgirl|girl|boy|woman|man|child|youth|elder|cleric'

/** People seized and made to vanish, told by idioms of taking, keeping, ransoming and not coming back. */
export const captures = [
  {
    rule: 'capture',
    kind: 'event',
    type: 'ASSAULT/abduct',
    yields: true,
    patterns: [
      {
        when: `BY (whisk|spirit|bundle|cart|carry|lead|drag|march|haul|frogmarch|hustle|herd|truck|bear|sweep|hurry|ferry) +away|off TO:${who}`,
        figures: 'abducted',
        says: ['[by: Gunmen] spirited away [to: a nurse] in Gusau.', '[by: Hooded men] led off [to: a mayor] in Tokmak.'],
        not: ['The wind carried off the roof.']
      },
      {
        when: `BY:${armed}! (leave|withdraw|flee|retreat|escape|depart|vanish|go|disappear|make|march|ride) with X:captive|hostage|${who}`,
        figures: 'abducted',
        says: ['[by: The raiders] left with nine girls near Pibor.'],
        not: ['The envoy left with nine aides.']
      },
      {
        when: `BY (kidnap|abduct|seize|snatch|capture|shanghai|waylay|grab) TO:${who} (in|from|at|near|on|off|outside|along) X`,
        figures: 'abducted',
        says: ['[to: A nurse] was snatched off the street in Gusau.'],
        not: ['The farm was seized at dawn.']
      },
      {
        when: `BY:${takers}! (hold|keep|have|retain|detain|sequester|confine) TO:${who} (in|at|against|for) X:forest|bush|camp|hideout|captivity|will|ransom|mountain|house|cave|jungle|hut|basement|den`,
        figures: 'abducted',
        says: ['[by: The gang] is keeping [to: a nurse] in the forest.']
      },
      {
        when: `TO:${who} (be|remain|stay|languish|spend|linger) in X:captivity|hand|hands|clutch|clutches|grip (of) (BY)`,
        figures: 'abducted',
        says: ['[to: Nine pupils] are still in captivity near Maru.']
      },
      {
        when: `see TO:${who} ~last`,
        figures: 'missing',
        says: ['[to: A lecturer] was last seen in Turbat.'],
        not: ['The comet was last seen in March.']
      },
      {
        when: `the (whereabouts) of TO:${who}`,
        says: ['The whereabouts of [to: a lecturer] remain unknown.']
      },
      {
        when: `the (abduction|kidnapping|kidnap|disappearance|snatching|hostage-taking|captivity|seizure|capture) of X:${who}`,
        figures: 'abducted',
        says: ['The snatching of a nurse in Gusau stirred anger.']
      },
      {
        when: `BY (take|hold|seize|capture|keep) TO:${who} as (hostage|captive|prisoner|slave|shield|bargaining)`,
        figures: 'abducted',
        says: ['[to: Two engineers] were taken as hostages near Tessalit.']
      },
      {
        when: `X:man|agent|gunman|soldier|officer (take|drive|carry|remove) TO:${who} (to|towards) X:place|location|destination|site|spot|forest|bush|mountain|camp|hideout`,
        figures: 'abducted',
        says: ['Masked men drove [to: a grocer] to a camp near Ibb.']
      },
      {
        when: `BY:${takers}! come for TO:${who}`,
        says: ['[by: Masked men] came for [to: a grocer] in Ibb.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

import type { ClaimRule } from '@vedette/core'

const groups =
  '@armed-group|@fighter|@force|rebel|faction|militia|group|gang|army|brigade|front|movement|unit|battalion|guard|squad|wing|corps|band|outfit|vigilante|alliance|coalition|rebels|cell|cartel|splinter|katiba|warlord|commander|force|militant|insurgent'
const men =
  '@soldier|@fighter|@force|@police|recruit|volunteer|reservist|conscript|mercenary|peacekeeper|gendarme|battalion|brigade|platoon|company|guard|reinforcement|infantryman|marine|commando|paratrooper|instructor|ranger|unit|contingent|troops|trooper|policeman|guardsman|infantry|detachment|squad|jawan|hunter'
const columns =
  'column|convoy|tank|apc|armour|armor|technical|pickup|howitzer|@force|@soldier|battalion|brigade|troops|reinforcement|contingent|marine|commando'

/** Groups that join, split, take a name or a master; men and machines that are moved, drilled or seen on their way. */
export const reshuffle = [
  {
    rule: 'reshuffle',
    kind: 'event',
    type: 'MOBILIZE/troops',
    patterns: [
      {
        when: `BY:${groups}! (rename|rebrand|restyle|rechristen)`,
        says: ['[by: The front] renamed itself in July.', '[by: The militia] rebranded in Idlib.']
      },
      {
        when: `BY:${groups}! (emerge|surface|coalesce|debut|materialise|materialize|re-emerge|resurface) (in|around|near|from|on|along) (AT)`,
        says: ['A new [by: militia] has emerged in [at: Bocaranga].'],
        not: ['A new disease has emerged in Bocaranga.']
      },
      {
        when: `BY:${groups}! (present|introduce|announce|show|reveal|unveil|proclaim|declare) X:itself|themselves`,
        says: ['[by: A new band] presented itself in the lanes of Jenin.']
      },
      {
        when: `BY:${groups}! (join|close|combine|merge|unite|pool|link) (force|hand|hands|rank|ranks|strength|forces|arm|fighter) (with|in|against) (BY|AT)`,
        says: ['[by: Two gangs] joined forces in Cite Soleil.'],
        not: ['Two firms joined forces in Lagos.']
      },
      {
        when: `BY:${groups}! (band|team|gang|join|link|get|come) together (with|in|against|under) (BY|AT)`,
        says: ['[by: Two militias] banded together in Shan.']
      },
      {
        when: `BY:${groups}! (splinter|secede|fracture|fragment|split|part) (from|into|with|over) (TO)`,
        says: ['[by: The front] split into two wings in Kachin.']
      },
      {
        when: `BY:${groups}|${men}! break away (from) (TO)`,
        says: ['[by: Forty fighters] broke away from the movement in Yei.']
      },
      {
        when: `BY:${groups}|${men}! break +off (from) (TO)`,
        says: ['[by: Forty fighters] broke off from the movement in Yei.']
      },
      {
        when: `BY:${men}|@leader|officer|general|colonel! (join|swell|reinforce|supplement|relieve) TO:@armed-group|@force|army|rank|ranks|militia|rebel|side|rebellion|contingent|garrison|insurgency|resistance`,
        says: ['[by: Forty policemen] joined [to: the rebels] in Faryab.', '[by: Botswanan infantrymen] reinforced the contingent.'],
        not: ['The pupils joined the club.']
      },
      {
        when: `BY:${men}! (replace|relieve|succeed) TO:@force|@soldier|contingent|battalion|garrison|unit|troops|police (at|in|on) (AT)`,
        says: ['[by: Nepalese guards] relieved [to: the Kenyan contingent] in [at: Bor].']
      },
      {
        when: `X (ferry|airlift|bus|post|assign|attach|parachute|rush|haul|dispatch|shift|transfer|deploy|redeploy) BY:${columns}|${men} (to|into|in|at|from|across|around|along|on|near) AT`,
        says: ['[by: Four battalions] were airlifted to [at: Boma].'],
        not: ['The patients were airlifted to Boma.']
      },
      {
        when: `X:${columns} (leave|depart|roll|rumble|snake|trundle|drive|wind|exit|travel|proceed|pass|stream|file|speed|cross|head|make) (from|to|for|out_of|toward|towards|in|through|into|along|over|across) AT`,
        says: ['A column of tanks rumbled through [at: Shire].']
      },
      {
        when: `BY:${groups}|${men}|@state! (begin|start|launch|resume|conduct|hold|stage|mount|carry|run|undertake|open|kick) (patrol|exercise|drill|drills|manoeuvre|maneuver|manoeuvres|joint-patrol|wargame) (in|with|on|at|near|along|around|off) (AT|BY)`,
        says: ['[by: The marines] began patrols along [at: the coast of Pemba].'],
        not: ['The orchestra held a drill in Rome.']
      },
      {
        when: 'BY (open|launch|start|begin|conduct|hold|run|announce|organise|organize|order|resume|reinstate|introduce) (recruitment|enlistment|enrolment|enrollment|conscription|call-up|levy) (of|for|in|among|across) (AT|TO)',
        says: ['[by: The junta] began the enlistment of youths.', '[by: The army] resumed conscription in Yangon.']
      },
      {
        when: `BY (open|launch|start|begin|conduct|hold|run|announce|organise|organize) (drive|campaign|camp|registration|school|programme|course|training) to (train|recruit|enlist|enrol|enroll|arm)`,
        says: ['[by: Chiefs] opened camps to train recruits in Sinkat.']
      },
      {
        when: `the (drive|campaign|camp|training|course|programme|wave) ~recruitment|enlistment|recruit|conscription|mobilisation|mobilization|military|enrolment (of|for|in|at|among) (AT|TO)`,
        says: ['A recruitment drive in [at: Gedaref] drew youths.']
      },
      {
        when: 'BY:youth|man|student|tribesman|villager|young|boy|civilian|hundred|thousand|resident|farmer|@civilian! (enlist|enrol|enroll|volunteer) (in|for|with|to|at) (TO|AT)',
        says: ['[by: Hundreds of youths] enlisted with [to: the militia].'],
        not: ['The firm enrolled in a scheme.']
      },
      {
        when: 'BY:youth|man|student|tribesman|villager|young|boy|civilian|hundred|thousand|resident|farmer|@civilian! (sign|join) up (in|for|with|at) (TO|AT)',
        says: ['[by: Students] signed up with [to: the guard] in Lviv.']
      },
      {
        when: 'BY:@government|@force|army|governor|militia|state|junta|authority|chief|@armed-group! (arm|train|drill|equip) TO:civilian|villager|youth|volunteer|tribesman|resident|recruit|hunter|farmer|tribe|young|men',
        says: ['[by: The governor] armed [to: villagers] in Sanmatenga.'],
        not: ['The school trained pupils in Lille.']
      },
      {
        when: 'BY (distribute|give|issue|hand|provide) (rifle|gun|weapon|arms|arm|kalashnikov) to X:volunteer|villager|civilian|youth|tribesman|resident|recruit|farmer|supporter',
        says: ['[by: The governor] gave rifles to volunteers in Gedaref.']
      },
      {
        when: `BY:recruit|cadet|officer|trainee|${men}! (pass|graduate) out (of|from|at|in) (AT)`,
        says: ['[by: Recruits] passed out at a camp in Zaria.']
      },
      {
        when: `BY:${groups}! (appoint|name|elect|designate|choose|install) X:commander|emir|leadership|shura|general-staff|spokesman|deputy|successor`,
        says: ['[by: The rebels] named a new commander in Masisi.'],
        not: ['The club named a new captain in Leeds.']
      },
      {
        when: `BY (take|pick) up (arm|arms|weapon|gun) (against|in) (TO|AT)`,
        says: ['[by: Two former commanders] took up arms again in Guaviare.']
      },
      { when: `BY (return|go) (to) (arms|arm|bush|maquis|war)`, says: ['[by: The former rebels] returned to arms in Guaviare.'] },
      { when: 'the return to X:arms|war|bush|arm|maquis', says: ['A return to arms in Guaviare was proclaimed by two commanders.'] },
      {
        when: `BY:${groups}|${men}! touch down (in|at|on|near) (AT)`,
        says: ['[by: The first battalion] touched down in [at: Pemba].']
      },
      {
        when: `BY:${groups}|${men}! (fan|spread|spill) +out (in|across|over|through|into|along|around) (AT)`,
        says: ['[by: Paramilitaries] fanned out across [at: Conakry].'],
        not: ['The guests fanned out across Conakry.']
      },
      {
        when: `BY (double|triple|raise|increase|boost|swell|expand|reduce|cut|trim) (number|strength|contingent|presence|deployment|garrison|troop|force) (of|to|in|along) (AT|TO:${men})`,
        says: ['Poland doubled its garrison of soldiers in Orzysz.'],
        not: ['The firm doubled its number of shops.']
      },
      {
        when: `BY:${groups}|${men}! (establish|erect|mount|install|raise|place) (checkpoint|roadblock|toll|barrier) (on|at|in|along|near|across|around) (AT)`,
        says: ['[by: Gunmen] mounted roadblocks on [at: the Kitale road].']
      },
      {
        when: 'the (defection|enlistment|enrolment|enrollment|reinforcement|redeployment) (of|by|from|in|to) (BY|AT)',
        says: ['An enrolment of guards in Dori was announced.']
      },
      {
        when: `BY (place|put|station|post|position|stand|park) (tank|sniper|guard|@soldier|@force|armour|howitzer|policeman|gendarme|vehicle) ~armoured (in|at|on|near|along|around|outside) (AT)`,
        says: ['[by: The council] placed armoured vehicles outside the palace in Ndjamena.']
      }
    ]
  },
  {
    rule: 'lockdown',
    kind: 'event',
    type: 'COERCE/curfew',
    patterns: [
      {
        when: 'BY (impose|declare|order|extend|decree|reimpose|introduce|enforce|announce|maintain|prolong|gazette|slap|proclaim|clamp|tighten|lengthen|renew|widen) (curfew|emergency|lockdown|state-of-emergency|stay-home) (in|on|across|over|for|throughout) (AT)',
        says: ['A curfew was decreed in Dakar.'],
        not: ['The firm declared a dividend in Dakar.']
      },
      {
        when: 'the curfew ~dusk-to-dawn|night|nighttime|night-time|overnight|indefinite|24-hour|round-the-clock|nightly|dawn-to-dusk|strict|total (in|on|across|over|at) (AT)',
        says: ['A dusk-to-dawn curfew in [at: Elgeyo] took hold.']
      },
      { when: 'the state of X:emergency|siege|exception', says: ['A state of siege in Ituri took effect.'] },
      { when: 'AT (be|remain|put|place|come) under (curfew|lockdown|emergency)', says: ['[at: The town of Shopian] is under curfew.'] },
      {
        when: 'X:curfew|emergency (take|come|enter|go) (into|in) (effect|force)',
        says: ['A curfew came into force in Aden.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

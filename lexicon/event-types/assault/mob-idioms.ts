import type { ClaimRule } from '@vedette/core'

const mob =
  '@crowd|mob|crowd|resident|villager|neighbour|neighbor|townspeople|onlooker|passer-by|bystander|passerby|youth|rider|porter|commuter|vendor|relative|people|student|inhabitant|locals|local|parishioner|farmer|trader|community|townsfolk|motorist|shopkeeper|fan|hardliner|extremist|hooligan|vigilante|nationalist|devotee|worshipper|supporter|worker|miner|taxi-driver|driver|boy|faithful|passenger|family|teenager|inmate|prisoner|pupil|customer|schoolboy|classmate|kinsman'
const people =
  '@people|@civilian|@person|@victim|@police|@official|@suspect|@activist|@supporter|man|woman|thief|suspect|youth|teenager|widow|driver|colleague|him|her|them|foreigner|migrant|muslim|christian|hindu|trader|robber|sorcerer|witch|other|each|one'
const crowdOnly =
  '@crowd|mob|crowd|throng|resident|villager|neighbour|neighbor|townspeople|onlooker|passer-by|bystander|vigilante|hardliner|hooligan|lynch-mob|local|inhabitant'

/** Lynchings, brawls, pogroms and vigilante blows, told by their idioms. */
export const mobIdioms = [
  {
    rule: 'mob-idiom',
    kind: 'event',
    type: 'ASSAULT/beat',
    yields: true,
    patterns: [
      {
        when: `BY take X:law|matter|justice into X:hand|hands`,
        says: ['[by: Residents] took the law into their own hands in Bukoba.']
      },
      {
        when: `the (justice|trial|retribution|punishment|law) ~mob|popular|jungle|vigilante|kangaroo|street|instant (on|to|in|against|for) (TO|AT)`,
        says: ['Jungle justice in [at: Buea] cost a man his life.']
      },
      {
        when: `BY:${mob}! (set|fall|turn|pounce|swoop|descend|round|rain) (upon|on) TO:${people}`,
        says: ['[by: Villagers] set upon [to: a pedlar] in Sironko.'],
        not: ['The committee turned on the lights.']
      },
      {
        when: `BY:${mob}! (thrash|lynch|maul|pummel|clobber|cudgel|bash|trounce|flog|cane|slap|drub|bludgeon|torture|mistreat|rough|strangle|burn|torch|behead|dismember|mutilate|decapitate|crush|finish|execute|hang|slash|slit|cut) TO:${people}`,
        says: ['[by: Neighbours] clobbered [to: a pedlar] in Sironko.'],
        not: ['Soldiers thrashed a pedlar in Sironko.']
      },
      {
        when: `BY:${mob}! set on (fire) TO:${people}`,
        figures: 'killed',
        says: ['[by: Neighbours] set [to: a robber] on fire in Buea.']
      },
      {
        when: `BY:${mob}! (douse|drench|soak|splash|sprinkle) TO:${people} (with|in) X:petrol|gasoline|kerosene|fuel|paraffin|acid|diesel`,
        says: ['[by: Neighbours] doused [to: a robber] with petrol in Buea.']
      },
      {
        when: `BY:${mob}! (drag|pull|wrest|wrestle|snatch|haul|seize|take|remove|yank|grab|force|throw|bring) TO:${people} (from|out_of|off) X:police|car|station|cell|custody|house|home|hospital|vehicle|bus|scooter|jail|prison|shop|taxi|lockup|hand`,
        says: ['[by: Townspeople] dragged [to: a robber] out of the police station in Buea.'],
        not: ['Rescuers pulled a woman from the house.']
      },
      {
        when: `BY:${crowdOnly}! (catch|seize|grab|collar|overpower|corner|intercept|nab) TO:${people}`,
        says: ['[by: Bystanders] caught [to: a policeman] in Kisii.'],
        not: ['Gendarmes caught a thief in Kisii.']
      },
      {
        when: `BY:${mob}! go (for|after|at) (TO) with X:stone|club|machete|panga|stick|brick|bottle|sword|cutlass|knife|bar|rod|hoe|axe|spear|arrow`,
        says: ['[by: Youths] went after [to: two pedlars] with sticks in Akola.'],
        not: ['Youths went to market with sticks in Akola.']
      },
      {
        when: `BY:${mob}! (chase|hunt|pursue|corner|catch|seize|grab|capture|trap|surround) TO:${people} (with|through|in|over|at) X`,
        says: ['[by: Youths] hunted [to: foreigners] through the streets of Cottbus.']
      },
      {
        when: `BY:${mob}! (pelt|attack|assault|hit|beat|strike|kill|slash|hack|stab|wound) (TO) with X:stone|club|machete|panga|stick|brick|bottle|sword|cutlass|knife|bar|rod|hoe|axe|spear|arrow|chair`,
        says: ['[by: Villagers] hacked a widow with pangas in Bukoba.']
      },
      {
        when: `BY:${mob}! (trade|exchange|swap) X:blow|blows|punch|stone|insult`,
        says: ['[by: Villagers] exchanged blows in Kisii.']
      },
      {
        when: `the (lynching|mob-lynching|stoning|necklacing|brawl|melee|scuffle|fracas|fistfight|punch-up|pogrom|riot|rampage|rioting|free-for-all|scrum) ~sectarian|communal|ethnic|xenophobic|racist|racial|religious|student|fan|ward (in|at|between|against|of) (X)`,
        says: ['Communal rioting in Akola left five hurt.']
      },
      {
        when: `X:mob|crowd|lynch-mob (kill|murder|burn|beat|attack|torch|ransack|destroy|assault|lynch) TO|AT`,
        says: ['A mob burned [to: two healers] in Toliara.']
      },
      {
        when: `BY:${crowdOnly}! (ransack|loot|torch|burn|smash|destroy|wreck|raze|stone|vandalise|vandalize|desecrate|attack|storm|demolish) X:shop|house|home|mosque|church|temple|stall|business|kiosk|property|village|shrine|quarter|neighbourhood|hut|car|hotel|restaurant|hostel|monastery`,
        says: ['[by: Hooligans] smashed foreign shops in Katlehong.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

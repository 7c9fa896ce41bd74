import type { ClaimRule } from '@vedette/core'

const mob =
  '@crowd|mob|crowd|resident|villager|neighbour|neighbor|townspeople|onlooker|passer-by|bystander|passerby|youth|rider|porter|commuter|vendor|relative|people|student|inhabitant|locals|local|parishioner|farmer|trader|community|townsfolk|motorist|shopkeeper|fan'
const people =
  '@people|@civilian|@person|@victim|@police|@official|man|woman|thief|suspect|youth|teenager|widow|driver|colleague|him|her|them'

/** People who take the law into their own hands, or set upon each other, with no arms to speak of. */
export const mobs = [
  {
    rule: 'mob',
    kind: 'event',
    type: 'ASSAULT/beat',
    patterns: [
      {
        when: `BY:${mob}! (beat|stone|burn|lynch|batter|punch|kick|club|thrash|tie|strip|chase|hack|hunt|strangle|hang|bludgeon|manhandle|chop|drag|pummel|assault|trample|maul|whip|flog|douse|stab) TO:${people}`,
        says: ['[by: Villagers] beat [to: a thief] in Kitwe.', '[by: Residents] tied [to: a man] to a tree in Salvador.'],
        not: ['Soldiers shot a thief in Kitwe.']
      },
      { when: 'BY lynch TO', figures: 'killed', says: ['[to: Two men] were lynched in Champerico.'] },
      { when: 'the lynching (of|in) (TO|AT)', says: ['The lynching of [to: a student] in Mardan was filmed.'] },
      {
        when: 'the (justice|violence|attack|killing|beating) ~mob|vigilante|instant|jungle|xenophobic|communal|witchcraft (against|on|in) (TO|AT)',
        says: ['Mob justice in [at: Kisii] cost a man his life.', 'A mob attack on [to: traders] in Durban was filmed.']
      },
      {
        when: `BY:mob|crowd|throng|villager|resident|neighbour|neighbor|rioter! (kill|murder|attack|injure|wound|finish) TO`,
        says: ['[by: A mob] killed [to: two drivers] in Assam.']
      },
      {
        when: `BY:${mob}! (fight|clash|brawl|battle|tussle|scuffle) (with|against) X:knife|machete|stick|stone|rod|sword|cutlass|club|bottle|iron|axe|spear|stave|leg`,
        says: ['[by: Two groups of youths] fought with sticks in Agadez.'],
        not: ['Soldiers fought with tanks in Agadez.']
      },
      {
        when: 'the (brawl|scuffle|melee|free-for-all|scuffles) (between|among|in|at|outside) (BY)',
        says: ['A brawl between [by: villagers] in Oio hurt nine.']
      },
      {
        when: `BY (tie|bind|chain|rope) TO:${people} (to) X:post|pole|tree|lamp|pillar|stake`,
        says: ['[to: A suspect] was tied to a pole in Callao.'],
        not: ['The boat was tied to a post.']
      },
      {
        when: 'BY (beat|burn|stone|hack|club|kick|trample|batter) TO (to) (death)',
        figures: 'killed',
        says: ['[by: Farmers] beat [to: a herder] to death in Lafia.']
      }
    ]
  }
] satisfies readonly ClaimRule[]

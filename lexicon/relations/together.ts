import type { RelationRule } from '@vedette/core'

/** Who stands with whom: at their side, behind them, in one alliance. */
export const together: readonly RelationRule[] = [
  {
    rule: 'stands-with',
    relation: 'with',
    reads: 'deed',
    patterns: [
      {
        when: 'X (back|aid|arm|equip|sponsor|reinforce|shield) TO:@actor',
        says: ['[by: Iran] backs [to: the militia].', '[to: The rebels], aided by strong support from [by: Eritrea], fled.'],
        not: ['France supports the displaced.']
      },
      { when: 'X (ally|align|side|partner|unite|team) with TO:@actor', says: ['[by: Kenya] sided with [to: Ethiopia].'] },
      { when: 'X stand (by|beside|alongside) TO:@actor', says: ['[by: Kenya] stands by [to: Ethiopia].'] },
      {
        when: 'X (fight|operate|work|serve|act|advance|train|deploy|battle|struggle|move) (alongside|beside) TO:@actor',
        says: ['[by: Chad] fights alongside [to: Niger].']
      },
      {
        when: 'X (provide|give|lend) (support|help|backing|cover|training|weapon|arms|fire) ~air|military|ground|artillery|naval|close|logistical (to|for) TO:@actor',
        says: ['[by: Chad] provided air cover for [to: Niger].']
      },
      { when: 'X pledge (allegiance|loyalty|support) to TO:@actor', says: ['[by: The group] pledged allegiance to [to: al-Qaeda].'] }
    ]
  },
  {
    rule: 'support-noun',
    relation: 'with',
    reads: 'deed',
    patterns: [
      {
        when: 'the (support|backing|aid|help|cover|assistance) (from|of|by) BY! to TO:@actor',
        says: ['The help from [by: Iran] to [to: the Houthis] is old.']
      },
      {
        when: 'the (support|aid|help|assistance|backing|cover) (of|from) BY!',
        says: [
          '[to: The rebels] advanced with the support of [by: Eritrea].',
          'He was caught by [to: the police] with the help of [by: soldiers].'
        ]
      },
      { when: 'the (alliance|coalition) (between|among|of) BY!', says: ['The alliance between [by: Russia] and [by: Iran] held.'] }
    ]
  },
  {
    rule: 'ally',
    relation: 'with',
    reads: 'role',
    patterns: [
      {
        when: 'the (ally|partner|backer|supporter|patron|sponsor|protector|proxy|friend) of TO:@actor',
        says: [
          '[by: Belarus], an ally of [to: Russia], sent trains.',
          '[by: Chad] is our partner.',
          '[to: Mali] thanked its ally [by: Chad].'
        ]
      }
    ]
  }
]

import type { ClaimRule } from '@vedette/core'

/** Who stands behind whom with arms, money, men or cover. */
export const support = {
  rule: 'support',
  kind: 'state',
  type: 'support',
  patterns: [
    {
      when: 'BY (back|support|sponsor|arm|fund|finance|bankroll|equip|champion|prop|subsidize|shield) TO',
      says: [
        '[by: Iran] backs [to: the militia].',
        'The [by: US]-backed [to: Syrian Democratic Forces] held the line.',
        '[to: Fighters] supported by [by: Rwanda] entered Goma.',
        '[to: THE CONTRAS] WERE BACKED BY [by: THE UNITED STATES].'
      ],
      not: ['The minister backed the bill.']
    },
    {
      when: 'BY (train|advise|mentor) TO:@force|@soldier|@fighter|@police|rebel|army|militia|troops|force|fighter',
      says: ['[by: Britain] trains [to: Ukrainian soldiers].']
    },
    {
      when: 'the (backer|patron|sponsor) of TO:@actor',
      says: ['[by: Belarus], an old patron of [to: the junta], sent trains to Mali.'],
      not: ['The company is a sponsor of the stadium.']
    },
    { when: 'BY prop up TO', says: ['[by: Moscow] propped up [to: the Assad government].'] },
    { when: 'BY (fight|battle|stand) (alongside|beside) TO', says: ['[by: Hezbollah] fights alongside [to: the Syrian army].'] },
    {
      when: 'the (support|backing|patronage|sponsorship|sympathy) (for|to) TO',
      says: ['[by: Iran]’s support for [to: the Houthis] is old.']
    },
    {
      when: 'the (support|backing|help|cover|patronage|assistance) (from|by) BY!',
      says: ['[to: The rebels] advanced with support from [by: Rwanda].']
    },
    { when: 'the (support|backing|help|cover|assistance) of BY!', says: ['[to: They] advanced with the support of [by: Russia].'] },
    {
      when: 'the (support|cover|backing) ~air|military|logistical|artillery|financial|material|political (for|to|from|of) (TO)',
      says: ['[by: Russia] gives air cover to [to: the army].']
    },
    {
      when: 'BY (provide|supply|furnish|equip|arm) TO with X:weapon|money|arms|arm|training|support|@weapon|@munition|weaponry|intelligence|fund|missile|drone|ammunition|fighter|cash|sanctuary|haven',
      says: ['[by: Neighbours of Syria] provide [to: the rebels] with weapons.', '[by: Iran] supplies [to: Hezbollah] with missiles.']
    },
    {
      when: 'BY (provide|supply|give|send|lend|offer|ship|deliver|extend|funnel|channel) (weapon|money|arms|arm|training|support|backing|@weapon|@munition|weaponry|intelligence|fund|missile|drone|ammunition|cover|cash|sanctuary) to TO',
      says: ['[by: Libya] supplied weapons to [to: the rebels] in Chad.', '[by: North Korea] ships ammunition to [to: Russia].']
    },
    { when: 'BY be (backer|supporter|sponsor|patron|financier) of TO:@actor', says: ['[by: Iran] is the main backer of [to: Hezbollah].'] },
    {
      when: 'TO! (rely|depend) on BY:@force|@weapon|mercenary|weapon|fighter!',
      says: ['[to: The army] relies on [by: Russian mercenaries].']
    },
    {
      when: 'TO! (receive|get|obtain|enjoy|draw) (funding|weapon|arms|arm|support|training|money|backing|missile|drone|ammunition|weaponry|fund|intelligence|equipment) (from|of) BY!',
      says: ['[to: The rebels] receive funding from [by: Qatar].', '[to: The militia] gets weapons from [by: Eritrea].']
    },
    {
      when: 'BY! (give|offer|grant|provide) (sanctuary|haven|cover) (to|for) TO:@armed-group|@force|@fighter|taliban|rebel',
      says: ['[by: Pakistan] gives sanctuary to [to: the rebels].']
    },
    {
      when: 'BY! (smuggle|channel|funnel|pour|pump) (weapon|arms|arm|money|ammunition|fighter|cash|drone) (to|into) TO',
      says: ['[by: Tehran] funnels arms to [to: the militia].']
    },
    {
      when: 'BY! be behind TO:@force|@armed-group|@fighter|rebel|militia',
      says: ['[by: Kigali] is behind [to: the rebels], a panel said.']
    }
  ]
} satisfies ClaimRule

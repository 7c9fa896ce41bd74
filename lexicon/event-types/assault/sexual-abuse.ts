import type { ClaimRule } from '@vedette/core'

/** Sexual violence told without its plain word. */
export const sexualAbuse = [
  {
    rule: 'sexual-abuse',
    kind: 'event',
    type: 'ASSAULT/sexual',
    patterns: [
      {
        when: 'BY (abuse|assault|attack|exploit|enslave|humiliate|torture|harass|violate|mutilate|molest|touch|penetrate) ~sexually TO',
        says: [
          '[by: Soldiers] sexually assaulted [to: two women] in Bangassou.',
          '[to: A detainee] was sexually abused by [by: guards] in Zintan.'
        ]
      },
      {
        when: 'BY force X:themselves|himself|herself (on|upon) TO',
        says: ['[by: Fighters] forced themselves on [to: a widow] in Leer.'],
        not: ['The rebels forced themselves on to the agenda.']
      },
      {
        when: 'BY (force|coerce|sell|lure|press) TO into (sex|prostitution|slavery|concubinage)',
        says: ['[by: The gang] forced [to: girls] into prostitution in Cité Soleil.']
      },
      {
        when: 'BY (sodomise|sodomize|deflower|ravish|dishonour|dishonor|grope|fondle|impregnate) TO:@people|@person|@civilian|@victim|woman|girl|boy|prisoner|detainee',
        says: ['[by: Guards] sodomised [to: a prisoner] in Homs.'],
        not: ['The film dishonoured the flag.']
      },
      {
        when: 'the (victim|survivor|case|complaint|testimony|account|allegation|report|perpetrator) of (rape|gang-rape|violence|assault|abuse) ~sexual|gang (by) (BY)',
        says: ['Doctors treated survivors of sexual violence in Shire.']
      },
      { when: 'the (victim|survivor|case|ordeal) ~rape|gang-rape|rap|raped', says: ['The clinic saw thirty rape victims in Kabkabiya.'] },
      { when: 'the (victim|survivor|case|ordeal) of (rape)', says: ['The clinic saw thirty cases of rape in Kabkabiya.'] },
      {
        when: 'BY subject TO to (rape|gang-rape|abuse|violence|assault) ~sexual|gang',
        says: ['[by: The militia] subjected [to: girls] to sexual abuse in Fizi.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

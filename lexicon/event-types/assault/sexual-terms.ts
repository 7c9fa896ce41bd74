import type { ClaimRule } from '@vedette/core'

const whom =
  '@people|@person|@civilian|@victim|@displaced|@suspect|@activist|@journalist|woman|girl|boy|man|child|minor|teenager|sister|wife|daughter|widow|nun|detainee|prisoner|captive|her|them|him|two|three|dozen|several|one|survivor'

/** Sexual violence told by euphemisms, by those who lived through it, and by what was sought of them. */
export const sexualTerms = [
  {
    rule: 'sexual-term',
    kind: 'event',
    type: 'ASSAULT/sexual',
    yields: true,
    patterns: [
      {
        when: `BY (rape|gang-rape|gangrape|molest|violate|defile|sodomise|sodomize|ravish|deflower|dishonour|dishonor|outrage|grope|fondle|strip) TO:${whom}`,
        says: ['[by: Soldiers] defiled [to: two girls] in Baidoa.'],
        not: ['The minister violated the truce.']
      },
      {
        when: `BY (abuse|assault|attack|exploit|enslave|humiliate|torture|harass|violate|mutilate|molest|touch|penetrate|brutalise|brutalize|mistreat|ill-treat) TO:${whom} ~sexually`,
        says: ['[by: Guards] abused [to: a prisoner] sexually in Homs.']
      },
      {
        when: `BY (force|push|impose|press) X:themselves|himself|itself|herself (on|upon|onto) TO:${whom}`,
        says: ['[by: The guards] imposed themselves on [to: two women] in Zuwara.']
      },
      {
        when: `BY (force|coerce|sell|lure|press|traffic|blackmail|pressure|give|marry) TO:${whom} (into|to|as|for|in|off) X:sex|prostitution|slavery|concubinage|slave|wife|intercourse|concubine|bride|favour|favor|marriage|exchange`,
        says: ['[by: The fighters] sold [to: two girls] as slaves in Raqqa.']
      },
      {
        when: `BY take X:turn|turns (with|on|over) (TO)`,
        says: ['The guards took turns on a captive in Mai Kadra.']
      },
      {
        when: `TO:${whom} (survive|suffer|endure|undergo|report|describe|recount|experience|face) X:rape|gang-rape|ordeal|assault|abuse`,
        says: ['[to: Nine women] survived rape near Bentiu.']
      },
      {
        when: `the (violence|assault|slavery|abuse|attack|exploitation|misconduct|crime|harassment|torture|mutilation|aggression|servitude|humiliation) ~sexual|sex|gender-based|gender|sexualised|sexualized (against|on|of|in|by|at|during) (TO)`,
        says: ['Sexual torture of [to: detainees] in Homs was documented.']
      },
      { when: `the (rape) (of|against|in|by|at|during|on) (TO|AT)`, says: ['Rapes in [at: Nyala] were counted by nurses.'] },
      {
        when: `the (rape|rap|raping|gang-rape|gangrape|defilement|molestation|sodomy) ~mass|collective|gang|multiple|repeated|systematic|wartime|group|new|custodial|punishment (of|by|in|at) (TO|AT)`,
        says: ['Mass rape by [by: the garrison] in Tabit was denied.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

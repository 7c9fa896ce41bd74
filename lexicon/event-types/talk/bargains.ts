import type { ClaimRule } from '@vedette/core'

const parties =
  '@armed-group|@fighter|@force|@state|@government|@leader|rebel|faction|militia|clan|tribe|side|party|army|elder|commander|delegation|delegate|negotiator|envoy|representative|both|insurgent|fighter|notable|chief|foe|rival|general|official'
const papers = 'truce|ceasefire|cease-fire|deal|accord|agreement|pact|peace|armistice|swap|settlement|protocol|charter|compromise'

/** Bargains of armed sides told by a paper without a name, or by the paper alone as headlines do. */
export const bargains = [
  {
    rule: 'bargain',
    kind: 'event',
    type: 'AGREE',
    patterns: [
      {
        when: `BY:${parties}! (sign|initial|adopt|approve|endorse|countersign|accept|ratify|seal) X:text|minute|minutes|document|instrument|clause|proposal|offer|framework|annex|undertaking`,
        says: ['[by: Delegates of the two armies] signed the minutes of a meeting in Goris.'],
        not: ['The singer signed a document in Goris.']
      },
      {
        when: `BY:${parties}|@actor! (arrive|come|get) (at|to) X:accommodation|understanding|settlement|compromise|terms|arrangement|modus`,
        says: ['[by: The two factions] arrived at an accommodation in Suwayda.'],
        not: ['The train arrived at a station in Suwayda.']
      },
      {
        when: `X:${papers} (agree|sign|seal|conclude|reach|clinch|ink) (in|at|by|between|with|after) X`,
        says: ['Truce agreed in a camp near Sidon.']
      },
      {
        when: `BY:${parties}! (swear|pledge|vow|promise|undertake) X:oath|oaths|peace|friendship|coexistence|non-aggression`,
        says: ['[by: The two clans] pledged peace in Galkayo.']
      },
      {
        when: `BY:${parties}! (trade|exchange|swap) X:oath|oaths|pledge|guarantee|assurance|hostage|captive|prisoner`,
        says: ['[by: The two clans] traded oaths in Galkayo.']
      },
      {
        when: `BY:${parties}! (accept|receive|pay|take) (money|camel|compensation|price) ~blood|diya`,
        says: ['[by: The clans] accepted blood money in Galkayo.'],
        not: ['The clinic accepted blood samples in Galkayo.']
      },
      {
        when: `BY:${parties}! (commit|bind) X:themselves|itself to X`,
        says: ['[by: The two sides] committed themselves to a truce.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

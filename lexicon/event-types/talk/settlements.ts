import type { ClaimRule } from '@vedette/core'

const parties =
  '@armed-group|@fighter|@force|@government|@leader|@official|@state|@actor|rebel|faction|militia|clan|tribe|side|government|party|group|gang|army|elder|commander|delegation|delegate|negotiator|envoy|leader|community|movement|president'
const papers =
  'ceasefire|truce|deal|accord|agreement|pact|peace|settlement|protocol|armistice|paper|charter|memorandum|point|document|declaration|roadmap|understanding|cessation|compromise|treaty|terms|arrangement|undertaking'

/** Dealings by which fighting stops or captives and arms change hands. */
export const settlements: readonly ClaimRule[] = [
  {
    rule: 'swap',
    kind: 'event',
    type: 'RETREAT/release',
    patterns: [
      {
        when: 'BY (exchange|swap|trade) TO:@people|prisoner|captive|hostage|detainee|body|pow|remains|remain (with|for|at|in|near) (BY)',
        says: [
          '[by: The two clans] exchanged nine captives with [by: the army] near Kufra.',
          '[by: The sides] swapped prisoners at a bridge in Taiz.'
        ]
      },
      {
        when: 'the (swap|exchange) (of|between) (X)',
        says: ['A swap of forty prisoners began at Odesa.', 'An exchange between the militias took place near Sabha.'],
        not: ['The stock exchange closed early.']
      },
      {
        when: 'the (swap|exchange) ~prisoner|hostage|captive|detainee|body (between|with|in|at|near) (BY)',
        says: ['A prisoner swap with [by: the rebels] took place near Marib.']
      },
      {
        when: 'BY (free|release) TO:@people|prisoner|captive|hostage|detainee in (exchange|return) (for) (X)',
        says: ['[by: The rebels] freed two pilots in exchange for fuel.']
      }
    ]
  },
  {
    rule: 'settlement',
    kind: 'event',
    type: 'AGREE',
    patterns: [
      {
        when: `BY (sign|initial|ink|conclude|reach|seal|strike|accept|adopt|approve|finalise|finalize|clinch|endorse|negotiate|broker) X:${papers} (with|between|in|at|on|for|to) (BY)`,
        says: ['[by: Two clans] signed a charter in Galkayo.', '[by: The front] accepted a truce with [by: the army].'],
        not: ['The firm signed a lease in Leeds.']
      },
      {
        when: `BY:${parties}! (settle|agree|decide) (on|upon|to|over|about) X:${papers}|point|release|withdrawal|return|exchange|corridor|end|disarmament|border|route`,
        says: ['[by: The delegates] settled on four points in Bandarban.', '[by: Both sides] agreed on a corridor.']
      },
      {
        when: `BY:${parties}! (agree|consent|accept|commit|undertake) INFINITIVE`,
        clause: 'keep',
        says: ['[by: The faction] agreed to free the captives.']
      },
      {
        when: `BY:${parties}! (commit|bind|pledge) X:itself|themselves|himself (to|in) (X)`,
        says: ['[by: The faction] committed itself to disarmament.']
      },
      {
        when: `BY:${parties}! (reconcile|embrace) (with|in|at) (BY)`,
        says: ['[by: The clans] reconciled in Sabha.']
      },
      { when: 'BY shake hand (with|before|over|in) (BY)', says: ['[by: The commanders] shook hands before the elders.'] },
      { when: `the (signing|conclusion|signature) of X:${papers}`, says: ['The signing of a truce in Juba was broadcast.'] },
      {
        when: `the (${papers}) ~peace|local|truce|ceasefire|disarmament|reconciliation|border|tribal|non-aggression between BY`,
        says: ['A peace charter between [by: two clans] held.'],
        not: ['The convoy passed under a ceasefire agreement.']
      },
      {
        when: `BY (put|bring) (end|stop) to X:hostility|fighting|war|feud|conflict|confrontation|rebellion|violence|clash|insurgency`,
        says: ['[by: The clans] put an end to a feud in Turkana.']
      }
    ]
  },
  {
    rule: 'gave-up',
    kind: 'event',
    type: 'RETREAT/disarm',
    patterns: [
      {
        when: 'BY:@fighter|@armed-group|@soldier|@leader|rebel|militant|bandit|commander|insurgent|gunman|member|defector|guerrilla! (surrender|capitulate) (to|in|at) (TO)',
        says: ['[by: Nine rebels] surrendered to [to: the garrison] in Maiduguri.'],
        not: ['The town surrendered to sleep.']
      },
      {
        when: 'BY give up X:themselves|himself|herself|arms|weapon|gun|struggle (to) (TO)',
        says: ['[by: Forty fighters] gave themselves up near Bama.']
      },
      {
        when: 'BY:@fighter|@armed-group|@leader|rebel|militant|bandit|commander|insurgent|gunman|member! (hand|turn) in X:@weapon|weapon|rifle|gun|arm|arms|kalashnikov|ak-47',
        says: ['[by: The bandits] handed in rifles in Katsina.']
      },
      {
        when: 'BY (lay|put|set) down X:weapon|arms|arm|rifle|gun',
        says: ['[by: The militia] laid down its weapons in Ituri.']
      },
      {
        when: 'the (surrender|demobilisation|demobilization|disarmament|repentance) of BY:@fighter|@armed-group|@soldier|rebel|militant|bandit|commander!',
        says: ['The surrender of [by: nine bandits] in Anka was staged.']
      }
    ]
  }
]

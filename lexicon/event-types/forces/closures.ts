import type { ClaimRule } from '@vedette/core'

const lines =
  'internet|network|facebook|whatsapp|telephone|phone|signal|telecommunication|telecommunications|telegram|twitter|connection|mobile|communication|communications|data|antenna|link|connectivity'
const planes = '@aircraft|jet|warplane|bomber|drone|helicopter|plane|fighter|balloon|uav|sortie'

/** Borders and skies shut, lines cut, and aircraft where they have no leave to be. */
export const closures = [
  {
    rule: 'closure',
    kind: 'event',
    type: 'COERCE/restrict',
    patterns: [
      {
        when: 'BY (close|shut|seal|block) (airspace|border|frontier|crossing|airport|port|sky|skies|strait) (to|with|between|at|in|of|for) (AT|TO)',
        says: ['[by: Chad] closed its border with [at: Sudan].', 'The airspace was shut in Amman.'],
        not: ['The shop closed its doors to clients.']
      },
      {
        when: 'BY (close|shut|seal|block) (gate|post) ~border|frontier|customs (at|in|with|to|near) (AT)',
        says: ['[by: China] closed two border gates at [at: Muse].', '[by: Kabul] shut a border post at Torkham.'],
        not: ['The keeper closed the gates of the zoo.']
      },
      {
        when: 'BY (close|shut|seal) +off X:airspace|border|frontier|crossing|airport|port',
        says: ['[by: Nigeria] closed off its borders on Monday.']
      },
      {
        when: 'BY (close|shut) down X:airspace|border|frontier|crossing|airport|port',
        says: ['[by: Nigeria] shut down its airspace on Monday.']
      },
      {
        when: 'X:airspace|border|frontier|crossing|airport (remain|stay|be) (closed|shut|sealed)',
        says: ['The crossing at Torkham remains closed.']
      },
      {
        when: 'BY (suspend|ground|halt|cancel|divert) (flight|ferry|aviation|crossing) (to|from|over|in) (AT)',
        says: ['[by: The agency] suspended flights over [at: Erbil].']
      }
    ]
  },
  {
    rule: 'blackout',
    kind: 'event',
    type: 'COERCE/censor',
    patterns: [
      {
        when: `X (cut|sever|block|jam|disrupt|throttle|suspend|disable|restrict|down|disconnect|snap|interrupt) (${lines}|internet) (in|across|to|from|for|of) (AT)`,
        says: ['Mobile networks were cut in [at: Wollega].', 'The regulator blocked WhatsApp in N’Djamena.']
      },
      {
        when: `X (cut|switch|turn|shut) off (${lines}) (in|across|to|from) (AT)`,
        says: ['The internet was switched off in [at: Lome].']
      },
      {
        when: `X (shut|take|close) down (${lines}) (in|across|to|from) (AT)`,
        says: ['Phone networks were shut down in [at: Kachin].']
      },
      {
        when: 'the (blackout|shutdown|outage|cutoff|cut-off|disruption) ~internet|communication|communications|telephone|mobile|network|phone|information|data|telecommunication|telecommunications (in|across|of|at) (AT)',
        says: ['An internet shutdown in [at: Amhara] began on Monday.'],
        not: ['A power outage in Amhara began on Monday.']
      },
      {
        when: `X:${lines} (be|go|remain|stay) (down|dark|dead|offline|inaccessible|unavailable)`,
        says: ['Phone networks are down in Kachin.']
      }
    ]
  },
  {
    rule: 'overflight',
    kind: 'event',
    type: 'MOBILIZE/weapons',
    patterns: [
      {
        when: `X:${planes} (intrude|stray|fly|cross) (into|in|over|across) X:airspace|zone|line|median`,
        says: ['Two jets strayed into the airspace of Estonia.']
      },
      { when: 'the (overflight|overflights|flyover) (of|over|by|in) (AT)', says: ['Overflights over [at: Tyre] went on.'] }
    ]
  }
] as const satisfies readonly ClaimRule[]

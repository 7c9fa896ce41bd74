import type { ClaimRule } from '@vedette/core'

const parties =
  '@armed-group|@fighter|@force|@government|@state|rebel|faction|militia|clan|tribe|side|government|party|group|gang|army|elder|commander|delegation|delegate|negotiator|envoy|leader|community|movement|president|front|rival|chief|representative|foe|warlord|notable|general|minister|junta|opposition|coalition|federation|insurgent|both|herder|farmer'
const papers =
  'ceasefire|cease-fire|truce|deal|accord|agreement|pact|peace|settlement|protocol|armistice|paper|charter|memorandum|declaration|roadmap|understanding|cessation|compromise|treaty|term|arrangement|undertaking|statement|communique|formula|plan|framework|commitment|convention|contract|code|pledge|reconciliation|covenant|dialogue|pause|moratorium|lull|halt|standstill|mou|platform'

/** Accords and truces told by ink, hands, words of honour and guns that fall silent. */
export const accords: readonly ClaimRule[] = [
  {
    rule: 'accord',
    kind: 'event',
    type: 'AGREE',
    yields: true,
    patterns: [
      {
        when: `BY (sign|initial|ink|conclude|reach|seal|strike|accept|adopt|approve|finalise|finalize|clinch|endorse|negotiate|broker|hammer|thrash|work|iron|put|announce|proclaim|forge|cement|close|agree|declare|back|ratify|renew|extend|revive|restore|make|cut|settle|draw|unveil|obtain|win) X:${papers}`,
        says: ['[by: The front] hammered out a pact with [by: the army] in Lomé.', '[by: Two clans] renewed a truce in Galkayo.'],
        not: ['The firm announced a sale in Leeds.']
      },
      {
        when: `BY (put|affix|append|set|add|lend) X:name|signature|hand|seal|initial|pen|thumbprint (to|on|under) X`,
        says: ['[by: Two generals] affixed their signatures to a charter in Juba.']
      },
      {
        when: `BY:${parties}! (agree|consent|accept|commit|undertake|pledge|vow|swear|promise|resolve|decide) (to|on|in|upon) X:${papers}|hostility|talk|withdrawal|exchange|release|corridor|disarmament|dialogue|peace|end|coexistence|patrol`,
        says: ['[by: The two clans] swore to peace in Wajir.']
      },
      {
        when: `BY:${parties}! (silence|lay|drop|put|hang|lower|down|ground|bury|shelve|sheathe|forswear|renounce|abandon|turn) X:gun|weapon|arm|arms|hatchet|hostility|difference|rifle|feud|quarrel|dispute|violence|struggle|rebellion|spear`,
        says: ['[by: The clans] buried their feud in Wajir.']
      },
      {
        when: `BY:${parties}! (bury|set|put|patch|mend|settle|resolve|overcome|smooth) X:difference|quarrel|feud|dispute|enmity|rivalry|fence|rift|conflict|hatchet`,
        says: ['[by: The clans] put aside their quarrel in Wajir.']
      },
      {
        when: `BY:${parties}! (shake|join|clasp) X:hand|hands`,
        says: ['[by: The commanders] clasped hands before the elders.']
      },
      {
        when: `BY:${parties}! (embrace|reconcile|hug) (in|at|before|with|after) (AT)`,
        says: ['[by: The two commanders] hugged in Maputo.']
      },
      {
        when: `the (handshake|reconciliation|rapprochement|embrace|thaw) (between|of|in|at|with|among) (BY|AT)`,
        says: ['A reconciliation between [by: the clans] was sealed with camels.']
      },
      {
        when: `X:${papers} (bind|oblige|stipulate|foresee|commit) X`,
        says: ['The charter binds both clans in Wajir.']
      },
      {
        when: `the (${papers}) ~peace|local|truce|ceasefire|cease-fire|disarmament|reconciliation|tribal|non-aggression|power-sharing|tripartite|humanitarian|permanent|lasting|final|comprehensive|framework|border|prisoner|bilateral|trilateral|grazing|unity (between|with|among|by|for|on|in) X`,
        says: ['A power-sharing accord between [by: two clans] was read out in Baidoa.']
      },
      {
        when: `the (signing|conclusion|signature|initialling|sealing|inking|adoption) of X:${papers}`,
        says: ['The initialling of a charter in Juba was broadcast.']
      },
      {
        when: `BY:${parties}! (clinch|come|arrive|get) (to|at) X:${papers}|terms|consensus`,
        says: ['[by: The two sides] arrived at an understanding in Zémio.']
      },
      {
        when: `BY:${parties}! (halt|suspend|cease|stop|end|pause|freeze) X:fire|hostility|fighting|hostilities|attack|operation|war|offensive (for|under|in|from|at|during) X`,
        type: 'RETREAT/ceasefire',
        says: ['[by: Both sides] suspended hostilities under a pact in Sirte.']
      },
      {
        when: `BY:${parties}! (make|conclude|seal|restore|find|forge|achieve|reach) X:peace`,
        says: ['[by: The clans] sealed peace in Wajir.']
      }
    ]
  }
]

import type { ClaimRule } from '@vedette/core'

const parties =
  '@armed-group|@fighter|@force|@government|@state|@leader|@soldier|rebel|faction|militia|clan|tribe|side|government|party|group|gang|army|elder|commander|delegation|delegate|negotiator|envoy|community|movement|front|rival|section|subclan|bandit|militant|gunman|herder|farmer|villager|chief|family|foe|both|ex-rebel|ex-fighter|ex-combatant|guerrilla|man|insurgent|coalition|junta'
const arms = '@weapon|@munition|weapon|rifle|gun|arms|arm|kalashnikov|pistol|ammunition|machete|bow|speedboat|uniform|spear'

/** Bargains between those who fight, told by what is given, paid, returned or left undone. */
export const accordsPeaceful = [
  {
    rule: 'given-back',
    kind: 'event',
    type: 'RETREAT/release',
    patterns: [
      {
        when: 'BY (give|hand|send|turn|trade) +back|over TO:captive|prisoner|detainee|hostage|body|remains|remain|pow|abductee|serviceman (to|in|at|near|for|through) (X)',
        says: ['[by: The two armies] gave back [to: 95 captives] near Chernihiv.']
      },
      {
        when: `BY:${parties}! (return|repatriate) TO:captive|prisoner|hostage|body|remains|remain|pow|corpse (to|of|in|at|for|through) (X)`,
        says: ['[by: The rebels] returned [to: nine bodies] to the army.']
      }
    ]
  },
  {
    rule: 'arms-given',
    kind: 'event',
    type: 'RETREAT/disarm',
    patterns: [
      {
        when: `BY:${parties}! (give|hand|turn|yield|lay|put|set) +up|in|over|down|aside X:${arms}`,
        says: ['[by: Forty guerrillas] gave up their rifles before the mayor.'],
        not: ['The athlete gave up his spot.']
      },
      {
        when: `BY:${parties}! (surrender|deposit|submit|hand|deliver|relinquish|return) X:${arms} (to|in|at|before|under|with) (X)`,
        says: ['[by: The bandits] surrendered rifles to the governor.']
      },
      {
        when: `BY:${parties}! (come|walk|step) +in|out|forward from X:bush|forest|hiding|cold|jungle|mountain|creek`,
        says: ['[by: The rebels] came out from the bush in Ituri.']
      }
    ]
  },
  {
    rule: 'peace-kept',
    kind: 'event',
    type: 'AGREE',
    patterns: [
      {
        when: `BY:clan|tribe|section|subclan|family|side|community|herder|farmer|elder|rival|both|foe|@armed-group|@fighter! (pay|accept|receive|take|settle) X:compensation|diya|blood-money|reparation|fine|restitution (in|for|to|of|with) (X)`,
        says: ['[by: Both clans] paid compensation in cattle.'],
        not: ['The airline paid compensation in vouchers.']
      },
      {
        when: `BY:${parties}! settle on X:patrol|zone|corridor|swap|halt|arrangement|line|boundary|border|frontier|terms|text|date|formula|map`,
        says: ['[by: The two armies] settled on a line along the river.']
      },
      {
        when: `BY:${parties}! (give|exchange|swap) (word|promise|pledge|guarantee|assurance) (to|of) (X)`,
        says: ['[by: The gang] gave its word to the bishop.'],
        not: ['The actor gave his word to the producer.']
      },
      {
        when: `BY:${parties}! (hold|cease|stop|suspend|check|withhold) X:fire|attack|attacks|raid|raids|hostilities|hostility|shelling|fighting (for|during|from|over) (X)`,
        type: 'RETREAT/ceasefire',
        says: ['[by: The gangs] held their fire during the exams.']
      },
      {
        when: 'X:gun|guns|artillery|front|frontline|weapon (be|fall|go|stay|remain|become) (silent|quiet|still)',
        type: 'RETREAT/ceasefire',
        says: ['The guns are silent in Zalingei.'],
        not: ['The singer fell silent.']
      },
      {
        when: `X:ceasefire|truce|pause|calm|armistice|lull|cease-fire|standstill|cessation (hold|begin|start|take|come|enter|last|go|set) (hold|effect) (in|at|for|on) (X)`,
        type: 'RETREAT/ceasefire',
        says: ['A truce took effect in Kassala at dawn.'],
        not: ['The truce collapsed.']
      },
      {
        when: `BY:${parties}! (extend|prolong|renew|lengthen) X:pause|truce|ceasefire|calm|lull|cease-fire|standstill (by|for|in) (X)`,
        type: 'RETREAT/ceasefire',
        says: ['[by: The sides] extended their pause by two days.']
      },
      {
        when: `BY:${parties}! (accept|approve|adopt|endorse|sign|initial) X:term|terms|annex|code|minute|minutes|clause|article|undertaking|settlement|arrangement (of|on|for|in|at|with) (X)`,
        says: ['[by: The envoys] initialled the security annex in Khartoum.']
      },
      {
        when: `BY:${parties}! (exchange|swap|trade) X for TO:detainee|prisoner|captive|hostage|body`,
        type: 'RETREAT/release',
        says: ['[by: The two governments] exchanged maps for [to: detainees].']
      },
      {
        when: 'BY:chief|elder|clan|tribe|notable|community|villager|herder|farmer|imam|headman! (vow|swear|pledge|promise|undertake) CLAUSE',
        says: ['[by: Elders] vowed that nobody would be shot at again.'],
        not: ['The chef vowed that nobody would go hungry.']
      },
      {
        when: 'X:talk|talks|negotiation|meeting|dialogue|mediation|parley|round|conference (yield|produce|bring|deliver|result|end|culminate|conclude) (in|with) X:deal|agreement|accord|truce|ceasefire|pact|undertaking|roadmap|release|swap|settlement|understanding|compromise',
        says: ['The talks in Geneva resulted in a truce.'],
        not: ['The talks ended in tears.']
      },
      {
        when: 'X:talk|talks|negotiation|meeting|dialogue|mediation|parley|round|conference (yield|produce|bring|deliver) X:deal|agreement|accord|truce|ceasefire|pact|undertaking|roadmap|release|swap|settlement|understanding|compromise|roster|list',
        says: ['The talks in Geneva yielded a list of captives.']
      },
      {
        when: `BY:\${parties}|@actor! (end|close|drop|settle) X:quarrel|feud|dispute|rivalry|enmity|vendetta|row|standoff`,
        says: ['[by: The two armies] have ended their quarrel over the hills.'],
        not: ['The singers have ended their tour.']
      },
      {
        when: 'X bring BY:@armed-group|@fighter|@state|clan|tribe|notable|elder|side|faction|rival! to (terms|term|agreement|accord|table)',
        says: ['A parley brought [by: the clans] to terms.']
      },
      {
        when: 'the (understanding|arrangement|undertaking|settlement|bargain|compact|entente) (between|among) BY!',
        says: ['An understanding between [by: the clans] keeps the wells open.']
      },
      {
        when: 'the (pause|truce|ceasefire|cease-fire|lull|moratorium|armistice) ~humanitarian|three-day|two-day|five-day|day|week|hour|month|fresh|new|ramadan|eid (in|at|on|for|around) (AT)',
        type: 'RETREAT/ceasefire',
        says: ['A three-day truce in [at: Kassala] was agreed.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

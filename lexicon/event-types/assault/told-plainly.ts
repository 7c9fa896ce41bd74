import type { ClaimRule } from '@vedette/core'
import { anyone, armedMen } from './armed-men.ts'

const thrown = 'grenade|handgrenade|hand-grenade|grenades|m67|rgd-5|rgd-1|f1|f-1|pineapple'
const bombers =
  'bomber|fidayee|fidayeen|fedayeen|kamikaze|martyr|jihadist|attacker|assailant|driver|man|woman|boy|girl|youth|teenager|militant|fighter|couple|pair|stranger|volunteer|brother|twin|@fighter|@civilian|he|she'
const loads =
  'explosive-laden|explosives-laden|explosive-packed|bomb-laden|explosive-filled|suicide|booby-trapped|rigged|laden|packed|armoured|armored|stuff|pack|load|rig|fill'
const cars =
  'car|truck|lorry|van|vehicle|suzuki|motorbike|motorcycle|tricycle|tanker|humvee|pickup|bus|minibus|boat|taxi|tuk-tuk|rickshaw|jeep|sedan|svbied|ambulance|scooter|cart'
const ones =
  '@force|@soldier|@fighter|@armed-group|@police|army|troops|patrol|rebel|militant|insurgent|gunman|guerrilla|militia|gang|cartel|bandit|ranger|commando|unit|faction|side|party|brigade|column|garrison|detachment|squad|platoon|vigilante|tribesman|clan|hunter|volunteer|tribe|gangster'

/** Rape, suicide bombs, grenades and fights told in plain verbs. */
export const toldPlainly = [
  {
    rule: 'violated',
    kind: 'event',
    type: 'ASSAULT/sexual',
    patterns: [
      {
        when: 'BY (rape|gang-rape|gangrape|sodomise|sodomize|deflower) X',
        says: ['The younger was gang-raped in Manipur.', '[by: Militiamen] raped those whom they caught near Bouca.'],
        not: ['The slogan was about rape seed oil.']
      },
      {
        when: `BY (violate|abuse|undress|strip|molest|defile|grope) TO:${anyone}`,
        says: ['Those who resisted were violated in Bani Walid.']
      },
      { when: `BY (parade|march) (naked) TO:${anyone}`, says: ['[by: A mob] paraded [to: two women] naked in Manipur.'] },
      {
        when: `BY (wed|marry|take) TO:woman|girl|schoolgirl|captive|widow|daughter|sister|pupil|student ~forcibly`,
        says: ['[to: The girls] were forcibly wed by [by: the gang] in Birnin Yauri.']
      },
      {
        when: `the (case|victim|survivor|incident|count|report|act|allegation) of X:rape|gang-rape|defilement|molestation|gbv`,
        says: ['Nurses recorded nine cases of rape in Kalehe.']
      },
      {
        when: `X (register|record|report|document|treat|count|note|refer) (case|survivor|victim|incident) ~gbv|sgbv|crsv|rape|sexual`,
        says: ['Eleven GBV cases were registered in Kalehe.']
      },
      {
        when: `X (speak|tell|report|record|complain|document|register|count|testify|find|certify|allege) (of|to) X:rape|gang-rape|rapes`,
        says: ['The midwife spoke of rape in Numbi.']
      },
      {
        when: `X (record|report|document|register|count|find|certify|allege|confirm|list|note) X:rape|gang-rape|rapes`,
        says: ['Nurses recorded rape in seven cases in Pauk.']
      },
      {
        when: `BY force TO:${anyone} into (sex|intercourse|nudity|marriage|prostitution)`,
        says: ['[by: A fighter] forced [to: a hostage] into sex in Marawi.']
      },
      {
        when: `BY force X:themselves|himself (on|upon) TO`,
        says: ['[by: Guards] forced themselves on [to: women] in Zuwara.']
      }
    ]
  },
  {
    rule: 'died-with-it',
    kind: 'event',
    type: 'ASSAULT/suicide-attack',
    patterns: [
      {
        when: `BY:${bombers}! (ram|drive|crash|plough|plow|steer|slam|pilot|ride|smash|bring) (${cars}) ~${loads} (into|at|through|against|to|among|toward|towards|in) X`,
        says: ['[by: A bomber] drove an explosive-packed Suzuki into the wall of a fort at Jandola.']
      },
      {
        when: `BY:${bombers}! (ram|drive|crash|plough|plow|steer|slam|ride) (charge|bomb|svbied|vbied|explosives) (into|at|through|against|to|among|toward|in) X`,
        says: ['[by: A fighter] drove a bomb into the camp of Bourem.']
      },
      {
        when: `BY (blow|blast|explode|detonate|set) +up|off|apart X:himself|herself|themselves|himself|themself`,
        says: ['[by: A rider] set himself off at a fire in Chibok.']
      },
      {
        when: `BY:${bombers}! (pull|tug|yank|press|push|squeeze|release) (ring|cord|pin|button|trigger|switch|string) (of|on|in) X:vest|belt|jacket|waistcoat|coat|pocket`,
        says: ['[by: A man] pulled the ring of his vest in Kaspiysk.']
      },
      {
        when: `BY:bomber|bombers! (blow|explode|detonate|go|burst|strike|hit|kill|attack|board|enter|walk|approach|ride|drive|wait|reach|slip)`,
        says: ['[by: Two bombers] burst in the market of Baga Sola.']
      },
      {
        when: `X:explosive|explosives|charge|bomb (strap|wrap|tape|fasten|tie|bind|hide|sew) (on|to|around|under|about|in|into) X:him|her|waist|body|chest|man|woman|boy|girl|dress|coat|back|rider|child|belly|leg`,
        says: ['Explosives were strapped to a boy in Chibok.']
      }
    ]
  },
  {
    rule: 'grenade-told',
    kind: 'event',
    type: 'ASSAULT/explosives',
    yields: true,
    patterns: [
      {
        when: `X:${thrown} (go|come|fly|sail|roll|bounce|land|explode|burst|detonate|fall|drop|clatter|crash|skid) (through|into|in|on|over|under|among|at|near|inside|outside|beside|behind|before) X`,
        says: ['A grenade rolled under a jeepney at Jolo.', 'A grenade came through the window of a bar in Bujumbura.']
      },
      {
        when: `X:${thrown} (kill|wound|injure|hurt|maim|send|tear|shatter|wreck|gut|pierce|blow|destroy|damage|scar|cost|claim|take|hit) X`,
        says: ['A grenade shattered the door of a ward office in Monywa.']
      },
      {
        when: `BY (throw|hurl|lob|toss|fling|roll|drop|pitch|chuck|cast|sling|heave|shove|push|slip|launch|bowl|leave|send|put|place|tie|rig|pin) X:${thrown}`,
        says: ['[by: A youth] bowled a grenade at a bar in Songkhla.']
      },
      {
        when: `X lose X (to|in|by|from) X:${thrown}`,
        says: ['The ward office in Monywa lost its door to a grenade.']
      },
      {
        when: `the (fragment|blast|explosion|shrapnel|splinter|attack) (of|from|by|with) X:${thrown}`,
        says: ['Fragments of a grenade wounded twelve in Sungai Kolok.']
      },
      {
        when: `the (grenade|hand-grenade|grenades) (at|on|into|in|against|inside|under|outside) X`,
        says: ['Two grenades at a church in Garissa killed a verger.'],
        not: ['The museum shows a grenade from the war.']
      }
    ]
  },
  {
    rule: 'fought-it-out',
    kind: 'event',
    type: 'ASSAULT',
    yields: true,
    patterns: [
      {
        when: `the (contact|engagement|clash|encounter|firing|fight|exchange|battle|combat|duel|shoot-out|standoff|confrontation|scuffle|skirmish) between BY!`,
        says: ['Contact between [by: the army] and rebels was reported at Kilolirwe.']
      },
      {
        when: `BY:${ones}! (hammer|shoot|fire|blaze|bang|pound|shell|lob) +away (at) X:other|another|each|one`,
        says: ['[by: The two militias] fired away at each other in Bria.']
      },
      {
        when: `BY:${ones}! (have|slug|fight|shoot|battle) it +out`,
        says: ['[by: Two factions] fought it out in Zawiya.']
      },
      {
        when: `BY:${ones}! (fire|shoot|hammer|lob|shell|snipe|blaze) at X:other|another|each|one`,
        says: ['[by: Cadres] of two factions fired at each other near Henglep.']
      },
      {
        when: `BY:${ones}! (beat|throw|drive|fight|push|hold|hurl) +off|back X:assault|attack|raid|infiltration|onslaught|push|charge|advance|wave|attempt|incursion`,
        says: ['[by: The garrison] threw back an infiltration near Razih.']
      },
      {
        when: `BY:${ones}! (run|bump|walk|blunder|drive|stumble) into TO:${ones}`,
        says: ['[by: A patrol] blundered into [to: rebels] near Nampala.']
      },
      {
        when: `BY:${armedMen}! (reply|respond|answer|return|retort) with X:fire|rifle|gun|bullet|weapon|gunfire|mortar`,
        says: ['[by: The volunteers] replied with rifles near Phougakchao.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

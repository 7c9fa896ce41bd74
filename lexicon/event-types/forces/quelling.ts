import type { ClaimRule } from '@vedette/core'

const forces =
  '@police|@soldier|@force|@official|police|army|gendarme|guard|security|policeman|officer|soldier|agent|trooper|omon|forces|authorities|authority|marshal|unit|patrol|squad|intelligence|@government|@state|constable|man|bouncer'
const meetings =
  '@protest|@crowd|protest|rally|demonstration|riot|march|sit-in|procession|gathering|vigil|crowd|assembly|picket|protester|demonstrator|marcher|mourner|striker|caravan|encampment|column|blockade|camp|sit-down|dharna|walk|parade|event|meeting|roadblock|square|tent|commemoration'
const people =
  '@civilian|@crowd|@activist|@supporter|student|teacher|worker|farmer|woman|participant|organiser|organizer|lawyer|nurse|youth|follower|people|dozen|hundred|thousand|score|supporter|member|opponent'
const gas =
  'gas|teargas|tear-gas|tearga|canister|cannon|hose|baton|truncheon|lathi|pepper|pepper-spray|grenade|taser|cane|whip|pellet|dog|water|shield|horse|bullet'

/** Those who keep order and what they do to a crowd, told by verbs of pushing, stopping and scattering, and by what they do it with. */
export const quelling = {
  rule: 'quelling',
  kind: 'event',
  type: 'COERCE',
  yields: true,
  patterns: [
    {
      when: `BY:${forces}! (charge|rush|cane|club|truncheon|herd|corral|box|hem|evict|expel|eject|repulse|rout|thwart|foil|frustrate|abort|smother|snuff|subdue|dispel|douse|drench|soak|pepper-spray|tase|hose|barricade|stifle|squash|outnumber|harry|harass|hound|hustle|sweep|disrupt|interrupt|flush|bundle|curb|contain|hinder|obstruct|besiege|hit|strike) X:${meetings}|${people}`,
      says: ['[by: Gendarmes] hosed the marchers in Thiès.', '[by: Riot police] thwarted a rally in Astana.'],
      not: ['The drought hit farmers in Thiès.']
    },
    {
      when: `BY:${forces}! (put|push|drive|force|turn|hold|keep|beat|chase|send|herd|move|pull|sweep|shoo|wave|shove|block|usher) +down|back|out|away|off|apart|aside TO:${meetings}|${people}`,
      says: ['[by: Police] turned back the marchers in Wrocław.', '[by: Police] put down a rally in Manama.']
    },
    {
      when: `BY:${forces}! (drive|chase|push|force|clear|sweep|remove|evict|eject|flush|herd|lift|carry|haul|drag|pull|beat|expel) TO:${meetings}|${people} (from|off|out_of|into|to|through|onto|across) X`,
      says: ['[by: Officers] cleared the students from the square in Tunis.']
    },
    {
      when: `BY:${forces}! (wade|move|charge|swoop|descend|close|plough|tear|lay|weigh|pile|rush|ride) (into|on|onto|among|at|against|through) X:${meetings}`,
      says: ['[by: Mounted police] charged into the procession in Madrid.']
    },
    {
      when: `BY:${forces}! (respond|reply|answer|react|retaliate|intervene|step|meet|greet|return) with X:${gas}|arrest|force|charge`,
      says: ['[by: Police] responded with tear gas in Tirana.'],
      not: ['The minister replied with a smile.']
    },
    {
      when: `X:${gas} (meet|greet|engulf|envelop|choke|scatter|disperse|drive|send|hit|break|clear|stop|sting|rout|end|knock) TO:${meetings}|${people}`,
      says: ['Tear gas engulfed the marchers in Hebron.'],
      not: ['The gas choked the miners in Soma.']
    },
    {
      when: `BY:${forces}! (fire|use|lob|hurl|throw|launch|spray|discharge|unleash|deploy|let|rain|shoot|bring|play|wield|swing|employ|volley) X:gas|teargas|tear-gas|tearga|cannon|pepper-spray|truncheon|baton|lathi`,
      says: ['[by: Police] let off tear gas in Mbabane.']
    },
    {
      when: `BY:${forces}! (fire|shoot|loose|discharge|let) (in|into|over) X:air|head`,
      says: ['[by: Police] fired into the air in Mombasa.'],
      not: ['Guests fired into the air at a wedding.']
    },
    {
      when: `BY:${forces}! (tear|rip|snatch|take|seize|confiscate|grab|pull|trample|remove|wrest|impound|cut) X:banner|placard|flag|megaphone|poster|loudspeaker|portrait|microphone|tent|stage|sound`,
      says: ['[by: Officers] tore up placards in Hanoi.']
    },
    {
      when: `BY (put|break|call|cut|nip|shut) +down|up|off|short X:${meetings}`,
      says: ['The procession was broken up in Surt.']
    },
    {
      when: `the (cloud|volley|round|salvo|barrage|whiff|shower|hail) of (gas|teargas|tear-gas|pepper)`,
      says: ['Clouds of tear gas hung over Taksim.']
    }
  ]
} satisfies ClaimRule

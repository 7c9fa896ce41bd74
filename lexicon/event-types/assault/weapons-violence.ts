import type { ClaimRule } from '@vedette/core'

const planes =
  '@aircraft|gunship|warplane|jet|plane|helicopter|sukhoi|mig|mirage|antonov|chopper|f-16|su-24|su-25|apache|mi-35|mi-24|bayraktar|drone|yak|k-8'
const guns = 'howitzer|105s|155s|gun|battery|cannon|tank|mortar|mortars|grad|grads|launcher|artillery|gunner|gunboat|warship|katyusha'
const agents = 'sarin|chlorine|phosgene|vx|novichok|ricin|mustard|cyanide|organophosphate|soman|tabun|poison|gas|toxin|nerve'
const cloaks =
  'shawl|coat|jacket|robe|burqa|turban|cloak|abaya|waist|body|chest|belly|gown|shirt|clothes|clothing|dress|vest|waistcoat|veil|tunic|hijab|overcoat|uniform|skirt|underwear|backpack|shoe'
const charges = 'explosive|explosives|bomb|grenade|charge|device|dynamite|tnt'
const things =
  '@vehicle|@building|lorry|truck|car|bus|tent|boat|hut|house|motorbike|convoy|market|village|hospital|school|well|bridge|camp|wedding|clinic|column|position|depot|tanker|ambulance'
const gatherings =
  'funeral|outpost|post|barracks|base|checkpoint|farm|mosque|church|square|crowd|street|neighbourhood|quarter|district|airport|port|shop|bakery|home|settlement|hamlet|gathering|prison'

/** Weapons told by how they came, by who bore them and by what they did to bodies. */
export const weaponsViolence = [
  {
    rule: 'pass-over',
    kind: 'event',
    type: 'ASSAULT/aerial',
    yields: true,
    patterns: [
      {
        when: `X:${planes} (make|fly|carry|complete) X:pass|passes|run|dive|strike|attack|sortie (over|on|at|above|against|across) (AT)`,
        says: ['A jet made two passes over [at: Kharfan].'],
        not: ['A jet made a landing in Kharfan.']
      },
      {
        when: `BY (hit|strike|attack|bomb|burn|destroy|rake|kill|shoot) TO|AT from X:sky|air|above|helicopter|plane|jet`,
        says: ['[to: A trader] was hit from the air near Ber.']
      },
      {
        when: `X:${things} (hit|strike|attack|bomb|destroy) from X:sky|air|above`,
        says: ['A lorry was hit from the sky near Ber.']
      },
      {
        when: `BY (hit|strike|attack|bomb|destroy|blast|target) X:${things} from X:sky|air|above|helicopter|plane|jet`,
        says: ['A tent was struck from the air near Ber.']
      }
    ]
  },
  {
    rule: 'guns-told',
    kind: 'event',
    type: 'ASSAULT/heavy-weapons',
    yields: true,
    patterns: [
      {
        when: `BY (attack|assault|target|strike|hit|pound|rake|bombard|shell|blast) X:${things}|${gatherings} with X:mortar|artillery|shell|rocket|missile|howitzer|tank|grad|mortars|rockets|cannon`,
        says: ['[by: The rebels] targeted a funeral with mortars near Kass.'],
        not: ['The rebels targeted a funeral with knives near Kass.']
      },
      {
        when: `X:volley|salvo|barrage|shellfire|bombardment (hit|strike|set|burn|destroy|kill|wound|level|demolish|fall|land|crash|flatten|gut|wreck|damage|reach|wake|leave) (X)`,
        says: ['Grad volleys set a barn on fire near Vovchansk.'],
        not: ['A volley of questions hit the minister.']
      },
      {
        when: `X:${guns} (fire|send|lob|loose|pour|rain|hurl|launch) X:round|shell|salvo|volley|rocket|projectile|shot|missile`,
        says: ['Howitzers fired nine rounds at a hill near Datu.'],
        not: ['A gun fired a cork.']
      },
      {
        when: `AT|TO (wake|awake|awaken|rise) (to|under) X:grad|grads|bombardment|shellfire|artillery|mortar|rocket|shell|barrage|salvo`,
        says: ['[at: Avdiivka] woke to artillery on Sunday.']
      },
      {
        when: `X:${guns}|shell|rocket|missile (chew|tear|rip|cut|grind) (up|apart) (X)`,
        says: ['Rockets tore apart a mill near Sake.']
      }
    ]
  },
  {
    rule: 'worn',
    kind: 'event',
    type: 'ASSAULT/suicide-attack',
    yields: true,
    patterns: [
      {
        when: `BY (trigger|detonate|explode|blow) X:${charges} (under|around|in|inside|to|on|into) X:${cloaks}`,
        says: ['[by: A man] detonated a bomb under his shawl at a shrine in Khost.'],
        not: ['A man hid a bomb under his shawl.']
      },
      {
        when: `the (seeker|operation|mission|raid|attack|act|squad|team) ~martyrdom|martyr|fidayee|fidayeen|fedayeen|self-sacrifice|kamikaze|inghimasi|istishhadi (in|on|at|against|of|near) (X)`,
        says: ['A martyrdom operation in Kunduz was claimed by the group.']
      }
    ]
  },
  {
    rule: 'poison-told',
    kind: 'event',
    type: 'ASSAULT/unconventional',
    yields: true,
    patterns: [
      {
        when: `BY (smear|daub|apply|slip|rub|brush) X:${agents}|agent|poison|toxin (on|in|into|onto|over|to) X`,
        says: ['A nerve agent was smeared on a door in Varna.'],
        not: ['A nurse smeared cream on a burn.']
      },
      {
        when: `BY (pipe|pump|spray|inject|pour|spread|disperse|waft|vent|diffuse|empty|seep|leak|release|plant) (sarin|phosgene|vx|novichok|ricin|soman|nerve|toxin) (into|in|through|at|on|over|across|among) X`,
        says: ['[by: The rebels] sprayed sarin into a station in Osaka.'],
        not: ['The company pumped gas into the network.']
      },
      {
        when: `X:round|shell|rocket|powder|liquid|drop|bomb|mortar|smoke (raise|cause|bring|leave|produce|give) X:blister|blisters|convulsion|foam`,
        says: ['The shells left blisters on nine men near Sultan Abdullah.'],
        not: ['The boots left blisters on nine men.']
      }
    ]
  },
  {
    rule: 'device-trodden',
    kind: 'event',
    type: 'ASSAULT/explosives',
    yields: true,
    patterns: [
      {
        when: 'BY unpin X:grenade|grenades (in|among|at|near|inside) (X)',
        says: ['[by: A man] unpinned a grenade among diners in Uvira.']
      },
      {
        when: 'TO (step|tread|stumble|stand|walk) on X:tripwire|mine|landmine|ied|explosive',
        says: ['[to: A shepherd] trod on a tripwire near Bawlakhe.'],
        not: ['A shepherd trod on a snake.']
      },
      {
        when: `X:mine|device|bomb|charge|ied|explosive (tear|blow|rip|take|sever|shear) +off X:leg|foot|arm|hand|wheel|limb`,
        says: ['A mine tore off the leg of a shepherd near Bawlakhe.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

import type { ClaimRule } from '@vedette/core'

const agents =
  'sarin|chlorine|phosgene|vx|novichok|ricin|mustard|phosphide|cyanide|organophosphate|pesticide|insecticide|chloropicrin|soman|tabun|toxin|poison|phosphorus|herbicide|adamsite|cs'
const loads = 'gas|agent|chemical|substance|compound|fume|cloud|vapour|vapor|powder|irritant|weapon|munition|grenade|shell|bomb'
const kinds =
  'chemical|toxic|poison|poisonous|nerve|blister|choking|chlorine|sarin|mustard|noxious|asphyxiating|suffocating|pungent|sulphur|sulfur|caustic'
const carriers =
  'shell|barrel|rocket|bomb|canister|warhead|munition|missile|cylinder|grenade|projectile|drone|mortar|quadcopter|helicopter|round|aircraft|plane|container|artillery|jet'
const people =
  '@people|@civilian|@soldier|@fighter|@victim|@person|people|patient|victim|resident|villager|child|soldier|fighter|schoolgirl|pupil|girl|man|family|dozen|score|hundred|case|rebel'

/** Poison told by what it did to lungs, skin and eyes, and by how it came. */
export const gassings = [
  {
    rule: 'gassing',
    kind: 'event',
    type: 'ASSAULT/unconventional',
    yields: true,
    patterns: [
      {
        when: `X:${carriers} (carry|contain|release|emit|spray|spread|hold|disperse|spew|bear|discharge|vent|leak|dispense) X:${agents}`,
        says: ['Rockets bearing sarin hit Zamalka.']
      },
      {
        when: `BY (load|fill|lace|pack|fit|equip|charge|arm|tip|stuff|rig|treat|contaminate|mix) X:${carriers}|water|well|food|meal with (${agents}|gas|chemical|agent|substance|acid)`,
        says: ['Rockets loaded with sarin hit Zamalka.']
      },
      {
        when: `BY (shell|bomb|attack|pound|hit|bombard|spray|strike|target) TO|AT with (${agents}|gas|chemical|agent)`,
        says: ['[by: The army] pounded [at: Marea] with mustard.']
      },
      {
        when: `the (${carriers}) (of|with) X:${agents}`,
        says: ['A barrel of chlorine fell on a flat in Saraqib.'],
        not: ['A barrel of oil fell on a lorry.']
      },
      {
        when: `the (${carriers}|attack|shelling|strike|raid|poisoning|bombing|incident) ~${agents}|gas|chemical|toxic|nerve|poison (on|in|at|against|near|of|by) (X)`,
        says: ['A chlorine bomb in Jobar sickened nine.'],
        not: ['A gas incident was repaired by plumbers.']
      },
      {
        when: `X:${agents}|gas|fume|vapour|vapor (overcome|choke|suffocate|asphyxiate|poison|sicken|blister|burn|fell|incapacitate|affect|intoxicate|kill|hospitalise|hospitalize) TO:${people}`,
        says: ['Nine men were overcome by fumes in Talmenes.']
      },
      {
        when: `BY treat TO:${people} for (exposure|inhalation|choking|suffocation|poisoning|asphyxia|asphyxiation)`,
        says: ['Medics treated nine men for inhalation of a gas in Talmenes.'],
        not: ['Nine men were treated for burns in Leeds.']
      },
      {
        when: `TO:${people}! (suffocate|asphyxiate|choke|gasp|wheeze|foam|retch|convulse) (on|from|for|at|after|in|to|during|near) (X)`,
        says: ['[to: Six villagers] gasped for air in Sarmin.']
      },
      {
        when: `TO:${people}! (suffer|complain|die) (from|of|with) X:suffocation|asphyxiation|asphyxia|convulsion|blister|choking|dizziness|inhalation|exposure|poisoning`,
        says: ['[to: Six rebels] suffered from suffocation near Kabana.']
      },
      {
        when: `the (case|symptom|sign) of (suffocation|asphyxiation|asphyxia|poisoning|exposure|choking|inhalation|intoxication)`,
        says: ['Forty cases of choking were counted in Sukari.']
      },
      {
        when: `BY (resort|turn) to (${agents}|shell|weapon|gas|munition) ~${kinds}`,
        says: ['[by: The militia] resorted to toxic shells near Nihm.']
      },
      {
        when: `BY (drop|fire|launch|hurl|lob|use|throw|release|deploy|scatter|spray|lay|disperse|employ|shower) (${loads}) ~${kinds}|${agents}`,
        says: ['[by: The gang] sprayed a noxious powder over Apatzingán.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

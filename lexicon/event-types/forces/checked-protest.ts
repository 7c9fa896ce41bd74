import type { ClaimRule } from '@vedette/core'

const forces =
  '@police|@soldier|@force|@official|police|army|gendarme|guard|security|policeman|officer|soldier|agent|trooper|forces|authorities|authority|ranger|patrol|squad|constable|marshal|guardsman'
const meetings =
  '@protest|@crowd|protest|rally|demonstration|march|sit-in|procession|gathering|vigil|crowd|assembly|picket|protester|demonstrator|marcher|mourner|striker|caravan|encampment|blockade|dharna|walk|parade|stand|camp|prayer'
const people =
  '@crowd|@activist|@supporter|student|teacher|worker|farmer|woman|participant|organiser|organizer|lawyer|nurse|follower|monk|graduate|pensioner|picketer|unionist|worshipper|mother|doctor'

/** People who demonstrate, checked short of arms: told by water, gas and sticks alone, by a shut venue, and by who was led off from among them. */
export const checkedProtest = {
  rule: 'checked',
  kind: 'event',
  type: 'COERCE',
  patterns: [
    {
      when: `BY:${forces}! (bar|block|obstruct) (way|path|route|access) of TO:${people}|@civilian|@actor`,
      says: ['[by: Gendarmes] barred the way of [to: the teachers] to the office.'],
      not: ['A rock barred the way of the teachers.']
    },
    {
      when: `BY:${forces}! (confiscate|seize|smash|trample) X:drum|whistle|bullhorn|candle|leaflet|coffin|megaphone|placard`,
      says: ['[by: Gendarmes] confiscated their drum in Gao.']
    },
    {
      when: `X (hose|teargas|tear-gas|baton-charge|lathi-charge|cane-charge|pepper-spray|kettle|water-cannon) TO:${meetings}|${people}`,
      says: ['[to: Demonstrators] were hosed in Tunis.'],
      not: ['The deck was hosed in Tunis.']
    },
    {
      when: `X:gas|teargas|tear-gas|jet|cannon|water|baton|truncheon|lathi|stun|canister|whip|pellet (end|break|disperse|scatter|clear|cut|stop|finish|meet|greet|await) X:${meetings}`,
      says: ['Gas and jets of water ended a student rally in Santiago.']
    },
    {
      when: 'BY:@police|@soldier|@force|police|officer|agent|guard! (take|drive|bring|cart|haul|escort|truck|march|bus) TO to X:station|precinct|cell|headquarters|custody|lock-up|barracks|commissariat',
      type: 'COERCE/arrest',
      says: ['[by: Police] took [to: fourteen marchers] to the station.'],
      not: ['Police took the witness to hospital.']
    },
    {
      when: `BY (force|compel|order|oblige|make) TO:@crowd|@activist|protester|demonstrator|activist|striker|marcher|participant INFINITIVE`,
      says: ['[to: Activists] were forced to leave by men with sticks.'],
      not: ['Villagers were forced to leave by the flood.']
    },
    {
      when: 'X:gas|teargas|tear-gas|canister|grenade|smoke|cannon (empty|clear|fill|blanket|sweep|cover) X:square|street|plaza|campus|avenue|roundabout|boulevard|crossroads',
      says: ['Smoke canisters emptied the square in Conakry.'],
      not: ['The gas filled the tank.']
    },
    {
      when: `BY:${forces}|plainclothesman|man! (whip|lash|flog|thrash|manhandle|rough) TO:${people}`,
      says: ['[by: Policemen] whipped [to: women] outside a court in Omdurman.'],
      not: ['The chef whipped the cream.']
    },
    {
      when: 'X (bundle|load|herd|cram|shove|stuff|push|pack) TO (into|onto|on) (van|lorry|truck|bus|wagon|vehicle) ~police|prison|army|gendarmerie',
      type: 'COERCE/arrest',
      says: ['[to: Women] were bundled into a police lorry in Kampala.'],
      not: ['Boxes were loaded into a lorry.']
    },
    {
      when: `BY:${forces}! put (end|stop) to X:${meetings}`,
      says: ['[by: Officers] put an end to the sit-in at Curuguaty.'],
      not: ['The rain put an end to the parade.']
    },
    {
      when: `BY:${forces}! (seal|lock|cordon|occupy|shut|barricade) X:venue|ground|grounds|square|stage|site|hall|route|stadium`,
      says: ['[by: Rangers] sealed the venue of the rally.']
    },
    {
      when: `BY (lead|haul|drag|take|bundle|carry|pull|remove|escort|whisk|pick) +away|off|out TO from X:march|rally|protest|demonstration|vigil|sit-in|picket|procession|crowd|stand|square`,
      says: ['[to: Twelve monks] were led away from a prayer march.'],
      not: ['The singer was led away from a restaurant.']
    },
    {
      when: `X:${meetings} (scatter|disperse|flee|break|end|run) (under|amid|after|before) (gas|teargas|baton|police|charge|canister)`,
      says: ['The crowd scattered under gas.']
    }
  ]
} satisfies ClaimRule

import type { ClaimRule } from '@vedette/core'
import { anyone } from './armed-men.ts'

const agents =
  'sarin|chlorine|phosgene|vx|novichok|ricin|mustard|cyanide|organophosphate|organophosphorus|phosphide|chloropicrin|soman|tabun|lewisite|adamsite|cyanogen|vesicant|hydrogen-cyanide'
const kinds =
  'chemical|toxic|poison|poisonous|nerve|blister|blistering|choking|noxious|asphyxiating|suffocating|unknown|unidentified|irritant|acrid|pungent|vesicant|organophosphorus|tear-inducing'
const carriers =
  'shell|barrel|rocket|bomb|canister|warhead|munition|missile|cylinder|grenade|projectile|mortar|mine|salvo|vial|bottle|drum|powder|cloud|vapour|vapor|fume|gas|smoke|liquid'

/** Poison told by what was smelt, found in samples, or seen on those who breathed it. */
export const poisonSigns = [
  {
    rule: 'poison-sign',
    kind: 'event',
    type: 'ASSAULT/unconventional',
    yields: true,
    patterns: [
      {
        when: `X (find|detect|identify|confirm|contain|trace|diagnose|suspect|show|reveal|establish|carry) X:${agents} (in|on|at|near|from) (X)`,
        says: ['Laboratories confirmed sulphur mustard.', 'Blood samples contained sarin.', 'Chlorine was later found on their scarves.'],
        not: ['The plant makes chlorine for swimming pools.']
      },
      {
        when: `X (find|detect|identify|confirm|contain|diagnose|establish|report) (agent|substance|gas|compound) ~nerve|blister|organophosphorus|vesicant|choking|blistering|poisonous|poison|toxic|mustard`,
        says: ['The laboratory found an organophosphorus agent in the samples.']
      },
      {
        when: `X (smell|reek|stink|taste) of X:chlorine|bleach|almond|garlic|sarin|phosgene|gas|chemical`,
        says: ['The cellar in Douma smelled of chlorine.']
      },
      {
        when: `the (smell|odour|odor|stench|whiff|reek) of X:chlorine|bleach|almond|garlic|phosgene|chemical`,
        says: ['Medics noted a smell of chlorine in Binnish.']
      },
      {
        when: `the (cloud|plume|vapour|vapor|mist|wisp|release|leak|fog) of X:${agents}`,
        says: ['A cloud of chlorine rolled through Jobar.']
      },
      {
        when: `X:${carriers}|${agents} (overcome|gas|suffocate|asphyxiate|choke|poison|sicken|blister|nauseate|incapacitate|intoxicate|hospitalise|hospitalize) TO:${anyone}`,
        says: ['[to: Ten fighters] were overcome by a gas near Kisik.', 'A powder sickened [to: forty pupils] in Takhar.']
      },
      {
        when: `X:${agents}|poison|gas (hit|strike) TO|AT`,
        says: ['A clinic in Takhar was hit by poison.']
      },
      {
        when: `BY (release|leak|vent|spread|spray|scatter|pump|waft|throw|discharge|loose|overturn|open|burn) (gas|substance|agent|fume|powder|liquid|canister|chemical) ~${kinds} (in|into|at|on|through|inside|over) (TO|AT)`,
        says: [
          'An unknown gas was released in the dormitory in Borujerd.',
          '[by: Attackers] sprayed a noxious liquid in a school in Ghazni.'
        ]
      },
      {
        when: `X (pipe|pump|spray|release|waft|pour|spread|disperse|inject|mix|drop|throw) X:${agents} (into|in|through|at|on|over|among|inside) X`,
        says: ['A cell piped sarin into the stairwell of an annexe in Kasumi.']
      },
      {
        when: `X:blister|blisters|lesion (appear|erupt|form|break|rise|swell|cover) (on) (X)`,
        says: ['Blisters appeared on everyone who had touched the casing.']
      },
      {
        when: `TO:${anyone} (have|show|develop|suffer|display|bear|feel|report) X:blister|blisters|convulsion|convulsions|suffocation|foam|asphyxia|asphyxiation`,
        says: ['[to: The recruits] had blisters on their hands after the salvo.']
      },
      {
        when: `the (filling|shell|rocket|canister|mine|grenade|salvo|warhead|cylinder) ~${agents}|mustard-filled|gas-filled`,
        says: ['Rockets with a mustard filling fell at Hawija.']
      }
    ]
  },
  {
    rule: 'poison-treated',
    kind: 'event',
    type: 'ASSAULT/unconventional',
    patterns: [
      {
        when: `BY treat TO:${anyone} for X:poisoning|inhalation|exposure|suffocation|asphyxia|blister|blisters|convulsion|breathlessness`,
        says: ['[to: Nine fighters] were treated for blisters near Makhmour.']
      },
      {
        when: `BY set free X:gas|fume|chlorine|agent`,
        says: ['A poisonous gas was set free in their hall in Jawzjan.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

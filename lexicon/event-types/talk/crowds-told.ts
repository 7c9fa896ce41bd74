import type { ClaimRule } from '@vedette/core'
import { crowd } from './crowd-words.ts'

const people = `${crowd}|clergy|servant|depositor|grower|colleague|alumnus|applicant|tailor|cook|lady|man`
const claims =
  'pay|wage|salary|pension|arrears|job|tax|price|closure|cut|law|levy|water|bread|fuel|contract|licence|license|permit|land|compensation|scholarship|fee|subsidy|loan|saving|savings|demolition|eviction|road|school|ward|bed|dam|mine|landfill|tariff|rent|rate|delay|ban'

/** People out in public for something they want, told by how they go or stay there, and by what they have come for. */
export const crowdsTold = {
  rule: 'crowd-told',
  kind: 'event',
  type: 'PROTEST/demo',
  patterns: [
    {
      when: `BY:${people}! (parade|march|walk|process|file|trek|cycle|drive|ride|stroll|dance) (over|for|against|about) X:${claims}`,
      says: [
        '[by: Clerks] paraded along the seafront with palm leaves over unpaid wages.',
        '[by: Farmers] cycled through Nashik for fair prices.'
      ],
      not: ['The tourists cycled through Nashik for fun.']
    },
    {
      when: `BY:${people}! (stage|hold|keep|mount|begin|resume) X:stand|stand-in|silence|sit-down|watch|die-in|lie-in|walk-out|go-slow`,
      says: ['[by: Tea sellers] staged a stand in Port Sudan.'],
      not: ['The firm held a stand at the fair.']
    },
    {
      when: `BY:${people}! (lie|sit|squat|kneel|stand) (on|across|in) X:tarmac|pavement|asphalt|road|track|step|steps|lawn|bridge|pitch (over|for|against) X:${claims}`,
      says: ['[by: Drivers] sat on the tarmac over the fuel levy in Lusaka.'],
      not: ['The children sat on the floor for a photo.']
    },
    {
      when: `BY:${people}! (chain|tie|rope|handcuff|glue) X:themselves|himself|herself|hand|hands (to|at|on) X`,
      says: ['[by: Nurses] chained themselves to the railings of a clinic.'],
      not: ['The sailors tied a rope to the mast.']
    },
    {
      when: `BY:${people}! (hug|embrace|encircle|ring|surround) X:tree|trees|well|hospital|school|river|spring|forest|library`,
      says: ['[by: Villagers] hugged the trees marked for the road.'],
      not: ['The fence ringed the school.']
    },
    {
      when: `BY:${people}! (pin|tie|hang|nail|tape|lay|fasten) X:ribbon|leaf|shoe|photograph|photo|doll|toy|wreath|note|name|portrait|dress|glove (to|on|at|before|along) X:gate|gates|door|shutter|fence|railing|railings|step|steps|wall|tree|entrance`,
      says: ['[by: Parents] tied ribbons to the gate of the ministry.'],
      not: ['The plumber hung a bell on the door.']
    },
    {
      when: `BY:${people}! (bring|take|carry|drive|herd) X:camel|goat|tractor|cow|hen|sheep|coffin|rice|net|boat|milk|bread (to|before|into|outside) X:ministry|directorate|office|parliament|palace|governorate|headquarters|gate|house|council|court|commission`,
      says: ['[by: Fishermen] brought their nets to the directorate in Basra.'],
      not: ['Fishermen brought their nets to the harbour.']
    }
  ]
} satisfies ClaimRule

import type { ClaimRule } from '@vedette/core'
import { causes, crowd, signs, spots } from './crowd-words.ts'

/** What people do together in public to be heard, told by what they do there. */
export const crowds = {
  rule: 'crowd',
  kind: 'event',
  type: 'PROTEST/demo',
  patterns: [
    {
      when: `BY:${crowd}! (gather|assemble|congregate|mass|crowd|converge|stand|sit|kneel|camp|queue|line|rally|throng|pack|flock|hold|wait) (in|at|outside|near|around|before|on|along|behind|to) X:${spots}`,
      says: [
        '[by: Teachers] stood outside the ministry in Accra.',
        '[by: Hundreds of nurses] assembled outside the palace in Lima.',
        '[by: Widows] sat before the court in Kigali.'
      ],
      not: ['Soldiers gathered at the base in Gao.']
    },
    {
      when: `BY:${crowd}! (gather|assemble|congregate|mass|converge|rally|throng) (for|against|over) X`,
      says: ['[by: Villagers] gathered against the mine in Cajamarca.', '[by: Students] assembled for early elections.'],
      not: ['The clouds gathered over the bay.']
    },
    {
      when: `BY:${crowd}! (walk|march|parade|file|process|stream|trudge|troop|cycle|head|move|advance|pour|go|set) (with|against|for|over|under|behind) X:${signs}|${causes}`,
      says: ['[by: Students] walked through Dakar with candles.', '[by: Pensioners] trudged along the quay against the tax.'],
      not: ['Tourists walked through Dakar with a guide.']
    },
    {
      when: `BY:${crowd}! (walk|march|parade|file|process|stream|trudge|troop|advance|go) (to|toward|towards|through|across|around|along|on) X:${spots}`,
      says: ['[by: Nurses] walked to the governor’s office in Bamenda.'],
      not: ['The envoy walked to the palace.']
    },
    {
      when: `BY:${crowd}! (carry|hold|wave|hoist|brandish|raise|unfurl|display|bear|clutch|light|lay|bang|beat|put) (up) X:${signs}`,
      says: ['[by: Mothers] held up candles in Tunis.'],
      not: ['Officers carried flags in Paris.']
    },
    {
      when: `BY:${crowd}! (carry|hold|wave|hoist|brandish|raise|unfurl|display|bear|clutch|light|lay|bang|beat) X:${signs}`,
      says: ['[by: Mothers] held candles in Tunis.', '[by: Nurses] carried banners through Lima.', '[by: Villagers] banged pots in Salta.'],
      not: ['Officers carried flags in Paris.']
    },
    {
      when: `BY:${crowd}! (chant|shout|sing) X`,
      says: ['[by: Worshippers] chanted slogans in Karbala.', '[by: The crowd] sang the anthem.'],
      not: ['The minister sang a song.']
    },
    {
      when: `BY:${crowd}! (chant|cheer|pray|sing) (in|at|outside|near|against|for) (X)`,
      says: ['[by: Thousands of people] chanted outside the barracks in Bamako.'],
      not: ['The spectators played in Leeds.']
    },
    {
      when: 'BY! (keep|hold|stage|form|join|mount|observe|begin|continue) X:vigil|chain|ring|wake|picket|sit-in|procession|cacerolazo|strike-in|caravan|motorcade|camp-in|encampment|rally|demonstration',
      says: ['[by: Villagers] kept a vigil at the gate.', '[by: Women] formed a chain around the court in Minsk.'],
      not: ['Guards formed the plan in Minsk.']
    },
    {
      when: `BY:${crowd}! (occupy|fill|pack|throng|flood|block) X:square|plaza|street|avenue|roundabout|boulevard|park`,
      says: ['[by: Students] occupied the square in Karbala.', '[by: Women] filled the avenue in Minsk.'],
      not: ['The army occupied the square in Karbala.']
    },
    {
      when: `BY:${crowd}! (take|come|go|pour|turn|spill|bring) (to|into|onto|on) X:street|streets`,
      says: ['[by: Thousands of people] came onto the streets of Lomé.']
    },
    {
      when: `BY:${crowd}! (come|turn|go) out (against|for|over|to|in) (X)`,
      says: ['[by: Villagers] came out against the dam in Bihar.'],
      not: ['The sun came out in Leeds.']
    },
    {
      when: `BY:${crowd}! (demand|denounce|condemn|protest|oppose|complain|decry) X:justice|pay|salary|pension|wage|water|electricity|election|end|answer|resignation|reform|inquiry|compensation|departure|law|tax|rule|job|job|price|cut`,
      says: ['[by: Nurses] demanded their wages outside the ministry in Juba.'],
      not: ['The envoy demanded the release of the hostages.']
    },
    {
      when: `BY:${crowd}! (protest|demonstrate|rally|march) X`,
      says: ['[by: Farmers] protested the levy in Medan.'],
      not: ['The minister protested the levy in Medan.']
    },
    {
      when: 'X (bring|put|draw) out BY:@civilian|@crowd|people|thousand|hundred|crowd|dozen|member (in|on|to|onto) (AT)',
      says: ['The price of bread brought out [by: thousands of people] in [at: Khartoum].']
    },
    {
      when: 'X (put|bring|send) BY:@civilian|@crowd|@supporter|people|thousand|hundred|member|follower|worker (on|onto|into|to) X:street|streets',
      says: ['The union put [by: its members] on the streets of Durban.']
    },
    {
      when: `the (protest|demonstration|rally|march|vigil|sit-in|procession|gathering|picket|column|caravan) (of|by) BY:${crowd}!`,
      says: ['A march of [by: widows] closed the avenue.']
    },
    {
      when: `the (march|rally|vigil|procession|gathering|caravan|marcher|cacerolazo|sit-in|protest|demonstration) (against|over|for|about) X`,
      says: ['A march against the levy wound through Kampala.', 'A vigil for the drowned was kept in Derna.'],
      not: ['A search for the drowned went on in Derna.']
    },
    {
      when: 'X:protest|demonstration|rally|march|vigil|sit-in|procession (end|finish|disperse|proceed|wind|begin|start|continue|pass|take) (in|at|through|outside|off|without|to|along) (X)',
      says: ['The rally in Cumilla ended in prayer.', 'A march wound through the old town of Jérémie.'],
      not: ['The war ended in prayer.']
    },
    {
      when: 'the (march|rally|vigil|procession|caravan|sit-in|cacerolazo)',
      says: ['A vigil in Leticia went on till dawn.']
    },
    {
      when: `BY:${crowd}! (strike|stage) (in|at|outside) (AT) (over|against|for) X:pay|wage|law|tax|coup|price|salary`,
      says: ['[by: Nurses] struck over pay.']
    },
    {
      when: `BY (organise|organize|hold|stage|attend|join|lead|call) X:rally|demonstration|vigil|sit-in|march|procession|protest|gathering (in|at|outside|on|against|for|over) (AT)`,
      says: ['[by: Women] held a vigil in [at: Tbilisi].']
    },
    { when: `BY:${crowd}! (bang|beat|clang|bash) on X:pot|pan|drum|saucepan|lid`, says: ['[by: Women] banged on pots in Caracas.'] },
    {
      when: `BY:${crowd}! (drive|ride|cycle|row|sail|wheel|push) X:tractor|motorbike|bicycle|boat|car|taxi|truck|tuk-tuk|rickshaw|cart (through|to|into|around|along) (AT)`,
      says: ['[by: Farmers] drove their tractors through [at: Pristina].']
    },
    {
      when: `BY:${crowd}! (form|make|build) X:chain|ring|circle|line|queue|wall|cordon (around|across|along|on|outside|in|through) X`,
      says: ['[by: Women] formed a ring on the square in Ulan-Ude.']
    },
    { when: `BY:${crowd}! (fill|pack|throng|flood|line|swamp|crowd|jam) AT`, says: ['[by: Demonstrators] filled [at: Freedom Plaza].'] },
    {
      when: `BY:${crowd}! (down|leave|stop|refuse|halt) X:tool|work|lesson|class (over|in|against) X`,
      says: ['[by: Nurses] stopped work over pay in Harare.']
    },
    { when: `BY:${crowd}! (read|recite|call) out X:name|names|poem`, says: ['[by: Mothers] read out the names in Tel Aviv.'] },
    { when: `BY:${crowd}! (lie|sit|kneel) down (in|on|outside|before|at) X`, says: ['[by: Students] sat down on the road in Hargeisa.'] },
    {
      when: `BY:${crowd}! (wear|don|dress) X:black|white|red|shirt|armband|ribbon|mask|sash|robe|gown (in|outside|at|on) X`,
      says: ['[by: Mothers] wore black outside the court in Tunis.']
    },
    {
      when: 'the (turnout|gathering|crowd|assembly) ~peaceful|protest|silent|huge|big|large (in|at|outside|against|for) X',
      says: ['A silent gathering outside the court in Dili ended at noon.']
    }
  ]
} satisfies ClaimRule

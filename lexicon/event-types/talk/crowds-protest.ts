import type { ClaimRule } from '@vedette/core'
import { crowd } from './crowd-words.ts'

const people = `${crowd}|courier|colleague|lodger|tenant|depositor|creditor|beekeeper|grower|weaver|unemployed|jobless|alumnus|ex-soldier|bystander|mother-of|guild|association|union`
const seats =
  'embassy|office|palace|parliament|courthouse|court|headquarters|ministry|barracks|prison|consulate|governorate|prefecture|secretariat|assembly|residence|chancery|rectorate|commission|municipality|council|bank|tribunal|directorate|gate|gates|mission|hall|station|refinery|plant|depot|academy|base|mine|company|hospital|university|senate|congress|townhall|statehouse|club|cathedral|institute'

/** People out in public to be heard, told by what they do before the doors of those in power, by their column and by their signs. */
export const crowdsProtest = {
  rule: 'crowd-out',
  kind: 'event',
  type: 'PROTEST/demo',
  patterns: [
    {
      when: `BY:${people}! (read|recite|sing|pray|dance|drum|shout|chant|fast|squat|kneel|honk|perform|whistle|cook|weep|wail|hum|lie|sit|stand|gather|rally|queue|picket|assemble|protest|demonstrate|march) (outside|before|in_front_of) X:${seats}`,
      says: ['[by: Women] sang outside the consulate in Quito.'],
      not: ['The bus stopped outside the consulate.']
    },
    {
      when: `BY:${people}! (read|recite|call|shout|play|bang|beat|sound|blow|hold|lay|display|hang|spread|show|raise|stage) X (outside|before|in_front_of) X:${seats}`,
      says: ['[by: Women] laid wreaths outside the consulate.']
    },
    {
      when: `BY:${people}! (sleep|camp|spend|encamp|bed|squat|stay|keep) (outside|before|in_front_of|on|in|at) X:lawn|step|steps|pavement|sidewalk|square|doorstep|gate|courtyard|entrance|roundabout`,
      says: ['[by: Students] slept on the lawn of the rectorate.']
    },
    {
      when: `BY:${people}|thousand|hundred|@people! (gather|rally|assemble|march|demonstrate|turn|come|congregate|meet) (in|at|on) (AT) at X:call|invitation|urging|behest|appeal|summons`,
      says: ['[by: About 4,000 people] gathered in Conakry at the call of the front.']
    },
    {
      when: `BY:${people}! (present|deliver|hand|submit|carry|bring|take|give|leave) X:petition|memorandum|manifesto|demand|grievance (to|at|in|for|with) X`,
      says: ['[by: Elders] presented a petition at the gate.'],
      not: ['The lawyer presented a bill to the client.']
    },
    {
      when: 'X:placard|banner|poster|sign|bedsheet|streamer|cardboard (read|proclaim|denounce|demand) X',
      says: ['Banners read "Water now".'],
      not: ['The sign said nothing.']
    },
    {
      when: `BY:${people}! (walk|march|sit|stand|ride|drive|park|gather|rally|assemble|file|parade|cycle|turn|stop|strike|trek|picket|queue|kneel|lie|sing|shout|whistle|honk) (against) X`,
      says: ['[by: Pensioners] walked through Yerevan against rising tariffs.'],
      not: ['Pensioners sat by the wall.']
    },
    {
      when: `BY:${people}! (sit|squat|lie|park|sleep|camp) (on|across|along) X:railway|track|tracks|line|rail|road|highway|tarmac|runway|avenue`,
      says: ['[by: Workers] sat on the railway line for higher pay.'],
      not: ['Workers slept on the night train.']
    },
    {
      when: 'BY! (maintain|keep|continue|resume|hold|extend|repeat|renew|stage|organise|organize) (sit-in|vigil|picket|protest|march|demonstration|rally|stand|walkout|go-slow|sick-out) (outside|at|in|before|near|on|against|over|for) (X)',
      says: ['[by: Parents] maintained their daily sit-in outside the office.'],
      not: ['Parents maintained their garden outside the town.']
    },
    {
      when: `BY:${people}! (make|wend|find) X:way to X:${seats}`,
      says: ['[by: Growers] made their way to the ministry in Bissau.'],
      not: ['Growers made their way to the market.']
    },
    {
      when: `BY:${people}! (go|come|set) on (foot) (to|from|for|over) X:${seats}|lodge|mansion`,
      says: ['[by: Traders] went on foot to the office of the governor.']
    },
    {
      when: 'BY:association|union|collective|committee|league|federation|guild|network! (sing|march|rally|picket|sit|demonstrate|protest|camp|chant|parade) (at|in|outside|on|before|through|to) X',
      says: ['[by: The union] picketed at the port of Beira.'],
      not: ['The union sat at the table.']
    },
    {
      when: 'the (walk|march|run|ride) ~climate|peace|solidarity|freedom|justice|pride|women (in|through|to|against|for|from|of) (X)',
      says: ['A climate walk in Kampala drew hundreds.'],
      not: ['A long walk in Kampala drew nobody.']
    },
    {
      when: 'the chain ~human|living (along|around|across|in|on|of|against|through|between|from) (X)',
      says: ['A human chain along the coast road lasted an hour.']
    },
    {
      when: 'the (cavalcade|motorcade|tractorcade|procession|convoy|column|caravan|march|walk|sit-in|stand|gathering|vigil) (in|of) (protest|defiance|solidarity|outrage|anger|silence)',
      says: ['A cavalcade in protest at grain imports wound through Chisinau.']
    },
    {
      when: 'the (march|walk|vigil|procession|stand|sit-in|parade|demonstration) ~silent|candlelit|candlelight|candle-lit|torchlight|prayer|anti-war|weekly|torch-lit|anti-mining|anti-coup|barefoot|memorial (in|for|against|through|at|over|to|by) (X)',
      says: ['A silent march for a slain reporter went through Catarman.']
    },
    {
      when: `BY:${people}! (block|obstruct|occupy|close|barricade|blockade|picket|cut) X:@road|highway|road|motorway|street|bridge|junction|railway|entrance|gate|crossing|roundabout|avenue|toll-booth|port`,
      type: 'PROTEST/obstruct',
      says: ['[by: Relatives] blocked the highway for half an hour.']
    },
    {
      when: `BY:${people}! walk out_of X:class|work|school|job|ward`,
      says: ['[by: Nurses] walked out of work in Goma.']
    },
    {
      when: `BY:${people}! (wrap|dress|clothe|chain|tie|drape|cover|paint|smear) X:themselves|himself|herself (in|to|with) X`,
      says: ['[by: Teachers] chained themselves to the railings.']
    },
    {
      when: 'the turnout at X:rally|march|demonstration|protest|vigil|sit-in',
      says: ['Turnout at the rally was put at 15,000.']
    }
  ]
} satisfies ClaimRule

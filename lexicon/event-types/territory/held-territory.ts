import type { ClaimRule } from '@vedette/core'

const forces =
  '@force|@soldier|@fighter|@armed-group|@police|troops|army|rebel|militia|militant|insurgent|unit|brigade|battalion|column|gunman|guerrilla|contingent|loyalist|junta|gang|dissident|coalition|jihadist|group|government|vigilante|paratrooper|marine|commando|man'
const losers =
  '@force|@soldier|@fighter|@armed-group|@police|rebel|militant|insurgent|militia|army|guard|garrison|jihadist|occupier|gunman|troops|soldier|defender|policeman'
const ground =
  '@post|@named|@place|@building|city|town|village|district|base|camp|barracks|airport|port|capital|headquarters|compound|station|quarter|hill|bridge|province|refinery|dam|airfield|fort|crossing|hamlet|outpost|palace|hall|pit|mine'

/** Ground that is someone's, told as new: by whose hands it is back in, whom it is called after, and who is master there. */
export const heldTerritory = [
  {
    rule: 'back-in-hands',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY:${forces}! (win|bring|take|wrest|claw|snatch|retake|reclaim) AT back`,
        says: ['[by: The army] won [at: the village of Konna] back on Friday.']
      },
      {
        when: `BY:${forces}! (take|win|bring|wrest) X:it|them back`,
        says: ['Konna was theirs until May. On Friday [by: soldiers] took it back.'],
        not: ['The driver took it back to the garage.']
      },
      {
        when: `BY:${forces}! (capture|seize|overrun|take) (all|whole|most|entirety|rest|remainder|bulk|half) (of) AT`,
        says: ['[by: The army] captured all of [at: Damboa].']
      },
      {
        when: `BY:${forces}! (free|liberate|rid|clear|cleanse|purge) X:it|them (from|of) TO:${losers}`,
        says: ['[by: Troops] stormed the refinery at Baiji and freed it from [to: jihadists].'],
        not: ['Troops found a dog and freed it from the trap.']
      },
      {
        when: `BY:${forces}! (fight|force|blast|battle|shoot|smash) +in|inside|through|back X:way`,
        says: ['[by: Commandos] fought their way in at dawn.'],
        not: ['The lawyer fought her way through school.']
      }
    ]
  },
  {
    rule: 'taken-from-defenders',
    kind: 'event',
    type: 'COERCE/seize',
    patterns: [
      {
        when: `BY:${forces}! (chase|drive|force|run|push|turf|boot|hound|flush|kick|hurl|sweep|clear|scatter) TO:${losers} (out_of|from|off) AT:${ground}`,
        says: ['[by: Gunmen] chased [to: police] from [at: Ganthier].']
      },
      {
        when: `BY:${forces}! (take|seize|capture|snatch|grab) AT:@building|compound|complex|hall|palace|depot|prison|citadel|castle|junction|roundabout|ridge|valley|island|mine|pit (from) (TO)`,
        says: ['[by: Militants] took [at: the compound in Ramadi] from [to: police].']
      },
      {
        when: `TO:${losers} lose AT:${ground} to BY:${forces}!`,
        says: ['[to: Government troops] lost [at: the hill at Tarmoye] to [by: insurgents].']
      },
      {
        when: `BY:${forces}! (break|burst|barge|crash|punch|smash|bulldoze|pour|surge|rush) into AT:@post|base|camp|barracks|palace|headquarters|garrison`,
        says: ['[by: Rebels] burst into [at: the barracks in Singa].'],
        not: ['Thieves burst into song.']
      }
    ]
  },
  {
    rule: 'master-of',
    kind: 'state',
    type: 'control',
    patterns: [
      {
        when: `AT be of BY:@armed-group|@fighter|@force|@soldier|rebel|militia|army|gang!`,
        says: ['[at: The base at Ghormach] is now [by: the Taliban]’s.'],
        not: ['The town of Ghormach was army country.']
      },
      {
        when: `BY:@force|@armed-group|@fighter|@soldier|gang|rebel! have AT:@named`,
        says: ['[by: Rebel forces] have [at: Kombolcha], a trader said.']
      },
      {
        when: `BY:${forces}! (be|remain|stand) (master|lord|boss|ruler|authority) (of|in|over|at) (AT)`,
        says: ['[by: Gunmen] are the only authority in [at: Verrettes].']
      },
      {
        when: `BY:@force|@armed-group|@fighter|@soldier|rebel|militia|gang|army! (run|administer|man|govern|own) AT:@named`,
        says: ['[by: The rebels] now run [at: Rutshuru].'],
        not: ['She runs Rutshuru radio.']
      },
      {
        when: `AT belong to BY:${forces}|@government|@state!`,
        says: ['[at: Jowhar] belongs to [by: the government] once more.']
      },
      {
        when: `BY:${forces}! be in AT:palace|hall|seat|office|residence|headquarters|compound`,
        says: ['[by: Rebels] are in [at: the palace in Bangui].']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

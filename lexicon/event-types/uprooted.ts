import type { ClaimRule } from '@vedette/core'

const people =
  '@civilian|@displaced|family|household|people|person|resident|villager|civilian|inhabitant|refugee|newcomer|pastoralist|evacuee|returnee|community|population|thousand|hundred|million|dozen|score|those|soul|idp|townspeople|child|woman|wave'
const many =
  '@civilian|@displaced|person|family|household|resident|villager|inhabitant|refugee|newcomer|pastoralist|evacuee|returnee|population|thousand|hundred|million|dozen|score|soul|idp|townspeople|people|community|civilian|herder|farmer|wave|newcomers'
const shelters =
  'school|church|tent|tree|mosque|camp|open|hall|classroom|monastery|stadium|tarpaulin|shelter|cave|sky|plastic|relative|host|gymnasium|temple|convent|cathedral|basement|cellar|barn|courtyard|roadside|hospital|seminary'
const wilds =
  'border|frontier|river|bush|forest|mountain|hill|desert|island|camp|shore|monastery|church|school|interior|coast|countryside|jungle|swamp|wood|woods|marsh|valley|south|north|east|west'

/** People driven from home, told by their ways, their numbers where they end up, and the places that they leave empty. */
export const uprooted = [
  {
    rule: 'uprooted',
    kind: 'event',
    type: 'DISPLACE',
    patterns: [
      {
        when: `TO:${people} (trudge|trek|trickle|stumble|troop|stagger|tramp|hike|wade|straggle|stream|pour|spill|scatter|clamber|migrate|flee|limp|paddle) (to|into|toward|towards|across|over|through|for|from|out_of|onto|in) (AT)`,
        figures: 'displaced',
        says: ['[to: Ninety families] trudged to a sugar mill near Asaita.', '[to: Villagers] trekked for three days.'],
        not: ['The horses trudged to the mill.']
      },
      {
        when: `TO:${many} (go|head|move|cross|travel|walk|run|drive|row|swim|make|sail|relocate|shift|retire|withdraw) (to|into|toward|towards|across|over|for|from|out_of|onto) AT:@named`,
        figures: 'displaced',
        says: ['[to: Half a million villagers] have crossed from [at: Rakhine].'],
        not: ['The minister crossed from Rakhine.']
      },
      {
        when: `TO:${many} (go|head|move|walk|run|make|relocate|flee) (to|into|toward|towards|across|over|for|onto) X:${wilds}`,
        figures: 'displaced',
        says: ['[to: Ninety families] headed for the hills near Kutum.'],
        not: ['The minister headed for the hills.']
      },
      {
        when: `TO:${many} (enter|reach) AT:@named`,
        figures: 'displaced',
        says: ['[to: Ninety families] have entered [at: Armenia].'],
        not: ['The president entered Armenia.']
      },
      {
        when: `TO:${many} cross (border|frontier) (into|to|from|at) (AT)`,
        figures: 'displaced',
        says: ['Four hundred families crossed the border into Cameroon.']
      },
      {
        when: `X:fighting|clash|battle|combat|violence|raid|attack|shelling|offensive|flood|bombardment|insecurity (drive|chase|push|send|force|scatter) TO:${many} (from|to|into|out_of|across|over|toward|towards) X`,
        says: ['Raids have sent [to: thousands of people] across the border.'],
        not: ['The rain drove the players to the bar.']
      },
      {
        when: `TO:arrival|refugee|newcomer|evacuee|@displaced number X`,
        says: ['[to: Refugees] numbered 31,000 in Tawila on Friday.'],
        not: ['The arrivals board numbered nine rows.']
      },
      {
        when: `TO:${many} (leave|quit|vacate|abandon|desert) X:sitio|barangay|hamlet|locality|valley|ridge|farm|village|home|settlement|district (after|since|amid|during) X:fighting|clash|battle|combat|violence|raid|attack|shelling|offensive|threat|order|killing`,
        says: ['[to: Some 900 families] left four hamlets after fighting near Maguing.'],
        not: ['The actors left the village after the show.']
      },
      {
        when: `TO:${many} (crowd|cram|squeeze|pack|crush|huddle) (into|in|onto) X:school|classroom|coliseum|gym|gymnasium|church|mosque|court|stadium|hall|lycee|lycée|compound|convent|shed`,
        says: ['[to: Hundreds of families] have crowded into two schools in Jos.'],
        not: ['The fans crowded into a hall in Jos.']
      },
      {
        when: 'the (population|headcount|caseload) of AT:site|camp|settlement|shelter|cathedral|monastery|parish|church',
        says: ['The population of [at: the camp at Mugunga] has doubled.']
      },
      {
        when: 'X:site|camp|settlement|shelter|population|number (double|triple|swell|balloon|mushroom|grow) (to|from|by|in|at) (TO:@displaced|people|family|refugee|household|soul)',
        says: ['The camp has swollen to 9,000 families.']
      },
      {
        when: 'X (register|record|count|log|list|tally|enumerate|document|receive|screen|absorb) TO:@displaced|evacuee|idp|newcomer|arrival|returnee|household|displaced|family (from|in|at) (AT)',
        figures: 'displaced',
        says: ['The welfare office registered [to: 900 evacuees] in [at: Iligan].', '[to: 93 households] were recorded in [at: Harib].'],
        not: ['The office registered nine cars in Iligan.']
      },
      {
        when: 'the (newcomer|arrival|evacuee|idp|exile) (from|in|at|among) AT',
        says: ['The district counts 900 newcomers from [at: Akwaya].']
      },
      {
        when: 'X (empty|depopulate|desert|evacuate) AT:village|town|hamlet|quarter|district|neighbourhood|neighborhood|settlement|suburb|farmland|valley',
        says: ['Raids emptied [at: six villages near Kaya].', '[at: The hamlet of Mbara] has been emptied.']
      },
      {
        when: 'AT:village|town|hamlet|quarter|district|neighbourhood|neighborhood|settlement|suburb|valley (be|lie|stand|remain|sit) (deserted|empty|depopulated|abandoned|uninhabited|emptied)',
        says: ['[at: The village of Mbara] lies deserted.']
      },
      {
        when: 'AT:village|town|hamlet|quarter|district|neighbourhood|neighborhood|settlement|suburb|valley|camp empty',
        says: ['[at: Entire villages around Rutshuru] have emptied.']
      },
      {
        when: 'AT (be|become|resemble) town ~ghost',
        says: ['[at: Mbara] has become a ghost town.']
      },
      {
        when: `TO:${people} take to (road|hill|bush|forest|mountain|sea|boat|jungle|wood|woods|hills|raft|swamp|mountains)`,
        figures: 'displaced',
        says: ['[to: Whole families] took to the bush near Pissila.']
      },
      {
        when: `TO:${people} (pack|load|bundle|gather|carry|haul|leave|heap|abandon) X:belonging|mattress|possession|bundle|baggage|belongings|possessions|household`,
        says: ['[to: Villagers] loaded mattresses on carts near Sake.']
      },
      {
        when: 'TO:family|household|refugee|villager|newcomer|evacuee|people|thousand|hundred|idp|inhabitant (arrive|land|turn) (in|at|from|on) AT',
        figures: 'displaced',
        says: ['[to: Hundreds of villagers] arrived in [at: Geidam].']
      },
      {
        when: `TO:${many} (leave|quit|vacate|depart|desert|abandon) AT:@named|village|hamlet|area|quarter|town`,
        figures: 'displaced',
        says: ['[to: Waves of people] are leaving [at: Laukkai].', 'Ninety families quit Goma.']
      },
      {
        when: `TO (be|become|remain|end) (homeless|roofless|shelterless)`,
        figures: 'displaced',
        says: ['[to: Some 700 people] are homeless in Popondetta.']
      },
      {
        when: `X (drive|hound|chase|flush|force|push|throw|turn) TO:those|${people} (from|out_of) X:home|house|land|village`,
        figures: 'displaced',
        says: ['Artillery has driven [to: pastoralists] from home.'],
        not: ['The teacher drove pupils home.']
      }
    ]
  },
  {
    rule: 'sheltering',
    kind: 'state',
    type: 'hosting',
    patterns: [
      {
        when: `TO:${people}|most|many (sleep|live|stay|shelter|camp|spend|huddle|cram|squat|lodge|crowd|bed|survive|remain) (in|under|at|on|inside|beside|with) X:${shelters}`,
        figures: 'hosted',
        says: ['[to: Six hundred families] sleep in classrooms in Sake.', '[to: Villagers] are living under trees near Pibor.'],
        not: ['The nurse sleeps in a villa in Sake.']
      },
      {
        when: `TO:${people}|most|many shelter (at|in|inside|near|around) X:base|compound|mission|barracks|post|site|station`,
        figures: 'hosted',
        says: ['About [to: 900 displaced people] are sheltering at a base of the peacekeepers in Bria.'],
        not: ['The soldiers were sheltering in the compound.']
      },
      {
        when: `TO:${people}|most|many (take|seek|find|request) (shelter|refuge|sanctuary|safety|protection) (in|at|with|inside|across|under|near|among) X`,
        figures: 'hosted',
        says: ['[to: Thousands of villagers] have sought shelter in the bush.']
      },
      {
        when: 'AT:school|church|monastery|mosque|parish|stadium|hall|convent|temple|cathedral|site|camp (have|house|hold|shelter|lodge|host|harbour|harbor) TO:guest|stranger|family|@displaced|people|villager|evacuee|newcomer|thousand|hundred',
        figures: 'hosted',
        says: ['[at: A monastery in Hsipaw] shelters [to: 900 villagers].']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

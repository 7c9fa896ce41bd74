import type { ClaimRule } from '@vedette/core'

/** Crowds and strikes: demonstrations, riots, blockades of ways, walk-outs. */
export const protest = {
  rule: 'protest',
  kind: 'event',
  type: 'PROTEST/demo',
  patterns: [
    {
      when: 'BY (protest|demonstrate|rally|march|picket) (against|at|over) TO',
      says: [
        '[by: Students] protested against [to: the government] in Dhaka.',
        '[by: Thousands of people] rallied against [to: the junta] in Yangon.'
      ]
    },
    { when: 'BY (protest|demonstrate|rally|picket)', says: ['[by: Students] protested in Dhaka.'], not: ['Shares rallied in Tokyo.'] },
    { when: 'BY take to X:street', says: ['[by: Thousands of people] took to the streets in Khartoum.'] },
    {
      when: 'BY (stage|hold|organize|organise|join|lead|launch) X:protest|demonstration|rally|march|sit-in|vigil|picket',
      says: ['[by: Activists] staged a protest in Minsk.']
    },
    { when: 'BY (chant|shout) X:slogan|message', says: ['[by: Protesters] chanted slogans in Tbilisi.'] },
    {
      when: 'the (protest|demonstration|rally|march|sit-in) (against|over) TO',
      says: ['Protests against [to: the government] spread in Sudan.']
    },
    { when: 'the (protest|demonstration) (by|of) BY!', says: ['A protest by [by: miners] in La Paz turned violent.'] },
    { when: 'the (protest|demonstration|sit-in)', says: ['Protests in Omdurman began in March.', 'Mass protests erupted in Tehran.'] },
    { when: 'the (rally|march|procession) (in|at|through) AT', says: ['A rally in [at: Karachi] drew thousands.'] },
    {
      when: 'the (uprising|revolt|rebellion|mutiny|insurrection|intifada) (against|in) (TO|AT)',
      says: ['An uprising against [to: the government] began in Deraa.']
    },
    { when: 'BY (mutiny|revolt|rebel) (against) (TO)', says: ['[by: Soldiers] mutinied in Bouake.'] },
    { when: 'BY riot', type: 'PROTEST/riot', says: ['[by: Youths] rioted in Conakry.'] },
    {
      when: 'the (riot|unrest|rioting|looting) (in|at|across|of) AT',
      type: 'PROTEST/riot',
      says: ['Riots in [at: Karachi] left shops burnt.']
    },
    { when: 'the (riot|unrest|rioting)', type: 'PROTEST/riot', says: ['Riots broke out in Karachi.'] },
    { when: 'BY (go|be) on strike', type: 'PROTEST/strike', says: ['[by: Teachers] went on strike in Nairobi.'] },
    {
      when: 'BY (stage|call|hold|begin|observe|declare) X:strike|stoppage|shutdown|bandh|walkout',
      type: 'PROTEST/strike',
      says: ['[by: Unions] called a strike in Lagos.']
    },
    { when: 'the strike ~general|hunger|labour|labor', type: 'PROTEST/strike', says: ['A general strike in Athens began on Monday.'] },
    {
      when: 'BY (stage|begin|start|launch|continue) strike ~hunger',
      type: 'PROTEST/hunger',
      says: ['[by: Prisoners] began a hunger strike in Tehran.']
    },
    { when: 'BY boycott X', type: 'PROTEST/boycott', says: ['[by: The opposition] boycotted the vote in Dhaka.'] },
    {
      when: 'BY (set|put|erect|build|throw) up X:barricade|roadblock',
      type: 'PROTEST/obstruct',
      says: ['[by: Protesters] set up barricades in Caracas.']
    },
    { when: 'BY (erect|build|man) X:barricade', type: 'PROTEST/obstruct', says: ['[by: Protesters] erected barricades in Caracas.'] },
    {
      when: 'X:protester|demonstrator|activist|student|mob|crowd|farmer|villager|resident (block|barricade|blockade|obstruct) X:@road|street|bridge|road|railway|traffic|entrance|highway',
      type: 'PROTEST/obstruct',
      says: ['[by: Farmers] blocked a highway in Punjab.']
    },
    {
      when: 'X:protester|demonstrator|mob|crowd|rioter|youth|student (burn|torch|smash|vandalize|vandalise|ransack|attack) X:tyre|tire|window|statue|shop|flag|effigy',
      type: 'PROTEST/vandalize',
      says: ['[by: Protesters] burned tyres in Nairobi.']
    },
    {
      when: 'BY:@civilian|@crowd|@activist|@supporter|student|worker|farmer|woman|thousand|hundred|million|dozen|crowd|mourner! (march|parade) (through|to|in|on|across|toward|towards|along|into) (AT)',
      says: [
        '[by: Thousands of people] marched through [at: Khartoum].',
        '[by: Supporters of the president] paraded through [at: Harare].'
      ],
      not: ['Soldiers marched into Goma.']
    },
    {
      when: 'BY:@civilian|@crowd|@activist|@supporter|student|worker|farmer|woman|thousand|hundred|million|dozen|crowd|villager! (gather|assemble|congregate|mass) (in|at|outside|near|around|before) X:square|embassy|office|palace|parliament|courthouse|court|base|station|headquarters|building|ministry|barracks|prison|mosque|consulate',
      says: ['[by: Hundreds of women] gathered outside the base in Bouake.']
    },
    {
      when: 'BY! (pour|spill|come|flood|turn|go) (into|onto|on|to|in) X:street',
      says: ['[by: People] poured into the streets of Algiers.']
    },
    { when: 'BY! turn out (in|against|for|to) X', says: ['[by: Thousands of people] turned out in Tbilisi against the law.'] },
    {
      when: 'BY! (stage|hold|mount|begin|organize|organise) X:sit-in|sit|encampment|occupation|walkout|blockade|procession|gathering',
      says: ['[by: Residents] staged a walkout in Basra.']
    },
    { when: 'BY! (chant|shout) against X', says: ['[by: Mourners] chanted against the government in Daraa.'] },
    {
      when: 'BY! (wave|carry|hold|burn) X:placard|effigy',
      says: ['[by: Demonstrators] carried placards in Minsk.'],
      not: ['The general carried a bag in Minsk.']
    },
    {
      when: 'the (protest|demonstration|rally|march|vigil) ~mass|anti-government|pro-democracy|anti-war|street|peaceful|student|opposition|nationwide|huge',
      says: ['Street protests in Baghdad entered a third week.']
    },
    {
      when: 'the (rally|march|demonstration|vigil) (in) (support) of TO',
      says: ['A rally in support of [to: the junta] drew crowds in Niamey.']
    },
    { when: 'the (wave) of (protest|demonstration|strike|unrest)', says: ['A wave of protests swept Tehran in 2022.'] },
    {
      when: 'BY:protester|demonstrator|@crowd|@activist|student|youth! (scuffle|tussle) with (police|@police)',
      type: 'PROTEST/riot',
      says: ['[by: Demonstrators] scuffled with police in Nairobi.']
    },
    {
      when: 'BY:@crowd|@activist|@civilian|protester|demonstrator|mob|rioter|youth|student|settler|supporter|resident! (storm|invade|ransack|loot|torch|burn|overrun|attack|vandalise|vandalize|smash|pelt|stone|besiege) TO|AT:@building|@post|parliament|shop|store|office|embassy|consulate|market|supermarket|police|bank|car|vehicle|church|mosque|business|house|home|palace|warehouse|statue|school',
      type: 'PROTEST/riot',
      says: ['[by: Demonstrators] stormed [to: the parliament] in Baghdad.']
    },
    {
      when: 'BY! (set|light) (fire) (to) X:tyre|tire|barricade|effigy|flag|portrait',
      type: 'PROTEST/riot',
      says: ['[by: Protesters] set fire to tyres in Port-au-Prince.']
    },
    {
      when: 'BY:@crowd|@activist|protester|demonstrator|mob|crowd|youth|student (tear|pull|bring|topple) down X:statue|monument|flag|fence|portrait',
      type: 'PROTEST/vandalize',
      says: ['[by: Crowds] tore down a statue in Caracas.']
    },
    {
      when: 'BY:@civilian|@crowd|@activist|driver|relative|trader|miner|worker|family|teacher|local|settler|shopkeeper! (block|blockade|barricade|obstruct|occupy) X:@road|street|bridge|road|railway|highway|entrance|junction|port|square|gate|traffic|motorway',
      type: 'PROTEST/obstruct',
      says: ['[by: Truck drivers] blocked the road between Goma and Rutshuru.', '[by: Miners] barricaded the road to Oruro.'],
      not: ['Soldiers blocked the road to Goma.']
    },
    {
      when: 'BY! (chain|shackle) X:themselves (to) (X)',
      type: 'PROTEST/obstruct',
      says: ['[by: Activists] chained themselves to a gate in Seoul.']
    },
    { when: 'BY! (down) X:tool', type: 'PROTEST/strike', says: ['[by: Dock workers] downed tools in Beirut.'] },
    {
      when: 'BY:worker|teacher|doctor|nurse|driver|miner|@civilian|staff|employee|union (strike|walk) out',
      type: 'PROTEST/strike',
      says: ['[by: Doctors] walked out in Kinshasa.']
    },
    {
      when: 'BY (shut|close|shutter) X:shop|business|store|stall|market in (protest)',
      type: 'PROTEST/strike',
      says: ['[by: Traders] shut their shops in protest in Kandahar.']
    }
  ]
} satisfies ClaimRule

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
    }
  ]
} satisfies ClaimRule

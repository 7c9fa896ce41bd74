import type { ClaimRule } from '@vedette/core'

/** ASSAULT/targeted: killing chosen persons, and executions. */
export const targetedKilling = [
  {
    rule: 'targeted-killing',
    kind: 'event',
    type: 'ASSAULT/targeted',
    patterns: [
      {
        when: 'BY (assassinate|execute|behead|hang|decapitate|crucify|guillotine) TO',
        figures: 'killed',
        says: [
          '[by: Gunmen] assassinated [to: a judge] in Tumaco.',
          '[to: Seven prisoners] were executed in Bor.',
          'ISLAMIC STATE BEHEADED [to: TWO SHEPHERDS] IN SINAI.'
        ],
        not: ['The ministry executed the budget in Lusaka.']
      },
      { when: 'BY put to death TO', figures: 'killed', says: ['[by: The junta] put to death [to: four activists].'] },
      {
        when: 'BY (slit|cut) (throat) of TO',
        figures: 'killed',
        says: ['[by: The fighters] slit the throats of [to: six farmers] in Zabarmari.']
      },
      {
        when: 'the (assassination|execution|beheading|decapitation|hanging|crucifixion) of TO',
        figures: 'killed',
        says: ['The execution of [to: 11 prisoners] was filmed.', 'The assassination of [to: a mayor] stunned Michoacán.'],
        not: ['The execution of the contract was delayed.']
      },
      {
        when: 'the (assassination|execution|beheading|assassination-attempt)',
        figures: 'killed',
        says: ['[by: The group] carried out several executions in Kidal.']
      },
      {
        when: 'the (killing|strike|murder|attack) ~targeted|target|extrajudicial|summary|contract|political|execution-style (of|against|on) (TO)',
        figures: 'killed',
        says: ['Extrajudicial killings were reported in Bucha.']
      },
      {
        when: 'TO (survive|escape) (attempt|assassination)',
        says: [
          '[to: An activist] survived an assassination attempt in Ibadan.',
          '[to: The general] escaped an attempt on his life in Aden.'
        ]
      },
      {
        when: 'the (attempt|bid|plot) ~assassination|murder (on|against) (TO)',
        says: ['An assassination attempt on [to: the governor] failed in Aden.']
      },
      {
        when: 'the attempt on life of TO',
        says: ['An attempt on the life of [to: the president] failed in Conakry.']
      },
      {
        when: 'X:squad|hitman|assassin (kill|shoot|murder) TO',
        figures: 'killed',
        says: ['Death squads killed [to: 11 activists] in Barrancabermeja.']
      },
      { when: 'BY (slit|cut|slash) X:throat (of) (TO)', says: ['[by: The raiders] cut the throats of [to: three fishermen] near Baga.'] }
    ]
  }
] satisfies readonly ClaimRule[]

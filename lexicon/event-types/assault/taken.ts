import type { ClaimRule } from '@vedette/core'

const takers =
  '@fighter|@armed-group|rebel|militant|gunman|insurgent|bandit|militia|gang|jihadist|guerrilla|separatist|abductor|kidnapper|raider|pirate|commando'
const who =
  '@civilian|@people|@person|@journalist|@official|@victim|@activist|student|teacher|driver|worker|girl|boy|woman|man|child|villager|farmer|leader|member|chief|son|daughter|brother|passenger|person|pupil|nurse|priest|reporter|organiser|organizer|chairman|mayor|herder|trader|candidate|councillor|blogger|aide|lawyer|doctor'

/** People taken by force or held where no one knows, told without the words for it. */
export const taken = [
  {
    rule: 'taken',
    kind: 'event',
    type: 'ASSAULT/abduct',
    patterns: [
      {
        when: `BY:${takers}! (take|lead|march|carry|drag|haul|snatch|seize|force|herd|bring|move) TO:${who} (into|to|toward|towards|out_of|with) X`,
        figures: 'abducted',
        says: [
          '[by: Gunmen] marched [to: six teachers] into the forest near Kajuru.',
          '[by: The rebels] took [to: two nurses] to the bush in Obo.'
        ],
        not: ['The driver took six teachers to school.']
      },
      {
        when: `BY:${takers}! (take|seize|grab|nab|snatch|catch|capture) TO:${who}`,
        figures: 'abducted',
        says: ['[by: Militants] seized [to: four engineers] near Palma.'],
        not: ['The nurse took a patient to Jos.']
      },
      {
        when: `BY:${takers}! (hold|keep|detain) TO:${who} (for|in|at) X`,
        figures: 'abducted',
        says: ['[by: The rebels] are holding [to: two surveyors] in the hills.'],
        not: ['The club held members in the hall.']
      },
      {
        when: `BY (bundle|shove|push|force|throw|hustle|pull|bustle|load|herd) TO (into|in|onto|on) (car|van|vehicle|truck|pickup|jeep|boat|minibus|sedan|suv|boot|trunk|lorry|motorcycle)`,
        figures: 'abducted',
        says: ['[by: Masked men] bundled [to: a student] into a van in Nairobi.']
      },
      {
        when: 'BY (drag|march|lead|carry|whisk|drive|spirit|haul|snatch|take) away TO',
        figures: 'abducted',
        says: ['[by: Soldiers] dragged away [to: a trader] in Goma.']
      },
      {
        when: 'BY (drag|march|haul|whisk|spirit) off TO',
        figures: 'abducted',
        says: ['[by: The gunmen] marched off [to: nine pupils] near Kaya.']
      },
      {
        when: `TO:${who} go missing (in|from|after|near) (AT)`,
        figures: 'abducted',
        says: ['[to: Two lawyers] went missing in [at: Kandahar].']
      },
      {
        when: 'the ransom (for|of) (TO)',
        says: ['A ransom for [to: the surgeon] was paid in Jalingo.']
      },
      {
        when: `the (seizure|capture|disappearance|snatching) of TO:${who}`,
        figures: 'abducted',
        says: ['The disappearance of [to: a journalist] in Bujumbura alarmed editors.'],
        not: ['The disappearance of the glacier alarmed editors.']
      },
      {
        when: `TO:${who} (vanish|disappear) (in|from|at|after|near) (AT)`,
        figures: 'abducted',
        says: ['[to: A lawyer] disappeared in [at: Nyala] on Tuesday.'],
        not: ['The lake disappeared in the drought.']
      }
    ]
  }
] satisfies readonly ClaimRule[]

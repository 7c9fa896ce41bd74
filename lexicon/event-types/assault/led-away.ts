import type { ClaimRule } from '@vedette/core'
import { anyone, armedMen } from './armed-men.ts'

const lairs =
  'home|house|flat|apartment|room|cell|bed|office|centre|center|school|classroom|dormitory|hostel|college|campus|monastery|mission|rectory|church|mosque|clinic|hospital|ward|market|shop|café|cafe|restaurant|hotel|bar|farm|field|garden|mine|village|street|road|stop|station|bus|minibus|coach|car|taxi|van|truck|train|boat|ambulance|motorbike|scooter|checkpoint|barrier|camp|tent|barracks|wedding|funeral|meeting|court'
const rides =
  'car|van|vehicle|truck|pickup|jeep|boat|minibus|bus|suv|boot|trunk|lorry|motorcycle|motorbike|launch|skiff|canoe|helicopter|vigo|hilux|wagon|coach'

/** People led off, pulled out and driven away by those who hold no warrant that is told of. */
export const ledAway = [
  {
    rule: 'led-away',
    kind: 'event',
    type: 'ASSAULT/abduct',
    yields: true,
    patterns: [
      {
        when: `BY (march|frogmarch|haul|drag|yank|snatch|pluck|whisk|bundle|hustle|spirit|herd|walk) TO:${anyone} (from|out_of|off) X:${lairs}`,
        figures: 'abducted',
        says: [
          '[to: Three priests] were marched from their cells by [by: gunmen] near Bishoftu.',
          '[to: A mayor] was walked out of the town office by hooded men.'
        ],
        not: ['The nurse walked out of the hospital.']
      },
      {
        when: `BY:${armedMen}! (take|pull|lift|fetch|collect|remove|lead|pick|order|force|seize|grab|get|carry) TO:${anyone} (from|out_of|off) X:${lairs}`,
        figures: 'abducted',
        says: [
          '[by: Men without insignia] fetched [to: a village elder] from his house.',
          '[by: Recruiters] took [to: forty boys] off a bus near Kutkai.'
        ],
        not: ['The driver took the children from school.', 'Medics took the wounded from a field.']
      },
      {
        when: `BY (push|shove|force|bundle|throw|cram|load|herd|stuff|drag|pull|haul|hustle) TO:${anyone} (in|into|onto|on|inside) X:${rides}`,
        figures: 'abducted',
        says: ['[to: A student] was shoved in a car by men in plain clothes.', '[by: Hooded men] bundled [to: the editor] into a van.']
      },
      {
        when: `BY:${armedMen}! (take|seize|lead|carry|bring|march|drive|hold|keep) TO:${anyone} (at|with|without) X:gunpoint|knifepoint|blindfold|hood|weapon|gun|them|themselves|trace|warrant`,
        figures: 'abducted',
        says: ['[by: Rebels] took [to: a teacher] at gunpoint near Pengeri.', '[by: Gunmen] took [to: 38 passengers] with them.']
      },
      {
        when: `BY (take|lift|pull|grab) TO:${anyone} off X:road|street|bus|minibus|train|motorbike|boat|scooter|taxi|bicycle`,
        figures: 'abducted',
        says: ['[to: A cartoonist] was taken off the road in Koswatta.'],
        not: ['The dentist took the day off.']
      },
      {
        when: `BY:${armedMen}! (take|seize|lift|hold|keep) TO:${anyone} (at|on) X:checkpoint|roadblock|barrier|road|highway|bridge`,
        figures: 'abducted',
        says: ['[to: Six aides] were taken at a checkpoint in Panjshir by [by: gunmen].']
      },
      {
        when: `BY:${armedMen}! (bundle|shove|push|drag|pull|force|haul|hustle) +in|inside|aboard|over TO:${anyone}`,
        figures: 'abducted',
        says: ['[by: Hooded officers] bundled [to: a hawker] in.']
      },
      {
        when: `BY:${armedMen}! (lead|take|march|drive|carry|drag|whisk|spirit|haul) +off|away|out|along TO:${anyone}`,
        figures: 'abducted',
        says: ['[by: The insurgents] led [to: eleven girls] out near Chai.', '[by: Volunteers] spirited away [to: two teenagers].']
      },
      {
        when: `BY:${armedMen}! (drive|steer|divert|ride|sail|take|push) X:bus|minibus|coach|taxi|boat|car|train|lorry (into|to|toward|towards) X:bush|forest|jungle|desert|mountain|hill|swamp|sea|wood|woods`,
        says: ['[by: Jihadists] drove the bus into the bush near Sévaré.']
      },
      {
        when: `TO:${anyone} (be|remain|stay) in X:captivity`,
        says: ['[to: Nine girls] remain in captivity in Zamfara.']
      }
    ]
  },
  {
    rule: 'ransom',
    kind: 'event',
    type: 'ASSAULT/abduct',
    patterns: [
      {
        when: 'BY (demand|want|seek|set) X:ransom',
        says: ['[by: The captors] demanded a ransom for a nurse in Gusau.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

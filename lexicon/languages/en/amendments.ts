import type { AmendmentPattern } from '@vedette/core'

/** How outlets head what mends or takes back a report of theirs; the retractions first, since they are corrections too. */
export const amendments: readonly AmendmentPattern[] = [
  {
    rule: 'retraction',
    pattern:
      /^(?:retraction|retracted|withdrawn|(?:story|report|article) (?:withdrawn|retracted)|(?:editor['’]?s['’]? note[:.] )?(?:this|the|our) (?:earlier |previous )?(?:report|article|story)[^.:]{0,80} (?:has been|is|was) (?:withdrawn|retracted)|we (?:have )?(?:retract(?:ed)?|withdr[ae]wn?)|the [\p{L} ]{2,40} (?:retracts|withdraws) (?:its|a|the) (?:report|article|story))(?![\p{L}])/iu,
    says: [
      'RETRACTION: Market strike in Dilling',
      'This report of a strike in Dilling has been withdrawn.',
      'We have retracted our report of Monday on Dilling.'
    ],
    not: ['The army withdrew from Dilling.', 'Withdrawal of troops from Dilling begins', 'The report was widely read.']
  },
  {
    rule: 'correction',
    pattern:
      /^(?:\(?correct(?:ion|ions|ed|s)(?: \([^()]{2,40}\)| to [^:]{2,60}| of [^:]{2,60})? ?[:)–—-]|\(correct(?:s|ing) [^()]{4,160}\)|clarification ?[:–—-]|\(?(?:an|the) (?:earlier|previous) version of this (?:report|article|story) )/iu,
    says: [
      'Correction: Five killed in Atbara, not fifteen',
      'CORRECTED-Five killed in Atbara',
      '(Corrects the number of dead in the second paragraph)',
      'Correction (5 May): the town is Atbara.',
      'An earlier version of this article gave a wrong number of dead.'
    ],
    not: ['Correctional officers fled Atbara.', 'Corrections officers: twelve held in Atbara', 'An earlier attack on Atbara killed five.']
  }
]

/** Words of credits that are those of a picture, not of the report. */
export const pictureWords: ReadonlySet<string> = new Set(
  'photo photos photograph photographer picture image images file video footage caption getty handout screenshot'.split(' ')
)

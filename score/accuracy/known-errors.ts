/** The kinds of error in marked reports, in plain words. */
export const knownErrors: Readonly<Record<string, string>> = {
  missed: 'A claim was not found: most often in long sentences of several deeds, or told in words that the lexicon does not know.',
  extra:
    'A claim was taken that no analyst took: the same thing told again, background of another time, a half of a claim, a word read as a deed.',
  at: 'The place: a claim whose sentence names none takes it from the text around, or a wider place was taken than is meant.',
  on: 'The day: carried over from a sentence before, or not carried over; "later", "earlier this month".',
  to: 'To whom: taken for the doer, left out, or a description that was not resolved.',
  by: 'Who acts: left out in passives, a backer taken for the doer, a pronoun resolved wrongly.',
  source: 'Who says so: a speaker of a passage before goes on, or the report’s own words were given to someone.',
  figures: 'The numbers: a total read as those of one event, or the dead and the hurt mixed.',
  type: 'The type: a wider or a neighbouring one.',
  stance: 'Whether it happened: a plan or an allegation read as a fact, or the other way round.',
  if: 'The condition: not found, or cut wrongly.'
}

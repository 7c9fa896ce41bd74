import type { SubjectKnowledge, SubjectWord } from '@vedette/core'
import { grave } from './grave.ts'
import { publicWords } from './public.ts'

/** What shows that an English report may be about conflict, disaster or politics. */
export const englishSubject: SubjectKnowledge = {
  words: new Map<string, SubjectWord>([
    ...publicWords.flatMap(word => formsOf(word).map(form => [form, { word, weight: 1 }] as const)),
    ...grave.flatMap(word => formsOf(word).map(form => [form, { word, weight: 2 }] as const))
  ]),
  shortest: 120,
  spare: 1,
  wordsForOne: 300,
  most: 8
}

/** The forms that a word may have as noun or verb; that some are no words does no harm. */
function formsOf(word: string): readonly string[] {
  const last = word.slice(-1)
  const stem = word.slice(0, -1)
  const open = last === 'y' && !/[aeou]y$/.test(word) ? [`${stem}ies`, `${stem}ied`] : [`${word}s`, `${word}es`]
  const past = last === 'e' ? [`${word}d`, `${stem}ing`] : [`${word}ed`, `${word}ing`, `${word}${last}ed`, `${word}${last}ing`]
  return [word, ...open, ...past, ...(word.endsWith('ie') ? [`${word.slice(0, -2)}ying`] : [])]
}

import { type Repair, replaceAll } from './repair.ts'

/** One blank for several. */
export const repairDoubledBlanks: Repair = text =>
  text.includes('  ')
    ? replaceAll(text, / {2,}/g, () => ({ put: ' ', rule: 'doubled-blank', says: () => 'Several blanks became one.' }))
    : []

/** No blank before a comma or a full stop: "in Kassala ." → "in Kassala.". Dots that stand for an omission stay. */
export const repairBlankBeforePunctuation: Repair = text =>
  blankBeforeAny.test(text)
    ? replaceAll(text, blankBefore, () => ({
        put: '',
        rule: 'blank-before-punctuation',
        says: () => 'The blank before a punctuation mark was dropped.'
      }))
    : []

const blankBefore = /(?<=[\p{L}\p{N}"'’”)\]%]) (?=[,;:!?](?:[\s"'’”)]|$)|\.(?:["'’”)]|$|\s(?! ?\.)))/gu
const blankBeforeAny = / [,;:!?.]/

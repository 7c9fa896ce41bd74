import { type Repair, replaceAll } from './repair.ts'

/** One blank for several. */
export const repairDoubledBlanks: Repair = text =>
  replaceAll(text, / {2,}/g, () => ({ put: ' ', rule: 'doubled-blank', says: () => 'Several blanks became one.' }))

/** No blank before a comma or a full stop: "in Kassala ." → "in Kassala.". Dots that stand for an omission stay. */
export const repairBlankBeforePunctuation: Repair = text =>
  replaceAll(text, /(?<=[\p{L}\p{N}"'’”)\]%]) (?=[,;:!?](?:[\s"'’”)]|$)|\.(?:["'’”)]|$|\s(?! ?\.)))/gu, () => ({
    put: '',
    rule: 'blank-before-punctuation',
    says: () => 'The blank before a punctuation mark was dropped.'
  }))

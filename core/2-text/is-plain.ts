/** Letters and digits beyond ASCII, and all that might be: other than the punctuation that texts in English are set with. */
const beyond = /[^\n\r\t\v\f -~\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2010-\u203a\u20ac]/

/** Whether all letters and digits of a text are ASCII, so that cheaper expressions find its words. */
export const isPlain = (text: string): boolean => !beyond.test(text)

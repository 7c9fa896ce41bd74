/** Words of a report, for a terminal: in one line, without the characters that would move its cursor or turn its writing round. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

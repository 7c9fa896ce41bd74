/** Countries whose names come romanised, so that spellings vary. */
export const romanised: ReadonlySet<string> = new Set(
  'AE AF AM AZ BH BY DJ DZ EG EH ER ET GE IL IQ IR JO KG KM KW KZ LB LY MA MR OM PK PS QA RU SA SD SO SY TD TJ TM TN UA UZ YE XK'.split(' ')
)

/** English text prints "Saraqib" for "Sarāqib". */
export const printedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’ʻʼʿʾ`]/g, "'")
    .replaceAll('ǝ', 'a')

/** Names in the scripts that the reader can meet; airport codes are no names. */
export const isUsefulName = (name: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{P}\p{Zs}\p{N}\p{M}]+$/u.test(name) &&
  !/^[A-Z]{1,4}$/.test(name) &&
  name.length < 60

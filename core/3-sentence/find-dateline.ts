import type { Span } from '#base'

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|al-\p{L}+|de|del|la|el|of|and)`
const PLACE = `${WORD}(?:[ /]${WORD}){0,3}`
const DATE = String.raw`(?:\p{L}+\.? \d{1,2}(?:, \d{4})?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?(?: \d{2,4})?)`
const AGENCY = String.raw`[(\[][\p{L}\p{N} ./&,'’-]{2,40}[)\]]`
const DASH = '(?:[-–—]{1,2})'

/** "KYIV, Ukraine, 3 May (Reuters) —": with an agency in brackets, any place before any dash. */
const WITH_AGENCY = new RegExp(
  String.raw`^(?:${PLACE}(?:, ?${PLACE})?,? ?(?:${DATE},?)? ?)?${AGENCY} ?(?:${DASH}|:) ?(?:\[TEXT\] ?)?(?=\S)`,
  'u'
)
/** "KHARTOUM, Sudan —", "ADEN:": without one, the place in capitals, or a long dash. */
const IN_CAPITALS = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}(?:, ?(?:${PLACE}|${DATE})){0,2} ?(?:${DASH} |: )(?=["“‘']?\p{Lu}\p{Ll}|["“‘']?\p{Lu} |al-)`,
  'u'
)
const LONG_DASH = new RegExp(String.raw`^${PLACE}(?:, ?(?:${PLACE}|${DATE})){0,2} ?(?:—|--|–) ?(?=["“‘']?\p{Lu}\p{L}* )`, 'u')
/** "Bamako, 12 June -": a place and a date before a short dash. */
const WITH_DATE = new RegExp(String.raw`^${PLACE}, ?${DATE},? ?${DASH} ?(?=["“‘']?\p{Lu})`, 'u')

/** "Tue 14 May 2019 Shells hit …", "03.02.2015 A …": a full date with nothing that ties it to the sentence behind it. */
const LEAD_DATE =
  /^(?:(?:Date of publication|Published|Updated|Posted)(?: on)?:? )?(?:\p{Lu}\p{Ll}{2,8},? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?,? \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)(?:,? \d{1,2}:\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{3})?)?(?: [-–—|:])? (?=["“‘']?[\p{Lu}\d])/u

/** "port sudan: …": where a text has no capitals at all. */
const IN_LOWER_CASE = /^\p{Ll}{3,}(?: \p{Ll}{3,})?: (?=\p{Ll}\P{Lu}{50})/u

/** What every dateline has: cheap to ask before the patterns are. */
const MAY_BE = /^\s*[\p{L}\d([].{0,100}(?:[)\]] ?[-–—:]|[—–]|--|- |: |\d{4}|-\d\d )/u

/** The dateline at the head of a paragraph, its dash and the blanks behind it included; undefined when there is none. */
export function findDateline(text: string, span: Span, speakers: ReadonlySet<string> = new Set()): Span | undefined {
  const head = text.slice(span[0], Math.min(span[1], span[0] + 120)).replaceAll('\n', ' ')
  if (!MAY_BE.test(head)) return undefined
  const lead = head.length - head.trimStart().length
  const label = /^(\p{L}[\p{L}-]*): /u.exec(head.trimStart())?.[1]
  if (label !== undefined && speakers.has(label.toLowerCase())) return undefined
  for (const pattern of [WITH_AGENCY, IN_CAPITALS, WITH_DATE, LONG_DASH, LEAD_DATE, IN_LOWER_CASE]) {
    const match = pattern.exec(head.trimStart())
    if (match && match[0].length < 100) return [span[0], span[0] + lead + match[0].length]
  }
  return undefined
}

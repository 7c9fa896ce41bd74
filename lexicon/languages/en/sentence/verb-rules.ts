import type { EndingRule } from '@vedette/core'

/** Stems before -ing and -ed that end otherwise than in -e, tried before the stems that lost an -e. */
const PLAIN_STEMS: readonly EndingRule[] = [
  [/^(add|egg|err|purr|ebb|butt|boycott|odd|whirr)$/, '$1'],
  [
    /^(.*(?:contro|compe|expe|prope|repe|rebe|patro|trave|cance|labe|leve|fue|due|mode|signa|tota|exce|unrave|marve|quarre|tunne|channe|dispe|impe|counse|equa|riva|shove|spira|annu))ll$/,
    '$1l'
  ],
  [/([bdgkmnprtv])\1$/, '$1'],
  [
    /^(focus|bias|canvas|combat|debut|develop|gallop|envelop|wallop|gossip|worship|kidnap|collar|pillar|mortar|murmur|victim|handicap|ransom|fathom|blossom|custom|accustom|bottom|waltz|blitz|wrong)$/,
    '$1'
  ],
  [/(ss|ll|ff|zz)$/, '$1']
]

/** Stems that lost an -e before -ing and -ed. */
const STEMS_WITH_E: readonly RegExp[] = [
  /(?:^|[^eo])at$|(?:cr|lin|rm|us)eat$/,
  /(?:compl|del|comp|concr)et$|(?:^(?:out)?v|prom|dev|qu|^(?:de|con)?n)ot$|(?:^|[^ao])ut$/,
  /^(?:re|dis)?unit$|^(?:re)?invit$|^ignit$|^(?:in|ex|re)?cit$|^(?:exped|extrad)it$|^dynamit$|writ$|^bit$/,
  /^(?:tast|wast|past|hast|lambast)$/,
  /[vcu]$|[^tz]z$|[bcdfgkpstz]l$/,
  /(?:comp|prof|sm|rev|ex|reconc|def|wh)il$|^[fpt]il$|^(?:(?:up|down)?scal|inhal|exhal|impal|stal)$|^(?:consol|cajol|parol)$|[^oa]ul$|yl$/,
  /(?:(?:ch|arr|^r|der|estr)a|e|(?:^l|pl|exp|sp|lo|scro)u|(?:infr|imp|cr|fr|^h|^b|^t)i)ng$|[^n]g$/,
  /(?:^|[^aeiou])[aiou]k$|quak$/,
  /(?:^|[^aeiou])[auioy]m$|^schem$/,
  /[^aeiou]in$|(?:postp|cond|^at|^dr|^cl|ph|thr|^st|^h|^z)on$|^(?:tun|prun|commun)$|(?:conv|interv|contrav)en$/,
  /(?:^|[^aeiou])[aioy]p$/,
  /(?:^|[^aeiou])[aiou]d$|(?:persu|dissu)ad$|guid$|ced$|^imped$|^supersed$|^stamped$/,
  /[^s]s$/,
  /(?:^|[^aeiou])ir$|uir$|(?:^|[^ao])ur$|(?:expl|ign|rest|depl|impl|sc|sn)or$|^(?:st|ad|b|g|p|c|sh)or$|(?:^|[^aeo])ar$|(?:interf|adh|coh|persev)er$|[ct]r$|tyr$/,
  /^(?:breath|bath|cloth|sooth|loath|seeth|writh|sheath|ow|aw|ax|ey|straf|chaf|knif)$/,
  /(?:scr|br|pr|gl|imb)[aiou]b$/
]

const before = (stem: RegExp, ending: string): RegExp => new RegExp(stem.source.replaceAll('$', ending))

const stripped = (ending: string): readonly EndingRule[] => [
  ...PLAIN_STEMS.map(([stem, replacement]): EndingRule => [before(stem, `${ending}$`), replacement]),
  ...STEMS_WITH_E.map((stem): EndingRule => [new RegExp(`(?<=${stem.source.replaceAll('$', `(?=${ending}$)`)})${ending}$`), 'e']),
  [new RegExp(`${ending}$`), '']
]

/** Regular forms of English verbs to their lemma. */
export const verbRules: readonly EndingRule[] = [
  [/^([^aeiouy]+(?:ing|ed)|.*eed)$/, '$1'],
  [/^([dltv])ied$/, '$1ie'],
  [/(?<=[^aeiou])ied$/, 'y'],
  ...stripped('ing'),
  ...stripped('ed'),
  [/(?<=..)ies$/, 'y'],
  [/(ss|sh|ch|x|zz|[^aeiou]o)es$/, '$1'],
  [/(ss|us|is)$/, '$1'],
  [/(?<=[^'])s$/, '']
]

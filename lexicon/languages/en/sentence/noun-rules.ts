import type { EndingRule } from '@vedette/core'

const IRREGULAR = `
men man|women woman|children child|feet foot|teeth tooth|mice mouse|geese goose|oxen ox|lives life|wives wife|knives knife|halves half
leaves leaf|selves self|thieves thief|wolves wolf|shelves shelf|loaves loaf|hooves hoof|calves calf|scarves scarf|midwives midwife|housewives housewife
crises crisis|analyses analysis|hypotheses hypothesis|theses thesis|diagnoses diagnosis|oases oasis|emphases emphasis|parentheses parenthesis|syntheses synthesis
criteria criterion|phenomena phenomenon|bacteria bacterium|strata stratum|memoranda memorandum|curricula curriculum|alumni alumnus|fungi fungus|nuclei nucleus
stimuli stimulus|cacti cactus|radii radius|syllabi syllabus|indices index|matrices matrix|vertices vertex|appendices appendix|fedayeen fedayee
movies movie|ties tie|lies lie|pies pie|dies die|calories calorie|zombies zombie|cookies cookie|rookies rookie|selfies selfie|hippies hippie|prairies prairie|aunties auntie
shoes shoe|toes toe|canoes canoe|foes foe|woes woe|horseshoes horseshoe|aches ache|headaches headache|caches cache|avalanches avalanche|niches niche|toothaches toothache
axes axis|buses bus|minibuses minibus|gases gas|viruses virus|campuses campus|bonuses bonus|statuses status|focuses focus|caucuses caucus|censuses census|corpuses corpus
surpluses surplus|apparatuses apparatus|choruses chorus|circuses circus|geniuses genius|prospectuses prospectus|radiuses radius|biases bias|canvases canvas|atlases atlas|aliases alias
lenses lens|irises iris|quizzes quiz|passersby passerby|mujahideen mujahid|mujahedeen mujahid
`
const UNCHANGED = `
series species means headquarters barracks crossroads news politics economics physics mathematics gallows aircraft police
goods clothes thanks outskirts surroundings whereabouts savings earnings binoculars pyjamas trousers pants scissors 
gas bias lens bus plus chaos canvas atlas alias iris axis tennis debris pelvis penis cannabis trellis yes christmas specimen regimen omen abdomen acumen stamen semen proceeds
premises athletics ethics logistics dynamics mechanics ballistics diabetes measles rabies analytics electronics
bias pancreas texas rhinoceros cosmos asbestos pathos ethos perhaps congress 
`

/** Form → lemma of the nouns that the rules would get wrong. */
export const irregularNouns: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR.trim()
    .split(/[\n|]/)
    .map(row => row.trim().split(' '))
    .map(([form = '', lemma = '']) => [form, lemma] as const),
  ...UNCHANGED.trim()
    .split(/\s+/)
    .map(word => [word, word] as const)
])

/** Regular plurals of English nouns to their lemma. */
export const nounRules: readonly EndingRule[] = [
  [/(?<=[a-z])men$/, 'man'],
  [/(?<=[a-z]child)ren$/, ''],
  [/(?<=..)ies$/, 'y'],
  [/(ss|sh|ch|x|zz|[^aeiou]o)es$/, '$1'],
  [/(ss|us|sis|itis|polis|'s)$/, '$1'],
  [/(?<=[^'.])s$/, '']
]

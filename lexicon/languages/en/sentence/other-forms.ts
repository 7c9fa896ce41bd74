const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/[\n|]/)
      .map(row => row.trim().split(' '))
      .flatMap(([lemma = '', ...forms]) => forms.map(form => [form, lemma] as const))
  )

/** Auxiliaries, with the forms that clitics leave: "wo" of "won't". */
export const auxiliaries = table(`
  be am is are was were been being 's 're 'm m s r|have has had having 've ve|do does did doing done|will 'll ll wo|can ca|would 'd d
  get gets got getting|shall sha
`)

/** Pronouns to their plain form. */
export const pronouns = table(`
  I i me|we us 's|he him|she her|they them|who whom|this these|that those|my mine|your yours|our ours|their theirs|her hers
`)

export const determiners = table('a an|this these|that those')

export const particles = table("not n't nt|'s ' s|to na ta")

export const adverbs = table(`
  late later latest|early earlier earliest|well better best|long longer longest|far further farther furthest farthest|soon sooner soonest
  fast faster fastest|close closer closest|high higher highest|near nearer nearest|hard harder hardest|badly worse worst|low lower lowest|deep deeper deepest
  not n't nt
`)

const IRREGULAR_ADJECTIVES = table('good better best|bad worse worst|far further farther furthest farthest|old elder eldest|little littler')

const GRADED = `
able big bitter black blue bold brave brief bright broad busy calm cheap clean clear clever close cold cool cruel dark dead deadly dear deep dense dirty
dry dull dumb early easy fair fast fat few fierce fine firm fit flat fresh friendly full funny gentle grave gray great green handy happy hard harsh healthy heavy
high holy hot huge humble hungry kind large late lazy lengthy light likely lonely long loose loud low lucky mad mean mild narrow nasty near neat new
nice noble noisy odd old pale plain poor pretty proud pure quick quiet rare raw ready red rich ripe risky rough rude sad safe scary severe shallow
sharp short shy sick silly simple slender slight slim slow small smart smooth soft solid soon sorry sound sour steady steep stiff straight strange strict
strong stupid subtle sunny sure sweet swift tall tasty thick thin thirsty tight tiny tough true ugly unlikely warm wary weak wealthy weird wet white wicked
wide wild wise worthy yellow young bloody costly dim mighty poor risky stern tense tidy cute crazy crispy cozy creamy chewy
`

/** Comparatives and superlatives of the adjectives that have them. */
export const adjectives: ReadonlyMap<string, string> = new Map([
  ...GRADED.trim()
    .split(/\s+/)
    .flatMap(word => gradedForms(word).map(form => [form, word] as const)),
  ...IRREGULAR_ADJECTIVES
])

/** "big" gives "bigger", "biggest", "biger" and "bigest"; forms that do not exist do no harm. */
function gradedForms(word: string): readonly string[] {
  const stem = word.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i')
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(word) ? [word + word.at(-1)] : []
  return [stem, ...doubled].flatMap(base => [`${base}er`, `${base}est`])
}

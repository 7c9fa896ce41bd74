/** The terms of IDMC's figures of displacement in our terms. */

/** Claims whose figures count the displaced, the first before those below it; housing counts where it was destroyed. */
export const displacing: readonly (readonly [type: RegExp, counted: RegExp])[] = [
  [/^(DISPLACE|displaced|hosting)/, /./],
  [/^ASSAULT\/destroy|^ASSAULT$/, /\b(hous(e|es|ing)|home|dwelling|shelter|building|hut|apartment)s?\b/i],
  [/^(AID|RETREAT\/withdraw|SANCTION\/expel|COERCE\/deport)/, /./]
]

/** Counted nouns of displacement that tell by themselves, also in French, Spanish and Portuguese with damaged accents; the first before those below it. */
export const displaced: readonly RegExp[] = [
  /\b(IDPs?|PDI|evacuees?|displaced|refugees?|homeless|evacuated|returnees?|(evacuad|desplazad|desalojad|deslocad|desabrigad)[oa]s)\b|d.plac.e?s|.vacu.e?s/i,
  /\b(hous(e|es|ing)|homes?|dwellings?|viviendas|casas|moradias|maisons|logements)\b/i,
  /\b(famil(y|ies)|households?|residents?|persons?|people|individuals?|villagers?|inhabitants?|civilians?|personas|familias|fam.lias|familles|m.nages|pessoas|personnes|habitantes|habitants)\b/i
]

/** Counted nouns that are households, also in French, Spanish and Portuguese with damaged accents; all others are people. */
export const households =
  /\b(famil(y|ies)|households?|hous(e|es|ing)|homes?|dwellings?|shelters?|buildings?|huts?|apartments?)\b|\b(fam.{1,2}li(as?|es)|m.nages|foyers|hogares|viviendas|casas|moradias|maisons)\b/iu

/** What a figure of displacement never counts. */
export const harmed: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'detained',
  'abducted',
  'munitions',
  'posts',
  'vehicles'
])

/** Areas that the set's list of countries holds apart. */
export const apart: Readonly<Record<string, string>> = { Abyei: 'AB9', 'Abyei Area': 'AB9' }

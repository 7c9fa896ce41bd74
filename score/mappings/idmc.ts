/** The terms of IDMC's figures of displacement in our terms. */

/** Claims whose figures count the displaced, the first before those below it; housing counts where it was destroyed. */
export const displacing: readonly (readonly [type: RegExp, counted: RegExp])[] = [
  [/^(DISPLACE|displaced|hosting)/, /./],
  [/^ASSAULT\/destroy|^ASSAULT$/, /\b(hous(e|es|ing)|home|dwelling|shelter|building|hut|apartment)s?\b/i],
  [/^(AID|RETREAT\/withdraw|SANCTION\/expel|COERCE\/deport)/, /./]
]

/** Counted nouns of displacement that tell by themselves, the first before those below it. */
export const displaced: readonly RegExp[] = [
  /\b(IDPs?|evacuees?|displaced|refugees?|homeless|evacuated|returnees?)\b/i,
  /\b(hous(e|es|ing)|homes?|dwellings?)\b/i,
  /\b(famil(y|ies)|households?|residents?|persons?|people|individuals?|villagers?|inhabitants?|civilians?)\b/i
]

/** Counted nouns that are households; all others are people. */
export const households = /\b(famil(y|ies)|households?|hous(e|es|ing)|homes?|dwellings?|shelters?|buildings?|huts?|apartments?)\b/i

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

const violence = 'Political violence'
const demonstrations = 'Demonstrations'

/** The disorder type of an event type of the ACLED style, and of the sub-event types that have another. Names of the public codebook. */
export const disorder: Readonly<Record<string, string>> = {
  Battles: violence,
  'Explosions/Remote violence': violence,
  'Violence against civilians': violence,
  Protests: demonstrations,
  'Excessive force against protesters': `${violence}; ${demonstrations}`,
  'Violent demonstration': demonstrations,
  'Mob violence': violence,
  'Strategic developments': 'Strategic developments'
}

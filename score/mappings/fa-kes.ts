/** The labels of FA-KES (one record a report on the war in Syria) in our terms. */

/** Our name of the province → its governorate. */
export const governorates: Readonly<Record<string, string>> = {
  Aleppo: 'aleppo',
  Idlib: 'idlib',
  Damascus: 'damascus',
  'Rif Dimashq': 'damascus',
  Raqqa: 'raqqa',
  'Deir ez-Zor': 'deir ezzor',
  Homs: 'homs',
  Quneitra: 'quneitra',
  Hama: 'hama',
  Latakia: 'lattakia',
  Daraa: 'daraa',
  Hasakah: 'hasakeh',
  Suwayda: 'suwayda',
  Tartus: 'tartous'
}

/** Types of events → the cause of death, the first that fits; a type stands for its modes too. */
export const causes: readonly (readonly [type: string, cause: string])[] = [
  ['ASSAULT/unconventional', 'chemical and toxic gases'],
  ['ASSAULT/aerial', 'shelling'],
  ['ASSAULT/drone', 'shelling'],
  ['ASSAULT/heavy-weapons', 'shelling'],
  ['ASSAULT/suicide-attack', 'explosion'],
  ['ASSAULT/explosives', 'explosion'],
  ['ASSAULT/firearms', 'shooting'],
  ['ASSAULT/targeted', 'execution'],
  ['ASSAULT/primitive', 'execution'],
  ['ASSAULT/torture', 'execution']
]

export const unknownCause = 'unknown'

/** Side, id or name of who acts → the actor, the first that fits: more special parties stand before those that they are part of. */
export const actors: readonly (readonly [who: RegExp, actor: string])[] = [
  [/nusra|tahrir al-sham|fatah al-sham/i, 'al-nusra front'],
  [/islamic state|^is$|daesh/i, 'isis'],
  [/coalition|united states/i, 'international coalition forces'],
  [/kurdish|^sy-(sdf|ypg)|democratic forces/i, 'self administration forces'],
  [/syrian government|russia|hezbollah|iran/i, 'syrian government or russian troops'],
  [/opposition|rebel|free syrian army/i, 'armed opposition groups']
]

export const unknownActor = 'unknown'

/** Words by which an outlet says what they are and not who: the set leaves these unknown. */
export const unnamed = /terroris|gunm[ae]n|militant|armed group|mercenar|takfir|extremis/i

/** Whom a figure counts when it says itself that they are civilians. */
export const civilian = /civilian/i

/** Whom a figure counts when it does not count civilians. */
export const combatants =
  /fighter|soldier|troop|militant|rebel|pilot|officer|gunm[ae]n|terrorist|jihadi|insurgent|bomber|forces|member|commander|personnel|combatant|guard|policem[ae]n/i

/** Whom a figure counts as a part of the civilians. */
export const parts = /child|wom[ae]n|medic|family|families|girl|boy|kid/i

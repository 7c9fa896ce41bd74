/** The slots of MUC-4's templates of terrorist incidents in our terms. */

/** Types of events → types of incident, the first that fits; a type stands for its modes too. */
export const incidents: readonly (readonly [type: string, incident: string])[] = [
  ['ASSAULT/abduct', 'KIDNAPPING'],
  ['ASSAULT/explosives', 'BOMBING'],
  ['ASSAULT/suicide-attack', 'BOMBING'],
  ['ASSAULT', 'ATTACK'],
  ['killed', 'ATTACK'],
  ['abducted', 'KIDNAPPING']
]

/** Words of a claim by which its incident is of another type than its event says. */
export const worded: readonly (readonly [words: RegExp, incident: string])[] = [
  [/\b(set fire|set (it |them )?on fire|burn(ed|t|ing)|arson|torched)\b/i, 'ARSON'],
  [/\b(robbed|robbery|stole|holdup)\b/i, 'ROBBERY'],
  [/\b(bomb(s|ed|ing|ings)?|dynamite[d]?|explosion|explosive|exploded|blew up)\b/i, 'BOMBING']
]

/** Words for instruments; claims have no place for them, so their words are looked through. */
export const weapons =
  /\b((?:car |time |high-powered |petrol |fire)?bombs?|dynamite(?: charges?| sticks?)?|explosives?(?: charges?| devices?)?|(?:land)?mines?|grenades?|mortars?|rockets?|rocket launchers?|machine ?-?guns?|submachine ?-?guns?|rifles?|pistols?|revolvers?|ak-47s?|m-16s?|rpgs?(?:-\d+)?|molotov cocktails?|booby ?-?traps?|missiles?|shotguns?|guns?|machetes?|knife|knives|firearms?|bullets?|car-?bombs?|tnt|shells?|artillery|submachineguns?|machineguns?)\b/gi

/** Victims that the set leaves out when nobody else was hit: its incidents are not fights between forces. */
export const combatants =
  /\b(guerrillas?|rebels?|fighters?|troops?|soldiers?|army|battalion|brigade|forces|units?|patrol|subversives?|terrorists?|contras?)\b/i

/** Bodies that are named for what they decide, not for what they did. */
export const governments = /^(government|parliament|ministry|congress|supreme court)\b/i

/** A guess at the sub-event that needs no reading: the label whose words stand first in the text. */
export const acledWords: readonly (readonly [label: string, words: RegExp])[] = [
  ['Suicide bomb', /suicide/i],
  ['Chemical weapon', /chemical|chlorine|sarin/i],
  ['Sexual violence', /rape|sexual/i],
  ['Grenade', /grenade/i],
  ['Air/drone strike', /air ?strike|drone|warplane|jets?\b/i],
  ['Shelling/artillery/missile attack', /shell|artillery|mortar|missile|rocket/i],
  ['Remote explosive/landmine/IED', /\bmine|bomb|IED|explosive/i],
  ['Abduction/forced disappearance', /abduct|kidnap/i],
  ['Violent demonstration', /riot/i],
  ['Peaceful protest', /protest|demonstrat|march|rally/i],
  ['Arrests', /arrest|detain/i],
  ['Agreement', /agree|ceasefire|truce/i],
  ['Looting/property destruction', /loot|burn/i],
  ['Headquarters or base established', /\bbase\b|headquarters/i],
  ['Government regains territory', /recaptur|retak|liberat/i],
  ['Non-state actor overtakes territory', /captur|seize/i],
  ['Non-violent transfer of territory', /withdr/i],
  ['Armed clash', /clash|fight|ambush/i],
  ['Attack', /kill|attack/i]
]

/** The label that the words alone give, or none. */
export const guessByWords = (text: string): string | undefined => acledWords.find(([, words]) => words.test(text))?.[0]

import { cleanText, passBy } from '@vedette/core'
import { describe, expect, it } from 'vitest'
import { englishText } from '../text.ts'
import { englishSubject } from './subject.ts'

const passed = (raw: string, title?: string) =>
  passBy(
    cleanText({ id: 'r', hash: 'h', raw, format: 'text', ...(title === undefined ? {} : { title }), notes: [] }, englishText),
    englishSubject
  )

const match = `Rovers came from behind to beat Athletic three two on Saturday in front of a full stand. The visitors scored twice in the first
half, both times from a corner, and looked sure of the points when the rain began.

But the coach changed two players at the break, and it was a different game after that. A long pass from the left found the striker
alone, who made it two one, and ten minutes from the end the captain headed in the second. The winner came in added time, when the
keeper could only push a low shot onto the post and the substitute was there first.

"We never stopped running, and the crowd helped us a lot," the coach said afterwards. His side is now fourth in the table, two points
behind the leaders, and will play away at Wanderers next week, where they have not won for six years. Athletic stay third from bottom.`

const recipe = `This soup is made in under an hour and keeps for three days. Peel four carrots, two onions and a large potato, and cut them into
even pieces. Warm a spoonful of oil in a wide pan, add the onions with a pinch of salt, and let them go soft without taking colour.

Add the carrots and the potato, stir for a few minutes, and pour in a litre of stock. Bring it to the boil, turn the heat down, and cook
until everything is tender, which takes about twenty minutes. Take the pan off the stove and let it cool a little.

Blend the soup until smooth, with a spoonful of cream if you like it rich, and season it with pepper, lemon and nutmeg. Serve it with warm
bread and a few leaves of parsley. If it is too thick on the second day, thin it with a cup of water and warm it slowly.`

const siege = 'Soldiers shelled the market again overnight, and at least nine people were killed, a medic said.'

describe('a report is passed by', () => {
  it.each([match, recipe])('that has nothing of ours: %#', raw => {
    expect(passed(raw)?.rule).toBe('passed-by')
  })

  it('and the note says how many words were weighed and which told', () => {
    expect(passed(match)?.says).toMatch(/^Passed by: of 1\d\d words only "leader" may speak/)
    expect(passed(recipe)?.says).toMatch(/^Passed by: of 1\d\d words none may speak/)
  })
})

describe('a report is read', () => {
  it.each([
    ['one paragraph in it tells of violence', `${match}\n\n${siege}`],
    ['its title does', match, 'Bomb kills fans before the match'],
    ['it is short', recipe.slice(0, 300)],
    ['it is not in English', `${'La sopa de los niños es buena y la comida de la casa no es para los que no la quieren. '.repeat(12)}`],
    [
      'it is about politics',
      recipe.replace('This soup', 'The president met the opposition leader before the election. Parliament votes on Monday. This soup')
    ]
  ] as const)('when %s', (_, raw, title?: string) => {
    expect(passed(raw, title)).toBeUndefined()
  })
})

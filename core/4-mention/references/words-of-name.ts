import { keepSome } from '#base'

/** The words of a name in lower case. Kept, since each short form asks for the words of names before it. */
export const wordsOfName = keepSome((name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s.-]+/u)
    .filter(word => word !== '')
)

/** The first letters of all its words, and of those that are no small ones. */
export const initialsOf = keepSome((name: string): readonly string[] => {
  const words = wordsOfName(name)
  const all = words.map(word => word[0]).join('')
  const great = words
    .filter(word => !/^(of|the|for|and|in|de|la|el|al)$/.test(word))
    .map(word => word[0])
    .join('')
  return [all, great]
})

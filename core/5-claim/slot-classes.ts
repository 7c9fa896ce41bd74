/** Classes of nouns that can stand in a role: people and bodies act, means act for those who have them, spots are where. */
export const people = [
  'civilian',
  'fighter',
  'soldier',
  'force',
  'police',
  'leader',
  'official',
  'suspect',
  'victim',
  'speaker',
  'crowd',
  'people',
  'person'
]
export const bodies = ['state', 'government', 'organisation', 'media', 'monitor', 'agency']
export const means = ['weapon', 'munition', 'vehicle', 'aircraft', 'violence', 'supply', 'post']
export const spots = ['place', 'building', 'post', 'road', 'border']

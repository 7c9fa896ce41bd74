import type { AcledRule } from '@vedette/core'
import { of, riot, shot } from './acled-beside.ts'

/** Lemmas of people who demonstrate, and of what they do and hold. */
export const demonstrators = [
  'protester',
  'protestor',
  'demonstrator',
  'demonstration',
  'marcher',
  'rally',
  'sit-in',
  'demonstrate',
  'placard',
  'protest',
  'picket',
  'vigil',
  'chant',
  'slogan',
  'banner'
]

/** Where people are together to be heard, though the claim tells only what they want. */
export const gathered = [...demonstrators, 'gather', 'assemble', 'street', 'procession', 'candle', 'crowd', 'square']

/** Lemmas of what people hold against those on whom they take the law into their own hands, and of doing so. */
const lynching = [
  'mob',
  'lynch',
  'lynching',
  'witchcraft',
  'witch',
  'sorcery',
  'sorcerer',
  'thief',
  'blasphemy',
  'vigilante',
  'bystander',
  'onlooker',
  'neighbour',
  'neighbor',
  'kidnapper',
  'rapist',
  'robber',
  'burglar',
  'snatcher',
  'rumor',
  'villager',
  'resident',
  'townspeople',
  'townsfolk',
  'suspected'
]

/** Deadly force on people who demonstrate, as what is told close by shows; if they were violent themselves, it is their demonstration that was. */
export const onDemonstrators: readonly AcledRule[] = [
  {
    type: 'ASSAULT',
    rule: 'protest-fire',
    by: ['state', 'foreign', 'nobody'],
    beside: riot,
    gives: 'Violent demonstration',
    says: 'a crowd that is violent is fired on'
  },
  {
    type: 'ASSAULT',
    rule: 'protest-fire',
    by: ['state', 'foreign', 'nobody'],
    gives: 'Excessive force against protesters',
    says: 'a crowd is fired on'
  },
  {
    type: 'ASSAULT',
    rule: 'firearms',
    by: ['state', 'foreign'],
    words: demonstrators,
    gives: 'Excessive force against protesters',
    says: 'those who demonstrate are fired on'
  },
  {
    type: 'ASSAULT/firearms',
    by: ['group', 'other'],
    to: ['crowd'],
    gives: 'Excessive force against protesters',
    says: 'a crowd is shot at'
  },
  ...['killing', 'wounding', 'firearms', 'attack', 'atrocity'].map(rule => ({
    type: 'ASSAULT',
    rule,
    by: ['state', 'foreign'] as const,
    to: ['civilians', 'nobody', 'crowd', 'other'] as const,
    near: demonstrators,
    gives: 'Excessive force against protesters',
    says: 'force where people demonstrate, as is told close by'
  }))
]

/** Blows and fire on someone of whom a crowd thinks ill. */
export const lynched: readonly AcledRule[] = (['ASSAULT/primitive', 'ASSAULT/beat'] as const).map(type => ({
  type,
  by: ['nobody'],
  to: ['civilians', 'nobody', 'other'],
  words: lynching,
  gives: 'Mob violence',
  says: 'people take the law into their own hands'
}))

/** What people who are together in public ask for, blame or stop doing. */
export const voiced: readonly AcledRule[] = (['REQUEST', 'ACCUSE', 'REJECT', 'PROTEST/strike', 'PROTEST/hunger', 'SUPPORT'] as const).map(
  type => ({
    type,
    by: ['crowd', 'civilians'],
    words: gathered,
    gives: 'Peaceful protest',
    says: 'asked for by people gathered in public'
  })
)

/** What great numbers of people ask for at one time. */
export const voicedByMany: readonly AcledRule[] = (['REQUEST', 'ACCUSE', 'REJECT'] as const).map(type => ({
  type,
  by: ['crowd', 'civilians'],
  words: ['thousand', 'crowd', 'throng'],
  near: ['night', 'day', 'outside', 'before', 'beneath', 'square', 'street', 'gather', 'chant', 'march', 'parliament', 'palace'],
  gives: 'Peaceful protest',
  says: 'asked for by a great number of people'
}))

/** What people want or blame where others are told close by to be out in public. */
export const voicedNear: readonly AcledRule[] = (['REQUEST', 'ACCUSE', 'REJECT', 'PROTEST/strike', 'PROTEST/hunger'] as const).map(
  type => ({
    type,
    by: ['crowd', 'civilians'],
    near: [
      ...demonstrators,
      'march',
      'marched',
      'gather',
      'parade',
      'petition',
      'hymn',
      'leaflet',
      'whistle',
      'drum',
      'poster',
      'kneel',
      'megaphone',
      'outside',
      'embassy',
      'steps',
      'pavement',
      'avenue',
      'boulevard',
      'tent',
      'roadside',
      'square'
    ],
    gives: 'Peaceful protest',
    says: 'asked for where people are out in public'
  })
)

/** People held where they demonstrate. */
export const heldThere: readonly AcledRule[] = [
  {
    type: 'COERCE/arrest',
    words: [
      'protest',
      'picket',
      'rally',
      'demonstration',
      'sit-in',
      'protester',
      'demonstrator',
      'vigil',
      'picket',
      'marcher',
      'procession'
    ],
    gives: 'Protest with intervention',
    says: 'those who demonstrate are held'
  }
]

/** Violence by people who bear no arms, outside of demonstrations. */
export const unarmedBlows: readonly AcledRule[] = [
  {
    type: 'ASSAULT',
    rule: 'attack',
    by: ['civilians'],
    words: ['resident', 'villager', 'local', 'youth', 'crowd', 'mob', 'student', 'inhabitant', 'people', 'fan', 'supporter'],
    gives: 'Mob violence',
    says: 'unarmed people attack'
  }
]

/** Things thrown, burnt and taken by people who bear no arms, where they stand against a state. */
export const thrown: readonly AcledRule[] = [
  {
    type: 'ASSAULT/primitive',
    by: ['crowd', 'civilians', 'group', 'nobody'],
    to: ['state', 'foreign'],
    words: ['stone', 'rock', 'bottle', 'molotov', 'brick', 'petrol', 'firework', 'slingshot', 'firebomb', 'paving'],
    gives: 'Violent demonstration',
    says: 'things are thrown at those who guard'
  },
  { type: 'ASSAULT/explosives', by: ['crowd'], gives: 'Violent demonstration', says: 'a crowd throws what burns' },
  {
    type: 'ASSAULT/explosives',
    by: ['crowd', 'civilians', 'nobody'],
    words: ['petrol', 'molotov', 'firebomb'],
    beside: riot,
    gives: 'Violent demonstration',
    says: 'a crowd throws what burns'
  },
  { type: 'COERCE/seize', by: ['crowd'], gives: 'Violent demonstration', says: 'a crowd takes what is guarded' },
  {
    type: 'ASSAULT/destroy',
    by: ['nobody'],
    beside: of('PROTEST/riot'),
    gives: 'Violent demonstration',
    says: 'things are destroyed in a riot'
  }
]

/** Blows between people of two kinds, and people whom others hold. */
export const amongPeople: readonly AcledRule[] = [
  {
    type: 'PROTEST/riot',
    words: ['sectarian', 'communal', 'xenophobic', 'intercommunal', 'inter-communal', 'racist', 'anti-muslim', 'anti-immigrant'],
    gives: 'Mob violence',
    says: 'people against people of another kind'
  },
  {
    type: 'ASSAULT/primitive',
    words: ['each'],
    by: ['civilians', 'crowd', 'nobody'],
    gives: 'Mob violence',
    says: 'people against each other'
  },
  {
    type: 'COERCE/arrest',
    by: ['civilians', 'crowd'],
    unsaid: [
      'agent',
      'officer',
      'official',
      'detective',
      'sleuth',
      'inspector',
      'warrant',
      'uniform',
      'prosecutor',
      'jail',
      'court',
      'custody'
    ],
    gives: 'Mob violence',
    says: 'people hold whom they think guilty'
  }
]

/** A crowd told with what was done to it, or what it did, in the same breath. */
export const inOneBreath: readonly AcledRule[] = [
  {
    type: 'PROTEST/demo',
    words: ['arson', 'molotov', 'looting', 'vandalism', 'vandalize', 'torch', 'pelt', 'firebomb', 'rampage', 'loot', 'ransack'],
    by: ['crowd', 'civilians', 'nobody'],
    gives: 'Violent demonstration',
    says: 'some of them are violent'
  },
  {
    type: 'PROTEST/demo',
    words: ['teargas', 'tear-gas', 'baton', 'truncheon', 'lathi', 'cordon', 'kettle', 'disperse', 'tear', 'pepper-spray', 'cannon'],
    without: shot,
    gives: 'Protest with intervention',
    says: 'force is used, short of arms'
  }
]

/** People seized by those who act for a state and by its laws. */
export const lawful: readonly AcledRule[] = [
  {
    type: 'ASSAULT/abduct',
    by: ['state', 'foreign'],
    to: ['crowd'],
    gives: 'Protest with intervention',
    says: 'those who demonstrate are taken away'
  },
  {
    type: 'ASSAULT/abduct',
    by: ['state', 'nobody'],
    words: [
      'custody',
      'court',
      'charge',
      'remand',
      'prosecutor',
      'warrant',
      'detective',
      'sedition',
      'suspicion',
      'interrogation',
      'document'
    ],
    unsaid: ['masked', 'hooded', 'unmarked', 'missing', 'disappear', 'unknown', 'undisclosed', 'ransom', 'whereabouts', 'deny'],
    gives: 'Arrests',
    says: 'held by a state, by its laws'
  },
  { type: 'detained', gives: 'Arrests', says: 'people held by a state are counted' },
  { type: 'abducted', gives: 'Abduction/forced disappearance', says: 'people taken are counted' },
  {
    type: 'killed',
    by: ['state', 'foreign', 'group', 'civilians'],
    to: ['civilians'],
    gives: 'Attack',
    says: 'unarmed people whom armed ones killed are counted'
  }
]

/** Blows of men of whom arms are told, though they are called no more than men. */
export const byArmed: readonly AcledRule[] = (['ASSAULT/beat', 'ASSAULT/primitive'] as const).flatMap(type => [
  {
    type,
    by: ['civilians'] as const,
    words: ['militia', 'militiaman', 'gunman', 'camouflage', 'uniform', 'paramilitary', 'pro-government', 'occupier'],
    gives: 'Attack',
    says: 'on those who cannot answer them'
  },
  {
    type,
    rule: 'mob',
    by: ['civilians', 'nobody'] as const,
    unsaid: demonstrators,
    gives: 'Mob violence',
    says: 'people take the law into their own hands'
  }
])

/** People of whom those who took them give no account. */
export const vanished: readonly AcledRule[] = [
  {
    type: 'COERCE/arrest',
    near: [
      'whereabouts',
      'missing',
      'disappear',
      'vanish',
      'hooded',
      'masked',
      'unmarked',
      'incommunicado',
      'undisclosed',
      'abduct',
      'kidnap',
      'ransom'
    ],
    gives: 'Abduction/forced disappearance',
    says: 'held where no one knows'
  }
]

/** Vehicles and goods by which people live are no arms. */
export const plainGoods: readonly AcledRule[] = [
  {
    type: 'COERCE/seize',
    rule: 'seize-arms',
    by: ['group', 'foreign', 'other', 'civilians', 'nobody'],
    words: [
      'harvester',
      'tractor',
      'ambulance',
      'combine',
      'livestock',
      'cattle',
      'grain',
      'food',
      'medicine',
      'flour',
      'motorbike',
      'aid'
    ],
    gives: 'Looting/property destruction',
    says: 'goods are taken, not arms'
  }
]

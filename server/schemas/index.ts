import { addingSchemas } from './adding.ts'
import { claimsFormatSchemas } from './claims-format.ts'
import { feedSchemas } from './feeds.ts'
import { joinedSchemas } from './joined.ts'
import { keptSchemas } from './kept.ts'
import { outlineSchemas } from './outline.ts'
import { pictureSchemas } from './picture.ts'
import { problemSchemas } from './problem.ts'
import { profileSchemas } from './profiles.ts'
import { reviewSchemas } from './reviews.ts'
import type { Schema } from './schema.ts'
import { situationSchemas } from './situation.ts'
import { takedownSchemas } from './takedowns.ts'

/** All schemas that routes refer to by name. */
export const namedSchemas = (): readonly Schema[] => [
  ...claimsFormatSchemas(),
  ...joinedSchemas,
  ...situationSchemas,
  ...profileSchemas,
  ...pictureSchemas,
  ...outlineSchemas,
  ...keptSchemas,
  ...reviewSchemas,
  ...addingSchemas,
  ...takedownSchemas,
  ...feedSchemas,
  ...problemSchemas
]

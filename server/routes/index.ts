import type { FastifyInstance } from 'fastify'
import { addReports } from './add-reports.ts'
import { addAudit } from './audit.ts'
import { addChanges } from './changes.ts'
import { addClaims } from './claims.ts'
import type { Context } from './context.ts'
import { addDiff } from './diff.ts'
import { addEvents } from './events.ts'
import { addExport } from './export.ts'
import { addFeed } from './feed.ts'
import { addFeeds } from './feeds.ts'
import { addLexicon } from './lexicon.ts'
import { addNames } from './names.ts'
import { addPicture } from './picture.ts'
import { addProfiles } from './profiles.ts'
import { addQueue } from './queue.ts'
import { addRead } from './read-reports.ts'
import { addReviewRule } from './review-rule.ts'
import { addReviews } from './reviews.ts'
import { addSituation } from './situation.ts'
import { addStatus } from './status.ts'
import { addTakedowns } from './takedowns.ts'

/** Adds all routes of the API. */
export function addRoutes(app: FastifyInstance, context: Context): void {
  // These take JSON as it is described; the body of reports is read by what opens them.
  app.register(async child => {
    for (const add of [addTakedowns, addReviewRule, addFeeds]) add(child, context)
  })
  app.register(async child => addReports(child, context))
  for (const add of [
    addRead,
    addClaims,
    addReviews,
    addQueue,
    addEvents,
    addSituation,
    addDiff,
    addExport,
    addFeed,
    addLexicon,
    addNames,
    addProfiles,
    addPicture,
    addStatus,
    addChanges,
    addAudit
  ])
    add(app, context)
}

import type { ClaimRule } from '@vedette/core'

const crowd =
  '@crowd|@activist|protester|demonstrator|marcher|mourner|striker|rally|march|demonstration|protest|sit-in|procession|crowd|gathering|vigil|caravan|column'
const people = '@civilian|@people|@crowd|@activist|@supporter|student|worker|protester|demonstrator|youth'

/** Deadly force on people who demonstrate. */
export const protestFire = [
  {
    rule: 'protest-fire',
    kind: 'event',
    type: 'ASSAULT/firearms',
    yields: true,
    patterns: [
      {
        when: `BY (turn|train|use|level|aim|bring|empty|unload|discharge) X:gun|rifle|weapon|machine-gun|ammunition|round|bullet|fire|magazine (on|against|at|into) TO:${crowd}`,
        says: ['[by: Soldiers] turned their rifles on [to: the marchers] in Bahir Dar.']
      },
      {
        when: `TO:${crowd}! (die|perish|fall|succumb) (to|of|from|under|in) (X)`,
        figures: 'killed',
        says: ['[to: Two demonstrators] died in Sikasso.']
      },
      {
        when: `TO:${people} (fall|succumb|lose) to X:bullet|bullets|gunfire|fire|shot`,
        figures: 'killed',
        says: ['[to: Three students] fell to police bullets in Sikasso.']
      },
      {
        when: `the (shooting|killing|death|massacre|gunning) of TO:${crowd}`,
        figures: 'killed',
        says: ['The killing of [to: two demonstrators] in Sikasso is under inquiry.']
      },
      {
        when: `the (fire|firing|shooting|gunfire|bullet|round|ammunition) ~police|army|live|military|security|soldier|rubber (on|at|against|into|in) (X)`,
        says: ['Police firing on a procession left two dead in Sikasso.']
      },
      {
        when: `X:bullet|round|shot|fire|gunfire|pellet|ammunition|canister|grenade (kill|hit|wound|strike|injure|fell|cut|tear|pierce) TO:${crowd}`,
        figures: 'killed',
        says: ['Live rounds hit a marcher in Sikasso.']
      },
      {
        when: `BY (cut|gun|mow|shoot|pick|strike|run|bring) +down|off|over TO:${crowd}`,
        figures: 'killed',
        says: ['[by: Soldiers] mowed down [to: the marchers] in Bahir Dar.']
      },
      {
        when: `BY (resort|take|switch|turn) to X:ammunition|bullet|round|gunfire|fire`,
        says: ['[by: Police] resorted to live ammunition in Sikasso.']
      },
      {
        when: `BY (crush|drown|quell|suppress|end|break|disperse|meet|answer|clear|storm|greet) X:${crowd}|uprising|unrest with X:bullet|ammunition|gunfire|fire|gun|force|round|tank`,
        says: ['[by: The army] broke up a sit-in with live ammunition in Omdurman.']
      },
      {
        when: `X:police|soldier|troop|army|security|tank|truck|vehicle|car|gendarme|officer (run|drive|plough|plow|crush|ram) (over|into) TO:${crowd}`,
        says: ['A police truck ran over [to: a marcher] in Nakuru.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

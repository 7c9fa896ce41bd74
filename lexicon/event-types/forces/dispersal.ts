import type { ClaimRule } from '@vedette/core'

const meetings =
  '@protest|@crowd|protest|rally|demonstration|riot|march|sit-in|procession|gathering|vigil|crowd|assembly|picket|protester|demonstrator|marcher|mourner|striker|caravan|encampment|column|blockade'
const forces =
  '@police|@soldier|@force|@official|police|army|gendarme|guard|security|policeman|officer|soldier|agent|trooper|omon|forces|authorities'

/** People who demonstrate, scattered, stopped or held back by those who keep order. */
export const dispersal = {
  rule: 'dispersal',
  kind: 'event',
  type: 'COERCE',
  patterns: [
    {
      when: 'BY (suppress|repress|quash|quell|crush|disperse|break) X:@protest|@crowd|uprising|rebellion|revolt|protest|rally|demonstration|riot|dissent',
      says: ['[by: The army] crushed the uprising in Hama.']
    },
    {
      when: 'BY break up X:@protest|@crowd|protest|rally|demonstration|sit-in|march|vigil|gathering',
      says: ['[by: Police] broke up a rally in Moscow.']
    },
    {
      when: `BY:${forces}! (scatter|disperse|stop|clear|end|block|halt|intercept|prevent|surround|kettle|encircle|push|chase|beat|drag|remove|lift|attack|confront|repel|cordon|evict|dismantle|club|gas) X:${meetings}`,
      says: ['[by: Police] scattered the marchers in Osh.'],
      not: ['The rain stopped a march in Lomé.']
    },
    {
      when: `BY:${forces}! (chase|drive|push|beat) back X:${meetings}|crowd|student|activist|supporter`,
      says: ['[by: Police] drove back the students in Dhaka.']
    },
    {
      when: `BY:${forces}! (prevent|stop|bar|block) X:${meetings}|@civilian|@activist|student|supporter from (march|gather|march|reach|rally|demonstrate|assemble|enter|protest)`,
      says: ['[by: Policemen] stopped the students from marching in Algiers.']
    },
    {
      when: `BY:${forces}! (detain|arrest|hold|round|pick|drag|haul|take|seize|beat) X:${meetings}|@activist|organiser|organizer|participant|leader at X:protest|rally|march|demonstration|sit-in|vigil`,
      says: ['[by: Police] detained an organiser at a rally in Minsk.']
    },
    {
      when: 'X:police|officer|policeman|gendarme|soldier|guard|agent (confiscate|tear|snatch|take|seize) X:banner|placard|flag|megaphone|poster|loudspeaker',
      says: ['Police tore down banners and took placards in Hanoi.']
    },
    {
      when: 'X:march|rally|demonstration|protest|vigil|sit-in|procession (be) (ban|disperse|stop|halt|break|forbid|prevent|suppress) (by|in|at|with) (BY)',
      says: ['A vigil was dispersed by [by: police] in Hong Kong.']
    },
    {
      when: `BY:${forces}! (scatter|disperse|baton-charge|kettle) TO`,
      says: ['Police scattered students with batons in Dakar.']
    },
    {
      when: `BY:${forces}! (drive|chase|push) off X:${meetings}|student|supporter|teacher|worker`,
      says: ['Gendarmes drove off the demonstrators in Lomé.']
    },
    {
      when: 'X:gas|teargas|canister|water|cannon (rain|fall|land|drift|open|play) (on|over|among|into|onto|upon) X',
      says: ['Tear gas rained on the marchers in Ahvaz.']
    },
    {
      when: `BY:${forces}! (prevent|keep|stop|bar|block|hinder) TO:@crowd|@activist|@supporter|protester|demonstrator|marcher|follower|march from CLAUSE`,
      says: ['Police kept the protesters from reaching parliament in Harare.']
    },
    {
      when: `BY:${forces}! (block|bar|seal|close|cut) X:route|way|path|road of X:${meetings}`,
      says: ['Police blocked the route of the march in Caracas.']
    },
    {
      when: `BY:${forces}! (wrestle|pin|knock|throw|push|shove|force) TO to (ground|floor|pavement)`,
      says: ['Officers wrestled a student to the ground in Istanbul.']
    },
    {
      when: `BY:${forces}! (load|bundle|push|drag|herd|carry|drive|haul|shove|force) X:@civilian|@activist|@crowd|@supporter|them|protester (into|onto|off|in) X:van|bus|truck|wagon|vehicle|lorry`,
      says: ['Police loaded the protesters into buses in Almaty.']
    }
  ]
} satisfies ClaimRule

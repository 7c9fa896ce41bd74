import type { ClaimRule } from '@vedette/core'

const armed =
  '@force|@soldier|@fighter|@armed-group|@police|army|troops|patrol|rebel|militant|insurgent|gunman|guerrilla|militia|gang|cartel|bandit|ranger|commando'

/** ASSAULT/firearms: fire that is answered. */
export const firefights = [
  {
    rule: 'exchange-of-fire',
    kind: 'event',
    type: 'ASSAULT/firearms',
    patterns: [
      {
        when: 'BY (exchange|trade|return|swap) X:fire|gunfire|shot|bullet|round|volley|burst (with) (BY)',
        says: [
          '[by: Indian troops] exchanged fire with [by: Pakistani rangers] in Poonch.',
          '[by: Rival gangs] traded gunfire in Cité Soleil.'
        ]
      },
      {
        when: 'BY (exchange|trade|swap) X:shell|rocket|mortar|missile|artillery|shelling|salvo (with) (BY)',
        says: [
          '[by: The two armies] traded mortar rounds along the Line of Control.',
          '[by: Gunmen] swapped rockets with [by: soldiers] in Tripoli.'
        ]
      },
      {
        when: 'the (exchange) of (fire|gunfire|bullet|shot|artillery|rocket|mortar|shell) (between|with) (BY)',
        says: ['An exchange of fire between [by: Armenian troops] and rebels killed a conscript.']
      },
      {
        when: 'the (gunbattle|shootout|shoot-out|gunfight|firefight|crossfire) (between|with) (BY)',
        says: ['A shootout between [by: police] and gunmen erupted in Culiacan.']
      },
      {
        when: 'the (battle|fight) ~gun|fire (between|with) (BY)',
        says: ['A gun battle between [by: police] and [by: insurgents] in Nazran lasted hours.']
      },
      {
        when: 'BY (turn|train) X:gun|weapon|rifle|fire on TO',
        says: ['[by: The militiamen] turned their guns on [to: the police] in Goma.']
      },
      {
        when: `BY:${armed}! (run|bump|stumble) into TO:${armed}`,
        type: 'ASSAULT',
        says: ['[by: A patrol] ran into [to: rebels] near Jolo.'],
        not: ['The patrol ran into a river.']
      },
      {
        when: `BY:${armed}! fall (on|upon) TO|AT:${armed}|@civilian|@post|@place|@building|@vehicle`,
        type: 'ASSAULT',
        says: ['[by: Gunmen] fell upon [to: a patrol] near Menaka.'],
        not: ['The army fell on hard times.']
      },
      {
        when: 'X lock BY in (battle|combat|gunfight|fighting|struggle|firefight) (with) (BY)',
        type: 'ASSAULT',
        says: ['[by: Troops] were locked in combat with [by: rebels] in Taiz.']
      },
      {
        when: `BY:${armed}! (engage|draw|join) TO:${armed} in (battle|combat|gunfight|firefight|fight)`,
        type: 'ASSAULT',
        says: ['[by: Rangers] engaged [to: insurgents] in a gunfight in Yala.']
      },
      {
        when: `BY:${armed}! (do|give|join) X:battle (with|to) (TO)`,
        type: 'ASSAULT',
        says: ['[by: The militia] gave battle to [to: the army] near Sake.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

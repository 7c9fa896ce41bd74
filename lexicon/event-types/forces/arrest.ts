import type { ClaimRule } from '@vedette/core'

/** People whom an authority takes or holds. */
export const arrest = {
  rule: 'arrest',
  kind: 'event',
  type: 'COERCE/arrest',
  patterns: [
    {
      when: 'BY (arrest|detain|imprison|jail|apprehend|nab|incarcerate|intern|remand|re-arrest|rearrest|nabbed|handcuff) TO',
      figures: 'detained',
      says: [
        '[by: Police] arrested [to: 14 protesters] in Harare.',
        '[to: Three journalists] were detained by [by: security agents] in Khartoum.',
        'POLICE ARRESTED [to: TWO SUSPECTS] IN BOGOTA.'
      ]
    },
    { when: 'BY (round|pick|lock) up TO', figures: 'detained', says: ['[by: Soldiers] rounded up [to: 60 men] in Djibo.'] },
    { when: 'BY take TO into custody', figures: 'detained', says: ['[by: Police] took [to: five suspects] into custody in Lagos.'] },
    {
      when: 'BY take into (custody|detention) TO',
      figures: 'detained',
      says: ['[to: Two officers] were taken into custody by [by: the army].']
    },
    {
      when: 'BY (hold|keep|place|put|remand) TO (in|under|into) (custody|detention|arrest|prison|jail)',
      figures: 'detained',
      says: ['[by: The junta] placed [to: the president] under house arrest in Niamey.']
    },
    {
      when: 'TO be (in|under) (custody|detention|arrest)',
      figures: 'detained',
      says: ['[to: The suspect] is in police custody in Paris.']
    },
    { when: 'BY make X:arrest', figures: 'detained', says: ['[by: Police] made 12 arrests in Belfast.'] },
    {
      when: 'the (arrest|detention|imprisonment|jailing|roundup|apprehension|internment) of TO',
      figures: 'detained',
      says: ['The arrest of [to: six activists] was condemned.']
    },
    {
      when: 'the (crackdown|clampdown|purge) (on|against|of) TO',
      type: 'COERCE',
      says: ['[by: The junta]’s crackdown on [to: protesters] went on in Yangon.']
    },
    { when: 'BY (crack|clamp) down on TO', type: 'COERCE', says: ['[by: The authorities] cracked down on [to: protesters] in Minsk.'] },
    {
      when: 'BY (suppress|repress|quash|quell|crush|disperse|persecute|purge|oppress|harass|intimidate) TO',
      type: 'COERCE',
      says: ['[by: Police] dispersed [to: protesters] in Tbilisi.']
    },
    {
      when: 'BY (suppress|repress|quash|quell|crush|disperse|break) X:@protest|@crowd|uprising|rebellion|revolt|protest|rally|demonstration|riot|dissent',
      type: 'COERCE',
      says: ['[by: The army] crushed the uprising in Hama.']
    },
    {
      when: 'BY break up X:@protest|@crowd|protest|rally|demonstration|sit-in',
      type: 'COERCE',
      says: ['[by: Police] broke up a rally in Moscow.']
    },
    { when: 'the (crackdown|clampdown|repression)', type: 'COERCE', says: ['A [by: government] crackdown in Cairo began in August.'] },
    {
      when: 'BY (oust|overthrow|topple|depose|unseat) TO',
      type: 'COERCE',
      says: ['[by: The army] overthrew [to: the president] in Niger.']
    },
    {
      when: 'BY (stage|mount|attempt|lead|carry) (coup) (against) (TO)',
      type: 'COERCE',
      says: ['[by: The generals] staged a coup in Niger.']
    }
  ]
} satisfies ClaimRule

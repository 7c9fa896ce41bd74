import type { ClaimRule } from '@vedette/core'

/** Leaders and envoys who travel, receive one another, mediate, sit together. */
export const visits = {
  rule: 'visit',
  kind: 'event',
  type: 'CONSULT/visit',
  patterns: [
    {
      when: 'BY:@leader|@official|minister|president|envoy|delegation|pope|king|queen|premier|chancellor|mediator|negotiator|emissary|team|diplomat! (arrive|land|come|travel|fly|go|journey|head|depart|leave|return) (in|to|for|at) AT (for|on|with) (X)',
      says: [
        '[by: The foreign minister of Ghana] arrived in [at: Lome] on Monday.',
        '[by: The president] flew to [at: Doha].',
        '[by: The premier] left for [at: Minsk].'
      ],
      not: ['The tourists arrived in Lome on Monday.']
    },
    {
      when: 'BY! (arrive|land|come|travel|fly|go|be) (in|to) AT (on) (visit|trip|tour|mission|stop)',
      says: ['[by: Tshisekedi] arrived in [at: Kigali] on an unannounced visit.']
    },
    {
      when: 'BY! (give|extend|accord) (welcome|reception|audience|hearing) to BY!',
      says: ['[by: The emir] gave a warm welcome to [by: the chancellor].']
    },
    {
      when: 'BY! (host|hold|attend|join|address|open|chair|organize|organise|convene) (summit|conference|forum|meeting|session|dinner|banquet|ceremony|congress|talk|talks|assembly|seminar|hearing) (with|between|of) (BY)',
      type: 'CONSULT',
      says: ['[by: Cairo] hosted a conference on Libya.']
    },
    {
      when: 'BY! (undertake|launch|begin|start|lead|make|conduct|head|resume|mount|pursue) (mission|effort|initiative|drive|bid|mediation|diplomacy|attempt|tour|push) ~mediation|peace|diplomatic|mediating|good-offices|shuttle|reconciliation (between) (TO)',
      type: 'CONSULT/third-party',
      says: [
        '[by: The emir] launched a mediation effort between [to: Chad] and [to: Libya].',
        '[by: The bishop] undertook a peace mission.'
      ]
    },
    {
      when: 'BY (present) (credentials|credential) (to) (BY)',
      says: ['[by: The ambassador of Peru] presented his credentials to [by: the emir].']
    },
    {
      when: 'BY! (hold|have|pay|make) (call|visit|courtesy|telephone|audience) (with|on|to) BY!',
      says: ['[by: The envoy] paid a visit to [by: the governor] in Mosul.']
    },
    {
      when: 'BY! (exchange|compare|share) (view|note|opinion|idea|greeting|ambassador|visit) (with) (BY)',
      type: 'CONSULT',
      says: ['[by: Lima] exchanged views with [by: Quito].']
    },
    {
      when: 'BY! (discuss|review|explore|raise|address|examine|debate|consider) X (with) BY!',
      type: 'CONSULT',
      says: [
        '[by: The king] discussed the water crisis with [by: the premier of Syria].',
        '[by: The governor] reviewed the road with [by: the elders].'
      ]
    },
    {
      when: 'BY! (write|send|address|deliver|convey|hand) (letter|message|note|greeting|telegram|communication) to BY!',
      type: 'CONSULT',
      says: ['[by: The emir] sent a message to [by: the president of Iran].']
    },
    {
      when: 'BY! (celebrate|mark|observe) X with BY!',
      type: 'CONSULT',
      says: ['[by: The king] celebrated the feast with [by: the ambassadors].']
    },
    { when: 'BY! inspect (camp|site|facility|base|prison|plant|mine)', says: ['[by: The governor] inspected a camp in Goma.'] },
    { when: 'BY! (meet|confer|huddle) (behind|in) (door|private|secret)', type: 'CONSULT', says: ['[by: The generals] met in secret.'] },
    {
      when: 'the (meeting|talk|talks|consultation|dialogue|contact) ~high-level|ministerial|secret|direct|round-table|bilateral|trilateral|multilateral (with|between) BY!',
      type: 'CONSULT',
      says: ['A ministerial meeting between [by: Seoul] and [by: Tokyo] opened.']
    }
  ]
} satisfies ClaimRule

/** Whoever receives guests; bodies and patients are received as well. */
export const visitors = {
  rule: 'visit-received',
  kind: 'event',
  type: 'CONSULT/visit',
  yields: true,
  patterns: [
    {
      when: 'BY! (receive|welcome|greet|entertain) BY:@actor|mission|observer|monitor|team|group|guest|inspector!',
      says: ['[by: The king] greeted [by: the Pope] in Amman.'],
      not: ['The hospital received two patients.', 'The hospital in Nyala received 17 bodies.']
    }
  ]
} satisfies ClaimRule

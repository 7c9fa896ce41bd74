import type { ClaimRule } from '@vedette/core'

/** Who stands together with whom. */
export const alliance = {
  rule: 'alliance',
  kind: 'state',
  type: 'alliance',
  patterns: [
    { when: 'BY (ally|align|side) with BY!', says: ['[by: The militia] sided with [by: the army].'] },
    {
      when: 'BY (pledge|swear) (allegiance|loyalty|bay’ah|fealty) to BY!',
      says: ['[by: The group] pledged allegiance to [by: Islamic State] in 2015.']
    },
    {
      when: 'X (ally|allied|align|aligned|affiliate|affiliated|link|linked|tie|connect) BY! (with|to) BY!',
      says: ['[by: Militants] affiliated with [by: al-Qaeda] attacked Mopti.', '[by: Rebels] linked to [by: al-Qaeda] attacked Gao.']
    },
    {
      when: 'BY (fight|operate) (in|as) (alliance|coalition|part) with BY!',
      says: ['[by: The Karen rebels] fight in alliance with [by: the PDF].']
    },
    {
      when: 'BY (form|forge|join|enter) (alliance|coalition|bloc|front|union) (with) (BY)',
      says: ['[by: The SPLM-N] formed an alliance with [by: the SLM].']
    },
    { when: 'BY merge with BY!', says: ['[by: The group] merged with [by: al-Qaeda] in 2012.'] },
    {
      when: 'the (ally|affiliate|offshoot|partner|wing|proxy|franchise|splinter) of BY!',
      says: ['[by: Belarus], an ally of [by: Russia], sent trains.']
    },
    {
      when: 'the (ally|partner) (of) (BY)',
      says: ['[by: Belarus], a [by: Russian] ally, sent trains.', 'Cairo paid its ally [by: Haftar].'],
      not: ['A close ally called it a mistake.']
    },
    {
      when: 'BY be (ally|affiliate|offshoot|partner|proxy|branch|wing|alliance|coalition|part|member|arm|faction) of BY!',
      says: ['[by: Jabhat al-Nusra] is an affiliate of [by: al-Qaeda].']
    },
    {
      when: 'the (alliance|coalition|bloc|umbrella|grouping) (of|between|with) BY!',
      says: [
        '[by: The Northern Alliance] is a coalition of [by: Kachin fighters] and [by: Karen fighters].',
        'The alliance between [by: Moscow] and [by: Tehran] held.'
      ]
    },
    {
      when: 'BY (comprise|include|unite|group) BY:rebel|faction|militia|fighter|group|army!',
      says: ['The coalition unites [by: rebel factions] and [by: Kurdish militias].']
    },
    { when: 'BY lead BY:coalition|alliance|front|bloc!', says: ['[by: Saudi Arabia] leads [by: the coalition] in Yemen.'] },
    {
      when: 'BY be (allied|aligned|affiliated|linked|loyal) (with|to) BY!',
      says: ['[by: The SDF] is allied with [by: the United States].', '[by: The militia] is loyal to [by: Haftar].']
    },
    { when: 'X (loyal|allied|aligned|affiliated) BY! (to|with) BY!', says: ['[by: The militia] is allied with [by: the army].'] },
    { when: 'BY! make up BY:alliance|coalition|bloc|front!', says: ['[by: Three armies] make up [by: the Brotherhood Alliance].'] },
    {
      when: 'BY! (belong) to BY:alliance|coalition|bloc|front|group|network|@armed-group|@actor!',
      says: ['[by: The brigade] belongs to [by: the Wagner group].']
    },
    { when: 'BY! (defect|switch) to BY!', says: ['[by: The commander] defected to [by: the army] in Aleppo.'] },
    {
      when: 'BY! (renew|swear|declare|give) (allegiance|loyalty|oath) (to) BY!',
      says: ['[by: The group] renewed its allegiance to [by: Islamic State].']
    },
    { when: 'BY be (close|loyal) to BY!', says: ['[by: The group] is close to [by: al-Qaeda].'] }
  ]
} satisfies ClaimRule

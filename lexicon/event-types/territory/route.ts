import type { ClaimRule } from '@vedette/core'

/** Roads that link or pass places. */
export const route = {
  rule: 'route',
  kind: 'state',
  type: 'route',
  patterns: [
    { when: 'AT (connect|link|join) AT (with|to) AT', says: ['The highway linking [at: Kabul] to [at: Kandahar] was closed.'] },
    { when: 'AT (connect|link|join) AT', says: ['The road connects [at: Goma] and [at: Bukavu].'] },
    {
      when: 'AT (pass|run|lead|go|stretch|wind) (through|to|into|from|between|across) AT',
      says: ['[at: The M5 highway] runs through [at: Idlib].']
    },
    { when: 'X:@road|highway|road|route|motorway be in AT', says: ['The M4 and M5 highways are in [at: Idlib].'] },
    { when: 'AT (meet|intersect|converge|cross) (in|at|near) AT', says: ['The two highways meet in [at: Aleppo].'] },
    {
      when: 'AT (lie|sit|stand|be|locate|situate) (on|along|off) AT:@road|road|highway|route|motorway|corridor',
      says: ['[at: The town of Bakhmut] lies on [at: the road to Kramatorsk].']
    },
    {
      when: 'AT be (gateway|corridor|lifeline|artery|crossroads|crossroad|junction|link) (to|between|for|from|of) AT',
      says: ['[at: The town of Izium] is a gateway to [at: Donbas].']
    },
    {
      when: 'the (route|road|line|corridor) ~supply|main|key|strategic|vital|only (to|into|between|from|through) AT',
      says: ['The main road into [at: Goma] was quiet.']
    }
  ]
} satisfies ClaimRule

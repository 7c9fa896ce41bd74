import type { ClaimRule } from '@vedette/core'

const groups =
  '@armed-group|@fighter|@force|@soldier|@actor|rebel|faction|militia|group|gang|army|brigade|front|movement|unit|battalion|command|guard|squad|wing|corps|band|outfit|police|government|mission|contingent|vigilante'
const men =
  '@soldier|@fighter|@force|@police|recruit|volunteer|fighter|soldier|troops|men|man|youth|officer|guard|member|vigilante|hunter|commando|instructor|trainer|reservist|conscript|mercenary|peacekeeper|contingent|infantryman|unit|reinforcement|infantry|marine|gendarme'

/** Groups that form, merge, split, change sides, take in men, or move them. */
export const ranks = {
  rule: 'ranks',
  kind: 'event',
  type: 'MOBILIZE/troops',
  patterns: [
    {
      when: `BY (swear|call|draft|take|bring) in X:${men}`,
      says: ['[by: The state] swore in 900 guards in Sokoto.'],
      not: ['The court swore in a juror.']
    },
    {
      when: `BY (recruit|enlist|enrol|enroll|induct|conscript|draft|incorporate|integrate|absorb) TO:${men}`,
      says: ['[by: The militia] enrolled fighters in Bunia.'],
      not: ['The school enrolled pupils in Yola.']
    },
    {
      when: `BY:${men}! (complete|finish|undergo|begin|start) X:training|course|drill|drills`,
      says: ['[by: Recruits] completed their training in Adado.'],
      not: ['Recruits began to cook in Adado.']
    },
    { when: `BY:${men}! graduate (from) (X:training|course|camp|academy)`, says: ['[by: Recruits] graduated from a camp in Adado.'] },
    {
      when: `BY:${groups}! (merge|unite|amalgamate|fuse|join|ally|team|unify|federate|combine) (with|into|under|in) (BY)`,
      says: ['[by: Three factions] merged into a single front in Kachin.']
    },
    {
      when: `the (merger|unification|fusion|creation|formation|birth|founding|split|split-up|dissolution|emergence|reorganisation|restructuring|integration) of BY|TO:${groups}`,
      says: ['The formation of [by: a brigade] in Hasakah was announced.'],
      not: ['The formation of clouds was announced.']
    },
    {
      when: `BY (form|create|found|launch|establish|raise|announce|unveil|constitute|proclaim|assemble) (brigade|battalion|militia|front|unit|corps|squad|faction|army|wing|command|force|coalition|movement|alliance|group|company|regiment|guard|band) (in|to|for|from|at|under) (AT)`,
      says: ['[by: Defectors] formed a brigade in [at: Idlib].', '[by: Officers] announced a new front in [at: Ituri].']
    },
    {
      when: `BY:${men}! (defect|desert|switch) (to|from) (TO)`,
      says: ['[by: Six officers] defected to [to: the rebels] in Hama.'],
      not: ['The voter defected to the rebels.']
    },
    { when: 'the (defection|desertion) of BY!', says: ['The defection of [by: a colonel] was filmed in Homs.'] },
    {
      when: `BY:${men}! (change|switch) X:side|sides|allegiance|camp`,
      says: ['[by: The militiamen] switched sides in Paoua.']
    },
    {
      when: `BY:${men}! (arrive|land|disembark|deploy|fly|depart|leave|travel|embark|pour|redeploy|transfer|sail|head|move|pass|cross|convoy) (in|at|to|from|for|into|toward|towards|across|over) AT`,
      says: ['[by: The first infantrymen] disembarked at [at: Pemba].', '[by: Reinforcements] headed to [at: Tinzawaten].'],
      not: ['The tourists arrived in Pemba.']
    },
    {
      when: `BY (step|set|put|throw|beef) up X:checkpoint|roadblock|patrol|security|cordon|watchtower|trench|surveillance|search (in|at|on|around|near) (AT)`,
      says: ['[by: The junta] put up checkpoints in [at: Conakry].']
    },
    {
      when: `the (recruitment|enlistment|conscription|mobilisation|mobilization|deployment|redeployment|enrolment|arrival|rotation) of (TO|BY)`,
      says: ['The enlistment of [to: volunteers] in Gedaref began.']
    },
    {
      when: `the (recruitment|enlistment|conscription|mobilisation|mobilization|deployment|redeployment) ~military|troop|army|forced|child|voluntary|joint|general|mass (in|at|near|of|on) (AT)`,
      says: ['A troop deployment near [at: Aweil] worried traders.']
    }
  ]
} satisfies ClaimRule

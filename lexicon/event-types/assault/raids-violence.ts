import type { ClaimRule } from '@vedette/core'

const armed =
  '@fighter|@armed-group|@soldier|@force|@police|gunman|bandit|rebel|militant|insurgent|militia|raider|attacker|assailant|jihadist|men|soldier|trooper|hitman|intruder|paramilitary|mercenary'
const posts =
  'convoy|column|patrol|detachment|outpost|post|barracks|garrison|checkpoint|base|position|roadblock|bunker|trench|encampment|sentry|watchtower|picket|picquet|stronghold|hideout|camp|gunboat|substation|armoury|armory|blockhouse'
const homes =
  'village|hamlet|farm|farmstead|church|mosque|market|bus|minibus|coach|taxi|boat|ferry|caravan|house|home|hut|tent|mine|well|school|clinic|hospital|wedding|funeral|hotel|bar|restaurant|shop|settlement|monastery|convent|mission|parish|quarry|mill|plantation|hostel|dormitory|ambulance|train|congregation|festival|party|bakery|sawmill|rectory'
const vehicles =
  'truck|car|van|lorry|tanker|minibus|motorbike|motorcycle|rickshaw|tractor|bus|vehicle|pickup|taxi|humvee|boat|sedan|jeep|bulldozer|ambulance'
const walls =
  'gate|gates|base|checkpoint|wall|barracks|convoy|compound|entrance|headquarters|post|station|column|barrier|hotel|embassy|camp|building|mosque|church|bus|crowd|market|patrol|house|ministry|office|door|bunker|position|motorcade|restaurant|cafe|bazaar|bank|courthouse|parade'

/** Raids told by what was raided or by how the raiders came, and deaths told by how they were done. */
export const raidsViolence = [
  {
    rule: 'raid-on-post',
    kind: 'event',
    type: 'ASSAULT',
    yields: true,
    patterns: [
      {
        when: `BY (attack|assault|ambush|storm|raid|target|strike|hit|assail|waylay|overrun|rush|surprise|besiege|charge) X:${posts}`,
        says: ['A patrol was waylaid near Abou Deia.', '[by: The rebels] rushed an outpost near Loreng.'],
        not: ['The committee targeted the rate of the tax.']
      },
      {
        when: `BY (attack|assault|ambush|raid|drive|charge) (on|at|against) (${posts}) (by|of|in|near) (X)`,
        says: ['[by: The rebels] charged at a checkpoint near Loreng.']
      }
    ]
  },
  {
    rule: 'raid-on-home',
    kind: 'event',
    type: 'ASSAULT',
    yields: true,
    patterns: [
      {
        when: `BY (attack|assault|ambush|storm|raid|target|strike|hit|assail|waylay|overrun|invade|surround|surprise|terrorise|terrorize) X:${homes}`,
        says: ['[by: Raiders] invaded a hamlet near Obo.', 'A minibus was ambushed near Obo.'],
        not: ['Cholera hit a village near Obo.']
      },
      {
        when: `BY:${armed}! (burst|barge|break|walk|march|storm|force) (into|in) X:${homes}|classroom|ward|yard|compound|kitchen|bedroom|studio|office|service|mass`,
        says: ['[by: Gunmen] burst into a hut near Obo.'],
        not: ['Nurses walked into a clinic near Obo.']
      },
      {
        when: `BY (descend|fall|pounce|swoop|rain|set) (on|upon) X:${homes}|worshipper|sleeper|traveller|passenger|harvester|fisherman|herder|shepherd|family`,
        says: ['[by: Raiders] fell upon a caravan near Obo.']
      }
    ]
  },
  {
    rule: 'ramming',
    kind: 'event',
    type: 'ASSAULT',
    yields: true,
    patterns: [
      {
        when: `BY (drive|ram|plough|plow) X:${vehicles} (at|into|against|through) X:${walls}`,
        says: ['[by: A man] rammed a lorry into the gate of a barracks in Benghazi.'],
        not: ['A man drove a lorry into the desert.']
      },
      {
        when: `X:${vehicles} (ram|plough|plow) (at|into|against|through) X:crowd|gate|gates|base|checkpoint|barracks|compound|embassy|post|parade|motorcade`,
        says: ['A lorry ploughed into a crowd in Nice.'],
        not: ['A lorry ploughed into a field.', 'A bus crashed into a lorry near Goma.']
      }
    ]
  },
  {
    rule: 'done-to-death',
    kind: 'event',
    type: 'ASSAULT/primitive',
    yields: true,
    patterns: [
      {
        when: 'TO (die|succumb|perish) (of|from|under|after|to) X:torture|beating|blow|flogging|whipping|stabbing|lash|mistreatment',
        figures: 'killed',
        type: 'ASSAULT/beat',
        says: ['[to: A farmer] succumbed to a beating in Sanski.'],
        not: ['A farmer succumbed to malaria.']
      },
      {
        when: 'BY (crush|smash|break|crack|bash|split|fracture|cleave) X:skull|head|bone|rib|jaw (of|with) (TO)',
        type: 'ASSAULT/beat',
        says: ['[by: The guards] cracked the skull of a farmer in Sanski.']
      }
    ]
  }
] as const satisfies readonly ClaimRule[]

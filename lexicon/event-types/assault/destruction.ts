import type { ClaimRule } from '@vedette/core'

/** ASSAULT/destroy: harm to property alone. */
export const destruction = [
  {
    rule: 'destruction',
    kind: 'event',
    type: 'ASSAULT/destroy',
    patterns: [
      {
        when: 'BY (destroy|damage|demolish|raze|wreck|flatten|level|ruin|obliterate|devastate|sabotage|vandalize|vandalise|desecrate|bulldoze|cripple|gut|sink|scuttle) TO|AT:@building|@vehicle|@place|@post|@aircraft|@road|house|home|car|property|church|mosque|school|village|bridge|shop|depot|plant|line|infrastructure|facility|tower|pylon|pipeline|hospital|market|crop|grid|dam|temple|shrine',
        says: [
          'The attack damaged [at: houses in Sloviansk].',
          '[by: The army] demolished [at: 40 homes in Jenin].',
          'GUERRILLAS DESTROYED [at: A BRIDGE NEAR SAN VICENTE].',
          '[by: Ukrainian troops] destroyed two tanks near Vuhledar.',
          '[by: The navy] sank a boat off Trincomalee.'
        ],
        not: ['A cyclone destroyed homes in Beira.', 'The scandal destroyed his career in Lima.']
      },
      {
        when: 'BY (torch|burn|incinerate|firebomb) TO|AT:@building|@vehicle|@place|@post|house|home|car|property|church|mosque|school|village|shop|crop|hut|market|bus|office|grove|orchard|vineyard|olive|tree|field|harvest|farm|tent|barn|granary|plantation',
        says: [
          '[by: Settlers] torched olive groves in Salem.',
          '[by: The mob] torched cars in Kano.',
          '[by: Soldiers] burned [at: houses in Maungdaw].',
          'Sixty houses were burnt in Tambura.'
        ]
      },
      { when: 'BY burn down TO|AT', says: ['[by: Raiders] burned down [at: a clinic in Ituri].'] },
      {
        when: 'BY (burn|raze) TO|AT to (ground|ash|ashes)',
        says: ['[by: Fighters] razed [at: the village of Tabayin] to the ground.', 'Militants burned 30 huts to ashes in Mbau.']
      },
      {
        when: 'BY set (ablaze|alight|afire) TO|AT',
        says: ['[by: Attackers] set ablaze 20 houses in Barkin Ladi.', 'Shops were set ablaze in Omdurman.']
      },
      {
        when: 'BY (put|knock|force) TO|AT out_of (service|action|commission|operation)',
        says: ['The bombing put a hospital out of service in Idlib.', 'A strike knocked a power plant out of action in Burshtyn.']
      },
      {
        when: 'BY (cause|inflict|do|wreak) (damage|destruction|devastation|havoc) (to|on|in) TO|AT:@vehicle|@road|house|home|school|hospital|church|mosque|bridge|plant|dam',
        says: ['The shelling caused damage to two schools in Kherson.']
      },
      {
        when: 'TO|AT:@building|@vehicle|@place|@post|house|home|school|hospital|church|mosque (suffer|sustain|receive) (damage)',
        says: ['[at: Two schools in Avdiivka] sustained damage.']
      },
      {
        when: 'TO|AT:@building|@vehicle|@place|house|home|village go up in (flame|smoke)',
        says: ['[at: A market in Geneina] went up in flames.']
      },
      { when: 'BY set (fire) to TO|AT', says: ['[by: Attackers] set fire to [at: a church in Jaranwala].'] },
      { when: 'BY set on (fire) TO|AT', says: ['[by: Rioters] set three buses on fire in Dhaka.'] },
      {
        when: 'BY (loot|ransack|pillage|plunder|vandalize|vandalise|rob) TO|AT',
        says: ['[by: Fighters] looted [at: a hospital in Rutshuru].', '[at: Warehouses in El Obeid] were looted.']
      },
      {
        when: 'BY (uproot|fell|chop|burn|cut|torch|poison) X:tree|orchard|vineyard|crop|harvest|field|olive|grove',
        says: ['[by: Settlers] uprooted 200 olive trees near Salfit.', '[by: Herders] burned crops in Guma.']
      },
      {
        when: 'BY (rustle|steal|raid|loot) X:cattle|livestock|camel|goat|sheep|cow|herd',
        says: ['[by: Bandits] rustled 300 cattle in Samburu.', '[by: Raiders] stole cattle in Pibor.']
      },
      {
        when: 'BY (break|force) into TO|AT:@building|shop|house|home|store|compound|warehouse|clinic',
        says: ['[by: Armed men] broke into [at: a warehouse in Maiduguri].']
      },
      { when: 'BY lay (waste) to AT', says: ['[by: Raiders] laid waste to [at: Malakal].'] },
      { when: 'BY reduce AT to (rubble|ash|ruin)', says: ['[by: Russian artillery] reduced [at: Mariupol] to rubble.'] },
      {
        when: 'the (destruction|demolition|razing|looting|burning|torching|bulldozing|sabotage|pillage|desecration|vandalism|ransacking) of TO|AT',
        says: ['The destruction of [at: the Kakhovka dam] flooded villages.', 'The looting of [at: Bukavu] lasted two days.']
      },
      {
        when: 'the (arson|pillage|pillaging|plunder|vandalism) (of|in|at|against) (TO|AT)',
        says: ['Pillage by [by: militiamen] in Drodro went on for days.', 'Arson in Mangu left 40 huts in ashes.']
      }
    ]
  }
] satisfies readonly ClaimRule[]

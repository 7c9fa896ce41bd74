import type { ClaimRule } from '@vedette/core'

const plotters =
  '@force|@soldier|@official|@actor|officer|soldier|general|junta|guard|army|military|colonel|commander|mutineer|captain|major|men'

/** Power taken from those who hold it, and the dead of past killings brought to light. */
export const upheaval: readonly ClaimRule[] = [
  {
    rule: 'coup',
    kind: 'event',
    type: 'COERCE',
    patterns: [
      {
        when: 'BY (stage|mount|attempt|lead|carry|launch|plot|execute) (coup|putsch) (against|in) (TO|AT)',
        says: ['[by: Officers] staged a coup against [to: the president] in Niamey.']
      },
      { when: 'the (coup|putsch|coup-attempt) (in|by|against|of) (AT|BY|TO)', says: ['The coup in [at: Mali] was condemned.'] },
      {
        when: `BY:${plotters}! (oust|overthrow|topple|depose|unseat|remove) TO:@leader|@government|@official|president|government|regime|premier|head`,
        says: ['[by: The generals] deposed [to: the president] in Conakry.'],
        not: ['Voters ousted the mayor of Leeds.']
      },
      { when: 'BY (oust|overthrow|topple|depose|unseat|dethrone) TO', says: ['[to: The president] was deposed in Bamako.'] },
      {
        when: `BY:${plotters}! (dissolve|suspend|abolish) X:government|parliament|council|cabinet|constitution|institution|assembly|senate|party`,
        says: ['[by: The general] dissolved the government on Monday.'],
        not: ['The sugar dissolved in the tea.']
      },
      {
        when: 'BY:soldier|officer|lieutenant|captain|colonel|general|commander|mutineer|troops|guard|junta|putschist! (sack|dismiss|remove|detain|arrest|depose|confine|seize) X:president|government|cabinet|premier|minister ~transitional|interim|civilian|elected|prime|whole|entire',
        says: ['[by: Mutinous soldiers] sacked the transitional president in Bamako.'],
        not: ['The club sacked the interim president in Bamako.']
      },
      {
        when: 'BY:soldier|officer|lieutenant|captain|colonel|general|commander|mutineer|troops|putschist! (take|storm|occupy) X:airwaves|television|broadcaster|radio|palace|presidency',
        says: ['[by: Young lieutenants] stormed the state television in Ouagadougou.'],
        not: ['The comedian took the airwaves in Ouagadougou.']
      },
      {
        when: 'BY (set|put|cast|brush) aside X:constitution',
        says: ['Officers said that the constitution had been set aside.'],
        not: ['The reader set aside the book.']
      },
      {
        when: `BY:${plotters}|statement|communique|decree! (dissolve|suspend|abolish|abrogate|annul|scrap) X:institution|institutions|constitution|parliament`,
        says: ['Soldiers read out a statement dissolving the institutions.']
      },
      {
        when: `BY:${plotters}! (seize|take|usurp|grab|assume) X:power (in) (AT)`,
        says: ['[by: Soldiers] seized power in [at: Libreville].']
      },
      {
        when: 'the (dissolution|suspension) of X:government|parliament|council|cabinet|constitution|institution|assembly|institutions',
        says: ['[by: The colonel] announced the dissolution of the government.']
      },
      {
        when: 'BY:@soldier|@force|guard|army|soldier! (surround|seal|occupy|storm) X:residence|palace|presidency|television|parliament|broadcaster',
        says: ['[by: Soldiers] surrounded the palace in Ouagadougou.']
      }
    ]
  },
  {
    rule: 'mass-grave',
    kind: 'event',
    type: 'ASSAULT',
    patterns: [
      {
        when: 'the (grave|graves|burial|pit|cemetery|gravesite|ground) ~mass|common|unmarked|clandestine|secret|shallow|hidden (in|at|near|of|outside|with) (AT)',
        says: ['A mass grave near [at: Tarhuna] was opened.', 'Clandestine graves in [at: Colima] were searched.']
      },
      {
        when: 'BY (exhume|unearth|disinter) TO:body|corpse|remains|skeleton|skull|bone|victim (in|at|near|from) (AT)',
        says: ['[by: Experts] exhumed nine bodies near [at: Sirte].'],
        not: ['Farmers unearthed potatoes near Sirte.']
      },
      {
        when: 'X:grave|pit|ground|cemetery|site (yield|contain|hold) X:body|corpse|remains|skeleton|skull',
        says: ['A pit yielded nine skeletons near Izium.']
      },
      {
        when: 'BY (exhume|unearth|disinter|strike|lift|dig|recover|find|discover|remove|uncover) X:remains|remain|skull|bone|skeleton',
        says: ['[by: Workers] struck human remains in Bo.'],
        not: ['The team found its rhythm.']
      },
      {
        when: 'BY (come|stumble|happen|chance) (across|upon|on) X:body|corpse|remains|skeleton|grave',
        says: ['[by: Shepherds] came upon nine corpses in a well near Jawf.'],
        not: ['Shepherds came upon a wolf near Jawf.']
      },
      {
        when: 'X:body|corpse|remains|skeleton|bone|skull (lie|rest|turn|surface|emerge|come) (in|from|at) X:pit|well|trench|ditch|grave|riverbed|cistern|sinkhole|dump',
        says: ['Nine corpses lay in a pit near Izium.'],
        not: ['Nine books lay in a pit near Izium.']
      },
      { when: 'BY (dig|turn) up X:body|corpse|remains|skeleton|bone|skull', says: ['[by: Detectives] dug up nine bodies in Kitui.'] },
      {
        when: 'BY (recover|exhume|retrieve|remove|dig|lift|pull|find|count) X:body|corpse (from|in) (grave|graves|pit|pits|trench|well|ditch)',
        says: ['[by: Teams] recovered nine bodies from pits near Tarhuna.']
      },
      {
        when: 'BY (find|discover|uncover|exhume|unearth|recover|lift|pull|take|bring|remove|raise|extract) X:skull|skeleton|bone|remains|remain|corpse|body|jaw|set (from|in|out_of|under|at) X:pit|grave|trench|well|cellar|shaft|mine|quarry|dump|landfill|ravine|lime|ditch|plot|ranch|slope|wasteland|sinkhole',
        says: [
          '[by: Diggers] brought up nine skulls from a shaft near Pisagua.',
          '[by: Mothers] uncovered eleven bodies in a plot near Guaymas.'
        ],
        not: ['Diggers brought up nine coins from a shaft near Pisagua.']
      },
      {
        when: 'X:pit|trench|grave|well|shaft|cave|landfill|plot|quarry (reveal|hide|contain|give|release|conceal|disgorge) X:skull|skeleton|bone|remains|remain|corpse|body',
        says: ['A trench near Najaf contained skeletons.'],
        not: ['A trench near Najaf contained water.']
      },
      {
        when: '(find|discover|uncover|unearth|exhume|locate) grave ~mass|common|unmarked|secret|shallow',
        says: ['A mass grave was discovered near Sinjar.', 'Workers uncovered a common grave in Lysychansk.']
      }
    ]
  }
]

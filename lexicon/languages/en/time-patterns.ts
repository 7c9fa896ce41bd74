import type { TimePattern } from '@vedette/core'

/** Times by themselves. */
const alone: readonly TimePattern[] = [
  {
    when: 'WEEKDAY? ,? the? DAY of? MONTH ,? of? YEAR',
    reads: 'date',
    says: [
      ['The column left Kidal [on 3 May 2014].', '2014-05-03'],
      ['SIEGE LIFTED [11 NOVEMBER 1992]', '1992-11-11'],
      ['It fell [on Friday the 7th of July, 2017].', '2017-07-07']
    ]
  },
  {
    when: 'WEEKDAY? ,? MONTH DAY ,? YEAR',
    reads: 'date',
    says: [
      ['Shells hit Avdiivka [on Jan. 29, 2017], medics said.', '2017-01-29'],
      ['[Tuesday, September 14 2004]: two patrols clashed.', '2004-09-14']
    ]
  },
  { when: 'DAY MONTH YY', reads: 'date', says: [['CALI, [4 DEC 89] -- A bomb went off.', '1989-12-04', '1989-12-05']] },
  { when: 'MONTH ,? of? (that year)', reads: 'date', says: [['The front broke [in March of that year].', '2019-03', '2019-05-01']] },
  {
    when: 'DAY? MONTH ,? of? DIRECTION (year)',
    reads: 'date',
    says: [
      ['The town was lost [in January last year].', '2019-01'],
      ['It has been besieged [since May of last year].', '2019-05/2020-02-09'],
      ['The pact ends [in March next year].', '2021-03'],
      ['He fled [on 2 May last year].', '2019-05-02']
    ]
  },
  {
    when: 'MONTH ,? of? YEAR',
    reads: 'date',
    says: [
      ['Aid stopped [in June 2016].', '2016-06'],
      ['The [June 2016] raid was the last.', '2016-06']
    ]
  },
  { when: 'the MONTH of YEAR', reads: 'date', says: [['He was born [in the March of 1951].', '1951-03']] },
  { when: 'the? DAY of? MONTH ,? OLDYEAR ERA', reads: 'date', says: [['The city fell [on 9 June 53 BC].', '-0052-06-09']] },
  { when: 'MONTH ,? OLDYEAR ERA', reads: 'date', says: [['The fleet sailed [in June 53 BC].', '-0052-06']] },
  {
    when: 'the DAY of MONTH',
    reads: 'date',
    says: [['Gunmen took the bridge [on the 10th of June].', '2019-06-10']]
  },
  {
    when: 'WEEKDAY? ,? the? DAY of? MONTH',
    reads: 'date',
    says: [
      ['[The 10 June] raid failed.', '2019-06-10'],
      ['Gunmen took the bridge [on 10 June].', '2019-06-10'],
      ['The envoy will arrive [on 10 June].', '2020-06-10'],
      ['army said it shot down a drone [on 8 february]', '2020-02-08']
    ]
  },
  {
    when: 'WEEKDAY? ,? MONTH DAY',
    reads: 'date',
    says: [['A mortar round landed [on December 30].', '2019-12-30']],
    not: ['The army may 4 times change its mind.']
  },
  {
    when: 'MONTH',
    reads: 'date',
    says: [
      ['The harvest was burnt [in November].', '2019-11'],
      ['The talks will resume [in March].', '2020-03'],
      ['rains cut the road [in may]', '2019-05']
    ],
    not: ['They may attack again.', 'Protesters march to the square.']
  },
  {
    when: 'YEAR',
    reads: 'date',
    says: [
      ['The junta took power [in 2012].', '2012'],
      ['Under a [2015] accord they left.', '2015']
    ],
    not: ['About 2000 people fled.', 'It cost 1999 dollars.']
  },
  { when: 'OLDYEAR ERA', reads: 'date', says: [['Carthage fell [in 146 BC].', '-0145']] },
  {
    when: 'from? DAY - DAY2 MONTH ,? YEAR',
    reads: 'day-range',
    says: [['Voting took place [3-5 February 2018].', '2018-02-03/2018-02-05']]
  },
  { when: 'from? DAY - DAY2 MONTH', reads: 'day-range', says: [['It rained [3-5 February].', '2020-02-03/2020-02-05']] },
  {
    when: '(between|from|on)? DAY (and|to|until) DAY2 MONTH ,? YEAR?',
    reads: 'day-range',
    says: [
      ['Raids took place [between 3 and 5 February].', '2020-02-03/2020-02-05'],
      ['He was held [from 1 to 4 May 2016].', '2016-05-01/2016-05-04']
    ]
  },
  {
    when: '(between|from|on)? the DAY (and|to|until) the? DAY2 of? MONTH ,? YEAR?',
    reads: 'day-range',
    says: [['They met [from the 13th to the 19th of October 1950].', '1950-10-13/1950-10-19']]
  },
  { when: 'from? MONTH DAY - DAY2 ,? YEAR?', reads: 'day-range', says: [['The congress met [January 12-14].', '2020-01-12/2020-01-14']] },
  {
    when: 'MONTH DAY and DAY2 ,? YEAR?',
    reads: 'day-range',
    says: [['Strikes hit the port [on January 12 and 13].', '2020-01-12/2020-01-13']]
  },
  {
    when: '(from|between|in)? OLDYEAR (to|and) OLDYEAR2 ERA',
    reads: 'old-year-range',
    says: [['The league fought [from 264 to 241 BC].', '-0263/-0240']]
  },
  { when: 'OLDYEAR - OLDYEAR2 ERA', reads: 'old-year-range', says: [['The revolt [499-493 BC] failed.', '-0498/-0492']] },
  { when: '(the years) YEAR - YEAR2', reads: 'year-range', says: [['It was printed [over the years 1751-1777].', '1751/1777']] },
  { when: 'YEAR - YEAR2', reads: 'year-range', says: [['The war [of 1992-1995] left scars.', '1992/1995']] },
  { when: 'YEAR - YY', reads: 'year-range', says: [['The famine [of 1984-85] came back to mind.', '1984/1985']] },
  {
    when: 'NUMERIC',
    reads: 'numeric',
    says: [
      ['Posted [05.02.2015] by the desk', '2015-02-05'],
      ['[2016-11-26]: shelling in the west', '2016-11-26'],
      ['[on 12/31/2019] it ended', '2019-12-31']
    ]
  },
  {
    when: 'WEEKDAY PART?',
    reads: 'weekday',
    says: [
      ['Rebels seized the airport [on Saturday].', '2020-02-08'],
      ['A car bomb exploded [on Sunday].', '2020-02-09'],
      ['The pair will meet [on Monday].', '2020-02-10'],
      ['A convoy was hit [on Friday night].', '2020-02-07'],
      ['[Thursdays] raid left two dead.', '2020-02-06'],
      ['MILITIA STORMED THE BASE [ON WEDNESDAY]', '2020-02-05']
    ]
  },
  {
    when: 'DIRECTION WEEKDAY PART?',
    reads: 'weekday',
    says: [
      ['It began [last Sunday].', '2020-02-02'],
      ['They vote [next Tuesday].', '2020-02-11']
    ]
  },
  {
    when: 'WEEKDAY (and|to|through|-) WEEKDAY2',
    reads: 'weekday-pair',
    says: [['Strikes killed dozens [on Friday and Saturday].', '2020-02-07/2020-02-08']]
  },
  {
    when: '(so far|to date) (in|during)? (the)? DIRECTION UNIT',
    reads: 'relative-so-far',
    says: [
      ['Ninety wells were dug [so far this year].', '2020/2020-02-09'],
      ['It has rained twice [so far this month].', '2020-02/2020-02-09']
    ]
  },
  {
    when: '(the)? DIRECTION UNIT (so far|to date)',
    reads: 'relative-so-far',
    says: [['Ninety wells were dug [this year so far].', '2020/2020-02-09']]
  },
  {
    when: '(the|that|these)? DIRECTION UNIT',
    reads: 'relative',
    says: [
      ['The sides meet again [next week].', '2020-02-10/2020-02-16'],
      ['The bridge was blown up [last month].', '2020-01'],
      ['[This year] the rains failed.', '2020'],
      ['On 3 March the fort fell; [the next day] it was retaken.', '2019-03-04'],
      ['On 3 March they came. [That day] two died.', '2019-03-03'],
      ['On 3 March 2012 they came. He fled [the same month].', '2012-03']
    ]
  },
  {
    when: '(the|that)? DIRECTION PART',
    reads: 'relative',
    says: [['A blast rocked the depot on 3 March. [That night] it burnt.', '2019-03-03']]
  },
  { when: '(the)? DIRECTION MONTH', reads: 'relative', says: [['He was freed [last March].', '2019-03']] },
  { when: '(the)? DIRECTION SEASON', reads: 'relative', says: [['They retreated [last summer].', '2019-22']] },
  {
    when: '(earlier|later|early|late) in the UNIT',
    reads: 'unit-within',
    says: [
      ['On 14 May 2011 they marched. [Earlier in the month] a post had burnt.', '2011-05'],
      ['Two mines went off [earlier in the week].', '2020-02-03/2020-02-09']
    ]
  },
  {
    when: 'YEAR SEASON',
    reads: 'season',
    says: [['The [1982 summer] offensive failed.', '1982-22']]
  },
  {
    when: 'SEASON >LASTING',
    reads: 'season',
    says: [['The army began its [spring] offensive.', '2019-21']],
    not: ['The wells dried up: summer of thirst.']
  },
  { when: '(the)? SEASON of? YEAR', reads: 'season', says: [['Khartoum emptied [in the spring of 2023].', '2023-21']] },
  { when: '(the)? SEASON of? OLDYEAR ERA', reads: 'season', says: [['The fleet sailed [in the spring of 480 BC].', '-0479-21']] },
  {
    when: '(this|that|the same|this very) (time|period|point|date|moment|juncture)',
    reads: 'said',
    says: [['On 3 May 2016 a truce began. [At that time] few believed it.', '2016-05-03']]
  },
  { when: '(the)? (year|years) YEAR', reads: 'date', says: [['It began [in the year 1948].', '1948']] },
  { when: '(the)? SEASON', reads: 'season', says: [['The road was cut [in the winter].', '2019-24']], not: ['Buildings fall quickly.'] },
  { when: '(the)? OLDDECADE ERA', reads: 'decade', says: [['They fought [throughout the 470s BC].', '-047X']] },
  { when: '(the)? DECADE', reads: 'decade', says: [['Mines laid [in the 1990s] remain.', '199X']] },
  {
    when: '(the)? ORDINAL century ERA?',
    reads: 'century',
    says: [
      ['It was built [in the 19th century].', '18XX'],
      ['It was built [in the 3rd century BC].', '-02XX']
    ]
  },
  {
    when: 'STANDING',
    reads: 'standing',
    says: [['A [former] mayor was shot.', undefined]],
    not: ['The currents at the mouth are strong.']
  },
  {
    when: 'CLOCKTIME',
    reads: 'clock',
    says: [
      ['The siren sounded [at 3:30 p.m.]', '2020-02-09'],
      ['Firing began [at 05:15].', '2020-02-09']
    ]
  },
  { when: 'FEAST ,? YEAR?', reads: 'feast', says: [['Guns fell silent [on Christmas Day].', '2019-12-25']] },
  {
    when: '(the)? LUNAR ,? YEAR?',
    reads: 'lunar',
    says: [
      ['A pause was kept [during Ramadan].', undefined],
      ['He spoke [before Eid 2018].', '../2018']
    ]
  },
  {
    when: 'ADVERB',
    reads: 'adverb',
    says: [
      ['Shelling killed a nurse [yesterday].', '2020-02-08'],
      ['The army [now] holds the mill.', '2020-02-09/..'],
      ['It was [previously] held by rebels.', '../2020-02-09'],
      ['Drones struck [overnight].', '2020-02-09']
    ]
  },
  {
    when: '(the|these)? DIRECTION BOUND? NUMBER UNIT',
    reads: 'back-length',
    says: [
      ['The camp was shelled [for the past three days].', '2020-02-07/2020-02-09'],
      ['Prices doubled [in the last two weeks].', '2020-01-26/2020-02-09'],
      ['Ten died [in the last 24 hours].', '2020-02-08/2020-02-09'],
      ['Losses mounted [over the past four months].', '2019-10/2020-02-09']
    ]
  },
  {
    when: '(the|these)? DIRECTION VAGUE? UNIT',
    reads: 'back-length',
    says: [['Dozens drowned [over the past few days].', '2020-02-07/2020-02-09']]
  },
  {
    when: 'recent UNIT',
    reads: 'recent',
    says: [
      ['Raids rose [in recent weeks].', '2020-01/2020-02-09'],
      ['Fires spread [in recent days].', '2020-02-07/2020-02-09']
    ]
  },
  { when: 'now? in its ORDINAL UNIT', reads: 'nth-unit', says: [['The war, [now in its sixth year], goes on.', '2015/2020-02-09']] },
  {
    when: 'since then',
    reads: 'since-said',
    says: [['They took the port in December. [Since then] prices have doubled.', '2019-12/2020-02-09']]
  },
  { when: '(every|each) WEEKDAY PART?', reads: 'set', says: [['They protest [every Friday].', undefined]] },
  { when: 'per UNIT', reads: 'set', says: [['They fired 300 shells [per day].', undefined]] },
  { when: '(every|each) UNIT', reads: 'set', says: [['Shells fall [every day].', undefined]] }
]

/** How long, by itself. */
const lengths: readonly TimePattern[] = [
  {
    when: 'BOUND? NUMBER UNIT >of',
    reads: 'length-of',
    says: [['The town is quiet [after five days] of violence.', '2020-02-05/2020-02-09']]
  },
  {
    when: '(after|following|amid) VAGUE? UNITS >of',
    reads: 'length-of',
    says: [['The market reopened [following days] of raids.', '2020-02-07/2020-02-09']]
  },
  {
    when: 'for BOUND? NUMBER UNIT',
    reads: 'length-until',
    says: [
      ['The district has been besieged [for almost two years].', '2018/2020-02-09'],
      ['They talked [for three hours].', undefined]
    ]
  },
  {
    when: 'in BOUND NUMBER UNIT',
    reads: 'length-within',
    says: [
      ['It was the fourth raid [in less than two weeks].', '2020-01-26/2020-02-09'],
      ['The bridge will open [in about two weeks].', undefined]
    ]
  },
  {
    when: '(first|last|early|final|opening|closing|initial|worst|darkest) VAGUE? UNITS >of',
    reads: 'length',
    says: [['They have held the hill since the [first days] of the war.', undefined]]
  },
  {
    when: 'VAGUE? UNITS >of',
    reads: 'length-of',
    says: [['Streets lie empty, [weeks] of shelling behind them.', '2020-01/2020-02-09']],
    not: ['It was the day of the vote.']
  },
  {
    when: 'UNIT - long',
    reads: 'lasting',
    says: [
      ['A [week-long] push ended on Saturday.', '2020-02-01/2020-02-08'],
      ['The [month-long] siege goes on.', '2020-01/2020-02-09']
    ]
  },
  { when: 'BOUND? COUNT - UNIT - long', reads: 'lasting', says: [['A [three-day-long] battle goes on.', '2020-02-07/2020-02-09']] },
  { when: 'UNITS - long', reads: 'lasting', says: [['The [weeks-long] siege ended.', '2020-01/2020-02-09']] },
  {
    when: 'BOUND? COUNT -? UNIT - old LASTING',
    reads: 'lasting',
    says: [['The [almost nine-year-old war] goes on.', '2011/..']],
    not: ['A nine-year-old was hurt.']
  },
  {
    when: 'BOUND? COUNT - UNIT >LASTING',
    reads: 'lasting',
    says: [
      ['A [three-day] battle ended on Friday.', '2020-02-05/2020-02-07'],
      ['A [nearly five-year] civil war in which both have lost.', '2015/..']
    ]
  },
  {
    when: 'BOUND? COUNT - UNIT',
    reads: 'length',
    says: [['A [two-hour] meeting ended.', undefined]],
    not: ['A 5-year-old boy was hurt.']
  },
  { when: 'BOUND? NUMBER UNIT', reads: 'length', says: [['The truce held [for three days].', undefined]] },
  { when: 'VAGUE UNIT', reads: 'length', says: [['They waited [several hours].', undefined]] }
]

/** Times with what narrows them. */
const narrowed: readonly TimePattern[] = [
  {
    when: '(earlier|already) POINT',
    reads: 'so-far',
    says: [
      ['Two posts fell [earlier this week].', '2020-02-03/2020-02-09'],
      ['Guns were heard [earlier this month].', '2020-02']
    ]
  },
  {
    when: 'EDGE -? (on|in|the)? POINT',
    reads: 'same',
    says: [
      ['Troops moved in [in late January].', '2020-01'],
      ['It began [in mid-2015].', '2015'],
      ['Shots were heard [early on Tuesday].', '2020-02-04'],
      ['Two posts fell [earlier this month].', '2020-02'],
      ['War broke out [in early 2014].', '2014']
    ]
  },
  {
    when: '(shortly|soon|just|right|immediately)? (after|before|during|following) POINT (prayer|prayers|mass|service|services|sermon)',
    reads: 'same',
    says: [['A mosque was hit [just after Friday prayers].', '2020-02-07']]
  },
  { when: 'before PART (of|on) POINT', reads: 'same', says: [['They attacked [before dawn on Tuesday].', '2020-02-04']] },
  {
    when: 'the? EDGE? PART ,? (of|on)? the? POINT',
    reads: 'same',
    says: [
      ['They attacked [at dawn on Tuesday].', '2020-02-04'],
      ['It burnt [on the night of 3-4 May].', '2019-05-03/2019-05-04']
    ]
  },
  {
    when: 'POINT of the? POINT2',
    reads: 'within',
    says: [
      ['They will be home [by the spring of next year].', '../2021-21'],
      ['Guns were heard [in the last week of August 2016].', '2016-08-25/2016-08-31']
    ]
  },
  {
    when: '(the)? (first|opening) SPAN (of|in) the? POINT',
    reads: 'opening',
    says: [
      ['Rains came [in the first two weeks of May 2016].', '2016-05-01/2016-05-14'],
      ['It was quiet [in the first ten months of 1915].', '1915-01/1915-10']
    ]
  },
  {
    when: '(the)? (first|opening) UNIT of the? POINT',
    reads: 'opening',
    says: [['They marched [in the first week of August 2016].', '2016-08-01/2016-08-07']]
  },
  {
    when: '(the)? (final|closing) SPAN (of|in) the? POINT',
    reads: 'closing',
    says: [['Rains came [in the final two weeks of May 2016].', '2016-05-18/2016-05-31']]
  },
  { when: '(the)? (final|closing) UNIT of the? POINT', reads: 'closing', says: [['Ten died [in the final month of 1915].', '1915-12']] },
  {
    when: '(the|in the)? SPAN (of|in) the? POINT',
    reads: 'part-of',
    says: [
      ['Rains came [in the last two weeks of May 2016].', '2016-05-18/2016-05-31'],
      ['Rains came [in two weeks of May 2016].', '2016-05']
    ]
  },
  { when: 'POINT PART', reads: 'same', says: [['He died [on 5 January evening].', '2020-01-05']] },
  { when: 'SPAN DISTANCE POINT', reads: 'shifted', says: [['They returned [two days after 3 May 2014].', '2014-05-05']] },
  {
    when: 'SPAN DISTANCE',
    reads: 'ago',
    says: [
      ['The mayor fled [three days ago].', '2020-02-06'],
      ['It was signed [two years ago].', '2018'],
      ['He vanished [over 20 months ago].', '../2018-06'],
      ['The post fell on 3 March. [Two days later] it was retaken.', '2019-03-05'],
      ['He was seized [a week ago].', '2020-02-02'],
      ['The well dried up [several weeks ago].', '2020-01/2020-02-09']
    ]
  },
  {
    when: 'UNITS DISTANCE',
    reads: 'ago',
    says: [
      ['The bridge fell on 3 March. [Days later] it was retaken.', '2019-03-03/2019-03-06'],
      ['He had fled [weeks earlier].', undefined]
    ],
    not: ['For hours before dawn they waited.']
  },
  { when: 'EDGE (the|in the)? UNIT', reads: 'unit-within', says: [['The line will hold [until the end of the year].', '../2020']] },
  { when: 'CLOCK (on|,)? POINT', reads: 'with-clock', says: [['The blast came [at 6:40 a.m. on Friday].', '2020-02-07']] },
  { when: 'POINT (at|,)? CLOCK', reads: 'with-clock', says: [['The blast came [on Friday at 6:40 a.m.]', '2020-02-07']] }
]

/** Times with the prepositions that frame them. */
const framed: readonly TimePattern[] = [
  {
    when: '(ever)? since CLAUSE POINT',
    reads: 'since',
    says: [['Schools have been shut [since the war began in March 2015].', '2015-03/2020-02-09']]
  },
  {
    when: '(ever)? since POINT',
    reads: 'since',
    says: [
      ['Queues have grown [since Friday].', '2020-02-07/2020-02-09'],
      ['[Since December], jets have struck daily.', '2019-12/2020-02-09'],
      ['It has ruled [since 2017].', '2017/2020-02-09']
    ]
  },
  {
    when: '(from|between)? POINT (to|until|till|through|and|-) POINT2',
    reads: 'interval',
    says: [
      ['The siege ran [from March to May 2016].', '2016-03/2016-05'],
      ['They fought [between December 2013 and January 2014].', '2013-12/2014-01']
    ]
  },
  {
    when: '(until|till|up to|by|up until|no later than) POINT',
    reads: 'until',
    says: [['Civilians must leave [by Friday].', '../2020-02-14']]
  },
  { when: '(before|prior to|ahead of) POINT', reads: 'before', says: [['He left [before 2014].', '../2014']] },
  {
    when: '(shortly|soon|just|immediately)? (after|following|from|as of|starting|beginning|effective|starting on|beginning on) POINT',
    reads: 'after',
    says: [['No plane has landed [after 3 May 2019].', '2019-05-03/..']]
  },
  {
    when: '(on|in|at|during|of|over|throughout|within|around|about|for|into|through|across|late on|early on|toward|towards) the? POINT',
    reads: 'same',
    says: [
      ['Fighting went on [throughout 2016].', '2016'],
      ['THE BRIDGE WAS SEIZED [IN MARCH]', '2019-03']
    ]
  },
  {
    when: '(for|over|during|in|within|after|throughout|about|of) the? SPAN',
    reads: 'span',
    says: [['They walked [for six hours].', undefined]]
  },
  {
    when: '(on|at|around|about|by|from|until|before|after|since) (around|about)? CLOCK (local time|gmt|utc|hours|hrs)?',
    reads: 'with-clock',
    says: [['A rocket hit the pier [at around 10:20 local time].', '2020-02-09']]
  }
]

/** The patterns of English, by layer. */
export const timePatterns: readonly (readonly TimePattern[])[] = [[...lengths, ...alone], narrowed, framed]

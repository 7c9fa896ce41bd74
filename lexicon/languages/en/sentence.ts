import type { NounKnowledge, SentenceKnowledge } from '@vedette/core'
import { abbreviations, closingAbbreviations, letterNames, numberAbbreviations } from './sentence/abbreviations.ts'
import { plainPasts } from './sentence/irregular-verbs.ts'
import { lemmas } from './sentence/lemmas.ts'
import { lostStopBlockers, lostStopOpeners, openers } from './sentence/openers.ts'
import { saying } from './sentence/saying.ts'
import { clitics, contractions, joiners, prefixes, units } from './sentence/tokens.ts'
import { oneMore } from './small-numbers.ts'
import { speakerLabels } from './speaker-labels.ts'

const nounsOf = (nouns: NounKnowledge, ...wanted: readonly string[]): ReadonlySet<string> =>
  new Set([...nouns.values()].flatMap(({ lemma, classes }) => (classes.some(one => wanted.includes(one)) ? lemma : [])))

const gerundDeeds = 'shell bomb fire loot kill bombard shoot'.split(' ')

/** What the reading of English sentences needs to know, beside the common nouns. */
const words = {
  abbreviations,
  closingAbbreviations,
  numberAbbreviations,
  letterNames,
  openers,
  lostStopOpeners,
  lostStopBlockers,
  contractions,
  clitics,
  prefixes,
  units,
  joiners,
  lemmas,
  saying,
  conditions: new Set(['if', 'unless']),
  speakerLabels,
  headlineDeeds: new Set(
    'bomb shell raid loot storm strike hit attack ambush target torch mine behead shoot rocket blast seal seize drive collar sign charge murder massacre slaughter block halt ransack plunder burn gas teargas rape lynch stone mob free sack ring net hold'.split(
      ' '
    )
  ),
  agreeing: {
    deeds: new Set(
      `lynch stone pound shell level rocket butcher grab ransack pelt down intercept nab arrest remand rock abduct snatch gun jail hold kill fell pummel flatten
      strafe rake mow hack slay axe bust foil thwart defuse unearth flog cane flay detain corner trap bomb raid loot storm strike hit attack ambush target torch
      behead shoot seal seize charge murder massacre slaughter burn gas teargas rape mob free sack net club maul gut rustle plunder pillage vandalise vandalize
      firebomb hammer blast rip maim wound injure hurt cripple execute knife spear stab slash lob hurl fling toss gang-rape molest assault besiege barricade
      dynamite wreck raze bulldoze smash trash cuff apprehend capture uncover discover recover find confiscate fire repel rout trade waylay overrun disperse
      baton-charge quell scatter neutralise neutralize destroy damage drone mortar machine-gun pepper blitz`.split(/\s+/)
    ),
    doers: new Set(
      `court judge tribunal customs sleuth agent airstrike strike bomb mine landmine shell rocket missile drone bomber jet blast explosion grenade
      settler student protester demonstrator protestor rioter villager resident herder farmer crowd mob youth assailant attacker assassin hitman shooter
      sniper robber cop detective defence defense thug hooligan vigilante kidnapper captor pirate smuggler fan striker miner trader neighbour neighbor`.split(
        /\s+/
      )
    ),
    plurals: new Set('police troops people customs'.split(' '))
  },
  singularHelpers: new Set(['is', 'was', 'has']),
  phrasal: new Set([
    ...'hand turn take sign give win bring'.split(' ').map(verb => `${verb} over`),
    ...'shoot bring knock gun mow burn tear take pull lay shut put'.split(' ').map(verb => `${verb} down`),
    ...'blow round break step set pick give prop shore lock sweep beat rough'.split(' ').map(verb => `${verb} up`),
    ...'set touch fire let haul cart carry drag lead tear rip blow shear cut hack chop slice close shut'
      .split(' ')
      .map(verb => `${verb} off`),
    ...'carry drive force wipe push throw'.split(' ').map(verb => `${verb} out`)
  ]),
  plainPasts,
  clauseOpeners: new Set(['as', 'after', 'before', 'while', 'when', 'since', 'until']),
  deedOpeners: new Set(['in', 'during']),
  gerundDeeds: new Set(gerundDeeds),
  undergone: {
    verbs: new Set('flee escape avoid evade dodge survive endure witness report hear fear describe'.split(' ')),
    deeds: new Set([...gerundDeeds, 'fight', 'clash', 'raid', 'flood', 'burn'])
  },
  fates: new Set(['dead', 'missing']),
  ages: { words: new Set(['old']), units: new Set(['year', 'month', 'week', 'day', 'yr']) },
  suffered: new Set([
    ...'kill wound injure hurt arrest detain abduct kidnap behead execute displace slay massacre murder assassinate martyr martyre'.split(
      ' '
    ),
    ...'apprehend nab jail imprison incarcerate intern handcuff remand deport evict extradite indict arraign sentence blindfold'.split(' '),
    ...'decapitate lynch maim hospitalize rape gang-rape molest torture manhandle bludgeon slaughter butcher stone stab maul beat'.split(
      ' '
    ),
    ...'raze ransack torch vandalize desecrate demolish destroy damage rob burgle rustle steal gut'.split(' '),
    ...'teargas tase ambush besiege rescue snatch seize bundle whisk'.split(' '),
    ...'treat hospitalise poison gas asphyxiate vandalise firebomb bulldoze disarm deactivate neutralise frogmarch'.split(' '),
    ...'down intercept defuse dismantle foil thwart uncover unearth confiscate impound waylay strafe'.split(' '),
    ...'round pick lock sweep rough beat haul'.split(' ').map(verb => `${verb} up`),
    ...'haul cart lead carry whisk drag march'.split(' ').flatMap(verb => [`${verb} off`, `${verb} away`]),
    ...'gun mow cut burn pull shoot tear'.split(' ').map(verb => `${verb} down`),
    'haul in',
    'shoot dead'
  ]),
  oneMore: new Set(oneMore.map(words => words.split(' ').at(-1)!)),
  blaming: new Set(['blame', 'pin']),
  compelling: new Set('force compel oblige order urge persuade allow enable encourage tell ask prompt'.split(' ')),
  driving: { verbs: new Set('send drive push chase force herd'.split(' ')), ways: new Set('across over into toward towards'.split(' ')) },
  hyphenEnds: new Set('in out off down up by through over back'.split(' ')),
  joinedSpellings: new Map([
    ['shoot-out', 'shootout'],
    ['stand-off', 'standoff'],
    ['face-off', 'standoff'],
    ['walk-out', 'walkout'],
    ['pull-out', 'pullout'],
    ['hold-up', 'holdup'],
    ['flare-up', 'clash'],
    ['punch-up', 'brawl'],
    ['lock-down', 'lockdown'],
    ['crack-down', 'crackdown']
  ]),
  nounsLikePronouns: new Set(['mine']),
  ownersBefore: new Set(['of', 'is', 'was', 'are', 'were', 'be', 'not']),
  flown: {
    words: new Set(['bomber']),
    kinds: new Set(
      `stealth strategic tactical heavy medium light long-range supersonic nuclear nuclear-capable dive fighter torpedo jet swing-wing b-1 b-1b b-2 b-52 b-52h
      b-29 tu-22 tu-22m3 tu-95 tu-95ms tu-160 tupolev su-24 su-34 h-6 h-6k il-28 stratofortress stuka russian soviet american us u.s. british israeli turkish
      chinese saudi french german nato allied coalition enemy regime government ethiopian sudanese`.split(/\s+/)
    ),
    verbs: new Set('fly circle scramble overfly roar soar sortie drone refuel bomb raid drop dive strafe pound return land'.split(' ')),
    meant: 'warplane'
  },
  unsuffered: new Set(
    'die perish drown succumb flee escape return arrive come go leave fall rise remain survive land explode erupt cross move protest march gather suffocate choke faint'.split(
      ' '
    )
  )
} satisfies Partial<SentenceKnowledge>

/** What the reading of English sentences needs to know. */
export const readSentenceWords = (nouns: NounKnowledge) =>
  ({
    ...words,
    nounsOfPeople: nounsOf(nouns, 'people'),
    nounsOfArms: nounsOf(nouns, 'munition', 'aircraft', 'violence', 'weapon'),
    nounsOfForce: nounsOf(nouns, 'fighter', 'soldier', 'force', 'police', 'armed-group', 'aircraft', 'crowd')
  }) satisfies SentenceKnowledge

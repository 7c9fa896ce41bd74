import type { TextKnowledge } from '@vedette/core'
import { amendments, pictureWords } from './amendments.ts'
import { bentWords } from './bent-words.ts'
import { furniture } from './furniture.ts'
import { languageSigns } from './language-signs.ts'
import { speakerLabels } from './speaker-labels.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const months: TextKnowledge['months'] = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec'
  ].flatMap((names, index) => words(names).map(name => [name, index + 1] as const))
)

/** What the text stage knows of English and of its press. */
export const englishText = {
  languages: languageSigns,
  months,
  weekdays: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  `),
  publishedLabels: [
    'date of publication',
    'publication date',
    'published',
    'published date',
    'date published',
    'first published',
    'last updated',
    'updated',
    'last modified',
    'last update',
    'posted',
    'first posted',
    'date',
    'release date',
    'issued',
    'created',
    'publish date'
  ],
  agencies: [
    'Reuters',
    'AFP',
    'AP',
    'Associated Press',
    'Agence France-Presse',
    'dpa',
    'DPA',
    'EFE',
    'ANSA',
    'Xinhua',
    'TASS',
    'Interfax',
    'RIA Novosti',
    'Sputnik',
    'UPI',
    'PTI',
    'Anadolu',
    'Anadolu Agency',
    'SANA',
    'SUNA',
    'Ukrinform',
    'WAFA',
    'IRNA',
    'Kyodo',
    'Bloomberg',
    'BBC',
    'CNN',
    'Al Jazeera',
    'VOA',
    'RFE/RL'
  ],
  pictureWords,
  speakerLabels,
  furniture,
  amendments,
  joiners: new Set(words('and but or while because since although as when after before so that which who where if')),
  starters: new Set(words('It He She They We The This That These Those There Its His Her Their Our An')),
  apostropheEndings: new Set(words('s t re ve ll d m')),
  contractions: new Map(
    words(`
      didn't doesn't isn't wasn't hasn't haven't weren't wouldn't couldn't shouldn't aren't hadn't don't
      that's there's they're they've we've you're you've it'll they'll let's
    `)
      .filter(word => word !== "it'll" && word !== "let's")
      .map(word => [word.replace("'", ''), word])
  ),
  neverPlural: new Set(
    words(`
      Syria Turkey Russia Iran Iraq Lebanon Israel Egypt Libya Yemen Sudan Ukraine Myanmar Burma Ethiopia Somalia Mali Niger Nigeria Chad Cameroon Mozambique Congo Rwanda
      Burundi Kenya Uganda Eritrea Tigray Algeria Tunisia Morocco Jordan Qatar Kuwait Bahrain Oman Afghanistan Pakistan India Kashmir Assam Bangladesh China Taiwan Thailand
      Philippines Indonesia Colombia Venezuela Peru Mexico Honduras Guatemala Nicaragua Haiti Ecuador Bolivia Chile Brazil Argentina Cuba Armenia Azerbaijan Georgia Belarus
      Moldova Poland Serbia Kosovo Bosnia Croatia Germany France Britain Spain Italy Greece Cyprus America Canada Japan Korea Europe Africa Asia Palestine Gaza
      Damascus Aleppo Homs Idlib Raqqa Daraa Latakia Deraa Moscow Ankara Tehran Baghdad Mosul Beirut Amman Riyadh Jerusalem Cairo Tripoli Benghazi Sanaa Aden Khartoum
      Kyiv Kiev Kharkiv Kherson Donetsk Luhansk Mariupol Washington London Paris Berlin Beijing Delhi Kabul Islamabad Bogota Lima
      Assad Putin Zelensky Erdogan Netanyahu Maduro Gaddafi Saddam Khamenei Nasrallah Hezbollah Hamas Daesh ISIS ISIL NATO UNICEF UNHCR SANA
    `)
  ),
  hyphenated: new Set(
    words(
      'self pro anti ex non co counter vice cross semi al el abu so mid north south east west high low long short full half well two three four'
    )
  ),
  bentWords,
  pageFurniture:
    /(?:^|[\s_-])(?:comments?|disqus|share|sharing|social|related|recommend(?:ed|ations?)?|sidebar|side-?bar|promo|newsletter|subscri(?:be|ption)|breadcrumbs?|cookies?|consent|advert(?:isement)?s?|ads?|adbox|sponsor(?:ed)?|popup|modal|outbrain|taboola|most-?read|most-?popular|trending|more-?(?:stories|news|from)|read-?(?:more|next)|tags?|byline|author-?(?:bio|box|info)|credits?|caption|copyright|footer|masthead|menu|nav(?:igation|bar)?|pagination|toolbar|skip|banner|contentinfo|complementary|search|login|signup|print-?only|paywall|teaser|gallery|slideshow|widget)(?:$|[\s_-])/i
} satisfies TextKnowledge

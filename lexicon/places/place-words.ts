import type { PlaceNoun, PlaceWords } from '@vedette/core'
import { nearness } from './nearness.ts'

const words = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '')
const phrases = (text: string): readonly string[] => text.split('|').map(phrase => phrase.trim())

const nounsOf = (noun: PlaceNoun, text: string): readonly (readonly [string, PlaceNoun])[] => words(text).map(word => [word, noun])

/** English words by which places are told. */
export const placeWords = {
  nearness,
  nouns: new Map([
    ...nounsOf({ kind: 'town', radiusKm: 5 }, 'city town township municipality capital stronghold port'),
    ...nounsOf(
      { kind: 'town', radiusKm: 2 },
      'village hamlet settlement neighborhood neighbourhood suburb quarter camp locality commune kibbutz moshav outpost'
    ),
    ...nounsOf({ kind: 'town', radiusKm: 10 }, 'district subdistrict sub-district'),
    ...nounsOf(
      { kind: 'province', radiusKm: 100 },
      'province governorate oblast state prefecture wilaya voivodeship canton department county'
    ),
    ...nounsOf(
      { kind: 'area', radiusKm: 60 },
      'region area territory enclave pocket zone countryside strip peninsula valley island archipelago plateau front frontline basin desert plain highlands'
    ),
    ...nounsOf({ kind: 'country', radiusKm: 400 }, 'country nation'),
    ...nounsOf(
      { kind: 'site', radiusKm: 3 },
      'airbase airfield airport aerodrome base dam crossing checkpoint refinery field plant bridge mountain mount hill prison barracks garrison hospital mosque square junction roundabout farm mine silo terminal stadium crossroads depot citadel castle fort fortress monastery academy'
    ),
    ...nounsOf({ kind: 'water', radiusKm: 100 }, 'river lake sea gulf bay strait canal wadi reservoir'),
    ...nounsOf({ kind: 'site', radiusKm: 50, isRoad: true }, 'road highway motorway route freeway expressway')
  ]),
  compass: new Map(
    words('north south east west northeast northwest southeast southwest')
      .flatMap(point => [
        [point, point] as const,
        [`${point}ern`, point] as const,
        [point.replace(/^(north|south)(?=.)/, '$1-'), point] as const,
        [`${point.replace(/^(north|south)(?=.)/, '$1-')}ern`, point] as const
      ])
      .concat([
        ['central', 'central'],
        ['upper', 'upper'],
        ['lower', 'lower'],
        ['far', 'far'],
        ['northernmost', 'north'],
        ['southernmost', 'south'],
        ['downtown', 'centre'],
        ['rural', 'countryside'],
        ['coastal', 'coast']
      ])
  ),
  ofProvince: new Set(words('provincial regional state departmental')),
  capitals: new Set(words('capital')),
  spots: new Set(words('site scene spot')),
  parts: new Set(
    words(
      'part parts half third quarter most rest remainder portion swath swathe swaths swathes countryside center centre edge edges tip corner side sector areas heart remains bulk coast coastline shore shores seaboard'
    )
  ),
  posts: new Set(words('base airbase outpost garrison barracks fort fortress embassy consulate warship destroyer frigate')),
  wars: new Set(words('conflict uprising crisis insurgency revolution revolt unrest bloodshed genocide famine').concat('civil war')),
  deeds: new Set(
    words(
      'shelling bombardment bombing attack offensive assault siege blockade capture recapture fall liberation occupation seizure strike airstrike raid invasion takeover battle encirclement evacuation storming bombings shellings attacks strikes airstrikes raids'
    )
  ),
  striking: new Set(
    words(
      'shell bombard bomb pound strike hit target besiege blockade storm enter reach liberate recapture retake capture seize occupy evacuate take lose overrun raid regain reclaim invade encircle surround'
    )
  ),
  strikers: new Set(words('warplane jet aircraft plane helicopter gunship drone bomber artillery airstrike')),
  onlyPlaces: new Set(words('occupy overrun retake reoccupy reconquer shell bombard bomb strafe')),
  taken: new Set(
    words(
      'take capture seize retake recapture regain reclaim liberate occupy overrun besiege reach enter evacuate hold secure conquer storm clear control recover encircle surround annex invade'
    )
  ),
  ofPlaces: new Set(
    words(
      'resident inhabitant population villager townspeople refugee trader farmer displaced soldier troops fighter convoy traveller outskirts street church mosque market school hospital neighbourhood neighborhood quarter garrison control capture fall loss seizure siege recapture liberation occupation shelling bombardment bombing barracks port complex airport mayor governor minister premier capital bishop archbishop district hills ruins gates skies centre center'
    )
  ),
  held: new Set(words('held controlled besieged occupied recaptured')),
  measures: new Set(
    words(
      'most much all half just over nearly almost about more than large parts entire whole greater rebel-held government-held opposition-held occupied war-torn besieged eastern western'
    )
  ),
  near: new Set(phrases('near|outside|around|close to|next to|adjacent to|not far|beside|nearby|off')),
  nearNouns: new Set(words('outskirts vicinity suburbs suburb edge edges periphery environs surroundings')),
  literal: new Set(
    words('in into near at across inside toward towards around outside throughout within through over onto via in-front-of off')
  ),
  acting: new Set(words('between with by against among involving')),
  leaving: new Set(words('leave head depart set sail embark fly make bind bound start run break')),
  inert: new Set(words('be lie fall sit stand remain border suffer see face witness experience stretch become')),
  addressing: new Set(
    words(
      'warn accuse urge tell ask blame thank criticize criticise condemn support back help arm aid assist pressure press threaten praise sanction notify inform call condemn denounce supply join'
    )
  ),
  governing: new Set(
    words(
      'official delegation representative diplomat citizen national soldier fighter mercenary visit support help backing government president leader minister ambassador army forces troops king envoy ally allies enemy embassy aid approval behest assistance blessing say talk speak appeal deliver sell export return give request demand warning threat message pressure deal agreement policy'
    )
  ),
  titles: new Set(
    words(
      'mr mrs ms dr gen general col colonel maj major capt captain lt lieutenant sgt sergeant president minister sheikh sheik imam mullah king queen prince princess sir lord lady senator sen rep congressman ambassador commander brig brigadier marshal admiral pope father judge justice professor prof abu ibn bin umm spokesman spokeswoman spokesperson'
    ).concat(
      words(
        'tanker freighter trawler frigate destroyer yacht dhow ship vessel ferry submarine corvette cruiser warship liner barge tugboat tug'
      )
    )
  ),
  connectors: new Set(
    words(
      'of and the al el ul ash as ad ar an at az ez de del la las los le les du des da do dos di el-  al- upon sur en bin e y na nad am an der'
    )
  ),
  notPlaces: new Set(
    phrases(
      'west nile|white nile virus|interior|foreign|defence|defense|finance|justice|health|education|information|interior minister|interior ministry|ministry of interior|interior affairs|premier|governor|mayor|secretary|chief|spokesman|spokeswoman|colonel|captain|commander|major|sergeant|brigadier|marshal|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|grad|of|the|and|islam|islamic state|isis|isil|is|un|eu|nato|god|allah|victory|church|english|christian|muslim|sunni|shia|shiite|druze|alawite|kurd|kurds|kurdish|arab|arabs|army|police|best|most|media|center|centre|central|university|union|liberty|freedom|democrat|republican|state|general|president|minister|man|men|women|house|senate|congress|parliament|council|court|party|prime|security council|national|international|united|nations|twitter|facebook|reuters|associated press|ap|afp|cnn|bbc|al jazeera|tass|interfax|xinhua|anadolu|sana|telegram|times|post|guardian|independent|mission|police|university|hospital|school|male|many|march|mobile|reading|nice|split|bath|sandy|golden|hope|independence|un|us army|covid|ebola|boko haram|taliban|hamas|hezbollah|houthi|wagner|azov battalion|leopard|abrams|patriot|tomahawk|himars|javelin|smerch|uragan|grenade|buk|tochka|kalibr|iskander|shahed|scud|mig|sukhoi|tornado|hurricane|eagle|falcon|storm|same|moment|deal|along|asia foundation|manama dialogue|van|of|as|a|an|this|that|these|those|it|he|she|they|we|i|you|his|her|their|our|no|not|on|in|at|to|for|from|by|with|but|or|so|if|when|while|after|before|since|although|though|however|police|sources|government|rebels|troops|forces|north|south|east|west|northern|southern|eastern|western|new|old|great|big|little|upper|lower|greater|mr|mrs|ms|dr|sir|lord|king|queen|prince|st|saint|santa|san|al|el|abu|bin|ben|de|la|le|van der|von|jr|sr|ii|iii|iv'
    )
  ),
  kin: new Set(
    words(
      'tribe tribes tribal tribesman tribesmen clan clans clansmen herder herders pastoralist pastoralists people peoples militia militias'
    )
  ),
  bodies: new Set(
    words(
      'jaish jeish jaysh jabhat ahrar liwa katibat katiba harakat hayat hayet tahrir jund ansar faylaq hezbollah kataib brigade brigades battalion regiment division front army university college institute academy times post herald news tribune gazette radio television tv observatory hospital bank club united party movement council committee ministry conference agreement accord accords treaty protocol summit process declaration company corporation corp inc ltd group foundation association league union authority agency police department office museum hotel street avenue road school church mosque airlines airways press journal media center centre command corps court commission chamber'
    )
  ),
  firstNames: new Set(
    words(
      'john james robert michael william david richard joseph thomas charles mary patricia jennifer linda elizabeth barbara susan jessica sarah karen mark paul steven andrew kenneth george joshua kevin brian edward ronald anthony donald jason jeffrey ryan jacob gary nicholas eric stephen jonathan larry justin scott brandon benjamin samuel frank gregory raymond alexander patrick jack dennis jerry peter henry carl arthur roger keith jeremy terry sean austin christian nathan ethan logan dylan jordan bryan billy bruce albert willie gabriel alan juan wayne roy ralph randy eugene vincent russell louis bobby philip johnny howard martin simon tony luke adam barack hillary vladimir sergei dmitry mikhail ivan igor oleg viktor volodymyr yuri mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hassan omar osman ibrahim ismail yusuf yousef mustafa mahmoud khalid khaled abdul abdullah abdel fatima aisha carlos jose luis miguel pedro jorge francisco fernando rafael diego maria ana anna kate emma jane anne chelsea paris florence victoria charlotte georgia virginia carolina sofia lourdes milan troy clinton lincoln israel'
    )
  ),
  border: new Set(words('border frontier boundary')),
  borderKeepers: new Set(words('guard police policeman officer official patrol agency force soldier troops agent service')),
  abbreviations: new Map(
    phrases(
      'Ala. Alabama|Ariz. Arizona|Ark. Arkansas|Calif. California|Colo. Colorado|Conn. Connecticut|Del. Delaware|Fla. Florida|Ga. Georgia|Ill. Illinois|Ind. Indiana|Kan. Kansas|Ky. Kentucky|La. Louisiana|Md. Maryland|Mass. Massachusetts|Mich. Michigan|Minn. Minnesota|Miss. Mississippi|Mo. Missouri|Mont. Montana|Neb. Nebraska|Nev. Nevada|N.H. New Hampshire|N.J. New Jersey|N.M. New Mexico|N.Y. New York State|N.C. North Carolina|N.D. North Dakota|Okla. Oklahoma|Ore. Oregon|Pa. Pennsylvania|R.I. Rhode Island|S.C. South Carolina|S.D. South Dakota|Tenn. Tennessee|Tex. Texas|Va. Virginia|Vt. Vermont|Wash. Washington State|W.Va. West Virginia|Wis. Wisconsin|Wyo. Wyoming|B.C. British Columbia|Alta. Alberta|Sask. Saskatchewan|Man. Manitoba|Ont. Ontario|Que. Quebec|N.S. Nova Scotia|N.B. New Brunswick|N.L. Newfoundland and Labrador|NSW New South Wales|N.W.T. Northwest Territories'
    ).map(pair => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const)
  )
} satisfies PlaceWords

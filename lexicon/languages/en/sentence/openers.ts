const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that, capitalised after a doubtful full stop, begin a sentence. */
export const openers = words(`
  the a an this that these those he she it they we i you his her its their our my your there here who what when where why how which
  in on at by for from with after before since during under over between among across about as if while although though because despite amid
  but and or so yet however meanwhile moreover furthermore earlier later then now today yesterday also still thus therefore instead
  all some many most several both each every no not none one two three four five six seven eight nine ten dozens hundreds thousands
  at according residents witnesses officials police troops soldiers rebels militants fighters activists authorities government
  to is are was were has have had do does did can could will would should may might must let nobody everyone someone anyone
`)

/** So sure to begin a sentence that they do even where the full stop was lost. */
export const lostStopOpeners = words(`
  the he she they it this these those in on at there meanwhile moreover however earlier furthermore but according a an after during since
`)

/** Words after which a capitalised opener begins no sentence. */
export const lostStopBlockers = words(`
  of in on at by for from with to and or but the a an as that than said says say saying told near into over under between is are was were be been
  has have had his her their its who which when where while if because after before since called named titled newspaper magazine film book song
  group against about like not
`)

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of two or more tokens without an apostrophe that would tell, cut by blanks. */
const CONTRACTIONS = `
can not|do nt|did nt|does nt|is nt|was nt|were nt|are nt|wo nt|would nt|could nt|should nt|has nt|have nt|had nt|gon na|wan na|got ta|lem me|gim me|'t is|'t was
i m|i ve|you re|they re|that s|what s
`

export const contractions: ReadonlyMap<string, readonly string[]> = new Map(
  CONTRACTIONS.trim()
    .split(/[|\n]/)
    .map(row => [row.replaceAll(' ', ''), row.split(' ')] as const)
)

/** Endings that are tokens of their own, the longer first. */
export const clitics: readonly string[] = ["n't", "'re", "'ve", "'ll", "'s", "'d", "'m"]

/** Stay joined to what follows their hyphen, as in the English Web Treebank. */
export const prefixes = words(`
  anti pro non pre post re co ex mid multi inter sub semi counter neo intra e cross micro socio over un bi trans ultra pan psycho mini macro mega
  hyper infra mal mis quasi super
`)

/** Units cut from the number before them. */
export const units = words(`
  m mn mln bn b k tn t km kms kmh kph mph cm mm ft lb lbs kg kgs kt kw mw kwh hz ghz mhz mb gb l ha sq yd yds in pm am hrs hr min mins sec gmt utc
  million billion percent pct people days hours x
`)

/** Words before which a sentence that is far too long may be cut. */
export const joiners = words('and but while whereas although though because which who so or nor yet when after before as')

import type { EndingRule } from '@vedette/core'

/** British spelling of a lemma, then the American one, which all rules of the lexicon use. */
const PAIRS = `
defence defense|offence offense|licence license|pretence pretense|practise practice|programme program|centre center|theatre theater|metre meter|kilometre kilometer
centimetre centimeter|millimetre millimeter|litre liter|calibre caliber|manoeuvre maneuver|fibre fiber|sabre saber|spectre specter|sombre somber|meagre meager
neighbour neighbor|neighbourhood neighborhood|neighbouring neighboring|rumour rumor|labour labor|labourer laborer|honour honor|honourable honorable|colour color|behaviour behavior
favour favor|favourite favorite|favourable favorable|endeavour endeavor|vigour vigor|humour humor|saviour savior|harbour harbor|armour armor|armoured armored|unarmoured unarmored|valour valor
parlour parlor|odour odor|splendour splendor|tumour tumor|clamour clamor|dishonour dishonor|flavour flavor
grey gray|plough plow|tyre tire|aeroplane airplane|gaol jail|judgement judgment|acknowledgement acknowledgment|ageing aging|jewellery jewelry
traveller traveler|modelling modeling|labelling labeling|fulfil fulfill|enrol enroll|instal install|skilful skillful|wilful willful|enrolment enrollment|instalment installment
analyse analyze|paralyse paralyze|catalyse catalyze|catalogue catalog|artefact artifact|sceptical skeptical|sceptic skeptic|mould mold|smoulder smolder|draught draft
kerb curb|moustache mustache|paediatric pediatric|anaesthetic anesthetic|haemorrhage hemorrhage|orthopaedic orthopedic|foetus fetus|encyclopaedia encyclopedia|diarrhoea diarrhea
counsellor counselor|councillor councilor|signalling signaling|towards toward|afterwards afterward|amongst among|whilst while|learnt learned|organisation organization
re-capture recapture|re-occupy reoccupy|re-gain regain|re-conquer reconquer|re-enter reenter|re-open reopen
`

export const spellings: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/[\n|]/)
    .map(row => row.trim().split(' '))
    .map(([british = '', american = '']) => [british, american] as const)
)

/** "mobilise" → "mobilize", "colonisation" → "colonization"; words that merely end alike are kept. */
export const spellingRules: readonly EndingRule[] = [
  [/^(promise|compromise|premise|demise|arise|treatise|paradise|valise|anise|mortise|portisation|improvisation)$/, '$1'],
  [/(?<=..(?:al|an|ar|at|er|ic|im|in|il|iv|on|or|ol|om|yn|et|ut|if|id|ogn|gn|th|tr|lys|bol|ss))is(?=e$|ation$|er$)/, 'iz']
]

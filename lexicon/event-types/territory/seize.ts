import type { ClaimRule } from '@vedette/core'

/** Taking ground, buildings and ships, and being driven from them. */
export const seize = {
  rule: 'seize',
  kind: 'event',
  type: 'COERCE/seize',
  patterns: [
    {
      when: 'BY (capture|seize|retake|recapture|overrun|occupy|liberate|conquer|reclaim|regain|recover|annex|reoccupy|commandeer|wrest|grab|secure) AT (from) (TO)',
      says: [
        '[by: M23 rebels] captured [at: the town of Bunagana] on Monday.',
        '[by: The Houthis] seized [at: Sanaa] in 2014.',
        '[by: Taliban fighters] overran [at: the city of Kunduz].',
        'The offensive to retake [at: the city of Raqqa] began.',
        '[by: GOVERNMENT TROOPS] RECAPTURED [at: THE PORT OF KISMAYO].',
        '[at: The village of Robotyne] was liberated by [by: Ukrainian forces].'
      ],
      not: ['The museum recovered a painting in Paris.']
    },
    {
      when: 'BY take AT:@named|@road|@post|city|town|village|area|territory|district|airport|airfield|airbase|hill|hilltop|capital|neighborhood|neighbourhood|province|region|building|bridge|suburb|island|port|settlement|half|land|ground|headquarters|station|field|factory|quarter|swath|stretch (from) (TO)',
      says: [
        '[by: Government forces] took [at: two villages in Kordofan].',
        '[by: The army] took [at: Sirte] on Monday.',
        '[by: Rebels] took [at: Bambari] and [at: Bria].',
        '[by: Rebels] took [at: the town of Sake] from [to: government troops].'
      ],
      not: [
        'The envoy took a flight to Geneva.',
        'The hearing took place in Nairobi.',
        'The clash took place near the Syrian border.',
        'The president took office in Juba.',
        'Militiamen took part in the offensive in Sirte.'
      ]
    },
    {
      when: 'BY (take|regain|gain|seize|retake|assume|wrest|win|recover|reassert|reclaim|establish|re-establish|consolidate|cement|restore) control (of|over|on) AT (from) (TO)',
      says: [
        '[by: The army] took control of [at: the city of Kharkiv].',
        '[by: The junta] regained control of [at: Myawaddy airport].',
        '[by: The Houthis] have seized control of [at: Aden].',
        '[by: Government troops] wrested control of [at: the town of Bentiu] from [to: rebels].'
      ]
    },
    { when: 'BY take part of AT (from) (TO)', partly: true, says: ['[by: Militiamen] took part of [at: the town of Derna].'] },
    { when: 'BY (take|retake) over AT', says: ['[by: Separatists] took over [at: the airport in Donetsk].'] },
    { when: 'BY (take|retake) up AT', says: ['[by: The army] advanced, taking up [at: town after town in Idlib].'] },
    { when: 'BY take (possession|charge|command|hold) of AT', says: ['[by: Soldiers] took possession of [at: the airport in Bangui].'] },
    {
      when: 'BY (gain|win|establish|secure|get) (foothold|bridgehead|beachhead) (in|at|on) AT',
      partly: true,
      says: ['[by: Ukrainian marines] secured a foothold in [at: Krynky].']
    },
    {
      when: 'BY (gain|capture|seize|take|recapture|retake|recover|reclaim|conquer|regain) (ground|territory|land|area|swath) (in|around|near|along|inside|across) AT',
      partly: true,
      says: ['[by: The rebels] gained ground in [at: northern Aleppo].', '[by: Russian forces] captured territory around [at: Avdiivka].']
    },
    {
      when: 'BY (gain|capture|seize|take|recapture|retake|recover|reclaim|conquer|regain) (ground|territory|land|area|swath) from TO',
      partly: true,
      says: ['[by: The militia] took territory from [to: the army] in Shan state.']
    },
    {
      when: 'BY (make) (gain|advance|inroad|progress) (in|on|into|toward|towards|around|near|against) AT',
      partly: true,
      says: ['[by: The rebels] made gains in [at: northern Syria].']
    },
    { when: 'AT fall (to|before) BY', says: ['[at: The city of Vukovar] fell to [by: Serb forces] in 1991.'] },
    {
      when: 'AT (fall|come|pass|slip|return|revert) (under|into|to|within) (control|hand|rule|grip|sway) of BY',
      says: ['[at: The city of Kunduz] fell into the hands of [by: the Taliban].']
    },
    {
      when: 'AT (fall|come|pass|slip|return|revert) (under|into|to) (control|hand|rule|grip)',
      says: ['[at: The city of Homs] came under government control.']
    },
    {
      when: 'BY (bring|put|place) AT (under|in|within) control',
      says: ['[by: The army] brought [at: the city of Homs] under its control.']
    },
    {
      when: 'BY (plant|raise|hoist) (flag|banner) (over|on|in|at|above) AT',
      says: ['[by: The fighters] raised their flag over [at: the city of Ramadi].']
    },
    {
      when: 'BY (drive|push|expel|flush|dislodge|rout|oust|eject|chase|sweep|force|clear|kick|throw|boot|hound) TO:@fighter|@force|@soldier|@armed-group|rebel|militant|insurgent|militia (out_of|from|of) AT',
      says: [
        '[by: Iraqi forces] drove [to: militants] out of [at: Tikrit].',
        '[by: The army] expelled [to: the rebels] from [at: Ghouta].',
        '[by: Troops] kicked [to: the insurgents] out of [at: Nasir].'
      ]
    },
    {
      when: 'BY (drive|push|force|beat|throw) back TO',
      type: 'ASSAULT',
      says: ['[by: Kurdish forces] pushed back [to: the militants] near Kobani.']
    },
    {
      when: 'BY clear AT',
      says: [
        '[by: Government troops] cleared [at: three villages in Mindanao].',
        '[by: The army] cleared [at: the city of Marawi] of militants.'
      ]
    },
    {
      when: 'the (capture|seizure|recapture|fall|takeover|liberation|occupation|conquest|annexation|retaking) of AT',
      says: [
        'The capture of [at: Mosul] by [by: Islamic State] shocked Iraq.',
        'Thousands left after the fall of [at: Goma].',
        '[by: Russia]’s annexation of [at: Crimea] was condemned.'
      ]
    },
    {
      when: 'the (advance|gain) (in|on|into|toward|towards|of|around|against|to) AT',
      partly: true,
      says: ['[by: The rebels] continued their advance on [at: Kinshasa].', '[by: Russian] advances in [at: Donetsk] slowed.']
    },
    { when: 'AT be captured', says: ['[at: The town of Sake] was captured on Friday.'] },
    {
      when: 'BY! (complete|claim|announce|confirm) (capture|seizure|recapture|liberation|takeover|conquest) (of) AT',
      says: ['[by: The army] announced the capture of [at: the town of Sievierodonetsk].']
    },
    {
      when: 'BY:@force|@fighter|@soldier|@armed-group|rebel|army! (sweep|storm|surge) into AT',
      says: ['[by: The rebels] swept into [at: the city of Goma].']
    },
    {
      when: 'BY! (hijack|commandeer) X:tanker|ship|vessel|boat|plane|aircraft|bus|truck|freighter|dhow',
      says: ['[by: Pirates] hijacked a tanker off Somalia.']
    },
    {
      when: 'BY! (seize|capture|board|impound|detain) X:ship|vessel|tanker|boat|trawler|freighter|dhow|cargo (in|off|near|at) (AT)',
      says: ['[by: The Houthis] seized a ship in [at: the Red Sea].']
    },
    {
      when: 'BY! (take|seize|grab|confiscate|expropriate|annex) over X:land|farm|house|field|property',
      says: ['[by: Settlers] took over land near Hebron.']
    },
    {
      when: 'BY! (seize|grab|confiscate|expropriate) X:land|farm|house|field|property|cattle|mine|ranch',
      says: ['[by: Settlers] seized farms near Hebron.', '[by: The militia] grabbed land in Ituri.']
    },
    {
      when: 'BY! intercept X:shipment|boat|dhow|convoy|consignment|cargo|truck|vessel',
      says: ['[by: The navy] intercepted a dhow off Aden.']
    },
    {
      when: 'BY! (oust|expel|evict|eject|dislodge) TO:@fighter|@force|@soldier|@armed-group|rebel|militant|insurgent|militia',
      says: ['[by: The militia] dislodged [to: the rebels] in Bama.']
    },
    {
      when: 'BY! drive TO:@fighter|@force|@soldier|@armed-group|rebel|militant|insurgent|militia (from) where',
      says: ['Fighters entered Kidal, from where [by: they] drove [to: the remaining soldiers].'],
      not: ['A bus drove the fighters to a camp near Kidal.']
    },
    {
      when: 'BY:@fighter|@force|@soldier|@armed-group|rebel|militant|insurgent|militia|they! drive +where TO:@fighter|@force|@soldier|@armed-group|rebel|militant|insurgent|militia',
      says: [
        'Rebels held several soldiers in Aguelhok and Tessalit (Adrar) from where [by: they] drove [to: the remaining security forces].'
      ],
      not: ['Nobody knows where the bus drove the fighters.']
    },
    {
      when: 'BY! (push|extend|expand|widen) X:control|hold|territory|reach|grip (in|to|over|into|across) AT',
      says: ['[by: The junta] extended its control over [at: the town of Kidal].']
    }
  ]
} satisfies ClaimRule

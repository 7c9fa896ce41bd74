// Made of the description of the API by `npm run build:api -w client`. Do not change it by hand.

/** What is named in the API. */
export type Named = {
  actor: {
    readonly words: string
    readonly span: Named['span']
    readonly kind: 'person' | 'people' | 'group' | 'organisation' | 'state' | 'media' | 'unknown'
    /** the lexicon's id */
    readonly id?: string | null
    /** canonical name; the words themselves when unknown */
    readonly name: string
    readonly side?: string | null
    readonly certainty: Named['certainty']
  }
  actorPage: {
    readonly id: string | null
    readonly name: string
    readonly kind: string
    readonly side: string | null
    /** what the lexicon knows of it */
    readonly known: null | {
      readonly aliases: readonly string[]
      readonly class: string
      readonly country: string | null
      /** since when the name is in use */
      readonly from: string | null
      readonly to: string | null
      readonly partOf: null | {
        readonly id: string
        readonly name: string
      }
      readonly parts: readonly {
        readonly id: string
        readonly name: string
      }[]
    }
    readonly claims: number
    /** whether there are claims beyond those that were looked at */
    readonly more: boolean
    /** words that reports call it by, the most often first */
    readonly called: readonly {
      readonly words: string
      readonly claims: number
    }[]
    /** the sides that it is told to be on, with the first and the last day of publication of reports that tell so */
    readonly sides: readonly ({
      readonly side: string
      readonly first: string | null
      readonly last: string | null
      readonly claims: number
    })[]
    /** what it does and what is done to it, the latest first */
    readonly events: readonly Named['joined'][]
    /** who it is with and against, those of most deeds first */
    readonly stands: readonly ({
      readonly party: Named['party']
      /** "harmed" of people who are no party to a war */
      readonly how: 'against' | 'with' | 'harmed'
      /** how many events and states say so */
      readonly deeds: number
      /** EDTF */
      readonly first: string | null
      /** EDTF */
      readonly last: string | null
      /** the most frequent first */
      readonly types: readonly string[]
      /** the evidence: of many the latest */
      readonly claims: readonly Named['claimRef'][]
    })[]
    /** how many events and states name it as who acts */
    readonly acts: number
    /** how many name it as whom it is done to */
    readonly suffers: number
    readonly months: readonly {
      readonly month: string
      readonly events: number
    }[]
  }
  adding: {
    /** in the order of the input; kept for good once this is read */
    readonly added: readonly ({
      readonly kind: 'new' | 'known' | 'version'
      readonly key: string
      readonly id: string
    })[]
    /** what cannot be a report, and why */
    readonly refused: readonly {
      readonly where: string
      readonly says: string
    }[]
  }
  agreement: {
    /** Krippendorff's alpha: 1 is full agreement, 0 what chance would give; null where it cannot be told */
    readonly alpha: number | null
    /** how many claims two or more people looked at */
    readonly claims: number
    readonly reviewers: readonly {
      readonly by: string
      readonly claims: number
    }[]
    /** claims on which they differ, the latest decided first */
    readonly differ: readonly ({
      readonly claim: string
      readonly type: string
      readonly verdicts: readonly ({
        readonly by: string
        readonly verdict: 'right' | 'wrong' | 'in part'
      })[]
    })[]
  }
  besidePiece: {
    readonly words: string
    /** whether the other side has it otherwise */
    readonly isChanged: boolean
  }
  besideRaw: {
    /** false where an earlier Vedette read the report, which made another text of it */
    readonly isAsRead: boolean
    readonly rows: readonly ({
      readonly kind: 'headline' | 'body' | 'furniture' | 'dropped'
      readonly raw: readonly Named['besidePiece'][]
      /** empty for what was dropped */
      readonly clean: readonly Named['besidePiece'][]
      /** what was done, a sentence each */
      readonly says: readonly string[]
    })[]
  }
  certainty: 'stated' | 'inferred'
  change: {
    readonly section: 'control' | 'sieges' | 'contested' | 'presences' | 'relations' | 'tolls' | 'tripwires' | 'events'
    readonly change: 'new' | 'gone' | 'changed'
    /** null for what is new */
    readonly before: null | Named['control'] | Named['holding'] | Named['toll'] | Named['tripwire'] | Named['joined']
    /** null for what is gone */
    readonly after: null | Named['control'] | Named['holding'] | Named['toll'] | Named['tripwire'] | Named['joined']
    /** what changed of the rest */
    readonly differs: readonly string[]
  }
  claim: {
    readonly id: string
    readonly kind: 'event' | 'state' | 'toll'
    readonly type: string
    readonly acled: string | null
    readonly by: readonly Named['actor'][]
    readonly to: readonly Named['actor'][]
    readonly at: readonly Named['place'][]
    readonly on: null | Named['time']
    /** outermost first; empty when the report says it itself */
    readonly source: readonly Named['actor'][]
    readonly stance: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
    readonly if?: null | {
      readonly words: string
      readonly span: Named['span']
    }
    /** what would meet its condition, answer its demand or break its truce; absent in lines that were written before it was */
    readonly terms?: readonly Named['term'][]
    readonly figures: readonly Named['figure'][]
    /** the sentence or the shortest part of it that carries the claim, verbatim */
    readonly quote: string
    readonly span: Named['span']
    readonly rule: string
    readonly certainty: Named['certainty']
    readonly confidence: number
  }
  claimRef: {
    readonly id: string
    /** key of the report */
    readonly report: string
    readonly reportId: string
    /** EDTF */
    readonly published: string | null
    readonly outlet: string | null
    readonly stance: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
    /** outermost first; empty when the report says it itself */
    readonly source: readonly string[]
    /** the name of its independent origin */
    readonly origin: string
    /** null while it stands; what was corrected or withdrawn is shown, and no longer counted */
    readonly amended: null | {
      readonly standing: 'corrected' | 'withdrawn'
      /** key of the report */
      readonly by: string
    }
    readonly quote: string
  }
  claimRow: {
    readonly claim: Named['claim']
    readonly standing: 'unreviewed' | 'accepted' | 'corrected' | 'rejected' | 'added'
    readonly report: {
      readonly key: string
      readonly id: string
      readonly title: string | null
      readonly published: string | null
      readonly outlet: string | null
      readonly url: string | null
    }
  }
  coding: {
    readonly report: {
      /** the input's id, else the file's name without its ending, else the hash */
      readonly id: string
      /** sha256: of the raw input, hex after the colon */
      readonly hash: string
      readonly title?: string | null
      /** EDTF; a full date in the text's own dateline wins over one given from outside, with a note */
      readonly published: string | null
      readonly outlet?: string | null
      readonly url?: string | null
      /** ISO 639-1 */
      readonly language: string | null
      /** the clean text; with --spans raw, the input as given */
      readonly text: string
    }
    readonly mentions: {
      readonly actors: readonly Named['actor'][]
      readonly places: readonly Named['place'][]
      readonly times: readonly Named['time'][]
      readonly counts: readonly Named['figure'][]
    }
    readonly claims: readonly Named['claim'][]
    readonly notes: readonly {
      readonly stage: string
      readonly rule: string
      readonly span?: Named['span']
      readonly says: string
    }[]
    /** how the text is laid out */
    readonly paragraphs: readonly ({
      readonly span: Named['span']
      readonly kind: 'headline' | 'body' | 'furniture'
    })[]
  }
  control: {
    readonly place: Named['spot']
    readonly holder: Named['party']
    /** EDTF */
    readonly since: string | null
    readonly certainty: Named['certainty']
    readonly standing: 'current' | 'last known' | 'disputed'
    /** others who are said to hold it at the time */
    readonly others: readonly {
      readonly holder: Named['party']
      readonly claims: readonly Named['claimRef'][]
    }[]
    /** the day on which the holder left it */
    readonly left: string | null
    /** who held it from when until when, the earliest first; of many the last 20 */
    readonly intervals: readonly ({
      readonly holder: Named['party']
      readonly from: string
      /** null while it lasts */
      readonly until: string | null
      readonly claims: readonly string[]
      /** claims that ended it */
      readonly endedBy: readonly string[]
    })[]
    /** what is reported for the area around it, where that is newer; the place does not inherit it, unless all of the area is said to be held */
    readonly forArea: null | {
      readonly place: Named['spot']
      readonly holder: Named['party']
      readonly since: string | null
      readonly standing: 'current' | 'last known' | 'disputed'
    }
    /** the event or state that it follows from, in words */
    readonly because: string
    readonly confidence: number
    readonly claims: readonly Named['claimRef'][]
    readonly reports: number
    readonly outlets: number
    /** independent origins: a named source, an agency and a copied text count once, however many carry them */
    readonly origins: number
  }
  coverage: {
    readonly reports: number
    /** those of most reports first */
    readonly outlets: readonly ({
      readonly name: string | null
      readonly reports: number
    })[]
    /** the first day of publication */
    readonly first: string | null
    /** the last day of publication */
    readonly last: string | null
    /** each country and province that any report tells of */
    readonly areas: readonly ({
      /** of a country, SY, or a province, SY/Idlib */
      readonly key: string
      readonly reports: number
      /** YYYY-MM-DD */
      readonly first: string | null
      /** YYYY-MM-DD */
      readonly last: string | null
      /** a place in it */
      readonly point: null | {
        readonly lat: number
        readonly lon: number
      }
    })[]
  }
  extent: {
    readonly rule: 'measured' | 'within-distance' | 'around' | 'side' | 'beyond' | 'towards' | 'middle' | 'some-part' | 'between' | 'road' | 'border' | 'coast' | 'sea'
    readonly lat: number
    readonly lon: number
    /** of the circle that holds all of it */
    readonly radiusKm: number
    /** GeoJSON (RFC 7946); null when the circle is all that is known */
    readonly geometry: null | {
      readonly type: 'LineString'
      readonly coordinates: readonly Named['position'][]
    } | {
      readonly type: 'MultiLineString'
      readonly coordinates: readonly (readonly Named['position'][])[]
    } | {
      readonly type: 'Polygon'
      readonly coordinates: readonly (readonly Named['position'][])[]
    }
  }
  feedRow: {
    readonly url: string
    readonly by: string
    /** ISO 8601, UTC */
    readonly added: string
    /** minutes between two questions while it answers */
    readonly every: number
    /** when it is asked next */
    readonly next: string
    /** ISO 8601, UTC */
    readonly asked: string | null
    /** ISO 8601, UTC */
    readonly answered: string | null
    /** questions in a row that it did not answer */
    readonly failures: number
    /** why the last question was not answered */
    readonly says: string | null
    /** reports that were new of it, in all */
    readonly reports: number
    /** reports that were new of its last answer */
    readonly lastNew: number
    /** items of its last answer that could not be read */
    readonly lastRefused: number
    /** why the first of these could not */
    readonly refusedSays: string | null
  }
  figure: {
    readonly words: string
    readonly span: Named['span']
    readonly count: number | null
    readonly low?: number | null
    readonly high?: number | null
    readonly bound: 'exact' | 'about' | 'at least' | 'more than' | 'up to' | null
    readonly what: 'killed' | 'injured' | 'displaced' | 'hosted' | 'detained' | 'missing' | 'abducted' | 'troops' | 'vehicles' | 'posts' | 'aircraft' | 'munitions' | 'people' | 'places' | null
    readonly who?: string | null
    /** words of the figure of which this is a part */
    readonly partOf?: string | null
  }
  holding: {
    readonly id: string
    readonly type: string
    readonly acled: string | null
    readonly by: readonly Named['party'][]
    readonly to: readonly Named['party'][]
    readonly at: readonly Named['spot'][]
    readonly on: null | Named['joinedTime']
    readonly stance: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
    /** how many claims take each stance */
    readonly stances: Readonly<Record<string, number>>
    /** words of the conditions that its claims state */
    readonly if: readonly string[]
    readonly figures: readonly ({
      readonly what: string | null
      /** whom all values count, as printed */
      readonly who: string | null
      readonly low: number | null
      readonly best: number | null
      readonly high: number | null
      /** what chose the best value */
      readonly rule: 'no number' | 'only value' | 'most origins' | 'most weight' | 'lowest of equals'
      readonly values: readonly ({
        readonly count: number | null
        readonly bound: string | null
        readonly words: string
        readonly claim: string
        /** who gives it */
        readonly origin: string
      })[]
      /** those that are counted apart, or as part of the whole; never to be added to it */
      readonly parts: readonly ({
        /** whom all values count, as printed */
        readonly who: string | null
        readonly low: number | null
        readonly best: number | null
        readonly high: number | null
        /** what chose the best value */
        readonly rule: 'no number' | 'only value' | 'most origins' | 'most weight' | 'lowest of equals'
        readonly values: readonly ({
          readonly count: number | null
          readonly bound: string | null
          readonly words: string
          readonly claim: string
          /** who gives it */
          readonly origin: string
        })[]
      })[]
    })[]
    readonly claimants: readonly string[]
    readonly claims: readonly Named['claimRef'][]
    readonly reports: number
    readonly outlets: number
    /** independent origins: a named source, an agency and a copied text count once, however many carry them */
    readonly origins: number
    /** the independent origins; each claim names its own */
    readonly voices: readonly {
      readonly name: string
      /** why claims that bear other names are its */
      readonly because: readonly string[]
    }[]
    /** what the sides say that it is about */
    readonly concerned: {
      readonly agree: 'they agree' | 'they contradict each other' | 'one is heard' | 'neither is heard'
      readonly sides: readonly ({
        readonly side: string
        readonly role: 'by' | 'to'
        readonly stance: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
        /** whether it speaks for or against what it stands to gain */
        readonly interest: 'for' | 'against' | 'neither'
        readonly claims: readonly string[]
      })[]
    }
    /** where its claims contradict each other */
    readonly disputes: readonly ({
      readonly about: 'whether' | 'who'
      /** that of most origins first */
      readonly positions: readonly {
        readonly says: string
        readonly origins: readonly string[]
        readonly claims: readonly string[]
      }[]
    })[]
    readonly confidence: number
    /** why each claim after the first is held to be about the same thing */
    readonly reasons: readonly {
      readonly claim: string
      readonly with: string
      readonly score: number
      readonly says: readonly string[]
    }[]
    readonly since: string | null
    readonly standing: 'current' | 'last known'
  }
  joined: {
    readonly id: string
    readonly kind: 'event' | 'state' | 'toll'
    readonly type: string
    readonly acled: string | null
    readonly by: readonly Named['party'][]
    readonly to: readonly Named['party'][]
    readonly at: readonly Named['spot'][]
    readonly on: null | Named['joinedTime']
    readonly stance: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
    /** how many claims take each stance */
    readonly stances: Readonly<Record<string, number>>
    /** words of the conditions that its claims state */
    readonly if: readonly string[]
    readonly figures: readonly ({
      readonly what: string | null
      /** whom all values count, as printed */
      readonly who: string | null
      readonly low: number | null
      readonly best: number | null
      readonly high: number | null
      /** what chose the best value */
      readonly rule: 'no number' | 'only value' | 'most origins' | 'most weight' | 'lowest of equals'
      readonly values: readonly ({
        readonly count: number | null
        readonly bound: string | null
        readonly words: string
        readonly claim: string
        /** who gives it */
        readonly origin: string
      })[]
      /** those that are counted apart, or as part of the whole; never to be added to it */
      readonly parts: readonly ({
        /** whom all values count, as printed */
        readonly who: string | null
        readonly low: number | null
        readonly best: number | null
        readonly high: number | null
        /** what chose the best value */
        readonly rule: 'no number' | 'only value' | 'most origins' | 'most weight' | 'lowest of equals'
        readonly values: readonly ({
          readonly count: number | null
          readonly bound: string | null
          readonly words: string
          readonly claim: string
          /** who gives it */
          readonly origin: string
        })[]
      })[]
    })[]
    readonly claimants: readonly string[]
    readonly claims: readonly Named['claimRef'][]
    readonly reports: number
    readonly outlets: number
    /** independent origins: a named source, an agency and a copied text count once, however many carry them */
    readonly origins: number
    /** the independent origins; each claim names its own */
    readonly voices: readonly {
      readonly name: string
      /** why claims that bear other names are its */
      readonly because: readonly string[]
    }[]
    /** what the sides say that it is about */
    readonly concerned: {
      readonly agree: 'they agree' | 'they contradict each other' | 'one is heard' | 'neither is heard'
      readonly sides: readonly ({
        readonly side: string
        readonly role: 'by' | 'to'
        readonly stance: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
        /** whether it speaks for or against what it stands to gain */
        readonly interest: 'for' | 'against' | 'neither'
        readonly claims: readonly string[]
      })[]
    }
    /** where its claims contradict each other */
    readonly disputes: readonly ({
      readonly about: 'whether' | 'who'
      /** that of most origins first */
      readonly positions: readonly {
        readonly says: string
        readonly origins: readonly string[]
        readonly claims: readonly string[]
      }[]
    })[]
    readonly confidence: number
    /** why each claim after the first is held to be about the same thing */
    readonly reasons: readonly {
      readonly claim: string
      readonly with: string
      readonly score: number
      readonly says: readonly string[]
    }[]
  }
  joinedTime: {
    /** EDTF, the most precise that is given */
    readonly date: string
    /** first day of all that are given */
    readonly low: string | null
    /** last day of all that are given */
    readonly high: string | null
  }
  meeting: {
    readonly id: string
    readonly kind: 'event' | 'state' | 'toll'
    readonly type: string
    /** whether it brings what is announced, calls it off, or breaks the truce */
    readonly effect: 'brings' | 'calls off' | 'breaks'
    /** words of the pattern */
    readonly words: string
    readonly by: readonly Named['party'][]
    readonly to: readonly Named['party'][]
    readonly at: readonly Named['spot'][]
    readonly on: null | Named['joinedTime']
    /** the first day it may be of; without a date of its own the day on which it was told */
    readonly day: string | null
    /** how surely it is what was meant */
    readonly sureness: number
    /** why it is held to be what was meant, and what speaks against it */
    readonly says: readonly string[]
    readonly claims: readonly Named['claimRef'][]
  }
  namedRow: {
    readonly id: string | null
    readonly name: string
    readonly side: string | null
    readonly claims: number
  }
  noted: {
    readonly at: string
    readonly who: string
    readonly how: string
    readonly what: string
    readonly outcome: string
  }
  outline: {
    readonly words: readonly string[]
    readonly parties: readonly ({
      readonly id: string | null
      readonly name: string
      readonly side: string | null
    })[]
    readonly places: readonly ({
      readonly key: string
      readonly name: string
      readonly lat: number
      readonly lon: number
      /** ISO 3166-1 alpha-2 */
      readonly country: string | null
      readonly within: string | null
      readonly precision: string
      readonly radiusKm: number | null
    })[]
    readonly id: readonly string[]
    /** places in words */
    readonly kind: readonly number[]
    /** places in words */
    readonly type: readonly number[]
    /** places in words */
    readonly stance: readonly number[]
    /** when it was, EDTF */
    readonly on: readonly (string | null)[]
    /** when the first report that tells of it was published, EDTF */
    readonly known: readonly (string | null)[]
    /** places in parties */
    readonly by: readonly (readonly number[])[]
    /** places in parties */
    readonly to: readonly (readonly number[])[]
    /** places in places */
    readonly at: readonly (readonly number[])[]
    /** who says so: places in words */
    readonly sources: readonly (readonly number[])[]
    /** how many claims each has */
    readonly claims: readonly number[]
    /** how many independent origins each has */
    readonly origins: readonly number[]
    /** of what has several claims, claim by claim in turn: the day on which it was published, a place in words (of '' without a day), and which of the origins it is of, from 0 */
    readonly told: readonly (readonly number[])[]
    /** about what its claims contradict each other (whether, who, how many): places in words */
    readonly disputes: readonly (readonly number[])[]
    /** what its first number counts: places in words */
    readonly what: readonly (number | null)[]
    /** the least that anyone gives */
    readonly low: readonly (number | null)[]
    readonly best: readonly (number | null)[]
    /** the most that anyone gives */
    readonly high: readonly (number | null)[]
    /** 0 to 1 */
    readonly confidence: readonly number[]
    /** how many there are beyond those that it takes */
    readonly leftOut: number
  }
  party: {
    readonly kind: 'person' | 'people' | 'group' | 'organisation' | 'state' | 'media' | 'unknown'
    readonly id: string | null
    readonly name: string
    readonly side: string | null
  }
  picture: {
    readonly product: {
      readonly name: 'Vedette'
      readonly format: 1
    }
    /** the earliest first */
    readonly reports: readonly ({
      /** that by which /reports has it */
      readonly key: string
      readonly report: {
        /** the input's id, else the file's name without its ending, else the hash */
        readonly id: string
        /** sha256: of the raw input, hex after the colon */
        readonly hash: string
        readonly title?: string | null
        /** EDTF; a full date in the text's own dateline wins over one given from outside, with a note */
        readonly published: string | null
        readonly outlet?: string | null
        readonly url?: string | null
        /** ISO 639-1 */
        readonly language: string | null
        /** the clean text; with --spans raw, the input as given */
        readonly text: string
      }
      readonly mentions: {
        readonly actors: readonly Named['actor'][]
        readonly places: readonly Named['place'][]
        readonly times: readonly Named['time'][]
        readonly counts: readonly Named['figure'][]
      }
      readonly claims: readonly Named['claim'][]
      readonly notes: readonly {
        readonly stage: string
        readonly rule: string
        readonly span?: Named['span']
        readonly says: string
      }[]
      /** how the text is laid out */
      readonly paragraphs: readonly ({
        readonly span: Named['span']
        readonly kind: 'headline' | 'body' | 'furniture'
      })[]
    })[]
    readonly places: readonly Named['picturePlace'][]
    readonly roads: readonly Named['road'][]
    readonly areas: {
      /** countries of the world */
      readonly world: null | Named['topology']
      /** provinces of each country that a claim is about, by ISO 3166-1 alpha-2 */
      readonly provinces: Readonly<Record<string, Named['topology']>>
    }
    /** plain words for the types of its claims */
    readonly labels: Readonly<Record<string, string>>
    /** whose data the map and the names come from */
    readonly attributions: readonly string[]
    /** how many reports that fit are not in it */
    readonly leftOut: number
  }
  picturePlace: {
    /** the place's id, else its name and coordinates */
    readonly key: string
    readonly name: string
    readonly lat: number
    readonly lon: number
    /** ISO 3166-1 alpha-2 */
    readonly country: string | null
    readonly within: string | null
    readonly precision: string
    readonly radiusKm: number | null
    /** claims at it, by their places in reports and in the claims of these */
    readonly claims: readonly {
      readonly report: number
      readonly claim: number
    }[]
  }
  place: {
    readonly words: string
    readonly span: Named['span']
    /** GeoNames id, or the lexicon's for roads, borders, posts */
    readonly id?: string | null
    readonly name: string
    readonly lat: number | null
    readonly lon: number | null
    /** ISO 3166-1 alpha-2 */
    readonly country: string | null
    /** name of the admin-1 area */
    readonly within: string | null
    readonly precision: 'site' | 'town' | 'area' | 'road' | 'border' | 'province' | 'country' | 'unresolved'
    readonly radiusKm: number | null
    readonly part?: string | null
    /** the words say that all of a province or country is meant; else absent */
    readonly whole?: true
    readonly near?: string | null
    readonly road?: string | null
    readonly border?: string | null
    /** where the words put it, when that is not the place as a whole */
    readonly extent?: null | Named['extent']
    /** false for a government or an adjective */
    readonly literal: boolean
    readonly certainty: Named['certainty']
  }
  placePage: {
    readonly key: string
    readonly name: string
    readonly country: string | null
    readonly within: string | null
    readonly precision: string
    readonly lat: number | null
    readonly lon: number | null
    readonly radiusKm: number | null
    readonly claims: number
    /** whether there are claims beyond those that were looked at */
    readonly more: boolean
    /** words that reports call it by, the most often first */
    readonly called: readonly {
      readonly words: string
      readonly claims: number
    }[]
    readonly situation: Named['situation']
    /** the claims that the intervals of control name */
    readonly evidence: readonly Named['claimRef'][]
  }
  placeRow: {
    readonly key: string
    readonly name: string
    readonly country: string | null
    readonly within: string | null
    readonly lat: number | null
    readonly lon: number | null
    readonly claims: number
  }
  position: readonly [number, number]
  problem: {
    readonly type: string
    readonly title: string
    readonly status: number
    /** what happened and what to do */
    readonly detail: string
    /** each fault by itself */
    readonly errors?: readonly {
      readonly where: string
      readonly says: string
    }[]
    /** names like the one that was not found */
    readonly suggestions?: readonly string[]
  }
  queuedClaim: {
    readonly row: Named['claimRow']
    /** doubt times what hangs on it */
    readonly urgency: number
  }
  reportRow: {
    /** 16 hex digits: a hash of the text and of what was handed over with it */
    readonly key: string
    readonly id: string
    readonly title: string | null
    /** EDTF */
    readonly published: string | null
    readonly outlet: string | null
    readonly url: string | null
    readonly language: string | null
    readonly state: 'waiting' | 'coded' | 'failed'
    /** why it could not be coded */
    readonly says: string | null
    readonly claims: number
    /** ISO 8601, UTC */
    readonly recorded: string
  }
  review: {
    readonly id: string
    /** the id of the claim */
    readonly claim: string
    /** by which the claim is found again in a later coding */
    readonly anchor: {
      readonly kind: string
      readonly type: string
      readonly span: Named['span']
      /** of claims that were added: their words */
      readonly quote?: string
    }
    readonly decision: 'accept' | 'reject' | 'correct' | 'note' | 'same' | 'apart' | 'add' | 'undo'
    readonly fields: null | {
      /** a type that /api/v1/types lists */
      readonly type?: 'AGREE' | 'CONSULT' | 'CONSULT/visit' | 'CONSULT/third-party' | 'CONSULT/multilateral' | 'CONSULT/phone' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'RETREAT/withdraw' | 'RETREAT/release' | 'RETREAT/disarm' | 'RETREAT/ceasefire' | 'RETREAT/access' | 'RETREAT/resign' | 'REQUEST' | 'REQUEST/assist' | 'REQUEST/change' | 'REQUEST/yield' | 'REQUEST/meet' | 'ACCUSE' | 'ACCUSE/disapprove' | 'ACCUSE/investigate' | 'ACCUSE/allege' | 'REJECT' | 'REJECT/assist' | 'REJECT/change' | 'REJECT/yield' | 'REJECT/meet' | 'THREATEN' | 'THREATEN/restrict' | 'THREATEN/arrest' | 'THREATEN/relations' | 'THREATEN/expel' | 'THREATEN/territory' | 'THREATEN/violence' | 'PROTEST' | 'PROTEST/demo' | 'PROTEST/riot' | 'PROTEST/strike' | 'PROTEST/hunger' | 'PROTEST/boycott' | 'PROTEST/obstruct' | 'PROTEST/vandalize' | 'SANCTION' | 'SANCTION/convict' | 'SANCTION/expel' | 'SANCTION/withdraw' | 'SANCTION/discontinue' | 'MOBILIZE' | 'MOBILIZE/troops' | 'MOBILIZE/weapons' | 'MOBILIZE/police' | 'MOBILIZE/militia' | 'COERCE' | 'COERCE/seize' | 'COERCE/restrict' | 'COERCE/censor' | 'COERCE/curfew' | 'COERCE/martial-law' | 'COERCE/arrest' | 'COERCE/deport' | 'COERCE/withhold' | 'COERCE/misinformation' | 'COERCE/cyber' | 'ASSAULT' | 'ASSAULT/abduct' | 'ASSAULT/beat' | 'ASSAULT/torture' | 'ASSAULT/sexual' | 'ASSAULT/targeted' | 'ASSAULT/destroy' | 'ASSAULT/primitive' | 'ASSAULT/firearms' | 'ASSAULT/explosives' | 'ASSAULT/suicide-attack' | 'ASSAULT/aerial' | 'ASSAULT/drone' | 'ASSAULT/heavy-weapons' | 'ASSAULT/crowd-control' | 'ASSAULT/unconventional' | 'DISPLACE' | 'control' | 'contested' | 'siege' | 'presence' | 'support' | 'alliance' | 'opposition' | 'hosting' | 'agreement' | 'route' | 'killed' | 'injured' | 'displaced' | 'hosted' | 'detained' | 'missing' | 'abducted' | 'troops' | 'vehicles' | 'posts' | 'aircraft' | 'munitions' | 'people' | 'places'
      readonly by?: readonly Named['actor'][]
      readonly to?: readonly Named['actor'][]
      readonly at?: readonly Named['place'][]
      readonly on?: null | Named['time']
      /** outermost first; empty when the report says it itself */
      readonly source?: readonly Named['actor'][]
      readonly stance?: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
      readonly figures?: readonly Named['figure'][]
    }
    readonly other: string | null
    readonly by: string
    /** ISO 8601, UTC */
    readonly at: string
    readonly note: string | null
  }
  reviewRule: {
    readonly persons: 1 | 2
    /** who said so; null where nobody did */
    readonly by: string | null
    /** ISO 8601, UTC */
    readonly at: string | null
  }
  reviewedClaim: {
    readonly claim: Named['claim']
    readonly standing: 'unreviewed' | 'accepted' | 'corrected' | 'rejected' | 'added'
    /** those that stand and count, the earliest first */
    readonly reviews: readonly Named['review'][]
    /** those that wait until a second person makes the same */
    readonly pending: readonly Named['review'][]
  }
  road: {
    readonly id: string
    readonly name: string
    /** of pairs of longitude and latitude */
    readonly lines: readonly (readonly (readonly [number, number])[])[]
  }
  searchHit: {
    readonly kind: 'report' | 'claim'
    readonly report?: Named['reportRow']
    readonly words?: string
    readonly claim?: Named['claimRow']
  }
  situation: {
    readonly at: string
    /** reports published up to this day were taken in */
    readonly known: string
    /** reports recorded up to this time were taken in; null when all were */
    readonly recorded: string | null
    readonly area: null | {
      readonly name: string
      readonly key: string
      readonly country: string | null
      readonly within: string | null
      readonly precision: string
    }
    readonly control: readonly Named['control'][]
    readonly sieges: readonly Named['holding'][]
    readonly contested: readonly Named['holding'][]
    readonly presences: readonly Named['holding'][]
    readonly relations: readonly Named['holding'][]
    readonly tolls: readonly Named['toll'][]
    readonly tripwires: readonly Named['tripwire'][]
    /** the latest first */
    readonly events: readonly Named['joined'][]
    readonly eventsSince: string
    /** what the figures of these events add up to, without running totals, parts, and figures that two events share */
    readonly sums: readonly {
      readonly what: string
      readonly events: number
      readonly low: number
      readonly best: number
      readonly high: number
    }[]
    readonly notes: readonly string[]
  }
  situationDiff: {
    readonly from: string
    readonly to: string
    readonly known: string
    readonly knownBefore: string
    readonly recorded: string | null
    readonly recordedBefore: string | null
    readonly area: null | {
      readonly name: string
      readonly key: string
      readonly country: string | null
      readonly within: string | null
      readonly precision: string
    }
    /** what is otherwise on the second day than on the first, both as known now */
    readonly world: readonly Named['change'][]
    /** what of the first day is known now and was not then, or otherwise */
    readonly toUs: readonly Named['change'][]
  }
  span: readonly [number, number]
  spot: {
    readonly id: string | null
    readonly name: string
    readonly lat: number | null
    readonly lon: number | null
    /** ISO 3166-1 alpha-2 */
    readonly country: string | null
    readonly within: string | null
    readonly precision: 'site' | 'town' | 'area' | 'road' | 'border' | 'province' | 'country' | 'unresolved'
    readonly radiusKm: number | null
    readonly part: string | null
    readonly near: string | null
    readonly road: string | null
    readonly border: string | null
    /** what an area is asked for by */
    readonly key: string | null
    /** the words say that all of a province or country is meant; else absent */
    readonly whole?: true
  }
  status: {
    readonly version: string
    /** what codes reports here; null when nothing does */
    readonly coder: string | null
    /** where the reports are kept */
    readonly where: string
    /** the first and the last day on which a report was published; null when none has a date */
    readonly published: {
      /** YYYY-MM-DD */
      readonly first: string | null
      /** YYYY-MM-DD */
      readonly last: string | null
    }
    readonly counts: {
      readonly reports: number
      readonly claims: number
      readonly events: number
      readonly waiting: number
      readonly failed: number
    }
  }
  storedReport: {
    /** 16 hex digits: a hash of the text and of what was handed over with it */
    readonly key: string
    readonly id: string
    readonly title: string | null
    /** EDTF */
    readonly published: string | null
    readonly outlet: string | null
    readonly url: string | null
    readonly language: string | null
    readonly state: 'waiting' | 'coded' | 'failed'
    /** why it could not be coded */
    readonly says: string | null
    readonly claims: number
    /** ISO 8601, UTC */
    readonly recorded: string
    /** all names that it was added under */
    readonly names: readonly string[]
    /** sha256: of the bytes as they came */
    readonly hash: string
    readonly format: 'text' | 'html'
    /** what had to be said while it was opened */
    readonly notes: readonly {
      readonly stage: string
      readonly rule: string
      readonly span?: Named['span']
      readonly says: string
    }[]
    /** keys of the reports with the same url, in their order; its own among them */
    readonly versions: readonly string[]
    /** as people left it; null until it is coded */
    readonly coding: null | Named['coding']
    /** claims that people decided on, those that they rejected among them */
    readonly reviewed: readonly Named['reviewedClaim'][]
    /** decisions on claims that the present coding does not have */
    readonly lostReviews: readonly Named['review'][]
  }
  storedReview: {
    /** the key of the report */
    readonly key: string
    readonly id: string
    /** the id of the claim */
    readonly claim: string
    /** by which the claim is found again in a later coding */
    readonly anchor: {
      readonly kind: string
      readonly type: string
      readonly span: Named['span']
      /** of claims that were added: their words */
      readonly quote?: string
    }
    readonly decision: 'accept' | 'reject' | 'correct' | 'note' | 'same' | 'apart' | 'add' | 'undo'
    readonly fields: null | {
      /** a type that /api/v1/types lists */
      readonly type?: 'AGREE' | 'CONSULT' | 'CONSULT/visit' | 'CONSULT/third-party' | 'CONSULT/multilateral' | 'CONSULT/phone' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'RETREAT/withdraw' | 'RETREAT/release' | 'RETREAT/disarm' | 'RETREAT/ceasefire' | 'RETREAT/access' | 'RETREAT/resign' | 'REQUEST' | 'REQUEST/assist' | 'REQUEST/change' | 'REQUEST/yield' | 'REQUEST/meet' | 'ACCUSE' | 'ACCUSE/disapprove' | 'ACCUSE/investigate' | 'ACCUSE/allege' | 'REJECT' | 'REJECT/assist' | 'REJECT/change' | 'REJECT/yield' | 'REJECT/meet' | 'THREATEN' | 'THREATEN/restrict' | 'THREATEN/arrest' | 'THREATEN/relations' | 'THREATEN/expel' | 'THREATEN/territory' | 'THREATEN/violence' | 'PROTEST' | 'PROTEST/demo' | 'PROTEST/riot' | 'PROTEST/strike' | 'PROTEST/hunger' | 'PROTEST/boycott' | 'PROTEST/obstruct' | 'PROTEST/vandalize' | 'SANCTION' | 'SANCTION/convict' | 'SANCTION/expel' | 'SANCTION/withdraw' | 'SANCTION/discontinue' | 'MOBILIZE' | 'MOBILIZE/troops' | 'MOBILIZE/weapons' | 'MOBILIZE/police' | 'MOBILIZE/militia' | 'COERCE' | 'COERCE/seize' | 'COERCE/restrict' | 'COERCE/censor' | 'COERCE/curfew' | 'COERCE/martial-law' | 'COERCE/arrest' | 'COERCE/deport' | 'COERCE/withhold' | 'COERCE/misinformation' | 'COERCE/cyber' | 'ASSAULT' | 'ASSAULT/abduct' | 'ASSAULT/beat' | 'ASSAULT/torture' | 'ASSAULT/sexual' | 'ASSAULT/targeted' | 'ASSAULT/destroy' | 'ASSAULT/primitive' | 'ASSAULT/firearms' | 'ASSAULT/explosives' | 'ASSAULT/suicide-attack' | 'ASSAULT/aerial' | 'ASSAULT/drone' | 'ASSAULT/heavy-weapons' | 'ASSAULT/crowd-control' | 'ASSAULT/unconventional' | 'DISPLACE' | 'control' | 'contested' | 'siege' | 'presence' | 'support' | 'alliance' | 'opposition' | 'hosting' | 'agreement' | 'route' | 'killed' | 'injured' | 'displaced' | 'hosted' | 'detained' | 'missing' | 'abducted' | 'troops' | 'vehicles' | 'posts' | 'aircraft' | 'munitions' | 'people' | 'places'
      readonly by?: readonly Named['actor'][]
      readonly to?: readonly Named['actor'][]
      readonly at?: readonly Named['place'][]
      readonly on?: null | Named['time']
      /** outermost first; empty when the report says it itself */
      readonly source?: readonly Named['actor'][]
      readonly stance?: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
      readonly figures?: readonly Named['figure'][]
    }
    readonly other: string | null
    readonly by: string
    /** ISO 8601, UTC */
    readonly at: string
    readonly note: string | null
  }
  takedown: {
    readonly id: string
    readonly kind: 'report' | 'words'
    /** of the report that it was meant for */
    readonly key: string | null
    readonly reason: string
    readonly by: string
    /** ISO 8601, UTC */
    readonly at: string
    /** reports that are gone, and the key of what is left of each */
    readonly reports: readonly ({
      readonly key: string
      readonly became: string | null
    })[]
  }
  term: {
    readonly words: string
    readonly span: Named['span']
    readonly kind: 'event' | 'state' | 'toll'
    readonly type: string
    readonly by: readonly Named['actor'][]
    readonly to: readonly Named['actor'][]
    readonly at: readonly Named['place'][]
    /** when it would be; of a last day, until then */
    readonly on: null | Named['time']
    /** ISO 8601 duration from when it is said */
    readonly within: string | null
    readonly sets: 'condition' | 'demand' | 'truce'
    readonly effect: 'brings' | 'calls off' | 'breaks'
  }
  time: {
    readonly words: string
    readonly span: Named['span']
    /** EDTF level 1, intervals with /, open ends .. */
    readonly date: string | null
    readonly kind: 'date' | 'time' | 'duration' | 'set'
    readonly certainty: Named['certainty']
  }
  toll: {
    readonly id: string
    readonly type: string
    /** whether it adds up what happened over its period, or says how many there are */
    readonly measure: 'flow' | 'stock'
    readonly who: string | null
    readonly count: number | null
    readonly low: number | null
    readonly high: number | null
    readonly bound: string | null
    readonly period: null | Named['joinedTime']
    readonly at: readonly Named['spot'][]
    readonly claimant: string
    /** its values as they were told */
    readonly series: readonly ({
      readonly published: string | null
      readonly count: number | null
      readonly bound: string | null
      readonly claim: string
    })[]
    readonly claims: readonly Named['claimRef'][]
    readonly reports: number
    readonly outlets: number
    /** independent origins: a named source, an agency and a copied text count once, however many carry them */
    readonly origins: number
  }
  topology: {
    readonly type: 'Topology'
    readonly objects: Readonly<Record<string, unknown>>
    readonly arcs: readonly unknown[]
  }
  tripwire: {
    readonly id: string
    readonly by: readonly Named['party'][]
    readonly to: readonly Named['party'][]
    readonly at: readonly Named['spot'][]
    readonly type: string
    /** words of the condition, of what is demanded, or of the truce */
    readonly if: string
    readonly stance: string
    readonly on: null | Named['joinedTime']
    readonly sets: 'condition' | 'demand' | 'truce'
    /** `met` when something told of later fits a pattern, else `expired` when its last day is over, else `open` */
    readonly status: 'open' | 'met' | 'expired'
    /** the day from which it stands */
    readonly since: string | null
    /** the last day on which it can be met */
    readonly until: string | null
    /** what would meet it, any one of them */
    readonly patterns: readonly ({
      readonly kind: 'event' | 'state' | 'toll'
      readonly type: string
      /** whether it brings what is announced, calls it off, or breaks the truce */
      readonly effect: 'brings' | 'calls off' | 'breaks'
      /** words of the pattern */
      readonly words: string
      readonly by: readonly Named['party'][]
      readonly to: readonly Named['party'][]
      readonly at: readonly Named['spot'][]
      readonly until: string | null
    })[]
    /** what did, the earliest first; of many the last 20 */
    readonly metBy: readonly Named['meeting'][]
    readonly claims: readonly Named['claimRef'][]
    readonly reports: number
    readonly outlets: number
    /** independent origins: a named source, an agency and a copied text count once, however many carry them */
    readonly origins: number
  }
  typeRow: {
    readonly type: string
    readonly kind: 'event' | 'state' | 'toll'
    /** in plain words */
    readonly says: string
  }
}

/** Each route: what stands in its path, what it is asked by, what it is sent, and what it gives. `stream` is what is no JSON. */
export type Routes = {
  /** Accept all claims that nobody has looked at and that are read with a confidence or more, or take many decisions back. */
  'POST /reviews': {
    path: Record<never, never>
    query: Record<never, never>
    body: {
      /** one of accept, undo */
      readonly decision: 'accept' | 'undo'
      /** the name of whoever decides */
      readonly by: string
      /** with "accept": the confidence from which on claims are accepted, of the latest 2,000 that nobody has looked at */
      readonly above?: number
      /** with "accept": the name of a country, a province or a place */
      readonly area?: string
      /** with "accept": the last day whose reports are taken in, a day as 2020-02-09 */
      readonly known?: string
      /** with "undo": the reviews that are taken back, each with its claim */
      readonly reviews?: readonly {
        readonly claim: string
        readonly id: string
      }[]
      /** a word of why */
      readonly note?: string
    }
    gives: {
      readonly rows: readonly Named['storedReview'][]
    }
  }
  /** Add a claim that was missed to those of a report. It is taken back by undoing the decision that adds it. */
  'POST /reports/{key}/reviews': {
    path: {
      key: string
    }
    query: Record<never, never>
    body: {
      /** the name of whoever adds it */
      readonly by: string
      /** where its words stand in the clean text of the report, as [0, 53] */
      readonly span: readonly [number, number]
      /** what it says: its type, and the parts that it has */
      readonly fields: {
        /** a type that /api/v1/types lists */
        readonly type: 'AGREE' | 'CONSULT' | 'CONSULT/visit' | 'CONSULT/third-party' | 'CONSULT/multilateral' | 'CONSULT/phone' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'RETREAT/withdraw' | 'RETREAT/release' | 'RETREAT/disarm' | 'RETREAT/ceasefire' | 'RETREAT/access' | 'RETREAT/resign' | 'REQUEST' | 'REQUEST/assist' | 'REQUEST/change' | 'REQUEST/yield' | 'REQUEST/meet' | 'ACCUSE' | 'ACCUSE/disapprove' | 'ACCUSE/investigate' | 'ACCUSE/allege' | 'REJECT' | 'REJECT/assist' | 'REJECT/change' | 'REJECT/yield' | 'REJECT/meet' | 'THREATEN' | 'THREATEN/restrict' | 'THREATEN/arrest' | 'THREATEN/relations' | 'THREATEN/expel' | 'THREATEN/territory' | 'THREATEN/violence' | 'PROTEST' | 'PROTEST/demo' | 'PROTEST/riot' | 'PROTEST/strike' | 'PROTEST/hunger' | 'PROTEST/boycott' | 'PROTEST/obstruct' | 'PROTEST/vandalize' | 'SANCTION' | 'SANCTION/convict' | 'SANCTION/expel' | 'SANCTION/withdraw' | 'SANCTION/discontinue' | 'MOBILIZE' | 'MOBILIZE/troops' | 'MOBILIZE/weapons' | 'MOBILIZE/police' | 'MOBILIZE/militia' | 'COERCE' | 'COERCE/seize' | 'COERCE/restrict' | 'COERCE/censor' | 'COERCE/curfew' | 'COERCE/martial-law' | 'COERCE/arrest' | 'COERCE/deport' | 'COERCE/withhold' | 'COERCE/misinformation' | 'COERCE/cyber' | 'ASSAULT' | 'ASSAULT/abduct' | 'ASSAULT/beat' | 'ASSAULT/torture' | 'ASSAULT/sexual' | 'ASSAULT/targeted' | 'ASSAULT/destroy' | 'ASSAULT/primitive' | 'ASSAULT/firearms' | 'ASSAULT/explosives' | 'ASSAULT/suicide-attack' | 'ASSAULT/aerial' | 'ASSAULT/drone' | 'ASSAULT/heavy-weapons' | 'ASSAULT/crowd-control' | 'ASSAULT/unconventional' | 'DISPLACE' | 'control' | 'contested' | 'siege' | 'presence' | 'support' | 'alliance' | 'opposition' | 'hosting' | 'agreement' | 'route' | 'killed' | 'injured' | 'displaced' | 'hosted' | 'detained' | 'missing' | 'abducted' | 'troops' | 'vehicles' | 'posts' | 'aircraft' | 'munitions' | 'people' | 'places'
        readonly by?: readonly Named['actor'][]
        readonly to?: readonly Named['actor'][]
        readonly at?: readonly Named['place'][]
        readonly on?: null | Named['time']
        /** outermost first; empty when the report says it itself */
        readonly source?: readonly Named['actor'][]
        readonly stance?: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
        readonly figures?: readonly Named['figure'][]
      }
      /** a word of why */
      readonly note?: string
    }
    gives: Named['storedReview']
  }
  /** Add reports. What is answered for is kept, and waits to be coded. */
  'POST /reports': {
    path: Record<never, never>
    query: {
      name?: string
      published?: string
      title?: string
      outlet?: string
      url?: string
    }
    body: {
      /** a name of your own */
      readonly id?: string
      /** plain text */
      readonly text?: string
      /** a page as it was published */
      readonly html?: string
      /** its headline */
      readonly title?: string
      /** 2020-02-09, 2020-02 or 2020 */
      readonly published?: string
      /** who published it */
      readonly outlet?: string
      /** where it was published: the same address with another text is a new version */
      readonly url?: string
      /** ISO 639-1 */
      readonly language?: string
    } | readonly {
      /** a name of your own */
      readonly id?: string
      /** plain text */
      readonly text?: string
      /** a page as it was published */
      readonly html?: string
      /** its headline */
      readonly title?: string
      /** 2020-02-09, 2020-02 or 2020 */
      readonly published?: string
      /** who published it */
      readonly outlet?: string
      /** where it was published: the same address with another text is a new version */
      readonly url?: string
      /** ISO 639-1 */
      readonly language?: string
    }[] | string | Uint8Array
    gives: Named['adding']
  }
  /** All events, states and tolls, or all claims, in short and column by column: for a map, a timeline and a list of all of them. */
  'GET /outline': {
    path: Record<never, never>
    query: {
      of?: 'events' | 'claims'
    }
    body: undefined
    gives: Named['outline']
  }
  /** Be told of changes as they happen, by server-sent events: added, coding, coded and failed, each with the keys of reports. */
  'GET /changes': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: 'stream'
  }
  /** Decide on a claim: accept, reject or correct it, or say whether it is about one thing with another. Nothing is lost: a decision is undone by another. */
  'POST /claims/{id}/reviews': {
    path: {
      id: string
    }
    query: Record<never, never>
    body: {
      /** one of accept, reject, correct, note, same, apart, undo */
      readonly decision: 'accept' | 'reject' | 'correct' | 'note' | 'same' | 'apart' | 'undo'
      /** the name of whoever decides */
      readonly by: string
      /** with "correct": the parts that take the place of those that were read */
      readonly fields?: {
        /** a type that /api/v1/types lists */
        readonly type?: 'AGREE' | 'CONSULT' | 'CONSULT/visit' | 'CONSULT/third-party' | 'CONSULT/multilateral' | 'CONSULT/phone' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'RETREAT/withdraw' | 'RETREAT/release' | 'RETREAT/disarm' | 'RETREAT/ceasefire' | 'RETREAT/access' | 'RETREAT/resign' | 'REQUEST' | 'REQUEST/assist' | 'REQUEST/change' | 'REQUEST/yield' | 'REQUEST/meet' | 'ACCUSE' | 'ACCUSE/disapprove' | 'ACCUSE/investigate' | 'ACCUSE/allege' | 'REJECT' | 'REJECT/assist' | 'REJECT/change' | 'REJECT/yield' | 'REJECT/meet' | 'THREATEN' | 'THREATEN/restrict' | 'THREATEN/arrest' | 'THREATEN/relations' | 'THREATEN/expel' | 'THREATEN/territory' | 'THREATEN/violence' | 'PROTEST' | 'PROTEST/demo' | 'PROTEST/riot' | 'PROTEST/strike' | 'PROTEST/hunger' | 'PROTEST/boycott' | 'PROTEST/obstruct' | 'PROTEST/vandalize' | 'SANCTION' | 'SANCTION/convict' | 'SANCTION/expel' | 'SANCTION/withdraw' | 'SANCTION/discontinue' | 'MOBILIZE' | 'MOBILIZE/troops' | 'MOBILIZE/weapons' | 'MOBILIZE/police' | 'MOBILIZE/militia' | 'COERCE' | 'COERCE/seize' | 'COERCE/restrict' | 'COERCE/censor' | 'COERCE/curfew' | 'COERCE/martial-law' | 'COERCE/arrest' | 'COERCE/deport' | 'COERCE/withhold' | 'COERCE/misinformation' | 'COERCE/cyber' | 'ASSAULT' | 'ASSAULT/abduct' | 'ASSAULT/beat' | 'ASSAULT/torture' | 'ASSAULT/sexual' | 'ASSAULT/targeted' | 'ASSAULT/destroy' | 'ASSAULT/primitive' | 'ASSAULT/firearms' | 'ASSAULT/explosives' | 'ASSAULT/suicide-attack' | 'ASSAULT/aerial' | 'ASSAULT/drone' | 'ASSAULT/heavy-weapons' | 'ASSAULT/crowd-control' | 'ASSAULT/unconventional' | 'DISPLACE' | 'control' | 'contested' | 'siege' | 'presence' | 'support' | 'alliance' | 'opposition' | 'hosting' | 'agreement' | 'route' | 'killed' | 'injured' | 'displaced' | 'hosted' | 'detained' | 'missing' | 'abducted' | 'troops' | 'vehicles' | 'posts' | 'aircraft' | 'munitions' | 'people' | 'places'
        readonly by?: readonly Named['actor'][]
        readonly to?: readonly Named['actor'][]
        readonly at?: readonly Named['place'][]
        readonly on?: null | Named['time']
        /** outermost first; empty when the report says it itself */
        readonly source?: readonly Named['actor'][]
        readonly stance?: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
        readonly figures?: readonly Named['figure'][]
      }
      /** with "same" and "apart" the id of the other claim, with "undo" the id of the review */
      readonly other?: string
      /** a word of why */
      readonly note?: string
    }
    gives: Named['storedReview']
  }
  /** Export claims, events or alerts as a file, as they come. Names of private persons are withheld, and camps, hospitals, shelters and schools told to the district and the week, unless asIs says otherwise. */
  'GET /export': {
    path: Record<never, never>
    query: {
      format: 'claims' | 'plover' | 'acled' | 'ucdp' | 'geojson' | 'kml' | 'hxl' | 'csv' | 'parquet' | 'xlsx' | 'atom' | 'html'
      kind?: 'event' | 'state' | 'toll'
      type?: string
      stance?: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
      side?: string
      actor?: string
      source?: string
      area?: string
      bbox?: string
      confidence?: number
      report?: string
      search?: string
      since?: string
      until?: string
      known?: string
      standing?: 'unreviewed' | 'accepted' | 'corrected' | 'rejected' | 'added'
      asIs?: boolean
    }
    body: undefined
    gives: 'stream'
  }
  /** Get a claim. */
  'GET /claims/{id}': {
    path: {
      id: string
    }
    query: Record<never, never>
    body: undefined
    gives: Named['claimRow']
  }
  /** Get a place by its key: what it is called, who held it when, what happened there, who fled. */
  'GET /places/{key}': {
    path: {
      key: string
    }
    query: {
      at?: string
      known?: string
      recorded?: string
    }
    body: undefined
    gives: Named['placePage']
  }
  /** Get a report: its data, its coding, its versions and its names. */
  'GET /reports/{key}': {
    path: {
      key: string
    }
    query: Record<never, never>
    body: undefined
    gives: Named['storedReport']
  }
  /** Get an actor by its id or its name: what it is called, its sides over time, who it is with and against by which claims, what it does. */
  'GET /actors/{id}': {
    path: {
      id: string
    }
    query: Record<never, never>
    body: undefined
    gives: Named['actorPage']
  }
  /** Get an event, a state or a toll. */
  'GET /events/{id}': {
    path: {
      id: string
    }
    query: Record<never, never>
    body: undefined
    gives: Named['joined']
  }
  /** Get the event, the state or the toll that a claim was joined to: what else says it, and who says otherwise. */
  'GET /claims/{id}/event': {
    path: {
      id: string
    }
    query: Record<never, never>
    body: undefined
    gives: Named['joined']
  }
  /** Get the text of a report as it came beside what was made of it, paragraph by paragraph, with what was repaired. */
  'GET /reports/{key}/beside': {
    path: {
      key: string
    }
    query: Record<never, never>
    body: undefined
    gives: Named['besideRaw']
  }
  /** Get the text of a report as it came in. */
  'GET /reports/{key}/raw': {
    path: {
      key: string
    }
    query: Record<never, never>
    body: undefined
    gives: 'stream'
  }
  /** How far people agree on the claims that several of them looked at, and on which they differ. */
  'GET /reviews/agreement': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: Named['agreement']
  }
  /** How many people must decide alike before a decision counts. */
  'GET /reviews/rule': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: Named['reviewRule']
  }
  /** How much was read of an area, from whom and when; and of each country and province that any report tells of. Of the others nothing is known. */
  'GET /coverage': {
    path: Record<never, never>
    query: {
      known?: string
      area?: string
    }
    body: undefined
    gives: Named['coverage']
  }
  /** List claims as people left them, each with the report that makes it. Rejected ones are given when they are asked for. */
  'GET /claims': {
    path: Record<never, never>
    query: {
      kind?: 'event' | 'state' | 'toll'
      type?: string
      stance?: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
      side?: string
      actor?: string
      source?: string
      area?: string
      bbox?: string
      confidence?: number
      report?: string
      search?: string
      since?: string
      until?: string
      known?: string
      standing?: 'unreviewed' | 'accepted' | 'corrected' | 'rejected' | 'added'
      cursor?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['claimRow'][]
      /** the cursor of the next page; null on the last */
      readonly next: string | null
    }
  }
  /** List claims that nobody has looked at, of the latest 2,000 the most doubtful on which the most hangs first; with "second" those that others decided on. */
  'GET /reviews/queue': {
    path: Record<never, never>
    query: {
      second?: string
      kind?: 'event' | 'state' | 'toll'
      type?: string
      area?: string
      known?: string
      since?: string
      until?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['queuedClaim'][]
      /** of all that wait: how many are read with this confidence or more, the surest first */
      readonly surer: readonly {
        readonly above: number
        readonly claims: number
      }[]
    }
  }
  /** List decisions that wait until a second person makes the same, the latest first; of corrections the parts that wait. */
  'GET /reviews/pending': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: {
      readonly rows: readonly Named['storedReview'][]
    }
  }
  /** List decisions, the latest first. */
  'GET /reviews': {
    path: Record<never, never>
    query: {
      report?: string
      claim?: string
      by?: string
      cursor?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['storedReview'][]
      /** the cursor of the next page; null on the last */
      readonly next: string | null
    }
  }
  /** List reports. */
  'GET /reports': {
    path: Record<never, never>
    query: {
      search?: string
      outlet?: string
      since?: string
      until?: string
      state?: 'waiting' | 'coded' | 'failed'
      cursor?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['reportRow'][]
      /** the cursor of the next page; null on the last */
      readonly next: string | null
    }
  }
  /** List the actors that claims name, the most often named first. */
  'GET /actors': {
    path: Record<never, never>
    query: {
      search?: string
      cursor?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['namedRow'][]
      /** the cursor of the next page; null on the last */
      readonly next: string | null
    }
  }
  /** List the changes that were asked for, the latest first: who, how, what, and whether it was refused. */
  'GET /audit': {
    path: Record<never, never>
    query: {
      cursor?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['noted'][]
      /** the cursor of the next page; null on the last */
      readonly next: string | null
    }
  }
  /** List the feeds that the server asks by itself, each with how it is. */
  'GET /feeds': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: {
      /** whether this server asks them */
      readonly asks: boolean
      readonly rows: readonly Named['feedRow'][]
    }
  }
  /** List the places that claims name, the most often named first. */
  'GET /places': {
    path: Record<never, never>
    query: {
      search?: string
      cursor?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['placeRow'][]
      /** the cursor of the next page; null on the last */
      readonly next: string | null
    }
  }
  /** List the types that a claim can have. */
  'GET /types': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: {
      readonly rows: readonly Named['typeRow'][]
    }
  }
  /** List what an export withholds, a JSON line each: of which claim or event, what it was and what became of it, never what it said. */
  'GET /export/withheld': {
    path: Record<never, never>
    query: {
      format: 'claims' | 'plover' | 'acled' | 'ucdp' | 'geojson' | 'kml' | 'hxl' | 'csv' | 'parquet' | 'xlsx' | 'atom' | 'html'
      kind?: 'event' | 'state' | 'toll'
      type?: string
      stance?: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
      side?: string
      actor?: string
      source?: string
      area?: string
      bbox?: string
      confidence?: number
      report?: string
      search?: string
      since?: string
      until?: string
      known?: string
      standing?: 'unreviewed' | 'accepted' | 'corrected' | 'rejected' | 'added'
      asIs?: boolean
    }
    body: undefined
    gives: 'stream'
  }
  /** List what claims are joined to: events, states and tolls. */
  'GET /events': {
    path: Record<never, never>
    query: {
      kind?: 'event' | 'state' | 'toll'
      type?: string
      stance?: 'asserted' | 'denied' | 'planned' | 'requested' | 'possible'
      side?: string
      actor?: string
      source?: string
      area?: string
      bbox?: string
      confidence?: number
      report?: string
      search?: string
      since?: string
      until?: string
      cursor?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['joined'][]
      /** the cursor of the next page; null on the last */
      readonly next: string | null
    }
  }
  /** List what was struck out: when, why and by whom, and never what. */
  'GET /takedowns': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: readonly Named['takedown'][]
  }
  /** Name a feed or a page, to be asked at once and then every so many minutes; of one that is kept, change the minutes and ask it at once. */
  'POST /feeds': {
    path: Record<never, never>
    query: Record<never, never>
    body: {
      /** an address of the web, of a feed or a page */
      readonly url: string
      /** the name of whoever names it */
      readonly by: string
      /** minutes between two questions, from 5 to 10080 */
      readonly every?: number
    }
    gives: Named['feedRow']
  }
  /** Say how many people must decide alike. All that was decided before counts, or waits, by the new rule. */
  'POST /reviews/rule': {
    path: Record<never, never>
    query: Record<never, never>
    body: {
      /** how many people must decide alike, 1 or 2 */
      readonly persons: 1 | 2
      /** the name of whoever says so */
      readonly by: string
    }
    gives: Named['reviewRule']
  }
  /** Search the text of reports and the quotes of claims. */
  'GET /search': {
    path: Record<never, never>
    query: {
      q: string
      cursor?: string
      limit?: number
    }
    body: undefined
    gives: {
      readonly rows: readonly Named['searchHit'][]
      /** the cursor of the next page; null on the last */
      readonly next: string | null
    }
  }
  /** Strike out a report, or words in one or in all. It cannot be undone. */
  'POST /takedowns': {
    path: Record<never, never>
    query: Record<never, never>
    body: {
      /** the key of a report */
      readonly report?: string
      /** a name or a passage: in the report, or in all without one */
      readonly words?: string
      /** why, for those who ask later */
      readonly reason: string
      /** by whose hand */
      readonly by: string
    }
    gives: Named['takedown']
  }
  /** Take a feed away. What came of it stays. */
  'DELETE /feeds': {
    path: Record<never, never>
    query: {
      url: string
    }
    body: undefined
    gives: {
      readonly url: string
    }
  }
  /** The latest coded reports as the desk draws them: with their claims, the places of these and the outlines of their countries. */
  'GET /picture': {
    path: Record<never, never>
    query: {
      known?: string
      area?: string
      limit?: number
    }
    body: undefined
    gives: Named['picture']
  }
  /** The row of the lexicon by which words would be read as an actor or a place: to be added by hand, nothing is changed. */
  'GET /lexicon/entry': {
    path: Record<never, never>
    query: {
      of: 'actor' | 'place'
      words: string
      name: string
      id?: string
      kind?: string
      side?: string
      country?: string
      within?: string
      lat?: number
      lon?: number
    }
    body: undefined
    gives: {
      readonly file: string
      /** the row that it takes the place of; null of a new one */
      readonly before: string | null
      readonly line: string
    }
  }
  /** This description of the API, as OpenAPI 3.1. */
  'GET /openapi.json': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: Readonly<Record<string, unknown>>
  }
  /** What changed between two days: in the world, and, apart from it, what of the first day is only new to us. */
  'GET /diff': {
    path: Record<never, never>
    query: {
      from: string
      to?: string
      known?: string
      knownBefore?: string
      recorded?: string
      recordedBefore?: string
      area?: string
    }
    body: undefined
    gives: Named['situationDiff']
  }
  /** What holds in an area on a day, as the reports published up to a day tell it. Without days: the last that a report is of. */
  'GET /situation': {
    path: Record<never, never>
    query: {
      at?: string
      known?: string
      recorded?: string
      area?: string
      window?: number
      weigh?: 'interest' | 'even'
    }
    body: undefined
    gives: Named['situation']
  }
  /** What is kept, where, and by what it is coded. */
  'GET /status': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: Named['status']
  }
  /** What is new of the last days, in the world and only to us, as an Atom feed; guarded as exports are. */
  'GET /feed': {
    path: Record<never, never>
    query: {
      days?: number
      area?: string
      asIs?: boolean
    }
    body: undefined
    gives: 'stream'
  }
  /** Who asks: the account, and what it may do; no account where none is asked for. */
  'GET /me': {
    path: Record<never, never>
    query: Record<never, never>
    body: undefined
    gives: {
      readonly account: string | null
      readonly scopes: readonly string[]
    }
  }
}

export type {
  Line,
  LineActor,
  LineClaim,
  LineExtent,
  LineFigure,
  LineNote,
  LinePlace,
  LineReport,
  LineTime,
  LineWords
} from '../../core/5-claim/line.ts'
export type { ClaimRef, Joined, JoinedFigure, JoinedTime, Party, Spot } from '../../core/6-event/joined.ts'
export type { Control, Holding, Situation, Sum, Toll, Tripwire } from '../../core/7-situation/situation.ts'
export type { Picture, PicturePlace, PictureReport, Road, Topology } from '../../core/8-export/picture.ts'
/** A half-open range of UTF-16 units of a report's text. */
export type Span = readonly [from: number, to: number]

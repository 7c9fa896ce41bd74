/** Hears how much of all is done. */
export type Progress = (done: number, all: number) => void

/** Of a restore: rows that came from the file, reports that were looked over for what was struck out, and those whose derived rows were made. */
export type RestoreProgress = { readonly loaded: Progress; readonly struck: Progress; readonly rebuilt: Progress }

/** How many rows came that were not there. */
export type Restored = { readonly reports: number; readonly codings: number; readonly claims: number; readonly reviews: number }

export { openReader, type Progress, type Reader, type ReaderOptions } from './open-reader.ts'
export type { Asked, Reading, Refused } from './reading.ts'

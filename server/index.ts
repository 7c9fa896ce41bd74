export type { Coders } from './code-waiting.ts'
export { createServer, type Server, type ServerOptions } from './create-server.ts'
export { findArea } from './find-area.ts'
export { latestDay } from './latest-day.ts'

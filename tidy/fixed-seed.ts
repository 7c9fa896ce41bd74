import { configureGlobal } from 'fast-check'

// The suite gives the same verdict twice; `npm test -- --mode random` tries new cases instead.
if (process.env.MODE !== 'random') configureGlobal({ seed: 20200209 })

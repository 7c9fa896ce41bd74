export { codeGolden, loadGolden } from './code-golden.ts'
export type { Comparison, Judged } from './compare-claims.ts'
export { goldenFolder } from './folder.ts'

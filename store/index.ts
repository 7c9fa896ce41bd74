export { checkBackup } from './backup/read-backup.ts'
export { openStore } from './open-store.ts'
export type * from './store.ts'
export { homeFolder, type StoreOptions, storeOptionsFromEnv } from './store-options.ts'

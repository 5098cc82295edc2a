// For the proofs of other rooms: contracts and benchmarks. As an app, it is run by `main.ts`.
export { createSync } from './app/create-sync.ts'
export type { SyncSettings } from './app/settings.ts'
export type { Receivers, Services, Sync, SyncOptions } from './app/sync.ts'
export type { Database } from './database/database.ts'
export { openDatabase } from './database/open-database.ts'
export { serveReceivers } from './serve-receivers.ts'

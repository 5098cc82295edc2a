import { createSync, type Database, openDatabase, type Sync, type SyncOptions } from '@ensaio/sync'
import { pino } from 'pino'
import { WEBHOOK_SECRET } from './webhook-secret.ts'

/** Stands for a service that is not asked. */
const NOWHERE = 'http://127.0.0.1:9'

export interface AppOptions {
  readonly databaseUrl: string
  readonly chatUrl?: string
  readonly conversionUrl?: string
  readonly backfillMs?: number
  readonly fetch?: SyncOptions['fetch']
}

/** The app with its database. */
export interface OpenedApp extends AsyncDisposable {
  readonly sync: Sync
  readonly database: Database
}

/** Opens the app as its users do, against one service. It writes no log, and nothing to the services. */
export async function openApp(options: AppOptions): Promise<OpenedApp> {
  const { databaseUrl, chatUrl = NOWHERE, conversionUrl = NOWHERE, backfillMs, fetch } = options
  const database = await openDatabase({ url: databaseUrl })
  const sync = createSync({
    database,
    log: pino({ level: 'silent' }),
    services: {
      zenviaChat: { baseUrl: `${chatUrl}/api/ms/external`, token: 'main-chat-token' },
      zenviaConversion: { baseUrl: `${conversionUrl}/v1`, apiKey: 'main-conversion-key' },
      conversica: { baseUrl: NOWHERE, username: 'nobody', password: 'a-long-password' },
    },
    receivers: {
      zenviaConversion: { secret: WEBHOOK_SECRET },
      conversica: { username: 'callbacks', password: 'a-long-password' },
    },
    // What was before leads to no write, and everything was.
    settings: {
      since: '2999-01-01T00:00:00.000Z',
      ...(backfillMs === undefined ? {} : { backfillMs }),
    },
    ...(fetch === undefined ? {} : { fetch }),
  })
  return {
    sync,
    database,
    async [Symbol.asyncDispose]() {
      await sync[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

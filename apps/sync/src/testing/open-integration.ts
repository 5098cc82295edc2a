// For tests only: the integration, a sandbox of its own, and a port on which the sandbox reaches it.
import type { FetchFunction, Timing } from '@ensaio/zenvia-conversion-client'
import { type RunningSandbox, startSandbox, type StartOptions } from 'ensaio'
import { type Logger, pino } from 'pino'
import { createSync } from '../app/create-sync.ts'
import type { SyncSettings } from '../app/settings.ts'
import type { Receivers, Services, Sync } from '../app/sync.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'
import { serveReceivers } from '../serve-receivers.ts'

/** Monday morning, so that agents work. */
export const START = '2026-03-02T12:00:00.000Z'

const receivers: Receivers = {
  zenviaConversion: { secret: 'a-long-secret' },
  conversica: { username: 'callbacks', password: 'a-long-password' },
}

export interface Integration extends AsyncDisposable {
  readonly running: RunningSandbox
  readonly sandbox: RunningSandbox['sandbox']
  readonly services: Services
  readonly database: Database
  readonly sync: Sync
  /** The address of `sync.receive`. */
  readonly receiverUrl: string
  /** Reads and works until nothing is left to do, letting the sandbox send what it has to send. */
  settle(): Promise<void>
  /** Counts how often an operation was carried out, by the vendor's name of it, such as `labelProspect`. */
  done(operation: string): number
}

export interface IntegrationOptions {
  readonly sandbox?: StartOptions
  readonly settings?: Partial<SyncSettings>
  readonly database?: Database
  readonly fetch?: FetchFunction
  readonly timing?: Timing
  readonly log?: Logger
  /** Stands between the sandbox and `sync.receive`. */
  readonly intercept?: (request: Request, receive: Sync['receive']) => Promise<Response>
}

/** The journal hands out no more at once. */
const JOURNAL_ENTRIES_MAX = 500

/** Rounds after which two systems that feed each other must have come to rest. */
const ROUNDS_MAX = 20

export async function openIntegration(options: IntegrationOptions = {}): Promise<Integration> {
  const running = await startSandbox({
    clock: 'frozen',
    at: START,
    scenario: 'empty',
    ...options.sandbox,
  })
  const { sandbox } = running
  const services = servicesOf(running)
  const database = options.database ?? (await openDatabase({ url: 'sqlite::memory:' }))
  const sync = createSync({
    database,
    services,
    receivers,
    log: options.log ?? pino({ level: 'silent' }),
    settings: { since: START, ...options.settings },
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    ...(options.timing === undefined ? {} : { timing: options.timing }),
  })
  const { intercept = (request, receive) => receive(request) } = options
  const server = await serveReceivers({
    host: '127.0.0.1',
    port: 0,
    receive: (request) => intercept(request, sync.receive),
  })
  sandbox.setEndpoints('conversica', { baseUrl: server.url, ...receivers.conversica })

  async function settle(): Promise<void> {
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      await sandbox.settle()
      const { inbox, outbox } = await sync.work()
      if (inbox + outbox === 0) return
    }
    throw new Error('The integration and the sandbox do not come to rest.')
  }

  return {
    running,
    sandbox,
    services,
    database,
    sync,
    receiverUrl: server.url,
    settle,
    done: (operation) =>
      sandbox
        .journal({ limit: JOURNAL_ENTRIES_MAX })
        .filter(({ operationId, answer }) => operationId === operation && isGood(answer?.status))
        .length,
    async [Symbol.asyncDispose]() {
      await sync[Symbol.asyncDispose]()
      await running.stop()
      await server[Symbol.asyncDispose]()
      if (options.database === undefined) await database[Symbol.asyncDispose]()
    },
  }
}

function isGood(status: number | undefined): boolean {
  return status !== undefined && status < 300
}

/** The services of a sandbox, with the credentials that open it. */
export function servicesOf({ urls, credentials }: RunningSandbox): Services {
  const { username = '', password = '' } = credentials.conversica
  return {
    zenviaChat: {
      baseUrl: `${urls['zenvia-chat']}/api/ms/external`,
      token: credentials['zenvia-chat']['token'] ?? '',
    },
    zenviaConversion: {
      baseUrl: `${urls['zenvia-conversion']}/v1`,
      apiKey: credentials['zenvia-conversion']['api-key'] ?? '',
    },
    conversica: { baseUrl: urls.conversica, username, password },
  }
}

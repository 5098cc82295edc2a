import { createSync, type Database, openDatabase, type Services, type Sync } from '@ensaio/sync'
import { pino } from 'pino'
import { callbackLogin, mainLogin } from '../conversica/logins.ts'
import { BASE_PATH as CHAT_PATH, MAIN_TOKEN } from '../zenvia-chat/access.ts'
import { BASE_PATH as CONVERSION_PATH, MAIN_KEY, SECRET } from '../zenvia-conversion/access.ts'
import type { AppTask } from './app-task.ts'

/** The app with a database of its own. */
export interface OpenApp extends AsyncDisposable {
  readonly sync: Sync
  readonly kysely: Database['kysely']
  /** The calls that came to the service, as methods and paths: each once, in order. */
  readonly called: ReadonlySet<string>
  /** Works until nothing is due, and again when all that failed is due again. */
  workAgain(times?: number): Promise<void>
}

/** Longer than the first delay of the app's retries. */
const RETRY_MS = 3_600_000

/** Nothing that is older leads to a write. */
const SINCE = '2026-03-01T00:00:00.000Z'

/** Nobody listens there: what the pact is not about is answered or lost before it is sent. */
const ELSEWHERE = 'http://127.0.0.1:1'

type OpenOptions = Pick<AppTask, 'service' | 'secret' | 'settings' | 'elsewhere' | 'loses'> & {
  /** The address of the service. @default none */
  readonly url?: string
}

/** Wires the app as its own process does, but for time, which moves by `workAgain` alone. */
export async function openApp(options: OpenOptions): Promise<OpenApp> {
  let nowMs = Date.parse(SINCE)
  const called = new Set<string>()
  const database = await openDatabase({ url: 'sqlite::memory:' })
  const sync = createSync({
    database,
    services: toServices(options),
    receivers: { zenviaConversion: { secret: SECRET }, conversica: callbackLogin },
    fetch: createFetch(options, called),
    log: pino({ level: 'silent' }),
    settings: { since: SINCE, ...options.settings },
    timing: {
      now: () => nowMs,
      random: () => 0.5,
      // No limit of a client's is ever reached.
      sleep: (_delayMs, signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
    },
  })
  return {
    sync,
    kysely: database.kysely,
    called,
    async workAgain(times = 1) {
      for (let round = 0; round < times; round += 1) {
        await sync.work()
        nowMs += RETRY_MS
      }
    },
    async [Symbol.asyncDispose]() {
      await sync[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
    },
  }
}

function toServices({ service, url = ELSEWHERE, secret }: OpenOptions): Services {
  const at = (name: AppTask['service']) => (name === service ? url : ELSEWHERE)
  return {
    zenviaChat: { baseUrl: `${at('zenvia-chat')}${CHAT_PATH}`, token: secret ?? MAIN_TOKEN },
    zenviaConversion: {
      baseUrl: `${at('zenvia-conversion')}${CONVERSION_PATH}`,
      apiKey: secret ?? MAIN_KEY,
    },
    conversica: {
      baseUrl: at('conversica'),
      ...mainLogin,
      ...(secret === undefined ? {} : { password: secret }),
    },
  }
}

function createFetch({ elsewhere = lose, loses = [] }: OpenOptions, called: Set<string>) {
  const waiting = [...loses]
  return async (request: Request): Promise<Response> => {
    if (request.url.startsWith(ELSEWHERE)) return elsewhere(request)
    const shown = `${request.method} ${new URL(request.url).pathname}`
    const index = waiting.findIndex((pattern) => pattern.test(shown))
    if (index === -1) {
      called.add(shown)
      return fetch(request)
    }
    waiting.splice(index, 1)
    return lose()
  }
}

async function lose(): Promise<Response> {
  throw new TypeError('fetch failed', { cause: new Error('socket hang up') })
}

import { toCallbackUrl } from '@ensaio/zenvia-conversion-client'
import { createQueue } from '../queue/create-queue.ts'
import { createGroupCommit } from '../queue/group-commit.ts'
import { workOnQueue } from '../queue/work-on-queue.ts'
import { CONVERSION_PATH, createReceivers } from '../receivers/create-receivers.ts'
import { readStatus } from '../status/read-status.ts'
import { createServiceGate } from '../streams/service-gate.ts'
import { createClients, READING, WRITING } from '../vendor/create-clients.ts'
import { createEventHandler } from './handle-event.ts'
import { createCommandHandler, serviceOfCommand } from './handle-command.ts'
import { pullStreams } from './pull-streams.ts'
import { readSince } from './read-since.ts'
import { resume } from './resume.ts'
import { defaultSettings } from './settings.ts'
import { systemTiming } from './system-timing.ts'
import type { Sync, SyncOptions } from './sync.ts'

/** The topics that tell of prospects; a note or a call may change one, too. */
const TOPICS = ['prospects', 'interactions'] as const

/**
 * Wires the parts of the integration. Nothing runs until one of its methods is called.
 * @throws ClientOptionError for the first option of a client that is wrong
 */
export function createSync(options: SyncOptions): Sync {
  const { database, services, log, timing = systemTiming } = options
  const { fetch = (request: Request) => globalThis.fetch(request) } = options
  const settings = { ...defaultSettings, ...options.settings }
  const { leaseMs } = settings
  const ending = new AbortController()
  const running = new Set<Promise<unknown>>()

  const inbox = createQueue({ database, table: 'inbox', timing })
  const outbox = createQueue({ database, table: 'outbox', timing })
  const incoming = createGroupCommit(database, inbox)
  // Of their own, as each notes the vendor's time at its last answer: reading and working go on side by side.
  const readers = createClients({ services, fetch, timing, log, patience: READING })
  const writers = createClients({ services, fetch, timing, log, patience: WRITING })
  const sinceOf = async (clients: typeof readers) => settings.since ?? readSince(database, clients)

  const working = { database, gate: createServiceGate(database), timing, log, leaseMs }
  const handleEvent = createEventHandler({
    database,
    clients: writers,
    outbox,
    settings,
    readSince: () => sinceOf(writers),
  })
  const handleCommand = createCommandHandler({ database, clients: writers })
  const app = createReceivers({
    receivers: options.receivers,
    log,
    store: (entry) => incoming.add([entry]),
  })

  /** Counts the work as running until it ends. */
  async function track<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
    running.add(work)
    try {
      return await work
    } finally {
      running.delete(work)
    }
  }
  const untilEnd = (signal: AbortSignal | undefined): AbortSignal =>
    signal === undefined ? ending.signal : AbortSignal.any([ending.signal, signal])

  async function work(signal: AbortSignal) {
    const events = await workOnQueue({
      ...working,
      queue: inbox,
      handle: handleEvent,
      serviceOf: () => 'zenvia-conversion',
      signal,
    })
    const commands = await workOnQueue({
      ...working,
      queue: outbox,
      handle: handleCommand,
      serviceOf: serviceOfCommand,
      signal,
    })
    return { inbox: events, outbox: commands }
  }

  return {
    async subscribe(receiverUrl) {
      const callbackUrl = toCallbackUrl(
        `${receiverUrl.replace(/\/$/u, '')}${CONVERSION_PATH}`,
        options.receivers.zenviaConversion,
      )
      const known = await readers.conversion.notifications.list()
      const isSubscribed = known.some(
        (one) =>
          one.callbackUrl === callbackUrl && TOPICS.every((topic) => one.topics.includes(topic)),
      )
      if (!isSubscribed)
        await readers.conversion.notifications.subscribe({ topics: TOPICS, callbackUrl })
    },
    pull: ({ signal, onProgress = () => undefined, only } = {}) =>
      track(
        pullStreams({
          context: { database, timing, log, leaseMs, signal: untilEnd(signal), onProgress },
          clients: readers,
          outbox,
          settings,
          readSince: () => sinceOf(readers),
          ...(only === undefined ? {} : { only }),
        }),
      ),
    work: ({ signal } = {}) => track(work(untilEnd(signal))),
    async nextDueAt() {
      const due = [await inbox.nextDueAt(), await outbox.nextDueAt()]
      const known = due.filter((at) => at !== undefined)
      return known.length === 0 ? undefined : Math.min(...known)
    },
    status: () => readStatus(database, timing.now()),
    receive: (request) => track(Promise.resolve(app.fetch(request))),
    resume: () => resume(database, timing.now()),
    async [Symbol.asyncDispose]() {
      ending.abort(new Error('The sync ends.'))
      await Promise.allSettled(running)
    },
  }
}

import { systemTiming } from '@ensaio/zenvia-conversion-client'
import { toInstant } from '../database/instant.ts'
import { createQueue } from '../queue/create-queue.ts'
import { createGroupCommit } from '../queue/group-commit.ts'
import { createReceivers } from '../receivers/create-receivers.ts'
import { readStatus } from '../status/read-status.ts'
import { createClients, READING, WRITING } from '../vendor/create-clients.ts'
import { createWorker } from './create-worker.ts'
import { pullStreams } from './pull-streams.ts'
import { readSince } from './read-since.ts'
import { resume } from './resume.ts'
import { defaultSettings } from './settings.ts'
import { subscribe } from './subscribe.ts'
import type { Sync, SyncOptions } from './sync.ts'
import { trackRunning } from './track-running.ts'

/**
 * Wires the parts of the integration. Nothing runs until one of its methods is called.
 * @throws ClientOptionError for the first option of a client that is wrong
 */
export function createSync(options: SyncOptions): Sync {
  const { database, services, receivers, log, timing = systemTiming } = options
  const { fetch = (request: Request) => globalThis.fetch(request) } = options
  const settings = { ...defaultSettings, ...options.settings }
  const running = trackRunning()

  const inbox = createQueue({ database, table: 'inbox', timing })
  const outbox = createQueue({ database, table: 'outbox', timing })
  // Of their own, as each notes the vendor's time at its last answer: reading and working go on side by side.
  const readers = createClients({ services, fetch, timing, log, patience: READING })
  const writers = createClients({ services, fetch, timing, log, patience: WRITING })
  const since = async (askNow: () => Promise<number>) =>
    settings.since === undefined ? readSince(database, askNow) : toInstant(settings.since)

  const incoming = createGroupCommit(database, inbox)
  const app = createReceivers({ receivers, log, store: (entry) => incoming.add([entry]) })
  const parts = { database, inbox, outbox, settings, timing, log }
  const work = createWorker({
    ...parts,
    clients: writers,
    readSince: () => since(writers.askConversionNow),
  })

  return {
    subscribe: (receiverUrl) => running.add(subscribe(readers, receiverUrl, receivers)),
    pull({ signal, onProgress = () => undefined, only } = {}) {
      const { leaseMs } = settings
      const context = { database, timing, log, leaseMs, signal: running.until(signal), onProgress }
      const reading = { context, clients: readers, outbox, settings, readSince: since }
      return running.add(pullStreams({ ...reading, ...(only === undefined ? {} : { only }) }))
    },
    work: ({ signal } = {}) => running.add(work(running.until(signal))),
    async nextDueAt() {
      const due = [await inbox.nextDueAt(), await outbox.nextDueAt()]
      const known = due.filter((at) => at !== undefined)
      return known.length === 0 ? undefined : Math.min(...known)
    },
    status: () => readStatus(database, timing.now()),
    receive: (request) => running.add(Promise.resolve(app.fetch(request))),
    resume: () => resume(database, timing.now()),
    [Symbol.asyncDispose]: () => running.end(),
  }
}

import type { Timing } from '@ensaio/zenvia-conversion-client'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'
import type { Instant } from '../database/schema.ts'
import { createPurge } from '../queue/create-purge.ts'
import type { Queue } from '../queue/queue.ts'
import { workOnQueue } from '../queue/work-on-queue.ts'
import { createServiceGate } from '../streams/service-gate.ts'
import type { Clients } from '../vendor/create-clients.ts'
import { createCommandHandler, serviceOfCommand } from './handle-command.ts'
import { createEventHandler } from './handle-event.ts'
import type { SyncSettings } from './settings.ts'
import type { WorkOutcome } from './sync.ts'

export interface WorkerOptions {
  readonly database: Database
  readonly inbox: Queue
  readonly outbox: Queue
  readonly clients: Clients
  readonly settings: SyncSettings
  readonly readSince: () => Promise<Instant>
  readonly timing: Timing
  readonly log: Logger
}

/** Few events need a call, and that is one of ten seconds at most. */
const EVENTS_PER_CLAIM = 10
/** A command may take several calls. */
const COMMANDS_PER_CLAIM = 1

/** Works on the inbox, then on the outbox, until nothing is due or the signal aborts; forgets what was done long ago. */
export type Worker = (signal: AbortSignal) => Promise<WorkOutcome>

/** Makes the worker of both queues. Another call continues with what has arrived meanwhile. */
export function createWorker(options: WorkerOptions): Worker {
  const { database, inbox, outbox, timing, log } = options
  const { leaseMs, doneKeptMs } = options.settings
  const common = { database, gate: createServiceGate(database), timing, log, leaseMs }
  const handleEvent = createEventHandler(options)
  const handleCommand = createCommandHandler(options)
  const purge = createPurge({ queues: [inbox, outbox], keptMs: doneKeptMs, timing })
  return async function work(signal) {
    const events = await workOnQueue({
      ...common,
      queue: inbox,
      claimMax: EVENTS_PER_CLAIM,
      handle: handleEvent,
      // Where it cannot be told whose news is newer, the vendor is asked.
      serviceOf: () => 'zenvia-conversion',
      signal,
    })
    const commands = await workOnQueue({
      ...common,
      queue: outbox,
      claimMax: COMMANDS_PER_CLAIM,
      handle: handleCommand,
      serviceOf: serviceOfCommand,
      signal,
    })
    await purge(signal)
    return { inbox: events, outbox: commands }
  }
}

import { startSandbox } from 'ensaio'
import type { RunningSandbox } from 'ensaio'
import { pino } from 'pino'
import { createSync } from '../app/create-sync.ts'
import type { Sync } from '../app/sync.ts'
import type { Database } from '../database/database.ts'
import { serveReceivers } from '../serve-receivers.ts'
import { countWaiting, readFlows } from './flows.ts'
import type { Scene } from './view.ts'

const STEPS_PER_DAY = 4
const HOURS_PER_STEP = 24 / STEPS_PER_DAY

/** Something goes wrong for two days, as it will: calls wait meanwhile, and none is lost. */
const OUTAGE: Outage = { firstDay: 11, lastDay: 12 }
const OUTAGE_NOTE = 'Conversica is down'

/** Days on which Conversica refuses every call, the first and the last included. */
export interface Outage {
  readonly firstDay: number
  readonly lastDay: number
}

/** The pace of the vendors' customers and agents. */
const CHAT_INTERACTIONS_PER_HOUR = 2
const CONVERSION_EVENTS_PER_HOUR = 2

export interface DemoOptions {
  readonly database: Database
  /** The days of sandbox time that go by. */
  readonly days: number
  /** @default days 11 and 12 */
  readonly outage?: Outage
  /** Called with every step. */
  readonly onStep: (scene: Scene) => void
  readonly signal: AbortSignal
}

/**
 * Starts a sandbox with the app alongside it, and lets days of the sandbox's time go by in seconds: customers and agents do
 * their work by themselves, and the app keeps the three services in step.
 */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { database, days, onStep, signal, outage = OUTAGE } = options
  await using ensaio = await startSandbox({
    clock: 'frozen',
    at: '2026-03-02T06:00:00Z',
    scenario: 'empty',
  })
  await using sync = createSync({
    database,
    ...toConnection(ensaio),
    log: pino({ level: 'silent' }),
  })
  await using server = await serveReceivers({ host: '127.0.0.1', port: 0, receive: sync.receive })
  prepare(ensaio, server.url)
  await sync.subscribe(server.url)
  for (let step = 1; step <= days * STEPS_PER_DAY && !signal.aborted; step += 1) {
    const day = Math.ceil(step / STEPS_PER_DAY)
    const note = applyOutage(ensaio, day, outage)
    await ensaio.sandbox.advance(`${HOURS_PER_STEP}h`)
    await catchUp(sync, signal)
    const at = new Date(ensaio.sandbox.clock().now)
    const flows = await readFlows(database)
    onStep({ day, days, at, flows, waiting: await countWaiting(database), note })
  }
}

async function catchUp(sync: Sync, signal: AbortSignal): Promise<void> {
  await sync.pull({ signal })
  await sync.work({ signal })
}

const CALLBACKS = { username: 'sync', password: 'a password of the demo' }

function prepare({ sandbox }: RunningSandbox, receiverUrl: string): void {
  sandbox.setEndpoints('conversica', { baseUrl: receiverUrl, ...CALLBACKS })
  sandbox.setBehaviour('zenvia-chat', 'autopilotPerHour', CHAT_INTERACTIONS_PER_HOUR)
  sandbox.setBehaviour('zenvia-conversion', 'autopilotPerHour', CONVERSION_EVENTS_PER_HOUR)
}

/** Gives what is going on, for the view. */
function applyOutage(
  { sandbox }: RunningSandbox,
  day: number,
  { firstDay, lastDay }: Outage,
): string | undefined {
  sandbox.clearFaults()
  if (day < firstDay || day > lastDay) return undefined
  const effect = { kind: 'status', status: 503 } as const
  sandbox.addFault({ service: 'conversica', on: 'request', effect })
  return OUTAGE_NOTE
}

function toConnection({ urls, credentials }: RunningSandbox) {
  return {
    services: {
      zenviaChat: {
        baseUrl: `${urls['zenvia-chat']}/api/ms/external`,
        token: credentials['zenvia-chat'].token,
      },
      zenviaConversion: {
        baseUrl: `${urls['zenvia-conversion']}/v1`,
        apiKey: credentials['zenvia-conversion']['api-key'],
      },
      conversica: { baseUrl: urls.conversica, ...credentials.conversica },
    },
    receivers: {
      zenviaConversion: { secret: 'a secret of the demo' },
      conversica: CALLBACKS,
    },
  }
}

import type { RunningSandbox } from 'ensaio'
import { pino } from 'pino'
import { createSync } from '../app/create-sync.ts'
import type { SyncSettings } from '../app/settings.ts'
import type { Receivers, Sync } from '../app/sync.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'
import { servicesOf } from '../testing/open-integration.ts'
import type { SentLead } from './find-differences.ts'
import type { Front } from './front.ts'
import { type Life, mortalDatabase } from './life.ts'
import type { Machine } from './system-machine.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

/** A short past: rows that nobody disturbs prove little. */
const settings: Partial<SyncSettings> = {
  backfillMs: 4 * DAY_MS,
  prospectLookbackMs: 40 * DAY_MS,
  prospectWindowMs: 20 * DAY_MS,
  windowMs: 2 * DAY_MS,
}

export const receivers: Receivers = {
  zenviaConversion: { secret: 'subscription-secret' },
  conversica: { username: 'conversica', password: 'callback-password' },
}

/** A process of the app, which ends when its life does. */
export interface MortalApp {
  readonly sync: Sync
  readonly database: Database
  readonly life: Life
}

/** The surroundings that a process finds when it starts. */
export interface AppSurroundings {
  readonly ensaio: RunningSandbox
  readonly front: Front
  readonly machine: Machine
  readonly databaseUrl: string
  /** Leads that have arrived at Conversica join it. */
  readonly sentLeads: SentLead[]
}

/** Starts a process of the app, to which the front leads from now on. */
export async function startMortalApp(
  { ensaio, front, machine, databaseUrl, sentLeads }: AppSurroundings,
  life: Life,
): Promise<MortalApp> {
  const database = await openDatabase({ url: databaseUrl })
  const sync = createSync({
    database: mortalDatabase(database, life),
    services: servicesOf(ensaio),
    receivers,
    fetch: (request) => life.pass(() => send(request, sentLeads)),
    timing: machine,
    settings,
    log: pino({ level: 'silent' }),
  })
  front.lead((request) => life.pass(() => sync.receive(request)))
  return { sync, database, life }
}

async function send(request: Request, sentLeads: SentLead[]): Promise<Response> {
  const copy = new URL(request.url).pathname === '/json/' ? request.clone() : undefined
  const response = await fetch(request)
  if (copy !== undefined && response.ok) sentLeads.push((await copy.json()) as SentLead)
  return response
}

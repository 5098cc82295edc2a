import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClientError } from '@ensaio/zenvia-conversion-client'
import { startSandbox } from 'ensaio'
import { SubscribeError } from '../app/subscribe.ts'
import type { HistoryPosition } from '../chat/windows.ts'
import type { Database } from '../database/database.ts'
import { servicesOf } from '../testing/open-integration.ts'
import { type Chance, createChance } from './chance.ts'
import { disturb } from './disturb.ts'
import { findDifferences } from './find-differences.ts'
import { findWrongEffects } from './find-wrong-effects.ts'
import { openFront } from './front.ts'
import { createLife, createLifeOfMessages, KilledError, type Life } from './life.ts'
import { type AppSurroundings, type MortalApp, receivers, startMortalApp } from './mortal-app.ts'
import { createMachine } from './system-machine.ts'
import { readTruth } from './truth.ts'
import { type Watch, watchProgress } from './watch-progress.ts'

const MINUTE_MS = 60 * 1_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** The folder in which Linux keeps files in memory: a run commits thousands of times, and survives no power cut anyway. */
const MEMORY = '/dev/shm'
/** The longest silence within a conversation is a week. */
const CALM_DAYS = 8
/** A calm is two rounds long: each round asks for everything anew, and works on what came within the one before. */
const CALM_ROUND_DAYS = 4
/** Far longer than any conversation. */
const CALM_ROUNDS_MAX = 30

/** Callbacks are tried again within the same seven hours as by default, though not six times: most tries find nobody. */
const RETRIES = { delaysMs: [10 * MINUTE_MS, 7 * HOUR_MS], jitter: 0.1 }

/** A slow pace: each record costs many calls and callbacks, and damage shows at the first one that a kill hits. */
const INTERACTIONS_PER_HOUR = 0.5
const ACTIVITIES_PER_HOUR = 1

/** The outcome of a run of the app against a disturbed sandbox. */
export interface Convergence {
  /** Everything that the app's database or the vendors' worlds hold or lack wrongly; empty where all is well. */
  readonly differences: readonly string[]
  /** The number of times that the process was killed, and how much was at stake. */
  readonly kills: number
  readonly interactions: number
  readonly prospects: number
  readonly callbacks: number
  readonly leads: number
}

export interface ConvergeOptions {
  readonly seed: number
  /** The days of sandbox time for which vendors, faults and kills go on. @default 7 */
  readonly days?: number
  /** About how many rounds of the app's work they have, and so how many kills and faults. @default 24 */
  readonly steps?: number
  /** @default a SQLite file of the run's own */
  readonly databaseUrl?: string
}

/** Everything that one run consists of. */
interface Run extends AppSurroundings {
  readonly chance: Chance
  readonly watch: Watch
  readonly differences: string[]
  app: MortalApp | undefined
  phase: Phase
  kills: number
}

/** The activity at hand: the app reads, works on its queues, or only hears webhooks while the vendors' time passes. */
type Phase = 'pull' | 'work' | 'pass'

/**
 * Lets the vendors' autopilots work for a week of sandbox time, disturbs requests and callbacks, kills the app at random
 * moments, then calms everything down and compares what the app holds with what the vendors hold. Everything is drawn by
 * the seed: a seed that fails replays.
 */
export async function converge({
  seed,
  days = 7,
  steps = 24,
  ...rest
}: ConvergeOptions): Promise<Convergence> {
  const chance = createChance(seed)
  const folder = await mkdtemp(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'ensaio-converge-'))
  const startMs = Date.parse('2026-03-02T12:00:00Z')
  await using ensaio = await startSandbox({
    clock: 'frozen',
    at: new Date(startMs),
    seed,
    scenario: 'empty',
  })
  await using front = await openFront()
  const databaseUrl = rest.databaseUrl ?? `sqlite:${join(folder, 'sync.db')}`
  const machine = createMachine(startMs, chance)
  const run: Run = {
    chance,
    ensaio,
    front,
    machine,
    databaseUrl,
    watch: watchProgress(),
    sentLeads: [],
    differences: [],
    app: undefined,
    phase: 'pass',
    kills: 0,
  }
  try {
    await prepare(run)
    await disturbFor(run, days, Math.ceil((days * 48) / steps))
    await calmDown(run)
    return await conclude(run)
  } finally {
    await run.app?.database[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  }
}

async function prepare({ ensaio: { sandbox }, front }: Run): Promise<void> {
  sandbox.setEndpoints('conversica', { baseUrl: front.url, ...receivers.conversica })
  sandbox.setDeliverySettings({ retries: RETRIES })
  sandbox.setBehaviour('zenvia-chat', 'autopilotPerHour', INTERACTIONS_PER_HOUR)
  sandbox.setBehaviour('zenvia-conversion', 'autopilotPerHour', ACTIVITIES_PER_HOUR)
}

async function disturbFor(run: Run, days: number, stepHoursMax: number): Promise<void> {
  const { chance, ensaio } = run
  const endMs = run.machine.now() + days * DAY_MS
  while (run.machine.now() < endMs) {
    if (chance.percent(60)) disturb(ensaio, chance)
    // Otherwise nobody restarts it yet, and callbacks find nobody.
    if (chance.percent(80)) await doRound(run, () => drawLife(run))
    await pass(run, chance.int(1, stepHoursMax) * HOUR_MS)
  }
}

/** Some processes are killed while they start, some after days; some just when they work, settle, or when webhooks come in. */
function drawLife(run: Run): Life {
  const { chance } = run
  const phase = chance.pick(['any', 'work', 'pass', 'settle'] as const)
  if (phase === 'settle') return createLifeOfMessages(chance.int(1, 3), () => run.phase === 'work')
  if (phase !== 'any') return createLife(chance.int(1, 40), () => run.phase === phase)
  return createLife(chance.percent(50) ? chance.int(1, 40) : chance.int(40, 400))
}

/** Lets the vendors' time pass; callbacks arrive meanwhile, at the app if it runs. */
async function pass(run: Run, ms: number): Promise<void> {
  const { sandbox } = run.ensaio
  run.phase = 'pass'
  await sandbox.advance(ms)
  run.machine.moveTo(Date.parse(sandbox.clock().now))
  if (run.app?.life.isOver === true) await endProcess(run)
}

/** Does a round of the app's work, in the process that runs or in a new one; it may be killed on the way. */
async function doRound(run: Run, toLife: () => Life): Promise<void> {
  const { chance } = run
  try {
    run.app ??= await startMortalApp(run, toLife())
    await run.app.sync.subscribe(run.front.url)
    run.phase = 'pull'
    if (chance.percent(70)) await run.app.sync.pull()
    run.phase = 'work'
    if (chance.percent(80)) await run.app.sync.work()
  } catch (error) {
    // A fault may hit the subscription as any other call: the round goes on without it.
    const isExpected = [KilledError, SubscribeError, ClientError].some(
      (one) => error instanceof one,
    )
    if (!isExpected) throw error
  }
  if (run.app !== undefined) run.differences.push(...(await run.watch.look(run.app.database)))
  if (run.app?.life.isOver === true) await endProcess(run)
}

/** A process that is over: the system closes its connections, and the transaction it was in is undone. */
async function endProcess(run: Run): Promise<void> {
  run.front.lead(undefined)
  if (run.app?.life.isOver === true) run.kills += 1
  await run.app?.database[Symbol.asyncDispose]()
  run.app = undefined
}

/** Takes faults and autopilots away, and lets everybody finish: conversations of Conversica last for weeks. */
async function calmDown(run: Run): Promise<void> {
  const { sandbox } = run.ensaio
  sandbox.clearFaults()
  for (const service of ['zenvia-chat', 'zenvia-conversion'])
    sandbox.setBehaviour(service, 'autopilotPerHour', 0)
  await endProcess(run)
  for (let calm = 0, round = 0; calm < CALM_DAYS; round += 1) {
    if (round > CALM_ROUNDS_MAX) throw new Error('Failed to converge: there is always more to do.')
    const app = (run.app ??= await startMortalApp(run, createLife(Number.POSITIVE_INFINITY)))
    await app.sync.subscribe(run.front.url)
    await app.sync.pull()
    const { inbox, outbox } = await app.sync.work()
    const heard = run.front.offered.length
    await pass(run, CALM_ROUND_DAYS * DAY_MS)
    const waits = sandbox.deliveries({ status: 'pending' }).length > 0
    // What came while the time passed is still to be worked on, be it after a silence of almost a week.
    const isQuiet = run.front.offered.length === heard && !waits
    calm = inbox + outbox === 0 && isQuiet ? calm + CALM_ROUND_DAYS : 0
  }
  // What is open grows older by the second: once more, with the clock at rest.
  await run.app?.sync.pull()
}

async function conclude(run: Run): Promise<Convergence> {
  const { app, ensaio, front, machine, kills } = run
  if (app === undefined) throw new Error('The run ended without a process.')
  const truth = await readTruth(
    servicesOf(ensaio),
    await readBegin(app.database),
    machine.now() - HOUR_MS,
  )
  return {
    differences: [
      ...run.differences,
      ...(await findDifferences(app.database, truth, { ...front, sentLeads: run.sentLeads })),
      ...(await findWrongEffects(truth, { ...front, sentLeads: run.sentLeads })),
    ],
    kills,
    interactions: truth.interactions.size,
    prospects: truth.prospects.size,
    callbacks: front.taken.length,
    leads: new Set(run.sentLeads.map(({ id }) => id)).size,
  }
}

/** Reads where the app's copy of the history begins: so long before its first answer, whenever faults let that through. */
async function readBegin({ kysely }: Database): Promise<number> {
  const { position } = await kysely
    .selectFrom('stream')
    .select('position')
    .where('name', '=', 'chat-history')
    .executeTakeFirstOrThrow()
  return (JSON.parse(position) as HistoryPosition).fromMs
}

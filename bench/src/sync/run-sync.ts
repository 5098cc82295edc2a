import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startPostgresServer } from '@ensaio/test-config/postgres-server'
import { Client } from 'pg'
import { BenchError } from '../bench-error.ts'
import { runLoad } from '../load/run-load.ts'
import { firstRequestOf } from '../load/loads.ts'
import { LOAD_CORE, nodeOnCore } from '../servers/pinned.ts'
import { startServer } from '../servers/start-server.ts'
import type { Subject } from '../subjects.ts'
import { zenviaChat } from '../zenvia/service-plan.ts'
import type { MeasuredSync, PullRound } from './measured-sync.ts'
import type { PartsResult, PullResult, PullTask } from './pull-result.ts'
import type { WebhooksResult } from './webhooks-result.ts'

const PULL_MAIN = fileURLToPath(new URL('pull-main.ts', import.meta.url))
const PARTS_MAIN = fileURLToPath(new URL('parts-main.ts', import.meta.url))
const RECEIVE_MAIN = fileURLToPath(new URL('receive-main.ts', import.meta.url))
const WEBHOOKS_MAIN = fileURLToPath(new URL('webhooks-main.ts', import.meta.url))

const DAY_MS = 86_400_000

/** So many days of the scenario `large` hold a little over 100,000 interactions. */
const BACKFILL_MS = 74 * DAY_MS

const PULL_ROUNDS = 3
const RECEIVE_ROUNDS = 3
const RECEIVE_SECONDS = 3

/** As the root's script `sync` has it. */
const NODE_FLAGS = ['--max-semi-space-size=4']

/** Measures the sync app against its bare parts. @throws BenchError when something fails */
export async function runSync(tell: (line: string) => void): Promise<MeasuredSync> {
  const pulls = await measurePulls(tell)
  const receivedPerSecond = await measureReceiver(tell)
  tell('webhooks dropped, doubled and reordered')
  const webhooks = await runMain<WebhooksResult>(WEBHOOKS_MAIN)
  return { ...pulls, receivedPerSecond, webhooks }
}

/** SQLite and PostgreSQL in turns, each against its bare parts. */
async function measurePulls(
  tell: (line: string) => void,
): Promise<Pick<MeasuredSync, 'sqlite' | 'postgres'>> {
  await using stack = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-bench-'))
  stack.defer(() => rmSync(folder, { recursive: true }))
  const sandbox = stack.use(await startServer(zenviaChat('large')))
  const postgres = stack.use(await startPostgresServer())
  if (postgres === undefined) tell('PostgreSQL is left out: there is no server to start')
  const rounds: Record<'sqlite' | 'postgres', PullRound[]> = { sqlite: [], postgres: [] }
  for (let round = 1; round <= PULL_ROUNDS; round += 1) {
    const common = { chatUrl: sandbox.url, backfillMs: BACKFILL_MS }
    const fileOf = (name: string): string => join(folder, `${name}-${round}`)
    const task = {
      ...common,
      databaseUrl: `sqlite:${fileOf('app.db')}`,
      bareDatabaseUrl: `sqlite:${fileOf('bare.db')}`,
      pagesFile: fileOf('pages'),
    }
    rounds.sqlite.push(await measurePull(task, `round ${round}, SQLite`, tell))
    if (postgres === undefined) continue
    const databaseOf = (name: string): Promise<string> =>
      createDatabase(postgres.url, `${name}_${round}`)
    const databases = {
      databaseUrl: await databaseOf('app'),
      bareDatabaseUrl: await databaseOf('bare'),
    }
    const title = `round ${round}, PostgreSQL`
    rounds.postgres.push(await measurePull({ ...task, ...databases }, title, tell))
  }
  return rounds
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new Client(serverUrl)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return serverUrl.replace('/postgres?', `/${name}?`)
}

async function measurePull(
  task: PullTask,
  title: string,
  tell: (line: string) => void,
): Promise<PullRound> {
  const app = await runMain<PullResult>(PULL_MAIN, JSON.stringify(task))
  const parts = await runMain<PartsResult>(PARTS_MAIN, JSON.stringify(task))
  const bareMs = parts.download.cpuMs + parts.insert.cpuMs
  tell(
    `${title}: ${app.rows} interactions, ${toWhole(app.cpuMs)} ms of CPU, bare ${toWhole(bareMs)} ms`,
  )
  return { app, parts }
}

/** Each round with an empty database, and a process that nothing has warmed up. */
async function measureReceiver(tell: (line: string) => void): Promise<readonly number[]> {
  const perSecond: number[] = []
  for (let round = 1; round <= RECEIVE_ROUNDS; round += 1) {
    await using server = await startServer(RECEIVER)
    const { requestsPerSecond } = await runLoad(server, RECEIVE_SECONDS, 'sync-webhook')
    tell(`round ${round}: ${toWhole(requestsPerSecond)} webhooks/s`)
    perSecond.push(requestsPerSecond)
  }
  return perSecond
}

const RECEIVER: Subject = {
  title: 'the receiver of the sync app',
  probe: firstRequestOf('sync-webhook'),
  nodeArguments: (port) => [...NODE_FLAGS, RECEIVE_MAIN, String(port)],
}

/** Runs one of the processes of this folder, and gives what it prints. */
async function runMain<Result>(main: string, ...args: readonly string[]): Promise<Result> {
  const [command, ...rest] = nodeOnCore(LOAD_CORE, [...NODE_FLAGS, main, ...args])
  try {
    const { stdout } = await promisify(execFile)(command, rest)
    return JSON.parse(stdout) as Result // written by the process
  } catch (cause) {
    const { stderr } = cause as { readonly stderr?: string } // what execFile rejects with
    const why = stderr?.trim() || String(cause)
    throw new BenchError(`Failed to run ${main}: ${why}. There are no figures.`, { cause })
  }
}

function toWhole(value: number): string {
  return value.toFixed(0)
}

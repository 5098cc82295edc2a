// Lets a day pass on autopilot, and asks meanwhile whether the sandbox is well.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BenchError } from '../bench-error.ts'
import { median } from '../report/median.ts'
import { nodeOnCore, SERVER_CORE } from '../servers/pinned.ts'
import { sandboxSubject } from '../servers/sandbox-subject.ts'
import { startServer } from '../servers/start-server.ts'
import type { RunningServer } from '../servers/start-server.ts'
import type { Subject } from '../subjects.ts'
import type { BareDay } from './bare-day-main.ts'

/** The figures of a simulated day. */
export interface SimulatedDay {
  readonly service: string
  /** Interactions or prospects an hour. */
  readonly perHour: number
  readonly jobs: number
  /** CPU time of the server: median of the rounds. */
  readonly cpuMs: number
  /** It in relation to that of bare jobs, as many: the median of the rounds' own ratios. */
  readonly toBare: number
  /** The 99th percentile of the times in which `/health` was answered meanwhile, in all rounds. */
  readonly healthP99Ms: number
}

const DAYS = [
  { service: 'zenvia-chat', perHour: 10_000 },
  { service: 'zenvia-conversion', perHour: 3_600 },
] as const

const ROUNDS = 3
const BARE_MAIN = fileURLToPath(new URL('bare-day-main.ts', import.meta.url))

/** The pause between two questions: a probe of a container asks far less often. */
const ASK_AGAIN_MS = 5

/** Lets days pass, each in a sandbox of its own, and bare jobs for comparison. @throws BenchError */
export async function measureDays(tell: (line: string) => void): Promise<readonly SimulatedDay[]> {
  const days: SimulatedDay[] = []
  for (const day of DAYS) days.push(await measureDay(day, tell))
  return days
}

async function measureDay(
  { service, perHour }: (typeof DAYS)[number],
  tell: (line: string) => void,
): Promise<SimulatedDay> {
  const [cpu, ratios, health]: [number[], number[], number[]] = [[], [], []]
  let jobs = 0
  for (let round = 1; round <= ROUNDS; round += 1) {
    await using server = await startServer(frozen(service))
    const day = await passDay(server, service, perHour)
    const bare = await runBare(day.jobs)
    jobs = day.jobs
    cpu.push(day.cpuMs)
    ratios.push(day.cpuMs / bare.cpuMs)
    health.push(...day.healthMs)
    tell(
      `a day of ${service}: ${day.jobs} jobs in ${(day.cpuMs / 1e3).toFixed(1)} s CPU, bare ${(bare.cpuMs / 1e3).toFixed(2)} s`,
    )
  }
  return {
    service,
    perHour,
    jobs,
    cpuMs: median(cpu),
    toBare: median(ratios),
    healthP99Ms: percentile(health, 0.99),
  }
}

/** One service and the control plane, whose clock moves only when it is told to. */
function frozen(service: string): Subject {
  return sandboxSubject({
    title: `${service} on autopilot`,
    probe: { method: 'GET', path: '/health', headers: {} },
    asked: 'control',
    flags: [`--only=${service}`, '--clock=frozen', '--at=2026-03-02T12:00:00Z'],
  })
}

interface PassedDay {
  readonly jobs: number
  readonly cpuMs: number
  readonly healthMs: readonly number[]
}

async function passDay(
  { url, usage }: RunningServer,
  service: string,
  perHour: number,
): Promise<PassedDay> {
  const sandbox = `${url}/sandboxes/main`
  const behaviour = `${sandbox}/services/${service}/behaviours/autopilotPerHour`
  await send('PUT', behaviour, { value: perHour })
  const [before, startedMs] = [usage().cpuMs, performance.now()]
  const end = new AbortController()
  const asked = askHealth(`${url}/health`, end.signal)
  const advanced = send('POST', `${sandbox}/clock/advance`, { duration: 'P1D' })
  const { jobs } = (await advanced.finally(() => end.abort())) as { readonly jobs: number } // held against the contract
  const [after, endedMs] = [usage().cpuMs, performance.now()]
  const cpuMs = before === null || after === null ? endedMs - startedMs : after - before
  return { jobs, cpuMs, healthMs: await asked }
}

/** Asks over and over until it is told to end. Returns the milliseconds that each answer took. */
async function askHealth(url: string, end: AbortSignal): Promise<readonly number[]> {
  const times: number[] = []
  while (!end.aborted) {
    const startedMs = performance.now()
    const response = await fetch(url)
    await response.arrayBuffer()
    if (!response.ok) throw failed(url, response.status)
    times.push(performance.now() - startedMs)
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
  return times
}

async function send(method: string, url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) })
  if (!response.ok) throw failed(url, response.status)
  return response.json()
}

function failed(url: string, status: number): BenchError {
  return new BenchError(`Failed to ask for ${url}: ${status}. Compare it with the control plane.`)
}

async function runBare(jobs: number): Promise<BareDay> {
  const [command, ...args] = nodeOnCore(SERVER_CORE, [BARE_MAIN, String(jobs)])
  const { stdout } = await promisify(execFile)(command, args)
  return JSON.parse(stdout) as BareDay // written by bare-day-main.ts
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
}

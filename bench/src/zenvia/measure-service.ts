import { runLoad } from '../load/run-load.ts'
import { firstRequestOf } from '../load/loads.ts'
import { measureRound } from '../measure/measure-load.ts'
import type { LoadRound } from '../measure/measured.ts'
import { firstAnswer } from '../servers/first-answer.ts'
import { startServer } from '../servers/start-server.ts'
import type { RunningServer } from '../servers/start-server.ts'
import { bareHono } from '../subjects.ts'
import type { Subject } from '../subjects.ts'
import type { MeasuredAsk, MeasuredService, MeasuredStart } from './measured-service.ts'
import type { ServicePlan } from './service-plan.ts'

const START_UPS = 3
const ROUNDS = 3
const SECONDS_PER_ROUND = 2
const WARM_UP_SECONDS = 2
const ANSWER_MS_MAX = 10_000

/** Starts a service several times, then asks it everything in turns, bare Hono beside it. */
export async function measureService(
  { subject, asks }: ServicePlan,
  tell: (line: string) => void,
): Promise<MeasuredService> {
  const starts = await measureStarts(subject, START_UPS, tell)
  await using stack = new AsyncDisposableStack()
  const server = stack.use(await startServer(subject))
  const all: MutableAsk[] = []
  for (const ask of asks) {
    tell(`warming up ${subject.title}: ${ask.title}`)
    const request = firstRequestOf(ask.load)
    const answer = await firstAnswer(server.url, request, AbortSignal.timeout(ANSWER_MS_MAX))
    await runLoad(server, WARM_UP_SECONDS, ask.load)
    const answerBytes = Buffer.byteLength(answer.body)
    const measured: MutableAsk = { ask, answerBytes, rounds: [], honoRounds: [] }
    all.push(measured)
    if (!ask.isBesideHono) continue
    measured.hono = stack.use(await startServer(bareHono(answer, request)))
    await runLoad(measured.hono, 1, ask.load)
  }
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const measured of all) await measureAsk(server, measured, tell)
  }
  const { peakMemoryBytes } = server.usage()
  return { title: subject.title, starts, asks: all, peakMemoryBytes }
}

/** Starts a server several times; tells how long that took, and how much memory. */
export async function measureStarts(
  subject: Subject,
  times: number,
  tell: (line: string) => void,
): Promise<readonly MeasuredStart[]> {
  const starts: MeasuredStart[] = []
  for (let time = 1; time <= times; time += 1) {
    await using server = await startServer(subject)
    const { startUpMs } = server
    starts.push({ startUpMs, peakMemoryBytes: server.usage().peakMemoryBytes })
    tell(`start-up ${time} of ${times}: ${subject.title} ${startUpMs.toFixed(0)} ms`)
  }
  return starts
}

interface MutableAsk extends MeasuredAsk {
  readonly rounds: LoadRound[]
  readonly honoRounds: LoadRound[]
  hono?: RunningServer
}

async function measureAsk(
  server: RunningServer,
  { ask, rounds, honoRounds, hono }: MutableAsk,
  tell: (line: string) => void,
): Promise<void> {
  const round = await measureRound(server, SECONDS_PER_ROUND, ask.load)
  rounds.push(round)
  tell(`${ask.title}: ${Math.round(round.requestsPerSecond)} requests/s`)
  if (hono === undefined) return
  const honoRound = await measureRound(hono, SECONDS_PER_ROUND, ask.load)
  honoRounds.push(honoRound)
  tell(`the same, Bare Hono: ${Math.round(honoRound.requestsPerSecond)} requests/s`)
}

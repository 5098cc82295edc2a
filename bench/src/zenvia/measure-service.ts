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
import type { Ask, ServicePlan } from './service-plan.ts'

const START_UPS = 3
const ROUNDS = 5
const SECONDS_PER_ROUND = 2
const WARM_UP_SECONDS = 2
const ANSWER_MS_MAX = 10_000

/**
 * Starts a service several times, then asks it one thing after the other, each in turns with bare Hono. For each it is
 * started again: what a load leaves behind, in memory and in compiled code, must not count for another one.
 */
export async function measureService(
  { subject, asks }: ServicePlan,
  tell: (line: string) => void,
): Promise<MeasuredService> {
  const starts = await measureStarts(subject, START_UPS, tell)
  const measured: MeasuredAsk[] = []
  const peaks: (number | null)[] = []
  for (const ask of asks) {
    await using server = await startServer(subject)
    measured.push(await measureAsk(server, ask, tell))
    peaks.push(server.usage().peakMemoryBytes)
  }
  return { title: subject.title, starts, asks: measured, peakMemoryBytes: highest(peaks) }
}

function highest(peaks: readonly (number | null)[]): number | null {
  const known = peaks.filter((peak) => peak !== null)
  return known.length === 0 ? null : Math.max(...known)
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

async function measureAsk(
  server: RunningServer,
  ask: Ask,
  tell: (line: string) => void,
): Promise<MeasuredAsk> {
  tell(`warming up ${server.subject.title}: ${ask.title}`)
  const request = firstRequestOf(ask.load)
  const answer = await firstAnswer(server.url, request, AbortSignal.timeout(ANSWER_MS_MAX))
  await runLoad(server, WARM_UP_SECONDS, ask.load)
  await using stack = new AsyncDisposableStack()
  const hono = ask.isBesideHono
    ? stack.use(await startServer(bareHono(answer, request)))
    : undefined
  if (hono !== undefined) await runLoad(hono, WARM_UP_SECONDS, ask.load)
  const [rounds, honoRounds]: [LoadRound[], LoadRound[]] = [[], []]
  for (let round = 1; round <= ROUNDS; round += 1) {
    rounds.push(await measureTold(server, ask, tell))
    if (hono !== undefined) honoRounds.push(await measureTold(hono, ask, tell))
  }
  return { ask, answerBytes: Buffer.byteLength(answer.body), rounds, honoRounds }
}

async function measureTold(
  server: RunningServer,
  { load, title }: Ask,
  tell: (line: string) => void,
): Promise<LoadRound> {
  const round = await measureRound(server, SECONDS_PER_ROUND, load)
  tell(`${title}, ${server.subject.title}: ${Math.round(round.requestsPerSecond)} requests/s`)
  return round
}

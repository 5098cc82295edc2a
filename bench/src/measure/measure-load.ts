import type { LoadName } from '../load/loads.ts'
import { runLoad } from '../load/run-load.ts'
import { startServer } from '../servers/start-server.ts'
import type { RunningServer } from '../servers/start-server.ts'
import type { Subject } from '../subjects.ts'
import type { LoadRound, Measured } from './measured.ts'

/** The load results of one server. */
export type LoadFigures = Pick<Measured, 'rounds' | 'peakMemoryBytes'>

export interface LoadPlan {
  readonly rounds: number
  readonly secondsPerRound: number
  readonly warmUpSeconds: number
}

/** Loads the servers in turns, so that what else the machine does meets all of them. */
export async function measureLoad(
  subjects: readonly Subject[],
  plan: LoadPlan,
  tell: (line: string) => void,
): Promise<ReadonlyMap<Subject, LoadFigures>> {
  await using stack = new AsyncDisposableStack()
  const measured: { readonly server: RunningServer; readonly rounds: LoadRound[] }[] = []
  for (const subject of subjects) {
    const server = stack.use(await startServer(subject))
    tell(`warming up ${subject.title}`)
    await runLoad(server, plan.warmUpSeconds)
    measured.push({ server, rounds: [] })
  }
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const { server, rounds } of measured) {
      const result = await measureRound(server, plan.secondsPerRound)
      rounds.push(result)
      const speed = Math.round(result.requestsPerSecond)
      tell(`round ${round} of ${plan.rounds}: ${server.subject.title} ${speed} requests/s`)
    }
  }
  return new Map(
    measured.map(({ server, rounds }) => {
      const { peakMemoryBytes } = server.usage()
      return [server.subject, { rounds, peakMemoryBytes }]
    }),
  )
}

/** One round of load, and the processor time that it took. */
export async function measureRound(
  server: RunningServer,
  seconds: number,
  load: LoadName = 'conversica-lead',
): Promise<LoadRound> {
  const before = server.usage().cpuMs
  const result = await runLoad(server, seconds, load)
  const after = server.usage().cpuMs
  const cpuPerRequestUs =
    before === null || after === null ? null : ((after - before) * 1_000) / result.requests
  return { ...result, cpuPerRequestUs }
}

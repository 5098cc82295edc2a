import { runLoad } from '../load/run-load.ts'
import { sandboxSubject } from '../servers/sandbox-subject.ts'
import { startServer } from '../servers/start-server.ts'
import type { LoadPlan } from './measure-load.ts'
import { measureRound } from './measure-load.ts'
import type { FollowedRound } from './measured.ts'

/** As many terminals and dashboards as a team has open. */
export const FOLLOWERS = 10

/** The sandbox as it is started for the load, known by its control plane. */
const WATCHED = sandboxSubject({
  title: 'Ensaio, watched',
  probe: { method: 'GET', path: '/health', headers: {} },
  asked: 'control',
  flags: ['--only=conversica'],
})

/** Loads the sandbox in turns, with nobody who follows its journal and with ten who do. */
export async function measureFollowers(
  plan: LoadPlan,
  tell: (line: string) => void,
): Promise<readonly FollowedRound[]> {
  await using control = await startServer(WATCHED)
  const loaded = { ...control, url: await serviceOf(control.url) }
  tell(`warming up ${WATCHED.title}`)
  await runLoad(loaded, plan.warmUpSeconds)
  const rounds: FollowedRound[] = []
  for (let round = 1; round <= plan.rounds; round += 1) {
    const alone = await measureRound(loaded, plan.secondsPerRound)
    const leave = await follow(control.url)
    const followed = await measureRound(loaded, plan.secondsPerRound).finally(leave)
    tell(`round ${round} of ${plan.rounds}: ${FOLLOWERS} followers`)
    rounds.push({ alone, followed })
  }
  return rounds
}

async function serviceOf(controlUrl: string): Promise<string> {
  const response = await fetch(`${controlUrl}/sandboxes/main`)
  const { services } = (await response.json()) as {
    readonly services: readonly { readonly baseUrl: string }[]
  } // held against the contract
  return new URL(services[0]?.baseUrl ?? controlUrl).origin
}

/** Follows the journal, and passes over what comes. Returns how to leave. */
async function follow(controlUrl: string): Promise<() => Promise<void>> {
  const end = new AbortController()
  const streams = await Promise.all(
    Array.from({ length: FOLLOWERS }, () =>
      fetch(`${controlUrl}/sandboxes/main/journal/stream`, { signal: end.signal }),
    ),
  )
  const read = streams.map(async ({ body }) => {
    for await (const _chunk of body ?? []) if (end.signal.aborted) break
  })
  return async () => {
    end.abort()
    await Promise.allSettled(read)
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { BenchError } from '../bench-error.ts'
import { measureRound } from '../measure/measure-load.ts'
import type { LoadRound } from '../measure/measured.ts'
import { startServer } from '../servers/start-server.ts'
import type { RunningServer } from '../servers/start-server.ts'
import { ENSAIO } from '../subjects.ts'
import type { DashboardResult } from './measured-dashboard.ts'
import { followAsPage } from './follow-as-page.ts'
import { openPage } from './open-page.ts'
import type { OpenPage } from './open-page.ts'
import { sendLeads } from './send-leads.ts'

const ENTRIES = 10_000
/** The stream shows up to five hundred a second; more would leave gaps in the list. */
const FILL_PER_SECOND = 400
const ARRIVING_PER_SECOND = 200
const SECONDS = 10
const PIXELS_PER_FRAME = 60
/** Many and short: the speed of a machine drifts by more than a page costs, and two short rounds in a row have the same. */
const ROUNDS = 20
const ROUND_SECONDS = 1.5
const WARM_UP_SECONDS = 6
/** The page draws what has come within this time. */
const SETTLE_MS = 2_000

/** Measures the page in a browser, and the server with and without it. @throws BenchError where one of them fails */
export async function runDashboard(tell: (line: string) => void): Promise<DashboardResult> {
  const frames = await measureFrames(tell)
  const { server: started, controlUrl } = await startWhole()
  await using server = started
  const costs = await measureCosts(server, controlUrl, tell)
  return { ...frames, costs }
}

async function measureFrames(
  tell: (line: string) => void,
): Promise<Omit<DashboardResult, 'costs'>> {
  const { server: started, controlUrl } = await startWhole()
  await using server = started
  await using page = await openPage(controlUrl)
  tell(`filling the page with ${ENTRIES} entries`)
  await sendLeads(server.url, FILL_PER_SECOND, ENTRIES / FILL_PER_SECOND)
  const entries = await settledCount(page, ENTRIES)
  tell('scrolling')
  const scrolling = await page.frames(SECONDS, PIXELS_PER_FRAME)
  tell(`${ARRIVING_PER_SECOND} entries a second`)
  const [arriving] = await Promise.all([
    page.frames(SECONDS, 0),
    sendLeads(server.url, ARRIVING_PER_SECOND, SECONDS),
  ])
  await settledCount(page, ENTRIES)
  return { entries, scrolling, arrivingPerSecond: ARRIVING_PER_SECOND, arriving }
}

/** @throws BenchError where fewer are in the list */
async function settledCount(page: OpenPage, min: number): Promise<number> {
  await sleep(SETTLE_MS)
  const count = await page.count()
  if (count >= min) return count
  throw new BenchError(
    `Failed to measure the dashboard: its list has ${count} entries instead of ${min}. Nothing else may load the machine.`,
  )
}

async function measureCosts(
  server: RunningServer,
  controlUrl: string,
  tell: (line: string) => void,
): Promise<readonly number[]> {
  await measureRound(server, WARM_UP_SECONDS)
  const measure = async (isFollowed: boolean): Promise<LoadRound> => {
    await using _follower = isFollowed ? followAsPage(controlUrl) : undefined
    return await measureRound(server, ROUND_SECONDS)
  }
  const costs: number[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    // Neither side always comes first: a server gets faster as it goes.
    const isFollowedFirst = round % 2 === 0
    const first = await measure(isFollowedFirst)
    const second = await measure(!isFollowedFirst)
    const [followed, alone] = isFollowedFirst ? [first, second] : [second, first]
    const cost = (followed.cpuPerRequestUs ?? NaN) / (alone.cpuPerRequestUs ?? NaN)
    // A page costs the same each second, whatever else is done: on a busy machine, which does less, that is a larger part.
    const load = `${Math.round(alone.requestsPerSecond)} requests/s`
    tell(
      `round ${round} of ${ROUNDS}: with a page ${cost.toFixed(3)} times the CPU time at ${load}`,
    )
    costs.push(cost)
  }
  return costs
}

/** A sandbox, and the address of its control plane. */
interface WholeServer {
  readonly server: RunningServer
  readonly controlUrl: string
}

async function startWhole(): Promise<WholeServer> {
  let controlUrl = ''
  const server = await startServer({
    ...ENSAIO,
    urlIn: (line) => {
      const { control } = JSON.parse(line) as { readonly control: string } // printed by start --json
      controlUrl = control
      return ENSAIO.urlIn?.(line) ?? ''
    },
  })
  return { server, controlUrl }
}

// Walks over rows that were never shown, as one who synchronises does, against a bare server that sends as many bytes.
import { Agent, get } from 'node:http'
import { BenchError } from '../bench-error.ts'
import { median } from '../report/median.ts'
import { startServer } from '../servers/start-server.ts'
import type { RunningServer } from '../servers/start-server.ts'
import { bareHttp } from '../subjects.ts'
import { zenviaChat } from './service-plan.ts'

/** The figures of a walk over rows that were never shown. */
export interface ColdWalk {
  readonly title: string
  /** CPU time of the server: median of the rounds. */
  readonly msPerPage: number
  /** The bare server's CPU time in relation to it, both of all rounds together. */
  readonly toBare: number
}

const PAGES = 100
const PAGE_SIZE = 1_000
/** A million rows are enough for so many rounds: each goes on where the last one ended. */
const ROUNDS = 9
/** The rows of these belong to no round. */
const WARM_UP_PAGES = 50

const WALKS = [
  { title: 'history', path: '/history' },
  { title: 'expanded history', path: '/history/expanded' },
] as const

/** Measures the walks, each over a sandbox of its own. */
export async function measureColdWalks(tell: (line: string) => void): Promise<readonly ColdWalk[]> {
  const walks: ColdWalk[] = []
  for (const walk of WALKS) walks.push(await measureColdWalk(walk, tell))
  return walks
}

async function measureColdWalk(
  { title, path }: (typeof WALKS)[number],
  tell: (line: string) => void,
): Promise<ColdWalk> {
  await using sandbox = await startServer(zenviaChat('large'))
  const query = `token=main-chat-token&from=2020-01-01&limit=${PAGE_SIZE}`
  const urlOf = (page: number): string =>
    `${sandbox.url}/api/ms/external${path}?${query}&page=${page}`
  const sample = await fetch(urlOf(1))
  const headers = Object.fromEntries(sample.headers)
  const body = await sample.text()
  await using bare = await startServer(bareHttp({ status: sample.status, headers, body }))
  using agent = new KeptAgent()
  await agent.walk(WARM_UP_PAGES, urlOf)
  await agent.walk(WARM_UP_PAGES, () => bare.url)
  const [ours, bares]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = WARM_UP_PAGES + round * PAGES
    const ms = await cpuOf(sandbox, () => agent.walk(PAGES, (page) => urlOf(first + page)))
    const bareMs = await cpuOf(bare, () => agent.walk(PAGES, () => bare.url))
    ours.push(ms / PAGES)
    bares.push(bareMs / PAGES)
    tell(
      `cold ${title}: ${(ms / PAGES).toFixed(2)} ms CPU a page, bare ${(bareMs / PAGES).toFixed(2)}`,
    )
  }
  return { title, msPerPage: median(ours), toBare: sumOf(bares) / sumOf(ours) }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/**
 * Returns the CPU time that a server takes for some work: with one request after the other it is what a walk waits for, and
 * other processes on the machine change it least. Where the system does not tell, the time that passes.
 */
async function cpuOf({ usage }: RunningServer, work: () => Promise<number>): Promise<number> {
  const before = usage().cpuMs
  const elapsedMs = await work()
  const after = usage().cpuMs
  return before === null || after === null ? elapsedMs : after - before
}

/** One connection, kept alive. */
class KeptAgent implements Disposable {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  /** Asks for this many pages, numbered from 1, one after the other. Returns how long that took, in milliseconds. */
  async walk(pages: number, urlOf: (page: number) => string): Promise<number> {
    const startedMs = performance.now()
    for (let page = 1; page <= pages; page += 1) await this.#drain(urlOf(page))
    return performance.now() - startedMs
  }

  #drain(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = get(url, { agent: this.#agent }, (response) => {
        const { statusCode } = response
        response.once('end', () =>
          statusCode === 200
            ? resolve()
            : reject(
                new BenchError(`Failed to ask for ${url}: ${statusCode}. Look at the sandbox.`),
              ),
        )
        response.resume()
      })
      request.once('error', reject)
    })
  }

  [Symbol.dispose](): void {
    this.#agent.destroy()
  }
}

// Callers that send changes one after the other, each to a sandbox of its own.
import { Agent, request } from 'node:http'
import { BenchError } from '../bench-error.ts'
import { LEAD_PATH, leadBodies } from '../leads.ts'

/** A caller, and the address that it calls. */
export interface Caller {
  readonly sandbox: string
  readonly url: string
}

/** The answers of a time of sending. */
export interface Sent {
  readonly changes: number
  /** See `StoreLoad`. */
  readonly unavailable: number
  readonly seconds: number
  /** Sorted. */
  readonly durationsMs: readonly number[]
}

/** Lets each caller send leads for this long. @throws BenchError for an answer other than 200 and 503 */
export async function sendChanges(callers: readonly Caller[], seconds: number): Promise<Sent> {
  const startedMs = performance.now()
  const endMs = startedMs + seconds * 1_000
  const agent = new Agent({ keepAlive: true, maxSockets: callers.length })
  const sent = await Promise.all(
    callers.map((caller, number) => sendUntil(endMs, { caller, number, agent })),
  )
  agent.destroy()
  const durationsMs = sent.flatMap((one) => one.durationsMs).sort((one, other) => one - other)
  return {
    changes: durationsMs.length,
    unavailable: sent.reduce((total, one) => total + one.unavailable, 0),
    seconds: (performance.now() - startedMs) / 1_000,
    durationsMs,
  }
}

interface Sending {
  readonly caller: Caller
  readonly number: number
  readonly agent: Agent
}

async function sendUntil(
  endMs: number,
  { caller, number, agent }: Sending,
): Promise<Pick<Sent, 'durationsMs' | 'unavailable'>> {
  const bodies = leadBodies(number)
  const durationsMs: number[] = []
  let unavailable = 0
  for (let sent = 0; performance.now() < endMs; sent += 1) {
    const startedMs = performance.now()
    const body = bodies[sent % bodies.length] ?? ''
    let status = await post(caller, body, agent)
    for (; status === 503; unavailable += 1) status = await post(caller, body, agent)
    if (status !== 200)
      throw new BenchError(
        `Failed to measure: ${caller.url} answered ${status} for ${caller.sandbox}.`,
      )
    durationsMs.push(performance.now() - startedMs)
  }
  return { durationsMs, unavailable }
}

function post({ sandbox, url }: Caller, body: string, agent: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const headers = {
    authorization: `Basic ${btoa(`${sandbox}-conversica:${sandbox}-conversica-password`)}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  }
  const sending = request(`${url}${LEAD_PATH}`, { method: 'POST', headers, agent }, (answer) => {
    answer.resume()
    answer.once('end', () => resolve(answer.statusCode ?? 0))
  })
  sending.once('error', reject)
  sending.end(body)
  return promise
}

/** The value below which that share of the sorted values lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

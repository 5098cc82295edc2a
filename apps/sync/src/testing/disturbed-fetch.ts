// For tests only: a network that can be disturbed, and a clock that waits for nobody.
import type { FetchFunction, Timing } from '@ensaio/zenvia-conversion-client'

/** The fate of a request: `send` carries it out. */
type Disturbance = (request: Request, send: FetchFunction) => Response | Promise<Response>

export interface DisturbedFetch {
  readonly fetch: FetchFunction
  /** Disturbs the next requests whose method and path fit, as often as said. */
  disturb(fits: RegExp, disturbance: Disturbance, times?: number): void
}

export function createDisturbedFetch(): DisturbedFetch {
  const rules: { fits: RegExp; disturbance: Disturbance; times: number }[] = []
  return {
    fetch(request) {
      const shown = `${request.method} ${new URL(request.url).pathname}`
      const rule = rules.find(({ fits, times }) => times > 0 && fits.test(shown))
      if (rule === undefined) return globalThis.fetch(request)
      rule.times -= 1
      return rule.disturbance(request, (sent) => globalThis.fetch(sent))
    },
    disturb: (fits, disturbance, times = 1) => void rules.push({ fits, disturbance, times }),
  }
}

/** The request is carried out, but its answer never comes. */
export const loseAnswer: Disturbance = async (request, send) => {
  await send(request)
  throw new TypeError('fetch failed', { cause: new Error('socket hang up') })
}

/** The service answers with a status and nothing else. */
export function answer(status: number, headers: Record<string, string> = {}): Disturbance {
  return () => Response.json({ message: 'disturbed' }, { status, headers })
}

/** A page of Zenvia Chat loses its last rows. */
export const cutPage: Disturbance = async (request, send) => {
  const response = await send(request)
  const page = (await response.json()) as { readonly data: readonly unknown[] }
  return Response.json({ ...page, data: page.data.slice(0, -1) }, { headers: response.headers })
}

export interface JumpingTiming extends Timing {
  /** Lets time pass. */
  jump(ms: number): void
}

/** The longest pause between two attempts. A longer wait is the limit on a call, which never runs out here. */
const RETRY_DELAY_MS_MAX = 5_000

/** Timing in which a wait is over at once, and the clock goes on by it. */
export function createJumpingTiming(): JumpingTiming {
  let nowMs = Date.parse('2026-03-02T12:00:00.000Z')
  return {
    now: () => nowMs,
    random: () => 0.5,
    jump: (ms) => void (nowMs += ms),
    async sleep(delayMs, signal) {
      if (delayMs <= RETRY_DELAY_MS_MAX) nowMs += delayMs
      else await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    },
  }
}

import type { FetchFunction, Timing } from '@ensaio/client-kit'

/** The vendor counts requests by windows of one minute. */
const WINDOW_SECONDS = 60

/**
 * The longest wait that the vendor can mean: the end of the window comes in whole seconds, and so does the service's clock;
 * rounded apart, they make the window a second longer for a caller who used it up at once.
 */
export const WAIT_SECONDS_MAX = WINDOW_SECONDS + 1

/**
 * The vendor says when its window ends, but not by Retry-After: this says it by Retry-After, too, which is what retries go
 * by. The number is read as seconds since 1970, or, where it is that small, as seconds that are left.
 */
export function heedRateLimit(fetch: FetchFunction, { now }: Pick<Timing, 'now'>): FetchFunction {
  return async function fetchHeedingRateLimit(request, init) {
    const response = await fetch(request, init)
    const waitSeconds =
      response.status === 429 ? findWaitSeconds(response.headers, now()) : undefined
    if (waitSeconds === undefined) return response
    const { status, statusText, body } = response
    const headers = new Headers(response.headers)
    headers.set('retry-after', String(waitSeconds))
    return new Response(body, { status, statusText, headers })
  }
}

function findWaitSeconds(headers: Headers, nowMs: number): number | undefined {
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  if (headers.has('retry-after') || !Number.isFinite(reset)) return undefined
  // The service's own clock where it tells it: the two need not agree.
  const dateMs = Date.parse(headers.get('date') ?? '')
  const nowSeconds = (Number.isNaN(dateMs) ? nowMs : dateMs) / 1_000
  const waitSeconds = Math.ceil(reset <= WINDOW_SECONDS ? reset : reset - nowSeconds)
  return waitSeconds > 0 && waitSeconds <= WAIT_SECONDS_MAX ? waitSeconds : undefined
}

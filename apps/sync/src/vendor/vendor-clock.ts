import type { FetchFunction } from '@ensaio/zenvia-conversion-client'

/** The time at a vendor, by the answers that one client has got. */
export interface VendorClock {
  /** Sends a request and notes the `Date` of the answer. */
  readonly fetch: FetchFunction
  /** The `Date` of the last answer, in milliseconds since 1970; undefined before the first one that has it. */
  now(): number | undefined
}

/**
 * Watches a vendor's clock. Windows and versions go by it: our own clock may be wrong, and the sandbox's may stand in
 * another year. It holds whole seconds, rounded down.
 *
 * @note One clock serves one client that sends one request after another: only then is the last answer the one at hand.
 */
export function watchVendorClock(fetch: FetchFunction): VendorClock {
  let nowMs: number | undefined
  return {
    async fetch(request) {
      const response = await fetch(request)
      const dateMs = Date.parse(response.headers.get('date') ?? '')
      if (!Number.isNaN(dateMs)) nowMs = dateMs
      return response
    },
    now: () => nowMs,
  }
}

import { DRIP_MS_MAX } from './fault-limits.ts'

/** The interval at which a dripping body moves on; the slowest wait for their next byte. */
const DRIP_INTERVAL_MS = 100

/** After this many milliseconds, the bytes up to `end` are out. */
export interface Portion {
  readonly waitMs: number
  readonly end: number
}

/** @param bytesPerSecond Infinity for bytes that are sent without a delay */
export function portionsOf(bytes: number, bytesPerSecond: number): Iterable<Portion, undefined> {
  return bytesPerSecond === Infinity ? [{ waitMs: 0, end: bytes }] : dripping(bytes, bytesPerSecond)
}

/** Ends early, with bytes left, when it would take too long. */
function* dripping(bytes: number, bytesPerSecond: number): Iterable<Portion, undefined> {
  const waitMs = Math.max(DRIP_INTERVAL_MS, Math.ceil(1000 / bytesPerSecond))
  let end = 0
  for (let passedMs = waitMs; end < bytes && passedMs <= DRIP_MS_MAX; passedMs += waitMs) {
    end = Math.min(bytes, Math.floor((bytesPerSecond * passedMs) / 1000))
    yield { waitMs, end }
  }
}

import type { Entry } from '../api/control-types.ts'

/** Columns of equal length: the first is the time, in seconds since 1970. */
export interface Bins {
  readonly times: readonly number[]
  readonly requests: readonly number[]
  readonly deliveries: readonly number[]
  /** Median machine time of the requests of a minute, in milliseconds; null where there was none. */
  readonly latency: readonly (number | null)[]
  /** The length of a bin in minutes. */
  readonly minutes: number
}

const MINUTE = 60_000
/** More minutes than this are put together. */
const BINS_MAX = 500

/** Counts requests and deliveries by the minute of the sandbox clock, or by longer spans where there are too many. */
export function binEntries(entries: readonly Entry[]): Bins {
  const timed = entries.filter(({ kind }) => kind === 'request' || kind === 'delivery')
  const instants = timed.map(({ at }) => Date.parse(at))
  const [first, last] = [Math.min(...instants), Math.max(...instants)]
  if (timed.length === 0)
    return { times: [], requests: [], deliveries: [], latency: [], minutes: 1 }
  const width = MINUTE * Math.max(1, Math.ceil((last - first) / MINUTE / BINS_MAX))
  const start = Math.floor(first / width) * width
  const size = Math.floor((last - start) / width) + 1
  const bins = Array.from({ length: size }, () => ({
    requests: 0,
    deliveries: 0,
    ms: [] as number[],
  }))
  for (const { kind, at, durationMs } of timed) {
    const bin = bins[Math.floor((Date.parse(at) - start) / width)]
    if (bin === undefined) continue
    if (kind === 'request') bin.requests += 1
    else bin.deliveries += 1
    if (kind === 'request' && durationMs !== undefined) bin.ms.push(durationMs)
  }
  return {
    times: bins.map((_, index) => (start + index * width) / 1_000),
    requests: bins.map(({ requests }) => requests),
    deliveries: bins.map(({ deliveries }) => deliveries),
    latency: bins.map(({ ms }) => medianOf(ms)),
    minutes: width / MINUTE,
  }
}

function medianOf(values: readonly number[]): number | null {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? null
}

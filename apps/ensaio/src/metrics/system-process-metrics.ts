// Metrics of the process: the same names as everywhere, so that dashboards find them.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { counter, gauge } from './metric-family.ts'
import type { MetricFamily } from './metric-family.ts'

const MS = 1_000
const US = 1_000_000
const NS = 1_000_000_000

/** Begins with the first reading: a process whose metrics are not read pays nothing for them. */
let delay: ReturnType<typeof monitorEventLoopDelay> | undefined

/** Reads what the process has taken of the machine so far. */
export function readProcessMetrics(): readonly MetricFamily[] {
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage()
  return [
    counter('process_cpu_seconds', 'CPU time, user and system.', (user + system) / US),
    gauge('process_resident_memory_bytes', 'Resident memory.', rss),
    gauge(
      'process_start_time_seconds',
      'Start of the process, in seconds since 1970.',
      performance.timeOrigin / MS,
    ),
    gauge('nodejs_heap_size_used_bytes', 'Memory that JavaScript uses.', heapUsed),
    gauge('nodejs_heap_size_total_bytes', 'Memory that V8 holds for JavaScript.', heapTotal),
    gauge('nodejs_external_memory_bytes', 'Memory of buffers outside the heap.', external),
    counter(
      'nodejs_eventloop_active_seconds',
      'Time that the event loop did not wait.',
      performance.eventLoopUtilization().active / MS,
    ),
    ...readLag(),
  ]
}

/** The longest waits for a turn of the event loop since the reading before; none at the first. */
function readLag(): readonly MetricFamily[] {
  if (delay === undefined) {
    delay = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS })
    delay.enable()
  }
  const isEmpty = delay.count === 0
  const [p99, max] = isEmpty ? [0, 0] : [delay.percentile(99), delay.max]
  const help = (which: string): string =>
    `${which} of how late the event loop came to a timer since the metrics were read last.`
  const excess = (ns: number): number => Math.max(0, ns / NS - LAG_RESOLUTION_MS / MS)
  delay.reset()
  return [
    gauge('nodejs_eventloop_lag_p99_seconds', help('The 99th percentile'), excess(p99)),
    gauge('nodejs_eventloop_lag_max_seconds', help('The largest'), excess(max)),
  ]
}

/** Timers of a machine at rest are late by less. */
const LAG_RESOLUTION_MS = 20

// Metrics of the sandboxes of a process, made of running totals and of what the sandboxes hold now.
import { DURATION_BOUNDS_MS } from '@ensaio/mock-kit'
import type { Sandbox, ServiceTotals } from '@ensaio/mock-kit'
import type { Meters } from './meters.ts'
import { gauge } from './metric-family.ts'
import type { MetricFamily, Sample } from './metric-family.ts'

const MS = 1_000

/** Returns the running totals: they only rise, whatever becomes of the sandboxes. */
export function totalMetrics({ journal: { tally } }: Meters): readonly MetricFamily[] {
  const services = [...tally]
  const samplesOf = (list: (totals: ServiceTotals) => readonly Sample[]): readonly Sample[] =>
    services.flatMap(([service, totals]) =>
      list(totals).map(({ labels, value }) => ({ labels: { service, ...labels }, value })),
    )
  return [
    {
      name: 'ensaio_requests',
      kind: 'counter',
      help: 'Requests to the services, by operation and class of status; none where a fault left the caller without an answer.',
      samples: samplesOf(requestSamples),
    },
    {
      name: 'ensaio_request_duration_seconds',
      kind: 'histogram',
      help: 'Machine time from the arrival of a request to its answer, delays by faults included.',
      bounds: DURATION_BOUNDS_MS.map((bound) => bound / MS),
      distributions: services.flatMap(([service, { requests }]) =>
        [...requests].map(([id, { byDuration, durationMs }]) => ({
          labels: { service, operation: operationLabel(id) },
          counts: byDuration,
          sum: durationMs / MS,
        })),
      ),
    },
    {
      name: 'ensaio_faults',
      kind: 'counter',
      help: 'Faults that touched a request or an attempt to deliver a webhook.',
      samples: samplesOf(faultSamples),
    },
    {
      name: 'ensaio_delivery_attempts',
      kind: 'counter',
      help: "Attempts to deliver a webhook, by the class of the receiver's status, or by why there was no answer.",
      samples: samplesOf(({ attempts }) =>
        [...attempts.byOutcome].map(([outcome, value]) => ({ labels: { outcome }, value })),
      ),
    },
    {
      name: 'ensaio_jobs',
      kind: 'counter',
      help: 'Jobs that ran.',
      samples: samplesOf(({ work: { job } }) => [
        { labels: { result: 'done' }, value: job.done },
        { labels: { result: 'failed' }, value: job.failed },
      ]),
    },
  ]
}

/** Returns what the sandboxes are and hold now. */
export function heldMetrics(
  sandboxes: readonly Sandbox[],
  { room, journal }: Meters,
): readonly MetricFamily[] {
  const services = new Set(sandboxes.flatMap(({ mocks }) => mocks.map(({ service }) => service)))
  const sum = (service: string, count: (world: ReturnType<Sandbox['world']>) => number): number =>
    sandboxes.reduce((total, sandbox) => total + count(sandbox.world(service)), 0)
  return [
    gauge('ensaio_sandboxes', 'Sandboxes that are open in this process.', sandboxes.length),
    {
      name: 'ensaio_deliveries',
      kind: 'gauge',
      help: 'Deliveries that the sandboxes know of, by status.',
      samples: [...services].flatMap((service) =>
        STATUSES.map((status) => ({
          labels: { service, status },
          value: sum(service, ({ deliveries }) => deliveries.count('status', status)),
        })),
      ),
    },
    {
      name: 'ensaio_jobs_planned',
      kind: 'gauge',
      help: 'Jobs that are due now or later.',
      samples: [...services].map((service) => ({
        labels: { service },
        value: sum(service, ({ jobs }) => jobs.size),
      })),
    },
    gauge('ensaio_record_bytes', 'Estimated memory that records take.', room.bytes),
    gauge('ensaio_record_limit_bytes', 'Memory that records may take.', room.bytesMax),
    gauge(
      'ensaio_journal_entries',
      'Entries that the journals hold.',
      sandboxes.reduce((total, one) => total + one.journal.size, 0),
    ),
    gauge('ensaio_journal_bytes', 'Estimated memory that journals take.', journal.room.bytes),
  ]
}

const STATUSES = ['pending', 'delivered', 'failed'] as const

function requestSamples({ requests }: ServiceTotals): readonly Sample[] {
  return [...requests].flatMap(([id, { byStatusClass }]) =>
    byStatusClass.flatMap((value, statusClass) => {
      const labels = {
        operation: operationLabel(id),
        status: statusClass === 0 ? 'none' : `${statusClass}xx`,
      }
      return value === 0 ? [] : [{ labels, value }]
    }),
  )
}

function faultSamples({ requests, attempts }: ServiceTotals): readonly Sample[] {
  const ofRequests = [...requests.values()].reduce((total, { faults }) => total + faults, 0)
  return [
    { labels: { on: 'request' }, value: ofRequests },
    { labels: { on: 'delivery' }, value: attempts.faults },
  ]
}

/** Requests that no operation takes are one group: their paths are the caller's, and there is no end to them. */
function operationLabel(operationId: string | undefined): string {
  return operationId ?? 'unknown'
}

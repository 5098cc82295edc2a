// Metrics of a node of a cluster: its leases, its membership, and its work with the store.
import { DURATION_BOUNDS_MS } from '@ensaio/mock-kit'
import { counter, gauge } from '../metrics/metric-family.ts'
import type { MetricFamily } from '../metrics/metric-family.ts'
import type { Membership } from './cluster-store.ts'
import type { NodeTotals } from './node-totals.ts'

const MS = 1_000

export interface NodeState {
  readonly totals: NodeTotals
  /** `undefined` while it has none. */
  readonly membership: Pick<Membership, 'validForMs'> | undefined
  /** The number of sandboxes that it owns. */
  readonly owned: number
}

export function nodeMetrics({ totals, membership, owned }: NodeState): readonly MetricFamily[] {
  return [
    gauge('ensaio_leases', 'Sandboxes that this node owns.', owned),
    {
      name: 'ensaio_leases_taken',
      kind: 'counter',
      help: 'Sandboxes that this node has made, or has taken over from another one.',
      samples: [
        { labels: { how: 'created' }, value: totals.created },
        { labels: { how: 'taken' }, value: totals.taken },
      ],
    },
    counter(
      'ensaio_leases_lost',
      'Changes that were refused because another node had taken the sandbox.',
      totals.leasesLost,
    ),
    counter(
      'ensaio_memberships_lost',
      'Times that the cluster gave this node up.',
      totals.membershipsLost,
    ),
    gauge(
      'ensaio_membership_remaining_seconds',
      'Time for which no other node can take what this one owns, unless it is renewed.',
      (membership?.validForMs() ?? 0) / MS,
    ),
    counter('ensaio_store_appends', 'Changes of a sandbox that the store has.', totals.appends),
    {
      name: 'ensaio_store_statement_duration_seconds',
      kind: 'histogram',
      help: 'Time of a statement, which takes the appends of many sandboxes to the store.',
      bounds: DURATION_BOUNDS_MS.map((bound) => bound / MS),
      distributions: [{ counts: totals.statements, sum: totals.statementsMs / MS }],
    },
    counter(
      'ensaio_store_statement_failures',
      'Statements that failed, and were tried again.',
      totals.statementsFailed,
    ),
    counter(
      'ensaio_proxied_requests',
      'Requests that were handed on to the owner of their sandbox.',
      totals.proxied,
    ),
  ]
}

import type { OperationList, ServiceOperation } from '../api/control-types.ts'

/** A status that a call or a delivery can end with, and how often it did; 0 for never. */
export interface Use {
  readonly status: string
  readonly count: number
}

/** An operation or a webhook, with what was seen of it. */
export interface CoverageRow {
  readonly kind: 'operation' | 'webhook'
  readonly name: string
  /** Method and path of an operation; empty for a webhook. */
  readonly address: string
  readonly summary: string
  /** Documented statuses first, then those that came besides. */
  readonly uses: readonly Use[]
  /** All calls or deliveries. */
  readonly total: number
  readonly facts: ServiceOperation['facts']
  /** The key of the source, as the specs explain it. */
  readonly source: string
}

/** Puts the use of a service into rows, operations first. */
export function toCoverage({ operations, webhooks }: OperationList): readonly CoverageRow[] {
  const ofOperations = operations.map((operation): CoverageRow => {
    const { operationId, method, path, summary, statuses, answers, requests, facts, source } =
      operation
    return {
      kind: 'operation',
      name: operationId,
      address: `${method} ${path}`,
      summary,
      uses: toUses(statuses, answers),
      total: requests,
      facts,
      source,
    }
  })
  const ofWebhooks = webhooks.map((one): CoverageRow => ({
    kind: 'webhook',
    name: one.webhook,
    address: '',
    summary: one.summary,
    uses: toUses(['delivered'], one.statuses),
    total: one.deliveries,
    facts: one.facts,
    source: one.source,
  }))
  return [...ofOperations, ...ofWebhooks]
}

function toUses(
  documented: readonly string[],
  counts: Readonly<Record<string, number>>,
): readonly Use[] {
  const statuses = new Set([...documented, ...Object.keys(counts)])
  return [...statuses].map((status) => ({ status, count: counts[status] ?? 0 }))
}

/** The number of rows of a kind, and how many of them were seen. */
export interface Share {
  readonly seen: number
  readonly all: number
}

export function shareOf(rows: readonly CoverageRow[], kind: CoverageRow['kind']): Share {
  const ofKind = rows.filter((row) => row.kind === kind)
  return { seen: ofKind.filter(({ total }) => total > 0).length, all: ofKind.length }
}

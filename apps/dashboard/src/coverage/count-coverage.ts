import type { Entry } from '../api/control-types.ts'
import { statusOf } from '../journal/search-entries.ts'

/** One operation or webhook that was seen, with the number of each status. */
export interface Covered {
  readonly service: string
  readonly kind: 'operation' | 'webhook'
  readonly name: string
  /** Numbers by status; `none` where there was no answer. */
  readonly counts: ReadonlyMap<string, number>
}

/** Counts which operations and webhooks occurred, and how they ended. */
export function countCoverage(entries: readonly Entry[]): readonly Covered[] {
  const found = new Map<string, Covered & { readonly counts: Map<string, number> }>()
  for (const entry of entries) {
    const { service, operationId, webhook } = entry
    const name = operationId ?? webhook
    if (name === undefined || (entry.kind !== 'request' && entry.kind !== 'delivery')) continue
    const kind = operationId === undefined ? 'webhook' : 'operation'
    const key = `${service} ${kind} ${name}`
    const covered = found.get(key) ?? { service, kind, name, counts: new Map<string, number>() }
    const status = String(statusOf(entry) ?? 'none')
    covered.counts.set(status, (covered.counts.get(status) ?? 0) + 1)
    found.set(key, covered)
  }
  return [...found.values()].toSorted(
    (left, right) =>
      left.service.localeCompare(right.service) ||
      left.kind.localeCompare(right.kind) ||
      left.name.localeCompare(right.name),
  )
}

import type { Operation } from '@ensaio/contracts'
import type { Mock } from '../../definition/mock.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'

/** Everything that happened in the sandboxes of a suite, counted by the contract's operations and webhooks. */
export interface Coverage {
  /** Counts a request and its answer, or the first attempt of a delivery. */
  note(entry: JournalEntry): void
  /** Every documented status of every operation, and how often the mock answered with it. */
  statuses(): readonly StatusCount[]
  /** Every webhook of the contract, and how many deliveries of it left. */
  webhooks(): readonly WebhookCount[]
}

export interface StatusCount {
  readonly operationId: string
  /** As the spec spells it: `200`, `4XX`, `default`. */
  readonly status: string
  readonly count: number
}

export interface WebhookCount {
  readonly webhook: string
  readonly count: number
}

export function createCoverage({ contract, webhooks }: Mock): Coverage {
  const counts = new Map<string, number>()
  const add = (key: string): Map<string, number> => counts.set(key, (counts.get(key) ?? 0) + 1)
  const count = (...key: readonly string[]): number => counts.get(key.join(' ')) ?? 0

  return {
    note: (entry) => {
      if (entry.kind === 'delivery' && entry.attempt.number === 1) add(`webhook ${entry.webhook}`)
      if (entry.kind !== 'request' || entry.answer === undefined) return
      const operation = contract.operations[entry.operationId ?? '']
      // An answer that a fault rule gave is not the mock's.
      if (operation === undefined || entry.faults.length > 0) return
      const status = documentedStatus(operation, entry.answer.status)
      if (status !== undefined) add(`${operation.id} ${status}`)
    },
    statuses: () =>
      Object.values(contract.operations).flatMap(({ id, statuses }) =>
        statuses.map((status) => ({ operationId: id, status, count: count(id, status) })),
      ),
    webhooks: () => webhooks.map((webhook) => ({ webhook, count: count('webhook', webhook) })),
  }
}

/** The spec's word for a status: itself, its range or `default`. */
function documentedStatus({ statuses }: Operation, status: number): string | undefined {
  const range = `${Math.floor(status / 100)}XX`
  return [String(status), range, range.toLowerCase(), 'default'].find((word) =>
    statuses.includes(word),
  )
}

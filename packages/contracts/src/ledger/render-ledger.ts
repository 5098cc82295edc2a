// The ledger as text for a terminal.
import { FACT_KINDS } from './fact.ts'
import type { FidelityCount, Ledger } from './count-fidelity.ts'

const COLUMNS = ['documented', 'observed', 'assumed', 'untagged'] as const

/** One spec's ledger as a table, and its untagged facts by name. */
export function renderLedger(service: string, ledger: Ledger): string {
  const rows: readonly (readonly [string, FidelityCount])[] = [
    ['all facts', ledger.total],
    ...FACT_KINDS.map((kind) => [`  ${kind}`, ledger.byKind[kind]] as const),
    ...ledger.operations.map(
      ({ operationId, kind, count }) => [`${kind} ${operationId}`, count] as const,
    ),
  ]
  const width = Math.max(service.length, ...rows.map(([name]) => name.length))
  const head = [service.padEnd(width), ...COLUMNS.map((column) => column.padStart(10))].join(' ')
  const lines = rows.map(([name, count]) =>
    [name.padEnd(width), ...COLUMNS.map((column) => String(count[column]).padStart(10))].join(' '),
  )
  const untagged = ledger.untagged.map(
    ({ kind, pointer }) => `untagged ${kind}: specs/${service}.yaml${pointer}`,
  )
  return [head, ...lines, ...untagged].join('\n')
}

import type { Schemas } from '@ensaio/contracts/control'
import { formatInstant } from './format-table.ts'

type Entry = Schemas['JournalEntry']

export const JOURNAL_HEADER = ['ID', 'AT', 'SERVICE', 'KIND', 'WHAT', 'ANSWER', 'NOTES'] as const

/** The widths of lines that are printed one by one, before the next is known. */
const WIDTHS = [10, 20, 17, 8, 44, 8, 0]

/** Returns the cells of an entry. */
export function toJournalRow(entry: Entry): readonly string[] {
  const { id, at, service, kind } = entry
  return [
    id,
    formatInstant(at),
    service,
    kind,
    describeEvent(entry),
    describeAnswer(entry),
    describeNotes(entry),
  ]
}

/** Returns an entry as a line of its own. */
export function toJournalLine(entry: Entry): string {
  const cells = toJournalRow(entry).map((cell, column) => cell.padEnd(WIDTHS[column] ?? 0))
  return `${cells.join('  ').trimEnd()}\n`
}

function describeEvent({
  kind,
  request,
  name = '',
  subject = '',
  webhook,
  delivery,
  attempt,
}: Entry): string {
  if (kind === 'request') return `${request?.method} ${request?.url}`
  if (kind === 'delivery') return `${webhook} ${delivery} attempt ${attempt?.number}`
  return `${name} ${subject}`.trim()
}

function describeAnswer({ kind, answer, attempt, error }: Entry): string {
  if (error !== undefined) return 'broken'
  if (kind === 'request') return String(answer?.status ?? 'none')
  const { outcome } = { outcome: undefined, ...attempt }
  return String(outcome?.status ?? outcome?.code ?? outcome?.kind ?? '')
}

function describeNotes(entry: Entry): string {
  const { violations = [], warnings = [], faults = [], attempt, restored } = entry
  const counts = [
    ['violation', violations.length],
    ['warning', warnings.length],
    ['fault', faults.length + (attempt?.faults.length ?? 0)],
  ] as const
  const notes = counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`)
  return [...notes, ...(restored ? ['restored'] : [])].join(', ')
}

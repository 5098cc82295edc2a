import type { Schemas } from '@ensaio/contracts/control'
import type { JournalEntry } from '@ensaio/mock-kit'
import { toIso } from '../instant.ts'
import { toAttemptView } from './delivery-view.ts'

export function toJournalEntryView(entry: JournalEntry): Schemas['JournalEntry'] {
  const at = toIso(entry.at)
  switch (entry.kind) {
    case 'request':
    case 'job':
    case 'action':
    case 'reset':
      // Records are the service's own affair: any object will do.
      return { ...entry, at, changes: entry.changes as readonly Schemas['Change'][] }
    case 'delivery':
      return { ...entry, at, attempt: toAttemptView(entry.attempt) }
    default:
      return entry satisfies never
  }
}

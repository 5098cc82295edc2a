import type { Mock } from '../definition/mock.ts'
import type { Journal } from '../journal/journal.ts'
import type { WorkEntry } from '../journal/journal-entry.ts'
import { summarizeChanges } from '../journal/summarize-changes.ts'
import type { EngineWorld } from '../world/engine-world.ts'

/** Something that the service does by itself, as the journal names it. */
export interface Work<Result> {
  readonly id: string
  readonly kind: WorkEntry['kind']
  readonly name: string
  readonly subject: string
  readonly run: () => Result
}

/** The place in which work is done and written down. */
export interface Workplace {
  readonly journal: Journal
  readonly mock: Mock
  readonly world: EngineWorld
}

/**
 * Runs the work in a transaction of the world and writes it down, well done or failed.
 * @throws whatever the work throws, once everything is put back
 */
export function runJournaled<Result>(
  { journal, mock, world }: Workplace,
  { id, kind, name, subject, run }: Work<Result>,
): Result {
  const entry = { id, kind, name, subject, service: world.service, at: world.now() }
  try {
    const { result, commit, changedBytes } = world.transact(id, run)
    const { changes, deliveries } = summarizeChanges(commit.changes, mock.redaction)
    journal.append({ ...entry, changes, deliveries }, changedBytes)
    return result
  } catch (error) {
    journal.append({
      ...entry,
      changes: [],
      deliveries: [],
      error: mock.redaction.text(String(error)),
    })
    throw error
  }
}

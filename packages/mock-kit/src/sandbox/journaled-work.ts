import type { Mock } from '../definition/mock.ts'
import type { Journal } from '../journal/journal.ts'
import type { WorkEntry } from '../journal/journal-entry.ts'
import type { EngineWorld } from '../world/engine-world.ts'

/** Something that the service does by itself, as the journal names it. */
export interface Work<Result> {
  readonly id: string
  readonly kind: WorkEntry['kind']
  readonly name: string
  readonly subject: string
  /** The entry that planned it. @default nothing did: it was ordered */
  readonly causedBy?: string
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
  { id, kind, name, subject, causedBy, run }: Work<Result>,
): Result {
  const at = world.now()
  try {
    const { result, commit, changedBytes } = world.transact(id, run)
    const { service } = world
    const { changes } = commit
    const { redaction } = mock
    // Its entry is made when somebody reads it: a day on autopilot has millions, and keeps the last thousand.
    journal.append(
      { kind: 'work', work: kind, id, name, subject, causedBy, service, at, changes, redaction },
      changedBytes,
    )
    return result
  } catch (error) {
    const { service } = world
    const text = mock.redaction.text(String(error))
    const nothing = { changes: [], deliveries: [], ...(causedBy !== undefined && { causedBy }) }
    journal.append({ id, kind, name, subject, service, at, ...nothing, error: text })
    throw error
  }
}

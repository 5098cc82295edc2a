import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { describeViolation } from '../../text/describe-violation.ts'
import type { Suite } from '../suite.ts'

/** More never happens in a month of the busiest scenario: whatever goes on longer goes on for ever. */
const ENTRIES_MAX = 100_000

export interface JournalWatch {
  readonly secrets: ReadonlySet<string>
  /** Receives each finding as one line. */
  readonly report: (finding: string) => void
}

/**
 * Follows a sandbox's journal: counts every entry, and reports secrets, jobs that fail, and webhooks that break the
 * contract.
 */
export function watchJournal(
  { mock, coverage }: Suite,
  sandbox: Sandbox,
  watch: JournalWatch,
): void {
  const { secrets, report } = watch
  let entries = 0
  sandbox.journal.follow((newest) => {
    const entry = newest()
    coverage.note(entry)
    const text = JSON.stringify(entry)
    if ([...secrets].some((secret) => secret !== '' && text.includes(secret))) {
      report(`the journal entry ${entry.id} (${entry.kind}) shows a secret`)
    }
    for (const finding of aboutEntry(entry)) report(finding)
    if ((entries += 1) === ENTRIES_MAX) {
      report(
        `${ENTRIES_MAX} things happened, and there was no end: something plans itself again and again`,
      )
      // Stops the clock as well: nothing else gets a turn while jobs follow each other.
      void sandbox[Symbol.asyncDispose]()
    }
  })

  function aboutEntry(entry: JournalEntry): readonly string[] {
    switch (entry.kind) {
      case 'job':
      case 'reset':
        return entry.error === undefined
          ? []
          : [
              `the ${entry.kind} "${entry.name}" of ${entry.subject || 'nothing'} failed: ${entry.error}`,
            ]
      case 'delivery':
        return entry.attempt.number === 1 ? aboutDelivery(entry.delivery) : []
      case 'request':
      case 'action': // a use case may be about a refused one
        return []
      default:
        return entry satisfies never
    }
  }

  function aboutDelivery(id: string): readonly string[] {
    const delivery = sandbox.world(mock.service).deliveries.get(id)
    if (delivery === undefined) return []
    return mock.server.checker
      .checkWebhook(delivery.webhook, JSON.parse(delivery.body))
      .map(
        (violation) =>
          `the webhook ${delivery.webhook} breaks the contract: ${describeViolation(violation)}`,
      )
  }
}

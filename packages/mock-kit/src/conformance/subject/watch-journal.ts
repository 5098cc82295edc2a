import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { describeViolation } from '../../text/describe-violation.ts'
import type { Proof } from '../proof.ts'

/** More never happens in a month of the busiest scenario: whatever goes on longer goes on for ever. */
const ENTRIES_MAX = 100_000

export interface JournalWatch {
  readonly secrets: ReadonlySet<string>
  /** Is told what is wrong, in a line. */
  readonly complain: (complaint: string) => void
}

/**
 * Reads all that a sandbox writes down: counts it, and complains of secrets, of errors in what the mock does by itself,
 * and of webhooks that are not as the contract says.
 */
export function watchJournal(
  { mock, coverage }: Proof,
  sandbox: Sandbox,
  watch: JournalWatch,
): void {
  const { secrets, complain } = watch
  let entries = 0
  sandbox.journal.follow((newest) => {
    const entry = newest()
    coverage.note(entry)
    const text = JSON.stringify(entry)
    if ([...secrets].some((secret) => secret !== '' && text.includes(secret))) {
      complain(`the journal entry ${entry.id} (${entry.kind}) shows a secret`)
    }
    for (const complaint of aboutEntry(entry)) complain(complaint)
    if ((entries += 1) === ENTRIES_MAX) {
      complain(`${ENTRIES_MAX} things happened, and there was no end: something plans itself anew`)
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
      case 'action': // a refused one may be what a story is about
        return []
      default:
        return entry satisfies never
    }
  }

  function aboutDelivery(id: string): readonly string[] {
    const delivery = sandbox.world(mock.service).deliveries.get(id)
    if (delivery === undefined) return []
    return mock.checker
      .checkWebhook(delivery.webhook, JSON.parse(delivery.body))
      .map(
        (violation) =>
          `the webhook ${delivery.webhook} breaks the contract: ${describeViolation(violation)}`,
      )
  }
}

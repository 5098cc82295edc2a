// The journal of a sandbox that keeps a log: what it tells is in the log, and comes back from it.
import type { DeliveryEntry } from '../journal/journal-entry.ts'
import type { Journal } from '../journal/journal.ts'
import type { RequestNote } from '../journal/request-note.ts'
import type { WorkNote } from '../journal/summarize-changes.ts'
import type { Delivery } from '../outbox/delivery.ts'
import { toAttemptEntries } from '../sandbox/sandbox-deliveries.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Change } from '../world/transaction.ts'
import { bytesOf } from '../world/record-memory.ts'
import type { LoggedJournalEntry, LoggedWork } from './log-entry.ts'
import type { LogState } from './log-state.ts'
import type { LogWriter } from './log-writer.ts'
import type { LoggedWorlds } from './logged-worlds.ts'
import { isAttempt } from './recent-work.ts'
import type { RecentWork } from './recent-work.ts'
import type { RemadeChanges } from './remake-world.ts'

/** Has the log told of all work that changes something, and of the end of what the journal had. */
export function followJournal(journal: Journal, writer: LogWriter): void {
  const { append, clear } = journal
  const methods: Pick<Journal, 'append' | 'clear'> = {
    append: (entry, changedBytes) => {
      if (entry.kind === 'work' && (entry.work === 'reset' || entry.changes.length > 0))
        writer.tell(entry.id, entry.service, toLoggedWork(entry))
      append(entry, changedBytes)
    },
    clear: () => {
      writer.note({ kind: 'journalCleared' })
      clear()
    },
  }
  Object.assign(journal, methods)
}

function toLoggedWork({ work, at, name, subject, causedBy }: WorkNote): LoggedWork {
  const entry = { kind: work, at, name, subject } as const
  return causedBy === undefined ? entry : { ...entry, causedBy }
}

/** Returns the changes of an entry as the journal shows them, and its deliveries as changes that made them. */
export function shownChanges(journal: Journal, id: string): readonly Change[] | undefined {
  const entry = journal.find(id)
  if (entry === undefined || entry.kind === 'delivery') return undefined
  return [...entry.changes, ...entry.deliveries.map((key) => ({ collection: '$deliveries', key }))]
}

/** Puts the entries of the log into the journal of a sandbox that comes back, before anybody follows it. */
export function restoreJournal(
  { journal, mocks }: Sandbox,
  { recent }: Pick<LogState, 'recent'>,
  { remade }: Pick<LoggedWorlds, 'remade'>,
): void {
  const changesOf = new Map<string, RemadeChanges>()
  const works = recent.list()
  for (const work of works) {
    const { id, shown } = work
    const here = shown === undefined ? remade.get(work) : { changes: shown, bytes: bytesOf(shown) }
    changesOf.set(id, joined(changesOf.get(id), here)) // a request may have more than one commit
  }
  for (const work of works.toSorted((one, other) => one.place - other.place)) {
    const { id, service, entry } = work
    const { redaction } = mocks.find((mock) => mock.service === service) ?? {}
    if (redaction === undefined) continue // the service does not run
    const { changes, bytes } = changesOf.get(id) ?? NOTHING
    if (entry !== undefined)
      journal.append(toNote(entry, { id, service, changes, redaction }), bytes)
    else if (isAttempt(id))
      for (const attempt of attemptsOf(work, changes)) journal.append(attempt, bytes)
  }
}

const NOTHING: RemadeChanges = { changes: [], bytes: 0 }

function joined(before: RemadeChanges = NOTHING, here: RemadeChanges = NOTHING): RemadeChanges {
  return { changes: [...before.changes, ...here.changes], bytes: before.bytes + here.bytes }
}

function toNote(
  entry: LoggedJournalEntry,
  shared: Pick<RequestNote, 'id' | 'service' | 'changes' | 'redaction'>,
): RequestNote | WorkNote {
  const base = { ...shared, at: entry.at, isRestored: true } as const
  if (entry.kind !== 'request') {
    const { kind: work, name, subject, causedBy } = entry
    return { ...base, kind: 'work', work, name, subject, causedBy }
  }
  const { operationId, method, url, status, durationMs } = entry
  return {
    ...base,
    ...NOT_KEPT,
    kind: 'note',
    operationId,
    method,
    target: url,
    answer: { status, headers: {} },
    durationMs,
  }
}

/** The parts of a request that the log does not keep. */
const NOT_KEPT = {
  headers: {},
  body: undefined,
  violations: [],
  warnings: [],
  faults: [],
  error: undefined,
} as const satisfies Partial<RequestNote>

/** Returns the entries of the attempts that a commit wrote down. */
function attemptsOf(
  { id, service }: RecentWork,
  changes: readonly Change[],
): readonly DeliveryEntry[] {
  return changes.flatMap(({ collection, before, after }) => {
    if (collection !== '$deliveries' || before === undefined || after === undefined) return []
    const [old, delivery] = [before as Delivery, after as Delivery] // what this collection holds
    const last = old.attempts.at(-1)?.number ?? 0
    const attempts = delivery.attempts.filter(({ number }) => number > last)
    return toAttemptEntries(id, { service, delivery, attempts }).map(
      (entry) => ({ ...entry, restored: true }) as const,
    )
  })
}

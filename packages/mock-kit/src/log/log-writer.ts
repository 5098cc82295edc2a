// Collects entries, and appends them to the log before any answer or webhook reports them.
import type { LogError } from '../errors/log-error.ts'
import type { LoggedChange } from '../world/recovered-changes.ts'
import type { CommitEntry, LogEntry, LoggedJournalEntry, StatePatch } from './log-entry.ts'
import type { LogState } from './log-state.ts'
import type { SandboxLog } from './sandbox-log.ts'

type PendingEntry = Exclude<LogEntry, CommitEntry> | PendingCommit
type PendingCommit = { -readonly [Name in keyof CommitEntry]: CommitEntry[Name] }

export interface LogWriterOptions {
  readonly log: SandboxLog
  /** The content of the log; the writer adds to it. */
  readonly state: LogState
  /** Returns what changed of the sandbox beside its worlds since it was asked last. */
  readonly patch: () => StatePatch | undefined
  /** Called each time that the log fails. */
  readonly onFailure: (error: LogError) => void
  /** See `SandboxOptions.endOfTurn`. @default each request writes by itself */
  readonly endOfTurn?: (() => Promise<void>) | undefined
}

export interface LogWriter {
  /**
   * Takes an entry; it is written in the same turn of the process, whoever asks for it. One of a request is written at the end of
   * the turn: its answer waits for that.
   */
  note(entry: LogEntry): void
  /**
   * Takes a commit, which is the writer's own from then on: its state and its journal entry come later. See `LogState.commit`.
   */
  commit(entry: CommitEntry, changes: readonly LoggedChange[], bytes: number): void
  /** Takes an entry of the journal; the commit before takes it along where it has the same cause. */
  tell(id: string, service: string, entry: LoggedJournalEntry): void
  /**
   * Writes what is not yet written. What could not be written stays, and is written with the next entries.
   * @returns a promise where it is safe only once that resolves
   * @throws LogError
   */
  flush(): Promise<void> | undefined
  /** Holds appends back until the returned function is called, which writes everything in one: a reader finds all of it, or nothing. */
  hold(): () => void
  /** As `flush`, once for all who ask in this turn of the process. Calls back when it is safe, or with the error. */
  flushTogether(done: (error?: unknown) => void): void
  /** Resolves when the log has everything so far safe, however long it fails; or when the signal is aborted. */
  whenSafe(signal: AbortSignal): Promise<void>
  /** True while the log fails. */
  readonly isFailing: boolean
}

export function createLogWriter(options: LogWriterOptions): LogWriter {
  const { log, state, patch, onFailure, endOfTurn } = options
  let pending: PendingEntry[] = []
  let underWay: Promise<void> | undefined
  // The failure of an append that had been taken: what it held is not handed in again, so nothing that came after it is safe.
  let lost: LogError | undefined
  let isFailing = false
  let isPlanned = false
  let isEndPlanned = false
  let together: ((error?: unknown) => void)[] = []
  let waiting: (() => void)[] = []
  let held = 0

  const add = (entry: LogEntry): void => {
    state.add(entry)
    pending.push(entry)
  }
  /** Adds what changed of the sandbox beside its worlds; a commit takes it along. */
  const addPatch = (): void => {
    const changed = patch()
    if (changed === undefined) return
    const last = pending.at(-1)
    const entry = { kind: 'state', state: changed } as const
    if (last?.kind !== 'commit' || last.state !== undefined) return add(entry)
    state.add(entry)
    last.state = changed
  }
  const flush = (): Promise<void> | undefined => {
    if (lost !== undefined) throw lost
    if (held > 0) return underWay
    addPatch()
    if (pending.length === 0) return underWay
    try {
      const logged = log.append(pending, state.checkpoint)
      pending = []
      isFailing = false
      isPlanned = false
      for (const goOn of waiting) goOn()
      waiting = []
      return logged && waitFor(logged)
    } catch (error) {
      isFailing = true
      onFailure(error as LogError) // a log throws nothing else
      throw error
    }
  }
  /** Remembers the promise while it is open: a caller that comes later waits for it, too. */
  const waitFor = (logged: Promise<void>): Promise<void> => {
    underWay = logged
    const end = (): void => {
      if (underWay === logged) underWay = undefined
    }
    logged.then(end, (error: LogError) => {
      end()
      lost ??= error
      isFailing = true
      onFailure(error)
    })
    return logged
  }
  /** Writes what nobody waits for: what jobs and attempts did. */
  const flushUnasked = (): void => {
    if (!isPlanned) return // somebody else has written it
    isPlanned = false
    try {
      void flush()
    } catch {
      // The failure is told of already.
    }
  }

  const plan = (cause: string | undefined): void => {
    if (endOfTurn !== undefined && isOfRequest(cause)) return planEnd()
    if (isPlanned) return
    isPlanned = true
    queueMicrotask(flushUnasked)
  }
  const planEnd = (): void => {
    if (isEndPlanned) return
    isEndPlanned = true
    if (endOfTurn === undefined) queueMicrotask(flushTurn)
    else void endOfTurn().then(flushTurn)
  }
  /** Writes what all requests of the turn have changed. */
  const flushTurn = (): void => {
    isEndPlanned = false
    const callers = together
    together = []
    const tell = (error?: unknown): void => {
      for (const done of callers) done(error)
    }
    try {
      const logged = flush()
      if (logged === undefined) tell()
      else logged.then(() => tell(), tell)
    } catch (error) {
      tell(error)
    }
  }

  return {
    note: (entry) => {
      add(entry)
      plan('cause' in entry ? entry.cause : undefined)
    },
    commit: (entry, changes, bytes) => {
      state.commit(entry, changes, bytes)
      pending.push(entry)
      plan(entry.cause)
    },
    tell: (id, service, entry) => {
      const last = pending.at(-1)
      if (last?.kind === 'commit' && last.cause === id && last.entry === undefined) {
        state.tell({ id, service }, entry)
        last.entry = entry
      } else add({ kind: 'journal', service, cause: id, entry })
      plan(id)
    },
    flush,
    hold: () => {
      held += 1
      return () => {
        held -= 1
        void flush()
      }
    },
    flushTogether: (done) => {
      together.push(done)
      planEnd()
    },
    whenSafe: async (signal) => {
      while (!signal.aborted) {
        try {
          await flush()
          return
        } catch {
          await new Promise<void>((resolve) => {
            if (signal.aborted) resolve() // while the log was written to
            waiting.push(resolve)
            signal.addEventListener('abort', () => resolve(), { once: true })
          })
        }
      }
    },
    get isFailing() {
      return isFailing
    },
  }
}

/** Requests, and the counts that they make, wait for the log before they are answered; jobs are heard of at once. */
function isOfRequest(cause: string | undefined): boolean {
  return cause !== undefined && (cause.startsWith('req-') || cause.startsWith('rate limit of '))
}

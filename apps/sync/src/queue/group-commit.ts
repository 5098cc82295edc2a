import { setImmediate } from 'node:timers/promises'
import type { Database } from '../database/database.ts'
import type { NewEntry, Queue } from './queue.ts'

/** Stores entries of many callers by few transactions. */
export interface GroupCommit {
  /** Resolves once the entries are on the disk; rejects where they are not. */
  add(entries: readonly NewEntry[]): Promise<void>
}

interface Waiting {
  readonly entries: readonly NewEntry[]
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/** Entries of one transaction: enough to be fast, few enough to fail together. */
const ENTRIES_PER_COMMIT_MAX = 500

/**
 * Creates a group commit on a queue. A commit waits for the disk, about a millisecond; what arrives meanwhile shares the
 * next one. So a webhook is stored before it is answered, and thousands a second still are.
 */
export function createGroupCommit(database: Database, queue: Queue): GroupCommit {
  let waiting: Waiting[] = []
  let isRunning = false

  async function run(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      // SQLite holds the loop until the disk has it: without this, only one would have arrived by then.
      await setImmediate()
      const group = waiting.slice(0, ENTRIES_PER_COMMIT_MAX)
      waiting = waiting.slice(ENTRIES_PER_COMMIT_MAX)
      await store(group)
    }
    isRunning = false
  }

  async function store(group: readonly Waiting[]): Promise<void> {
    const entries = group.flatMap((one) => one.entries)
    try {
      await database.transact((transaction) => queue.add(transaction, entries))
    } catch (error) {
      for (const { reject } of group) reject(error)
      return
    }
    for (const { resolve } of group) resolve()
  }

  return {
    add(entries) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      waiting.push({ entries, resolve, reject })
      if (!isRunning) void run()
      return promise
    },
  }
}

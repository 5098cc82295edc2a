import type { LogEntry } from './log-entry.ts'

/**
 * The log of one sandbox, wherever it is kept. Entries are plain JSON, and are read back in the order in which they were
 * appended.
 */
export interface SandboxLog {
  /**
   * Appends entries: all of them, or, where it throws, none. The caller then hands them in again with the next ones.
   * @param checkpoint gives the entries of a log that begins anew and leads to the same, these included
   * @returns a promise where they are safe only once it resolves; the log takes nothing more where it rejects
   * @throws LogError
   */
  append(
    entries: readonly LogEntry[],
    checkpoint: () => Iterable<LogEntry>,
  ): Promise<void> | undefined
  /** True where `append` gives promises. */
  readonly isSlow: boolean
  /** Lets the log go; its entries stay. */
  close(): Promise<void>
}

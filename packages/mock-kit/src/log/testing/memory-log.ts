import { LogError } from '../../errors/log-error.ts'
import { createLogState } from '../log-state.ts'
import type { LogState } from '../log-state.ts'
import type { LogEntry } from '../log-entry.ts'
import type { SandboxLog } from '../sandbox-log.ts'

/** A log in memory, as text: what a process that is killed leaves behind. */
export interface MemoryLog extends SandboxLog {
  /** The lines of all appends so far. */
  readonly lines: readonly string[]
  /** The number of appends. */
  readonly appends: number
  /** Lets every append fail, or no more. */
  fail(isFailing: boolean): void
}

export interface MemoryLogOptions {
  /** @default false */
  readonly isSlow?: boolean
  /** Gives the promise of each append. @default none: it is done at once */
  readonly whenAppended?: () => Promise<void>
}

export function createMemoryLog(
  first: readonly string[] = [],
  { isSlow = false, whenAppended }: MemoryLogOptions = {},
): MemoryLog {
  const lines = [...first]
  let appends = 0
  let isFailing = false
  return {
    lines,
    get appends() {
      return appends
    },
    fail: (next) => {
      isFailing = next
    },
    append: (entries) => {
      if (isFailing) throw new LogError('write to the log', 'the disk is full. Free some space.')
      appends += 1
      lines.push(...entries.map((entry) => JSON.stringify(entry)))
      return whenAppended?.()
    },
    isSlow,
    close: async () => undefined,
  }
}

/** Reads lines back. */
export function stateOf(lines: readonly string[]): LogState {
  const state = createLogState()
  for (const line of lines) state.add(JSON.parse(line) as LogEntry) // as they were written
  return state
}

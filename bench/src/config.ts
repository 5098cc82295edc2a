import { parseArgs } from 'node:util'
import { BenchError } from './bench-error.ts'

/** The options of a benchmark run. */
export interface Flags {
  /** Print the figures as JSON instead of a table. */
  readonly json: boolean
  /** Put the table on docs/benchmarks.md. */
  readonly write: boolean
  /** The day that the page is to show. */
  readonly date: string
}

/** Returns the browser to measure in. */
export function findBrowser(): string {
  return process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
}

const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** @throws BenchError for a flag that there is not */
export function parseFlags(words: readonly string[], today: Date): Flags {
  const { json, write, date = today.toISOString().slice(0, 10) } = parsed(words)
  if (DATE_PATTERN.test(date)) return { json, write, date }
  throw new BenchError(`Failed to read --date: "${date}" is not a day. Write it as 2026-03-02.`)
}

function parsed(words: readonly string[]): { json: boolean; write: boolean; date?: string } {
  try {
    const { values } = parseArgs({
      args: words[0] === '--' ? words.slice(1) : [...words],
      options: {
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        date: { type: 'string' },
      },
    })
    return values
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new BenchError(
      `Failed to read the flags: ${why}. There are --json, --write and --date DAY.`,
      { cause },
    )
  }
}

// An append as texts, each of which becomes a line: a reader takes all of them, or none.
import type { LogEntry } from '@ensaio/mock-kit/log'

/** More changes are told in parts: nobody has to hold all of a large world as one text. */
const CHANGES_MAX = 1_000

/** A text that holds only together with those that follow it. */
interface Part {
  readonly part: readonly LogEntry[]
}

/** The entries of a text. */
export interface TextContent {
  readonly entries: readonly unknown[]
  /** True where more texts of the same append follow. */
  readonly isPart: boolean
}

export function textsOf(entries: readonly LogEntry[]): readonly string[] {
  const parts: string[] = []
  let changes = 0
  let start = 0
  for (let index = 0; index < entries.length; index += 1) {
    changes += changesIn(entries[index])
    if (changes <= CHANGES_MAX || index === start) continue
    const part: Part = { part: entries.slice(start, index) }
    parts.push(JSON.stringify(part))
    start = index
    changes = changesIn(entries[index])
  }
  parts.push(JSON.stringify(start === 0 ? entries : entries.slice(start)))
  return parts
}

/** An entry without changes counts as one: many of them are long, too. */
function changesIn(entry: LogEntry | undefined): number {
  return entry !== undefined && 'changes' in entry ? (entry.changes?.length ?? 1) : 1
}

/** Reads a text: one of `textsOf`, or one that has a single entry. @throws SyntaxError */
export function contentOf(text: string): TextContent {
  const value = JSON.parse(text) as Part | LogEntry | readonly LogEntry[] // its checksum was right
  if (Array.isArray(value)) return { entries: value, isPart: false }
  return 'part' in value
    ? { entries: value.part, isPart: true }
    : { entries: [value], isPart: false }
}

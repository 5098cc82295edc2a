import type { Entry } from '../api/control-types.ts'

/** The entries that a person wants to see; empty strings do not filter. */
export interface EntryFilter {
  /** Words that must all occur anywhere in the entry, bodies included; capitals do not matter. */
  readonly text: string
  readonly service: string
  readonly kind: string
  /** `2`, `4` and `5` for the first digit of the status; `failed` for all that failed. */
  readonly status: string
}

export const NO_FILTER: EntryFilter = { text: '', service: '', kind: '', status: '' }

/** Creates a test that tells whether an entry fits every part of the filter. */
export function createMatcher(filter: EntryFilter): (entry: Entry) => boolean {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return (entry) =>
    (filter.service === '' || entry.service === filter.service) &&
    (filter.kind === '' || entry.kind === filter.kind) &&
    (filter.status === '' || hasStatus(entry, filter.status)) &&
    (words.length === 0 || hasWords(entry, words))
}

function hasWords(entry: Entry, words: readonly string[]): boolean {
  const text = textOf(entry)
  return words.every((word) => text.includes(word))
}

const texts = new WeakMap<Entry, string>()

/** Everything in the entry as one text, made once. */
function textOf(entry: Entry): string {
  const known = texts.get(entry)
  if (known !== undefined) return known
  // Bodies are texts within JSON: their quotes are escaped there, which nobody types.
  const text = JSON.stringify(entry).replaceAll('\\"', '"').toLowerCase()
  texts.set(entry, text)
  return text
}

function hasStatus(entry: Entry, status: string): boolean {
  const code = statusOf(entry)
  if (status === 'failed') return code === undefined ? hasFailed(entry) : code >= 400
  return code !== undefined && String(code).startsWith(status)
}

/** Tells of an entry without a status whether something went wrong; the inbox takes deliveries without one. */
function hasFailed({ kind, error, attempt }: Entry): boolean {
  if (attempt?.outcome.kind === 'collected') return false
  return error !== undefined || kind === 'request' || kind === 'delivery'
}

function statusOf({ answer, attempt }: Entry): number | undefined {
  return answer?.status ?? attempt?.outcome.status
}

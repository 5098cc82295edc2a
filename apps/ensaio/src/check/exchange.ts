import type { HeaderReader } from '@ensaio/contracts'

/** One recorded call and its answer, from whatever recording. */
export interface Exchange {
  /** Its place in the recording, for messages: `calls.har, entry 3`. */
  readonly source: string
  readonly method: string
  /** Absolute, or path and query where the recording names the service. */
  readonly url: string
  readonly headers: HeaderReader
  /** `null`: there was none; `undefined`: it was not recorded, or not wholly. */
  readonly body: string | null | undefined
  /** Absent where the caller was left without one. */
  readonly answer?: RecordedAnswer
  /** Facts that a recording of the sandbox itself has. */
  readonly known: KnownFacts
}

/** The answer as recorded. */
export interface RecordedAnswer {
  readonly status: number
  readonly headers: HeaderReader
  /** `undefined` where it was not recorded, or not wholly. */
  readonly body: string | undefined
}

/** Facts that a recording of the sandbox has beside the messages. */
export interface KnownFacts {
  readonly service?: string
  readonly webhook?: string
  /** True where a fault rule touched it: then the answer is not the service's. */
  readonly isDisturbed?: boolean
}

/** A body that the journal has cut, or has as a count of bytes. */
const NOT_WHOLE = /(?:^\(\d+ bytes\)|\.\.\. \(\d+ characters\))$/

/** Returns the text where it is the whole body. */
export function wholeBody(text: string | undefined): string | undefined {
  return text === undefined || NOT_WHOLE.test(text.slice(-40)) ? undefined : text
}

/** Makes a reader of pairs; several of one name stand in one text. */
export function readerOf(pairs: Iterable<readonly [name: string, value: string]>): HeaderReader {
  const values = new Map<string, string>()
  for (const [name, value] of pairs) {
    const key = name.toLowerCase()
    const before = values.get(key)
    values.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return { get: (name) => values.get(name.toLowerCase()) ?? null }
}

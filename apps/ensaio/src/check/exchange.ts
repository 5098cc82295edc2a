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

/** Facts that a recording of the sandbox has besides the messages. */
export interface KnownFacts {
  readonly service?: string
  readonly webhook?: string
  /** True where a fault rule touched it: then the answer is not the service's. */
  readonly isDisturbed?: boolean
}

/** The end of a body that the journal has cut, or has as a count of bytes; a secret may have hidden the dots, or all of it. */
const NOT_WHOLE = /(?:^| )\(\d+ (?:bytes|characters)\)$/
const HIDDEN_END = /\[redacted\]"?$/

/** The journal cuts no shorter body, in characters. */
const CUT_LENGTH_MIN = 60_000

/** Returns the text where it is the whole body. */
export function wholeBody(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const end = text.slice(-40)
  const isCut = NOT_WHOLE.test(end) || (text.length > CUT_LENGTH_MIN && HIDDEN_END.test(end))
  return isCut ? undefined : text
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

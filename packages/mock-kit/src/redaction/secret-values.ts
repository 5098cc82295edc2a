// Secrets that the sandbox itself knows: they are hidden by their values, wherever they appear.
import { REDACTED, isSecretHeader, isSecretParameter } from './is-secret.ts'

/** A shorter value is an ordinary word too often: nothing would be left to read. */
const CHARACTERS_MIN = 8

/** The same for the answer of a receiver to a call that carried the value, and for the beginning of a value that was cut. */
const CHARACTERS_MIN_OF_CALL = 4

/** Secrets of a sandbox with some hundred subscriptions; those are forgotten that were learnt or met longest ago. */
const VALUES_MAX = 500

/** A longer value is not a secret, but something to fill the memory with. */
const CHARACTERS_MAX = 1_024

/** The secret values of a sandbox. */
export interface SecretValues {
  /** Learns secrets of the sandbox itself. */
  learn(values: Iterable<string>): void
  /** Learns secrets of others, such as those in the address of a receiver. They never take the place of its own. */
  meet(values: Iterable<string>): void
  /** Another number once others are known. */
  readonly version: number
  /** Returns the text without them. */
  conceal(text: string): string
}

/** @param given those of the process, which are never forgotten */
export function createSecretValues(given: readonly string[] = []): SecretValues {
  const own = new Set<string>()
  const met = new Set<string>()
  let all = toHidden(given)
  let version = 0
  const remember = (known: Set<string>, values: Iterable<string>): void => {
    const before = version
    for (const value of values) if (isAdded(known, value)) version += 1
    if (version > before) all = toHidden([...given, ...own, ...met])
  }
  return {
    get version() {
      return version
    },
    learn: (values) => remember(own, values),
    meet: (values) => remember(met, values),
    conceal: (text) => concealValues(text, all),
  }
}

/** Makes the value the newest. Returns true where it was not known. */
function isAdded(known: Set<string>, value: string): boolean {
  if (value.length < CHARACTERS_MIN || value.length > CHARACTERS_MAX) return false
  const isNew = !known.delete(value)
  known.add(value)
  const [oldest] = known
  if (known.size > VALUES_MAX && oldest !== undefined) known.delete(oldest)
  return isNew
}

/** Values that are hidden. */
interface Hidden {
  /** The longest first: one may be a part of another, of which the rest would stay. */
  readonly values: readonly string[]
  /** Made on first use, as hardly a text was cut. */
  readonly beginnings: () => Beginnings
}

/** The beginnings of values: a number for each. */
interface Beginnings {
  readonly known: ReadonlySet<number>
  readonly charactersMax: number
}

function toHidden(given: readonly string[]): Hidden {
  const values = given.toSorted((one, other) => other.length - one.length)
  let beginnings: Beginnings | undefined
  return { values, beginnings: () => (beginnings ??= beginningsOf(values)) }
}

function concealValues(text: string, { values, beginnings }: Hidden): string {
  let shown = text
  for (const value of values) {
    if (shown.length >= value.length && shown.includes(value))
      shown = shown.replaceAll(value, REDACTED)
  }
  // To look for dots from the beginning of a text is several times as fast as from its end.
  return values.length > 0 && shown.includes('...') ? concealBeginning(shown, beginnings()) : shown
}

/** Hides the beginning of a value that was cut with its text: dots mark the cut, maybe behind a closing quote. */
function concealBeginning(text: string, beginnings: Beginnings): string {
  const dots = text.lastIndexOf('...')
  const end = text[dots - 1] === '"' ? dots - 1 : dots
  const start = end - lengthOfBeginning(text, end, beginnings)
  return start === end ? text : text.slice(0, start) + REDACTED + text.slice(end)
}

/** The base of a number whose digits are characters, as far as 32 bits hold it: an odd one. */
const BASE = 0x01_00_01_93

/** The number of a beginning: of its characters and their count. */
const numberOf = (hash: number, length: number): number => hash * 2 ** 20 + length

function beginningsOf(values: readonly string[]): Beginnings {
  const known = new Set<number>()
  for (const value of values) {
    let hash = 0
    for (let length = 1; length < value.length; length += 1) {
      hash = (Math.imul(hash, BASE) + value.charCodeAt(length - 1)) | 0
      if (length >= CHARACTERS_MIN_OF_CALL) known.add(numberOf(hash, length))
    }
  }
  return { known, charactersMax: (values[0]?.length ?? 1) - 1 }
}

/**
 * Counts the characters before the end that begin a value; 0 where they are too few to tell. By their numbers, since five hundred values of
 * a thousand characters that have much in common took 2 ms for each text. Where another text has the same number, it is hidden as well.
 */
function lengthOfBeginning(text: string, end: number, beginnings: Beginnings): number {
  const { known, charactersMax } = beginnings
  let [hash, power, found] = [0, 1, 0]
  for (let length = 1; length <= Math.min(charactersMax, end); length += 1) {
    hash = (hash + Math.imul(text.charCodeAt(end - length), power)) | 0
    power = Math.imul(power, BASE)
    if (known.has(numberOf(hash, length))) found = length
  }
  return found
}

/** Returns a function that hides in an answer whatever secrets its call carried: receivers send them back. */
export function concealerOfCall(call: SecretCall): (text: string) => string {
  const values = secretsOfCall(call).filter((value) => value.length >= CHARACTERS_MIN_OF_CALL)
  const hidden = toHidden(values)
  return (text) => concealValues(text, hidden)
}

/** A call as it goes out. */
export interface SecretCall {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Lists the secrets in the headers and the query of a call. */
export function secretsOfCall({ url, headers }: SecretCall): readonly string[] {
  const secretHeaders = Object.entries(headers).filter(([name]) =>
    isSecretHeader(name.toLowerCase(), {}),
  )
  const parameters = [...(URL.parse(url)?.searchParams ?? [])]
  return [
    ...secretHeaders.flatMap(([, value]) => partsOfHeader(value)),
    ...parameters.flatMap(([name, value]) =>
      isSecretParameter(name, {}) ? spellingsOf(value) : [],
    ),
  ]
}

/** Lists the secrets of a user name and a password: the password, and both as HTTP writes them. */
export function secretsOfUser(username: string, password: string): readonly string[] {
  return [toBase64(`${username}:${password}`), ...spellingsOf(password)]
}

/** A header such as `Basic bWU6aHVzaA==`: whole, without its scheme, and what that stands for. */
function partsOfHeader(value: string): readonly string[] {
  const token = value.slice(value.indexOf(' ') + 1)
  if (!/^basic /i.test(value)) return [value, token]
  const pair = Buffer.from(token, 'base64').toString()
  return [value, token, pair, ...spellingsOf(pair.slice(pair.indexOf(':') + 1))]
}

/** Returns the value as it is, as an address has it and in Base64, which many write without the signs at its end or as for an address. */
function spellingsOf(value: string): readonly string[] {
  const ofUrl = Buffer.from(value).toString('base64url')
  const base64 = ofUrl.replaceAll('-', '+').replaceAll('_', '/')
  return [...new Set([value, encodeURIComponent(value), base64, ofUrl])]
}

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64')
}

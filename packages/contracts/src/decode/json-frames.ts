// Lists and objects that are put together from pieces of their text.
import type { Finding } from '../schema/finding.ts'

export type JsonProblem = Pick<Finding, 'rule' | 'expected' | 'received'>

/** An object with more keys takes the engine long for each list of them. No body of a service has so many. */
const KEYS_MAX = 2 ** 17

/** A list of more items takes the engine long each time that it grows. A world has no record so short that 32 MiB hold more. */
const ITEMS_MAX = 2 ** 20

/** A list or object that is longer than a piece, and so is put together from several. */
export interface Frame {
  readonly kind: '[' | '{' | 'root'
  /** Of a list, or of the root, which is a list of one. */
  readonly items: unknown[]
  /** Of an object. */
  readonly fields: Record<string, unknown>
  /** The key under which the frame around it has it. */
  readonly key: string
  /** The place up to which it is parsed. */
  parsedTo: number
  /** The end of that part. */
  after: 'opening' | 'comma' | 'inner frame'
  keys: number
}

/** Ends the parsing. Without a problem, the text is not JSON, and the place remains to be found. */
export class UnreadableError extends Error {
  readonly problem: JsonProblem | undefined

  constructor(problem?: JsonProblem) {
    super(problem?.expected)
    this.problem = problem
  }
}

export function innermost(frames: readonly Frame[]): Frame {
  return frames.at(-1) ?? newFrame('root', 0) // the root is always there
}

/** Begins the frame of a value of another one. */
export function openFrame(around: Frame, bytes: Uint8Array, at: number): Frame {
  if (around.after === 'inner frame') throw new UnreadableError()
  const before = decode(bytes, around.parsedTo, at)
  const kind = bytes[at] === LIST_START ? '[' : '{'
  if (around.kind !== '{') {
    if (!isBlank(before)) throw new UnreadableError()
    return newFrame(kind, at + 1)
  }
  const [key, ...others] = Object.keys(parse(`{${before}null}`) as object)
  if (key === undefined || others.length > 0) throw new UnreadableError()
  return newFrame(kind, at + 1, key)
}

export function newFrame(kind: Frame['kind'], parsedTo: number, key = ''): Frame {
  return { kind, items: [], fields: {}, key, parsedTo, after: 'opening', keys: 0 }
}

/** Ends the innermost frame, puts its value into the one around it, and returns the end of what was parsed. */
export function closeFrame(frames: Frame[], bytes: Uint8Array, at: number): number {
  const frame = innermost(frames)
  const isList = frame.kind === '['
  if (bytes[at] !== (isList ? LIST_END : OBJECT_END)) throw new UnreadableError()
  parseRun(frame, bytes, at)
  frames.pop()
  const around = innermost(frames)
  put(around, frame.key, isList ? frame.items : frame.fields)
  around.after = 'inner frame'
  around.parsedTo = at + 1
  return at + 1
}

/** Parses what stands between the part that was parsed and a comma or bracket of the frame. */
export function parseRun(frame: Frame, bytes: Uint8Array, to: number): void {
  const { kind, after } = frame
  const run = decode(bytes, frame.parsedTo, to)
  const isEmpty = isBlank(run)
  if (isEmpty && after !== 'comma') {
    const isEnd = bytes[to] !== COMMA
    if (isEnd || after === 'inner frame') return
    throw new UnreadableError()
  }
  const text = after === 'inner frame' ? withoutComma(run) : run
  if (isBlank(text)) throw new UnreadableError()
  if (kind !== '{') {
    for (const item of parse(`[${text}]`) as unknown[]) put(frame, '', item)
    return
  }
  const fields = parse(`{${text}}`) as Record<string, unknown>
  for (const key of Object.keys(fields)) put(frame, key, fields[key])
}

function withoutComma(run: string): string {
  const [comma] = /^[ \t\n\r]*,/.exec(run) ?? []
  if (comma === undefined) throw new UnreadableError()
  return run.slice(comma.length)
}

function put(frame: Frame, key: string, value: unknown): void {
  if (frame.kind !== '{') {
    if (frame.items.length >= ITEMS_MAX) throw new UnreadableError(TOO_MANY_ITEMS)
    frame.items.push(value)
    return
  }
  frame.keys += 1
  if (frame.keys > KEYS_MAX) throw new UnreadableError(TOO_MANY_KEYS)
  if (key !== '__proto__') frame.fields[key] = value
  else
    Object.defineProperty(frame.fields, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}

const TOO_MANY_ITEMS: JsonProblem = {
  rule: 'maxItems',
  expected: `at most ${ITEMS_MAX} items in a list`,
  received: 'more',
}

const TOO_MANY_KEYS: JsonProblem = {
  rule: 'maxProperties',
  expected: `at most ${KEYS_MAX} keys in an object`,
  received: 'more',
}

const COMMA = 0x2c
const [LIST_START, LIST_END, OBJECT_END] = [0x5b, 0x5d, 0x7d]

// Fatal: otherwise broken bytes would become replacement characters that were never sent.
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array, from: number, to: number): string {
  try {
    return STRICT.decode(bytes.subarray(from, to))
  } catch {
    throw new UnreadableError({ rule: 'encoding', expected: 'UTF-8', received: 'other bytes' })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new UnreadableError()
  }
}

function isBlank(text: string): boolean {
  return /^[ \t\n\r]*$/.test(text)
}

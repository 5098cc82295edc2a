// Parses a long JSON text piece by piece: others have their turn between two pieces.
import { JSON_LEVELS_MAX, TOO_DEEP } from './decode-body.ts'
import {
  closeFrame,
  innermost,
  newFrame,
  openFrame,
  parseRun,
  UnreadableError,
} from './json-frames.ts'
import type { Frame, JsonProblem } from './json-frames.ts'
import { findJsonError } from './locate-json-error.ts'
import type { Expectation } from './locate-json-error.ts'

/** A JSON text that was parsed, or why it was not. */
export type ParsedJson = { readonly value: unknown } | { readonly problem: JsonProblem }

export interface PieceLimits {
  /** The memory that the value may take, estimated from above. */
  readonly memoryBytesMax: number
  /** The bytes that are parsed at once. @default 64 KiB, which take a millisecond */
  readonly pieceBytes?: number
}

const PIECE_BYTES = 64 * 1024

/** A longer text, number or run of blanks is parsed in one long turn. Bodies of services have at most one mebibyte, which may be written as several. */
const TEXT_LENGTH_MAX = 8 * 1024 * 1024

/** The memory of an empty list or object, of a place in one, and of a text besides its characters. */
const CONTAINER_BYTES = 64
const PLACE_BYTES = 16
const TEXT_BYTES = 8

/** Parses UTF-8 as `JSON.parse` would, and pauses on the way. The work is linear in the bytes, whatever they are. */
export function* parseJsonInPieces(
  bytes: Uint8Array,
  limits: PieceLimits,
): Generator<void, ParsedJson> {
  const frames = [newFrame('root', hasMark(bytes) ? MARK.length : 0)]
  try {
    return { value: yield* parseInto(frames, bytes, limits) }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { problem: error.problem ?? locate(bytes, frames) }
  }
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [LIST_START, LIST_END, OBJECT_START, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d]

/** The byte order mark, which programs of Windows put before a text. */
const MARK = [0xef, 0xbb, 0xbf]

function hasMark(bytes: Uint8Array): boolean {
  return MARK.every((byte, index) => bytes[index] === byte)
}

/** Goes through the bytes once. The innermost frame comes last. */
function* parseInto(
  frames: Frame[],
  bytes: Uint8Array,
  { memoryBytesMax, pieceBytes = PIECE_BYTES }: PieceLimits,
): Generator<void, unknown> {
  // By level: the last opening bracket, and the last comma behind it.
  const opened: number[] = [0]
  const commas: number[] = [-1]
  let [level, memory] = [0, 0]
  let { parsedTo } = innermost(frames)
  // The last bracket, comma or quote, behind which there are only numbers, words and blanks.
  let mark = parsedTo
  for (let at = parsedTo; at < bytes.length; at += 1) {
    switch (bytes[at]) {
      case QUOTE: {
        const start = at
        at = endOfText(bytes, start)
        if (at - start > TEXT_LENGTH_MAX) throw new UnreadableError(TEXT_TOO_LONG)
        memory += TEXT_BYTES + at - start
        break
      }
      case LIST_START:
      case OBJECT_START:
        level += 1
        if (level > JSON_LEVELS_MAX) throw new UnreadableError(TOO_DEEP)
        opened[level] = at
        commas[level] = -1
        memory += CONTAINER_BYTES
        break
      case LIST_END:
      case OBJECT_END:
        if (level === 0) throw new UnreadableError()
        if (level === frames.length - 1) {
          parsedTo = closeFrame(frames, bytes, at)
          yield
        }
        level -= 1
        break
      case COMMA:
        if (level === 0) throw new UnreadableError()
        commas[level] = at
        memory += PLACE_BYTES
        break
      default:
        if (at - mark > TEXT_LENGTH_MAX) throw new UnreadableError(TEXT_TOO_LONG)
        continue
    }
    mark = at
    if (memory > memoryBytesMax) throw new UnreadableError(tooLarge(memoryBytesMax))
    if (at - parsedTo < pieceBytes) continue
    parsedTo = takePiece(frames, bytes, { at, level, opened, commas, pieceBytes })
    yield
  }
  const root = innermost(frames)
  if (level > 0) throw new UnreadableError()
  parseRun(root, bytes, bytes.length)
  if (root.items.length !== 1) throw new UnreadableError()
  return root.items[0]
}

/** Returns the place of the quote that ends a text. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1
  return at
}

interface Reached {
  readonly at: number
  readonly level: number
  readonly opened: readonly number[]
  readonly commas: readonly number[]
  readonly pieceBytes: number
}

/** Parses as much as is there as a whole, and returns its end. What is not, and is long already, becomes a frame of its own. */
function takePiece(
  frames: Frame[],
  bytes: Uint8Array,
  { at, level, opened, commas, pieceBytes }: Reached,
): number {
  for (
    let frame = innermost(frames);
    at - frame.parsedTo >= pieceBytes;
    frame = innermost(frames)
  ) {
    const ownLevel = frames.length - 1
    const comma = commas[ownLevel] ?? -1
    if (comma >= frame.parsedTo) {
      parseRun(frame, bytes, comma)
      frame.after = 'comma'
      frame.parsedTo = comma + 1
    } else if (level > ownLevel) frames.push(openFrame(frame, bytes, opened[ownLevel + 1] ?? at))
    else break
  }
  return innermost(frames).parsedTo
}

const TEXT_TOO_LONG: JsonProblem = {
  rule: 'maxLength',
  expected: `texts, numbers and blanks of at most ${TEXT_LENGTH_MAX} bytes`,
  received: 'more',
}

function tooLarge(memoryBytesMax: number): JsonProblem {
  const expected = `values that take at most ${memoryBytesMax} bytes of memory`
  return { rule: 'size', expected, received: 'more' }
}

const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true })

/** Finds the error, which stands behind everything that was parsed. */
function locate(bytes: Uint8Array, frames: readonly Frame[]): JsonProblem {
  const frame = innermost(frames)
  const open = frames.flatMap(({ kind }) => (kind === 'root' ? [] : [kind]))
  const rest = LENIENT.decode(bytes.subarray(frame.parsedTo))
  const { at, expected, received } = findJsonError(rest, { open, expected: nextOf(frame) })
  const before = new TextEncoder().encode(rest.slice(0, at)).length
  const place = placeOf(bytes, Math.min(frame.parsedTo + before, bytes.length))
  return { rule: 'json', expected: `${expected} ${place}`, received }
}

function nextOf({ kind, after }: Frame): Expectation {
  if (kind === 'root') return after === 'inner frame' ? 'nothing' : 'value'
  if (after === 'inner frame') return 'comma'
  if (kind === '[') return after === 'opening' ? 'valueOrEnd' : 'value'
  return after === 'opening' ? 'keyOrEnd' : 'key'
}

const LINE_BREAK = 0x0a

function placeOf(bytes: Uint8Array, at: number): string {
  let [line, lineStart] = [1, 0]
  for (let place = bytes.indexOf(LINE_BREAK); place !== -1 && place < at;) {
    line += 1
    lineStart = place + 1
    place = bytes.indexOf(LINE_BREAK, lineStart)
  }
  const column = LENIENT.decode(bytes.subarray(lineStart, at)).length + 1
  return `at line ${line}, column ${column}`
}

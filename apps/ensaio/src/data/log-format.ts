// The format of a log file: one line for each entry, with its length and its checksum in front. It can be read by a person, and
// an incomplete line can be distinguished from a corrupt one.
import { crc32 } from 'node:zlib'

/** `0000002a 9ae0daaf {...}`: length and checksum of the JSON behind them, both in hexadecimal. */
const HEAD_BYTES = 18

const HEAD = /^(?<length>[\da-f]{8}) (?<checksum>[\da-f]{8}) $/
const BEGINNING_OF_HEAD = /^[\da-f ]*$/

const NEWLINE = 0x0a

/** UTF-8 takes no more for one character of a text. */
const CHARACTER_BYTES_MAX = 3

/** Encodes texts without line breaks, each as a line. */
export function encodeLines(texts: readonly string[]): Uint8Array {
  return createLineEncoder()(texts)
}

/** A buffer that is longer was for a checkpoint, and is not kept for what comes after. */
const KEPT_BYTES_MAX = 1024 * 1024

/** Creates an encoder that uses its memory again: what it returned holds until the next call. */
export function createLineEncoder(): (texts: readonly string[]) => Uint8Array {
  let kept = Buffer.allocUnsafe(0)
  return (texts) => {
    let room = 0
    for (const { length } of texts) room += length * CHARACTER_BYTES_MAX + HEAD_BYTES + 1
    const buffer = room <= kept.length ? kept : Buffer.allocUnsafe(room)
    if (buffer.length <= KEPT_BYTES_MAX) kept = buffer
    let end = 0
    for (const text of texts) end = encodeLine(text, buffer, end)
    return buffer.subarray(0, end)
  }
}

/** Encodes a text as a line at a place of the buffer, and returns where it ends. */
function encodeLine(text: string, buffer: Buffer, at: number): number {
  const start = at + HEAD_BYTES
  const end = start + buffer.write(text, start)
  writeHex(end - start, buffer, at)
  buffer[at + 8] = SPACE
  writeHex(checksumOf(buffer.subarray(start, end)), buffer, at + 9)
  buffer[at + 17] = SPACE
  buffer[end] = NEWLINE
  return end + 1
}

/** The length is in it, so that a longer or a shorter text is another one. */
function checksumOf(json: Uint8Array): number {
  return crc32(json, json.length)
}

/** Writes a number of 32 bits in eight digits; a text of it would cost as much as the checksum. */
function writeHex(value: number, buffer: Buffer, at: number): void {
  for (let digit = 0; digit < 8; digit += 1)
    buffer[at + digit] = DIGITS[(value >>> (28 - 4 * digit)) & 15] ?? 0
}

const DIGITS = Buffer.from('0123456789abcdef')
const SPACE = 0x20

function toHex(value: number): string {
  return value.toString(16).padStart(8, '0')
}

/** A line that was read. */
export interface Line {
  readonly text: string
  /** The position of its first byte in the file. */
  readonly at: number
}

/** The end of the lines of a file. */
export type EndOfLines =
  | { readonly kind: 'whole'; readonly at: number }
  /** The last line was not written to its end: the process was killed in the middle of it. */
  | { readonly kind: 'torn'; readonly at: number; readonly bytes: number }
  /** A line was written, and is another one now. */
  | { readonly kind: 'spoilt'; readonly at: number; readonly why: string }

/** Decodes the lines of a file, and returns how they end. */
export function* decodeLines(file: Uint8Array): Generator<Line, EndOfLines> {
  const bytes = withoutZeros(Buffer.from(file.buffer, file.byteOffset, file.byteLength))
  let at = 0
  while (at < bytes.length) {
    const head = HEAD.exec(bytes.toString('latin1', at, at + HEAD_BYTES))?.groups
    const start = at + HEAD_BYTES
    const end = start + Number.parseInt(head?.['length'] ?? '', 16)
    if (head === undefined || end >= bytes.length) return endOf(bytes, at, file.length)
    if (
      bytes[end] !== NEWLINE ||
      toHex(checksumOf(bytes.subarray(start, end))) !== head['checksum']
    )
      return { kind: 'spoilt', at, why: 'the checksum does not fit its text' }
    yield { text: bytes.toString('utf8', start, end), at }
    at = end + 1
  }
  return at < file.length ? torn(at, file.length) : { kind: 'whole', at }
}

/** After a power failure, a file may end in zeros that were never written. */
function withoutZeros(bytes: Buffer): Buffer {
  let length = bytes.length
  while (length > 0 && bytes[length - 1] === 0) length -= 1
  return bytes.subarray(0, length)
}

function endOf(bytes: Buffer, at: number, size: number): EndOfLines {
  const rest = bytes.subarray(at)
  const head = rest.toString('latin1', 0, HEAD_BYTES)
  const isHead = head.length < HEAD_BYTES ? BEGINNING_OF_HEAD.test(head) : HEAD.test(head)
  // A text has no line break, so what was torn off has none.
  if (isHead && !rest.includes(NEWLINE)) return torn(at, size)
  return {
    kind: 'spoilt',
    at,
    why: isHead ? 'its length does not fit its text' : 'its length and checksum are not there',
  }
}

function torn(at: number, size: number): EndOfLines {
  return { kind: 'torn', at, bytes: size - at }
}

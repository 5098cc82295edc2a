import type { BodyText } from '@ensaio/mock-kit'

/** UTF-8 takes no more for one character of a text. */
const CHARACTER_BYTES_MAX = 3

/** Encodes the text into the buffer; the bytes that it took, or `undefined` where they may not all have found room. */
export function encodeText(text: BodyText, buffer: Buffer): number | undefined {
  if (typeof text === 'string') return encodePart(text, buffer, 0)
  let end: number | undefined = 0
  for (const part of text) {
    end = encodePart(part, buffer, end)
    if (end === undefined) return undefined
  }
  return end
}

function encodePart(part: string, buffer: Buffer, start: number): number | undefined {
  // Many parts are a comma.
  if (part.length === 1 && start < buffer.length && part.charCodeAt(0) < 0x80) {
    buffer[start] = part.charCodeAt(0)
    return start + 1
  }
  const end = start + buffer.write(part, start)
  // A character that has no room is left out as a whole.
  return end + CHARACTER_BYTES_MAX < buffer.length ? end : undefined
}

const COMMA = 0x2c

/** Blank, tab, line feed, carriage return: what may follow a JSON text. */
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

/** A copy of the same size that is not JSON: its last sign is now a comma, with which no JSON text ends. */
export function spoilJson(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const spoilt = bytes.slice()
  const last = spoilt.findLastIndex((byte) => !BLANKS.has(byte))
  spoilt[Math.max(last, 0)] = COMMA
  return spoilt
}

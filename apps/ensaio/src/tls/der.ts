// The part of DER (ITU-T X.690) that certificates are written in.

/** Encodes a value of a tag, made of its parts. */
function encode(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content])
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length]
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return [0x80 | bytes.length, ...bytes]
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => encode(0x30, ...parts)
export const set = (...parts: readonly Uint8Array[]): Buffer => encode(0x31, ...parts)
export const octets = (content: Uint8Array): Buffer => encode(0x04, content)
export const text = (content: string): Buffer => encode(0x0c, Buffer.from(content))
export const yes = (): Buffer => encode(0x01, Buffer.from([0xff]))

/** Encodes the parts of an explicit tag. */
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Buffer =>
  encode(0xa0 | number, ...parts)

/** Encodes the bytes of an implicit tag. */
export const implicit = (number: number, content: Uint8Array): Buffer =>
  encode(0x80 | number, content)

/** Encodes a whole number that is not negative. */
export function integer(bytes: Uint8Array): Buffer {
  const isHigh = ((bytes[0] ?? 0) & 0x80) !== 0 // would be read as a sign
  return encode(0x02, ...(isHigh ? [Buffer.from([0])] : []), bytes)
}

/** @param unused bits at the end that mean nothing */
export const bits = (content: Uint8Array, unused = 0): Buffer =>
  encode(0x03, Buffer.from([unused]), content)

/** Encodes an object identifier, such as `2.5.4.3`. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return encode(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(toBase128)]))
}

function toBase128(number: number): readonly number[] {
  const digits = [number % 128]
  for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128))
    digits.unshift(0x80 | (left % 128))
  return digits
}

/** Encodes an instant, which X.509 writes with two digits of the year until 2049. */
export function instant(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replaceAll(/\.\d+|[-:T]/g, '')
  const isShort = new Date(milliseconds).getUTCFullYear() < 2050
  return isShort ? encode(0x17, Buffer.from(digits.slice(2))) : encode(0x18, Buffer.from(digits))
}

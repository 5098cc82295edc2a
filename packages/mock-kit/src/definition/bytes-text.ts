import type { EncodedText } from './reply.ts'

/** A part of a text in bytes of its own, which nobody alters. It becomes text when somebody reads it: to decode a page took a twentieth of its time. */
export class BytesText implements EncodedText {
  readonly #bytes: Uint8Array
  #beginning: BytesText | undefined

  /** Copies the first bytes of a part. */
  constructor(part: EncodedText, bytesMax = part.length) {
    this.#bytes = new Uint8Array(Math.min(part.length, bytesMax))
    part.copyTo(this.#bytes, 0)
  }

  get length(): number {
    return this.#bytes.length
  }

  copyTo(bytes: Uint8Array, start: number): void {
    const room = bytes.length - start
    bytes.set(room < this.length ? this.#bytes.subarray(0, Math.max(0, room)) : this.#bytes, start)
  }

  beginning(bytesMax: number): BytesText {
    if (this.length <= bytesMax) return this
    // The journal asks for the same one with each request.
    if (this.#beginning?.length !== bytesMax) this.#beginning = new BytesText(this, bytesMax)
    return this.#beginning
  }

  toString(): string {
    // With `stream`, a character that is cut off is left out.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes, { stream: true })
  }
}

import type { EncodedText } from './reply.ts'

const DECODING = { ignoreBOM: true }
const decoder = new TextDecoder('utf-8', DECODING)

const NO_BYTES = new Uint8Array(0)

/** The bytes of the copy that was released last. Fresh ones for each page would make V8 collect all of its heap every hundred pages. */
export class SpareBytes {
  #bytes = NO_BYTES

  give(bytes: Uint8Array<ArrayBuffer>): void {
    this.#bytes = bytes
  }

  /** Returns the bytes if there are this many; their content is to be overwritten. */
  take(length: number): Uint8Array<ArrayBuffer> | undefined {
    const bytes = this.#bytes
    if (bytes.length !== length) return undefined
    this.#bytes = NO_BYTES
    return bytes
  }
}

/** A part of a text in bytes of its own, which are never changed. It becomes text when it is read: decoding a page took a twentieth of its time. */
export class BytesText implements EncodedText {
  #bytes: Uint8Array<ArrayBuffer>
  readonly #isCut: boolean
  readonly #spare: SpareBytes | undefined
  #beginning: BytesText | undefined

  /** Copies the first bytes of a part, into spare ones where there are some. */
  constructor(part: EncodedText, bytesMax = part.length, spare?: SpareBytes) {
    const length = Math.min(part.length, bytesMax)
    this.#bytes = spare?.take(length) ?? new Uint8Array(length)
    this.#isCut = bytesMax < part.length
    this.#spare = spare
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

  /** Lets the next copy have the bytes, if nobody else was to keep them: from now on its text is empty. */
  release(): void {
    if (this.#spare === undefined) return
    this.#spare.give(this.#bytes)
    this.#bytes = NO_BYTES
  }

  toString(): string {
    if (!this.#isCut) return decoder.decode(this.#bytes)
    // With `stream`, a character that is cut off is left out; making a decoder takes longer than decoding a short page.
    return new TextDecoder('utf-8', DECODING).decode(this.#bytes, { stream: true })
  }
}

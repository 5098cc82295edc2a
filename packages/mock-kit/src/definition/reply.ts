import type { Operation, HeaderReader, Reply as CheckableReply } from '@ensaio/contracts'
import { writeJson } from '../view/view-list.ts'

/** A reply before it is written as bytes. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, unless `contentType` says otherwise; absent for an answer without a body. */
  readonly body?: unknown
  /** Of texts, the encoding is added. @default 'application/json; charset=utf-8' where there is a body */
  readonly contentType?: string
}

/** The state of a constant reply. */
export interface ConstantReply {
  /** The operations whose contract it was checked against. */
  readonly checkedFor: Set<Operation>
  /** Its body as text; written when it is first sent. */
  text: BodyText | undefined
}

const constants = new WeakMap<Reply, ConstantReply>()

/**
 * Marks a reply that never changes, and freezes it: it is checked and written once.
 *
 * @example
 * ```ts
 * import { constantReply } from '@ensaio/mock-kit'
 *
 * export const ACCEPTED = constantReply({ status: 200, body: { message: 'Lead accepted.', status: true } })
 * ```
 */
export function constantReply<Constant extends Reply>(reply: Constant): Constant {
  constants.set(reply, { checkedFor: new Set(), text: undefined })
  return freezeAll(reply)
}

/** Returns the state of a constant reply; `undefined` for any other. */
export function asConstant(reply: Reply): ConstantReply | undefined {
  return constants.get(reply)
}

function freezeAll<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const member of Object.values(value)) freezeAll(member)
  return Object.freeze(value)
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** The reply's content type; `undefined` where it has no body. */
export function contentTypeOf({ body, contentType }: Reply): string | undefined {
  if (contentType === undefined) return body === undefined ? undefined : JSON_TYPE
  // Some callers read text that does not say otherwise as Latin-1.
  return /^text\/[^;]*$/.test(contentType) ? `${contentType}; charset=utf-8` : contentType
}

/** The reply's body as text. */
export function textOf(reply: Reply): BodyText {
  const constant = asConstant(reply)
  if (constant === undefined) return write(reply)
  return (constant.text ??= write(reply))
}

function write({ body, contentType }: Reply): BodyText {
  const isJson = contentType === undefined || contentType.includes('json')
  if (!isJson && typeof body === 'string') return body
  return holdsList(body) ? writeJson(body) : JSON.stringify(body)
}

/** Tells if a body is a list or an object with one: no other body can hold a list of views. */
export function holdsList(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false
  if (Array.isArray(body)) return true
  // Without a list of the values: this is asked twice for every reply.
  for (const name in body) {
    if (Array.isArray((body as Readonly<Record<string, unknown>>)[name])) return true
  }
  return false
}

/** The reply as the contract's checker looks at it, with the headers that every reply has. */
export function toCheckable(
  reply: Reply,
  replyHeaders: Readonly<Record<string, string>>,
): CheckableReply {
  const { status, body } = reply
  return {
    status,
    body,
    contentType: contentTypeOf(reply) ?? null,
    headers: headerReaderOf(reply, replyHeaders),
  }
}

/** Reads the headers that a reply will have, whatever their case. */
function headerReaderOf(
  { headers = {} }: Reply,
  replyHeaders: Readonly<Record<string, string>>,
): HeaderReader {
  return { get: (name) => find(headers, name) ?? find(replyHeaders, name) ?? null }
}

function find(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  for (const key in headers) {
    if (key === name || key.toLowerCase() === name.toLowerCase()) return headers[key]
  }
  return undefined
}

/**
 * The text of a body: whole, or in parts that follow each other. A page of ten thousand records is made of texts that
 * are there already, and joining them costs as much as sending them: the server writes part after part.
 */
export type BodyText = string | readonly (string | EncodedText)[]

/** A part of a text that is copied as bytes: making a string of it and encoding that again would cost twice as much. */
export interface EncodedText {
  /** In bytes of UTF-8. */
  readonly length: number
  /** Copies it to an index on, as many bytes as there is room for. */
  copyTo(bytes: Uint8Array, start: number): void
  /** Returns the first bytes as a part that holds nothing else in memory. */
  beginning(bytesMax: number): EncodedText
  /** Gives back memory that nobody else holds. Afterwards the text is empty, or as before. */
  release?(): void
  toString(): string
}

/** The text as a whole. */
export function joinText(text: BodyText): string {
  return typeof text === 'string' ? text : text.join('')
}

/** In characters; encoded parts in bytes. */
export function lengthOfText(text: BodyText): number {
  return typeof text === 'string' ? text.length : text.reduce((sum, part) => sum + part.length, 0)
}

/** Gives back the memory of parts that nobody reads any more. */
export function releaseText(text: BodyText): void {
  if (typeof text === 'string') return
  for (const part of text) if (typeof part !== 'string') part.release?.()
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The first characters of the text; texts that lie in there as a whole are taken as they are. */
export function beginningOfText(
  text: BodyText,
  characters: number,
): readonly (string | EncodedText)[] {
  const beginning: (string | EncodedText)[] = []
  let left = characters
  for (const part of typeof text === 'string' ? [text] : text) {
    const isWhole = part.length <= left
    if (typeof part !== 'string') beginning.push(part.beginning(left))
    else beginning.push(isWhole ? part : copied(part.slice(0, left)))
    if (!isWhole) break
    left -= part.length
  }
  return beginning
}

/** The engine keeps a slice as a view on the whole text: a thousand of them would hold gigabytes. */
function copied(text: string): string {
  return decoder.decode(encoder.encode(text))
}

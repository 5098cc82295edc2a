import type { ParsedJson } from '../decode/json-in-pieces.ts'
import type { Violation } from '../violation/violation.ts'

/** The part of headers that is used; a `Headers` object fits. */
export interface HeaderReader {
  get(name: string): string | null
}

/** A request as received, with nothing decoded. */
export interface RawRequest {
  /** The path parameters, still percent-encoded. */
  readonly pathParameters: Readonly<Record<string, string>>
  /** The raw query string, without the question mark. */
  readonly search: string
  readonly headers: HeaderReader
  /** As received, or as it was parsed before: a long one takes its time. */
  readonly body: string | Uint8Array | ParsedJson | null
}

/** The decoded parts of a request. In a refused one, parts that could not be decoded stand as received. */
export interface Decoded {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  /** Documented headers only, under the names that the spec spells. */
  readonly headers: Readonly<Record<string, unknown>>
  /**
   * The parsed JSON, without undocumented properties once it is valid; the raw body where the content type is another;
   * `undefined` where there is none.
   */
  readonly body: unknown
  /** Irregularities that do not justify a refusal: an undocumented query parameter, a scalar given twice. */
  readonly warnings: readonly Violation[]
}

/** The outcome of decoding: every value by the spec, or every violation. */
export type DecodedRequest =
  | (Decoded & { readonly ok: true })
  | (Decoded & { readonly ok: false; readonly violations: readonly Violation[] })

/** A reply before it is written: the body is the value, not its JSON text. */
export interface Reply {
  readonly status: number
  readonly contentType: string | null
  readonly headers: HeaderReader
  readonly body: unknown
}

/**
 * Checks messages against one spec.
 *
 * Requests are as open as the spec says; replies and webhooks are checked closed: a property that the spec does not
 * document is a violation. Names that the contract does not have are bugs of the caller and throw `UnknownNameError`.
 */
export interface Checker {
  decodeRequest(operationId: string, request: RawRequest): DecodedRequest
  checkReply(operationId: string, reply: Reply): readonly Violation[]
  /** Checks the reply to a method that the path does not list (`x-other-methods`). */
  checkOtherMethod(path: string, reply: Reply): readonly Violation[]
  /** Checks the reply to a path that the spec does not list (`x-unknown-path`). */
  checkUnknownPath(reply: Reply): readonly Violation[]
  checkWebhook(name: string, payload: unknown): readonly Violation[]
  /** Checks the customer's response to a webhook; open, since the vendor ignores unknown keys. */
  checkWebhookAnswer(name: string, answer: Reply): readonly Violation[]
}

/**
 * Every documented reply of a generated operation type, as a union over its statuses.
 *
 * JSON bodies are values; other media types name themselves and carry text; a status without content has no body.
 * `default` and ranges (`4XX`) stand for any number.
 *
 * @example
 * ```ts
 * import type { ReplyOf } from '@ensaio/contracts'
 * import type { Operations } from '@ensaio/contracts/conversica'
 *
 * export const reply: ReplyOf<Operations['createOrUpdateLead']> = {
 *   status: 200,
 *   body: { message: 'Taken.', status: true },
 * }
 * ```
 */
export type ReplyOf<Operation> = Operation extends { readonly responses: infer Responses }
  ? {
      [Status in keyof Responses]: ReplyWith<StatusNumber<Status>, Responses[Status]>
    }[keyof Responses]
  : never

type StatusNumber<Status> = Status extends number ? Status : number

type ReplyWith<Status extends number, Response> = Response extends {
  readonly content: infer Content
}
  ? { [MediaType in keyof Content]: ReplyIn<Status, MediaType, Content[MediaType]> }[keyof Content]
  : EmptyReply<Status>

type ReplyIn<Status extends number, MediaType, Body> = MediaType extends 'application/json'
  ? JsonReply<Status, Body>
  : MediaType extends `${string}+json`
    ? OtherReply<Status, MediaType, Body>
    : OtherReply<Status, MediaType, string>

/** Headers that a handler adds of its own. */
type ReplyHeaders = Readonly<Record<string, string>>

interface JsonReply<Status extends number, Body> {
  readonly status: Status
  readonly contentType?: 'application/json'
  readonly body: Body
  readonly headers?: ReplyHeaders
}

interface OtherReply<Status extends number, MediaType, Body> {
  readonly status: Status
  readonly contentType: MediaType
  readonly body: Body
  readonly headers?: ReplyHeaders
}

interface EmptyReply<Status extends number> {
  readonly status: Status
  readonly body?: never
  readonly headers?: ReplyHeaders
}

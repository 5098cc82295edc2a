import type { ClientOperation, Transport } from '@ensaio/client-kit'
import type { BodyOf, PathOf, QueryOf } from '@ensaio/contracts'
import type { Operations, Paths } from '@ensaio/contracts/zenvia-conversion'
import { requirePathValues } from '../query/require-path-values.ts'
import { type OperationEntry, type OperationId, operations } from './operations.ts'

/** Options of one call. */
export interface CallOptions {
  /** Gives up the call, waits between attempts included; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** The forms other than JSON in which lists can be had. */
export type TextFormat = 'csv' | 'text'

/** Sends operations by their name; their types come from the contract. */
export interface Call {
  /** @throws ParameterError where a value of the path would lead elsewhere */
  json<Id extends OperationId>(
    id: Id,
    input: InputOf<Id>,
    options?: CallOptions,
  ): Promise<AnswerOf<Id>>
  /** The same answer as comma-separated values or as plain text. */
  text<Id extends OperationId>(
    id: Id,
    input: InputOf<Id> & { readonly format: TextFormat },
    options?: CallOptions,
  ): Promise<string>
}

/** What a call of the operation needs: values of its path, its query, its body. */
export type InputOf<Id extends OperationId> = PathPart<PathOf<Operations[Id]>> &
  QueryPart<QueryOf<Operations[Id]>> &
  BodyPart<Id>

type PathPart<Path> = keyof Path extends never ? unknown : { readonly path: Path }
type QueryPart<Query> = object extends Query
  ? { readonly query?: Query }
  : { readonly query: Query }
type BodyPart<Id extends OperationId> = Id extends 'sendFile'
  ? { readonly body: FormData }
  : BodyOf<Operations[Id]> extends undefined
    ? unknown
    : { readonly body: BodyOf<Operations[Id]> }

/** The JSON of a good answer. */
export type AnswerOf<Id extends OperationId> = JsonOf<Operations[Id]['responses']>

type JsonOf<Responses> = {
  [Status in keyof Responses & (200 | 201)]: Responses[Status] extends {
    readonly content: { readonly 'application/json': infer Body }
  }
    ? Body
    : never
}[keyof Responses & (200 | 201)]

interface AnyInput {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly format?: TextFormat
}

/** What is used of openapi-fetch: its own types need a literal path, while here the path comes from a table. */
interface UntypedHttp {
  request(method: string, path: string, init: object): Promise<{ readonly data?: unknown }>
}

export function createCall(transport: Transport<Paths>): Call {
  async function send(id: OperationId, input: AnyInput, { signal }: CallOptions = {}) {
    const entry: OperationEntry = operations[id]
    const { path = {}, query = {}, body, format } = input
    requirePathValues(entry.purpose, path)
    const init = {
      params: { path, query: format === undefined ? query : { ...query, format } },
      parseAs: format === undefined ? 'json' : 'text',
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    }
    return transport.send(toClientOperation(id, entry, format), (http) =>
      (http as unknown as UntypedHttp).request(entry.method, entry.path, init),
    )
  }
  return {
    json: (id, input, options) =>
      // The transport has found JSON there, and the operation's types say which.
      send(id, input as AnyInput, options) as Promise<AnswerOf<typeof id>>,
    // openapi-fetch gives nothing for an answer that is announced as empty.
    text: async (id, input, options) => String((await send(id, input as AnyInput, options)) ?? ''),
  }
}

function toClientOperation(
  id: OperationId,
  { method, purpose, answer, idempotent }: OperationEntry,
  format: TextFormat | undefined,
): ClientOperation {
  const operation = { id, purpose, idempotent: method === 'GET' || idempotent === true }
  if (format !== undefined) return { ...operation, responseType: 'text' }
  return { ...operation, findProblem: answer === 'list' ? findListProblem : findObjectProblem }
}

/** Without a list, a walk would end as if there were nothing more. */
function findListProblem(body: unknown): string | undefined {
  return Array.isArray(body) ? undefined : 'the body is no list'
}

function findObjectProblem(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? undefined
    : 'the body is no object'
}

import type { BodyOf, PathOf, QueryOf } from '@ensaio/contracts'
import { ParameterError } from '../errors/input-errors.ts'
import type { RequestInput, Transport } from '../transport/create-transport.ts'
import type { OperationTable } from './define-operations.ts'

/** Options of one call. */
export interface CallOptions {
  /** Gives up the call, waits between attempts included; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Sends the operations of an API by their ids; the types of inputs and results come from the contract. */
export interface Call<Operations> {
  /** @throws ParameterError where a value of the path would lead to another operation */
  json<Id extends keyof Operations & string>(
    id: Id,
    input: InputOf<Operations[Id]>,
    options?: CallOptions,
  ): Promise<ResultOf<Operations[Id]>>
  /** The response as text, unparsed: such as comma-separated values. */
  text<Id extends keyof Operations & string>(
    id: Id,
    input: InputOf<Operations[Id]>,
    options?: CallOptions,
  ): Promise<string>
}

/** The parts of an operation's request: values of its path, its query, its body. */
export type InputOf<Operation> = PathPart<PathOf<Operation>> &
  QueryPart<QueryOf<Operation>> &
  BodyPart<Operation>

type PathPart<Path> = keyof Path extends never ? unknown : { readonly path: Path }
type QueryPart<Query> = object extends Query
  ? { readonly query?: Query }
  : { readonly query: Query }
type BodyPart<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'multipart/form-data': unknown } }
}
  ? { readonly body: FormData }
  : BodyOf<Operation> extends undefined
    ? unknown
    : { readonly body: BodyOf<Operation> }

/** The JSON of an operation's good responses. */
export type ResultOf<Operation> = Operation extends { readonly responses: infer Responses }
  ? {
      [Status in keyof Responses & (200 | 201)]: Responses[Status] extends {
        readonly content: { readonly 'application/json': infer Body }
      }
        ? Body
        : never
    }[keyof Responses & (200 | 201)]
  : never

/**
 * Makes the typed calls of an API.
 *
 * @example
 * ```ts
 * import { createCall, createTransport, defineOperations } from '@ensaio/client-kit'
 *
 * interface Operations {
 *   readonly readGreeting: {
 *     readonly responses: { readonly 200: { readonly content: { readonly 'application/json': string } } }
 *   }
 * }
 * const operations = defineOperations<Operations>({
 *   readGreeting: { method: 'GET', path: '/greeting', purpose: 'read the greeting' },
 * })
 * const transport = createTransport({ service: 'Greeter', baseUrl: 'https://greeter.example' })
 *
 * export const readGreeting = () => createCall<Operations>(transport, operations).json('readGreeting', {})
 * ```
 */
export function createCall<Operations>(
  transport: Transport,
  operations: OperationTable<keyof Operations & string>,
): Call<Operations> {
  type Id = keyof Operations & string
  async function send(id: Id, input: object, request: Sending) {
    // The types of an input say that it has these parts; a type parameter hides that from the compiler.
    const parts = input as InputParts
    requirePathValues(operations[id].purpose, parts.path ?? {})
    return transport.send(operations[id], { ...parts, ...request })
  }
  return {
    json: (id, input, options) =>
      // The transport has found JSON there, and the operation's types say which.
      send(id, input, { ...options, parseAs: 'json' }) as Promise<ResultOf<Operations[typeof id]>>,
    // openapi-fetch gives nothing for a response that is announced as empty.
    text: async (id, input, options) =>
      String((await send(id, input, { ...options, parseAs: 'text' })) ?? ''),
  }
}

type InputParts = Pick<RequestInput, 'path' | 'query' | 'body'>
type Sending = Required<Pick<RequestInput, 'parseAs'>> & CallOptions

/** A URL drops empty path segments and segments of dots: a missing id would lead to another, maybe larger operation. */
function requirePathValues(purpose: string, path: Readonly<Record<string, unknown>>): void {
  for (const [parameter, value] of Object.entries(path)) {
    if (typeof value === 'string' && !/^\.{0,2}$/u.test(value)) continue
    throw new ParameterError({
      purpose,
      parameter,
      problem: `has to be an id of the vendor's, but is ${JSON.stringify(value) ?? 'missing'}`,
      advice: 'Take it from a response or a webhook of the vendor.',
    })
  }
}

import createClient from 'openapi-fetch'
import type { ClientOperation } from '../calls/define-operations.ts'
import { sendRepeatedly } from './send-repeatedly.ts'
import { parseTransportOptions, type TransportOptions } from './transport-options.ts'

/** The parts of one request. */
export interface RequestInput {
  /** Values of the path's parameters. */
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  /** A value that becomes JSON, or a FormData. */
  readonly body?: unknown
  /** The form of a good response: `text` leaves the body unparsed and unchecked. @default 'json' */
  readonly parseAs?: 'json' | 'text'
  readonly signal?: AbortSignal
}

/** Sends the requests of one API. */
export interface Transport {
  /** Resolves to the parsed body of a good response; throws a ClientError for anything else. */
  send(operation: ClientOperation, input?: RequestInput): Promise<unknown>
}

/** The one method of openapi-fetch that is used: its own types need a literal path, while here it comes from a table. */
interface UntypedClient {
  request(method: string, path: string, init: object): Promise<{ readonly data?: unknown }>
}

/**
 * Makes the transport that a client stands on: requests, retries, timeouts and errors. It does not check whether a body
 * fits the contract, only that it is JSON.
 *
 * @example
 * ```ts
 * import { createTransport } from '@ensaio/client-kit'
 *
 * const transport = createTransport({ service: 'Greeter', baseUrl: 'https://greeter.example' })
 *
 * export const greeting = await transport.send({
 *   id: 'readGreeting',
 *   method: 'GET',
 *   path: '/greeting',
 *   purpose: 'read the greeting',
 *   idempotent: true,
 * })
 * ```
 */
export function createTransport(options: TransportOptions): Transport {
  const settings = parseTransportOptions(options)
  const { baseUrl, headers, querySerializer } = settings
  return {
    async send(operation, { path = {}, query = {}, parseAs = 'json', body, signal } = {}) {
      const http = createClient({
        baseUrl,
        querySerializer,
        headers: { accept: parseAs === 'text' ? '*/*' : 'application/json', ...headers },
        redirect: 'manual',
        fetch: (request) => sendRepeatedly(request, { operation, parseAs, signal }, settings),
      }) as UntypedClient
      const { data } = await http.request(operation.method, operation.path, {
        params: { path, query },
        parseAs,
        ...(body === undefined ? {} : { body }),
        ...(signal === undefined ? {} : { signal }),
      })
      return data
    },
  }
}

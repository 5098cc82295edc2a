import createClient, { type Client } from 'openapi-fetch'
import type { AnsweredPaths } from './answered-paths.ts'
import type { ClientOperation } from './client-operation.ts'
import { sendRepeatedly } from './send-repeatedly.ts'
import { parseTransportOptions, type TransportOptions } from './transport-options.ts'

/** The methods of an API, typed by its contract: `http.POST('/json/', { body })`. */
export type Http<Paths extends object> = Client<AnsweredPaths<Paths>>

/** Sends the requests of one API. */
export interface Transport<Paths extends object> {
  /**
   * Makes one call and resolves to what a good answer (2xx) holds. Anything else throws: a {@link ClientError} that
   * tells what happened, or, where the caller's own signal aborted the call, that signal's reason.
   */
  send<Data>(
    operation: ClientOperation,
    call: (http: Http<Paths>) => Promise<{ readonly data?: Data }>,
  ): Promise<Data>
}

/**
 * Makes the transport that a client stands on: typed requests, retries, timeouts and errors. It does not check
 * whether a body fits the contract, only that it is JSON.
 *
 * @example
 * ```ts
 * import { createTransport } from '@ensaio/client-kit'
 *
 * interface Paths {
 *   '/greeting': {
 *     get: { responses: { 200: { content: { 'application/json': { text: string } } } } }
 *   }
 * }
 * const transport = createTransport<Paths>({ service: 'Greeter', baseUrl: 'https://greeter.example' })
 * const readGreeting = { id: 'readGreeting', purpose: 'read the greeting', idempotent: true }
 *
 * export const greeting = await transport.send(readGreeting, (http) => http.GET('/greeting'))
 * ```
 */
export function createTransport<Paths extends object>(options: TransportOptions): Transport<Paths> {
  const settings = parseTransportOptions(options)
  const { baseUrl, headers } = settings
  return {
    async send<Data>(
      operation: ClientOperation,
      call: (http: Http<Paths>) => Promise<{ readonly data?: Data }>,
    ) {
      const http = createClient<AnsweredPaths<Paths>>({
        baseUrl,
        headers: {
          accept: operation.responseType === 'text' ? '*/*' : 'application/json',
          ...headers,
        },
        redirect: 'manual',
        fetch: (request) => sendRepeatedly(request, operation, settings),
      })
      const { data } = await call(http)
      // Where the contract has a body there is one, or the answer would have been refused on the way here.
      return data as Data
    },
  }
}

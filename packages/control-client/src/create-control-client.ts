import type { BodyOf, PathOf, QueryOf, ReplyOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/control'
import { ControlError, toControlError } from './control-error.ts'
import { followJournal } from './follow-journal.ts'
import type { FollowOptions, JournalEvent } from './follow-journal.ts'
import { OPERATIONS, toUrl } from './operations.ts'
import type { Address, OperationId } from './operations.ts'
import { systemSleep } from './system-sleep.ts'
import { overFetch } from './transport.ts'
import type { Transport, TransportAnswer, TransportCall } from './transport.ts'

export type { OperationId }

/** Options of {@link createControlClient}. */
export interface ControlClientOptions {
  /** The address of the control plane. @default 'http://127.0.0.1:4400' */
  readonly baseUrl?: string
  /** The control token, where the control plane asks for one. @default none */
  readonly token?: string | undefined
  /** @default the platform's fetch */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Carries out the calls in the place of `fetch`, for a program that does without it. @default one over `fetch` */
  readonly transport?: Transport
  /** Waits before a lost stream is opened again. @default the platform's timer */
  readonly sleep?: (delayMs: number) => Promise<void>
}

/** The input of an operation: its parameters and body, as the spec names them. Parts without content may be left out. */
export type InputOf<Id extends OperationId> = PathPart<PathOf<Operations[Id]>> &
  QueryPart<QueryOf<Operations[Id]>> &
  BodyPart<BodyOf<Operations[Id]>> & {
    /** Breaks off the call. */
    readonly signal?: AbortSignal
  }

type PathPart<Path> = {} extends Path ? { readonly path?: never } : { readonly path: Path }
type QueryPart<Query> = {} extends Query ? { readonly query?: Query } : { readonly query: Query }
type BodyPart<Body> = undefined extends Body ? { readonly body?: Body } : { readonly body: Body }

/** The body of an operation's success; `undefined` where it has none. */
export type ResultOf<Id extends OperationId> =
  Extract<ReplyOf<Operations[Id]>, { readonly status: 200 | 201 | 204 }> extends infer Success
    ? Success extends { readonly body: infer Body }
      ? Body
      : undefined
    : never

/** Calls one operation. */
export type ControlCall<Id extends OperationId> =
  {} extends InputOf<Id>
    ? (input?: InputOf<Id>) => Promise<ResultOf<Id>>
    : (input: InputOf<Id>) => Promise<ResultOf<Id>>

/** One method for each operation of the control plane, and the stream of the journal. Each throws a ControlError. */
export type ControlClient = { readonly [Id in OperationId]: ControlCall<Id> } & {
  /**
   * Follows the journal of a sandbox until its signal is aborted. A lost connection is opened again, and goes on behind the
   * last entry that was seen.
   */
  followJournal(sandbox: string, options?: FollowOptions): AsyncIterableIterator<JournalEvent>
}

/**
 * Makes a client of the control plane. It needs `fetch` alone, so that a web page can use it.
 *
 * @example
 * ```ts
 * import { createControlClient } from '@ensaio/control-client'
 *
 * const control = createControlClient({ baseUrl: 'http://127.0.0.1:4400' })
 * const path = { sandbox: 'main' }
 * await control.resetSandbox({ path, body: { scenario: 'empty' } })
 * await control.advanceClock({ path, body: { duration: '7d' } })
 * export const { entries } = await control.listJournal({ path, query: { kind: 'delivery' } })
 * ```
 */
export function createControlClient(options: ControlClientOptions = {}): ControlClient {
  const { baseUrl = 'http://127.0.0.1:4400', token, sleep = systemSleep } = options
  const send = options.transport ?? overFetch(options.fetch)
  const request = async (
    name: string,
    url: URL,
    { headers, ...call }: TransportCall,
  ): Promise<TransportAnswer> => {
    const sent = token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` }
    let response: TransportAnswer
    try {
      response = await send(url, { ...call, headers: sent })
    } catch (cause) {
      if (call.signal?.aborted) throw cause
      const why = `${url.origin} does not answer. Start the sandbox, or check the address.`
      throw new ControlError('CONTROL_UNREACHABLE', `Failed to call ${name}: ${why}`, { cause })
    }
    if (!response.ok) throw await toControlError(name, response)
    return response
  }
  const callOf =
    (id: OperationId) =>
    async (input: AnyInput = {}): Promise<unknown> => {
      const [method = 'GET', template = '/'] = OPERATIONS[id].split(' ')
      const { body, signal } = input
      const response = await request(id, toUrl(baseUrl, template, input), {
        method,
        headers: body === undefined ? {} : JSON_BODY,
        ...(signal && { signal }),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (text === '') return undefined
      return id === 'getMetrics' ? text : JSON.parse(text)
    }
  const calls = Object.fromEntries(
    (Object.keys(OPERATIONS) as OperationId[]).map((id) => [id, callOf(id)]),
  ) as unknown as { readonly [Id in OperationId]: ControlCall<Id> } // each was made for its own id
  return {
    ...calls,
    followJournal: (sandbox, follow) => followJournal({ baseUrl, request, sleep }, sandbox, follow),
  }
}

interface AnyInput extends Address {
  readonly body?: unknown
  readonly signal?: AbortSignal
}

const JSON_BODY = { 'content-type': 'application/json' }

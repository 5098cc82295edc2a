import type { BodyOf, PathOf, QueryOf, ReplyOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/control'
import { ControlError, toControlError } from './control-error.ts'
import { followJournal } from './follow-journal.ts'
import type { FollowOptions, JournalEvent } from './follow-journal.ts'
import { OPERATIONS, toUrl } from './operations.ts'
import type { Address, OperationId } from './operations.ts'
import { systemSleep } from './system-sleep.ts'

export type { OperationId }

/** Options of {@link createControlClient}. */
export interface ControlClientOptions {
  /** The address of the control plane. @default 'http://127.0.0.1:4400' */
  readonly baseUrl?: string
  /** The control token, where the control plane asks for one. @default none */
  readonly token?: string | undefined
  /** @default the platform's fetch */
  readonly fetch?: (request: Request) => Promise<Response>
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
  // A page's fetch must be called as a method of the page. It takes the signal itself, too: the one of a Request is never
  // aborted once the Request was collected as garbage.
  const send =
    options.fetch ?? ((request: Request, signal: RequestSignal) => fetch(request, { signal }))
  const request = async (call: string, url: URL, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
    let response: Response
    try {
      response = await send(new Request(url, { ...init, headers }), init.signal ?? null)
    } catch (cause) {
      if (init.signal?.aborted) throw cause
      const why = `${url.origin} does not answer. Start the sandbox, or check the address.`
      throw new ControlError('CONTROL_UNREACHABLE', `Failed to call ${call}: ${why}`, { cause })
    }
    if (!response.ok) throw await toControlError(call, response)
    return response
  }
  const callOf =
    (id: OperationId) =>
    async (input: AnyInput = {}): Promise<unknown> => {
      const [method = 'GET', template = '/'] = OPERATIONS[id].split(' ')
      const { body, signal } = input
      const response = await request(id, toUrl(baseUrl, template, input), {
        method,
        ...(signal && { signal }),
        ...(body !== undefined && { body: JSON.stringify(body), headers: JSON_BODY }),
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

type RequestSignal = AbortSignal | null

interface AnyInput extends Address {
  readonly body?: unknown
  readonly signal?: AbortSignal
}

const JSON_BODY = { 'content-type': 'application/json' }

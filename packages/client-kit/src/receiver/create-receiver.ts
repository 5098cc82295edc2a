import type { RequestGuard } from '../auth/request-guards.ts'
import { ClientOptionError } from '../errors/input-errors.ts'
import { PayloadError } from '../payload/payload-error.ts'
import { readJsonBody } from './read-json-body.ts'
import type { ReceiverRoute } from './routes.ts'
import { type Refusal, toTextResponse } from './refusal.ts'
import { createRouteTable } from './routes.ts'

/** Takes webhooks: a fetch handler, fit for Hono, Deno, Bun, service workers and Node's adapters. */
export type Receiver = (request: Request) => Promise<Response>

/** Options of {@link createReceiver}. */
export interface ReceiverOptions {
  /** The name for messages: `the Conversica receiver`. */
  readonly component: string
  readonly routes: readonly ReceiverRoute[]
  readonly isAuthorized: RequestGuard
  /** The `WWW-Authenticate` header of a 401: `Basic realm="callbacks"`. */
  readonly challenge: string
  readonly bodyBytesMax: number
  /** Writes a refusal in the vendor's form. @default a plain text response */
  readonly toResponse?: (refusal: Refusal) => Response
  /**
   * Is told when a handler fails; the sender then gets a 500. Without it the receiver itself rejects with the handler's
   * error, so that the server which hosts it reports the error and answers 500.
   */
  readonly onError?: (error: unknown, routeName: string) => void | Promise<void>
}

/**
 * Makes a receiver of webhooks. A request is judged by path (404), method (405), credentials (401), size (413), JSON and
 * shape (400), in this order, before a handler sees its event.
 *
 * @example
 * ```ts
 * import { createBasicGuard, createReceiver, defineRoute } from '@ensaio/client-kit'
 *
 * export const receive = createReceiver({
 *   component: 'the greeting receiver',
 *   routes: [
 *     defineRoute({
 *       name: 'greeting',
 *       paths: ['/greeting'],
 *       parse: String,
 *       handle: (greeting) => new Response(greeting),
 *     }),
 *   ],
 *   isAuthorized: createBasicGuard({ username: 'vendor', password: 'a long secret' }),
 *   challenge: 'Basic realm="greetings"',
 *   bodyBytesMax: 1_000,
 * })
 * ```
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  requireBodyBytesMax(options)
  const findRoute = createRouteTable(options.component, options.routes)
  const toResponse = options.toResponse ?? toTextResponse
  return async function receive(request) {
    const route = findRoute(new URL(request.url).pathname)
    if (route === undefined) return toResponse(refusals.unknownPath)

    if (request.method !== 'POST') return toResponse(refusals.wrongMethod)

    if (!(await options.isAuthorized(request)))
      return toResponse({
        ...refusals.wrongCredentials,
        headers: { 'www-authenticate': options.challenge },
      })

    const body = await readJsonBody(request, options.bodyBytesMax)
    if (body.kind === 'refused') return toResponse(body.refusal)

    const prepared = prepare(route, body.value)
    return prepared.kind === 'refused'
      ? toResponse(prepared.refusal)
      : deliver(prepared.work, route, { onError: options.onError, toResponse })
  }
}

function requireBodyBytesMax({ component, bodyBytesMax }: ReceiverOptions): void {
  if (Number.isInteger(bodyBytesMax) && bodyBytesMax > 0) return
  throw new ClientOptionError(component, {
    option: 'bodyBytesMax',
    problem: `has to be a whole number above 0, but is ${bodyBytesMax}`,
    advice: 'Pass the size of the largest body to be read, in bytes.',
  })
}

const refusals = {
  unknownPath: { status: 404, message: 'Nothing is received at this path.', headers: {} },
  wrongMethod: { status: 405, message: 'Only POST is received here.', headers: { allow: 'POST' } },
  wrongCredentials: { status: 401, message: 'The credentials are missing or wrong.', headers: {} },
  failed: { status: 500, message: 'The event could not be handled. Send it again.', headers: {} },
} as const satisfies Record<string, Refusal>

type Work = () => Response | Promise<Response>

type Prepared =
  | { readonly kind: 'ready'; readonly work: Work }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Only the parser's PayloadError is the sender's fault: one that a handler throws is the handler's. */
function prepare(route: ReceiverRoute, body: unknown): Prepared {
  try {
    return { kind: 'ready', work: route.prepare(body) }
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error
    return { kind: 'refused', refusal: { status: 400, message: error.message, headers: {} } }
  }
}

interface Delivery {
  readonly onError: ReceiverOptions['onError']
  readonly toResponse: (refusal: Refusal) => Response
}

async function deliver(
  work: Work,
  route: ReceiverRoute,
  { onError, toResponse }: Delivery,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (onError === undefined) throw error
    await onError(error, route.name)
    return toResponse(refusals.failed)
  }
}

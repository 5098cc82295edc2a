import { listen } from '../host/system-listen.ts'

/** One callback as it arrived. */
interface Received {
  readonly path: string
  readonly authorization: string | null
  readonly body: Readonly<Record<string, unknown>>
}

/** A customer's endpoint. */
export interface Receiver extends AsyncDisposable {
  readonly url: string
  readonly received: readonly Received[]
}

/**
 * Starts an endpoint that accepts everything; it answers with the statuses first, then with 200.
 * @param beforeAnswer waited for before each answer
 */
export async function startReceiver(
  statuses: readonly number[] = [],
  beforeAnswer: () => Promise<void> = () => Promise.resolve(),
): Promise<Receiver> {
  const received: Received[] = []
  const left = [...statuses]
  const { port, close } = await listen({
    name: 'the receiver',
    host: '127.0.0.1',
    port: 0,
    fetch: async (request) => {
      received.push({
        path: new URL(request.url).pathname,
        authorization: request.headers.get('authorization'),
        body: (await request.json()) as Received['body'], // every callback is an object
      })
      await beforeAnswer()
      return new Response('', { status: left.shift() ?? 200 })
    },
  })
  return { url: `http://127.0.0.1:${port}`, received, [Symbol.asyncDispose]: close }
}

import { createZenviaConversionReceiver, toCallbackUrl } from '@ensaio/zenvia-conversion-client'
import { type LoopbackServer, serveOnLoopback } from '../../pact/serve-on-loopback.ts'
import { SECRET } from '../access.ts'

/** One notification as it came over the wire, before anybody has read it. */
export interface ArrivedNotification {
  readonly method: string
  /** Path and query. */
  readonly address: string
  readonly contentType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The status that the client's receiver answered with. */
  readonly status: number
}

/** The subscriber's server: keeps what comes, and answers as the client's receiver does. */
export interface NotificationRecorder extends LoopbackServer {
  /** The URL to subscribe with. */
  readonly callbackUrl: string
  readonly arrived: readonly ArrivedNotification[]
  forget(): void
}

export async function openNotificationRecorder(): Promise<NotificationRecorder> {
  const take = () => undefined
  const receive = createZenviaConversionReceiver({
    secret: SECRET,
    onProspect: take,
    onInteraction: take,
    onQuote: take,
    onAgent: take,
  })
  const arrived: ArrivedNotification[] = []
  const server = await serveOnLoopback(async (request) => {
    const { method, url, headers } = request
    const bytes = new Uint8Array(await request.arrayBuffer())
    const answer = await receive(new Request(url, { method, headers: [...headers], body: bytes }))
    const { pathname, search } = new URL(url)
    arrived.push({
      method,
      address: `${pathname}${search}`,
      contentType: headers.get('content-type') ?? '',
      bytes,
      status: answer.status,
    })
    return answer
  })
  return {
    ...server,
    callbackUrl: toCallbackUrl(`${server.url}/zenvia-conversion`, { secret: SECRET }),
    arrived,
    forget: () => {
      arrived.length = 0
    },
  }
}

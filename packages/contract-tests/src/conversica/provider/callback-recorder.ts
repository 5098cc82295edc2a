import { createConversicaReceiver } from '@ensaio/conversica-client'
import { type LoopbackServer, serveOnLoopback } from '../../pact/serve-on-loopback.ts'
import { callbackLogin } from '../logins.ts'

/** One callback as it came over the wire, before anybody has read it. */
export interface ArrivedCallback {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The status that the client's receiver answered with. */
  readonly status: number
}

/** The customer's server: records callbacks, and answers as the client's receiver does. */
export interface CallbackRecorder extends LoopbackServer {
  readonly arrived: readonly ArrivedCallback[]
  forget(): void
}

export async function openCallbackRecorder(): Promise<CallbackRecorder> {
  const receive = createConversicaReceiver({
    ...callbackLogin,
    onMessage: () => undefined,
    onLeadUpdate: () => undefined,
    onChatLead: () => undefined,
  })
  const arrived: ArrivedCallback[] = []
  const server = await serveOnLoopback(async (request) => {
    const { method, url } = request
    const headers = Object.fromEntries(request.headers)
    const bytes = new Uint8Array(await request.arrayBuffer())
    const answer = await receive(new Request(url, { method, headers, body: bytes }))
    const { pathname: path } = new URL(url)
    arrived.push({ method, path, headers, bytes, status: answer.status })
    return answer
  })
  return {
    ...server,
    arrived,
    forget: () => {
      arrived.length = 0
    },
  }
}

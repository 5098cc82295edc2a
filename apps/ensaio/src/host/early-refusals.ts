// Answers to requests that are refused before anything else sees them: by node:http, or by a guard.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Socket } from 'node:net'
import { BodyBrokenOffError, joinText, systemNow } from '@ensaio/mock-kit'
import type { EarlyRefusal, SentAnswer } from '@ensaio/mock-kit'
import { breakOffBody } from './system-body.ts'
import { maxHeaderSize, STATUS_CODES } from './system-http.ts'

/** Makes the answer to a request that is refused. */
export type Refuse = (refused: EarlyRefusal) => SentAnswer

/** The reason of a refusal. */
export type Reason = Pick<EarlyRefusal, 'status' | 'message' | 'code'>

/** The longest request line that is shown of a request that cannot be read, in characters. */
const LINE_CHARACTERS_MAX = 4_096

/** A caller that sends unreadable requests does so each time: further warnings say nothing new. */
const WARNINGS_MAX = 100

/** The first byte of TLS: the kind of its first record. */
const TLS_HANDSHAKE = 22

export interface EarlyRefusalOptions {
  /** The listener's, for warnings. */
  readonly name: string
  readonly refuse: Refuse
  readonly warn?: (text: string) => void
}

/** Makes a server answer by `refuse` wherever node:http would answer by itself. */
export function answerUnreadable(server: Server, options: EarlyRefusalOptions): void {
  const { name, refuse, warn } = options
  let warnings = 0
  // More may come on a connection that is given up, and fail again.
  const givenUp = new WeakSet<Socket>()
  server.on('clientError', (error: ReadError, stream) => {
    const socket = stream as Socket // the server is a TCP server
    const reason = toReason(error)
    if (reason === undefined || socket.bytesRead === 0) {
      socket.destroy()
      return
    }
    if (warn !== undefined && warnings < WARNINGS_MAX) {
      warnings += 1
      warn(`Failed to read a request to ${name}: ${reason.message} (${error.code}).`)
    }
    if (givenUp.has(socket)) return
    givenUp.add(socket)
    const { _httpMessage: answering, parser } = stream as WithMessage
    // The request whose body cannot be read; none where the next head cannot.
    const begun = parser?.incoming?.complete === false ? parser.incoming : undefined
    const message = `Failed to read the request: ${reason.message}. Fix it and retry.`
    const refuseNow = (): void =>
      writeRaw(socket, refuse({ ...partsOf(error), ...reason, message }))
    if (!socket.writable || answering?.headersSent === true) socket.destroy()
    else if (begun !== undefined && answering?.req === begun)
      answerLast(answering, new BodyBrokenOffError({ ...reason, message }))
    else if (begun !== undefined) socket.destroy() // it was answered already
    // The answer that comes first says that it is the last: its caller would send the next request to a connection that ends.
    else if (answering) answering.shouldKeepAlive = false
    else refuseNow()
  })
  server.on('checkExpectation', (incoming, outgoing) => {
    // Not what it says: that may be anything, and the message goes to the journal.
    const message = 'The Expect header is not understood. Leave it out, or send 100-continue.'
    sendRefusal(refuse, { incoming, outgoing }, { status: 417, message })
  })
  server.on('connect', (incoming, socket) => {
    const message = 'CONNECT is for proxies, and this is none. Call the API directly.'
    writeRaw(socket, refuse({ ...partsOfMessage(incoming), status: 405, message }))
  })
}

/** Refuses by a line of text. */
export function refusePlainly({ status, message }: Reason): SentAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: message }
}

/** Refuses a request that was read. */
export function sendRefusal(
  refuse: Refuse,
  exchange: { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse },
  reason: Reason,
): void {
  const { incoming, outgoing } = exchange
  const { status, headers, body = '' } = refuse({ ...partsOfMessage(incoming), ...reason })
  const bytes = Buffer.from(joinText(body))
  outgoing
    .writeHead(status, { ...headers, 'content-length': bytes.length, connection: 'close' })
    .end(bytes)
}

/** Has a request answered whose body cannot be read, by those who read it: so it has one answer, and one entry in the journal. */
function answerLast(answering: Answering, broken: BodyBrokenOffError): void {
  const { req, socket } = answering
  answering.shouldKeepAlive = false
  answering.once('finish', () => socket?.end())
  breakOffBody(req, broken)
}

/** The error of node:http for a request that it cannot read. */
interface ReadError extends Error {
  readonly code?: string
  readonly reason?: string
  readonly rawPacket?: Uint8Array
}

/**
 * The answer that a connection is busy with: node:http looks at it as well before it answers an error, and offers no other
 * way to.
 */
interface WithMessage extends Duplex {
  /** `null` once an answer has been sent. */
  readonly _httpMessage?: Answering | null
  /** `incoming` is the request whose head was read last. */
  readonly parser?: { readonly incoming?: IncomingMessage | null } | null
}

type Answering = ServerResponse & { readonly req: IncomingMessage }

/** Returns `undefined` where the connection broke for another reason than what was sent. */
function toReason(error: ReadError): Reason | undefined {
  const { code = '', reason, message } = error
  if (!/^(HPE|ERR_HTTP)_/.test(code)) return undefined
  if (error.rawPacket?.[0] === TLS_HANDSHAKE) {
    return { status: 400, message: 'it is TLS, and only http:// is answered here' }
  }
  switch (code) {
    case 'HPE_PAUSED_H2_UPGRADE':
      return { status: 400, message: 'it is HTTP/2, and only HTTP/1 is answered here' }
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, message: `its headers are longer than ${maxHeaderSize} bytes` }
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return { status: 413, message: 'the extensions of its chunks are too long' }
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, message: 'it did not end in time' }
    case 'HPE_INVALID_EOF_STATE':
      return { status: 400, message: 'the connection ended before the request was complete' }
    default:
      return { status: 400, message: reason ?? message }
  }
}

type Parts = Pick<EarlyRefusal, 'method' | 'target' | 'headers' | 'remoteAddress'>

/** The parts of a request that could not be read as a whole. */
function partsOf({ rawPacket }: ReadError): Parts {
  const text = Buffer.from(rawPacket ?? []).toString('latin1', 0, LINE_CHARACTERS_MAX)
  const [, method = '', target = ''] = /^([A-Z]{1,20}) (\/\S{0,2000})/.exec(text) ?? []
  return { method, target, headers: {} }
}

/** The parts of a request that was read. */
export function partsOfMessage({ method = '', url = '', headers, socket }: IncomingMessage): Parts {
  return { method, target: url, headers, remoteAddress: socket.remoteAddress }
}

/** Writes an answer without node:http, which has given the connection up. */
function writeRaw(socket: Duplex, { status, headers, body = '' }: SentAnswer): void {
  const bytes = Buffer.from(joinText(body))
  const date = new Date(systemNow()).toUTCString() // as node:http has it, where the answer names no other
  const all = { date, ...headers, 'content-length': bytes.length, Connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n`
  socket.on('error', () => socket.destroy()) // the caller may be gone
  socket.end(Buffer.concat([Buffer.from(head, 'latin1'), bytes]), () => socket.destroy())
}

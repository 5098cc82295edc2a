// The edge to other nodes: hands requests on as they are, and asks nodes of its own accord.
import type { ClientRequest, IncomingMessage, RequestOptions, ServerResponse } from 'node:http'
import { HOP_HEADER } from './hop.ts'
import { isShort, joined } from './relayed-body.ts'
import type { RelayedBody } from './relayed-body.ts'

const { Agent, request: openRequest } = process.getBuiltinModule('node:http')

/** The answer of a node that does not own the sandbox, which has done nothing with the request. */
export const NOT_MINE_HEADER = 'x-ensaio-not-mine'

/** Asks the node that the caller is connected to to break the connection, for a fault rule: `reset` or `close`. */
export const BREAK_HEADER = 'x-ensaio-break'

/** A node that is there accepts connections at once. */
const CONNECT_MS_MAX = 1_000

/** Connections to other nodes stay open: most requests find one. */
const agent = new Agent({ keepAlive: true })

/**
 * The fate of a request that was handed on: it was answered, or its caller has gone; the node does not own the sandbox; the
 * node was not reached; or it broke off, so that nobody knows what it did.
 */
export type Forwarded = 'answered' | 'not mine' | 'unreached' | 'broken'

export interface Exchange {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

export interface ForwardOptions {
  /** The address of the node, without a trailing slash. */
  readonly base: string
  /** The value of the header that marks the request. */
  readonly hop: string
  readonly body: RelayedBody
  /** Breaks off: the node has been given up. */
  readonly signal: AbortSignal
}

/** Hands a request on to another node, and its answer back, both as they come. */
export function forward(
  { incoming, outgoing }: Exchange,
  { base, hop, body, signal }: ForwardOptions,
): Promise<Forwarded> {
  return new Promise((resolve) => {
    const { method = 'GET', url = '/' } = incoming
    const request = connect(base, { method, path: url, headers: requestHeaders(incoming, hop) })
    const breakOff = (): void => void request.destroy()
    const isConnected = watchConnection(request)
    outgoing.once('close', breakOff)
    signal.addEventListener('abort', breakOff, { once: true })
    const finish = (forwarded: Forwarded): void => {
      if (forwarded !== 'answered') outgoing.off('close', breakOff)
      signal.removeEventListener('abort', breakOff)
      resolve(forwarded)
    }
    let isAnswered = false
    request.on('error', () => {
      if (isAnswered) return
      finish(outgoing.destroyed ? 'answered' : isConnected() ? 'broken' : 'unreached')
    })
    request.on('response', (response) => {
      isAnswered = true
      if (response.headers[NOT_MINE_HEADER] !== undefined) {
        response.resume()
        finish('not mine')
        return
      }
      body.settle()
      response.on('close', () => finish('answered'))
      handBack(response, { incoming, outgoing })
    })
    body.sendTo(request)
  })
}

/** Returns whether the connection came about: a request on one that did not was never read. */
function watchConnection(request: ClientRequest): () => boolean {
  let isConnected = false
  request.on('socket', (socket) => {
    isConnected = !socket.connecting
    if (isConnected) return
    const timer = setTimeout(() => request.destroy(new Error('No connection.')), CONNECT_MS_MAX)
    socket.once('connect', () => {
      isConnected = true
      clearTimeout(timer)
    })
    socket.once('close', () => clearTimeout(timer))
  })
  return () => isConnected
}

function handBack(response: IncomingMessage, { incoming, outgoing }: Exchange): void {
  const { statusCode = 502, statusMessage = '', headers, rawHeaders } = response
  const broken = headers[BREAK_HEADER]
  if (broken !== undefined) {
    response.resume()
    if (broken === 'reset') outgoing.socket?.resetAndDestroy()
    else outgoing.destroy()
    return
  }
  // An answer before the end of the request may be the last one on the connection.
  const isLast = headers.connection === 'close' && !incoming.complete
  const kept = endToEnd(rawHeaders, [])
  outgoing.writeHead(statusCode, statusMessage, isLast ? [...kept, 'connection', 'close'] : kept)
  if (headers['content-length'] !== undefined && isShort(response)) {
    handBackWhole(response, outgoing)
    return
  }
  if (headers['content-length'] === undefined) outgoing.flushHeaders()
  response.on('close', () => {
    if (!response.complete) outgoing.destroy()
  })
  response.pipe(outgoing)
}

/** Hands a short answer back in one write. One that breaks off does so for the caller, too, after as many bytes. */
function handBackWhole(response: IncomingMessage, outgoing: ServerResponse): void {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => void chunks.push(chunk))
  response.on('close', () => {
    if (response.complete) outgoing.end(joined(chunks), 'latin1')
    else outgoing.write(joined(chunks), 'latin1', () => outgoing.destroy())
  })
}

/** Headers of one connection, not of the message. `transfer-encoding` stays: what comes in chunks goes on in chunks. */
const OF_CONNECTION: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
])

/** Names and values in turns, as they came. */
function endToEnd(rawHeaders: readonly string[], others: readonly string[]): string[] {
  return rawHeaders.filter((_, at) => {
    const name = rawHeaders[at - (at % 2)]?.toLowerCase() ?? ''
    return !OF_CONNECTION.has(name) && !others.includes(name)
  })
}

function requestHeaders({ rawHeaders, headers }: IncomingMessage, hop: string): string[] {
  const hasLength = 'content-length' in headers || 'transfer-encoding' in headers
  // The one who waits for leave to send the body has it from this node.
  const kept = endToEnd(rawHeaders, ['expect', HOP_HEADER])
  return [...kept, ...(hasLength ? [] : ['content-length', '0']), HOP_HEADER, hop]
}

function connect(base: string, options: RequestOptions): ClientRequest {
  const { hostname, port } = new URL(base)
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return openRequest({ ...options, host, port, agent })
}

export interface Question {
  readonly method: string
  readonly path: string
  readonly hop: string
  readonly body?: string
  readonly timeoutMs: number
}

/** The answer of a node to another one. */
export interface NodeAnswer {
  readonly status: number
  readonly text: string
}

/** Asks the control plane of another node. Rejects where it does not answer in time. */
export function askNode(base: string, question: Question): Promise<NodeAnswer> {
  const { method, path, hop, body = '', timeoutMs } = question
  return new Promise((resolve, reject) => {
    const host = new URL(base).host
    const length = String(Buffer.byteLength(body))
    const headers = { host, 'content-length': length, [HOP_HEADER]: hop }
    const request = connect(base, { method, path, headers })
    const signal = AbortSignal.timeout(timeoutMs)
    signal.addEventListener('abort', () => request.destroy(new Error('No answer in time.')))
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => void chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 502, text })
      })
    })
    request.end(body)
  })
}

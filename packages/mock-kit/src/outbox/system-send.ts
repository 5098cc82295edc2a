// The edge to the network: the one place of the engine that opens connections.
import { lookup as systemLookup } from 'node:dns/promises'
import type { IncomingMessage, RequestOptions } from 'node:http'
import type { LookupFunction } from 'node:net'
import { checkAddress, checkUrl, shownUrl } from './callback-policy.ts'
import type { CallableUrl, CallbackPolicy } from './callback-policy.ts'
import { parseAddress } from './ip-address.ts'
import { sendFailure, toSendFailure } from './send.ts'
import type { Answer, Send, SendFailure, SendRequest, SendResult } from './send.ts'

export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** Finds all addresses of a host. */
export type Lookup = (host: string) => Promise<readonly ResolvedAddress[]>

export interface SystemSendOptions {
  readonly policy: CallbackPolicy
  /** @default the system's resolver */
  readonly lookup?: Lookup
}

/**
 * Sends over the network, within the policy: a host is resolved once, every address is checked, and only a checked
 * one is dialled. Redirects are not followed, and no proxy is used. Each call has a connection of its own, since
 * one that the receiver has closed in the meantime would look like a failure of the receiver.
 */
export function createSystemSend({ policy, lookup = lookUp }: SystemSendOptions): Send {
  return async (request) => {
    const target = checkUrl(request.url, policy)
    if (target.kind === 'forbidden') {
      return sendFailure('TARGET_FORBIDDEN', target.name, target.why)
    }
    const deadline = startDeadline(request)
    try {
      return await Promise.race([deadline.over, call(target, request, lookup, deadline.signal)])
    } catch (error) {
      if (deadline.signal.aborted) return tooLate(target, request)
      return toSendFailure(error, shownUrl(target.url))
    } finally {
      deadline.clear()
    }
  }
}

async function call(
  target: CallableUrl,
  request: SendRequest,
  lookup: Lookup,
  signal: AbortSignal,
): Promise<SendResult> {
  const addresses = parseAddress(target.host) === undefined ? await lookup(target.host) : []
  signal.throwIfAborted()
  const name = shownUrl(target.url)
  if (addresses.length === 0 && parseAddress(target.host) === undefined) {
    return sendFailure('TARGET_UNRESOLVED', name, 'its host has no address. Check the spelling.')
  }
  for (const { address } of addresses) {
    const why = checkAddress(address, target.byName)
    if (why !== undefined) return sendFailure('TARGET_FORBIDDEN', name, why)
  }
  return exchange(target, request, addresses, signal)
}

function exchange(
  { url, host }: CallableUrl,
  request: SendRequest,
  addresses: readonly ResolvedAddress[],
  signal: AbortSignal,
): Promise<Answer> {
  const options: RequestOptions = {
    method: 'POST',
    protocol: url.protocol,
    host,
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers: { ...request.headers, 'content-length': request.body.byteLength },
    agent: false,
    lookup: pinnedTo(addresses),
    signal,
  }
  return new Promise((resolve, reject) => {
    // Importing them as modules would load undici: 35 ms of CPU time, though most processes start and send nothing.
    const { request: open } = process.getBuiltinModule(
      url.protocol === 'https:' ? 'node:https' : 'node:http',
    )
    const outgoing = open(options)
    // The listener stays to the end: a socket may fail once more after the answer was cut off.
    outgoing.on('error', reject)
    let isAnswered = false
    outgoing.on('response', (incoming) => {
      isAnswered = true
      resolve(readAnswer(incoming, request.answerBytesMax))
    })
    // Where no answer came, as after an upgrade that nobody asked for, closing is all that happens. After each answer it happens too:
    // an error for nobody, with its stack, would cost a thirtieth of the call.
    outgoing.on('close', () => {
      if (!isAnswered) reject(closedEarly())
    })
    outgoing.end(request.body)
  })
}

async function readAnswer(incoming: IncomingMessage, bytesMax: number): Promise<Answer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop early destroys the connection, so an endless answer ends here.
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    chunks.push(chunk.subarray(0, bytesMax - bytes))
    bytes += chunk.byteLength
    if (bytes > bytesMax) break
  }
  const truncated = bytes > bytesMax
  return {
    kind: 'answered',
    status: incoming.statusCode ?? 0,
    headers: flatHeaders(incoming),
    // A character that the cut went through is left out.
    body: new TextDecoder().decode(Buffer.concat(chunks), { stream: truncated }),
    truncated,
  }
}

function flatHeaders({ headersDistinct }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]),
  )
}

/** Answers every question for an address with those that were checked. */
function pinnedTo(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses
    if (all === true) done(null, [...addresses])
    else done(null, first?.address ?? '', first?.family)
  }
}

function lookUp(host: string): Promise<readonly ResolvedAddress[]> {
  return systemLookup(host, { all: true })
}

interface Deadline {
  /** Aborted when the time is up, or when the caller gave up. */
  readonly signal: AbortSignal
  /** Rejects at that moment: the resolver cannot be interrupted, only left behind. */
  readonly over: Promise<never>
  clear(): void
}

function startDeadline({ timeoutMs, signal }: SendRequest): Deadline {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  const timer = setTimeout(stop, timeoutMs)
  const over = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(closedEarly()), { once: true })
  })
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return {
    signal: controller.signal,
    over,
    clear: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    },
  }
}

function tooLate({ url }: CallableUrl, { timeoutMs, signal }: SendRequest): SendFailure {
  if (signal.aborted) {
    return sendFailure('CONNECTION_CLOSED', shownUrl(url), 'the sandbox closed. Start it again.')
  }
  const why = `no complete answer within ${timeoutMs} ms. Answer first and work later, or see where the receiver hangs.`
  return sendFailure('TIMEOUT', shownUrl(url), why)
}

function closedEarly(): Error {
  return Object.assign(new Error('connection closed'), { code: 'ECONNRESET' })
}

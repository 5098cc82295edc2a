// The edge to the sandbox: requests, and connections as an attacker opens them.
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { Target, TargetService } from './system-target.ts'

/** An answer that takes longer never comes. */
const ANSWER_MS_MAX = 240_000

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

export interface Sent {
  readonly method?: string
  readonly body?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answered {
  readonly status: number
  readonly text: string
}

/** Sends a request; a connection that breaks is status 0. */
export async function send(
  url: string,
  { method = 'GET', body, headers }: Sent = {},
): Promise<Answered> {
  try {
    const outgoing = request(url, { method, agent, headers: { ...headers } })
    // A connection may break after its answer: the rest of a body that is refused is not read.
    outgoing.on('error', () => undefined)
    outgoing.setTimeout(ANSWER_MS_MAX, () => outgoing.destroy(new Error('no answer')))
    outgoing.end(body)
    const [incoming] = await once(outgoing, 'response')
    let text = ''
    for await (const chunk of incoming) text += String(chunk)
    return { status: incoming.statusCode ?? 0, text }
  } catch (error) {
    return { status: 0, text: String(error) }
  }
}

/** Calls the control plane with JSON. */
export function control(
  target: Target,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answered> {
  return send(`${target.control}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

/** Returns the address and headers of a call with valid credentials. */
export function authorized(
  { service, baseUrl, credentials }: TargetService,
  path: string,
): { readonly url: string; readonly headers: Readonly<Record<string, string>> } {
  const headers = { 'content-type': 'application/json' }
  const { username, password, token } = credentials
  if (username !== undefined) {
    const pair = Buffer.from(`${username}:${password}`).toString('base64')
    return { url: `${baseUrl}${path}`, headers: { ...headers, authorization: `Basic ${pair}` } }
  }
  const key = service === 'zenvia-chat' ? `token=${token}` : `api-key=${credentials['api-key']}`
  return { url: `${baseUrl}${path}${path.includes('?') ? '&' : '?'}${key}`, headers }
}

/** Saves a lead whose conversation brings callbacks. */
export async function saveLead(target: Target, id: string): Promise<void> {
  const service = target.services.find((one) => one.service === 'conversica')
  if (service === undefined) throw new Error('Failed to save a lead: there is no Conversica.')
  const { url, headers } = authorized(service, '/json/')
  const lead = {
    apiVersion: '7.2',
    id,
    firstName: 'Sally',
    email: 'sally+hot@example.com',
    leadSource: 'Web',
    repName: 'Tiago',
  }
  await send(url, { method: 'POST', headers, body: JSON.stringify(lead) })
}

/** Opens a connection; its errors are the attacker's own affair. */
export async function open(base: string): Promise<Socket> {
  const socket = connect(Number(new URL(base).port), '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** Sends bytes, says that nothing more comes, and returns what comes back until the connection ends. */
export async function exchange(base: string, bytes: Uint8Array | string): Promise<string> {
  const socket = await open(base)
  let text = ''
  socket.setTimeout(ANSWER_MS_MAX, () => socket.destroy())
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  socket.end(bytes)
  await once(socket, 'close')
  return text
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { authorized, control, exchange, open, saveLead, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** Names that a secret is sent under. */
const NAMES = [
  'password',
  'clientSecret',
  'client_secret',
  'jwt',
  'session',
  'accessToken',
  'refresh_token',
  'apiKey',
  'x-hub-signature',
  'authorization',
  'client_assertion',
  'senha',
]

/** The pages that show what was written down. Records are not among them: they are the caller's own data. */
const VIEWS = [
  '/sandboxes/main',
  '/sandboxes/main/journal?limit=500',
  '/sandboxes/main/journal.har',
  '/sandboxes/main/jobs?limit=500',
  '/sandboxes/main/deliveries?limit=500',
  '/sandboxes/main/faults',
  '/sandboxes',
  '/snapshots',
  '/services',
  '/snapshots/before/diff',
]

export const canaries: Attack = {
  name: 'canaries',
  run: async (target, rounds) => {
    const tally = createTally()
    let planted = 0
    const canary = (): string => `canary-${(planted += 1)}-7f3a`
    const stream = await follow(target)
    await control(target, 'POST', '/sandboxes/main/snapshots', { name: 'before' })
    for (let round = 0; round < rounds; round += 1) {
      for (const name of NAMES) await plantInCalls(target, name, canary)
      const ofEndpoint = await plantInReceiver(target, canary)
      for (let one = 0; one < planted; one += 1) tally.count('planted')
      const shown = await seen(target)
      for (const found of [...shown, ...canariesIn(stream.heard())])
        tally.fault(`${found} is shown`)
      for (const found of await exported(target)) {
        if (!ofEndpoint.some((one) => found.endsWith(one))) tally.fault(`${found} is exported`)
      }
      if (!stream.heard().includes('event: delivery')) tally.fault('the stream told nothing')
      planted = 0
    }
    stream.end()
    return tally.outcome()
  },
}

async function plantInCalls(target: Target, name: string, canary: () => string): Promise<void> {
  for (const service of target.services) {
    const path = service.service === 'conversica' ? '/json/' : '/v1/lead/vehicle'
    const { url, headers } = authorized(service, path)
    const nested = JSON.stringify({ [name]: canary() })
    const body = JSON.stringify({
      [name]: canary(),
      a: [{ [name]: [canary()] }],
      text: nested,
      link: `amqp://me:${canary()}@h/`,
      prose: `curl -H '${name}: ${canary()}', <${name}>${canary()}</${name}>, ${name}=${canary()}`,
    })
    const mark = url.includes('?') ? '&' : '?'
    await send(`${url}${mark}${encodeURIComponent(name)}=${canary()}`, {
      method: 'POST',
      headers: {
        ...headers,
        [name]: `Bearer ${canary()}`,
        referer: `http://h/?${name}=${canary()}#${name}=${canary()}`,
        cookie: canary(),
        'x-context': `Bearer ${name}="${canary()}"; {"${name}":"${canary()}"}`,
      },
      body,
    })
    const unread = `GET ${path}?${name}=${canary()} HTTP/1.1\r\nhost: a b\r\n${name}: ${canary()}\r\n\r\n`
    await exchange(service.baseUrl, unread)
  }
}

/** A receiver that sends back all that it got. Returns the canaries of its endpoint, which a snapshot has to keep. */
async function plantInReceiver(target: Target, canary: () => string): Promise<readonly string[]> {
  const server = createServer((incoming, outgoing) => {
    const heard = JSON.stringify(incoming.headers) + String(incoming.url)
    outgoing.setHeader('x-echo', encodeURI(heard)).setHeader('set-cookie', canary())
    outgoing.end(`${heard} ${incoming.headers.authorization} {"session":"${canary()}"}`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens
  const [secret, password] = [canary(), canary()]
  const url = `http://127.0.0.1:${port}/?secret=${secret}`
  const endpoint = { url, username: 'me', password }
  for (const name of ['message', 'leadUpdate']) {
    await control(target, 'PUT', `/sandboxes/main/services/conversica/endpoints/${name}`, endpoint)
  }
  await saveLead(target, `lead ${port}`)
  await control(target, 'POST', '/sandboxes/main/clock/advance', { duration: '1d' })
  server.close()
  return [secret, password]
}

/** Lists the canaries that anybody can see. */
async function seen(target: Target): Promise<readonly string[]> {
  const saved = await control(target, 'POST', '/sandboxes/main/snapshots', { name: 'canaries' })
  const texts = await Promise.all(
    VIEWS.map(async (path) => (await control(target, 'GET', path)).text),
  )
  const { text } = await control(target, 'GET', '/sandboxes/main/deliveries?limit=500')
  const { deliveries } = JSON.parse(text) as {
    readonly deliveries: readonly { readonly id: string; readonly service: string }[]
  }
  const details = await Promise.all(
    deliveries.map(({ id, service }) =>
      control(target, 'GET', `/sandboxes/main/services/${service}/deliveries/${id}`),
    ),
  )
  return canariesIn(
    [...texts, ...details.map((one) => one.text), saved.text, target.log()].join('\n'),
  )
}

/** Lists the canaries in an exported snapshot. */
async function exported(target: Target): Promise<readonly string[]> {
  await control(target, 'POST', '/sandboxes/main/snapshots', { name: 'exported' })
  const { text } = await control(target, 'GET', '/snapshots/exported')
  if (!text.includes('"ensaio-world"')) throw new Error(`Failed to export: ${text.slice(0, 200)}`)
  await control(target, 'DELETE', '/snapshots/exported')
  return canariesIn(text)
}

function canariesIn(text: string): readonly string[] {
  return [...new Set(text.match(/.{0,60}canary-\d+-7f3a/g))]
}

/** Follows the journal's stream. */
async function follow(target: Target) {
  const socket = await open(target.control)
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  socket.write('GET /sandboxes/main/journal/stream HTTP/1.1\r\nhost: localhost\r\n\r\n')
  return { heard: () => text, end: () => socket.destroy() }
}

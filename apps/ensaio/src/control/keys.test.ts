import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import type { InProcessSandbox } from '../create-sandbox.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

const openAll = () => createSandbox({ clock: 'frozen', at: '2026-03-02T09:00:00Z' })

/** A request for each service that needs nothing but its credentials. */
const REQUESTS = {
  'zenvia-chat': (credentials: Credentials) =>
    new Request(`http://localhost/api/ms/external/ongoing?limit=1&token=${credentials['token']}`),
  'zenvia-conversion': (credentials: Credentials) =>
    new Request(`http://localhost/v1/checkCredentials?api-key=${credentials['api-key']}`),
  conversica: ({ username, password }: Credentials) =>
    new Request('http://localhost/json/', {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${username}:${password}`)}`,
        'content-type': 'application/json',
      },
      body: '{}',
    }),
}

type Service = keyof typeof REQUESTS
type Credentials = Readonly<Record<string, string>>

const SERVICES = Object.keys(REQUESTS) as readonly Service[]

/** The status that the service answers; 400 of Conversica, because there is no lead, is past its credentials. */
async function ask(sandbox: InProcessSandbox, service: Service, credentials: Credentials) {
  const { status, headers } = await sandbox.fetch[service](REQUESTS[service](credentials))
  return { status: status === 400 ? 200 : status, headers }
}

test('lists the credentials that a sandbox begins with', async () => {
  await using sandbox = await openAll()

  const keys = await sandbox.keys()

  expect(keys.map(({ id }) => id)).toEqual(['zenvia-chat-1', 'zenvia-conversion-1', 'conversica-1'])
  for (const { service, credentials } of keys)
    expect((await ask(sandbox, service as Service, credentials)).status).toBe(200)
})

test.each(SERVICES)('%s refuses revoked credentials until there are new ones', async (service) => {
  await using sandbox = await openAll()
  const first = sandbox.credentials[service] as Credentials

  await sandbox.revokeKey(`${service}-1`)
  expect((await ask(sandbox, service, first)).status).toBe(401)
  expect((await sandbox.keys()).filter((key) => key.service === service)).toEqual([])

  const { id, credentials } = await sandbox.createKey(service)
  expect(id).toBe(`${service}-2`)
  expect((await ask(sandbox, service, credentials)).status).toBe(200)
  expect((await ask(sandbox, service, first)).status).toBe(401)
  const secrets = ['token', 'api-key', 'password'].flatMap((name) => credentials[name] ?? [])
  for (const secret of secrets) expect(JSON.stringify(sandbox.journal())).not.toContain(secret)

  sandbox.reset()
  expect((await ask(sandbox, service, first)).status).toBe(200)
})

test.each(SERVICES)(
  '%s answers 429 beyond the limit of a key, until the minute is over',
  async (service) => {
    await using sandbox = await openAll()
    const credentials = sandbox.credentials[service] as Credentials
    const statuses = async () => {
      const answers = []
      for (let count = 0; count < 3; count += 1)
        answers.push(await ask(sandbox, service, credentials))
      return answers.map(({ status }) => status)
    }

    expect(await sandbox.limitKey(`${service}-1`, 2)).toMatchObject({ perMinute: 2 })
    expect(await statuses()).toEqual([200, 200, 429])
    await sandbox.advance('1m')
    expect(await statuses()).toEqual([200, 200, 429])

    expect(await sandbox.limitKey(`${service}-1`, null)).not.toHaveProperty('perMinute')
    expect(await statuses()).toEqual([200, 200, 200])
    expect(sandbox.journal().every(({ error }) => error === undefined)).toBe(true)
  },
)

test('a limit is of one key alone, in the words of the vendor', async () => {
  await using sandbox = await openAll()
  const service = 'zenvia-conversion'
  const second = await sandbox.createKey(service, { scopes: ['prospects:read'] })
  await sandbox.limitKey(second.id, 1)

  await ask(sandbox, service, second.credentials)
  const refused = await ask(sandbox, service, second.credentials)

  expect(refused.status).toBe(429)
  expect(refused.headers.get('x-ratelimit-limit')).toBe('1')
  expect((await ask(sandbox, service, sandbox.credentials[service])).status).toBe(200)
})

test('keys and limits are saved with a snapshot, and each fork has its own', async () => {
  await using running = await openSandbox()
  await running.sandbox.createKey('conversica')
  await running.sandbox.limitKey('conversica-2', 5)
  await using fork = running.createSandbox({ fork: 'main' })
  running.sandbox.saveSnapshot('kept')
  await running.sandbox.revokeKey('conversica-2')
  const limited = expect.objectContaining({ id: 'conversica-2', perMinute: 5 })

  expect(await fork.keys()).toContainEqual(limited)
  expect(await running.sandbox.keys()).not.toContainEqual(limited)
  running.sandbox.loadSnapshot('kept')
  expect(await running.sandbox.keys()).toContainEqual(limited)
})

test.each([
  ['POST /keys', { service: 'converscia' }, 400, 'Did you mean "conversica"?'],
  ['POST /keys', { service: 'zenvia-conversion', input: { scope: [] } }, 400, 'scope'],
  ['PUT /keys/conversica-9', { perMinute: 1 }, 404, 'conversica-1'],
  ['PUT /keys/conversica-1', { perMinute: 0 }, 400, 'perMinute'],
  ['DELETE /keys/nothing-1', undefined, 404, 'nothing-1'],
  ['GET /keys?service=crm', undefined, 400, 'crm'],
])('%s refuses %j', async (call, body, status, hint) => {
  const [method = '', path = ''] = call.split(' ')
  await using running = await openSandbox()

  const refused = await running.control<Refused>(method, `/sandboxes/main${path}`, body)

  expect(refused.status).toBe(status)
  expect(refused.body.error.message).toContain(hint)
})

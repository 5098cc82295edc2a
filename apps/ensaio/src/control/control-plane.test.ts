import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

test('says that it is well', async () => {
  await using running = await openSandbox()

  const { status, body } = await running.control('GET', '/health')

  expect(status).toBe(200)
  expect(body).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
})

test('tells all that is needed to call a service', async () => {
  await using running = await openSandbox()

  const { body } = await running.control<Schemas['ServiceList']>('GET', '/services')

  const conversica = body.services.find(({ service }) => service === 'conversica')
  expect(conversica).toMatchObject({
    service: 'conversica',
    baseUrl: running.urls.conversica,
    credentials: { username: 'main-conversica', password: 'main-conversica-password' },
  })
  expect(conversica?.scenarios.map(({ name }) => name)).toEqual(['empty', 'default', 'busy'])
  expect(conversica?.webhooks.map(({ name }) => name)).toContain('leadUpdate')
})

test('tells the credentials that open a sandbox now, not those that a newer one has ended', async () => {
  await using running = await openSandbox()
  const actions = '/sandboxes/main/services/zenvia-chat/actions'

  const { body: made } = await running.control<Schemas['ActionOutcome']>(
    'POST',
    `${actions}/createToken`,
  )
  const { body: sandbox } = await running.control<Schemas['Sandbox']>('GET', '/sandboxes/main')
  const { body: list } = await running.control<Schemas['ServiceList']>('GET', '/services')

  const token = 'main-chat-token-2'
  const shown = list.services.find(({ service }) => service === 'zenvia-chat')
  expect(made.result).toEqual({ token })
  expect(sandbox.services).toContainEqual(expect.objectContaining({ credentials: { token } }))
  expect(shown?.credentials).toEqual({ token })
  expect(shown?.curl).toContain(`token=${token}`)
})

test('resets one service or all, keeping what is not named', async () => {
  await using running = await openSandbox()

  const first = await running.control<Schemas['Sandbox']>('POST', '/sandboxes/main/reset', {
    service: 'conversica',
    scenario: 'default',
    seed: 7,
  })
  const second = await running.control<Schemas['Sandbox']>('POST', '/sandboxes/main/reset')

  for (const { body } of [first, second]) {
    expect(body.services).toContainEqual(
      expect.objectContaining({ service: 'conversica', scenario: 'default', seed: 7 }),
    )
    expect(body.services).toContainEqual(
      expect.objectContaining({ service: 'zenvia-chat', scenario: 'empty', seed: 1 }),
    )
  }
})

test('a scenario that does not exist resets nothing', async () => {
  await using running = await openSandbox()

  const { status, body } = await running.control<Refused>('POST', '/sandboxes/main/reset', {
    service: 'conversica',
    scenario: 'bsy',
  })

  expect(status).toBe(400)
  expect(body.error.message).toContain('Did you mean "busy"?')
  for (const { scenario } of running.sandbox.describe().services) expect(scenario).toBe('empty')
})

test('sets and advances the clock', async () => {
  await using running = await openSandbox()
  const clock = '/sandboxes/main/clock'

  const advanced = await running.control('POST', `${clock}/advance`, { duration: 'P1DT30M' })
  const set = await running.control('PUT', clock, { mode: 'frozen', at: '2027-01-01T00:00:00Z' })
  const scaled = await running.control('PUT', clock, { mode: 'scaled', factor: 60 })

  expect(advanced.body).toEqual({ now: '2026-03-03T09:30:00.000Z', jobs: 0, attempts: 0 })
  expect(set.body).toEqual({ mode: 'frozen', now: '2027-01-01T00:00:00.000Z' })
  expect(scaled.body).toMatchObject({ mode: 'scaled', factor: 60 })
})

test.for([
  [{ duration: '7' }, '"7" is not a valid duration'],
  [{ duration: '9999w' }, 'is not within ten years'],
  [{ ms: 1, duration: '1s' }, 'Fix it'],
  [{}, 'Fix it'],
  [{ ms: -1 }, 'body /ms'],
  ['{"ms":', 'Fix it'],
] as const)('refuses to advance by %j', async ([body, why]) => {
  await using running = await openSandbox()

  const answer = await running.control<Refused>('POST', '/sandboxes/main/clock/advance', body)

  expect(answer.status).toBe(400)
  expect(answer.body.error.message).toContain(why)
})

test('refuses to leave the years that a clock can show, and stays as it was', async () => {
  await using running = await openSandbox()
  const path = '/sandboxes/main/clock'
  const before = await running.control('PUT', path, { mode: 'frozen', at: '9000-01-01T00:00:00Z' })

  const set = await running.control<Refused>('PUT', path, {
    mode: 'real',
    at: '0001-01-01T00:00:00Z',
  })
  const advanced = await running.control<Refused>('POST', `${path}/advance`, { duration: '10d' })

  expect([set.status, advanced.status]).toEqual([400, 400])
  expect(advanced.body.error).toMatchObject({
    code: 'SANDBOX_INSTANT_OUT_OF_RANGE',
    message: expect.stringContaining('Stay between the years 1970 and 9000'),
  })
  expect((await running.control('GET', path)).body).toEqual(before.body)
})

test('refuses a filter that is spelt wrongly, instead of showing everything', async () => {
  await using running = await openSandbox()

  const { status, body } = await running.control<Refused>(
    'GET',
    '/sandboxes/main/deliveries?statsu=failed',
  )

  expect(status).toBe(400)
  expect(body.error.details).toEqual([
    'query statsu: expected no such parameter (Did you mean status?)',
  ])
})

test('a factor belongs to the mode scaled, and to no other', async () => {
  await using running = await openSandbox()
  const set = (setting: object) => running.control<Refused>('PUT', '/sandboxes/main/clock', setting)

  expect((await set({ mode: 'scaled' })).body.error.message).toContain('needs a factor')
  expect((await set({ mode: 'real', factor: 2 })).body.error.message).toContain('has no factor')
  expect((await set({ mode: 'stopped' })).body.error.details).toHaveLength(1)
})

test('switches a behaviour, and refuses what does not fit', async () => {
  await using running = await openSandbox()
  const path = '/sandboxes/main/services/conversica/behaviours/requireConversationId'

  const set = await running.control<Schemas['Behaviour']>('PUT', path, { value: true })
  const wrong = await running.control<Refused>('PUT', path, { value: 3 })
  const unknown = await running.control<Refused>('PUT', `${path}s`, { value: true })
  const lead = await running.saveLead()

  expect(set.body).toMatchObject({ value: true, default: false })
  expect(wrong.status).toBe(400)
  expect(unknown.status).toBe(404)
  expect(lead.status).toBe(400)
})

test('runs an action, and hands on why it was refused', async () => {
  await using running = await openSandbox()
  const actions = '/sandboxes/main/services/conversica/actions'

  const listed = await running.control<Schemas['ActionList']>('GET', actions)
  const refused = await running.control<Refused>('POST', `${actions}/stopLead`, { id: 'nobody' })
  const unknown = await running.control<Refused>('POST', `${actions}/stopLeads`)

  expect(listed.body.actions.map(({ name }) => name)).toContain('stopLead')
  expect(refused).toMatchObject({
    status: 400,
    body: { error: { code: 'SANDBOX_ACTION_REFUSED' } },
  })
  expect(unknown.status).toBe(404)
})

test('names the nearest path and method', async () => {
  await using running = await openSandbox()

  const path = await running.control<Refused>('GET', '/sandboxes/main/delivries')
  const method = await running.control<Refused>('DELETE', '/sandboxes/main/clock')
  const sandbox = await running.control<Refused>('GET', '/sandboxes/mian')

  expect(path.status).toBe(404)
  expect(path.body.error.message).toContain('Did you mean GET /sandboxes/{sandbox}/deliveries')
  expect(method.status).toBe(405)
  expect(method.headers.get('allow')).toBe('GET, PUT')
  expect(sandbox.status).toBe(404)
  expect(sandbox.body.error.message).toContain('Did you mean "main"?')
})

test.for(['//me:hush@h/sandboxes', '/sandboxes/main;token=hush/x', '/x//me:hush@h'])(
  'repeats no secret of the path %s',
  async (path) => {
    await using running = await openSandbox({ only: ['conversica'] })

    const { status, body } = await running.control<Refused>('GET', path)

    expect(status).toBe(404)
    expect(body.error.message).toContain('there is no such path')
    expect(body.error.message).not.toContain('hush')
  },
)

test('refuses a body that is too large', async () => {
  await using running = await openSandbox()
  const large = JSON.stringify({ scenario: 'x'.repeat(2 * 1024 * 1024) })

  const { status, body } = await running.control<Refused>('POST', '/sandboxes/main/reset', large)

  expect(status).toBe(413)
  expect(body.error.code).toBe('SANDBOX_BODY_TOO_LARGE')
})

test('refuses pages of other sites and names that a stranger pointed here', async () => {
  await using running = await openSandbox()

  const page = await running.control<Refused>('GET', '/health', undefined, {
    origin: 'https://evil.example',
  })
  const rebound = await statusFor(running.urls.control, 'evil.example')

  expect(page).toMatchObject({ status: 403, body: { error: { code: 'SANDBOX_ORIGIN_FORBIDDEN' } } })
  expect(rebound).toBe(403)
})

test.for([
  '127.999.0.1',
  '127.0.0.256',
  '1.2.3.4.5',
  '4294967296',
  '1.2.3.08',
  'a.1',
  'localhost:99999',
])('refuses the host %s, which is none, and says what to do', async (host) => {
  await using running = await openSandbox({ only: ['conversica'] })

  for (const path of ['/health', '/', '/docs/', '/sandboxes/main']) {
    const [incoming] = await once(
      request(`${running.urls.control}${path}`, { headers: { host } }).end(),
      'response',
    )
    const refused = JSON.parse((await incoming.toArray()).join(''))

    expect({ path, status: incoming.statusCode, ...refused }).toMatchObject({
      path,
      status: 400,
      error: {
        code: 'SANDBOX_REQUEST_UNREADABLE',
        message: expect.stringMatching(/^Failed to read the request: .+\. (?:Use|Fix) /),
      },
    })
  }
})

/** `fetch` does not let a caller choose the `Host` header. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/health`, { headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
